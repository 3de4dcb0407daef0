"""The metronome: what it sees of the database, and what it counts."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from bot.clock import Clock
from bot.ticker import Ticker
from bot.watch.metrics import Metrics
from bot.watch.pulse import Pulse, Readiness
from dialogs.replies import Message
from storage import outbox, people
from storage.database import Database
from storage.errors import UnavailableError
from storage.outbox import Draft
from tests.posting import ME

CLOCK = Clock()


def ticker(database: Database) -> Ticker:
    pulse = Pulse(CLOCK)
    return Ticker(database, CLOCK, pulse, Readiness(pulse, ("telegram",)), Metrics())


async def one_round(ticker: Ticker) -> None:
    """The first look, and then nobody else may serve any more."""

    async def alone() -> None:
        raise UnavailableError("here", "lost")

    with pytest.raises(UnavailableError):
        await ticker.run(alone)


async def test_what_waits_is_counted(database_url: str):
    def promise(tx: Connection) -> None:
        person, now = people.resolve(tx, ME, CLOCK.now()), CLOCK.now()
        for n, ago in enumerate((90, 30, -60)):
            at = now - timedelta(seconds=ago)
            outbox.promise(tx, person, ME, f"e{n}", [Draft("reply", Message("x"))], at)

    async with Database.open(database_url) as database:
        await database.transact(promise)
        one = ticker(database)
        await one_round(one)
    told = one.metrics.text().decode()
    assert "legday_outbox_waiting 2.0" in told
    assert "legday_outbox_oldest_seconds 9" in told
    assert one.ready.database


async def test_a_database_that_cannot_be_used_makes_us_unready(tmp_path: Path):
    async with Database.open(f"sqlite+aiosqlite:///{tmp_path / 'legday.db'}") as database:
        await database.transact(lambda tx: tx.execute(text("DROP TABLE outbox")))
        one = ticker(database)
        one.ready.database = True
        await one_round(one)
        assert not one.ready.database


async def test_it_ends_only_when_it_is_told_to():
    async with Database.open("sqlite+aiosqlite:///:memory:") as database:
        running = asyncio.create_task(ticker(database).run(lambda: asyncio.sleep(0)))
        await asyncio.sleep(0.05)
        assert not running.done()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
