"""What holds for times whatever is typed, whenever, wherever."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.language.clock.times import Moment, Unclear, clock_time, when

FRIDAY_MORNING = datetime(2026, 11, 20, 9, 30, tzinfo=ZoneInfo("Europe/Berlin"))
VOCABULARY = """
    yesterday today tonight last night morning evening arvo monday sat friday week weekend day days
    ago 2 6 7 12 18 30 00 6pm 7am 1am 18:30 0:15 2.30 1830 half past to quarter an hour hours and a
    min noon midnight the 18th nov 11/18 18.11. 2026-11-18 just finished now at around ish early
    late before after work this in on b4 - , . ½ h 10d 400 hours few couple of next been 29 feb
""".split()  # noqa: SIM905 - a word list
phrases = st.lists(st.sampled_from(VOCABULARY), max_size=7)
zones = st.sampled_from(
    ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Beirut", "America/Santiago",
     "Antarctica/Troll", "Africa/Cairo", "Pacific/Apia", "Asia/Kolkata", "UTC"]
).map(ZoneInfo)  # fmt: skip
nows = st.builds(
    lambda at, zone: at.replace(tzinfo=UTC).astimezone(zone),
    st.one_of(
        st.datetimes(datetime.fromisoformat("2026-01-01"), datetime.fromisoformat("2028-12-31")),
        st.datetimes(datetime.fromisoformat("2011-12-29"), datetime.fromisoformat("2012-01-07")),
        st.datetimes(datetime.fromisoformat("2026-10-24"), datetime.fromisoformat("2026-10-26")),
    ),
    zones,
)


def _moments(found: Moment | Unclear) -> tuple[datetime, ...]:
    return (found.at,) if isinstance(found, Moment) else found.choices


@given(phrases, nows)
def test_no_reading_lies_ahead_or_over_a_week_back(words: list[str], now: datetime) -> None:
    for at in _moments(when(" ".join(words), now)):
        assert at.tzinfo is now.tzinfo
        assert at.astimezone(UTC) <= now.astimezone(UTC)
        assert now.date() - at.date() <= timedelta(days=7)


@given(phrases, nows, st.sampled_from(["  ", "\t", "\n ", "\u00a0"]))
def test_capitals_and_spaces_change_nothing(words: list[str], now: datetime, gap: str) -> None:
    assert when(gap + gap.join(words).upper() + gap, now) == when(" ".join(words), now)


@given(st.one_of(st.text(max_size=250), st.text("0123456789:./-apmh ,½", max_size=20)), nows)
def test_any_text_is_answered(words: str, now: datetime) -> None:
    assert isinstance(when(words, now), Moment | Unclear)
    assert isinstance(clock_time(words), time | None)


@given(phrases, nows)
def test_choices_are_distinct_and_in_order(words: list[str], now: datetime) -> None:
    choices = [at.astimezone(UTC) for at in _moments(when(" ".join(words), now))]
    assert choices == sorted(set(choices))


@pytest.mark.parametrize("words", ["1 " * 9999, "a" * 5000, "\0", "\ud800", "h" * 200, "a h" * 66])
def test_hostile_text_is_not_a_time(words: str) -> None:
    assert when(words, FRIDAY_MORNING) == Unclear((), "not_a_time")
