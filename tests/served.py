"""The HTTP server on a port of its own, and a clock that is set by hand."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import ClientSession

from bot.clock import Clock
from bot.http_server import Receive, serve
from bot.settings import Settings
from bot.watch.metrics import Metrics
from bot.watch.pulse import Pulse, limits


@dataclass
class Hand:
    """Seconds pass only when somebody says so."""

    seconds: float = 1000.0

    @property
    def clock(self) -> Clock:
        return Clock(monotonic=lambda: self.seconds)


@dataclass
class Served:
    """What the server shows, to be changed while it runs."""

    hand: Hand = field(default_factory=Hand)
    metrics: Metrics = field(default_factory=Metrics)
    receive: Receive | None = None
    ready: Callable[[], bool] = lambda: True
    pulse: Pulse = field(init=False)
    stop: Callable[[], object] = lambda: None

    def __post_init__(self) -> None:
        self.pulse = Pulse(self.hand.clock, limits(["telegram"]))


@asynccontextmanager
async def serving(
    served: Served, port: int = 0, **settings: object
) -> AsyncIterator[ClientSession]:
    """A client of the server; gone at the end, with everything it held open."""
    chosen = Settings.model_construct(**{"http_port": port} | settings)
    opened: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    server = asyncio.create_task(
        serve(chosen, served.pulse, served.metrics, served.receive, served.ready, opened.set_result)
    )
    try:
        await asyncio.wait([opened, server], return_when=asyncio.FIRST_COMPLETED)
        if server.done():
            await server
        async with ClientSession(f"http://127.0.0.1:{opened.result()}") as client:
            served.stop = server.cancel
            yield client
            server.cancel()
            await asyncio.wait([server])
    finally:
        server.cancel()
