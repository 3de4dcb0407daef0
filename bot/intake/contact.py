"""Whether a platform can reach us, and what is to be done after it could not."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from typing import TypeAlias

import structlog

from bot.clock import Clock
from storage import contacts
from storage.database import Database
from storage.errors import DatabaseError

NOTED = timedelta(seconds=10)
GAP = 3 * NOTED  # from then on it was lost
LOOK = 1.0  # seconds

# When we last had contact, when again, and the beat of this loop. Done again if it raises
# DatabaseError.
MakeUp: TypeAlias = Callable[[datetime, datetime, Callable[[], None]], Awaitable[None]]

log = structlog.get_logger(__name__)


class Contact:
    """`met` is called whenever the platform has answered."""

    def __init__(self, platform: str, database: Database, clock: Clock, make_up: MakeUp) -> None:
        self._platform = platform
        self._database = database
        self._clock = clock
        self._make_up = make_up
        self._met: datetime | None = None
        self._noted: datetime | None = None
        self._lost = False

    def met(self, *, anew: bool = False) -> None:
        """`anew`: what happened before this moment may not have reached us."""
        self._met = self._clock.now()
        self._lost = self._lost or anew

    async def run(self, beat: Callable[[], None]) -> None:
        """Until cancelled: notes the contact, and makes up for what was missed without it."""
        while True:
            beat()
            await self._clock.sleep(LOOK)
            try:
                await self._look(beat)
            except DatabaseError as error:
                log.error("the contact is not noted", kind=type(error).__name__)

    async def _look(self, beat: Callable[[], None]) -> None:
        met, lost = self._met, self._lost
        if met is None or (self._noted and met - self._noted < NOTED and not lost):
            return
        last = self._noted or await self._database.transact(
            partial(contacts.last, platform=self._platform)
        )
        if last and (lost or met - last > GAP):
            await self._make_up(last, met, beat)
        note = partial(contacts.note, platform=self._platform, at=met)
        await self._database.transact(note)
        self._noted, self._lost = met, False
