"""What is counted. Labels are kinds and outcomes, never anybody."""

from __future__ import annotations

import re

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

_KIND = re.compile(r"[a-z_]{1,24}")  # no digit: ids have some

TURN_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10)


class Metrics:
    """Each has a registry of its own, and nothing but these in it."""

    def __init__(self) -> None:
        self._registry = registry = CollectorRegistry()
        self._updates = Counter("legday_updates", "Came in.", ["kind"], registry=registry)
        self._turns = Counter("legday_turns", "Were handled.", ["outcome"], registry=registry)
        self._sends = Counter("legday_sends", "Were tried.", ["how", "outcome"], registry=registry)
        self._parked = Counter("legday_parked", "Updates given up.", registry=registry)
        self._quarantined = Counter("legday_quarantined", "Could not be read.", registry=registry)
        self._retries = Counter("legday_retries", "Tried once more.", ["what"], registry=registry)
        self._limited = Counter("legday_rate_limited", "Told to wait (429).", registry=registry)
        self._waiting = Gauge("legday_outbox_waiting", "Letters not sent.", registry=registry)
        self._oldest = Gauge(
            "legday_outbox_oldest_seconds", "Age of the oldest of them.", registry=registry
        )
        self._seconds = Histogram(
            "legday_turn_seconds", "From update to commit.", buckets=TURN_SECONDS, registry=registry
        )

    def update(self, kind: str) -> None:
        self._updates.labels(_label(kind)).inc()

    def turn(self, outcome: str, seconds: float) -> None:
        self._turns.labels(_label(outcome)).inc()
        self._seconds.observe(seconds)

    def sent(self, how: str, outcome: str) -> None:
        self._sends.labels(_label(how), _label(outcome)).inc()

    def parked(self) -> None:
        self._parked.inc()

    def quarantined(self) -> None:
        self._quarantined.inc()

    def retried(self, what: str) -> None:
        self._retries.labels(_label(what)).inc()

    def rate_limited(self) -> None:
        self._limited.inc()

    def outbox(self, waiting: int, oldest_seconds: float) -> None:
        """How many letters wait now, and for how long the first of them."""
        self._waiting.set(waiting)
        self._oldest.set(oldest_seconds)

    def text(self) -> bytes:
        """All of it in Prometheus' text format."""
        return generate_latest(self._registry)


def _label(kind: str) -> str:
    name = kind.lower()
    return name if _KIND.fullmatch(name) else "other"
