"""Slots: the facts a message states, and the numbers and names that are something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dialogs.language.facts import exercises, food, goals, illness, sleep, state, wishes
from dialogs.language.facts.lift_hours import hours_corrected, hours_since
from dialogs.language.facts.lift_lengths import minutes, minutes_corrected
from dialogs.language.facts.lift_times import corrected, when
from dialogs.language.facts.preferences import check_in_time
from dialogs.language.facts.soreness import effort, soreness
from dialogs.language.normal import plain
from dialogs.language.places.home_zones import time_zone

SORENESS = (
    ("quads 4, glutes 5, can i run", 5),
    ("was a 7 yesterday, 3 today. run?", 3),
    ("sore 6 or 7, run?", 7),
    ("doms between 4 and 5, run?", 5),
    ("12/10 sore lol, run?", 10),
    ("no doms at all, can i run", 0),
    ("legs went from 8 to 4 overnight", 4),
    ("thighs about six and a half, run?", 6.5),
    ("soreness 3. no wait, 5", 5),
    ("still a 7, run?", 7),
    ("lunges on monday, 4. jog?", 4),
    ("a bit sore, run?", None),
    ("energy 3/10, run?", None),
    ("knee 3/10, run?", None),
    ("5 sets of squats, 8 reps, run?", None),
    ("rpe 8 yesterday, run?", None),
    ("hopping on one leg, run?", None),
    ("at mile 4 of 9, stop?", None),
)
EFFORT = (
    ("squats @8", 8),
    ("legs, rpe7", 7),
    ("leg press, effort was about a 6", 6),
    ("rpe should be 5 not 8", 5),
    ("hinge day, 8 out of 10", 8),
    ("squats at 8pm", None),
    ("squats 5x5", None),
)
LIFTED_WHEN = (
    ("leg day was on monday, run?", "monday"),
    ("RDLs and hip thrusts yday", "yday"),
    ("lunges at half past six this morning", "half past six this morning"),
    ("bulgarians. tuesday night. brutal", "tuesday night"),
    ("squats saturday, race on sunday", "saturday"),
    ("i ran yesterday, squatted monday", "monday"),
    ("squats tomorrow, can i run today", None),
    ("legs at 6, peel off?", None),
    ("slept badly last night after squats", None),
    ("quads hurt since yesterday", None),
)
HOURS_SINCE = (
    ("squats 3 hours ago, run?", 3),
    ("half an hour since my last set of lunges", 0.5),
    ("an hour and a half ago i did legs", 1.5),
    ("seventy-two hours after deadlifts, run?", 72),
    ("just finished leg day, run?", 0),
    ("just finished a run, legs fine", None),
    ("ate 2 hours ago, legs yesterday", None),
)
MINUTES = (
    ("squats, leg press. 45 mins", 45),
    ("leg day, an hour ten", 70),
    ("lunges for three quarters of an hour", 45),
    ("1h15 of legs", 75),
    ("squats 40 minutes ago", None),
    ("3 min rest between squats", None),
)
DONE = (
    ("RDLs, ham curls and hip thrusts", ("romanian-deadlift", "leg-curl", "hip-thrust")),
    ("legs: ext, curl, press", ("leg-extension", "leg-curl", "leg-press")),
    ("skipped squats, did leg press instead", ("leg-press",)),
    ("replaced deadlifts with good mornings and hip thrusts", ("good-morning", "hip-thrust")),
    ("everything but the lunges: squats, step ups", ("squat", "step-up")),
    ("dropped the box jumps and did step-ups", ("step-up",)),
    ("nordics next, squats done", ("squat",)),
    ("my mate squatted, i did lunges", ("lunge",)),
    ("bench and curls", ()),
    ("squatting down to the shelf was agony", ()),
    ("calves 4, quads 6", ()),
)
WANTS = (
    ("can i do my long run", "long"),
    ("parkrun tomorrow?", "race"),
    ("easy 4k?", "easy"),
    ("intervals tonight, ok?", "intervals"),
    ("skip the hills and go flat easy?", "easy"),
    ("race on saturday, can i run today", None),
    ("ran a tempo yesterday, can i run", None),
    ("seven and a half hours of sleep, run?", None),
)
GOALS = (
    ("my goal is building muscle", "strength"),
    ("from fat loss to strength please", "strength"),
    ("done cutting, endurance now", "endurance"),
    ("just general health", "general"),
)
ZONES = (
    ("im in berlin now", "Berlin"),
    ("not berlin, vienna", "Vienna"),
    ("set my zone to europe/paris", "Europe/Paris"),
    ("moved from london to new york", "New York"),
    ("put me on eastern time", "New York"),
    ("wake me at 7", None),
)
CHECK_INS = (("message me at 8pm from now on", "20:00"), ("7:15 not 8", "07:15"))
STATES = (
    (state.wobbly, "legs like jelly, run?", "legs like bricks, run?"),
    (state.winces, "hurts to sit down, run?", "no trouble on the stairs, run?"),
    (illness.sick_or_drained, "full of cold, run?", "cold shower after, run?"),
    (illness.sick_or_drained, "im exhausted, run?", "legs are exhausted, run?"),
    (illness.sick_or_drained, "got a fever, run?", "the kids have a fever, run?"),
    (food.fuelled, "ate a big bowl of pasta, run?", "legs like pasta, run?"),
    (wishes.big_session, "race on saturday, can i run", "raced on saturday, can i run"),
)


@pytest.mark.parametrize(("text", "number"), SORENESS)
def test_soreness_is_the_number_of_the_muscles_now(text: str, number: float | None) -> None:
    assert soreness(plain(text).text, telling=False) == number


@pytest.mark.parametrize(("text", "number"), EFFORT)
def test_effort_is_the_number_of_the_session(text: str, number: float | None) -> None:
    assert effort(plain(text).text, telling=True) == number


@pytest.mark.parametrize(("text", "words"), LIFTED_WHEN)
def test_the_time_of_the_lift_is_no_other_time(text: str, words: str | None) -> None:
    assert when(plain(text)) == words


@pytest.mark.parametrize(("text", "hours"), HOURS_SINCE)
def test_hours_are_counted_from_the_lift(text: str, hours: float | None) -> None:
    assert hours_since(plain(text).text) == hours


@pytest.mark.parametrize(("text", "length"), MINUTES)
def test_the_length_is_that_of_the_session(text: str, length: int | None) -> None:
    assert minutes(plain(text).text, telling=True) == length


def test_a_correction_says_what_it_was_after_all() -> None:
    assert corrected(plain("sorry it was tuesday not wednesday")) == "tuesday"
    assert corrected(plain("delete the one from yesterday")) is None
    assert hours_corrected("2 hours ago, not 3 hours ago") == 2
    assert minutes_corrected("45 minutes not 60") == 45


@pytest.mark.parametrize(("text", "names"), DONE)
def test_exercises_are_those_that_were_done(text: str, names: tuple[str, ...]) -> None:
    assert exercises.find(text) == names


def test_every_exercise_is_found_by_its_own_name() -> None:
    named = {
        row.name: exercises.find(
            f"did 3x10 {row.name.replace('-', ' ')}{'es' * row.name.endswith('s') or 's'}"
        )
        for row in exercises.EXERCISES
    }
    assert named == {name: (name,) for name in named}


def test_upper_body_work_is_no_leg_exercise() -> None:
    assert exercises.is_upper_body("bench and pull ups")
    assert exercises.find("bench and pull ups") == ()


@pytest.mark.parametrize(("text", "kind"), WANTS)
def test_the_run_wished_for_is_the_one_asked_about(text: str, kind: str | None) -> None:
    assert wishes.wants(plain(text).text) == kind


@pytest.mark.parametrize(("text", "aim"), GOALS)
def test_the_goal_is_the_last_one_not_given_up(text: str, aim: str) -> None:
    assert goals.goal(plain(text).text) == aim


def test_a_goal_in_passing_is_the_writers_own() -> None:
    assert goals.goal_in_passing("training for a marathon, legs 3") == "endurance"
    assert goals.goal_in_passing("my husband is cutting, legs 3") is None


@pytest.mark.parametrize(("text", "zone"), ZONES)
def test_the_zone_is_where_the_person_is_now(text: str, zone: str | None) -> None:
    assert time_zone(plain(text)) == zone


@pytest.mark.parametrize(("text", "clock"), CHECK_INS)
def test_the_check_in_time_is_the_one_wished_for(text: str, clock: str) -> None:
    assert check_in_time(plain(text).text) == clock


@pytest.mark.parametrize(("reader", "stated", "unstated"), STATES)
def test_a_state_is_stated_only_of_the_writer_now(
    reader: Callable[[str], bool | None], stated: str, unstated: str
) -> None:
    assert reader(plain(stated).text)
    assert not reader(plain(unstated).text)


def test_sleep_is_told_in_words_and_hours() -> None:
    assert sleep.slept("slept ok, got 7.5 hours of sleep") == "ok"
    assert sleep.sleep_hours("slept ok, got 7.5 hours of sleep") == 7.5
    assert sleep.slept("only got 4 hours of broken sleep") == "poorly"


def test_not_having_eaten_is_told_from_saying_nothing() -> None:
    assert food.fuelled("skipped lunch, run?") is False
    assert food.fuelled("run?") is None
