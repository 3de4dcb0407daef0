"""A copy of the SQLite file is whole, ours alone to read, and not kept longer than it should be."""

# ruff: noqa: ASYNC240  (nothing else runs in a test: it may wait for a file)
from __future__ import annotations

import asyncio
import os
import resource
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.database import Database, backup
from storage.errors import DatabaseError, UnavailableError
from tests.test_database_files import add_pair, make_pairs, running, url_of, whole_pairs

LAST_WEEK = datetime(2026, 11, 13, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "legday.db"


async def test_a_backup_taken_while_we_write_is_whole(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    async with Database.open(url_of(path)) as database:
        await database.transact(make_pairs)
        for _ in range(3):
            await asyncio.gather(
                database.backup(copy), *(database.transact(add_pair) for _ in range(100))
            )
            whole_pairs(copy)
        await database.backup(copy)
        assert whole_pairs(copy) == 300
    assert copy.stat().st_mode & 0o777 == 0o600
    assert {file.name for file in tmp_path.iterdir()} == {"home", "copy.db"}


async def test_a_backup_needs_no_pause_of_the_process_that_has_the_file(
    path: Path, tmp_path: Path
) -> None:
    program = f"""
import pathlib
from storage.database import backup
backup({url_of(path)!r}, pathlib.Path({str(tmp_path / "copy.db")!r}))
"""
    async with Database.open(url_of(path)) as database:
        await database.transact(make_pairs)
        await database.transact(add_pair)
        with running(program) as other:
            other.communicate(timeout=60)
    assert whole_pairs(tmp_path / "copy.db") == 1


def test_a_backup_of_nothing_is_refused(path: Path, tmp_path: Path) -> None:
    for url in (url_of(path), "sqlite+aiosqlite:///:memory:", "postgresql+psycopg://me@host/x"):
        with pytest.raises(DatabaseError, match=r"no such file|no SQLite file"):
            backup(url, tmp_path / "copy.db")
    assert list(tmp_path.iterdir()) == []


async def test_a_backup_is_a_database_we_can_go_on_with(path: Path, tmp_path: Path) -> None:
    async with Database.open(url_of(path)) as database:
        await database.transact(make_pairs)
        await database.transact(add_pair)
        await database.backup(tmp_path / "copy.db")
    async with Database.open(url_of(tmp_path / "copy.db")) as database:
        assert await database.transact(add_pair) == 2


async def test_a_backup_never_lands_on_the_database_itself(path: Path) -> None:
    async with Database.open(url_of(path)) as database:
        await database.transact(make_pairs)
        with pytest.raises(DatabaseError, match="the database itself"):
            await database.backup(path)
        assert await database.transact(add_pair) == 1


async def test_a_backup_that_cannot_be_written_says_where(path: Path, tmp_path: Path) -> None:
    async with Database.open(url_of(path)) as database:
        with pytest.raises(UnavailableError, match="nowhere"):
            await database.backup(tmp_path / "nowhere" / "copy.db")


async def test_a_backup_that_finds_no_room_leaves_the_one_before(
    path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    async with Database.open(url_of(path)) as database:
        await database.transact(make_pairs)
        await database.backup(copy)
        await asyncio.gather(*(database.transact(add_pair) for _ in range(100)))
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
        try:
            with pytest.raises(UnavailableError, match="disk"):
                await database.backup(copy)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert whole_pairs(copy) == 0
    assert {file.name for file in tmp_path.iterdir()} == {"home", "copy.db"}


async def test_copies_from_before_migrations_are_dropped_by_age(path: Path) -> None:
    old, young, other = (
        path.with_name(f"legday.db{end}") for end in (".revision-1", ".revision-2", ".mine")
    )
    async with Database.open(url_of(path)) as database:
        for copy in (old, young, other):
            await database.backup(copy)
        for copy in (old, other):
            os.utime(copy, (LAST_WEEK.timestamp() - 1,) * 2)
        os.utime(young, (LAST_WEEK.timestamp(),) * 2)
        await database.drop_backups(LAST_WEEK)
        assert [copy.exists() for copy in (old, young, other)] == [False, True, True]


async def test_scrubbing_drops_every_copy_from_before_a_migration(path: Path) -> None:
    names = ("legday.db.revision-1", "legday.db.revision-2.unfinished", "legday.db.mine", "my.db")
    async with Database.open(url_of(path)) as database:
        for name in names:
            await database.backup(path.with_name(name))
        assert await database.scrub()
        assert [path.with_name(name).exists() for name in names] == [False, False, True, True]
