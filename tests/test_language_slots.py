"""Slots: the facts a message states, and the numbers that are something else."""

from __future__ import annotations

import pytest

from dialogs.language import exercises, understand
from dialogs.language.slots import Value

EXAMPLES: tuple[tuple[str, dict[str, Value]], ...] = (
    ("quads 4, glutes 5, can i run", {"soreness": 5}),
    ("was a 7 yesterday, 3 today. run?", {"soreness": 3}),
    ("12/10 sore lol, run?", {"soreness": 10}),
    ("no doms at all, can i run", {"soreness": 0}),
    ("a bit sore, run?", {}),
    ("energy 3/10, run?", {}),
    ("slept ok, got 7.5 hours of sleep. run?", {"slept": "ok", "sleep_hours": 7.5}),
    ("only got 4 hours of broken sleep, run?", {"slept": "poorly", "sleep_hours": 4}),
    ("im exhausted, run or rest", {"sick_or_drained": True}),
    ("legs are exhausted, run?", {}),
    ("skipped lunch, run?", {"fuelled": False}),
    ("ate a big bowl of pasta, run?", {"fuelled": True}),
    ("feel like a newborn deer, run?", {"wobbly": True}),
    ("hurts to sit down, run?", {"winces": True}),
    ("squats 3 hours ago, run?", {"hours_since_lift": 3, "exercises": ("squat",)}),
    ("just finished leg day, run?", {"hours_since_lift": 0}),
    ("leg day was on monday, run?", {"lifted_when": "monday"}),
    (
        "RDLs, ham curls and hip thrusts yday, rpe 7",
        {
            "exercises": ("romanian-deadlift", "leg-curl", "hip-thrust"),
            "lifted_when": "yday",
            "rpe": 7,
        },
    ),
    ("squats, leg press. 45 mins", {"exercises": ("squat", "leg-press"), "duration_minutes": 45}),
    ("skipped squats, did leg press instead", {"exercises": ("leg-press",)}),
    ("squats tomorrow, can i run today", {}),
    ("can i do my long run", {"wants": "long"}),
    ("race on saturday, can i run today", {"big_session": True}),
    ("my goal is building muscle", {"goal": "strength"}),
    ("message me at 8pm from now on", {"check_in_time": "20:00"}),
    ("im in berlin now", {"timezone": "Berlin"}),
    ("sorry it was tuesday not wednesday", {"lifted_when": "tuesday"}),
    ("my knee hurts, run?", {"sharp_or_joint_pain": True}),
)


@pytest.mark.parametrize(("text", "slots"), EXAMPLES)
def test_a_message_states_what_it_says_and_no_more(text: str, slots: dict[str, Value]) -> None:
    assert dict(understand(text).slots) == slots


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
