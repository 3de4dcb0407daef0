"""The carrier: what was promised goes to its platform, and what became of it is written down.

Each address has a line of its own, so that nobody waits for another's slow network. An edit can
be repeated, so it goes out unclaimed; anything else is claimed first, for from then on it may have
arrived. When its answer is lost, there is one more copy, after a wait for signs of the first.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import structlog

from bot.chat import Chat, NotSent, Outcome, Refused, Shut, Vanished
from bot.clock import Clock
from bot.delivery.books import Books
from bot.delivery.fate import after
from bot.delivery.line import Line
from bot.delivery.pace import Pace
from bot.delivery.sender import Sender
from bot.errors import OperatorError
from bot.watch.metrics import Metrics
from storage.database import Database
from storage.errors import DatabaseError
from storage.outbox import Draft, Fate, Letter

SWEEP = timedelta(seconds=1)  # between two looks at what is due
PINGS_HELD = 90  # in memory: a few seconds' worth
RECEIPT_KEPT = timedelta(minutes=1)  # what is kept nowhere is tried so long
WARNING_KEPT = timedelta(hours=1)

log = structlog.get_logger(__name__)


class ShutOutError(OperatorError):
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
        self._sender = Sender(chat, pace, metrics)
        self._recognised = chat.recognises
        self._books = Books(platform, database, clock, recognised=chat.recognises)
        self._clock = clock
        self._lines: dict[str, Line] = {}
        self._pings: set[str] = set()
        self._unkept = count(-1, -1)  # the ids of letters that are kept nowhere
        self._said: dict[int, asyncio.Future[None]] = {}
        self._tasks: asyncio.TaskGroup | None = None

    async def run(self, beat: Callable[[], None]) -> None:
        """Carries until cancelled; first what an earlier process left open."""
        async with asyncio.TaskGroup() as tasks:
            self._put_first(await self._books.opened())
            self._tasks = tasks
            tasks.create_task(self._books.keep())
            for address in tuple(self._lines):
                self._walk(address)
            while True:
                beat()
                await self._sweep()
                await self._clock.sleep(SWEEP.total_seconds())

    def take(self, letters: Iterable[Letter]) -> None:
        """Promised and committed: these go out now."""
        for letter in letters:
            fresh = letter.address not in self._lines
            line = self._lines.setdefault(letter.address, Line(by_ticket=self._recognised))
            line.add((letter,))
            if fresh:
                self._walk(letter.address)

    async def say(self, address: str, drafts: Sequence[Draft], ticket: str = "") -> None:
        """At once, kept nowhere. Returns when each is said, or cannot be."""
        now = self._clock.now()
        for draft in drafts:
            letter = Letter(
                id=next(self._unkept),
                person_id=0,
                address=address,
                key="",
                kind=draft.kind,
                message=draft.message,
                target=draft.target,
                state="pending",
                not_before=now,
                expires_at=now + (WARNING_KEPT if draft.message.urgent else RECEIPT_KEPT),
                kept=False,
                ticket=ticket,
                since=now,
            )
            said = self._said[letter.id] = asyncio.get_running_loop().create_future()
            self.take((letter,))
            await said

    def drop(self, address: str) -> None:
        """Nothing more goes there of what was kept: the person was forgotten."""
        if line := self._lines.get(address):
            self._drop(line, [one for one in line.letters if one.kept])

    async def close(self) -> None:
        """Nothing new goes out; what is under way gets a few seconds to end."""
        await self._sender.close()
        await self._books.flush()

    def _put_first(self, opened: Sequence[Letter]) -> None:
        """Before what was promised while they were looked up, and maybe found among them."""
        promised = [letter for line in self._lines.values() for letter in line.letters]
        self._lines.clear()
        known = {letter.id for letter in opened}
        self.take((*opened, *(letter for letter in promised if letter.id not in known)))

    def _walk(self, address: str) -> None:
        if self._tasks:
            self._tasks.create_task(self._along(address, self._lines[address]))

    async def _sweep(self) -> None:
        if (room := PINGS_HELD - len(self._pings)) <= 0:
            return
        try:
            due = await self._books.pings(self._pings, room)
        except DatabaseError as error:
            log.error("the outbox cannot be read", kind=type(error).__name__)
            return
        self._pings.update(letter.key for letter in due)
        self.take(due)

    async def _along(self, address: str, line: Line) -> None:
        """One letter after the other; the line is gone when it is empty."""
        while line.letters:
            letter = line.first(self._clock.now())
            try:
                rest = await self._step(letter, line)
            except DatabaseError as error:
                log.error("the outbox cannot be used", kind=type(error).__name__)
                await self._clock.sleep(SWEEP.total_seconds())
                continue
            except ShutOutError:
                raise
            except Exception:
                # Whatever is wrong with one letter is not to keep others from theirs.
                log.exception("a letter is given up", letter=letter.id, kind=letter.kind)
                await self._books.write(letter, Fate("dead"))
                rest = None
            line.put(letter, rest)
            if rest is None:
                self._over(letter)
        del self._lines[address]

    async def _step(self, letter: Letter, line: Line) -> Letter | None:
        """What is still to be carried of it; None when it is settled."""
        now = self._clock.now()
        if end := _ended(letter, line, now):
            await self._settle(letter, end, line)
            return None
        if (until := max(letter.not_before, line.held_until or letter.not_before)) > now:
            await line.pause((until - now).total_seconds(), self._clock)
            in_doubt = letter.state == "unknown" and letter.kept
            return None if in_doubt and await self._books.is_settled(letter) else letter
        if not self._sender.goes_now(letter):
            turn = asyncio.ensure_future(self._sender.turn(letter))
            if not await line.until(turn):
                return letter  # something newer came, and may have to go first
        try:
            if _ended(letter, line, self._clock.now()):
                return letter
            async with self._sender.under_way(letter):
                return await self._carried(letter, line)
        finally:
            self._sender.back(letter)

    async def _carried(self, letter: Letter, line: Line) -> Letter | None:
        claimed = letter.repeatable or not letter.kept
        if not (claimed or await self._books.claim(letter)):
            return None
        outcome = await self._sender.post(letter, line.as_it_will_stand(letter))
        return await self._judged(letter, outcome, line)

    async def _judged(self, letter: Letter, outcome: Outcome, line: Line) -> Letter | None:
        now = self._clock.now()
        match outcome:
            case Shut():
                await self._settle(letter, Fate("pending", not_before=letter.not_before), line)
                raise ShutOutError(self._platform)
            case NotSent(float() | int() as wait):
                line.held_until = now + timedelta(seconds=wait)
            case Refused(why):
                log.error("a letter was refused", letter=letter.id, kind=letter.kind, why=why)
            case Vanished():
                await self._books.anew(letter)
        jitter = random.uniform(0.5, 1)  # noqa: S311
        fate, rest = after(letter, outcome, now, jitter, recognised=self._recognised)
        if fate:
            await self._settle(letter, fate, line)
        return rest

    async def _settle(self, letter: Letter, fate: Fate, line: Line) -> None:
        line.add(await self._books.write(letter, fate))
        if fate.state == "unreachable":
            log.info("unreachable", person=letter.person_id)
            # What answers by a ticket does not go to the chat that is closed to us.
            mute = (one for one in line.letters if not (self._recognised and one.ticket))
            self._drop(line, [one for one in mute if one.id != letter.id])

    def _drop(self, line: Line, letters: Sequence[Letter]) -> None:
        for letter in letters:
            line.put(letter, None)
            self._over(letter)

    def _over(self, letter: Letter) -> None:
        """It is out of our hands: nobody waits for it, and its file is no longer needed."""
        self._pings.discard(letter.key)
        if said := self._said.pop(letter.id, None):
            said.set_result(None)
        if letter.message.file:
            try:
                Path(letter.message.file).unlink(missing_ok=True)
            except OSError as error:
                log.error("a file cannot be deleted", kind=type(error).__name__)


def _ended(letter: Letter, line: Line, now: datetime) -> Fate | None:
    """It need not go out any more."""
    if line.is_outdone(letter):
        return Fate("replaced")
    late = letter.expires_at and now >= letter.expires_at
    return Fate("expired") if late else None
