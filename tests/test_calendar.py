"""The calendar: examples at famous jumps, and laws over many zones and years."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.calendar import at_wall, day_of, hours_since, next_day_start

ZONES = [
    "Africa/Cairo", "Africa/Casablanca", "America/Havana", "America/New_York", "America/Nuuk",
    "America/Santiago", "America/St_Johns", "Antarctica/Troll", "Asia/Beirut", "Asia/Gaza",
    "Asia/Kathmandu", "Asia/Kolkata", "Asia/Tehran", "Australia/Lord_Howe", "Europe/Berlin",
    "Europe/Dublin", "Pacific/Apia", "Pacific/Chatham", "Pacific/Kiritimati", "UTC",
]  # fmt: skip
zones = st.sampled_from(ZONES).map(ZoneInfo)
days = st.one_of(
    st.dates(date(1980, 1, 1), date(2037, 12, 1)),
    st.sampled_from([date(2011, 12, 29), date(2011, 12, 30), date(2011, 12, 31)]),
    st.dates(date(2026, 3, 1), date(2026, 4, 30)),
    st.dates(date(2026, 9, 1), date(2026, 11, 10)),
)
walls = st.builds(time, st.integers(0, 23), st.integers(0, 59))
ends = st.one_of(st.just(time(4)), st.builds(time, st.integers(0, 11), st.sampled_from([0, 30])))
instants = st.builds(
    lambda day, wall, zone: datetime.combine(day, wall, UTC).astimezone(zone), days, walls, zones
)


@pytest.mark.parametrize(
    ("zone", "day", "wall", "shown"),
    [
        ("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T03:00:00+02:00"),
        ("Europe/Berlin", "2026-03-29", "02:00", "2026-03-29T03:00:00+02:00"),
        ("Europe/Berlin", "2026-03-29", "01:59", "2026-03-29T01:59:00+01:00"),
        ("Europe/Berlin", "2026-03-29", "03:00", "2026-03-29T03:00:00+02:00"),
        ("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T02:30:00+02:00"),
        ("Europe/Berlin", "2026-10-25", "07:00", "2026-10-25T07:00:00+01:00"),
        ("Asia/Beirut", "2026-03-29", "00:30", "2026-03-29T01:00:00+03:00"),
        ("Africa/Cairo", "2026-04-24", "00:00", "2026-04-24T01:00:00+03:00"),
        ("America/Santiago", "2026-09-06", "00:15", "2026-09-06T01:00:00-03:00"),
        ("America/Havana", "2026-03-08", "00:00", "2026-03-08T01:00:00-04:00"),
        ("Australia/Lord_Howe", "2026-10-04", "02:10", "2026-10-04T02:30:00+11:00"),
        ("Antarctica/Troll", "2026-03-29", "01:30", "2026-03-29T03:00:00+02:00"),
        ("Pacific/Apia", "2011-12-30", "07:00", "2011-12-31T00:00:00+14:00"),
    ],
)
def test_a_wall_time_becomes_a_moment(zone: str, day: str, wall: str, shown: str) -> None:
    at = at_wall(date.fromisoformat(day), time.fromisoformat(wall), ZoneInfo(zone))
    assert at.isoformat() == shown


@pytest.mark.parametrize(
    ("at", "ends", "day"),
    [
        ("2026-11-20 00:30", "04:00", "2026-11-19"),
        ("2026-11-20 03:59", "04:00", "2026-11-19"),
        ("2026-11-20 04:00", "04:00", "2026-11-20"),
        ("2026-11-20 23:59", "04:00", "2026-11-20"),
        ("2026-11-20 00:00", "00:00", "2026-11-20"),
        ("2026-11-20 04:30", "05:00", "2026-11-19"),
        ("2026-03-29 03:00", "02:30", "2026-03-29"),
    ],
)
def test_a_day_ends_late(at: str, ends: str, day: str) -> None:
    moment = datetime.fromisoformat(at).replace(tzinfo=ZoneInfo("Europe/Berlin"))
    assert day_of(moment, time.fromisoformat(ends)).isoformat() == day


def test_the_second_showing_of_an_hour_does_not_reopen_the_day_before() -> None:
    again = datetime(2026, 10, 25, 2, 15, tzinfo=ZoneInfo("Europe/Berlin"), fold=1)
    assert day_of(again, time(2, 30)) == date(2026, 10, 25)


def test_hours_are_counted_over_the_autumn_change() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    evening = datetime(2026, 10, 24, 20, tzinfo=berlin)
    morning = datetime(2026, 10, 25, 8, tzinfo=berlin)
    first = datetime(2026, 10, 25, 2, 30, tzinfo=berlin)
    assert hours_since(evening, morning) == 13
    assert hours_since(first, first.replace(fold=1)) == 1


@given(days, walls, zones)
def test_a_moment_shows_its_wall_time_or_the_first_after_a_gap(
    day: date, wall: time, zone: ZoneInfo
) -> None:
    at = at_wall(day, wall, zone)
    wanted = datetime.combine(day, wall)
    shown = at.replace(tzinfo=None, fold=0)
    a_minute_before = (at.astimezone(UTC) - timedelta(minutes=1)).astimezone(zone)
    assert at.tzinfo is zone
    assert at.astimezone(UTC).astimezone(zone).replace(tzinfo=None, fold=0) == shown
    assert shown >= wanted
    assert shown == wanted or a_minute_before.replace(tzinfo=None) < wanted


@given(instants, ends)
def test_a_day_has_begun_and_its_successor_has_not(at: datetime, ends: time) -> None:
    assert at.tzinfo is not None
    begins = at_wall(day_of(at, ends), ends, at.tzinfo).astimezone(UTC)
    assert begins <= at.astimezone(UTC) < next_day_start(at, ends).astimezone(UTC)


@given(instants, st.timedeltas(timedelta(0), timedelta(days=3)), ends)
def test_days_never_run_backwards(at: datetime, passed: timedelta, ends: time) -> None:
    later = (at.astimezone(UTC) + passed).astimezone(at.tzinfo)
    assert day_of(at, ends) <= day_of(later, ends)


@given(instants)
def test_the_next_day_starts_within_twenty_seven_hours(at: datetime) -> None:
    assert -27 <= hours_since(next_day_start(at), at) < 0
