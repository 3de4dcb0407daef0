"""How fast a platform may be written to. Those who wait for an answer go before pings."""

from __future__ import annotations

import asyncio
from collections import deque
from heapq import heappop, heappush
from itertools import count

from bot.clock import Clock

# What the platform counts as a second, with a little more for the way: two sends a second apart
# may arrive nearer to each other.
SECOND = 1.03
PER_CHAT = 1.0  # seconds between two new messages in one chat (Telegram: about one a second)
RESERVE = 1  # sends a second that pings leave to people
ALIKE = 3  # so many chats told to wait within a second: it is not about them, but about us
CHATS = 1000  # remembered, before those written to longer ago are dropped
ANSWER, PING = 0, 1


class Pace:
    """`per_second`: messages in all. What goes at once is counted, but waits for no one; only
    a burst of pings that fills the second may hold it up, by the time between two of them."""

    def __init__(self, clock: Clock, per_second: int) -> None:
        self.per_second = per_second
        self._clock = clock
        self._most = per_second
        self._sends: deque[float] = deque()  # those of the last second
        self._last_ping = float("-inf")
        self._last_in_chat: dict[str, float] = {}
        self._held_until = float("-inf")
        self._told: deque[tuple[float, str]] = deque()
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._numbers = count()
        self._usher: asyncio.Task[None] | None = None

    def take_at_once(self) -> bool:
        """An edit, or what cannot wait, goes now; False: it has to wait after all."""
        now = self._clock.monotonic()
        in_a_burst = now - self._last_ping < SECOND
        if self._held_until > now or (in_a_burst and not self._is_free(ANSWER)):
            return False
        self._count()
        return True

    def take_new(self, address: str) -> bool:
        """A new message to this chat goes now; False: it has to wait."""
        if self._chat_wait(address) > 0 or not self._is_free(ANSWER):
            return False
        self._count()
        self._written_to(address)
        return True

    async def at_once(self) -> None:
        """Wait until an edit may go: only while everyone has to, or behind one ping."""
        while (wait := self._held_until - self._clock.monotonic()) > 0:
            await self._clock.sleep(wait)
        if not self.take_at_once():
            await self._slot(ANSWER)

    async def new(self, address: str, urgency: int = ANSWER) -> None:
        """Wait until a new message may go to this chat."""
        while (wait := self._chat_wait(address)) > 0:
            await self._clock.sleep(wait)
        await self._slot(urgency)
        self._written_to(address)

    def told_to_wait(self, address: str, seconds: float) -> None:
        """The platform refused a send for now. Said to several chats at once, it means everyone."""
        now = self._clock.monotonic()
        self._told.append((now, address))
        while self._told[0][0] <= now - SECOND:
            self._told.popleft()
        if len({chat for _, chat in self._told}) >= ALIKE:
            self._held_until = max(self._held_until, now + seconds)

    def _chat_wait(self, address: str) -> float:
        last = self._last_in_chat.get(address, float("-inf"))
        return last + PER_CHAT - self._clock.monotonic()

    def _written_to(self, address: str) -> None:
        now = self._clock.monotonic()
        self._last_in_chat[address] = now
        if len(self._last_in_chat) > CHATS:
            recent = now - PER_CHAT
            self._last_in_chat = {c: at for c, at in self._last_in_chat.items() if at > recent}

    def _is_free(self, urgency: int) -> bool:
        """Nobody as urgent waits, and there is room."""
        first_in_line = not self._waiting or self._waiting[0][0] > urgency
        return first_in_line and self._wait(urgency) <= 0

    async def _slot(self, urgency: int) -> None:
        if self._is_free(urgency):
            self._count(urgency)
            return
        slot: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heappush(self._waiting, (urgency, next(self._numbers), slot))
        if self._usher is None:
            self._usher = asyncio.create_task(self._let_in())
        await slot

    async def _let_in(self) -> None:
        """One after the other, the most urgent first."""
        try:
            while self._waiting:
                urgency, _, slot = self._waiting[0]
                if slot.cancelled():
                    heappop(self._waiting)
                elif (wait := self._wait(urgency)) > 0:
                    await self._clock.sleep(wait)
                else:
                    heappop(self._waiting)
                    self._count(urgency)
                    slot.set_result(None)
        finally:
            self._usher = None

    def _wait(self, urgency: int) -> float:
        """Seconds until such a send may go; none for now if not positive."""
        now = self._clock.monotonic()
        while self._sends and self._sends[0] <= now - SECOND:
            self._sends.popleft()
        room = self._most - (RESERVE if urgency == PING else 0)
        full = len(self._sends) - max(room, 1)
        until = [self._held_until]
        if full >= 0:
            until.append(self._sends[full] + SECOND)
        if urgency == PING:  # evenly, so that a person never waits behind a burst
            until.append(self._last_ping + SECOND / self._most)
        return max(until) - now

    def _count(self, urgency: int = ANSWER) -> None:
        now = self._clock.monotonic()
        self._sends.append(now)
        while self._sends[0] <= now - SECOND:
            self._sends.popleft()
        if urgency == PING:
            self._last_ping = now
