"""A picture becomes a PNG, in a thread. The library that draws is loaded with the first one."""

from __future__ import annotations

import asyncio
from importlib import import_module
from threading import Lock

from dialogs.picture import Picture

_ONE_AT_A_TIME = Lock()  # the library is not made for several threads


async def drawn(picture: Picture) -> bytes:
    """The same picture is always the same bytes."""
    return await asyncio.to_thread(_drawn, picture)


def _drawn(picture: Picture) -> bytes:
    with _ONE_AT_A_TIME:
        png: bytes = import_module("bot.pictures.weeks").png(picture)
        return png
