"""The session for each verdict, to the minute."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from dialogs.engine import Answers, Prescription, Rung, decide, prescribe
from tests.answers import GOOD, STRENGTH_TONIGHT, TWINGE, answers, flags, morning, without

RUNS = {"easy_jog", "run_5_walk_1", "walk_run_3_2"}
KINDS = {
    Rung.EASY_RUN: {"easy_jog", "run_5_walk_1"},
    Rung.WALK_RUN: {"walk_run_3_2"},
    Rung.WALK: {"level_walk", "incline_walk"},
    Rung.CROSS_TRAIN: {"bike", "yoga"},
    Rung.REST: {"rest"},
    Rung.SEE_SPECIALIST: {"none"},
    Rung.EMERGENCY: {"none"},
}


def session(changed: Answers) -> Prescription:
    return prescribe(morning(changed), decide(morning(changed)))


def told(prescription: Prescription) -> str:
    blocks = " ".join(f"{block.what} {block.minutes}" for block in prescription.blocks)
    return f"{prescription.kind} {prescription.minutes}: {blocks}".strip()


@settings(max_examples=400)
@given(answers)
def test_the_blocks_add_up_and_fit_the_verdict(given_answers: Answers) -> None:
    verdict = decide(given_answers)
    prescription = prescribe(given_answers, verdict)
    assert prescription.kind in KINDS[verdict.rung]
    assert prescription.minutes == sum(block.minutes for block in prescription.blocks)
    assert prescription.minutes <= 30
    assert all(block.minutes > 0 for block in prescription.blocks)
    assert (prescription.minutes == 0) == (verdict.rung >= Rung.REST)


@settings(max_examples=250)
@given(answers)
def test_nobody_jogs_unless_a_run_is_prescribed(given_answers: Answers) -> None:
    verdict = decide(given_answers)
    prescription = prescribe(given_answers, verdict)
    jogs = any(block.what == "jog" for block in prescription.blocks)
    assert jogs == verdict.rung.is_run == (prescription.kind in RUNS)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, "easy_jog 20: jog 20"),
        ({"planned_minutes": 30}, "easy_jog 30: jog 30"),
        (
            {"lifts": ("lunges",), "planned_minutes": 30},
            "run_5_walk_1 30: jog 5 walk 1 jog 5 walk 1 jog 5 walk 1 jog 5 walk 1 jog 5 walk 1",
        ),
        ({"lifts": ("lunges",)}, "run_5_walk_1 20: jog 5 walk 1 jog 5 walk 1 jog 5 walk 1 jog 2"),
        (
            {"soreness": 5},
            "walk_run_3_2 15: jog 3 walk 2 jog 3 walk 2 jog 3 walk 2",
        ),
        (
            {"soreness": 4, "soreness_rising": True},
            "walk_run_3_2 15: jog 3 walk 2 jog 3 walk 2 jog 3 walk 2",
        ),
        ({"wobbly_single_leg": True}, "bike 20: bike 20"),
        ({"slept": "poorly"}, "yoga 20: yoga 20"),
        ({"slept": "poorly", "wobbly_single_leg": True}, "rest 0:"),
        ({"fuelled": False}, "level_walk 20: walk 20"),
        ({"hours_since_lift": 3}, "incline_walk 20: walk 20"),
        ({"dreads_run": True}, "rest 0:"),
        ({"soreness": 8}, "rest 0:"),
        ({"sharp_or_joint_pain": True}, "none 0:"),
        (TWINGE, "none 0:"),
        (flags(8), "none 0:"),
        (flags(3), "none 0:"),
    ],
    ids=str,
)
def test_a_verdict_has_its_session(changed: Answers, said: str) -> None:
    assert told(session(changed)) == said


@pytest.mark.parametrize(
    "name",
    [
        "deadlift", "Deadlifts", "DEADLIFT 3x5", "dead lifts", "dead-lift", "Dead-Lifts", "deads",
        "sumo deadlift", "stiff-leg deadlifts", "single leg deadlift", "rdl", "RDLs",
        "lunge", "Lunges", "walking lunges", "reverse-lunge", "LUNGES", "side lunge + curl",
        "bulgarian split squat", "Split-Squats", "Bulgarian Split-squat",
    ],
)  # fmt: skip
def test_deadlifts_and_lunges_break_up_the_run(name: str) -> None:
    assert session({"lifts": ("leg press", name)}).kind == "run_5_walk_1"


@pytest.mark.parametrize("lifts", [None, (), ("",), ("squats", "leg press", "box jumps", "calf")])
def test_other_lifts_do_not(lifts: tuple[str, ...] | None) -> None:
    assert session({"lifts": lifts}).kind == "easy_jog"


def test_three_two_goes_before_five_one() -> None:
    assert session({"lifts": ("deadlifts",), "soreness": 5}).kind == "walk_run_3_2"


@pytest.mark.parametrize(
    ("changed", "minutes"),
    [
        ({}, 30),
        ({"soreness": 2}, 30),
        ({"soreness": 2.1}, 15),
        ({"soreness": 3}, 15),
        ({"soreness_on_squat": 4}, 15),
        ({"new_or_returning_lift": True}, 15),
        ({"experience": "new"}, 15),
        ({"experience": "regular"}, 30),
        ({"experience": "seasoned"}, 30),
        ({"hours_since_lift": 12}, 30),
        ({"hours_since_lift": 11.9}, 15),
        ({**STRENGTH_TONIGHT, "goal": "endurance", "hours_since_lift": 14}, 15),  # the same day
        ({**STRENGTH_TONIGHT, "goal": "endurance", "hours_since_lift": 16}, 30),
    ],
)
def test_a_reason_for_care_shortens_the_run(changed: Answers, minutes: int) -> None:
    assert session({"planned_minutes": 45, **changed}).minutes == minutes


@pytest.mark.parametrize(
    ("planned", "minutes"),
    [(None, 20), (0, 5), (3, 5), (5, 5), (10, 10), (12.9, 12), (29, 29), (31, 30), (900, 30)],
)
def test_a_run_is_as_long_as_planned_up_to_30_minutes(planned: float | None, minutes: int) -> None:
    assert session({"planned_minutes": planned}).minutes == minutes


def test_a_shorter_plan_stays_shorter_with_care() -> None:
    assert session({"planned_minutes": 10, "soreness": 5}).minutes == 10


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ({"recovered_pct": 70}, "incline_walk"),
        ({"recovered_pct": 70, "soreness": 5}, "incline_walk"),
        ({"soreness": 6}, "level_walk"),
        ({"soreness_on_squat": 6}, "level_walk"),
        ({"recovered_pct": 70, "fuelled": False}, "level_walk"),
        ({"winces_on_stairs": True}, "level_walk"),
        ({"waddles": True}, "level_walk"),
        ({"mid_run_form_falling_apart": True}, "level_walk"),
        ({"mid_run": True, "recovered_pct": 70}, "level_walk"),
    ],
)
def test_a_walk_goes_uphill_only_on_sound_legs(changed: Answers, kind: str) -> None:
    assert session(changed).kind == kind


@pytest.mark.parametrize("key", ["soreness", "winces_on_stairs", "wobbly_single_leg"])
def test_an_unknown_leg_walks_on_the_level(key: str) -> None:
    partial = without(GOOD, key)
    assert prescribe(partial, decide(partial)).kind == "level_walk"
