"""Tickets: by what an interaction is answered, and what became of those of this process."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

LIFE = 900.0  # seconds that Discord knows one

_TICKET = re.compile(r"([0-9]{1,20})/([\w.=+~-]{1,512})/([cdep])", re.ASCII)


@dataclass(frozen=True, slots=True)
class Ticket:
    """`c`: a command among others; `d`: one in our DM; a press beneath a message that is
    ephemeral (`e`) or plain (`p`)."""

    id: str
    token: str = field(repr=False)
    kind: str

    @classmethod
    def from_text(cls, text: str) -> Ticket | None:
        """None for what is none; "" is none."""
        found = _TICKET.fullmatch(text)
        return found and cls(found[1], found[2], found[3])

    @property
    def is_press(self) -> bool:
        return self.kind in {"e", "p"}

    @property
    def is_private(self) -> bool:
        """What answers it is seen by one person only."""
        return self.kind in {"c", "e"}


class Stage(StrEnum):
    FRESH = "fresh"  # as far as we know
    DEFERRED = "deferred"  # Discord knows that we are at it
    ANSWERED = "answered"
    LATE = "late"  # Discord knows it no more


@dataclass(slots=True)
class Use:
    """What became of one ticket. Whoever answers by it holds the lock."""

    since: float
    stage: Stage = Stage.FRESH
    by: str = ""  # whose answer it is, or may be
    copies: Counter[str] = field(default_factory=Counter)  # of what cannot be said only once
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def is_fresh(self) -> bool:
        return self.stage is Stage.FRESH

    @property
    def is_deferred(self) -> bool:
        return self.stage is Stage.DEFERRED

    @property
    def is_late(self) -> bool:
        return self.stage is Stage.LATE


class Tickets:
    """Those used in this process, until Discord has forgotten them."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._now = monotonic
        self._uses: dict[str, Use] = {}  # the oldest first

    def use(self, ticket: Ticket) -> Use:
        now = self._now()
        for id_, use in tuple(self._uses.items()):
            if now - use.since < LIFE:
                break
            del self._uses[id_]
        return self._uses.setdefault(ticket.id, Use(now))
