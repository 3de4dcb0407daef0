"""The database keeps its promise: a transaction is whole, or it is not there."""

from __future__ import annotations

import asyncio
import threading

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

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


@pytest.mark.parametrize(
    "url", ["", "legday.db", "sqlite+pysqlcipher:///x.db", "postgresql://x/y", "mysql://x/y"]
)
async def test_an_address_of_no_database_is_refused(url: str) -> None:
    with pytest.raises(UnsupportedUrlError, match="sqlite\\+aiosqlite:///"):
        async with Database.open(url):
            pass


async def test_cancelled_at_any_time_a_transaction_is_whole(database_url: str) -> None:
    """Both halves count, or none does; and the connection is fit for the next one."""

    def both_halves(tx: Connection) -> None:
        count(tx)
        tx.execute(text("INSERT INTO seen (n) SELECT n FROM counter"))

    def make_tables(tx: Connection) -> None:
        make_counter(tx)
        tx.execute(text("CREATE TABLE seen (n INTEGER)"))

    def whole(tx: Connection) -> tuple[int, int]:
        return read(tx), tx.execute(text("SELECT count(*) FROM seen")).scalar_one()

    async with Database.open(database_url) as database:
        await database.transact(make_tables)
        for patience in range(60):
            task = asyncio.create_task(database.transact(both_halves, person="x:1"))
            for _ in range(patience % 12):
                await asyncio.sleep(0)
            if patience % 5 == 0:
                await asyncio.wait([task], timeout=patience / 20_000)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            counted, seen = await database.transact(whole)
            assert counted == seen


async def test_cancellation_waits_for_the_end_of_what_has_begun(database_url: str) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(tx: Connection) -> None:
        count(tx)
        begun.set()
        go_on.wait()

    async with Database.open(database_url) as database:
        await database.transact(make_counter)
        task = asyncio.create_task(database.transact(slow))
        await asyncio.to_thread(begun.wait)
        task.cancel()
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.sleep(0)
        assert not task.done()
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await database.transact(read) == 1


async def test_what_is_cancelled_while_it_waits_is_not_begun() -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(tx: Connection) -> None:
        begun.set()
        go_on.wait()

    async with Database.open(MEMORY) as database:
        await database.transact(make_counter)
        first = asyncio.create_task(database.transact(slow))
        await asyncio.to_thread(begun.wait)
        second = asyncio.create_task(database.transact(count))
        await asyncio.sleep(0)
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        go_on.set()
        await first
        assert await database.transact(read) == 0


async def test_of_works_committed_at_once_one_that_raises_takes_no_other_along() -> None:
    def fail(tx: Connection) -> None:
        count(tx)
        raise LookupError("halfway")

    async with Database.open(MEMORY) as database:
        await database.transact(make_counter)
        works = [count, count, fail, count, fail, count]
        ends = await asyncio.gather(*map(database.transact, works), return_exceptions=True)
        assert [type(end) for end in ends] == [int, int, LookupError, int, LookupError, int]
        assert await database.transact(read) == 4


async def test_what_people_said_is_not_in_the_text_of_an_error(database_url: str) -> None:
    def fail(tx: Connection) -> None:
        tx.execute(text("INSERT INTO counter VALUES (1, :n)"), {"n": 555_777})

    async with Database.open(database_url) as database:
        await database.transact(make_counter)
        with pytest.raises(IntegrityError) as caught:
            await database.transact(fail)
        assert "555777" not in str(caught.value)
