"""Whether the loops that carry everything still turn, and whether we can be of use."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import inf

from bot.clock import Clock

# Seconds a loop may be silent. Ticker: three ticks. Intake: a long poll, or a gateway's heartbeat.
TICKER: Mapping[str, float] = {"ticker": 15}
OF_A_PLATFORM: Mapping[str, float] = {
    "intake": 60,
    "carrier": 30,
    "retries": 30,
    "contact": 30,
    "bell": 30,
}
GRACE = 60.0  # until the first beat
SILENT = 60.0  # seconds without an answer of a platform until nobody can reach us there


def limits(platforms: Iterable[str]) -> Mapping[str, float]:
    """Every loop there has to be, "telegram intake" and so on, and how long it may be silent."""
    loops = {f"{one} {loop}": most for one in platforms for loop, most in OF_A_PLATFORM.items()}
    return {**TICKER, **loops}


class Pulse:
    def __init__(self, clock: Clock, limits: Mapping[str, float] = TICKER) -> None:
        """`limits` names the loops there have to be; others may beat, and are never missed.

        A platform beats by its own name whenever it answers: that it does not is no death of ours.
        """
        self._clock = clock
        self._limits: dict[str, float] = {}
        self._began: dict[str, float] = {}
        self._beats: dict[str, float] = {}
        self.expect(limits)

    def expect(self, limits: Mapping[str, float]) -> None:
        """From now on there have to be these loops as well."""
        self._limits |= limits
        self._began |= dict.fromkeys(limits, self._clock.monotonic())

    def beat(self, name: str) -> None:
        """This loop has just come round."""
        self._beats[name] = self._clock.monotonic()

    def ages(self) -> Mapping[str, float]:
        """Seconds since each last came round, or since it was to begin if it never did."""
        now = self._clock.monotonic()
        return {name: now - at for name, at in (self._began | self._beats).items()}

    def missed(self) -> tuple[str, ...]:
        """The loops that are silent for longer than they may be."""
        ages = self.ages()
        return tuple(name for name in self._limits if ages[name] > self._patience(name))

    def _patience(self, name: str) -> float:
        limit = self._limits[name]
        return limit if name in self._beats else max(limit, GRACE)


@dataclass(slots=True)
class Readiness:
    """The database could be used when last asked, and a platform answers."""

    pulse: Pulse
    platforms: tuple[str, ...]
    database: bool = False

    def __call__(self) -> bool:
        ages = self.pulse.ages()
        return self.database and any(ages.get(one, inf) <= SILENT for one in self.platforms)
