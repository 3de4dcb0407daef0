"""The metronome: what is done now and then. It holds nobody's alarm, and a late tick is a tick."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from bot.pulse import Pulse, Readiness
from storage import housekeeping, revision
from storage.database import Database
from storage.errors import DatabaseError

LOOK, TIDY = 5, 3600  # seconds

log = structlog.get_logger(__name__)


async def tick(
    database: Database,
    clock: Clock,
    pulse: Pulse,
    ready: Readiness,
    alone: Callable[[], Awaitable[None]],
) -> None:
    """Until cancelled. Raises what `alone` raises: then another process may be serving."""
    scheduler = AsyncIOScheduler()
    # A tick that comes late, or over which another has come, is done once, and then.
    once = {"trigger": "interval", "coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    scheduler.add_job(partial(_look, database, pulse, ready), seconds=LOOK, **once)
    scheduler.add_job(partial(_tidy, database, clock), seconds=TIDY, **once)
    scheduler.start()
    try:
        await _look(database, pulse, ready)
        await _tidy(database, clock)
        while True:
            await alone()
            await clock.sleep(LOOK)
    finally:
        scheduler.shutdown(wait=False)


async def _look(database: Database, pulse: Pulse, ready: Readiness) -> None:
    """Whether the database can be used. The tick itself shows that the loop turns."""
    pulse.beat("ticker")
    try:
        await database.transact(revision.stored)
        ready.database = True
    except DatabaseError as error:
        ready.database = False
        log.error("the database cannot be used", kind=type(error).__name__)


async def _tidy(database: Database, clock: Clock) -> None:
    now = clock.now()
    try:
        dropped = await database.transact(partial(housekeeping.tidy, now=now))
        await database.drop_backups(now - housekeeping.KEPT)
    except DatabaseError as error:
        log.error("not tidied", kind=type(error).__name__)
    else:
        log.info("tidied", rows=dropped)
