"""What a platform must be able to do for us."""

from __future__ import annotations

from typing import Protocol

from dialogs.replies import Message


class Chat(Protocol):
    """A place where people read us. It hands events to the door by itself; we ask only this."""

    async def send(self, message: Message) -> None: ...
