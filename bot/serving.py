"""A platform, served: opened, its loops run, and closed when the program is told to stop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeVar

import structlog

from bot.platform_bot import PlatformBot
from bot.watch.pulse import Pulse, limits

LAST_SECONDS = 4.5  # for all that is under way when the program is told to stop

log = structlog.get_logger(__name__)


class LoopEndedError(Exception):
    """One of the loops that carry everything has ended."""


B = TypeVar("B", bound=PlatformBot)


async def serve(
    opening: AbstractAsyncContextManager[B],
    pulse: Pulse,
    opened: Callable[[B], None],
    told_to_stop: Callable[[], Awaitable[object]],
) -> None:
    """From its opening until the end. Whatever one of its loops raises ends it at once."""
    async with opening as bot, asyncio.TaskGroup() as tasks:
        pulse.expect(limits([bot.platform]))
        running = {
            name: tasks.create_task(for_ever(loop, f"{bot.platform} {name}"))
            for name, loop in bot.loops().items()
        }
        opened(bot)
        log.info("running", platform=bot.platform, bot=bot.number)
        await told_to_stop()
        ear = running["intake"]
        ear.cancel()
        await asyncio.wait((ear, tasks.create_task(bot.close())), timeout=LAST_SECONDS)
        for loop in running.values():
            loop.cancel()


async def for_ever(loop: Coroutine[Any, Any, None], name: str) -> None:
    await loop
    raise LoopEndedError(name)
