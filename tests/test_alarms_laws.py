"""What holds of check-ins in every zone there is: one on each due date, whatever clocks do there.

The tz database has 600 zones, but their clocks jump on few days: only those days, and those around
them, can differ from a day without a jump, so only they are walked. LEGDAY_ZONES=all walks every
day of three years in every zone.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import alarms
from dialogs.calendar import at_wall
from dialogs.conversation import Alarm, Conversation
from dialogs.diary import Decision, Diary, LegDay
from dialogs.events import Begin, Event, Tap, Text, Wake
from dialogs.machine import advance
from dialogs.replies import Ask

FROM, UNTIL = date(2026, 1, 1), date(2029, 1, 1)
TIMES = (time(0), time(2, 30), time(4), time(7), time(12), time(23, 30))
ALL = os.environ.get("LEGDAY_ZONES") == "all"
ONE_DAY, NOON = timedelta(days=1), time(12)
ZONES = sorted(available_timezones())
some_zones = st.sampled_from(ZONES).map(ZoneInfo)
days = st.dates(FROM, UNTIL - timedelta(days=10))


def every_day() -> Iterator[date]:
    day = FROM
    while day < UNTIL:
        yield day
        day += ONE_DAY


DAYS = tuple(every_day())


def offsets(zone: ZoneInfo) -> tuple[timedelta | None, ...]:
    """What the clock is ahead of UTC at noon of each day."""
    return tuple(datetime.combine(day, NOON, zone).utcoffset() for day in DAYS)


def days_to_walk(zone: ZoneInfo) -> Iterator[date]:
    """Around each jump: it lies between the noons of two days."""
    if ALL:
        yield from DAYS
        return
    seen = set()
    for (day, before), (_, after) in pairwise(zip(DAYS, offsets(zone), strict=True)):
        if before != after:
            seen |= {day + n * ONE_DAY for n in (-1, 0, 1, 2)}
    yield from sorted(seen or DAYS[:3])


def test_in_every_zone_there_is_one_moment_for_each_date_and_hour() -> None:
    """In the order of the dates, and on its own date; so no two dates share one."""
    walked: dict[tuple[object, ...], int] = {}
    for name in ZONES:
        zone = ZoneInfo(name)
        alike = (offsets(zone), tuple(days_to_walk(zone)) if not ALL else name)
        if alike in walked:
            continue
        walked[alike] = 0
        for wall in TIMES:
            dates = list(days_to_walk(zone))
            moments = [at_wall(day, wall, zone) for day in dates]
            walked[alike] += len(moments)
            assert all(map(_on_its_date, moments, dates)), (name, wall)
            instants = [at.astimezone(UTC) for at in moments]
            assert instants == sorted(set(instants)), (name, wall)
    assert len(walked) > 50
    assert sum(walked.values()) > 2_000


def _on_its_date(at: datetime, day: date) -> bool:
    """Or at the next midnight, where the last minutes of a date are jumped over."""
    return at.date() == day or (at.date() == day + ONE_DAY and at.time() == time(0))


def person(zone: ZoneInfo, lifted_at: datetime, **profile: object) -> Conversation:
    day = LegDay(id="d", lifted_at=lifted_at, logged_at=lifted_at, words="squats")
    told = {"check_ins": True, "goal": "general", "calorie_deficit": False, **profile}
    return Conversation(consent="1 x", zone=zone.key, profile=told, diary=Diary((day,)))


def event(at: datetime, what: object, number: int = 0) -> Event:
    return Event(f"e{number}", "telegram:1", at, what)  # type: ignore[arg-type]


def asked(now: Conversation, moments: list[datetime]) -> list[date]:
    """Time passes: on which dates the person was asked. They answer nothing."""
    dates = []
    for at in moments:
        for alarm in [one for one in now.alarms if one.due <= at]:
            turn = advance(now, event(at, Wake(alarm.kind, alarm.due)))
            now = turn.conversation
            dates += [alarm.local_date for reply in turn.replies if isinstance(reply, Ask)]
    return dates


def hourly(start: datetime, hours: int) -> list[datetime]:
    begin = start.astimezone(UTC)
    return [(begin + timedelta(minutes=30 * n)).astimezone(start.tzinfo) for n in range(2 * hours)]


@given(some_zones, days, st.sampled_from(TIMES), st.integers(0, 23))
def test_on_each_due_date_one_check_in_falls(zone, day, wall, hour):
    lifted_at = at_wall(day, time(hour), zone)
    start = advance(
        person(zone, lifted_at, check_in_at=f"{wall:%H:%M}"), event(lifted_at, Begin("help"))
    )
    dates = asked(start.conversation, hourly(lifted_at, 120))
    assert dates in ([day, day + ONE_DAY], [day + ONE_DAY, day + 2 * ONE_DAY])


moves = st.lists(
    st.tuples(
        st.integers(0, 100),
        st.one_of(
            some_zones.map(lambda zone: ("zone", zone.key)),
            st.sampled_from(TIMES).map(lambda at: ("check_in_at", f"{at:%H:%M}")),
            st.sampled_from(["00:00", "02:00", "04:00", "06:00"]).map(lambda at: ("day_ends", at)),
        ),
    ),
    max_size=5,
)


@given(some_zones, days, moves)
def test_whatever_is_changed_no_date_is_asked_about_twice(zone, day, moves):
    lifted_at = at_wall(day, time(18), zone)
    now = advance(person(zone, lifted_at), event(lifted_at, Begin("help"))).conversation
    dates: list[date] = []
    changes = dict(sorted(moves))
    for number, at in enumerate(hourly(lifted_at, 120)):
        if key := changes.get(number):
            now = changed(now, *key)
            here = at.astimezone(ZoneInfo(now.zone or "UTC"))
            now = advance(now, event(here, Begin("help"), number)).conversation
        for alarm in [one for one in now.alarms if one.due <= at]:
            turn = advance(now, event(at, Wake(alarm.kind, alarm.due)))
            now = turn.conversation
            dates += [alarm.local_date for reply in turn.replies if isinstance(reply, Ask)]
    assert sorted(set(dates)) == sorted(dates)
    assert len(dates) <= 3


def changed(now: Conversation, key: str, value: str) -> Conversation:
    if key == "zone":
        return replace(now, zone=value)
    return replace(now, profile={**now.profile, key: value})


@given(some_zones, days, st.lists(st.integers(-6, 30), min_size=5, max_size=20))
def test_a_clock_that_steps_never_asks_twice_nor_too_late(zone, day, steps):
    """Forwards by days, or back by hours, as a machine's clock may."""
    lifted_at = at_wall(day, time(18), zone)
    now = advance(person(zone, lifted_at), event(lifted_at, Begin("help"))).conversation
    at, dates = lifted_at.astimezone(UTC), list[date]()
    for step in steps:
        at += timedelta(hours=step)
        here = at.astimezone(zone)
        for alarm in [one for one in now.alarms if one.due <= at]:
            turn = advance(now, event(here, Wake(alarm.kind, alarm.due)))
            now = turn.conversation
            if any(isinstance(reply, Ask) for reply in turn.replies):
                dates.append(alarm.local_date)
                assert at < alarm.due + timedelta(hours=3)
    assert sorted(set(dates)) == sorted(dates)


def test_over_the_date_line_and_back_the_same_date_is_asked_about_once():
    kiritimati, honolulu = ZoneInfo("Pacific/Kiritimati"), ZoneInfo("Pacific/Honolulu")
    lifted_at = datetime(2026, 11, 19, 18, 0, tzinfo=kiritimati)
    now = advance(person(kiritimati, lifted_at), event(lifted_at, Begin("help"))).conversation
    [first, *_] = now.alarms
    now = advance(now, event(first.due, Wake(first.kind, first.due))).conversation
    at = first.due + timedelta(hours=1)
    now = advance(now, event(at.astimezone(kiritimati), Begin("settings", "Honolulu"))).conversation
    assert now.zone == honolulu.key
    assert [one.local_date for one in now.alarms if one.local_date <= first.local_date] == []


def test_zone_data_that_changed_meanwhile_move_an_alarm_that_is_not_due_yet():
    """A government ends its summer time: seven is an hour later than it was when it was set."""
    berlin = ZoneInfo("Europe/Berlin")
    lifted_at = datetime(2026, 11, 19, 18, 0, tzinfo=berlin)
    now = advance(person(berlin, lifted_at), event(lifted_at, Begin("help"))).conversation
    [first, second] = now.alarms
    early = Alarm(first.kind, first.local_date, first.due - timedelta(hours=1))
    outdated = replace(now, alarms=(early, second))
    at = early.due.astimezone(berlin)
    after, replies = advance(outdated, event(at, Wake(early.kind, early.due)))
    assert (after.alarms, replies) == ((first, second), ())


@pytest.mark.parametrize("rung", ["easy_run", "see_specialist", "emergency"])
def test_a_plain_yes_and_a_grave_no_end_the_mornings(rung):
    berlin = ZoneInfo("Europe/Berlin")
    lifted_at = datetime(2026, 11, 19, 18, 0, tzinfo=berlin)
    now = person(berlin, lifted_at)
    at = lifted_at + timedelta(hours=14)
    told = Decision(id="v", at=at, rung=rung, may_run="yes", score=90, answers={}, partial=False)
    assert alarms.check_ins(now, at)
    after = replace(now, diary=Diary(now.diary.leg_days, (told,)))
    assert alarms.check_ins(after, at) == ()


def test_what_nobody_set_wakes_nobody():
    now = person(ZoneInfo("UTC"), datetime(2026, 11, 19, 18, tzinfo=UTC))
    at = datetime(2026, 11, 20, 7, tzinfo=UTC)
    for what in (Wake("check_in", at), Wake("nonsense", at), Wake("check_in")):
        assert advance(now, event(at, what)).replies == ()


@pytest.mark.parametrize("what", [Text("1"), Tap(0, "remind", "20261120T0600Z"), Begin("run")])
def test_every_turn_leaves_the_alarms_that_follow_from_it(what):
    at = datetime(2026, 11, 19, 19, 0, tzinfo=UTC)
    now = person(ZoneInfo("UTC"), at - timedelta(hours=1))
    after = advance(now, event(at, what)).conversation
    assert after.alarms == alarms.wanted(after, at)
    assert after.alarms
