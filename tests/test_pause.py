"""A pause: until when, and what comes after it."""

from __future__ import annotations

from datetime import date

import pytest

from dialogs.language.clock import pauses
from tests.test_check_ins import friend
from tests.test_check_ins_put_off import woken
from tests.transcript import transcript


@pytest.mark.parametrize(
    ("said", "until"),
    [
        ("/pause 3 days", "Mon 23 Nov"),
        ("/pause a week", "Fri 27 Nov"),
        ("/pause 7", "Fri 27 Nov"),
        ("/pause until monday", "Mon 23 Nov"),
        ("/pause until 1 dec", "Tue 1 Dec"),
        ("/pause 2026-12-24", "Thu 24 Dec"),
        ('"pause for two weeks"', "Fri 4 Dec"),
    ],
)
def test_a_pause_says_until_when_and_nobody_is_asked_before(said, until):
    transcript(
        f"""
        > {said}
        < Good: I ask nothing in the morning before {until}. /pause off ends it sooner.
        ... next day 12:00
        """,
        talk=woken(),
    )


def test_a_pause_that_ends_sooner():
    transcript(
        """
        > /pause
        < pause?
        > A week
        < Good: I ask nothing in the morning before Fri 27 Nov. /pause off ends it sooner.
        > /pause off
        < Good: at 07:00, on the mornings after a leg day.
        < I ask how your legs are on Sat 21 Nov at 07:00.
        """,
        talk=woken(),
    )


def test_a_pause_of_no_known_length_is_asked_for():
    transcript(
        """
        > /pause xyzzy
        < pause.unclear
        < pause?
        > "two weeks"
        < Good: I ask nothing in the morning before Thu 3 Dec. /pause off ends it sooner.
        """,
        talk=friend(),
    )


@pytest.mark.parametrize("words", ["", "0 days", "400 days", "31 feb", "yesterday", "999", "soon"])
def test_what_is_no_pause(words):
    assert pauses.until(words, date(2026, 11, 20)) is None
