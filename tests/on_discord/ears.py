"""Somebody who listens to our gateway, and remembers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from bot.clock import Clock
from bot.platforms.discord.ears import Listener
from bot.platforms.discord.gateway import Gateway
from bot.platforms.discord.read import Heard
from dialogs.events import What
from tests.discord.server import Server
from tests.discord.world import TOKEN


@dataclass
class Ear:
    """Remembers what it heard; its clock runs ahead whenever it sleeps."""

    heard: list[Heard] = field(default_factory=list)
    beats: int = 0
    met: int = 0
    sessions: int = 0
    pauses: list[float] = field(default_factory=list)
    seconds: float = 0.0
    failing: int = 0  # times that hearing fails from now on
    _some: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def clock(self) -> Clock:
        return Clock(monotonic=lambda: self.seconds, sleep=self._sleep)

    @property
    def listener(self) -> Listener:
        return Listener(self._hear, self._beat, self._meet, self._begin)

    @property
    def told(self) -> list[What | str]:
        return [one.event.what if one.event else str(one.why) for one in self.heard]

    async def until(self, count: int) -> list[What | str]:
        await self.sees(lambda: len(self.heard) >= count)
        return self.told

    async def sees(self, there: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not there():
                self._some.clear()
                await self._some.wait()

    def _hear(self, heard: Heard) -> None:
        if self.failing:
            self.failing -= 1
            raise ZeroDivisionError
        self.heard.append(heard)

    def _beat(self) -> None:
        self.beats += 1
        self._some.set()

    def _meet(self) -> None:
        self.met += 1

    def _begin(self) -> None:
        self.sessions += 1

    async def _sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.seconds += seconds
        await asyncio.sleep(0)


@asynccontextmanager
async def listening(server: Server, ear: Ear, **more: float) -> AsyncIterator[Gateway]:
    url, gateway_url = server.api_url, server.gateway_url
    async with Gateway(TOKEN, url, gateway_url, clock=ear.clock, **more) as gateway:
        task = asyncio.ensure_future(gateway.listen(ear.listener))
        try:
            yield gateway
        finally:
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
