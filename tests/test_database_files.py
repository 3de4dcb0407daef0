"""The SQLite file: ours alone, readable by us alone, never replaced, never half written."""

# ruff: noqa: ASYNC240  (nothing else runs in a test: it may wait for a file)
from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from storage.database import Database
from storage.errors import AlreadyRunningError, UnavailableError, UnreadableError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "legday.db"


def url_of(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


def make_pairs(tx: Connection) -> None:
    tx.execute(text("CREATE TABLE pairs (n INTEGER PRIMARY KEY, twin INTEGER, filling BLOB)"))


def add_pair(tx: Connection) -> int:
    """A row in two statements: half of it would show."""
    n = tx.execute(text("INSERT INTO pairs (filling) VALUES (zeroblob(500)) RETURNING n")).scalar()
    tx.execute(text("UPDATE pairs SET twin = :n WHERE n = :n"), {"n": n})
    return int(n or 0)


def whole_pairs(path: Path) -> int:
    """How many there are; none of them half, and nothing wrong with the file."""
    with closing(sqlite3.connect(path)) as connection:
        [[verdict]] = connection.execute("PRAGMA integrity_check").fetchall()
        [[total, whole]] = connection.execute("SELECT count(*), count(twin) FROM pairs").fetchall()
    assert (verdict, total) == ("ok", whole)
    return int(total)


async def test_nobody_else_can_read_it(path: Path) -> None:
    async with Database.open(url_of(path)):
        modes = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
        names = ("legday.db", "legday.db-wal", "legday.db-shm", "legday.db.lock")
        assert modes == dict.fromkeys(names, 0o600)
        assert path.parent.stat().st_mode & 0o777 == 0o700


async def test_a_file_that_others_could_read_is_closed_to_them(path: Path) -> None:
    path.parent.mkdir()
    path.touch(mode=0o644)
    async with Database.open(url_of(path)):
        assert path.stat().st_mode & 0o777 == 0o600


async def test_every_safeguard_is_on(path: Path) -> None:
    def settings(tx: Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        return [tx.execute(text(f"PRAGMA {name}")).scalar() for name in names]

    async with Database.open(url_of(path)) as database:
        assert await database.transact(settings) == ["wal", 2, 1, 1]


async def test_a_transaction_that_only_reads_so_far_keeps_other_writers_out(path: Path) -> None:
    """It may write later, and what it has read must still be true then."""

    def interrupted(tx: Connection) -> None:
        with closing(sqlite3.connect(path, timeout=0)) as other:
            other.execute("BEGIN IMMEDIATE")

    async with Database.open(url_of(path)) as database:
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            await database.transact(interrupted)


async def test_a_second_process_is_told_who_has_it(path: Path) -> None:
    program = f"""
import asyncio, sys
from storage.database import Database
async def main():
    async with Database.open("{url_of(path)}"):
        print("open", flush=True)
        sys.stdin.read()
asyncio.run(main())
"""
    with running(program) as other:
        assert other.stdout.readline() == "open\n"
        with pytest.raises(AlreadyRunningError, match=f"process {other.pid}") as caught:
            async with Database.open(url_of(path)):
                pass
        assert caught.value.pid == str(other.pid)
    async with Database.open(url_of(path)):
        pass


@pytest.mark.parametrize("content", [b"shopping list: squats", b"SQLite format 3\0" + b"x" * 5000])
async def test_a_file_that_is_no_database_is_refused_and_left_alone(
    path: Path, content: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(UnreadableError, match=r"legday\.db .* backup"):
        async with Database.open(url_of(path)):
            pass
    assert path.read_bytes() == content


async def test_a_damaged_file_is_refused_and_left_alone(path: Path) -> None:
    async with Database.open(url_of(path)) as database:
        await database.transact(make_pairs)
        for _ in range(30):
            await database.transact(add_pair)
    damaged = bytearray(path.read_bytes())
    damaged[-4096:] = os.urandom(4096)
    path.write_bytes(damaged)
    with pytest.raises(UnreadableError, match="is damaged"):
        async with Database.open(url_of(path)):
            pass
    assert path.read_bytes() == damaged


async def test_a_database_of_another_program_is_refused(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    before = path.read_bytes()
    with pytest.raises(UnreadableError, match="another program"):
        async with Database.open(url_of(path)):
            pass
    assert path.read_bytes() == before


async def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UnavailableError, match="file"):
        async with Database.open(url_of(tmp_path / "file" / "legday.db")):
            pass


def test_killed_at_any_time_nothing_acknowledged_is_lost(path: Path) -> None:
    program = f"""
import asyncio
from storage.database import Database
from tests.test_database_files import add_pair, make_pairs
async def main():
    async with Database.open("{url_of(path)}") as database:
        try:
            await database.transact(make_pairs)
        except Exception:
            pass
        while True:
            print(await database.transact(add_pair), flush=True)
asyncio.run(main())
"""
    for round_ in range(20):
        with running(program) as writer:
            acknowledged = [int(writer.stdout.readline()) for _ in range(1 + round_ * 3)]
            writer.kill()
            acknowledged += [int(line) for line in writer.stdout if line.endswith("\n")]
        # One more may have been committed but not yet told.
        assert whole_pairs(path) - max(acknowledged) in {0, 1}


def test_a_full_disk_leaves_no_half_state_and_no_end(path: Path) -> None:
    """The limit on the size of a file stands for the disk; then there is room again."""
    program = f"""
import asyncio, resource
from storage.database import Database
from storage.errors import UnavailableError
from tests.test_database_files import add_pair, make_pairs
async def main():
    async with Database.open("{url_of(path)}") as database:
        await database.transact(make_pairs)
        unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, unlimited[1]))
        stored = 0
        try:
            while True:
                await database.transact(add_pair)
                stored += 1
        except UnavailableError as error:
            print(error)
        resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
        await database.transact(add_pair)
        print(stored + 1)
asyncio.run(main())
"""
    with running(program) as writer:
        output, _ = writer.communicate(timeout=60)
    complaint, stored = output.splitlines()
    assert "legday.db cannot be used: disk" in complaint
    assert whole_pairs(path) == int(stored)


def running(program: str) -> subprocess.Popen[str]:
    """Ends with the `with` block: its input is closed, and then it is waited for."""
    return subprocess.Popen(
        [sys.executable, "-c", program],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parent.parent,
    )
