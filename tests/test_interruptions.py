"""What comes between: red flags at any moment, hours of silence, a cancel, a question back."""

from __future__ import annotations

from datetime import datetime

import pytest

from dialogs.flows.can_i_run import CAN_I_RUN
from dialogs.replies import Report, Say
from tests.transcript import BERLIN, Talk, transcript, uninvited


def test_a_red_flag_in_words_during_the_run_stops_it():
    talk = transcript("""
        > /gutcheck
        < gut?
        > "my chest hurts"
        < 🚨 Stop. Call your emergency number now (112, 911, 999 or your country's).
    """)
    [verdict] = talk.messages()
    assert "Stay where you are" in verdict.text
    assert "alk home" not in verdict.text


@pytest.mark.parametrize("before", ["", "/settings", "/legday", "/forget", "/learn", "/run"])
def test_a_red_flag_is_heard_whatever_was_being_asked(before):
    talk = Talk()
    for line in filter(None, [before]):
        talk.say(line)
    talk.say('"i fainted and my heart is racing"')
    assert [message.text.partition(".")[0] for message in talk.messages()] == ["🚨 Stop"]
    assert talk.now.open == ()


@pytest.mark.parametrize("command", ["settings", "legday", "learn", "run", "help", "order"])
def test_a_red_flag_behind_a_command_is_heard_first(command):
    talk = Talk()
    talk.say(f"/{command} i have chest pain")
    assert next(talk.messages()).text.startswith("🚨 Stop")


def test_a_red_flag_after_a_verdict_replaces_it():
    transcript("""
        > "can i run? slept badly"
        < flags? I have: slept poorly
        > none
        < ✋ No run today. (+5)
        > "and my urine is dark like cola"
        < 🚨 No run. Get medical help today: a doctor, or an emergency department.
    """)


def test_help_first_then_what_was_asked_for():
    transcript("""
        > "i fainted, delete my data"
        < 🚨 Stop. Call your emergency number now (112, 911, 999 or your country's).
        < forget?
    """)


def test_a_warning_sign_is_kept_the_whole_day_and_brought_up_the_next():
    transcript("""
        > /run
        < flags?
        > Dark, cola-coloured urine
        < 🚨 No run. Get medical help today: a doctor, or an emergency department.
        ... 8 hours later
        > /run
        < 🚨 No run. Get medical help today: a doctor, or an emergency department.
        ... next day 08:00
        > /run
        < On Fri 20 Nov you told me of something that belongs in front of a doctor. If it is still there, say so below; if it was not looked at yet, that comes before any run.
        < flags?
    """)  # noqa: E501


def test_two_hours_later_the_checklist_goes_on():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > 3
        < self_test?
        ... 2 hours later
        > (returns)
        < welcome_back
        < self_test?
        > none
        < today?
    """)


def test_seven_hours_later_a_new_one_keeps_what_is_still_good():
    transcript("""
        > /run
        < flags?
        > "skip"
        < soreness?
        > 3
        < self_test?
        > wobble
        < self_test? picked wobble
        > none
        < today?
        > none
        < sleep?
        > well
        < lifted?
        ... 7 hours later
        > 12-24 h ago
        < list_expired
        < list_closed
        > /run
        < flags? I have: you wobble; not sick or drained; slept well
        > none
        < ✋ No run today. (+4)
    """)


def test_what_was_answered_before_a_cancel_is_not_lost():
    transcript("""
        > /run
        < flags?
        > "skip"
        < soreness?
        > 3
        < self_test?
        > wince
        < self_test? picked wince
        > /cancel
        < cancel.done
        > /cancel
        < cancel.nothing
        > /run
        < flags? I have: soreness 3/10; you wince on the stairs
        > none
        < ✋ No run today. (+5)
    """)


def test_help_and_why_in_the_middle_come_back_to_the_question():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > "why do you ask?"
        < why.soreness
        < soreness?
        > /help
        < help
        < soreness?
        > /why
        < why.nothing
        < soreness?
        > /nonsense
        < no_such_command
        < soreness?
        > "xyzzy"
        < not_understood
        < soreness?
    """)


def test_a_goal_set_in_the_middle_is_known_to_the_checklist():
    transcript("""
        > "can i run? soreness 1/10, slept well, ate, squats 7 hours ago"
        < flags? I have: soreness 1/10; slept well; you have eaten; leg day Fri 20 Nov, 11:00; squat
        > none
        < self_test?
        > /settings
        < setting?
        > Goal
        < goal?
        > Strength or muscle
        < Your goal is set: Strength or muscle.
        < self_test?
        > none
        < today?
        > none
        < ⏳ Not today.
    """, start=datetime(2026, 11, 20, 18, 0, tzinfo=BERLIN))  # fmt: skip


def test_four_hours_later_only_what_may_have_changed_is_asked_again():
    transcript("""
        > "can i run? soreness 7/10, slept well, ate, squats 30 hours ago"
        < flags? I have: soreness 7/10; slept well; you have eaten; leg day Thu 19 Nov, 01:00; squat
        > none
        < ✋ No run today. (+2)
        ... 2 hours later
        > /run
        < flags? I have: soreness 7/10; slept well; you have eaten; leg day Thu 19 Nov, 01:00; squat
        > none
        < ✋ No run today. (+2)
        ... 4 hours later
        > /run
        < flags? I have: slept well; leg day Thu 19 Nov, 01:00; squat
        > none
        < soreness?
    """)


def test_every_question_of_the_checklist_says_why_it_is_asked():
    talk = Talk()
    talk.say('"my goal is strength"')  # then the deficit is asked too, and not the goal
    asked = talk.say("/run")[-1]
    for question in (one for one in CAN_I_RUN.questions if one.id != "goal"):
        assert asked.question == question.id
        why, again = talk.say('"why do you ask?"')
        assert (why, again.question) == (Say(f"why.{question.id}"), question.id)
        asked = talk.tap(f"{question.id}.unknown")[-1]
    assert isinstance(asked, Report)


def test_asked_again_in_the_middle_the_checklist_goes_on():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > "so can i run or not? slept badly"
        < ✋ No run today. (+5)
    """)


@pytest.mark.parametrize("command", ["/settings", "/settings\nTime zone", "/learn", "/forget"])
def test_the_question_itself_is_heard_in_every_other_flow(command):
    talk = Talk()
    for line in command.splitlines():
        talk.say(line)
    [asked] = talk.say('"can i run today? slept badly"')
    assert (asked.question, "slept" in asked.known) == ("flags", True)
    [*_, again] = talk.say("/cancel")
    assert again.run == asked.run - 1


def test_while_logging_only_the_session_is_heard():
    transcript(
        """
        > /legday
        < did?
        > "squats, rpe 8, 60 min"
        < did? I have: squat; effort 8/10; 60 min; picked squat
        > "can i run today?"
        < flags?
        > /cancel
        < cancel.done
        < did? picked squat
        > none
        < lifted?
        > "yesterday 6pm"
        < lifted? Thu 19 Nov, 18:00 | No, something else
        > "yes"
        < Logged: squat · Thu 19 Nov, 18:00 · effort 8/10 · 60 min. Not right? /undo takes it back.
    """,
        talk=uninvited(),
    )


def test_what_was_taken_back_later_does_not_come_back_from_a_closed_list():
    talk = Talk()
    for line in ("/run", '"skip"', "3", "wince", "/cancel", "/run", "none"):
        talk.say(line)
    for line in ("Change an answer", "change.self_test", "self_test.none", "today.none", "well"):
        talk.say(line)
    for line in ("h24", "yes", "session.none", "general"):
        talk.say(line)
    [asked] = talk.say("/run")
    assert asked.known["winces_on_stairs"].value is False
