"""The carrier's books: what the outbox is told of each letter, and when.

What can be repeated is marked later, many at once; anything else at once, before the next step.
"""

from __future__ import annotations

import asyncio
from datetime import datetime
from functools import partial

from bot.clock import Clock
from dialogs.replies import Message
from storage import outbox, people
from storage.database import Database
from storage.outbox import Draft, Fate, Letter
from storage.transaction import Transaction

MANY = 64  # marks that are written without waiting for the next sweep


class Books:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._sent: list[int] = []
        self._replaced: list[int] = []
        self.marked = asyncio.Event()  # there is something to write down

    async def opened(self, platform: str) -> list[Letter]:
        """At the start: what an earlier process left open."""

        def look(tx: Transaction, now: datetime) -> list[Letter]:
            outbox.orphans(tx, now)
            return outbox.open_letters(tx, platform)

        return await self._database.transact(partial(look, now=self._clock.now()))

    async def pings(self, known: set[int], most: int) -> list[Letter]:
        due = partial(outbox.due_pings, at=self._clock.now(), known=known, most=most)
        return await self._database.transact(due)

    async def claim(self, letter: Letter) -> bool:
        """False: it is not to go any more."""
        now = self._clock.now()
        return await self._database.transact(
            lambda tx: outbox.claim(tx, letter.id, now), person=letter.address
        )

    async def settled(self, letter: Letter) -> bool:
        """Something has shown meanwhile that it arrived, or nobody wants it any more."""
        is_settled = partial(outbox.is_settled, letter_id=letter.id)
        return await self._database.transact(is_settled, person=letter.address)

    async def write(self, letter: Letter, fate: Fate) -> tuple[Letter, ...]:
        """What became of it; and the letters that follow from that."""
        if fate.state == "sent" and letter.repeatable:
            await self._later(self._sent, letter)
            return ()
        if fate.state == "replaced":
            await self._later(self._replaced, letter)
            return ()
        write = partial(_written, letter=letter, fate=fate, now=self._clock.now())
        return await self._database.transact(write, person=letter.address)

    async def anew(self, letter: Letter) -> None:
        """What it was to edit is gone."""
        anew = partial(outbox.send_anew, letter_id=letter.id, at=self._clock.now())
        await self._database.transact(anew, person=letter.address)

    async def moved(self, old: str, new: str) -> None:
        def move(tx: Transaction) -> None:
            people.move(tx, old, new)
            outbox.move(tx, old, new)

        await self._database.transact(move, person=old)

    async def flush(self) -> None:
        """Write down what was put off."""
        self.marked.clear()
        if not (self._sent or self._replaced):
            return
        sent, self._sent = self._sent, []
        replaced, self._replaced = self._replaced, []
        now = self._clock.now()

        def mark(tx: Transaction) -> None:
            outbox.settle_all(tx, sent, "sent", now)
            outbox.settle_all(tx, replaced, "replaced", now)

        await self._database.transact(mark)

    async def _later(self, marks: list[int], letter: Letter) -> None:
        marks.append(letter.id)
        self.marked.set()
        if len(marks) >= MANY:
            await self.flush()


def _written(tx: Transaction, letter: Letter, fate: Fate, now: datetime) -> tuple[Letter, ...]:
    if fate.state == "unreachable":
        people.set_unreachable(tx, letter.person_id, now)
        outbox.give_up(tx, letter.person_id, "unreachable", now)
        return ()
    open_until_now = outbox.settle(tx, letter.id, fate, now)
    return _stands(tx, letter, fate.ref, now) if open_until_now and fate.state == "sent" else ()


def _stands(tx: Transaction, letter: Letter, ref: str, now: datetime) -> tuple[Letter, ...]:
    """A new message with buttons: those of the one before go."""
    seat = people.seat(tx, letter.address)
    if not (letter.message.rows and ref and seat) or seat.standing == ref:
        return ()
    people.set_standing(tx, letter.address, ref)
    if not seat.standing:
        return ()
    strip = Draft("strip", Message(""), seat.standing)
    return outbox.promise(tx, seat.person, letter.address, f"{letter.key}:strip", [strip], now)
