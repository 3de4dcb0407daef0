"""Times: what people type when asked about their leg session, and the moment it means.

A row of tables/times.txt is said on Friday 2026-11-20 at 09:30. Of its meanings, "19 18:00" is that
moment of the month, "~" marks a part of a day that stands for an hour, "?" lists the readings asked
back, and a bare word is the problem.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from dialogs.language.clock.times import Moment, Unclear, clock_time, when

BERLIN = ZoneInfo("Europe/Berlin")
FRIDAY_MORNING = datetime(2026, 11, 20, 9, 30, tzinfo=BERLIN)

TABLE = Path(__file__).parent / "tables" / "times.txt"
ROWS = [
    tuple(cell.strip() for cell in line.split("|"))
    for line in TABLE.read_text(encoding="utf-8").splitlines()
]


def _shown(found: Moment | Unclear) -> str:
    match found:
        case Moment(at, exact):
            return ("" if exact else "~") + f"{at:%d %H:%M}"
        case Unclear(choices, "ambiguous"):
            return "? " + ", ".join(f"{at:%d %H:%M}" for at in choices)
        case Unclear(choices, problem):
            assert choices == ()
            return problem


@pytest.mark.parametrize(("words", "meaning"), ROWS)
def test_words_on_a_friday_morning(words: str, meaning: str) -> None:
    assert _shown(when(words, FRIDAY_MORNING)) == meaning


@pytest.mark.parametrize(
    ("now", "words", "meaning"),
    [
        # After midnight, "today" and "yesterday" may follow the calendar or the day just lived.
        ("20 00:30", "yesterday 6pm", "? 18 18:00, 19 18:00"),
        ("20 00:30", "today 6pm", "19 18:00"),
        ("20 00:30", "today", "~19 18:00"),
        ("20 00:30", "tonight", "~19 20:00"),
        ("20 00:30", "this evening", "~19 19:00"),
        ("20 00:30", "this morning", "~19 08:00"),
        ("20 00:30", "last night", "? 18 20:00, 19 20:00"),
        ("20 02:00", "last night", "? 18 20:00, 19 20:00"),
        ("20 02:00", "at 1am", "20 01:00"),
        ("20 02:00", "today 1am", "20 01:00"),
        ("20 02:00", "this morning at 1", "20 01:00"),
        ("20 00:30", "2 hours ago", "19 22:30"),
        ("20 00:30", "thursday", "~19 18:00"),
        ("20 00:30", "thursday night", "~19 20:00"),
        ("20 00:30", "friday", "~13 18:00"),
        ("20 00:30", "midnight", "20 00:00"),
        ("20 03:59", "yesterday", "? 18 18:00, 19 18:00"),
        ("20 03:59", "this afternoon", "~19 15:00"),
        ("20 04:00", "yesterday", "~19 18:00"),
        ("20 04:00", "last night", "~19 20:00"),
        ("20 04:00", "today", "~20 04:00"),
        ("20 05:00", "this morning", "~20 05:00"),
        ("20 12:00", "noon", "20 12:00"),
        ("20 12:00", "today at 6", "20 06:00"),
        ("20 15:00", "today", "~20 15:00"),
        ("20 15:00", "earlier today", "~20 15:00"),
        ("20 15:00", "this morning", "~20 08:00"),
        ("20 15:00", "this arvo", "~20 15:00"),
        ("20 15:00", "lunchtime", "~20 12:30"),
        ("20 17:50", "6pm", "19 18:00"),
        ("20 18:30", "after work", "~20 18:00"),
        ("20 21:00", "today", "~20 18:00"),
        ("20 21:00", "today at 6", "? 20 06:00, 20 18:00"),
        ("20 21:00", "this evening at 6", "20 18:00"),
        ("20 21:00", "tonight at 7", "20 19:00"),
        ("20 21:00", "last night", "~19 20:00"),
        ("20 21:00", "friday at 6pm", "? 13 18:00, 20 18:00"),
        ("20 21:00", "this friday 7am", "? 13 07:00, 20 07:00"),
        ("20 21:00", "weekend", "? 14 18:00, 15 18:00"),
        ("22 11:00", "saturday", "~21 18:00"),
        ("23 11:00", "sunday evening", "~22 19:00"),
        ("23 11:00", "friday last week", "~20 18:00"),
        ("23 11:00", "monday", "? 16 18:00, 23 11:00"),
        ("02 11:00", "on the 31st", "~31 18:00"),
        ("02 11:00", "31 oct 6pm", "31 18:00"),
        ("02 11:00", "1/11", "~01 18:00"),
    ],
)
def test_the_same_words_at_another_hour(now: str, words: str, meaning: str) -> None:
    at = datetime.strptime(f"2026-11-{now}", "%Y-%m-%d %H:%M").replace(tzinfo=BERLIN)
    assert _shown(when(words, at)) == meaning


@pytest.mark.parametrize(
    ("now", "words", "at"),
    [
        ("2026-10-25T09:00+01:00", "2:30 this morning", "2026-10-25T02:30+02:00"),
        ("2026-10-25T09:00+01:00", "last night at 2:30am", "2026-10-25T02:30+02:00"),
        ("2026-10-25T09:00+01:00", "12 hours ago", "2026-10-24T22:00+02:00"),
        ("2026-10-25T02:10+01:00", "15 minutes ago", "2026-10-25T02:55+02:00"),
        ("2026-10-25T02:10+01:00", "02:50", "2026-10-25T02:50+02:00"),
        ("2026-03-29T09:00+02:00", "2:30 this morning", "2026-03-29T03:00+02:00"),
        ("2026-03-29T09:00+02:00", "12 hours ago", "2026-03-28T20:00+01:00"),
        ("2026-03-29T09:00+02:00", "yesterday 6pm", "2026-03-28T18:00+01:00"),
        ("2027-01-01T09:00+01:00", "yesterday 6pm", "2026-12-31T18:00+01:00"),
        ("2027-01-01T09:00+01:00", "30 dec 6pm", "2026-12-30T18:00+01:00"),
        ("2027-01-01T09:00+01:00", "the 30th 6pm", "2026-12-30T18:00+01:00"),
        ("2028-03-01T09:00+01:00", "29 feb 6pm", "2028-02-29T18:00+01:00"),
    ],
)
def test_clock_changes_and_year_ends(now: str, words: str, at: str) -> None:
    found = when(words, datetime.fromisoformat(now).astimezone(BERLIN))
    assert isinstance(found, Moment)
    assert found.at.isoformat(timespec="minutes") == at


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("7", "07:00"),
        ("7am", "07:00"),
        ("at 7 please", "07:00"),
        ("6:45", "06:45"),
        ("6.45am", "06:45"),
        ("half six", "06:30"),
        ("half past six", "06:30"),
        ("quarter to 8", "07:45"),
        ("seven thirty", "07:30"),
        ("730", "07:30"),
        ("0700", "07:00"),
        ("18:30", "18:30"),
        ("5pm", "17:00"),
        ("like 5pm", "17:00"),
        ("noon", "12:00"),
        ("12", "12:00"),
        ("midnight", "00:00"),
        ("9 in the morning", "09:00"),
        ("8 in the evening", "20:00"),
        ("every day at 8", "08:00"),
        ("set it to 06:15", "06:15"),
        ("10", "10:00"),
        ("20", "20:00"),
        ("2", None),
        ("3:30", None),
        ("3:30am", "03:30"),
        ("25", None),
        ("7:75", None),
        ("", None),
        ("never", None),
        ("not at 7", None),
        ("7 or 8 kids", None),
        ("tomorrow", None),
        ("2 hours", None),
        ("7 days", None),
        ("1e5", None),
    ],
)
def test_a_wished_time_of_day(words: str, wish: str | None) -> None:
    assert clock_time(words) == (time.fromisoformat(wish) if wish else None)


NUMBERS = (
    *("one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


@pytest.mark.parametrize(
    ("word", "number"),
    [
        *zip(NUMBERS, range(1, 13), strict=True),
        ("fifteen", 15),
        ("twenty", 20),
        ("twenty five", 25),
        ("thirty", 30),
        ("thirty five", 35),
        ("forty", 40),
        ("forty five", 45),
        ("fifty", 50),
        ("fifty five", 55),
        ("sixty", 60),
        ("ninety", 90),
    ],
)
def test_a_number_word_is_its_number(word: str, number: int) -> None:
    at = FRIDAY_MORNING - timedelta(minutes=number)
    assert when(f"{word} minutes ago", FRIDAY_MORNING) == Moment(at, exact=True)


@pytest.mark.parametrize(
    ("part", "hour"),
    [
        ("early", "06:00"),
        ("early morning", "06:00"),
        ("before work", "07:00"),
        ("before breakfast", "07:00"),
        ("breakfast", "08:00"),
        ("morning", "08:00"),
        ("after breakfast", "09:00"),
        ("mid morning", "10:00"),
        ("late morning", "11:00"),
        ("before lunch", "11:00"),
        ("lunch", "12:30"),
        ("early afternoon", "13:00"),
        ("after lunch", "14:00"),
        ("afternoon", "15:00"),
        ("mid-afternoon", "15:00"),
        ("after school", "16:00"),
        ("late afternoon", "17:00"),
        ("after work", "18:00"),
        ("early evening", "18:00"),
        ("before dinner", "18:00"),
        ("pm", "18:00"),
        ("", "18:00"),
        ("dinner", "19:00"),
        ("early night", "19:00"),
        ("evening", "19:00"),
        ("after dinner", "20:00"),
        ("night", "20:00"),
        ("late", "21:00"),
        ("late evening", "21:00"),
        ("before bed", "22:00"),
        ("late night", "22:00"),
    ],
)
def test_a_part_of_a_day_stands_for_an_hour(part: str, hour: str) -> None:
    assert _shown(when(f"yesterday {part}", FRIDAY_MORNING)) == f"~19 {hour}"


@pytest.mark.parametrize(
    ("part", "hours", "shown"),
    [
        ("yesterday morning", range(1, 12), "19 {:02}:00"),
        ("yesterday afternoon", range(1, 7), "19 {:02}:00+12"),
        ("last evening", range(4, 12), "19 {:02}:00+12"),
        ("last night", range(5, 12), "19 {:02}:00+12"),
        ("last night", range(1, 4), "20 {:02}:00"),
        ("yesterday", range(1, 4), "19 {:02}:00+12"),
    ],
)
def test_the_part_of_the_day_tells_am_from_pm(part: str, hours: range, shown: str) -> None:
    later = 12 if shown.endswith("+12") else 0
    for hour in hours:
        meant = shown.removesuffix("+12").format(hour + later)
        assert _shown(when(f"{part} at {hour}", FRIDAY_MORNING)) == meant


def test_an_hour_outside_its_part_of_the_day_is_asked_back() -> None:
    for words in ("yesterday morning at 12", "yesterday afternoon at 7", "last night at 4"):
        assert isinstance(when(words, FRIDAY_MORNING), Unclear)
