"""What Telegram brings: each update read by itself, and each person's taken in order."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

import structlog

from bot.clock import Clock
from bot.door import Handled
from bot.intake.batch import Batch
from bot.intake.flood import FloodInGroups
from bot.intake.telegram_courtesies import Courtesies
from bot.intake.turns import LANGUAGE, Turns
from bot.platforms.telegram.parse import parse
from bot.platforms.telegram.update import BotName, GroupAsk, Heard, address, read
from bot.watch.metrics import Metrics
from dialogs.words.platform import sentence

Raw = Mapping[str, Any]
log = structlog.get_logger(__name__)


class Intake:
    def __init__(
        self, turns: Turns, courtesies: Courtesies, bot: BotName, clock: Clock, metrics: Metrics
    ) -> None:
        self._turns = turns
        self._courtesies = courtesies
        self._bot = bot
        self._clock = clock
        self._metrics = metrics
        self._flood_in_groups = FloodInGroups()

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
        elif heard.event:
            await self._turns.take(heard.event, sent, batch, partial(self._told, heard.query))
        elif heard.query:
            key = "not_yours" if heard.foreign else "list_closed"
            self._courtesies.answer(heard.query, sentence(key, LANGUAGE).text)

    def _told(self, query: str, handled: Handled | None) -> None:
        if query:
            self._courtesies.answer(query, handled.toast if handled else "")

    def _asked_in_group(self, ask: GroupAsk, sent: datetime, batch: Batch) -> None:
        group, id_ = address(ask.chat_id), f"{ask.chat_id} {ask.message_id}"
        if self._flood_in_groups.may(group, id_, ask.text, sent):
            batch.then(partial(self._courtesies.reply_in_group, ask))
