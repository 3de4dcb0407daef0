"""The database keeps its promise: a transaction is whole, or it is not there."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import Connection, text

from storage.database import Database
from storage.errors import UnsupportedUrlError

MEMORY = "sqlite+aiosqlite:///:memory:"


def make_counter(tx: Connection) -> None:
    tx.execute(text("CREATE TABLE counter (id INTEGER PRIMARY KEY, n INTEGER)"))
    tx.execute(text("INSERT INTO counter VALUES (1, 0)"))


def read(tx: Connection) -> int:
    return int(tx.execute(text("SELECT n FROM counter")).scalar_one())


def count(tx: Connection) -> int:
    """Read, then write: the pattern that loses updates when transactions mix."""
    n = read(tx) + 1
    tx.execute(text("UPDATE counter SET n = :n"), {"n": n})
    return n


async def test_a_hundred_at_once_count_to_a_hundred(database_url: str) -> None:
    async with Database.open(database_url) as database:
        await database.transact(make_counter)
        await asyncio.gather(*(database.transact(count, person="x:1") for _ in range(100)))
        assert await database.transact(read) == 100


async def test_an_error_leaves_nothing_and_the_next_one_works(database_url: str) -> None:
    def fail(tx: Connection) -> None:
        count(tx)
        raise LookupError("halfway")

    async with Database.open(database_url) as database:
        await database.transact(make_counter)
        with pytest.raises(LookupError):
            await database.transact(fail)
        assert await database.transact(count) == 1


async def test_in_memory() -> None:
    async with Database.open(MEMORY) as database:
        await database.transact(make_counter)
        await asyncio.gather(*(database.transact(count) for _ in range(10)))
        assert await database.transact(read) == 10


async def test_what_was_committed_is_there_next_time(database_url: str) -> None:
    async with Database.open(database_url) as database:
        await database.transact(make_counter)
        await database.transact(count)
    async with Database.open(database_url) as database:
        assert await database.transact(read) == 1


@pytest.mark.parametrize("url", ["", "legday.db", "sqlite+pysqlcipher:///x.db", "postgresql://x/y", "mysql://x/y"])
async def test_an_address_of_no_database_is_refused(url: str) -> None:
    with pytest.raises(UnsupportedUrlError, match="sqlite\\+aiosqlite:///"):
        async with Database.open(url):
            pass
