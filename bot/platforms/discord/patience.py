"""How long to leave Discord alone before the next try, and before the next hello."""

from __future__ import annotations

import random
from collections.abc import Callable

from bot.clock import Clock

LONGEST = 30.0  # seconds of a pause
# A thousand hellos a day are allowed, else Discord resets the token: that is one in 87 seconds.
OFTEN, WITHIN = 5, 600.0
SELDOM = 90.0
APART = 5.5  # seconds between any two; Discord says five


def pause(faults: int) -> float:
    """Seconds; the first time none, for connections grow old."""
    longest = min(LONGEST, 2.0**faults) if faults else 0.0
    return longest * random.uniform(0.5, 1)  # noqa: S311 - only to spread


def before_anew() -> float:
    """Seconds, after a session that is not to be gone on with."""
    return random.uniform(1, 5)  # noqa: S311 - as Discord asks for


async def rest(seconds: float, clock: Clock, beat: Callable[[], None]) -> None:
    """Waits, and shows all the while that somebody does."""
    while seconds > LONGEST:
        await clock.sleep(LONGEST)
        beat()
        seconds -= LONGEST
    await clock.sleep(seconds)


class Hellos:
    """New sessions cost: more than a few within ten minutes come slowly."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._said: list[float] = []

    def said(self) -> None:
        self._said.append(self._clock.monotonic())

    def wait(self) -> float:
        """Seconds until the next may be said."""
        now = self._clock.monotonic()
        self._said = [at for at in self._said if now - at < WITHIN]
        if not self._said:
            return 0.0
        gap = SELDOM if len(self._said) >= OFTEN else APART
        return max(0.0, self._said[-1] + gap - now)
