"""What there is to be seen in the picture of /history."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from dialogs.diary import Diary, LegDay
from dialogs.engine import MayRun
from dialogs.picture import Day
from dialogs.words import weeks
from tests.transcript import BERLIN, ENGLISH, MORNING
from tests.weeks import busy, drawn, leg_day, picture, verdict

each = pytest.mark.parametrize


def last_week(*entries: object) -> dict[str, Day]:
    """The days of the week of that Friday, by their names."""
    return {day.name: day for day in picture(*entries).weeks[-1]}


def test_where_there_is_nothing_there_is_no_picture() -> None:
    assert drawn() is None


def test_a_leg_day_and_the_morning_after_it() -> None:
    shown = picture(leg_day(1), verdict(0, "walk_run", soreness=5))
    assert shown.span == "Thu 19 Nov to Fri 20 Nov"
    assert shown.weeks == (
        (
            Day(name="16 Nov"),
            Day(name="17"),
            Day(name="18"),
            Day(name="19", leg_day=True),
            Day(name="20", soreness=5, verdict="walk-run", tone="good"),
            Day(name="21", ahead=True),
            Day(name="22", ahead=True),
        ),
    )


def test_one_day_is_no_span() -> None:
    assert picture(verdict(0)).span == "Fri 20 Nov"


@each(
    ("ago", "count"),
    [(0, 1), (4, 1), (5, 2), (53, 8)],
)
def test_the_weeks_begin_with_the_first_entry(ago: int, count: int) -> None:
    assert len(picture(leg_day(ago)).weeks) == count


def test_eight_weeks_begin_on_a_monday_where_the_day_begins() -> None:
    assert weeks.since(MORNING) == datetime(2026, 9, 28, 4, tzinfo=BERLIN)
    assert picture(leg_day(53)).weeks[0][0] == Day(name="28 Sep", leg_day=True)


def test_a_month_is_named_where_it_begins() -> None:
    named = [day.name for week in busy().weeks for day in week if " " in day.name]
    assert named == ["28 Sep", "1 Oct", "1 Nov"]


def test_a_session_after_midnight_belongs_to_the_day_before() -> None:
    assert [day.name for day in last_week(leg_day(0, hour=1)).values() if day.leg_day] == ["19"]


@each(("zone", "name"), [("Europe/Berlin", "19"), ("UTC", "19"), ("America/New_York", "18")])
def test_days_are_those_of_the_persons_zone(zone: str, name: str) -> None:
    at = datetime(2026, 11, 19, 4, 30, tzinfo=UTC)  # 05:30 in Berlin, where the day has begun
    diary = Diary(leg_days=(LegDay(id="e", lifted_at=at, logged_at=at, words="squats"),))
    shown = weeks.picture(diary, MORNING.astimezone(ZoneInfo(zone)), ENGLISH)
    assert shown
    assert [day.name for day in shown.weeks[-1] if day.leg_day] == [name]


@each(
    ("rung", "may_run", "more", "word", "tone"),
    [
        ("easy_run", MayRun.YES, {}, "run", "good"),
        ("walk_run", MayRun.YES, {}, "walk-run", "good"),
        ("walk", MayRun.NO, {}, "walk", "care"),
        ("walk", MayRun.LATER, {}, "later", "care"),
        ("cross_train", MayRun.NO, {}, "gentle", "care"),
        ("rest", MayRun.NO, {}, "rest", "stop"),
        ("rest", MayRun.NO, {"partial": True}, "no run", "stop"),
        ("see_specialist", MayRun.NO, {}, "stop", "warning"),
        ("emergency", MayRun.NO, {"partial": True}, "stop", "warning"),
        ("walk", MayRun.NO, {"mid_run": True}, "cut short", "stop"),
        ("easy_run", MayRun.YES, {"mid_run": True}, "run", "good"),
    ],
)
def test_what_a_day_came_to_is_one_word(rung, may_run, more, word, tone) -> None:
    today = last_week(verdict(0, rung, may_run, **more))["20"]
    assert (today.verdict, today.tone) == (word, tone)


def test_of_several_verdicts_the_last_holds_and_of_soreness_the_highest() -> None:
    morning = verdict(0, "walk", MayRun.NO, soreness=6, soreness_on_squat=7)
    evening = verdict(0, "easy_run", hour=18, soreness=4)
    today = last_week(morning, evening)["20"]
    assert (today.verdict, today.soreness) == ("run", 7)


def test_a_warning_sign_is_not_hidden_by_what_was_said_later() -> None:
    today = last_week(verdict(0, "emergency", MayRun.NO), verdict(0, hour=18))["20"]
    assert (today.verdict, today.tone) == ("stop", "warning")


@each("answers", [{}, {"soreness": None}, {"soreness": "much"}])
def test_what_was_not_answered_is_not_shown(answers) -> None:
    assert last_week(verdict(0, **answers))["20"].soreness is None


def test_the_legend_speaks_only_of_what_is_to_be_seen() -> None:
    assert [mark for mark, _ in picture(leg_day(1)).legend] == ["leg_day"]
    assert [mark for mark, _ in picture(verdict(0, "emergency", MayRun.NO)).legend] == ["warning"]
    assert [mark for mark, _ in busy().legend] == ["soreness", "leg_day", "warning"]


def test_it_is_told_in_words_as_well() -> None:
    shown = picture(leg_day(1))
    assert shown.description == "Soreness, verdicts and leg days, Thu 19 Nov to Fri 20 Nov"


def test_nothing_that_was_typed_and_no_sign_is_named_in_it() -> None:
    typed = leg_day(1, words="zebrafish squats", exercises=("zebrafish",))
    flagged = verdict(0, "emergency", MayRun.NO, red_flags=("RF-1",))
    assert "zebrafish" not in repr(picture(typed, flagged))
    assert "RF" not in repr(picture(typed, flagged))
