"""What Telegram brings: each update read by itself, handled in its person's order, never lost.

Whatever `take` was given is committed when it returns: as a turn, or as an event to be tried
again. Nothing here waits for the network but what is kept nowhere else: the help that a stranger's
red flag gets, and the word that a stranger's turn has failed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

import structlog

from bot import door
from bot.clock import Clock
from bot.delivery.carrier import Carrier
from bot.door import House
from bot.intake import notes
from bot.intake.batch import Batch
from bot.intake.courtesies import LANGUAGE, Courtesies
from bot.intake.flood import Flood, Reads
from bot.intake.retries import Retries
from bot.platforms.telegram_parse import parse
from bot.platforms.telegram_update import BotName, GroupAsk, Heard, address, read
from bot.watch.metrics import Metrics
from dialogs.events import Begin, Event, Left, Text
from dialogs.language import warns
from dialogs.typed import LONGEST, words_of
from dialogs.words.platform import sentence
from storage.errors import DatabaseError
from storage.inbox import Held
from storage.outbox import Draft

AT_ONCE = 10.0  # seconds that everybody else may wait for what one stranger must hear
SLOW = 1.0  # seconds until a person sees that we are at it
LOOK = 1.0  # seconds between two looks at what is to be tried again
ALWAYS = ("cancel", "forget", "help", "privacy")  # read, however fast they come
IN_A_GROUP = 5  # replies in a row, and then
PER_SECOND_IN_A_GROUP = 0.1  # Telegram lets a group have 20 a minute

Raw = Mapping[str, Any]
log = structlog.get_logger(__name__)


class Intake:
    def __init__(  # noqa: PLR0913, PLR0917 (everything it is made of)
        self,
        house: House,
        carrier: Carrier,
        courtesies: Courtesies,
        bot: BotName,
        clock: Clock,
        metrics: Metrics,
    ) -> None:
        self._house = house
        self._carrier = carrier
        self._courtesies = courtesies
        self._bot = bot
        self._clock = clock
        self._metrics = metrics
        self._flood = Flood()
        self._flood_in_groups = Flood(IN_A_GROUP, PER_SECOND_IN_A_GROUP)
        self._retries = Retries(house.database, clock, metrics)

    async def take(self, raws: Sequence[Raw]) -> None:
        """Side by side, each person's in order. Raises DatabaseError if something is not kept."""
        lines: dict[str, list[Heard]] = {}
        for raw in raws:
            if heard := self._read(raw):
                who = heard.event.person if heard.event else ""
                lines.setdefault(who, []).append(heard)
        if lines:
            batch = Batch()
            turns = [asyncio.ensure_future(self._in_order(one, batch)) for one in lines.values()]
            await batch.over(turns)

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

    def _read(self, raw: Raw) -> Heard | None:
        heard = self._heard(raw)
        if heard is None:
            log.warning("an update cannot be read", update=raw.get("update_id"))
            self._metrics.quarantined()
        else:
            self._metrics.update(type(heard.event.what).__name__ if heard.event else "other")
        return heard

    def _heard(self, raw: Raw) -> Heard | None:
        update = parse(raw)
        try:
            return read(update, self._bot, self._clock.now()) if update else None
        except Exception:
            # The library takes any value for any field; what we make of it may then fail.
            log.exception("an update makes no sense", update=raw.get("update_id"))
            return None

    async def _in_order(self, line: Sequence[Heard], batch: Batch) -> None:
        for heard in line:
            await self._one(heard, batch)

    async def _one(self, heard: Heard, batch: Batch) -> None:
        sent = heard.sent or self._clock.now()
        if heard.group:
            self._asked_in_group(heard.group, sent, batch)
        elif heard.event is None:
            if heard.query:
                key = "not_yours" if heard.foreign else "list_closed"
                self._courtesies.answer(heard.query, sentence(key, LANGUAGE).text)
        elif not self._is_flooding(heard.event, sent):
            if self._retries.holds(heard.event.person):
                await self._hold(heard.event, heard.query, attempts=0)
            else:
                await self._event(heard.event, heard.query, batch)

    async def _event(self, event: Event, query: str, batch: Batch) -> None:
        started = self._clock.monotonic()
        try:
            await self._turn(event, query, batch)
        except DatabaseError:
            raise
        except Exception:
            log.exception("a turn failed", event_id=event.id)
            self._metrics.turn("failed", self._clock.monotonic() - started)
            await self._hold(event, query, attempts=1)
        else:
            self._metrics.turn("handled", self._clock.monotonic() - started)

    async def _turn(self, event: Event, query: str, batch: Batch) -> None:
        loop = asyncio.get_running_loop()
        slow = loop.call_later(SLOW, self._courtesies.type, event.person)
        try:
            handled = await door.handle(self._house, event)
        finally:
            slow.cancel()
        if handled.forgot:
            self._carrier.drop(event.person)
        if query:
            batch.then(partial(self._courtesies.answer, query, handled.toast))
        batch.then(partial(self._carrier.take, handled.letters))
        if handled.receipts:
            await self._at_once(event.person, handled.receipts)
            await door.said(self._house, event)

    async def _hold(self, event: Event, query: str, attempts: int) -> None:
        """Kept for another try; of a stranger nothing is kept, so they are told."""
        kept = await self._retries.hold(event, attempts)
        if query:
            self._courtesies.answer(query)
        if not (kept or isinstance(event.what, Left)):
            await self._at_once(event.person, [_broken()])

    async def _at_once(self, person: str, drafts: Sequence[Draft]) -> None:
        """Said before the update is confirmed: it is kept nowhere else."""
        said = self._courtesies.beside(self._carrier.say(person, drafts))
        await asyncio.wait([said], timeout=AT_ONCE)

    async def _again(self, held: Held) -> None:
        try:
            event = notes.read(held, self._clock.now())
            await self._turn(event, "", Batch(patience=0))
        except DatabaseError:
            raise
        except Exception:
            log.exception("a turn failed again", event_id=held.id, attempts=held.attempts + 1)
            if await self._retries.failed(held):
                self._courtesies.beside(self._carrier.say(held.address, [_broken()]))
        else:
            await self._retries.done(held)

    def _is_flooding(self, event: Event, sent: datetime) -> bool:
        """More than can be answered is not read; that is said once."""
        what = event.what
        if not isinstance(what, Text | Begin) or (isinstance(what, Begin) and what.flow in ALWAYS):
            return False
        words = words_of(what)
        reads = self._flood.reads(event.person, event.id, len(words), sent)
        if reads is Reads.TOLD:
            notice = Draft("reply", sentence("too_fast", LANGUAGE))
            self._courtesies.beside(self._carrier.say(event.person, [notice]))
        return not _is_read(reads, words)

    def _asked_in_group(self, ask: GroupAsk, sent: datetime, batch: Batch) -> None:
        group, id_ = address(ask.chat_id), f"{ask.chat_id} {ask.message_id}"
        reads = self._flood_in_groups.reads(group, id_, len(ask.text), sent)
        if _is_read(reads, ask.text):
            batch.then(partial(self._courtesies.reply_in_group, ask))


def _is_read(reads: Reads, words: str) -> bool:
    """Of what is too much, a warning sign all the same."""
    return reads is Reads.ALL or (reads is not Reads.NOTHING and warns(words[:LONGEST]))


def _broken() -> Draft:
    return Draft("reply", sentence("broken", LANGUAGE))
