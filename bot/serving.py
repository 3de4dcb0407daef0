"""A platform, served: opened, its loops run, and closed when the program is told to stop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol, TypeVar

import structlog

from bot.watch.pulse import Pulse, limits

LAST_SECONDS = 4.5  # for all that is under way when the program is told to stop

log = structlog.get_logger(__name__)


class LoopEndedError(Exception):
    """One of the loops that carry everything has ended."""


class Bot(Protocol):
    """One bot on one platform."""

    @property
    def platform(self) -> str: ...

    @property
    def number(self) -> int:
        """Which bot it is, there."""
        ...

    async def alone(self) -> None:
        """Raises when another process may be serving the same bot."""
        ...

    def loops(self) -> Mapping[str, Coroutine[Any, Any, None]]:
        """Without any of them it is not served: "intake", which hears, and others."""
        ...

    async def close(self) -> None:
        """What is under way gets a few seconds to end; nothing new begins."""
        ...


B = TypeVar("B", bound=Bot)


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
