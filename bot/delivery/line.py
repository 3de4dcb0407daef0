"""The letters to one address."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import dropwhile, islice

from bot.clock import Clock
from dialogs.replies import Message
from storage.outbox import Letter


@dataclass(slots=True, eq=False)
class Line:
    """What is still to be carried to one address, in the order it was promised."""

    letters: deque[Letter] = field(default_factory=deque)
    news: asyncio.Event = field(default_factory=asyncio.Event)
    held_until: datetime | None = None  # the platform told this chat to wait
    by_ticket: bool = False  # somebody waits for each letter that has one

    def add(self, letters: Iterable[Letter]) -> None:
        for letter in letters:
            if letter.message.urgent or not letter.kept:
                self.letters.insert(min(1, len(self.letters)), letter)  # the first may be under way
            else:
                self.letters.append(letter)
        self.news.set()

    def first(self, now: datetime) -> Letter:
        """The next to carry. None passes one that waits to be tried again, but edits and what
        cannot wait do; everything passes what is in doubt, and what nobody asked for."""
        asked = [letter for letter in self.letters if letter.kind != "ping"]
        pings = [letter for letter in self.letters if letter.kind == "ping"]
        ready = self._ready(asked, now) or self._ready(pings, now)
        return ready or min(self._waiting(now), key=lambda letter: letter.not_before)

    def put(self, letter: Letter, rest: Letter | None) -> None:
        """What is left of a letter, in its place; None: nothing. One that was dropped stays so."""
        place = next((n for n, one in enumerate(self.letters) if one.id == letter.id), None)
        if place is None:
            return
        if rest is None:
            del self.letters[place]
        else:
            self.letters[place] = rest

    def is_outdone(self, letter: Letter) -> bool:
        """A later one says it better: an edit of the same message, the same words once more, or
        the same question again behind one that may never have arrived."""
        later = tuple(self._behind(letter))
        if letter.kind == "edit":
            return any(one.kind == "edit" and one.target == letter.target for one in later)
        awaited = self.by_ticket and bool(letter.ticket)
        if letter.kind == "reply" and any(one.message == letter.message for one in later):
            return not awaited
        anchor = letter.message.anchor
        in_doubt = letter.state == "unknown" and bool(anchor)
        return in_doubt and any(one.message.anchor == anchor for one in later)

    def as_it_will_stand(self, letter: Letter) -> Message:
        """An edit goes without the buttons that a later letter takes away: repeated after a
        crash, it would show an answered question once more."""
        later = {one.target for one in self._behind(letter) if one.kind == "strip"}
        stripped = letter.kind == "edit" and letter.target in later
        return replace(letter.message, rows=()) if stripped else letter.message

    def _ready(self, letters: Iterable[Letter], now: datetime) -> Letter | None:
        blocked = False
        for letter in letters:
            if letter.not_before > now and not self.is_outdone(letter):
                blocked = blocked or letter.state != "unknown"
            elif not blocked or letter.repeatable or letter.message.urgent:
                return letter
        return None

    def _waiting(self, now: datetime) -> list[Letter]:
        return [letter for letter in self.letters if letter.not_before > now]

    def _behind(self, letter: Letter) -> Iterator[Letter]:
        behind = dropwhile(lambda one: one.id != letter.id, self.letters)
        return islice(behind, 1, None)

    async def pause(self, seconds: float, clock: Clock) -> None:
        """So long, or until a newer letter comes."""
        await self.until(asyncio.ensure_future(clock.sleep(seconds)))

    async def until(self, waited: asyncio.Future[None]) -> bool:
        """Whether it came before a newer letter did; else it is cancelled."""
        self.news.clear()
        news = asyncio.ensure_future(self.news.wait())
        try:
            await asyncio.wait((waited, news), return_when=asyncio.FIRST_COMPLETED)
        finally:
            news.cancel()
            came = waited.done()
            waited.cancel()
            for one in (waited, news):
                with suppress(asyncio.CancelledError):
                    await one
        return came
