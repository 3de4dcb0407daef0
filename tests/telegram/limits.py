"""How fast a bot may write. Off until a test turns it on: Telegram does not publish its own."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field

from tests.telegram.refusals import flood


@dataclass(slots=True)
class Limits:
    """New messages only. None: as many as you like."""

    a_second: int | None = None  # to everyone together
    private: float | None = None  # a second, to one person
    burst: int = 3
    group: int | None = None  # a minute, to one group
    grace: float = 0.25  # calls that were on their way when the 429 was said
    _sent: deque[float] = field(default_factory=deque)
    _chats: dict[int, deque[float]] = field(default_factory=dict)
    _shut: dict[int, tuple[float, float]] = field(default_factory=dict)  # chat: said at, until

    def usual(self) -> None:
        """About what bots report: 30 a second, one a second to a person, 20 a minute to a group."""
        self.a_second, self.private, self.group = 30, 1.0, 20

    def pass_through(self, chat: int, now: float) -> None:
        """Count a new message to this chat, or refuse it with 429."""
        for whom in (0, chat):
            self._still_shut(whom, now)
        if self.a_second and self._waits(self._sent, self.a_second, 1.0, now):
            self._refuse(0, now, 1.0)
        said = self._chats.setdefault(chat, deque())
        if chat > 0 and self.private:
            span = self.burst / self.private
            if wait := self._waits(said, self.burst, span, now):
                self._refuse(chat, now, wait)
        if chat < 0 and self.group and (wait := self._waits(said, self.group, 60.0, now)):
            self._refuse(chat, now, wait)
        self._sent.append(now)
        said.append(now)

    def shut(self, chat: int, now: float, seconds: float) -> None:
        """Nothing gets through to this chat (0: to anyone) for so long."""
        self._shut[chat] = (now, now + seconds)

    def _still_shut(self, chat: int, now: float) -> None:
        said, until = self._shut.get(chat, (now, now))
        if now < until:
            # It was told when to come back. That is no circumstance but impatience.
            rule = "early" if now > said + self.grace else "flood"
            raise flood(math.ceil(until - now), rule)

    def _refuse(self, chat: int, now: float, wait: float) -> None:
        seconds = math.ceil(wait)
        self.shut(chat, now, seconds)
        raise flood(seconds)

    @staticmethod
    def _waits(said: deque[float], most: int, span: float, now: float) -> float:
        """How long until one more fits into the span; 0: now."""
        while said and said[0] <= now - span:
            said.popleft()
        return said[0] + span - now if len(said) >= most else 0.0
