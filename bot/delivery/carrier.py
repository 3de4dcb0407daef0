"""The carrier: what was promised goes to its platform, and what became of it is written down.

Each address has a line of its own, so that nobody waits for another's slow network. An edit can
be repeated, so it goes out unclaimed; anything else is claimed first, for from then on it may have
arrived, and there may never be a third copy of it.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import structlog

from bot.chat import Chat, How, Moved, NotSent, Outcome, Parcel, Refused, Shut, Vanished
from bot.clock import Clock
from bot.delivery.books import Books
from bot.delivery.fate import after
from bot.delivery.line import Line
from bot.delivery.pace import ANSWER, PING, Pace
from bot.watch.metrics import Metrics
from storage.database import Database
from storage.errors import DatabaseError
from storage.outbox import Draft, Fate, Letter

HOW = {"reply": How.NEW, "ping": How.NEW, "edit": How.EDIT, "strip": How.STRIP}
SWEEP = 1.0  # seconds between two looks at what is due
SOON = 0.1  # seconds until a send that may be repeated is written down
PINGS_HELD = 90  # in memory: a few seconds' worth
PINGS_AT_ONCE = 4  # on the wire: at most so many are in doubt after a crash
RECEIPT_KEPT = timedelta(minutes=1)  # what is not stored is tried so long
LAST_SENDS = 4.0  # seconds for what is under way when the program ends

log = structlog.get_logger(__name__)


class ShutOutError(Exception):
    """A platform no longer lets us in."""

    def __init__(self, platform: str) -> None:
        super().__init__(f"{platform} no longer accepts our token.")
        self.platform = platform


class Carrier:
    """Carries letters for one platform."""

    def __init__(  # noqa: PLR0913, PLR0917 (everything it is made of)
        self,
        platform: str,
        chat: Chat,
        pace: Pace,
        database: Database,
        clock: Clock,
        metrics: Metrics,
    ) -> None:
        self._platform = platform
        self._chat = chat
        self._pace = pace
        self._books = Books(database, clock)
        self._clock = clock
        self._metrics = metrics
        self._lines: dict[str, Line] = {}
        self._pings: set[int] = set()
        self._pings_out = asyncio.Semaphore(PINGS_AT_ONCE)
        self._unsaved = count(-1, -1)  # the ids of letters that are kept nowhere
        self._said: dict[int, asyncio.Future[None]] = {}
        self._out = 0  # sends under way
        self._idle = asyncio.Event()
        self._idle.set()
        self._tasks: asyncio.TaskGroup | None = None
        self._closing = False

    async def run(self, beat: Callable[[], None]) -> None:
        """Carries until cancelled; first what an earlier process left open."""
        async with asyncio.TaskGroup() as tasks:
            self._put_first(await self._books.opened(self._platform))
            self._tasks = tasks
            tasks.create_task(self._keep_books())
            for address in tuple(self._lines):
                self._walk(address)
            while True:
                beat()
                await self._sweep()
                await self._clock.sleep(SWEEP)

    def _put_first(self, opened: Sequence[Letter]) -> None:
        """Before what was promised while they were looked up, and maybe found among them."""
        promised = [letter for line in self._lines.values() for letter in line.letters]
        self._lines.clear()
        known = {letter.id for letter in opened}
        self.take((*opened, *(letter for letter in promised if letter.id not in known)))

    def take(self, letters: Iterable[Letter]) -> None:
        """Promised and committed: these go out now."""
        for letter in letters:
            fresh = letter.address not in self._lines
            self._lines.setdefault(letter.address, Line()).add((letter,))
            if fresh and self._tasks:
                self._walk(letter.address)

    async def say(self, address: str, drafts: Sequence[Draft]) -> None:
        """At once, kept nowhere. Returns when each is said, or cannot be."""
        now = self._clock.now()
        for draft in drafts:
            letter = Letter(
                id=next(self._unsaved),
                person_id=0,
                address=address,
                key="",
                kind=draft.kind,
                message=draft.message,
                target=draft.target,
                state="pending",
                not_before=now,
                expires_at=now + RECEIPT_KEPT,
            )
            said = self._said[letter.id] = asyncio.get_running_loop().create_future()
            if line := self._lines.get(address):
                line.push_in(letter)
            else:
                self.take((letter,))
            await said

    async def close(self) -> None:
        """Nothing new goes out; what is under way gets a few seconds to end."""
        self._closing = True
        with suppress(TimeoutError):
            async with asyncio.timeout(LAST_SENDS):
                await self._idle.wait()
        await self._books.flush()

    def _walk(self, address: str) -> None:
        if self._tasks:
            self._tasks.create_task(self._along(address, self._lines[address]))

    async def _sweep(self) -> None:
        try:
            if (room := PINGS_HELD - len(self._pings)) > 0:
                due = await self._books.pings(self._pings, room)
                self._pings.update(letter.id for letter in due)
                self.take(due)
        except DatabaseError as error:
            log.error("the outbox cannot be read", kind=type(error).__name__)

    async def _keep_books(self) -> None:
        """Soon after a send, for many at once: a crash repeats what is not written down."""
        while True:
            await self._books.marked.wait()
            await self._clock.sleep(SOON)
            try:
                await self._books.flush()
            except DatabaseError as error:
                log.error("the outbox cannot be written", kind=type(error).__name__)

    async def _along(self, address: str, line: Line) -> None:
        """One letter after the other; the line is gone when it is empty."""
        while line.letters:
            letter = line.first(self._clock.now())
            try:
                rest = await self._step(letter, line)
            except DatabaseError as error:
                log.error("the outbox cannot be written", kind=type(error).__name__)
                await self._clock.sleep(SWEEP)
                continue
            line.put(letter, rest)
            if rest is None:
                self._over(letter)
        del self._lines[address]

    async def _step(self, letter: Letter, line: Line) -> Letter | None:
        """What is still to be carried of it; None when it is settled."""
        now = self._clock.now()
        if end := _ended(letter, line, now):
            await self._settled(letter, end, line)
            return None
        if letter.not_before > now:
            await line.pause((letter.not_before - now).total_seconds(), self._clock)
            in_doubt = letter.state == "unknown"
            return None if in_doubt and await self._books.settled(letter) else letter
        await self._its_turn(letter)
        if _ended(letter, line, self._clock.now()):
            return letter
        if not (letter.repeatable or letter.id < 0 or await self._books.claim(letter)):
            return None
        return await self._judged(letter, await self._posted(letter, line), line)

    async def _its_turn(self, letter: Letter) -> None:
        if HOW[letter.kind] is not How.NEW or letter.message.urgent:
            await self._pace.at_once()
        else:
            await self._pace.new(letter.address, PING if letter.kind == "ping" else ANSWER)
        if self._closing:
            await asyncio.Event().wait()  # until we are cancelled

    async def _posted(self, letter: Letter, line: Line) -> Outcome:
        how, message = HOW[letter.kind], line.as_it_will_stand(letter)
        parcel = Parcel(letter.address, how, message, letter.target, letter.key)
        self._out += 1
        self._idle.clear()
        try:
            if letter.kind == "ping":
                async with self._pings_out:
                    outcome = await self._chat.post(parcel)
            else:
                outcome = await self._chat.post(parcel)
        finally:
            self._out -= 1
            if not self._out:
                self._idle.set()
        self._metrics.sent(how, type(outcome).__name__)
        return outcome

    async def _judged(self, letter: Letter, outcome: Outcome, line: Line) -> Letter | None:
        match outcome:
            case Shut():
                await self._put_back(letter, line)
                raise ShutOutError(self._platform)
            case Moved(new):
                await self._put_back(letter, line)
                await self._move(letter, new, line)
                return replace(letter, address=new, state="pending")
            case NotSent(float() | int() as wait):
                self._metrics.rate_limited()
                self._pace.told_to_wait(letter.address, wait)
            case Refused(why):
                log.error("a letter was refused", letter=letter.id, kind=letter.kind, why=why)
            case Vanished():
                if letter.id > 0:
                    await self._books.anew(letter)
        fate, rest = after(letter, outcome, self._clock.now(), random.uniform(0.5, 1))  # noqa: S311
        if fate:
            await self._settled(letter, fate, line)
        return rest

    async def _put_back(self, letter: Letter, line: Line) -> None:
        """Surely not sent, and no fault of its own."""
        if not letter.repeatable:
            await self._settled(letter, Fate("pending", not_before=letter.not_before), line)

    async def _settled(self, letter: Letter, fate: Fate, line: Line) -> None:
        if letter.id < 0:
            return
        line.add(await self._books.write(letter, fate))
        if fate.state == "unreachable":
            log.info("unreachable", person=letter.person_id)
            others = [one for one in line.letters if one.id != letter.id]
            for one in others:
                line.put(one, None)
                self._over(one)

    async def _move(self, letter: Letter, new: str, line: Line) -> None:
        if letter.id > 0:
            await self._books.moved(letter.address, new)
        moved = [replace(one, address=new) for one in line.letters]
        line.letters.clear()
        line.letters.extend(moved)

    def _over(self, letter: Letter) -> None:
        """It is out of our hands: nobody waits for it, and its file is no longer needed."""
        self._pings.discard(letter.id)
        if said := self._said.pop(letter.id, None):
            said.set_result(None)
        if letter.message.file:
            Path(letter.message.file).unlink(missing_ok=True)


def _ended(letter: Letter, line: Line, now: datetime) -> Fate | None:
    """It need not go out any more."""
    if line.is_outdone(letter):
        return Fate("replaced")
    late = letter.expires_at and now >= letter.expires_at
    return Fate("expired") if late else None
