"""Whether the loops that carry everything still turn, and whether we can be of use."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import inf

from bot.clock import Clock

# Seconds a loop may be silent. Intake: one long poll. Ticker: three ticks.
LIMITS: Mapping[str, float] = {
    "intake": 60, "ticker": 15, "carrier": 30, "retries": 30, "contact": 30,
}  # fmt: skip
GRACE = 60.0  # until the first beat
PLATFORM = "telegram"  # beats whenever it answers: that it does not is no death of ours
SILENT = 60.0  # seconds without an answer until nobody can reach us


class Pulse:
    def __init__(self, clock: Clock, limits: Mapping[str, float] = LIMITS) -> None:
        """`limits` names the loops there have to be; others may beat, and are never missed."""
        self._clock = clock
        self._limits = limits
        self._started = clock.monotonic()
        self._beats: dict[str, float] = {}

    def beat(self, name: str) -> None:
        """This loop has just come round."""
        self._beats[name] = self._clock.monotonic()

    def ages(self) -> Mapping[str, float]:
        """Seconds since each last came round, or since the start if it never did."""
        now = self._clock.monotonic()
        started = dict.fromkeys(self._limits, self._started)
        return {name: now - at for name, at in (started | self._beats).items()}

    def missed(self) -> tuple[str, ...]:
        """The loops that are silent for longer than they may be."""
        ages = self.ages()
        return tuple(name for name in self._limits if ages[name] > self._patience(name))

    def _patience(self, name: str) -> float:
        limit = self._limits[name]
        return limit if name in self._beats else max(limit, GRACE)


@dataclass(slots=True)
class Readiness:
    """The database could be used when last asked, and the platform answers."""

    pulse: Pulse
    database: bool = False

    def __call__(self) -> bool:
        return self.database and self.pulse.ages().get(PLATFORM, inf) <= SILENT
