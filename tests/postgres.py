"""A PostgreSQL server for the tests: the one we are given, or a private one of our own."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from sqlalchemy import make_url

ACCOUNT = "postgres"  # the server refuses to run as root

# It ends with its input, and leaves nothing behind: so it does when the tests are killed, too.
# It is reached by a socket among its own files: no port that somebody else may hold.
SERVER = """
set -e
trap 'pg_ctl stop -D "$1" -m immediate >/dev/null 2>&1 || true; rm -rf "$1"' EXIT
initdb -D "$1" -U "$2" -A trust -E UTF8 --locale C --no-sync >/dev/null
pg_ctl start -D "$1" -w -l "$1/log" -o "-c listen_addresses= -k $1" >/dev/null
echo ready
read _
"""


class NoServerError(Exception):
    """There can be no server here; the text says why."""


@contextmanager
def server() -> Iterator[str]:
    """The address of a server: `TEST_DATABASE_URL`, or one made now and gone at the end."""
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        yield given
        return
    files = Path(tempfile.gettempdir()) / f"legday-{secrets.token_hex(4)}"
    with start(files) as process:
        assert process.stdout
        said = process.stdout.readline()
        if said != "ready\n":
            raise NoServerError(f"{said}{process.stdout.read()}".strip())
        yield f"postgresql+psycopg://{ACCOUNT}@/postgres?host={files}&port=5432"


def start(files: Path) -> subprocess.Popen[str]:
    path = f"{find_binaries()}:{os.defpath}"
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    account = ACCOUNT if os.geteuid() == 0 else None
    try:
        return subprocess.Popen(
            ["/bin/sh", "-c", SERVER, "sh", files, ACCOUNT],
            cwd="/",
            env={**inherited, "PATH": path},
            user=account,
            group=account,
            extra_groups=[] if account else None,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,  # or Ctrl-C would reach it before it could tidy up
        )
    except LookupError as error:
        raise NoServerError(f"root needs the account {ACCOUNT}, to run a server as") from error


def find_binaries() -> Path:
    """The folder of `initdb` and `pg_ctl`, which Debian keeps off the PATH; the newest there is."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"),
        key=lambda initdb: float(initdb.parts[-3]),
    )
    if not found:
        raise NoServerError("no server binaries on this machine, and TEST_DATABASE_URL is not set")
    return found[-1].parent


@contextmanager
def database(server_url: str) -> Iterator[str]:
    """A database of our own on that server: nobody else's is touched. Dropped at the end."""
    admin = make_url(server_url).set(drivername="postgresql+psycopg")
    name = f"legday_test_{secrets.token_hex(4)}"
    execute(admin.render_as_string(hide_password=False), f"CREATE DATABASE {name}")
    try:
        yield admin.set(database=name).render_as_string(hide_password=False)
    finally:
        execute(admin.render_as_string(hide_password=False), f"DROP DATABASE {name} WITH (FORCE)")


def empty(url: str) -> None:
    """Leave nothing in that database, and nobody connected to it."""
    execute(
        url,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid();"
        "DROP SCHEMA public CASCADE;"
        "CREATE SCHEMA public",
    )


def execute(url: str, statements: str) -> None:
    with psycopg.connect(url.replace("+psycopg", "", 1), autocommit=True) as connection:
        connection.execute(statements.encode())
