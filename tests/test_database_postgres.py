"""What only PostgreSQL can do to us: go away, run several of us at once, and collide."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from datetime import UTC, datetime

import psycopg
import pytest
from sqlalchemy import Connection, insert, text

from storage import people
from storage.database import Database
from storage.errors import AlreadyServedError, CommitUnknownError, UnavailableError
from storage.schema import identities

AT = datetime(2026, 11, 20, 7, 30, tzinfo=UTC)
PATIENCE = 20  # seconds, before a test that would hang fails instead


def make_marks(tx: Connection) -> None:
    tx.execute(text("CREATE TABLE marks (mark TEXT)"))


def mark(tx: Connection) -> int:
    tx.execute(text("INSERT INTO marks VALUES ('x')"))
    return marks(tx)


def marks(tx: Connection) -> int:
    return int(tx.execute(text("SELECT count(*) FROM marks")).scalar_one())


def cut_off(tx: Connection, url: str) -> None:
    """Somebody ends our connection; we notice at the next statement."""
    pid = tx.execute(text("SELECT pg_backend_pid()")).scalar_one()
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(%s, 5000)", (pid,))


async def test_a_connection_lost_in_the_middle_is_made_again(postgres_url: str) -> None:
    attempts = []

    def unlucky(tx: Connection) -> int:
        attempts.append(mark(tx))
        if len(attempts) == 1:
            cut_off(tx, postgres_url)
        return mark(tx)

    async with Database.open(postgres_url) as database:
        await database.transact(make_marks)
        assert await database.transact(unlucky) == 2
        assert len(attempts) == 2


async def test_a_connection_lost_while_idle_is_made_again(postgres_url: str) -> None:
    async with Database.open(postgres_url) as database:
        await database.transact(make_marks)
        with psycopg.connect(postgres_url.replace("+psycopg", ""), autocommit=True) as other:
            other.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        assert await database.transact(mark) == 1


async def test_a_connection_lost_at_the_commit_is_reported_as_unknown(postgres_url: str) -> None:
    def unlucky(tx: Connection) -> None:
        mark(tx)
        cut_off(tx, postgres_url)

    async with Database.open(postgres_url) as database:
        await database.transact(make_marks)
        with pytest.raises(CommitUnknownError, match="its id decides"):
            await database.transact(unlucky)
        assert await database.transact(marks) == 0


async def test_two_that_wait_for_each_other_both_end_well(postgres_url: str) -> None:
    both_begun = threading.Barrier(2, timeout=PATIENCE)
    tries = []

    def crossing(first: str, second: str) -> Callable[[Connection], None]:
        def work(tx: Connection) -> None:
            people.lock(tx, first)
            tries.append(first)
            if tries.count(first) == 1:
                both_begun.wait()
            people.lock(tx, second)
            mark(tx)

        return work

    async with Database.open(postgres_url) as database:
        await database.transact(make_marks)
        await asyncio.gather(
            database.transact(crossing("a", "b")), database.transact(crossing("b", "a"))
        )
        assert await database.transact(marks) == 2
        assert len(tries) == 3


async def test_first_contact_from_many_sides_makes_one_person(postgres_url: str) -> None:
    def meet(tx: Connection) -> int:
        return people.resolve(tx, "telegram:1", AT)

    def population(tx: Connection) -> int:
        return int(tx.execute(text("SELECT count(*) FROM people")).scalar_one())

    async with Database.open(postgres_url) as database:
        ids = await asyncio.gather(*(database.transact(meet) for _ in range(20)))
        assert len(set(ids)) == 1
        assert await database.transact(population) == 1


async def test_one_person_on_two_platforms_is_changed_by_one_at_a_time(postgres_url: str) -> None:
    def link(tx: Connection) -> None:
        person_id = people.resolve(tx, "telegram:1", AT)
        row = {"platform": "discord", "address": "1", "person_id": person_id, "linked_at": AT}
        tx.execute(insert(identities), row)
        tx.execute(text("CREATE TABLE counter AS SELECT 0 AS n"))

    def counting(address: str) -> Callable[[Connection], None]:
        def work(tx: Connection) -> None:
            people.resolve(tx, address, AT)
            n = tx.execute(text("SELECT n FROM counter")).scalar_one() + 1
            tx.execute(text("UPDATE counter SET n = :n"), {"n": n})

        return work

    async with Database.open(postgres_url) as database:
        await database.transact(link)
        both = ["telegram:1", "discord:1"] * 25
        await asyncio.gather(*(database.transact(counting(one), person=one) for one in both))
        total = await database.transact(lambda tx: tx.scalar(text("SELECT n FROM counter")))
        assert total == 50


async def test_who_was_forgotten_while_we_waited_is_a_stranger(postgres_url: str) -> None:
    holding, go_on = threading.Event(), threading.Event()

    def meet(tx: Connection) -> int:
        return people.resolve(tx, "telegram:1", AT)

    def forget(tx: Connection) -> int:
        person_id = meet(tx)
        holding.set()
        go_on.wait(PATIENCE)
        people.forget(tx, person_id)
        return person_id

    def waits(tx: Connection) -> bool:
        query = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
        return bool(tx.execute(text(query)).scalar())

    async with Database.open(postgres_url) as database:
        await database.transact(meet)
        forgetting = asyncio.create_task(database.transact(forget))
        await asyncio.to_thread(holding.wait, PATIENCE)
        meeting = asyncio.create_task(database.transact(meet))
        while not await database.transact(waits):
            assert not meeting.done()
        go_on.set()
        assert await meeting != await forgetting


async def test_several_may_start_at_once_on_an_empty_database(postgres_url: str) -> None:
    async def start() -> int:
        async with Database.open(postgres_url) as database:
            return await database.transact(lambda tx: people.resolve(tx, "telegram:1", AT))

    assert len(set(await asyncio.gather(*(start() for _ in range(3))))) == 1


async def test_a_commit_waits_for_the_disk(postgres_url: str) -> None:
    def setting(tx: Connection) -> str:
        return str(tx.execute(text("SHOW synchronous_commit")).scalar_one())

    async with Database.open(postgres_url) as database:
        assert await database.transact(setting) == "on"


async def test_a_server_that_is_not_there_is_named_without_its_password() -> None:
    with pytest.raises(UnavailableError, match=r"127\.0\.0\.1") as caught:
        async with Database.open("postgresql+psycopg://me:hush@127.0.0.1:1/legday"):
            pass
    assert "hush" not in str(caught.value)


async def test_one_process_serves_a_bot_at_a_time(postgres_url: str) -> None:
    async with Database.open(postgres_url) as ours, Database.open(postgres_url) as theirs:
        async with ours.alone("telegram:1") as still_alone:
            await still_alone()
            async with theirs.alone("telegram:2"):
                pass
            with pytest.raises(AlreadyServedError, match="telegram:1 is served already"):
                async with theirs.alone("telegram:1"):
                    pass
        async with theirs.alone("telegram:1"):
            pass


async def test_who_lost_the_lock_is_told(postgres_url: str) -> None:
    def end_others(tx: Connection) -> None:
        tx.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE pid <> pg_backend_pid() AND datname = current_database()"
            )
        )

    async with (
        Database.open(postgres_url) as ours,
        Database.open(postgres_url) as theirs,
        ours.alone("telegram:1") as still_alone,
    ):
        await theirs.transact(end_others)
        with pytest.raises(UnavailableError, match="was lost"):
            await still_alone()
        async with theirs.alone("telegram:1"):
            pass
