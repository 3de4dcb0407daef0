"""The letters to one address, one after the other."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.clock import Clock
from dialogs.replies import Message
from storage.outbox import Letter


@dataclass(slots=True, eq=False)
class Line:
    """What is still to be carried to one address, in the order it was promised."""

    letters: deque[Letter] = field(default_factory=deque)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def add(self, letters: Iterable[Letter]) -> None:
        for letter in letters:
            if letter.message.urgent and self.letters:
                self.letters.insert(1, letter)  # the first may be on its way already
            else:
                self.letters.append(letter)
        self.news.set()

    def push_in(self, letter: Letter) -> None:
        """Before all that is not on its way yet."""
        self.letters.insert(1, letter)
        self.news.set()

    def first(self, now: datetime) -> Letter:
        """The next to carry. What is in doubt is passed by, until there is something to do."""
        ready = (one for one in self.letters if not self._waits_for_signs(one, now))
        return next(ready, self.letters[0])

    def put(self, letter: Letter, rest: Letter | None) -> None:
        """What is left of a letter, in its place; None: nothing."""
        place = next(n for n, one in enumerate(self.letters) if one.id == letter.id)
        if rest is None:
            del self.letters[place]
        else:
            self.letters[place] = rest

    def is_outdone(self, letter: Letter) -> bool:
        """A newer one says it better: a later edit of the same message, the same words once more,
        or the same question again behind one that may never have arrived."""
        later = [one for one in self.letters if one is not letter]
        if letter.kind == "edit":
            return any(one.kind == "edit" and one.target == letter.target for one in later)
        if letter.kind == "reply" and any(one.message == letter.message for one in later):
            return True
        anchor = letter.message.anchor
        return (
            letter.state == "unknown"
            and bool(anchor)
            and any(one.message.anchor == anchor for one in later)
        )

    def as_it_will_stand(self, letter: Letter) -> Message:
        """An edit goes without the buttons that a later letter takes away: repeated after a
        crash, it would show an answered question once more."""
        later = (one for one in self.letters if one is not letter and one.kind == "strip")
        stripped = letter.kind == "edit" and letter.target in {one.target for one in later}
        return replace(letter.message, rows=()) if stripped else letter.message

    def _waits_for_signs(self, letter: Letter, now: datetime) -> bool:
        in_doubt = letter.state == "unknown" and letter.not_before > now
        return in_doubt and not self.is_outdone(letter)

    async def pause(self, seconds: float, clock: Clock) -> None:
        """So long, or until a newer letter comes."""
        self.news.clear()
        sleep = asyncio.ensure_future(clock.sleep(seconds))
        news = asyncio.ensure_future(self.news.wait())
        try:
            await asyncio.wait((sleep, news), return_when=asyncio.FIRST_COMPLETED)
        finally:
            for one in (sleep, news):
                one.cancel()
                with suppress(asyncio.CancelledError):
                    await one
