"""The calendar: local days and wall times against instants, where clocks jump and days end late.

Python compares and subtracts two datetimes of one zone by their wall clock and forgets the fold,
so everything here is compared in UTC.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import UTC, date, datetime, time, timedelta, tzinfo

DAY_ENDS = time(4)
_ONE_DAY = timedelta(days=1)
_ONE_MINUTE = timedelta(minutes=1)


def day_of(at: datetime, ends: time = DAY_ENDS) -> date:
    """The local day a moment belongs to; a session at 00:30 belongs to the day before."""
    today = at.date()
    instant = at.astimezone(UTC)
    begun = (d for d in (today + _ONE_DAY, today) if day_start(d, ends, at.tzinfo) <= instant)
    return next(begun, today - _ONE_DAY)


def next_day_start(at: datetime, ends: time = DAY_ENDS) -> datetime:
    """The moment the day after this one begins; always later than `at`."""
    return at_wall(day_of(at, ends) + _ONE_DAY, ends, _zone(at.tzinfo))


def day_start(day: date, ends: time, zone: tzinfo | None) -> datetime:
    """The instant, in UTC, at which a local day begins."""
    return at_wall(day, ends, _zone(zone)).astimezone(UTC)


def at_wall(day: date, wall: time, zone: tzinfo) -> datetime:
    """When a clock on the wall shows this time on this day.

    A time the clocks jump over becomes the first valid minute after the jump;
    a time they show twice is its first occurrence.
    """
    wanted = datetime.combine(day, wall.replace(tzinfo=None, fold=0))
    there = wanted.replace(tzinfo=zone)
    back = there.astimezone(UTC).astimezone(zone)
    return there if back.replace(tzinfo=None, fold=0) == wanted else _after_gap(wanted, zone)


def _after_gap(wanted: datetime, zone: tzinfo) -> datetime:
    """The two folds of a time in a gap enclose the jump: seek the first minute beyond it."""
    early, late = sorted(wanted.replace(tzinfo=zone, fold=f).astimezone(UTC) for f in (0, 1))
    early = early.replace(second=0, microsecond=0)
    minutes = range((late - early) // _ONE_MINUTE + 2)

    def shown(minute: int) -> datetime:
        return (early + minute * _ONE_MINUTE).astimezone(zone).replace(tzinfo=None, fold=0)

    first = bisect_right(minutes, wanted, key=shown)
    return (early + first * _ONE_MINUTE).astimezone(zone)


def hours_since(at: datetime, now: datetime) -> float:
    """Elapsed hours, as a stopwatch counts them; negative when `at` lies ahead."""
    return (now.astimezone(UTC) - at.astimezone(UTC)) / timedelta(hours=1)


def _zone(zone: tzinfo | None) -> tzinfo:
    return zone if zone is not None else UTC
