"""How much of one person's typing is read: as much as can be answered.

What counts is when a message was sent: what waited while we were away is no flood.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from dialogs.language import warns
from dialogs.typed import LONGEST

BURST = 20.0  # messages in a row
PER_SECOND = 1.0  # and then; no chat can be answered faster
LONG = 500  # letters; a longer message counts as several
MOST = 8  # more than that is not looked at anyway
WARNED = 10.0  # seconds; so often somebody who floods is still looked at for warning signs
IN_A_GROUP = 5  # replies in a row, and then
PER_SECOND_IN_A_GROUP = 0.1  # Telegram lets a group have 20 a minute
KNOWN = 10_000  # remembered, before those who are quiet again are dropped


class Reads(Enum):
    """What is made of a message."""

    ALL = auto()
    TOLD = auto()  # only the warning signs in it, and the person hears of that
    SIGNS = auto()  # only the warning signs in it
    NOTHING = auto()


def is_read(reads: Reads, words: str) -> bool:
    """Of what is too much, a warning sign all the same."""
    return reads is Reads.ALL or (reads is not Reads.NOTHING and warns(words[:LONGEST]))


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float
    told: bool = False
    looked: float = float("-inf")


class Flood:
    """`burst` messages in a row are read, and then `per_second`."""

    def __init__(self, burst: float = BURST, per_second: float = PER_SECOND) -> None:
        self._burst = burst
        self._per_second = per_second
        self._buckets: dict[str, _Bucket] = {}
        self._tidied = float("-inf")
        self._read: dict[str, Reads] = {}  # the last ones, oldest first

    def reads(self, address: str, event_id: str, letters: int, sent: datetime) -> Reads:
        """One that comes again counts no more, and is told of no more."""
        if before := self._read.get(event_id):
            return Reads.SIGNS if before is Reads.TOLD else before
        reads = self._read[event_id] = self._counted(address, letters, sent.timestamp())
        if len(self._read) > KNOWN:
            del self._read[next(iter(self._read))]
        return reads

    def _counted(self, address: str, letters: int, sent: float) -> Reads:
        bucket = self._buckets.setdefault(address, _Bucket(self._burst, sent))
        now = max(sent, bucket.at)
        bucket.left = min(self._burst, bucket.left + (now - bucket.at) * self._per_second)
        bucket.at = now
        self._tidy(now)
        if bucket.left >= 1:
            bucket.left -= 1 + min(letters // LONG, MOST)
            bucket.told = bucket.told and bucket.left < self._burst / 2
            return Reads.ALL
        if bucket.told and now - bucket.looked < WARNED:
            return Reads.NOTHING
        reads = Reads.SIGNS if bucket.told else Reads.TOLD
        bucket.told, bucket.looked = True, now
        return reads

    def _tidy(self, now: float) -> None:
        quiet = now - self._burst / self._per_second
        if len(self._buckets) > KNOWN and self._tidied < quiet:
            self._buckets = {who: one for who, one in self._buckets.items() if one.at > quiet}
            self._tidied = now


class FloodInGroups:
    """Where others read along, we answer a few times, and then rarely."""

    def __init__(self) -> None:
        self._flood = Flood(IN_A_GROUP, PER_SECOND_IN_A_GROUP)

    def may(self, group: str, event_id: str, words: str, sent: datetime) -> bool:
        return is_read(self._flood.reads(group, event_id, len(words), sent), words)
