"""Not now: a check-in put off, skipped and stopped; and a reminder that was asked for."""

# ruff: noqa: E501 (what is said is one line)

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from dialogs.events import Tap
from tests.test_check_ins import asked, friend
from tests.transcript import BERLIN, Talk, transcript

MORNING = datetime(2026, 11, 20, 7, 0, tzinfo=BERLIN)
KNOWN = "I have: leg day Thu 19 Nov, 18:40; squat; goal: all-round fitness"


def woken() -> Talk:
    """Somebody before the first question, at seven."""
    talk = asked()
    assert len([*talk.until(MORNING)]) == 1
    return talk


@pytest.mark.parametrize("said", ["In 15 min", '"snooze"', '"later"', '"15 min"'])
def test_it_comes_again_in_a_quarter_of_an_hour(said):
    transcript(
        f"""
        > {said}
        < Good: I ask again at 07:15.
        ... same day 07:14
        ... 1 minutes later
        < morning? {KNOWN}
        """,
        talk=woken(),
    )


@pytest.mark.parametrize("said", ["In 1 h", '"ask me again in an hour"'])
def test_it_comes_again_in_an_hour(said):
    transcript(
        f"""
        > {said}
        < Good: I ask again at 08:00.
        ... same day 08:00
        < morning? {KNOWN}
        """,
        talk=woken(),
    )


def test_it_can_be_put_off_again_but_not_past_its_end():
    transcript(
        f"""
        > In 1 h
        < Good: I ask again at 08:00.
        ... same day 08:00
        < morning? {KNOWN}
        > In 1 h
        < Good: I ask again at 09:00.
        ... same day 09:00
        < morning? {KNOWN}
        ... same day 09:10
        > In 1 h
        < That is too late for this morning's check-in: it counts until 10:00. So, now?
        < morning?
        > 2
        < flags?
        """,
        talk=woken(),
    )


def test_one_that_began_late_can_be_put_off_until_noon():
    transcript(
        """
        > /legday squats, yesterday 6pm
        < Logged: squat · Thu 19 Nov, 18:00. Not right? /undo takes it back.
        < morning? I have: leg day Thu 19 Nov, 18:00; squat; goal: all-round fitness
        > In 1 h
        < Good: I ask again at 10:30.
        ... same day 10:30
        < morning? I have: leg day Thu 19 Nov, 18:00; squat; goal: all-round fitness
        ... same day 11:10
        > In 1 h
        < That is too late for this morning's check-in: it counts until 12:00. So, now?
        < morning?
        """,
        talk=friend(MORNING.replace(hour=9, minute=30), check_ins=True),
    )


def test_putting_it_off_moves_no_other_morning():
    talk = woken()
    base = talk.now.alarms
    talk.tap("In 15 min")
    assert [one for one in talk.now.alarms if one.kind == "check_in"] == [*base]


def test_after_work_is_too_late_for_a_morning_but_a_reminder_can_be_set():
    transcript(
        f"""
        > After work
        < After work is too late for this morning's check-in: it counts until 10:00, as legs change. Answer now; or tap the time below, and I ask afresh then.
        < morning?
        > Fri 20 Nov, 17:30
        < Good: I write to you at 17:30.
        ... same day 17:30
        < remind.now
        < flags? {KNOWN}
        """,
        talk=woken(),
    )  # fmt: skip


def test_after_work_is_fine_for_whoever_is_asked_in_the_afternoon():
    talk = asked(check_in_at="15:00")
    assert len([*talk.until(MORNING.replace(hour=15))]) == 1
    transcript(
        f"""
        > After work
        < Good: I ask again at 17:30.
        ... same day 17:30
        < morning? {KNOWN}
        """,
        talk=talk,
    )


@pytest.mark.parametrize("said", ["Not today", '"skip today"', '"not today"'])
def test_not_today_is_not_today(said):
    transcript(
        f"""
        > {said}
        < check_ins.skipped
        ... next day 07:00
        < morning? {KNOWN}
        """,
        talk=woken(),
    )


@pytest.mark.parametrize("said", ['"stop"', '"no more reminders"', '"stop the check-ins please"'])
def test_one_word_ends_them(said):
    transcript(
        f"""
        > {said}
        < check_ins.off
        ... next day 12:00
        """,
        talk=woken(),
    )


def test_a_button_ends_them_and_a_word_brings_them_back():
    transcript(
        """
        > Not today
        < check_ins.skipped
        > Stop asking in the morning
        < check_ins.off
        > "start the check-ins again"
        < Good: at 07:00, on the mornings after a leg day.
        < I ask how your legs are on Sat 21 Nov at 07:00.
        """,
        talk=woken(),
    )


def test_something_wrong_brings_the_warning_signs_first():
    transcript(
        """
        > Something feels wrong
        < flags?
        > none
        < soreness?
        > back
        < flags?
        > back
        < morning?
        """,
        talk=woken(),
    )


def test_an_answer_given_before_it_comes_again_silences_it():
    transcript(
        """
        > In 15 min
        < Good: I ask again at 07:15.
        > "can i run? soreness 8/10"
        < flags? I have: soreness 8/10; leg day Thu 19 Nov, 18:40; squat; goal: all-round fitness
        > none
        < ✋ No run today. (+4)
        ... same day 12:00
        """,
        talk=woken(),
    )


def test_what_was_put_off_long_ago_is_put_off_no_more():
    talk = woken()
    old = talk.button("in_15")
    talk.tap("3")
    said, _ = talk.hear(old)
    assert (said.key, talk.now.reminders) == ("list_closed", ())


def test_without_a_check_in_there_is_nothing_to_put_off():
    transcript(
        """
        > "snooze"
        < put_off.nothing
        """,
        talk=friend(),
    )


def test_a_later_verdict_can_write_when_its_time_has_come():
    transcript(
        """
        > "can i run? lifted 2 hours ago, soreness 1, slept well, have eaten"
        < flags? I have: soreness 1/10; slept well; you have eaten; leg day Fri 20 Nov, 05:00; goal: all-round fitness
        > none
        < self_test?
        > All fine
        < today?
        > none
        < session?
        > none
        < ⏳ Not yet.
        > Write to me at 11:00
        < Good: I write to you at 11:00.
        ... same day 11:00
        < remind.now
        < flags? I have: not sick or drained; slept well; leg day Fri 20 Nov, 05:00; goal: all-round fitness
        """,
        talk=friend(MORNING),
    )  # fmt: skip


def test_a_reminder_for_no_time_is_none():
    talk = friend()
    for when in ("20201120T1630Z", "20301120T1630Z", "nonsense"):
        [said] = talk.hear(Tap(0, "remind", when))
        assert (said.key, talk.now.reminders) == ("list_closed", ())


@pytest.mark.parametrize(
    ("said", "lines"),
    [
        ("/settings 06:30", ["Good: at 06:30, on the mornings after a leg day."]),
        ('"ask me at 6:30 from now on"', None),
        ("/settings Berlin", ["Your time zone is Europe/Berlin. It is 18:40 there."]),
    ],
)
def test_a_setting_says_when_the_next_one_comes(said, lines):
    talk = asked()
    talk.now = replace(talk.now, zone="Europe/Berlin")
    replies = talk.say(said)
    messages = [message.text for message in talk.messages()]
    assert replies
    assert lines is None or messages[: len(lines)] == lines
    hour = "07:00" if "Berlin" in said else "06:30"
    assert "Berlin" in said or messages[-1].endswith(f"on Fri 20 Nov at {hour}.")


def test_the_end_of_the_day_moves_the_morning():
    transcript(
        """
        > /settings
        < setting?
        > End of my day
        < day_ends?
        > 06:00
        < Your day ends at 06:00: what you train before counts for the day before.
        < I ask how your legs are on Fri 20 Nov at 07:00.
        """,
        talk=asked(datetime(2026, 11, 20, 5, 0, tzinfo=BERLIN)),
    )
