"""Letters read to somebody who sits before us: nothing lies between, so nothing can be lost."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from bot.clock import Clock
from dialogs.replies import Message
from storage import outbox, undelivered
from storage.database import Database


class Reader(Protocol):
    """Shows one message, there and then."""

    async def send(self, message: Message) -> None: ...


async def deliver(database: Database, reader: Reader, address: str, clock: Clock) -> None:
    """Everything promised to this address. A letter leaves the outbox once it was shown."""
    for letter in await database.transact(partial(undelivered.waiting, address=address)):
        await reader.send(letter.message)
        await database.transact(partial(outbox.sent, key=letter.key, at=clock.now()))
