"""After a run that was allowed: one question in the evening, and what its answer does."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from dialogs.alarms import wanted
from tests.test_check_ins import friend
from tests.transcript import BERLIN, Talk, transcript

MORNING = datetime(2026, 11, 20, 7, 0, tzinfo=BERLIN)
YES = '"can i run? soreness 2, slept well, have eaten, last leg day 40 hours ago, goal fitness"'


def allowed(at: datetime = MORNING, **profile: object) -> Talk:
    """Who was told that they may run, and wants to be asked."""
    talk = friend(at, **{"check_ins": True, **profile})
    for said in (YES, "none", "All fine", "none", "session.none"):
        talk.say(said)
    assert [one.may_run for one in talk.now.diary.decisions] == ["yes"]
    return talk


def test_one_question_in_the_evening_and_two_taps():
    transcript(
        """
        ... same day 18:59
        ... 1 minutes later
        < felt?
        > Better
        < pain?
        > No pain
        < after_run.better
        ... next day 19:00
        """,
        talk=allowed(),
    )


@pytest.mark.parametrize(
    ("felt", "answer"), [("The same", "after_run.same"), ("Worse", "after_run.worse")]
)
def test_each_answer_is_answered(felt, answer):
    transcript(
        f"""
        ... same day 19:00
        < felt?
        > {felt}
        < pain?
        > Only sore muscles
        < {answer}
        """,
        talk=allowed(),
    )


def test_whoever_did_not_run_is_asked_nothing_more():
    transcript(
        """
        ... same day 19:00
        < felt?
        > I did not run
        < after_run.none
        ... next day 19:00
        """,
        talk=allowed(),
    )


def test_a_run_late_in_the_day_is_asked_about_the_next_morning():
    transcript(
        """
        ... same day 23:59
        ... next day 08:00
        < felt?
        """,
        talk=allowed(MORNING.replace(hour=18, minute=30)),
    )


def test_what_aches_is_asked_about_a_day_later_and_gone_is_gone():
    transcript(
        """
        ... same day 19:00
        < felt?
        > Worse
        < pain?
        > Something aches
        < after_run.ache
        ... next day 19:00
        < still?
        > Gone
        < next_day.gone
        ... next day 23:00
        """,
        talk=allowed(),
    )


def test_what_still_aches_after_a_day_is_to_be_looked_at():
    talk = transcript(
        """
        ... same day 19:00
        < felt?
        > The same
        < pain?
        > "something aches"
        < after_run.ache
        ... next day 19:00
        < still?
        > Still there, or worse
        < 🛑 No run, and no training on it. See a doctor or sports specialist first.
        """,
        talk=allowed(),
    )
    assert [one.next_day for one in talk.now.diary.decisions] == ["there", ""]
    assert talk.now.diary.decisions[-1].answers["red_flags"] == ("RF-12",)


def test_sharp_pain_is_to_be_looked_at_at_once():
    transcript(
        """
        ... same day 19:00
        < felt?
        > Worse
        < pain?
        > Sharp, or in a joint
        < 🛑 No run, and no training on it. See a doctor or sports specialist first.
        ... next day 23:00
        """,
        talk=allowed(),
    )


def test_the_next_verdict_is_stricter_and_says_so():
    talk = allowed()
    talk.at += timedelta(hours=12)
    [*_] = talk.until(talk.at)
    talk.say("Worse")
    talk.say("No pain")
    talk.at += timedelta(days=1)
    for said in (YES, "none", "All fine", "none", "session.none"):
        talk.say(said)
    [verdict] = talk.messages()
    assert verdict.text.startswith("✅ Yes, but as a walk-run.")
    assert "your own history makes me stricter, never looser" in verdict.text
    talk.say("/why")
    [why] = talk.messages()
    assert "DD 123" in why.text


def test_it_can_be_ended_and_brought_back():
    transcript(
        """
        ... same day 19:00
        < felt?
        > Don't ask after runs
        < after_run.off
        > /settings
        < setting?
        > Question after a run
        < after_runs?
        > Yes
        < after_run.on
        """,
        talk=allowed(),
    )


@pytest.mark.parametrize("profile", [{"check_ins": False}, {"after_runs": False}])
def test_whoever_wants_no_questions_gets_none(profile):
    assert wanted(allowed(**profile).now, MORNING) == ()


def test_a_pause_silences_it():
    talk = allowed()
    talk.say("/pause 3 days")
    transcript("... next day 23:00", talk=talk)


def test_a_yes_that_became_a_no_is_not_asked_about():
    talk = allowed()
    talk.say('"soreness 7"')
    transcript("... next day 06:00", talk=talk)


def test_what_was_said_stays_with_its_verdict_when_that_changes():
    talk = allowed()
    talk.at = MORNING.replace(hour=7, minute=30)
    [run] = talk.now.diary.decisions
    felt = replace(run, felt="better", pain="none")
    talk.now = replace(talk.now, diary=replace(talk.now.diary, decisions=(felt,)))
    talk.say('"soreness 5"')
    [changed] = talk.now.diary.decisions
    assert (changed.rung, changed.felt, changed.pain) == ("walk_run", "better", "none")
