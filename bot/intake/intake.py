"""What Telegram brings: each update read by itself, handled in its person's order, never lost.

Whatever `take` was given is committed when it returns: as a turn, or raw, to be tried again.
Nothing here waits for the network but the help that a stranger's red flag gets.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import structlog

from bot import door
from bot.clock import Clock
from bot.delivery.carrier import Carrier
from bot.door import House
from bot.intake.batch import Batch
from bot.intake.flood import Flood, Reads
from bot.intake.retries import Retries
from bot.platforms.telegram_chat import TelegramChat
from bot.platforms.telegram_parse import parse
from bot.platforms.telegram_update import BotName, GroupAsk, Heard, read
from bot.watch.metrics import Metrics
from dialogs import groups
from dialogs.events import Begin, Event, Text
from dialogs.language import warns
from dialogs.typed import LONGEST
from dialogs.words.platform import sentence
from storage.errors import DatabaseError
from storage.inbox import Held
from storage.outbox import Draft

AT_ONCE = 10.0  # seconds that everybody else may wait for the help one stranger needs
SLOW = 1.0  # seconds until a person sees that we are at it
ANSWERED = 10_000  # presses whose answers are remembered
LANGUAGE = "en"

Raw = Mapping[str, Any]
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Item:
    raw: Raw
    heard: Heard

    @property
    def address(self) -> str:
        return self.heard.event.person if self.heard.event else ""


class Intake:
    def __init__(  # noqa: PLR0913, PLR0917 (everything it is made of)
        self,
        house: House,
        carrier: Carrier,
        chat: TelegramChat,
        bot: BotName,
        clock: Clock,
        metrics: Metrics,
    ) -> None:
        self._house = house
        self._carrier = carrier
        self._chat = chat
        self._bot = bot
        self._clock = clock
        self._metrics = metrics
        self._flood = Flood(clock)
        self._retries = Retries(house.database, clock, metrics)
        self._answered: dict[str, None] = {}  # the last presses, oldest first
        self._courtesies: set[asyncio.Task[Any]] = set()

    async def take(self, raws: Sequence[Raw]) -> None:
        """Side by side, each person's in order. Raises DatabaseError if something is not kept."""
        lines: dict[str, list[_Item]] = {}
        for raw in raws:
            if item := self._read(raw):
                lines.setdefault(item.address, []).append(item)
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
            await self._clock.sleep(1)

    async def hear(self, event: Event) -> None:
        """An event of our own making."""
        handled = await door.handle(self._house, event)
        self._carrier.take(handled.letters)

    async def close(self) -> None:
        """Wait for the courtesies under way."""
        if self._courtesies:
            await asyncio.wait(self._courtesies, timeout=1)

    def _read(self, raw: Raw) -> _Item | None:
        heard = self._heard(raw)
        if heard is None:
            log.warning("an update cannot be read", update=raw.get("update_id"))
            self._metrics.quarantined()
            return None
        self._metrics.update(type(heard.event.what).__name__ if heard.event else "other")
        return _Item(raw, heard)

    def _heard(self, raw: Raw) -> Heard | None:
        update = parse(raw)
        try:
            return read(update, self._bot, self._clock.now()) if update else None
        except Exception:
            # The library takes any value for any field; what we make of it may then fail.
            log.exception("an update makes no sense", update=raw.get("update_id"))
            return None

    async def _in_order(self, items: Sequence[_Item], batch: Batch) -> None:
        for item in items:
            await self._one(item, batch)

    async def _one(self, item: _Item, batch: Batch) -> None:
        heard = item.heard
        if heard.group:
            self._courtesy(self._reply_in_group(heard.group))
        if heard.event is None:
            if heard.query:
                key = "not_yours" if heard.foreign else "list_closed"
                self._answer(heard.query, sentence(key, LANGUAGE).text)
            return
        if self._retries.holds(heard.event.person):
            await self._retries.hold(item.raw, heard.event, attempts=0)
        elif not self._is_flooding(heard.event):
            await self._event(item, heard.event, batch)

    async def _event(self, item: _Item, event: Event, batch: Batch) -> None:
        started = self._clock.monotonic()
        try:
            await self._turn(event, item.heard.query, batch)
        except DatabaseError:
            raise
        except Exception:
            log.exception("a turn failed", event_id=event.id)
            self._metrics.turn("failed", self._clock.monotonic() - started)
            await self._retries.hold(item.raw, event, attempts=1)
        else:
            self._metrics.turn("handled", self._clock.monotonic() - started)

    async def _turn(self, event: Event, query: str, batch: Batch) -> None:
        slow = asyncio.get_running_loop().call_later(SLOW, self._type, event.person)
        try:
            handled = await door.handle(self._house, event)
        finally:
            slow.cancel()
        if handled.forgot:
            self._carrier.drop(event.person)
        if query:
            batch.then(partial(self._answer, query, handled.toast))
        batch.then(partial(self._carrier.take, handled.letters))
        if handled.receipts:
            await self._at_once(event, handled.receipts)

    async def _at_once(self, event: Event, receipts: Sequence[Draft]) -> None:
        """Said before the update is confirmed: it is kept nowhere else."""
        said = asyncio.ensure_future(self._carrier.say(event.person, receipts))
        await asyncio.wait([said], timeout=AT_ONCE)
        if not said.done():
            self._courtesies.add(said)
            said.add_done_callback(self._courtesies.discard)
        await door.said(self._house, event)

    async def _again(self, held: Held) -> None:
        raw = self._retries.raw(held)
        item = self._read(raw)
        if item is None or item.heard.event is None:
            await self._retries.done(held)
            return
        try:
            await self._turn(item.heard.event, "", Batch(patience=0))
        except DatabaseError:
            raise
        except Exception:
            log.exception("a turn failed again", event_id=held.id, attempts=held.attempts + 1)
            if await self._retries.failed(held):
                broken = Draft("reply", sentence("broken", LANGUAGE))
                self._courtesy(self._carrier.say(held.address, [broken]))
        else:
            await self._retries.done(held)

    def _is_flooding(self, event: Event) -> bool:
        """More than can be answered is not read; that is said once."""
        if not isinstance(event.what, Text | Begin):
            return False
        words = event.what.text if isinstance(event.what, Text) else event.what.words
        reads, tell = self._flood.reads(event.person, len(words))
        if tell:
            notice = Draft("reply", sentence("too_fast", LANGUAGE))
            self._courtesy(self._carrier.say(event.person, [notice]))
        return reads is Reads.NOTHING or (reads is Reads.SIGNS and not warns(words[:LONGEST]))

    async def _reply_in_group(self, ask: GroupAsk) -> None:
        reply = groups.reply(ask.text, self._clock.now().astimezone(self._house.zone), LANGUAGE)
        label = sentence("group.label", LANGUAGE).text
        url = f"https://t.me/{self._bot.username}?start=run"
        await self._chat.reply_in_group(ask, reply, label, url)

    def _type(self, address: str) -> None:
        """It takes longer than usual: that somebody is at it can be seen."""
        self._courtesy(self._chat.typing(address))

    def _answer(self, query: str, text: str) -> None:
        """A press is answered once, even if it comes again: but after a crash, nobody knows."""
        if query in self._answered:
            return
        self._answered[query] = None
        if len(self._answered) > ANSWERED:
            del self._answered[next(iter(self._answered))]
        self._courtesy(self._chat.answer(query, text))

    def _courtesy(self, work: Awaitable[Any] | Coroutine[Any, Any, Any]) -> None:
        """Beside the turn: nothing that was said depends on it."""
        task = asyncio.ensure_future(work)
        self._courtesies.add(task)
        task.add_done_callback(self._courtesies.discard)
