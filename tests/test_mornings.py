"""Which mornings are asked about, and what silences them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from tests.test_check_ins import asked, friend
from tests.transcript import BERLIN, transcript


def test_legs_that_are_not_recovered_are_asked_about_on_three_mornings_at_most():
    transcript(
        """
        ... next day 07:00
        < morning? I have: leg day Thu 19 Nov, 18:40; squat; goal: all-round fitness
        > 7
        < flags?
        > none
        < ✋ No run today. (+4)
        ... next day 07:00
        < morning? I have: leg day Thu 19 Nov, 18:40; squat; goal: all-round fitness
        > 6
        < flags?
        > none
        < ✋ No run today. (+4)
        ... next day 07:00
        < morning? I have: leg day Thu 19 Nov, 18:40; squat; goal: all-round fitness
        > 6
        < flags?
        > none
        < ✋ No run today. (+4)
        ... next day 12:00
        """,
        talk=asked(),
    )


def test_whoever_does_not_answer_is_asked_on_two_mornings():
    transcript(
        """
        ... next day 07:00
        < morning? I have: leg day Thu 19 Nov, 18:40; squat; goal: all-round fitness
        ... next day 07:00
        < morning? I have: leg day Thu 19 Nov, 18:40; squat; goal: all-round fitness
        ... next day 12:00
        """,
        talk=asked(),
    )


def test_a_session_after_midnight_belongs_to_yesterday():
    transcript(
        """
        > /legday squats, just now
        < Logged: squat · Fri 20 Nov, 00:30. Not right? /undo takes it back.
        < log.cool_down
        < Eat carbohydrate and protein by 02:30.
        < No run before 06:30, and ask me first: /run.
        < I ask how your legs are on Fri 20 Nov at 07:00.
        """,
        talk=friend(datetime(2026, 11, 20, 0, 30, tzinfo=BERLIN), check_ins=True),
    )


def test_a_log_after_its_hour_has_passed_asks_at_once_before_noon():
    transcript(
        """
        > /legday squats, yesterday 6pm
        < Logged: squat · Thu 19 Nov, 18:00. Not right? /undo takes it back.
        < morning? I have: leg day Thu 19 Nov, 18:00; squat; goal: all-round fitness
        """,
        talk=friend(datetime(2026, 11, 20, 9, 30, tzinfo=BERLIN), check_ins=True),
    )


def test_after_noon_the_second_look_remains():
    transcript(
        """
        > /legday squats, yesterday 6pm
        < Logged: squat · Thu 19 Nov, 18:00. Not right? /undo takes it back.
        < I ask how your legs are on Sat 21 Nov at 07:00.
        """,
        talk=friend(datetime(2026, 11, 20, 12, 0, tzinfo=BERLIN), check_ins=True),
    )


def test_an_undone_log_wakes_nobody():
    transcript(
        """
        > /undo
        < Removed: squat · Thu 19 Nov, 18:40.
        ... next day 12:00
        """,
        talk=asked(),
    )


def test_whoever_has_answered_this_morning_is_left_alone():
    transcript(
        """
        ... next day 06:30
        > "can i run today? legs 7/10"
        < flags? I have: soreness 7/10; leg day Thu 19 Nov, 18:40; squat; goal: all-round fitness
        > none
        < ✋ No run today. (+4)
        ... same day 12:00
        """,
        talk=asked(),
    )


def test_whoever_is_answering_something_else_is_left_alone_for_half_an_hour():
    transcript(
        """
        ... next day 06:55
        > /order
        < order.general
        < order.gap
        > /settings
        < setting?
        ... same day 07:24
        ... 2 minutes later
        < morning? I have: leg day Thu 19 Nov, 18:40; squat; goal: all-round fitness
        """,
        talk=asked(),
    )


def test_a_list_that_ends_lets_the_check_in_come():
    transcript(
        """
        ... next day 06:55
        > /settings
        < setting?
        ... same day 07:10
        > /cancel
        < cancel.done
        ... 1 minutes later
        < morning? I have: leg day Thu 19 Nov, 18:40; squat; goal: all-round fitness
        """,
        talk=asked(),
    )


def test_what_was_left_half_answered_is_closed_kindly_and_counts():
    transcript(
        """
        ... next day 06:40
        > "can i run? slept well"
        < flags? I have: slept well; leg day Thu 19 Nov, 18:40; squat; goal: all-round fitness
        > none
        < soreness?
        ... same day 07:10
        < check_ins.instead
        < morning? I have: slept well; leg day Thu 19 Nov, 18:40; squat; goal: all-round fitness
        """,
        talk=asked(),
    )


def test_a_check_in_of_the_morning_ends_at_noon_and_after_three_hours():
    talk = asked()
    talk.at = datetime(2026, 11, 20, 6, 0, tzinfo=BERLIN)
    assert [f"{one.due:%H%M}" for one in talk.now.alarms] == ["0600", "0600"]
    [ring, _] = talk.now.alarms
    for hour, letters in ((9, 1), (10, 0)):
        late = replace(talk, at=datetime(2026, 11, 20, hour, 0, tzinfo=BERLIN))
        assert len(next(late.until(late.at))) == letters, ring


def test_a_warning_sign_silences_the_mornings_of_that_leg_day():
    talk = asked()
    talk.say('"my urine is dark like cola"')
    assert talk.now.alarms == ()
    transcript("... next day 12:00", talk=talk)


def test_whoever_blocks_us_is_not_woken_and_who_comes_back_is():
    talk = asked()
    mornings = talk.now.alarms
    talk.say("(leaves)")
    assert talk.now.alarms == ()
    talk.say("(returns)")
    assert talk.now.alarms == mornings
