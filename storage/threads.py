"""Where transactions run: each in one piece, in a thread of the database's own.

Nothing can cancel a transaction half-way there, and a turn costs one hop instead of one a
statement (a quarter of the time, measured).
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from functools import partial
from typing import Any, Protocol, TypeVar

import aiosqlite

T = TypeVar("T")

POSTGRESQL_CONNECTIONS = 10  # SQLite has one, as it has one writer


class Run(Protocol):
    """Run a function in a thread, and wait for it."""

    def __call__(self, work: Callable[[], T]) -> Awaitable[T]: ...


class Writer(aiosqlite.Connection):
    """aiosqlite's connection in aiosqlite's thread, which runs whole functions here.

    aiosqlite's own methods each send one statement to that thread; what they send it with is
    all that is used of them.
    """

    def __init__(self, database: str) -> None:
        # None: the driver begins nothing by itself; the engine does.
        super().__init__(partial(sqlite3.connect, database, isolation_level=None), 64)
        self._free = asyncio.Lock()

    @property
    def connection(self) -> sqlite3.Connection:
        return self._conn

    async def __aenter__(self) -> Writer:
        await super().__aenter__()
        return self

    async def run(self, work: Callable[[], T]) -> T:
        """One function at a time; one that is cancelled while it waits is not begun."""
        async with self._free:
            return await _to_the_end(self._execute(work))  # type: ignore[no-untyped-call]


@asynccontextmanager
async def postgresql_threads() -> AsyncIterator[Run]:
    """A thread for each connection of the pool."""
    with ThreadPoolExecutor(POSTGRESQL_CONNECTIONS, "database") as pool:

        async def run(work: Callable[[], Any]) -> Any:
            return await _to_the_end(asyncio.get_running_loop().run_in_executor(pool, work))

        yield run


async def _to_the_end(running: Awaitable[T]) -> T:
    """The result; when we are told to stop meanwhile, first wait for it, however often we are."""
    end = asyncio.ensure_future(running)
    try:
        return await asyncio.shield(end)
    except asyncio.CancelledError:
        while not end.done():
            try:
                await asyncio.wait([end])
            except asyncio.CancelledError:
                continue
        if not end.cancelled():
            end.exception()  # looked at: nobody is left to tell
        raise
