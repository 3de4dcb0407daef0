"""The SQLite file: ours alone, readable by us alone, and checked before we trust it."""

from __future__ import annotations

import fcntl
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from storage.errors import AlreadyRunningError, DatabaseError, UnavailableError, UnreadableError

_PATIENCE_MS = 10_000  # how long to wait for another program that looks into the file
_OF_REVISION = ".revision-"

# Set on every connection. FULL: a commit survives a power cut. secure_delete: what was deleted is
# overwritten. One connection writes and checkpoints, which also keeps clear of the WAL-reset bug
# of SQLite 3.7.0 to 3.51.2 (sqlite.org/wal.html, section 11).
PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "busy_timeout": _PATIENCE_MS,
    "cache_size": -16_000,  # KiB; the inner pages of the indexes of a million people
}


@contextmanager
def claimed(path: Path) -> Iterator[None]:
    """The file, made if missing, checked, and kept from every other process."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = _open_private(path.with_name(path.name + ".lock"))
    except OSError as error:
        raise UnavailableError(str(path), f"{error.strerror} ({error.filename})") from error
    try:
        _lock(lock, path)
        _prepare(path)
        yield
    finally:
        os.close(lock)


def backup(source: Path, target: Path) -> None:
    """A consistent, checked copy, also while another process writes to `source`.

    `target` is replaced only by a whole copy.
    """
    if not source.exists():
        raise UnavailableError(str(source), "there is no such file")
    if target.exists() and target.samefile(source):
        raise DatabaseError(f"{target} is the database itself. Name another file for the backup.")
    unfinished = target.with_name(target.name + ".unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        os.close(_open_private(unfinished))
        _copy(source, unfinished)
        _check(unfinished, "integrity_check")
        os.replace(unfinished, target)
        _sync(target.parent)
    except (OSError, sqlite3.OperationalError) as error:
        raise UnavailableError(str(target), str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def backup_of(path: Path, revision: str) -> Path:
    """Where the copy from before a migration of `revision` lies, beside the file."""
    return path.with_name(f"{path.name}{_OF_REVISION}{revision}")


def drop_backups(path: Path, before: datetime | None = None) -> None:
    """Delete the copies from before migrations: all, or those made before `before`."""
    try:
        for copy in path.parent.iterdir():
            ours = copy.name.startswith(path.name + _OF_REVISION)
            if ours and (before is None or _changed(copy) < before):
                copy.unlink()
    except OSError as error:
        raise UnavailableError(str(path.parent), str(error)) from error


def scrub(path: Path) -> bool:
    """Move the log into the file and empty it; False: another program is reading in it."""
    with closing(sqlite3.connect(path, timeout=_PATIENCE_MS / 1000)) as connection:
        [[busy, *_]] = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return not busy


def _check(path: Path, how: str) -> None:
    """Refuse a file that SQLite finds fault with, and one that is not ours."""
    try:
        with closing(sqlite3.connect(path)) as connection:
            [[finding]] = connection.execute(f"PRAGMA {how}(1)").fetchall()
            tables = {name for [name] in connection.execute("SELECT name FROM sqlite_schema")}
    except sqlite3.DatabaseError as error:
        raise UnreadableError(path, f"is damaged ({error})") from error
    if finding != "ok":
        raise UnreadableError(path, f"is damaged ({finding})")
    if tables and "alembic_version" not in tables:
        raise UnreadableError(path, "is the database of another program")


def _changed(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def _lock(lock: int, path: Path) -> None:
    """The kernel lets go of it when the process ends, however it ends."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        pid = os.pread(lock, 20, 0).decode().strip()
        raise AlreadyRunningError(path, pid or "unknown") from error
    os.ftruncate(lock, 0)
    os.pwrite(lock, str(os.getpid()).encode(), 0)


def _prepare(path: Path) -> None:
    try:
        os.close(_open_private(path))
    except OSError as error:
        raise UnavailableError(str(path), error.strerror or str(error)) from error
    _check(path, "quick_check")  # all but the indexes; 0.6 s for a gigabyte


def _open_private(path: Path) -> int:
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    os.fchmod(file, 0o600)  # -wal and -shm take after the file
    return file


def _copy(source: Path, target: Path) -> None:
    address = f"{source.resolve().as_uri()}?mode=rw"
    with closing(sqlite3.connect(address, uri=True, timeout=_PATIENCE_MS / 1000)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))
    _sync(target)


def _sync(path: Path) -> None:
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)
