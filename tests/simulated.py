"""A clock that a test moves: whoever sleeps by it wakes when its time comes, in order."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from itertools import count

from bot.clock import Clock
from storage.database import Database
from storage.transaction import Transaction

START = datetime(2026, 11, 20, 6, 0, tzinfo=UTC)
SETTLED = 25  # rounds of the loop in which everything that can run does
WRITES = 4  # one after another that may follow from one thing


class Simulated:
    """`clock` is what the program is given; nothing in it moves but by `run`."""

    def __init__(self, database: Database | None = None) -> None:
        """With a database, whatever is done in it is done before time goes on."""
        self.seconds = 0.0
        self._database = database
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._numbers = count()
        self.clock = Clock(now=self.now, monotonic=lambda: self.seconds, sleep=self.sleep)

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds)

    async def sleep(self, seconds: float) -> None:
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heappush(self._sleepers, (self.seconds + seconds, next(self._numbers), woken))
        await woken

    async def run(self, seconds: float) -> None:
        """Let so much time pass."""
        end = self.seconds + seconds
        await self.settle()
        while self._sleepers and self._sleepers[0][0] <= end:
            self.seconds, _, woken = heappop(self._sleepers)
            if not woken.done():
                woken.set_result(None)
            await self.settle()
        self.seconds = end

    async def settle(self) -> None:
        """Let everything run that can."""
        for _ in range(SETTLED):
            await asyncio.sleep(0)
        if self._database:
            for _ in range(WRITES):
                await self._database.transact(_nothing)
                for _ in range(SETTLED):
                    await asyncio.sleep(0)


def _nothing(tx: Transaction) -> None:
    pass
