"""Whoever was talking to us when the platform was lost hears of it, whatever else goes wrong."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import insert, text

from bot.intake.absence import AWAY, Absence
from bot.intake.contact import Contact
from dialogs.events import Event, Missed
from storage import contacts, people
from storage.database import Database
from storage.schema import conversations
from storage.transaction import Transaction
from tests.simulated import START, Simulated

ANN, BEN, EVE = "telegram:1", "telegram:2", "telegram:3"
MINUTE = timedelta(minutes=1)


@dataclass
class Meeting:
    """A platform that was lost for longer than a press lives."""

    database: Database
    time: Simulated
    told: list[Event] = field(default_factory=list)
    broken: dict[str, Exception] = field(default_factory=dict)  # conversations

    async def hear(self, event: Event) -> None:
        if error := self.broken.get(event.person):
            raise error
        self.told.append(event)

    async def lost(self, *talking: str, at: datetime = START - 2 * AWAY) -> None:
        def keep(tx: Transaction) -> None:
            contacts.note(tx, "telegram", at)
            for n, address in enumerate(talking):
                person = people.resolve(tx, address, at)
                row = {"person_id": person, "state": "{}", "updated_at": at + n * MINUTE}
                tx.execute(insert(conversations).values(row))

        await self.database.transact(keep)

    async def last(self) -> datetime | None:
        return await self.database.transact(lambda tx: contacts.last(tx, "telegram"))


@asynccontextmanager
async def meeting() -> AsyncIterator[tuple[Meeting, Contact]]:
    async with Database.open("sqlite+aiosqlite:///:memory:") as database:
        one = Meeting(database, Simulated(database))
        absence = Absence("telegram", database, one.hear)
        contact = Contact("telegram", database, one.time.clock, absence.tell)
        contact.met()
        running = asyncio.create_task(contact.run(lambda: None))
        yield one, contact
        assert not running.done()
        running.cancel()
        await asyncio.wait([running])


async def test_everybody_who_was_talking_is_told_once() -> None:
    async with meeting() as (one, contact):
        await one.lost(ANN, BEN)
        await one.time.run(5)
        contact.met()
        await one.time.run(60)
    assert [(event.person, event.what) for event in one.told] == [
        (ANN, Missed(4)),
        (BEN, Missed(4)),
    ]


async def test_who_cannot_be_reached_is_not_told() -> None:
    async with meeting() as (one, _):
        await one.lost(ANN, BEN)
        await one.database.transact(lambda tx: people.set_unreachable(tx, ANN, START))
        await one.time.run(5)
    assert [event.person for event in one.told] == [BEN]


async def test_one_broken_conversation_keeps_nobody_else_from_being_told() -> None:
    async with meeting() as (one, _):
        one.broken[BEN] = ValueError("a conversation of another version")
        await one.lost(ANN, BEN, EVE)
        await one.time.run(5)
        met = await one.last()
    assert [event.person for event in one.told] == [ANN, EVE]
    assert met == START


async def test_a_database_that_is_away_for_a_moment_is_asked_again() -> None:
    async with meeting() as (one, _):
        await one.lost(ANN)
        await one.database.transact(lambda tx: tx.execute(text("ALTER TABLE contacts RENAME TO x")))
        await one.time.run(5)
        assert one.told == []
        await one.database.transact(lambda tx: tx.execute(text("ALTER TABLE x RENAME TO contacts")))
        await one.time.run(5)
        met = await one.last()
    assert ([event.person for event in one.told], met) == ([ANN], START)
