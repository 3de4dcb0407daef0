"""What goes along with a message: its file, read, or its picture, drawn."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

import structlog

from bot.pictures.drawing import drawn
from dialogs.picture import FILE_NAME
from dialogs.replies import Message

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Enclosure:
    name: str
    content: bytes


async def enclosed(message: Message) -> Enclosure | None:
    """None: there is none, or the picture cannot be drawn; its words do without.

    Raises OSError for a file that cannot be read: without it the words say nothing.
    """
    if message.picture:
        try:
            return Enclosure(FILE_NAME, await drawn(message.picture))
        except Exception as error:  # of a library that draws anything may come
            log.error("a picture cannot be drawn", kind=type(error).__name__)
            return None
    if not message.file:
        return None
    file = Path(message.file)
    return Enclosure(file.name, await asyncio.to_thread(file.read_bytes))
