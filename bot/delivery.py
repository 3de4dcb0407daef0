"""Carry promised messages to their platform, in the order they were promised."""

from __future__ import annotations

from functools import partial

from bot.chat import Chat
from bot.clock import Clock
from storage import outbox
from storage.database import Database


async def deliver(database: Database, chat: Chat, address: str, clock: Clock) -> None:
    """Everything promised to this address. A letter leaves the outbox once it was shown."""
    for letter in await database.transact(partial(outbox.waiting, address=address)):
        await chat.send(letter.message)
        await database.transact(partial(outbox.sent, letter_id=letter.id, at=clock.now()))
