"""One letter to its platform: when it may go, the call, and how many are under way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace

from bot.chat import Chat, How, Moved, NotSent, Outcome, Parcel
from bot.delivery.pace import ANSWER, PING, Pace
from bot.watch.metrics import Metrics
from dialogs.replies import Message
from storage.outbox import Letter

HOW = {"reply": How.NEW, "ping": How.NEW, "edit": How.EDIT, "strip": How.STRIP}
PINGS_AT_ONCE = 8  # waiting for their turn or on the wire: at most so many are in doubt at a crash
LAST_SENDS = 3.5  # seconds for what is under way when the program ends


class Sender:
    def __init__(self, chat: Chat, pace: Pace, metrics: Metrics) -> None:
        self._chat = chat
        self._pace = pace
        self._metrics = metrics
        self._pings = asyncio.Semaphore(PINGS_AT_ONCE)
        self._under_way = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._closing = False

    @asynccontextmanager
    async def under_way(self, letter: Letter) -> AsyncIterator[None]:
        """From its claim until it is written down what became of it: `close` waits for the end."""
        if self._closing:
            await asyncio.Event().wait()  # until we are cancelled
        self._under_way += 1
        self._idle.clear()
        try:
            yield
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._idle.set()

    def goes_now(self, letter: Letter) -> bool:
        """Whether it may go without waiting; then its turn is taken."""
        if self._at_once(letter):
            return self._pace.take_at_once()
        return letter.kind != "ping" and self._pace.take_new(letter.address)

    async def turn(self, letter: Letter) -> None:
        """Wait until the letter may go. A ping has to give its turn `back`."""
        if self._at_once(letter):
            await self._pace.at_once()
        elif letter.kind != "ping":
            await self._pace.new(letter.address, ANSWER)
        else:
            await self._pings.acquire()
            try:
                await self._pace.new(letter.address, PING)
            except BaseException:
                self._pings.release()
                raise

    def back(self, letter: Letter) -> None:
        """Its turn is over, or was not used."""
        if letter.kind == "ping":
            self._pings.release()

    def _at_once(self, letter: Letter) -> bool:
        by_ticket = self._chat.recognises and bool(letter.ticket)
        return HOW[letter.kind] is not How.NEW or letter.message.urgent or by_ticket

    async def post(self, letter: Letter, message: Message) -> Outcome:
        """One try. A chat that has moved is followed."""
        how = HOW[letter.kind]
        parcel = _parcel(letter, message)
        outcome = await self._chat.post(parcel)
        if isinstance(outcome, Moved):
            outcome = await self._chat.post(replace(parcel, address=outcome.address))
        self._metrics.sent(how, type(outcome).__name__)
        if isinstance(outcome, NotSent) and outcome.wait is not None:
            self._metrics.rate_limited()
            self._pace.told_to_wait(letter.address, outcome.wait)
        return outcome

    async def close(self) -> None:
        """Nothing new goes out; what is under way gets a few seconds to end."""
        self._closing = True
        with suppress(TimeoutError):
            async with asyncio.timeout(LAST_SENDS):
                await self._idle.wait()


def _parcel(letter: Letter, message: Message) -> Parcel:
    return Parcel(
        letter.address,
        HOW[letter.kind],
        message,
        letter.target,
        letter.key,
        letter.ticket,
        letter.since,
        again=letter.attempts > 0 or letter.unknowns > 0,
    )
