"""The metronome: what is done now and then. It holds nobody's alarm, and a late tick is a tick."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from bot.watch.metrics import Metrics
from bot.watch.pulse import Pulse, Readiness
from storage import housekeeping, undelivered
from storage.database import Database
from storage.errors import DatabaseError

LOOK, TIDY = 5, 3600  # seconds
BETWEEN = 0.2  # seconds between two pieces of a large tidying
# A tick that comes late, or over which another has come, is done once, and then.
ONCE = {"trigger": "interval", "coalesce": True, "max_instances": 1, "misfire_grace_time": None}

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Ticker:
    database: Database
    clock: Clock
    pulse: Pulse
    ready: Readiness
    metrics: Metrics

    async def run(self, alone: Callable[[], Awaitable[None]]) -> None:
        """Until cancelled. Raises what `alone` raises: then another process may be serving."""
        scheduler = AsyncIOScheduler()
        scheduler.add_job(self._look, seconds=LOOK, **ONCE)
        scheduler.add_job(self._tidy, seconds=TIDY, **ONCE)
        scheduler.start()
        try:
            await self._look()
            scheduler.add_job(self._tidy)
            while True:
                await alone()
                await self.clock.sleep(LOOK)
        finally:
            scheduler.shutdown(wait=False)

    async def _look(self) -> None:
        """Whether the database can be used, and what waits. The tick shows that the loop turns."""
        self.pulse.beat("ticker")
        now = self.clock.now()
        try:
            count, oldest = await self.database.transact(partial(undelivered.backlog, at=now))
        except DatabaseError as error:
            self.ready.database = False
            log.error("the database cannot be used", kind=type(error).__name__)
            return
        self.ready.database = True
        self.metrics.outbox(count, (now - oldest).total_seconds() if oldest else 0)

    async def _tidy(self) -> None:
        now = self.clock.now()
        try:
            dropped = await self._dropped()
            await self.database.drop_backups(now - housekeeping.KEPT)
        except DatabaseError as error:
            log.error("not tidied", kind=type(error).__name__)
        else:
            log.info("tidied", rows=dropped)

    async def _dropped(self) -> int:
        """A little at a time, with room for people's turns between."""
        dropped = 0
        while now := await self.database.transact(partial(housekeeping.tidy, now=self.clock.now())):
            dropped += now
            await self.clock.sleep(BETWEEN)
        return dropped
