"""A time of day that was typed waits until it is known whose clock it was read from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.events import Place
from dialogs.language.clock.times import by_the_clock
from dialogs.replies import Ask
from tests.test_zone_asked import AGREED, last_rows, newcomer
from tests.transcript import MORNING, Talk, transcript


def test_a_typed_time_waits_for_the_clock_and_is_then_read():
    talk = transcript(
        """
        > "can i run? squats yesterday 6pm, slept well"
        < clock?
        > It is 07:00 here, right
        < flags? I have: slept well; squat
        """,
        talk=newcomer(),
    )
    assert talk.now.zone == "Europe/Berlin"
    assert [one.flow for one in talk.now.open] == ["can_i_run"]


def test_the_question_shows_the_clock_and_can_be_answered_by_a_city_or_a_place():
    talk = newcomer()
    talk.say("/legday squats 5x5, yesterday 6pm")
    [asked] = talk.messages()
    assert asked.text == (
        "You named a time of day. My clock says 07:00 (Europe/Berlin). Is yours the same?"
    )
    assert last_rows(talk) == [["It is 07:00 here, right"], ["Somewhere else"]]
    for answer in ('"Tokyo"', "(Asia/Tokyo)"):
        heard = transcript(
            f"""
            > {answer}
            < Your time zone is Asia/Tokyo. It is 15:00 there.
            < Logged: squat · Thu 19 Nov, 10:00. Not right? /undo takes it back.
        < offer?
            """,
            talk=replace(talk),
        )
        assert f"{heard.now.diary.leg_days[0].lifted_at:%d %H:%M}" == "19 09:00"


def test_somewhere_else_asks_where_and_the_words_still_wait():
    transcript(
        """
        > "squats at 6pm yesterday"
        < clock?
        > "no"
        < zone?
        > "Atlantis"
        < zone.unknown
        < zone?
        > "Auckland"
        < Your time zone is Pacific/Auckland. It is 19:00 there.
        < Logged: squat · Thu 19 Nov, 06:00. Not right? /undo takes it back.
        < offer?
        """,
        talk=newcomer(),
    )


def test_whoever_does_not_know_goes_by_the_clock_of_the_house():
    talk = transcript(
        """
        > /legday squats, yesterday 6pm
        < clock?
        > "no idea"
        < zone?
        > "no idea"
        < Your time zone is Europe/Berlin. It is 07:00 there.
        < Logged: squat · Thu 19 Nov, 18:00. Not right? /undo takes it back.
        < offer?
        """,
        talk=newcomer(),
    )
    assert [one.flow for one in talk.now.open] == ["check_ins"]


def test_words_may_wait_for_consent_and_then_for_the_clock():
    transcript(
        """
        > "can i run? squats yesterday 6pm, slept badly"
        < consent
        > I agree
        < clock?
        > yes
        < flags? I have: slept poorly; squat
        """,
        talk=Talk(place=Place.PRIVATE),
    )


def test_the_time_that_answers_a_question_waits_too_and_the_question_goes_on():
    transcript(
        """
        > /legday
        < did?
        > "squats"
        < did? picked squat
        > "done"
        < lifted?
        > "at 6"
        < clock?
        > "yes"
        < lifted? Thu 19 Nov, 18:00 | Fri 20 Nov, 06:00 | No, something else
        """,
        talk=newcomer(),
    )


def test_the_zone_set_in_another_way_lets_the_words_be_read():
    transcript(
        """
        > /legday squats, yesterday 6pm
        < clock?
        > /settings Berlin
        < Your time zone is Europe/Berlin. It is 07:00 there.
        < Logged: squat · Thu 19 Nov, 18:00. Not right? /undo takes it back.
        < offer?
        """,
        talk=newcomer(),
    )


def test_what_was_typed_last_is_what_waits():
    transcript(
        """
        > /legday squats, yesterday 6pm
        < clock?
        > /legday lunges, yesterday 5pm
        < clock?
        > yes
        < Logged: lunge · Thu 19 Nov, 17:00. Not right? /undo takes it back.
        < offer?
        """,
        talk=newcomer(),
    )


@pytest.mark.parametrize("words", ["6pm", "yesterday 6pm", "this morning", "mon at noon", "7"])
def test_a_clock_or_a_part_of_the_day_matters_where_one_lives(words):
    assert by_the_clock(words, MORNING)


@pytest.mark.parametrize(
    "words",
    ["yesterday", "monday", "5 hours ago", "just now", "tomorrow 6pm", "squatted 100 at 7 rpe", ""],
)
def test_days_spans_and_what_is_no_time_do_not(words):
    assert not by_the_clock(words, MORNING)


def test_a_time_in_a_clause_of_its_own_waits_too():
    transcript(
        """
        > /legday squats 5x5, rpe 8, at 7
        < clock?
        > yes
        < lifted? I have: squat; effort 8/10
        """,
        talk=newcomer(),
    )


@pytest.mark.parametrize(
    "words",
    [
        "squats 5 hours ago",
        "did squats yesterday",
        "squats 3x8 on monday",
        "can i run today?",
        "can i run tonight at 7?",
        "slept 7 hours, squats just now",
        "my goal is strength",
    ],
)
def test_words_without_a_time_of_day_for_leg_day_need_no_clock(words):
    talk = newcomer()
    talk.say(f'"{words}"')
    assert "clock" not in {one.question for one in talk.replies if isinstance(one, Ask)}


@pytest.mark.parametrize(
    "words",
    [
        "squats yesterday 6pm",
        "can i run? did legs at 7 this morning",
        "did lunges last night",
        "trained legs monday at 18:30",
        "deadlifts today at noon",
    ],
)
def test_a_time_of_day_for_leg_day_needs_a_clock(words):
    talk = newcomer()
    [asked] = talk.say(f'"{words}"')
    assert asked.question == "clock"
    known = replace(AGREED, zone="Europe/Berlin")
    for other in (Talk(), Talk(place=Place.PRIVATE, now=known)):
        other.say(f'"{words}"')
        assert all(getattr(one, "question", "") != "clock" for one in other.replies)
