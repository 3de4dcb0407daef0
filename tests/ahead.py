"""A clock that a test sets forward while everything runs, and a place where it is morning now."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from bot.clock import Clock


class Ahead:
    """The program's clock. Seconds pass as they do; the moment is what the test makes of it."""

    def __init__(self) -> None:
        self.by = timedelta()
        self.clock = Clock(now=lambda: datetime.now(UTC) + self.by)

    def set_to(self, moment: datetime) -> None:
        self.by = moment - datetime.now(UTC)


class Morning:
    """Where it is between nine and ten, whenever the test runs."""

    def __init__(self) -> None:
        now = datetime.now(UTC)
        hours = (9 - now.hour + 11) % 24 - 11
        self.zone = f"UTC{hours:+d}"
        self.now = now.astimezone(timezone(timedelta(hours=hours)))

    def soon(self, minutes: int = 2) -> datetime:
        """A whole minute that is yet to come."""
        return (self.now + timedelta(minutes=minutes)).replace(second=0, microsecond=0)
