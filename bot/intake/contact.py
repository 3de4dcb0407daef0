"""Whether a platform can reach us, and what to say to people after it could not.

Telegram throws a pressed button away after 150 seconds, so nobody else can tell them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial

import structlog

from bot.clock import Clock
from dialogs.events import Event, Missed, Place
from storage import contacts
from storage.database import Database
from storage.errors import DatabaseError

AWAY = timedelta(seconds=120)  # from then on presses may be lost
TALKING = timedelta(hours=1)  # before that: whoever was talking to us may have pressed something
NOTED = timedelta(seconds=10)
LOOK = 1.0  # seconds

log = structlog.get_logger(__name__)


class Contact:
    """`met` is called whenever the platform has answered."""

    def __init__(
        self,
        platform: str,
        database: Database,
        clock: Clock,
        hear: Callable[[Event], Awaitable[None]],
    ) -> None:
        self._platform = platform
        self._database = database
        self._clock = clock
        self._hear = hear
        self._met: datetime | None = None
        self._noted: datetime | None = None

    def met(self) -> None:
        self._met = self._clock.now()

    async def run(self, beat: Callable[[], None]) -> None:
        """Until cancelled: notes the contact, and tells people when it was lost for too long."""
        while True:
            beat()
            await self._clock.sleep(LOOK)
            try:
                await self._look(beat)
            except DatabaseError as error:
                log.error("the contact is not noted", kind=type(error).__name__)

    async def _look(self, beat: Callable[[], None]) -> None:
        if self._met is None or (self._noted and self._met - self._noted < NOTED):
            return
        met = self._met
        last = self._noted or await self._database.transact(
            partial(contacts.last, platform=self._platform)
        )
        if last and met - last > AWAY:
            await self._tell(last, met, beat)
        note = partial(contacts.note, platform=self._platform, at=met)
        await self._database.transact(note)
        self._noted = met

    async def _tell(self, last: datetime, now: datetime, beat: Callable[[], None]) -> None:
        """Each of them once: if the database fails in between, the same events come again."""
        look = partial(contacts.talking, platform=self._platform, since=last - TALKING)
        minutes = round((now - last) / timedelta(minutes=1))
        for address in await self._database.transact(look):
            beat()
            id_ = f"missed:{address}:{last:%Y%m%dT%H%M%S}"
            try:
                await self._hear(Event(id_, address, now, Missed(minutes), Place.PRIVATE))
            except DatabaseError:
                raise
            except Exception:
                log.exception("somebody was not told that we were away", address=address)
