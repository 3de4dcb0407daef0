"""How much of one person's typing is read: as much as can be answered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from bot.clock import Clock

BURST = 20.0  # messages in a row
PER_SECOND = 1.0  # and then; no chat can be answered faster
LONG = 500  # letters; a longer message counts as several
MOST = 8  # more than that is not looked at anyway
WARNED = 10.0  # seconds; so often somebody who floods is still looked at for warning signs
KNOWN = 10_000  # people remembered, before those who are quiet again are dropped


class Reads(Enum):
    """What is made of a message."""

    ALL = auto()
    SIGNS = auto()  # only the warning signs in it
    NOTHING = auto()


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float
    told: bool = False
    looked: float = float("-inf")


class Flood:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._buckets: dict[str, _Bucket] = {}
        self._tidied = float("-inf")

    def reads(self, address: str, letters: int) -> tuple[Reads, bool]:
        """What is read of a message so long, and whether the person is to be told off."""
        now = self._clock.monotonic()
        bucket = self._buckets.setdefault(address, _Bucket(BURST, now))
        bucket.left = min(BURST, bucket.left + (now - bucket.at) * PER_SECOND)
        bucket.at = now
        self._tidy(now)
        if bucket.left >= 1:
            bucket.left -= 1 + min(letters // LONG, MOST)
            bucket.told = bucket.told and bucket.left < BURST / 2
            return Reads.ALL, False
        tell, bucket.told = not bucket.told, True
        if now - bucket.looked < WARNED:
            return Reads.NOTHING, tell
        bucket.looked = now
        return Reads.SIGNS, tell

    def _tidy(self, now: float) -> None:
        quiet = now - BURST / PER_SECOND
        if len(self._buckets) > KNOWN and self._tidied < quiet:
            self._buckets = {who: one for who, one in self._buckets.items() if one.at > quiet}
            self._tidied = now
