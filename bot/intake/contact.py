"""Whether a platform can reach us, and what to say to people after it could not.

Telegram throws a pressed button away after 150 seconds, so nobody else can tell them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial

from bot.clock import Clock
from dialogs.events import Event, Missed, Place
from storage import contacts
from storage.database import Database

AWAY = timedelta(seconds=120)  # from then on presses may be lost
TALKING = timedelta(hours=1)  # before that: whoever was talking to us may have pressed something
NOTED = timedelta(seconds=10)
LOOK = 1.0  # seconds


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

    def met(self) -> None:
        self._met = self._clock.now()

    async def run(self) -> None:
        """Until cancelled: notes the contact, and tells people when it was lost for too long."""
        last = await self._database.transact(partial(contacts.last, platform=self._platform))
        while True:
            await self._clock.sleep(LOOK)
            if self._met and (last is None or self._met - last >= NOTED):
                last = await self._noted(last, self._met)

    async def _noted(self, last: datetime | None, now: datetime) -> datetime:
        if last and now - last > AWAY:
            await self._tell(last, now)
        note = partial(contacts.note, platform=self._platform, at=now)
        await self._database.transact(note)
        return now

    async def _tell(self, last: datetime, now: datetime) -> None:
        look = partial(contacts.talking, platform=self._platform, since=last - TALKING)
        minutes = round((now - last) / timedelta(minutes=1))
        for address in await self._database.transact(look):
            id_ = f"missed:{address}:{last:%Y%m%dT%H%M%S}"
            await self._hear(Event(id_, address, now, Missed(minutes), Place.PRIVATE))
