"""Transactions that wait at the same moment share one synced commit."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import Connection

from storage.threads import Run

T = TypeVar("T")
Work: TypeAlias = Callable[[Connection], Any]

MOST = 50  # people's turns in one commit: the last of them still waits hardly longer


@dataclass(frozen=True, slots=True)
class Failed:
    """How a work ended that raised."""

    error: Exception


@dataclass(frozen=True, slots=True, eq=False)
class _Waiting:
    work: Work
    end: asyncio.Future[Any] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )


class Together:
    """The line before the one writer; `persist` runs works there, each whole or not at all."""

    def __init__(self, run: Run, persist: Callable[[Sequence[Work]], Sequence[Any]]) -> None:
        self._run = run
        self._persist = persist
        self._line: list[_Waiting] = []
        self._serving: asyncio.Task[None] | None = None

    async def transact(self, work: Callable[[Connection], T]) -> T:
        """When this returns, the work is committed. Cancelled before its turn, it is not begun."""
        mine = _Waiting(work)
        self._line.append(mine)
        if self._serving is None:
            self._serving = asyncio.create_task(self._serve())
        try:
            result: T = await asyncio.shield(mine.end)
        except asyncio.CancelledError:
            if mine in self._line:
                self._line.remove(mine)
            else:
                await _ended(mine.end)
            raise
        return result

    async def _serve(self) -> None:
        try:
            while self._line:
                group, self._line = self._line[:MOST], self._line[MOST:]
                await self._commit(group)
        finally:
            self._serving = None

    async def _commit(self, group: Sequence[_Waiting]) -> None:
        try:
            works = [one.work for one in group]
            results = await self._run(partial(self._persist, works))
        except asyncio.CancelledError:  # the program is ending; whoever still waits is, too
            for one in group:
                one.end.cancel()
            raise
        except Exception as error:
            results = [Failed(error)] * len(group)
        for one, result in zip(group, results, strict=True):
            if isinstance(result, Failed):
                one.end.set_exception(result.error)
            else:
                one.end.set_result(result)


async def _ended(end: asyncio.Future[Any]) -> None:
    """Wait for it, however often we are told to stop; how it ended, nobody is left to hear."""
    while not end.done():
        try:
            await asyncio.wait([end])
        except asyncio.CancelledError:
            continue
    if not end.cancelled():
        end.exception()
