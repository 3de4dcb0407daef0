"""The queue of updates: numbers, offsets, expiry, and the one who may poll it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.telegram.refusals import OTHER_POLL, RefusedError

DAY = 86_400.0
# tdlib/telegram-bot-api, Client.cpp: a pressed button is kept shorter than anything else.
LIFE = {"callback_query": 150.0}
ONLY_ON_DEMAND = {"chat_member", "message_reaction", "message_reaction_count"}
LONGEST_POLL, LARGEST = 50, 100


@dataclass(frozen=True, slots=True)
class Held:
    id: int
    body: bytes
    until: float
    chat: int


@dataclass(slots=True)
class Queue:
    now: Callable[[], float]
    next_id: int = 100_000_000
    allowed: frozenset[str] = frozenset()  # empty: all but those only on demand
    held: dict[int, Held] = field(default_factory=dict)
    delivered: list[Held] = field(default_factory=list)
    polls: int = 0  # that have begun
    arrived: list[Callable[[Held], None]] = field(default_factory=list)  # a webhook's ear
    _again: list[Held] = field(default_factory=list)
    _poll: asyncio.Future[str] | None = None

    def push(self, kind: str, content: Mapping[str, Any], chat: int) -> int | None:
        """A new update; None where the bot does not want its kind."""
        if kind not in self.allowed if self.allowed else kind in ONLY_ON_DEMAND:
            return None
        body = json.dumps({"update_id": self.next_id, kind: content}).encode()
        return self._hold(body, chat, LIFE.get(kind, DAY))

    def inject(self, body: str | bytes, chat: int = 0) -> int:
        """Anything at all in the place of an update, under the next number."""
        return self._hold(body.encode() if isinstance(body, str) else body, chat, DAY)

    def repeat(self, count: int = 1) -> None:
        """The last ones are delivered once more, confirmed or not."""
        self._again += self.delivered[-count:]
        self._wake("update")

    @property
    def repeats(self) -> int:
        """How many are still to be delivered once more."""
        return len(self._again)

    def confirm(self, offset: int) -> None:
        """Forget all below it, or all but the last -offset; one not yet given out says nothing."""
        if 0 < offset <= self.next_id:
            self.held = {one.id: one for one in self.held.values() if one.id >= offset}
        elif offset < 0:
            self.held = dict(list(self.held.items())[offset:])

    def expire(self) -> None:
        now = self.now()
        self.held = {one.id: one for one in self.held.values() if one.until > now}

    async def poll(
        self, offset: int, limit: int, seconds: float, gone: Callable[[], bool]
    ) -> list[Held]:
        """What waits, or the first that comes. A poll that is still open is thrown out."""
        self.polls += 1
        self._wake("conflict")
        self.expire()
        self.confirm(offset)
        loop = asyncio.get_running_loop()
        end = loop.time() + min(seconds, LONGEST_POLL)
        while True:
            ready = (self._again + list(self.held.values()))[: min(max(limit, 1), LARGEST)]
            if ready and not gone():
                self._again = self._again[len(ready) :]
                self.delivered += ready
                return ready
            if loop.time() >= end or gone():
                return []
            self._poll = loop.create_future()
            woken = await _within(self._poll, end - loop.time())
            if woken == "conflict":
                raise RefusedError("conflict", 409, OTHER_POLL)

    def interrupt(self) -> None:
        """Whoever polls is sent away: a webhook was set, or the server stops."""
        self._wake("conflict")

    def _hold(self, body: bytes, chat: int, life: float) -> int:
        held = Held(self.next_id, body, self.now() + life, chat)
        self.next_id += 1
        self.held[held.id] = held
        for listen in self.arrived:
            listen(held)
        self._wake("update")
        return held.id

    def _wake(self, why: str) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_result(why)


async def _within(future: asyncio.Future[str], seconds: float) -> str:
    try:
        return await asyncio.wait_for(future, seconds)
    except TimeoutError:
        return "timeout"
