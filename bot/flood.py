"""How much of one person's typing is read: as much as can be answered."""

from __future__ import annotations

from dataclasses import dataclass

from bot.clock import Clock

BURST = 20  # messages in a row
PER_SECOND = 1.0  # and then; no chat can be answered faster
KNOWN = 10_000  # people looked at before those who are quiet again are dropped


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float
    told: bool = False


class Flood:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._buckets: dict[str, _Bucket] = {}

    def is_too_much(self, address: str) -> tuple[bool, bool]:
        """Whether this message is one too many, and whether that is still to be said."""
        now = self._clock.monotonic()
        bucket = self._buckets.setdefault(address, _Bucket(BURST, now))
        bucket.left = min(BURST, bucket.left + (now - bucket.at) * PER_SECOND)
        bucket.at = now
        if bucket.left >= 1:
            bucket.left -= 1
            bucket.told = bucket.told and bucket.left < BURST / 2
            self._tidy(now)
            return False, False
        tell, bucket.told = not bucket.told, True
        return True, tell

    def _tidy(self, now: float) -> None:
        if len(self._buckets) > KNOWN:
            quiet = now - BURST / PER_SECOND
            self._buckets = {who: one for who, one in self._buckets.items() if one.at > quiet}
