"""What to say to people after a platform could not reach us.

Telegram throws a pressed button away after 150 seconds, so nobody else can tell them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial

import structlog

from dialogs.events import Event, Missed, Place
from storage import contacts
from storage.database import Database
from storage.errors import DatabaseError

AWAY = timedelta(seconds=120)  # from then on presses may be lost
TALKING = timedelta(hours=1)  # before that: whoever was talking to us may have pressed something

log = structlog.get_logger(__name__)


class Absence:
    """Tells whoever was talking to us that a press may be lost."""

    def __init__(
        self, platform: str, database: Database, hear: Callable[[Event], Awaitable[None]]
    ) -> None:
        self._platform = platform
        self._database = database
        self._hear = hear

    async def tell(self, last: datetime, now: datetime, beat: Callable[[], None]) -> None:
        """Each of them once: if the database fails in between, the same events come again."""
        if now - last <= AWAY:
            return
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
