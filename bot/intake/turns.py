"""A platform's events become turns, each person's in order; none is lost.

Whatever was given is committed when `take` returns: as a turn, or as an event to be tried again.
Nothing here waits for the network but what is kept nowhere else: the help that a stranger's red
flag gets, and the word that a stranger's turn has failed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TypeAlias

import structlog

from bot import door
from bot.clock import Clock
from bot.delivery.carrier import Carrier
from bot.delivery.carriers import Carriers
from bot.door import Handled, House
from bot.intake import notes
from bot.intake.batch import Batch
from bot.intake.beside import Beside
from bot.intake.flood import Flood, Reads, is_read
from bot.intake.retries import Retries
from bot.watch.metrics import Metrics
from dialogs.events import Begin, Event, Left, Text
from dialogs.typed import words_of
from dialogs.words.platform import sentence
from storage.errors import DatabaseError
from storage.inbox import Held
from storage.outbox import Draft

AT_ONCE = 10.0  # seconds that everybody else may wait for what one stranger must hear
SLOW = 1.0  # seconds until a person sees that we are at it
LOOK = 1.0  # seconds between two looks at what is to be tried again
ALWAYS = ("cancel", "forget", "help", "privacy")  # read, however fast they come
LANGUAGE = "en"

# Told to the person where they pressed or asked: what the turn came to; None: it is tried again.
Button: TypeAlias = Callable[[Handled | None], None]

log = structlog.get_logger(__name__)


def _nothing(_: Handled | None) -> None:
    pass


class Turns:
    def __init__(  # noqa: PLR0913, PLR0917 (everything it is made of)
        self,
        house: House,
        carrier: Carrier,
        carriers: Carriers,
        beside: Beside,
        busy: Callable[[Event], None],
        clock: Clock,
        metrics: Metrics,
    ) -> None:
        self._house = house
        self._carrier = carrier
        self._carriers = carriers  # of the other platforms, too
        self._beside = beside
        self._busy = busy  # shows that it takes longer than usual
        self._clock = clock
        self._metrics = metrics
        self._flood = Flood()
        self._retries = Retries(house.database, clock, metrics)

    async def run(self, beat: Callable[[], None]) -> None:
        """Until cancelled: what could not be handled is tried again when its time comes."""
        while True:
            beat()
            try:
                for held in await self._retries.due():
                    await self._again(held)
                    beat()
            except DatabaseError as error:
                log.error("nothing is tried again now", kind=type(error).__name__)
            await self._clock.sleep(LOOK)

    async def hear(self, event: Event) -> None:
        """An event of our own making."""
        handled = await door.handle(self._house, event)
        self._carrier.take(handled.letters)

    async def take(
        self, event: Event, sent: datetime, batch: Batch, button: Button = _nothing
    ) -> bool:
        """One event of a person; theirs come one after the other. Raises DatabaseError if it is
        not kept. `sent`: by the platform's clock. False: one of too many, and not read."""
        if self._is_flooding(event, sent):
            return False
        if self._retries.holds(event.person):
            await self._hold(event, button, attempts=0)
            return True
        started = self._clock.monotonic()
        try:
            await self._turn(event, button, batch)
        except DatabaseError:
            raise
        except Exception:
            log.exception("a turn failed", event_id=event.id)
            self._metrics.turn("failed", self._clock.monotonic() - started)
            await self._hold(event, button, attempts=1)
        else:
            self._metrics.turn("handled", self._clock.monotonic() - started)
        return True

    async def _turn(self, event: Event, button: Button, batch: Batch) -> None:
        slow = asyncio.get_running_loop().call_later(SLOW, self._busy, event)
        try:
            handled = await door.handle(self._house, event)
        finally:
            slow.cancel()
        if handled.forgot:
            self._carrier.drop(event.person)
        for address, draft in handled.elsewhere:
            self._beside.begin(self._carriers.last_word(address, draft))
        batch.then(partial(button, handled))
        batch.then(partial(self._carrier.take, handled.letters))
        if handled.receipts:
            await self._at_once(event, handled.receipts)
            await door.said(self._house, event)

    async def _hold(self, event: Event, button: Button, attempts: int) -> None:
        """Kept for another try; of a stranger nothing is kept, so they are told."""
        kept = await self._retries.hold(event, attempts)
        button(None)
        if not (kept or isinstance(event.what, Left)):
            await self._at_once(event, [_broken()])

    async def _at_once(self, event: Event, drafts: Sequence[Draft]) -> None:
        """Said before the update is confirmed: it is kept nowhere else."""
        said = self._beside.begin(self._carrier.say(event.person, drafts, event.ticket))
        await asyncio.wait([said], timeout=AT_ONCE)

    async def _again(self, held: Held) -> None:
        try:
            event = notes.read(held, self._clock.now())
            await self._turn(event, _nothing, Batch(patience=0))
        except DatabaseError:
            raise
        except Exception:
            log.exception("a turn failed again", event_id=held.id, attempts=held.attempts + 1)
            if await self._retries.failed(held):
                self._beside.begin(self._carrier.say(held.address, [_broken()]))
        else:
            await self._retries.done(held)

    def _is_flooding(self, event: Event, sent: datetime) -> bool:
        """More than can be answered is not read; that is said once, but to each command."""
        what = event.what
        if not isinstance(what, Text | Begin) or (isinstance(what, Begin) and what.flow in ALWAYS):
            return False
        words = words_of(what)
        reads = self._flood.reads(event.person, event.id, len(words), sent)
        if reads is Reads.TOLD and not event.ticket:
            notice = Draft("reply", sentence("too_fast", LANGUAGE))
            self._beside.begin(self._carrier.say(event.person, [notice]))
        return not is_read(reads, words)


def _broken() -> Draft:
    return Draft("reply", sentence("broken", LANGUAGE))
