"""Events whose turn failed: kept, tried again with growing pauses, given up after five."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import structlog

from bot.clock import Clock
from bot.intake.notes import written
from bot.watch.metrics import Metrics
from dialogs.events import Event
from storage import conversations, inbox
from storage.database import Database
from storage.inbox import Held
from storage.transaction import Transaction

TRIES = 5

log = structlog.get_logger(__name__)


class Retries:
    """While one of a person's updates waits here, their later ones wait behind it."""

    def __init__(self, database: Database, clock: Clock, metrics: Metrics) -> None:
        self._database = database
        self._clock = clock
        self._metrics = metrics
        self._waiting: dict[str, list[Held]] = {}
        self._loaded = False

    def holds(self, address: str) -> bool:
        return address in self._waiting

    async def due(self) -> list[Held]:
        """The first of each person, if its time has come; also of those an earlier process left."""
        if not self._loaded:
            await self._load()
        now = self._clock.now()
        return [line[0] for line in self._waiting.values() if line[0].not_before <= now]

    async def hold(self, event: Event, attempts: int) -> bool:
        """False: not kept, for the person has not agreed to our keeping anything."""
        held = Held(event.id, event.person, written(event), attempts, self._next(attempts))

        def keep(tx: Transaction) -> tuple[bool, bool]:
            may = conversations.has_consent(tx, event.person)
            return may, may and inbox.hold(tx, held, self._clock.now())

        may, is_new = await self._database.transact(keep)
        if is_new:
            self._waiting.setdefault(held.address, []).append(held)
        return may

    async def done(self, held: Held) -> None:
        await self._database.transact(partial(inbox.done, id_=held.id))
        self._drop(held)

    async def failed(self, held: Held) -> bool:
        """Whether it is given up now."""
        self._metrics.retried("update")
        attempts = held.attempts + 1
        if attempts >= TRIES:
            await self._database.transact(partial(inbox.park, id_=held.id))
            log.error("an update is given up", event_id=held.id, attempts=attempts)
            self._metrics.parked()
            self._drop(held)
            return True
        later = replace(held, attempts=attempts, not_before=self._next(attempts))
        postpone = partial(inbox.postpone, id_=held.id, not_before=later.not_before)
        await self._database.transact(postpone)
        self._waiting[held.address][0] = later
        return False

    async def _load(self) -> None:
        left: dict[str, list[Held]] = {}
        for held in await self._database.transact(inbox.waiting):
            left.setdefault(held.address, []).append(held)
        self._waiting |= left  # what was held meanwhile is among it
        self._loaded = True

    def _next(self, attempts: int) -> datetime:
        return self._clock.now() + timedelta(seconds=2**attempts if attempts else 0)

    def _drop(self, held: Held) -> None:
        rest = [one for one in self._waiting.get(held.address, ()) if one.id != held.id]
        if rest:
            self._waiting[held.address] = rest
        else:
            self._waiting.pop(held.address, None)
