"""A carrier at work, with a platform that answers as it is told and a clock that the test moves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from bot.chat import Outcome, Parcel, Sent
from bot.delivery.carrier import Carrier
from bot.delivery.pace import Pace
from bot.watch.metrics import Metrics
from dialogs.replies import Button, Message
from storage import outbox, people
from storage.database import Database
from storage.outbox import Draft, Letter
from storage.schema import outbox as table
from tests.simulated import START, Simulated

ME, YOU = "telegram:1", "telegram:2"
MEMORY = "sqlite+aiosqlite:///:memory:"
QUESTION = Message("Sore?", ((Button("Yes", "1.a.b"),),), "run-1")


@dataclass
class Platform:
    """Answers each parcel as it was told to; else, that it was sent."""

    time: Simulated
    answers: list[Outcome] = field(default_factory=list)
    seen: list[tuple[float, Parcel]] = field(default_factory=list)
    takes: float = 0  # seconds a send needs
    recognises: bool = False  # shows a parcel that comes twice once

    async def post(self, parcel: Parcel) -> Outcome:
        self.seen.append((self.time.seconds, parcel))
        if self.takes:
            await self.time.sleep(self.takes)
        return self.answers.pop(0) if self.answers else Sent(str(100 + len(self.seen)))

    def log(self) -> list[str]:
        return [f"{at:g} {p.how} {p.ref or '-'} {p.message.text}" for at, p in self.seen]


@dataclass
class Post:
    """A carrier at work."""

    database: Database
    time: Simulated
    platform: Platform
    carrier: Carrier
    working: asyncio.Task[None]
    events: int = 0

    async def promise(self, *drafts: Draft, address: str = ME, **others: object) -> list[Letter]:
        self.events += 1
        event = f"e{self.events}"

        def work(tx: Connection) -> list[Letter]:
            person = people.resolve(tx, address, START)
            now = self.time.now()
            return list(outbox.promise(tx, person, address, event, drafts, now, **others))

        letters = await self.database.transact(work)
        self.carrier.take(letters)
        return letters

    async def states(self) -> list[str]:
        def look(tx: Connection) -> list[str]:
            return list(tx.scalars(select(table.c.state).order_by(table.c.id)))

        return await self.database.transact(look)

    async def standing(self, address: str = ME) -> str:
        seat = await self.database.transact(lambda tx: people.seat(tx, address))
        return seat.standing if seat else ""


@asynccontextmanager
async def post(*answers: Outcome, database: Database | None = None) -> AsyncIterator[Post]:
    if database is None:
        async with (
            Database.open(MEMORY) as fresh,
            post(*answers, database=fresh) as one,
        ):
            yield one
        return
    time = Simulated(database)
    platform = Platform(time, list(answers))
    carrier = Carrier("telegram", platform, Pace(time.clock, 30), database, time.clock, Metrics())
    working = asyncio.create_task(carrier.run(lambda: None))
    await time.run(0)
    try:
        yield Post(database, time, platform, carrier, working)
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


def reply(text: str) -> Draft:
    return Draft("reply", Message(text))


def edit(text: str, target: str = "7") -> Draft:
    return Draft("edit", Message(text, QUESTION.rows, "run-1"), target)


def ping(text: str) -> Draft:
    return Draft("ping", Message(text))
