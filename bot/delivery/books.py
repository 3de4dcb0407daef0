"""The carrier's books: what the outbox is told of each letter, and when.

What can be repeated is marked later, many at once; anything else at once, before the next step.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TypeVar

import structlog

from bot.clock import Clock
from dialogs.replies import Message
from storage import outbox, people, undelivered
from storage.database import Database
from storage.errors import DatabaseError
from storage.outbox import Draft, Fate, Letter
from storage.transaction import Transaction

SOON = 0.1  # seconds until a send that may be repeated is written down
AGAIN = 1.0  # seconds between two tries to write

T = TypeVar("T")
log = structlog.get_logger(__name__)


class Books:
    def __init__(
        self, platform: str, database: Database, clock: Clock, *, recognised: bool
    ) -> None:
        self._platform = platform
        self._recognised = recognised
        self._database = database
        self._clock = clock
        self._sent: list[str] = []
        self._replaced: list[str] = []
        self.marked = asyncio.Event()  # there is something to write down

    async def opened(self) -> list[Letter]:
        """At the start: what an earlier process left open."""

        def look(tx: Transaction, now: datetime) -> list[Letter]:
            outbox.orphans(tx, self._platform, now, recognised=self._recognised)
            return undelivered.open_letters(tx, self._platform)

        return await self._database.transact(partial(look, now=self._clock.now()))

    async def pings(self, known: set[str], most: int) -> list[Letter]:
        due = partial(
            undelivered.due_pings,
            platform=self._platform,
            at=self._clock.now(),
            known=frozenset(known),
            most=most,
        )
        return await self._database.transact(due)

    async def claim(self, letter: Letter) -> bool:
        """False: it is not to go any more."""
        claim = partial(outbox.claim, key=letter.key, at=self._clock.now())
        return await self._database.transact(claim, person=letter.address)

    async def is_settled(self, letter: Letter) -> bool:
        """Something has shown meanwhile that it arrived, or nobody wants it any more."""
        is_settled = partial(outbox.is_settled, key=letter.key)
        return await self._database.transact(is_settled, person=letter.address)

    async def write(self, letter: Letter, fate: Fate) -> tuple[Letter, ...]:
        """What became of it, until it stands there; and the letters that follow from that."""
        if not letter.kept:
            return ()
        if fate.state == "replaced" or (fate.state == "sent" and letter.repeatable):
            (self._sent if fate.state == "sent" else self._replaced).append(letter.key)
            self.marked.set()
            return ()
        now, by_ticket = self._clock.now(), self._recognised
        write = partial(_written, letter=letter, fate=fate, now=now, by_ticket=by_ticket)
        return await self._insist(write, letter)

    async def anew(self, letter: Letter) -> None:
        """What it was to edit is gone."""
        if letter.kept:
            anew = partial(outbox.send_anew, key=letter.key, at=self._clock.now())
            await self._insist(anew, letter)

    async def keep(self) -> None:
        """Until cancelled: soon after a send, many at once. A crash repeats what is not written."""
        while True:
            await self.marked.wait()
            await self._clock.sleep(SOON)
            try:
                await self.flush()
            except DatabaseError as error:
                log.error("the outbox cannot be written", kind=type(error).__name__)
                await self._clock.sleep(AGAIN)

    async def flush(self) -> None:
        """Write down what was put off; what cannot be written stays put off."""
        sent, replaced = tuple(self._sent), tuple(self._replaced)
        now = self._clock.now()

        def mark(tx: Transaction) -> None:
            outbox.settle_all(tx, sent, "sent", now)
            outbox.settle_all(tx, replaced, "replaced", now)

        if sent or replaced:
            await self._database.transact(mark)
            del self._sent[: len(sent)], self._replaced[: len(replaced)]
        if not (self._sent or self._replaced):
            self.marked.clear()

    async def _insist(self, work: Callable[[Transaction], T], letter: Letter) -> T:
        """What has happened to a letter is not forgotten because the database is away."""
        while True:
            try:
                return await self._database.transact(work, person=letter.address)
            except DatabaseError as error:
                log.error("the outbox cannot be written", kind=type(error).__name__)
                await self._clock.sleep(AGAIN)


def _written(
    tx: Transaction, letter: Letter, fate: Fate, now: datetime, *, by_ticket: bool
) -> tuple[Letter, ...]:
    """`by_ticket`: answers arrive by it even where the chat is closed to us."""
    if letter.message.anchor == outbox.PASSING and fate.state not in outbox.OPEN:
        outbox.blank(tx, letter.key)
    if fate.state == "unreachable":
        people.set_unreachable(tx, letter.address, now)
        outbox.settle(tx, letter.key, fate, now)
        outbox.give_up(tx, letter.address, "unreachable", now, but_answers=by_ticket)
        return ()
    open_until_now = outbox.settle(tx, letter.key, fate, now)
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
