"""How fast a bot may call: windows that open with the first call, and end all at once."""

from __future__ import annotations

import math
import zlib
from dataclasses import dataclass, field

from tests.discord.refusals import RefusedError

GLOBAL = "global"
A_SECOND = 50
GRACE = 0.25  # calls that were on their way when the 429 was said


@dataclass(frozen=True, slots=True)
class Pace:
    most: int
    seconds: float


@dataclass(slots=True)
class Window:
    ends: float
    used: int = 0


@dataclass(slots=True)
class Limits:
    on: bool = True
    _windows: dict[str, Window] = field(default_factory=dict)
    _shut: dict[str, tuple[float, float]] = field(default_factory=dict)  # key: said at, until

    def pass_through(self, key: str, pace: Pace, now: float, *, free: bool) -> dict[str, str]:
        """Count a call, or refuse it with 429; its headers. `free`: of the limit over all calls."""
        for whom in (key,) if free else (GLOBAL, key):
            self._still_shut(whom, now)
        if not self.on:
            return {}
        if not free:
            self._count(GLOBAL, Pace(A_SECOND, 1.0), now)
        window = self._count(key, pace, now)
        return _headers(key, pace, window, now)

    def shut(self, key: str, now: float, seconds: float) -> None:
        """Nothing gets through for so long, whether limits are on or not."""
        self._shut[key] = (now, now + seconds)

    def open(self) -> None:
        """Forget all that was counted."""
        self._windows.clear()
        self._shut.clear()

    def _still_shut(self, key: str, now: float) -> None:
        said, until = self._shut.get(key, (now, now))
        if now < until:
            # It was told when to come back. That is no circumstance but impatience.
            rule = "early" if now > said + GRACE else "injected"
            raise too_fast(key, now, until - now, rule)

    def _count(self, key: str, pace: Pace, now: float) -> Window:
        window = self._windows.get(key)
        if window is None or window.ends <= now:
            window = self._windows[key] = Window(now + pace.seconds)
        if window.used >= pace.most:
            self.shut(key, now, window.ends - now)
            headers = {} if key == GLOBAL else _headers(key, pace, window, now)
            raise too_fast(key, now, window.ends - now, "rate", headers=headers)
        window.used += 1
        return window


def too_fast(
    key: str,
    now: float,
    seconds: float,
    rule: str,
    *,
    headers: dict[str, str] | None = None,
    scope: str = "user",
) -> RefusedError:
    """429, and when to come back."""
    wide = GLOBAL in {key, scope}
    said = {"Retry-After": str(math.ceil(seconds)), **(headers or _spent(key, now, seconds))}
    said["X-RateLimit-Scope"] = GLOBAL if wide else scope
    if wide:
        said["X-RateLimit-Global"] = "true"
    more = {"retry_after": round(seconds, 3), "global": wide}
    return RefusedError(rule, 429, 0, "You are being rate limited.", more=more, headers=said)


def _spent(key: str, now: float, seconds: float) -> dict[str, str]:
    if key == GLOBAL:
        return {}
    return _headers(key, Pace(1, seconds), Window(now + seconds, 1), now)


def _headers(key: str, pace: Pace, window: Window, now: float) -> dict[str, str]:
    # A bucket is named after the route; what it is counted by (the channel) is not in its name.
    name = f"{zlib.crc32(key.partition(' of ')[0].encode()):08x}"
    return {
        "X-RateLimit-Limit": str(pace.most),
        "X-RateLimit-Remaining": str(pace.most - window.used),
        "X-RateLimit-Reset": f"{window.ends:.3f}",
        "X-RateLimit-Reset-After": f"{window.ends - now:.3f}",
        "X-RateLimit-Bucket": name,
    }
