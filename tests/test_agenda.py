"""The calendar file, read by a library that keeps to RFC 5545."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.conversation import Alarm
from dialogs.diary import LegDay
from dialogs.typed import clean
from dialogs.words import agenda
from tests.transcript import MORNING
from tests.weeks import leg_day

TOMORROW = date(2026, 11, 21)
CHECK_IN = Alarm("check_in", TOMORROW, MORNING + timedelta(days=1))


def written(
    legs: Sequence[LegDay] = (), alarms: Sequence[Alarm] = (), whose: str = "1", later: int = 0
) -> str:
    return agenda.text(legs, alarms, MORNING + timedelta(minutes=later), whose, "en")


def entries(text: str) -> list[icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(text)
    assert not calendar.errors
    return list(calendar.walk("VEVENT"))


def test_a_leg_day_ends_when_it_was_over() -> None:
    [entry] = entries(written([leg_day(1, minutes=60)]))
    assert (entry["SUMMARY"], entry["DESCRIPTION"]) == ("Leg day: squat", "squats")
    assert entry["DTSTART"].dt == datetime(2026, 11, 19, 16, tzinfo=UTC)
    assert entry["DTEND"].dt == datetime(2026, 11, 19, 17, tzinfo=UTC)
    assert entry["DTSTAMP"].dt == MORNING
    assert not entry.errors


def test_a_leg_day_without_exercises_and_length_is_one_all_the_same() -> None:
    [entry] = entries(written([leg_day(1, exercises=())]))
    assert entry["SUMMARY"] == "Leg day"
    assert entry["DTEND"].dt - entry["DTSTART"].dt == timedelta(minutes=15)


def test_what_is_still_to_come_of_us_stands_in_it() -> None:
    gone = Alarm("check_in", date(2026, 11, 20), MORNING)
    [entry] = entries(written(alarms=[gone, CHECK_IN]))
    assert entry["DTSTART"].dt == datetime(2026, 11, 21, 6, tzinfo=UTC)


def test_times_are_in_utc() -> None:
    lines = written([leg_day(1)], [CHECK_IN]).splitlines()
    times = [line for line in lines if line.startswith("DT")]
    assert len(times) == 6
    assert all(line.endswith("Z") and ";" not in line for line in times)


def test_an_entry_keeps_its_name_from_file_to_file() -> None:
    def names(later: int, whose: str = "1") -> list[str]:
        return [one["UID"] for one in entries(written([leg_day(1)], [CHECK_IN], whose, later))]

    assert names(0) == names(5)
    assert len({*names(0), *names(0, "2")}) == 3


def test_different_entries_have_different_names() -> None:
    next_day = Alarm("check_in", TOMORROW + timedelta(days=1), MORNING + timedelta(days=2))
    snoozed = Alarm("snooze", TOMORROW, MORNING + timedelta(days=1))
    found = entries(written([leg_day(1), leg_day(2)], [CHECK_IN, next_day, snoozed]))
    assert len({one["UID"] for one in found}) == 5


def test_there_is_no_calendar_without_an_entry() -> None:
    assert written() == ""


@pytest.mark.parametrize(
    "words",
    ["a;b,c\\d", "two\nlines", "END:VEVENT\r\nBEGIN:VEVENT", "ü" * 80, "🦵" * 40, "\x07bell"],
)
def test_what_was_typed_stays_in_its_place(words: str) -> None:
    [entry] = entries(written([leg_day(1, words=words)]))
    said = words.replace("\r\n", "\n").replace("\x07", "")
    assert entry["DESCRIPTION"] == said


@given(st.text())
def test_whatever_was_typed_is_one_entry_and_no_line_is_too_long(typed: str) -> None:
    text = written([leg_day(1, words=clean(typed))])
    assert len(entries(text)) == 1
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
