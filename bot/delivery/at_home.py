"""Letters read to somebody who sits before us: nothing lies between, so nothing can be lost."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path
from typing import Protocol

import structlog

from bot.clock import Clock
from bot.enclosure import enclosed
from bot.exports import lay_down
from dialogs.replies import Message
from storage import outbox, undelivered
from storage.database import Database
from storage.outbox import Fate

log = structlog.get_logger(__name__)


class Reader(Protocol):
    """Shows one message, there and then."""

    async def send(self, message: Message) -> None: ...


async def deliver(database: Database, reader: Reader, address: str, clock: Clock) -> None:
    """Everything promised to this address. A letter leaves the outbox once it was shown."""
    for letter in await database.transact(partial(undelivered.waiting, address=address)):
        if letter.expires_at and clock.now() >= letter.expires_at:
            over = partial(outbox.settle, key=letter.key, fate=Fate("expired"), at=clock.now())
            await database.transact(over)
            continue
        await reader.send(letter.message)
        if letter.message.picture:
            await _hang(reader, letter.message)
        await database.transact(partial(outbox.sent, key=letter.key, at=clock.now()))


async def _hang(reader: Reader, message: Message) -> None:
    """The picture goes into its file; then it is told where that is. Words do without."""
    drawn = await enclosed(message)
    if not (message.picture and drawn):
        return
    try:
        await asyncio.to_thread(lay_down, drawn.content, Path(message.file))
    except OSError as error:
        log.error("a picture cannot be laid down", kind=type(error).__name__)
    else:
        await reader.send(Message(f"{message.picture.description}: {message.file}"))
