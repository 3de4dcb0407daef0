"""Can I run today? The checklist as people go through it."""

from __future__ import annotations

from datetime import datetime

from tests.transcript import BERLIN, transcript, uninvited


def test_a_yes_takes_nine_taps_from_somebody_we_do_not_know():
    transcript("""
        > /run
        < flags?
        > None of these
        < soreness?
        > 2
        < self_test?
        > All fine
        < today?
        > None of these
        < sleep?
        > Well
        < lifted?
        > 12-24 h ago
        < food?
        > Yes, both
        < session?
        > Neither of these
        < goal?
        > Running, endurance
        < ✅ Yes, an easy run.
    """)


def test_after_a_log_it_takes_six_and_the_goal_is_asked_once():
    transcript(
        """
        > /legday squats 5x5, rpe 8, yesterday 6pm, 60 min
        < Logged: squat · Thu 19 Nov, 18:00 · effort 8/10 · 60 min. Not right? /undo takes it back.
        > "can i run today?"
        < flags? I have: leg day Thu 19 Nov, 18:00; squat; effort 8/10; 60 min
        > none
        < soreness?
        > 2
        < self_test?
        > none
        < today?
        > none
        < sleep?
        > well
        < food?
        > yes
        < goal?
        > Losing fat
        < ✅ Yes, an easy run.
        ... next day 08:00
        > /run
        < flags? I have: leg day Thu 19 Nov, 18:00; squat; effort 8/10; 60 min; goal: losing fat
        > none
        < soreness?
        > 0
        < self_test?
        > none
        < today?
        > none
        < sleep?
        > well
        < food?
        > yes
        < ✅ Yes, an easy run.
    """,
        talk=uninvited(),
    )


def test_what_the_message_says_is_shown_and_not_asked():
    transcript("""
        > "can i run today? slept 8 hours, soreness 3/10, already ate"
        < flags? I have: soreness 3/10; 8 h of sleep; you have eaten
        > none
        < self_test?
        > none
        < today?
        > none
        < lifted?
        > 1-2 days ago
        < session?
        > none
        < goal?
        > general
        < ✅ Yes, an easy run.
    """)


def test_several_answers_in_one_sentence_answer_several_questions():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > "4, slept ok"
        < self_test? I have: slept so-so
        > "fine"
        < today?
        > "none"
        < lifted?
    """)


def test_a_bare_answer_is_understood_as_the_answer_to_its_question():
    talk = transcript("""
        > /run
        < flags?
        > "nope"
        < soreness?
        > "about 3 out of 10"
        < self_test?
        > "all fine"
        < today?
        > "no"
        < sleep?
        > "five and a half hours"
        < lifted? I have: 5.5 h of sleep
        > "2 days ago"
        < lifted? Wed 18 Nov, 18:00 | No, something else
        > "yep"
        < food?
        > "two eggs and toast"
        < session? I have: you have eaten
        > "lunges"
        < goal?
        > "marathon"
        < ✅ Yes, an easy run.
    """, start=datetime(2026, 11, 20, 19, 0, tzinfo=BERLIN))  # fmt: skip
    assert talk.now.last
    assert talk.now.last.facts["sleep_hours"].value == 5.5
