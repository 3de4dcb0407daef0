"""How fast Discord may be called: what it said of that, and so how long a call has to wait."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from bot.platforms.discord.answer import Answer, number

BANNED = 600.0  # seconds without any call once Cloudflare has shown its page
INVALID, WITHIN = 1000, 600.0  # so many refused calls in so many seconds, and we make no more
REMEMBERED = 1000  # windows; more of them, and those that are over are dropped

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Route:
    """What a call is counted under."""

    name: str  # "POST /channels/*/messages"
    major: str  # whose: a channel, a server, a webhook with its token
    ours: bool  # made with the bot's own token


@dataclass(frozen=True, slots=True)
class Hold:
    seconds: float
    everyone: bool


@dataclass(slots=True)
class _Window:
    left: int
    ends: float


class Limits:
    """Windows as Discord's headers tell them, and the two doors that close on everybody."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._now = monotonic
        self._buckets: dict[str, str] = {}  # a route -> what Discord counts it under
        self._windows: dict[tuple[str, str], _Window] = {}
        self._banned = self._global = 0.0  # until then
        self._invalid = deque[float](maxlen=INVALID)

    def take(self, route: Route) -> Hold | None:
        """A call is to be made: how long it has to wait; None: it may go, and is counted."""
        now = self._now()
        until = max(self._banned, self._refused_too_often())
        if route.ours:  # what answers an interaction is free of the limit over all calls
            until = max(until, self._global)
        if until > now:
            return Hold(until - now, everyone=True)
        window = self._windows.get(self._key(route))
        if window is None or window.ends <= now:
            return None
        if window.left <= 0:
            return Hold(window.ends - now, everyone=False)
        window.left -= 1
        return None

    def told(self, route: Route, answer: Answer) -> None:
        """What an answer says of the calls to come."""
        now = self._now()
        if answer.counts_as_invalid:
            self._count_invalid(now)
        if answer.is_cloudflare:
            self._ban(now, answer)
            return
        if bucket := answer.headers.get("X-RateLimit-Bucket"):
            self._buckets[route.name] = bucket
        if answer.status == 429 and answer.is_for_everything:
            self._global = max(self._global, now + answer.wait)
        elif answer.status == 429:
            self._windows[self._key(route)] = _Window(0, now + answer.wait)
        else:
            self._look(route, answer, now)

    def _look(self, route: Route, answer: Answer, now: float) -> None:
        left = number(answer.headers.get("X-RateLimit-Remaining"))
        rest = number(answer.headers.get("X-RateLimit-Reset-After"))
        if left is None or rest is None:
            return
        key = self._key(route)
        window = self._windows.get(key)
        if window and window.ends > now:  # answers overtake each other
            left = min(left, window.left)
            rest = max(rest, window.ends - now)
        self._windows[key] = _Window(int(left), now + rest)
        if len(self._windows) > REMEMBERED:
            self._windows = {k: w for k, w in self._windows.items() if w.ends > now}

    def _ban(self, now: float, answer: Answer) -> None:
        if self._banned <= now:
            log.error("cloudflare lets us in no more", status=answer.status, seconds=BANNED)
            self._banned = now + BANNED

    def _count_invalid(self, now: float) -> None:
        self._invalid.append(now)
        if self._refused_too_often() > now:
            log.error("too many calls were refused", count=INVALID, seconds=WITHIN)

    def _refused_too_often(self) -> float:
        """Until when no more are made; 0: as many as we like."""
        return self._invalid[0] + WITHIN if len(self._invalid) == INVALID else 0.0

    def _key(self, route: Route) -> tuple[str, str]:
        return self._buckets.get(route.name, route.name), route.major


def route(method: str, path: str, *, ours: bool) -> Route:
    """`/webhooks/<id>/<token>/messages/@original?x=1`: ids and tokens are no part of the name."""
    parts = path.partition("?")[0].strip("/").split("/")
    secret = {2} if parts[0] in {"webhooks", "interactions"} else set[int]()
    names = ["*" if n in secret or re.fullmatch("[0-9]+", part) else part
             for n, part in enumerate(parts)]  # fmt: skip
    majors = {"channels": 2, "guilds": 2, "webhooks": 3}.get(parts[0], 0)
    return Route(f"{method} /{'/'.join(names)}", "/".join(parts[1:majors]), ours)
