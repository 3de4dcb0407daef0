"""How a database is, found out without changing it, also while legday works in it."""

from __future__ import annotations

import fcntl
import os
import shutil
import sqlite3
import stat
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, NullPool, create_engine, exc, make_url

from storage.errors import UnavailableError, UnreadableError, UnsupportedUrlError
from storage.revision import NEWEST, stored

_PATIENCE_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Condition:
    where: str
    product: str  # "SQLite 3.46.1"
    revision: str | None  # None: nothing of ours yet
    newest: str = NEWEST
    folder: Path | None = None  # of the file
    mode: int | None = None
    free: int | None = None  # bytes, for the file to grow into
    user: str | None = None  # the process that has the file


def look(url: str) -> Condition:
    """How the database at `url` is; a DatabaseError if it cannot be used or is damaged."""
    try:
        address = make_url(url)
    except exc.ArgumentError as error:
        raise UnsupportedUrlError(url) from error
    return _postgresql(address) if address.get_backend_name() == "postgresql" else _sqlite(address)


def _sqlite(url: URL) -> Condition:
    product = f"SQLite {sqlite3.sqlite_version}"
    if url.database in {None, "", ":memory:"}:
        return Condition(":memory:", product, None)
    path = Path(url.database or "").absolute()
    folder = next(parent for parent in path.parents if parent.exists())
    found = Condition(
        str(path),
        product,
        _revision(path) if path.exists() else None,
        folder=folder,
        mode=stat.S_IMODE(path.stat().st_mode) if path.exists() else None,
        free=shutil.disk_usage(folder).free,
        user=_user(path),
    )
    if not os.access(path if path.exists() else folder, os.W_OK):
        raise UnavailableError(found.where, "it cannot be written to")
    return found


def _revision(path: Path) -> str | None:
    """Of a file that SQLite finds no fault with."""
    address = f"{path.as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=_PATIENCE_SECONDS)) as connection:
            [[finding]] = connection.execute("PRAGMA integrity_check(1)").fetchall()
            tables = {name for [name] in connection.execute("SELECT name FROM sqlite_schema")}
            if finding != "ok":
                raise UnreadableError(path, f"is damaged ({finding})")
            if tables and "alembic_version" not in tables:
                raise UnreadableError(path, "is the database of another program")
            rows = connection.execute("SELECT version_num FROM alembic_version") if tables else ()
            return next((str(number) for [number] in rows), None)
    except sqlite3.OperationalError as error:
        raise UnavailableError(str(path), str(error)) from error
    except sqlite3.DatabaseError as error:
        raise UnreadableError(path, f"is damaged ({error})") from error


def _user(path: Path) -> str | None:
    try:
        lock = os.open(path.with_name(path.name + ".lock"), os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UnavailableError(str(path), f"{error.strerror} ({error.filename})") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return os.pread(lock, 20, 0).decode().strip() or "unknown"
    finally:
        os.close(lock)
    return None


def _postgresql(url: URL) -> Condition:
    where = url.render_as_string(hide_password=True)
    engine = create_engine(url, poolclass=NullPool, connect_args={"connect_timeout": 10})
    try:
        with engine.connect() as tx:
            version = ".".join(map(str, tx.dialect.server_version_info or ()))
            return Condition(where, f"PostgreSQL {version}", stored(tx))
    except exc.OperationalError as error:
        raise UnavailableError(where, str(error.orig).strip()) from error
