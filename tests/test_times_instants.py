"""A moment that somebody picked from a calendar: `<t:1700000000:f>`, as Discord writes it."""

from __future__ import annotations

from datetime import datetime

import pytest

from dialogs.language import understand
from dialogs.language.clock.times import Moment, Unclear, by_the_clock, when
from tests.test_times import BERLIN, FRIDAY_MORNING
from tests.transcript import transcript, uninvited

each = pytest.mark.parametrize
SIX = datetime(2026, 11, 19, 18, 0, tzinfo=BERLIN)
PICKED = int(SIX.timestamp())
DAY = 24 * 3600


@each("words", [f"<t:{PICKED}>", f"<t:{PICKED}:f>", f"at <t:{PICKED}:R>", f" <T:{PICKED}:T> "])
def test_a_picked_moment_is_that_moment(words):
    assert when(words, FRIDAY_MORNING) == Moment(SIX, exact=True)


def test_it_is_the_same_by_every_clock():
    assert not by_the_clock(f"<t:{PICKED}:t>", FRIDAY_MORNING)


@each(
    ("words", "problem"),
    [
        (f"<t:{PICKED + DAY}>", "future"),
        (f"<t:{PICKED - 9 * DAY}>", "too_old"),
        ("<t:-9999999999>", "too_old"),
        ("<t:9999999999>", "future"),
        ("<t:99999999999999999999>", "not_a_time"),
        ("<t:>", "not_a_time"),
        (f"yesterday <t:{PICKED}>", "not_a_time"),
        (f"<t:{PICKED}> <t:{PICKED - 60}>", "not_a_time"),
    ],
)
def test_what_is_no_moment_of_the_past_week_is_asked_back(words, problem):
    assert when(words, FRIDAY_MORNING) == Unclear((), problem)


@each("style", ["", *(f":{letter}" for letter in "tTdDfFsSR")])
@each("line", ["did legs {}", "can i run, squats were {}", "leg day {}, rpe 8"])
def test_a_sentence_may_hold_one(line, style):
    said = understand(line.format(f"<t:{PICKED}{style}>")).slots["lifted_when"]
    assert when(str(said), FRIDAY_MORNING) == Moment(SIX, exact=True)


def test_a_leg_day_is_logged_at_the_picked_moment():
    transcript(f"""
        > /legday squats, lunges, rpe 8, 60 min, <t:{PICKED}:f>
        < Logged: squat, lunge · Thu 19 Nov, 18:00 · effort 8/10 · 60 min. Not right? /undo takes it back.
    """, talk=uninvited())  # fmt: skip  # noqa: E501
