"""What a verdict says: help, gates, the earliest time, the wish, and what disagrees."""

from __future__ import annotations

from datetime import datetime

import pytest

from dialogs.engine import Answers, Help, MayRun, Rung, decide
from dialogs.engine.derived import GATES
from tests.answers import (
    BERLIN,
    COMPLETE,
    GOOD,
    NEW_LIFT,
    STRENGTH_TIMELESS,
    STRENGTH_TONIGHT,
    TWINGE,
    flags,
    morning,
    without,
)

EASY_RUN, WALK_RUN, WALK, CROSS_TRAIN, REST, SEE_SPECIALIST, EMERGENCY = Rung
NO, LATER, YES = MayRun.NO, MayRun.LATER, MayRun.YES
NOW, SAME_DAY, DOCTOR = Help


# Red flags


@pytest.mark.parametrize(
    ("numbers", "rung", "help_"),
    [
        ((1,), EMERGENCY, SAME_DAY),
        ((2,), EMERGENCY, SAME_DAY),
        ((3,), EMERGENCY, NOW),
        ((4,), EMERGENCY, NOW),
        ((5,), SEE_SPECIALIST, DOCTOR),
        ((6,), EMERGENCY, SAME_DAY),
        ((7,), EMERGENCY, NOW),
        ((8,), SEE_SPECIALIST, DOCTOR),
        ((9,), SEE_SPECIALIST, DOCTOR),
        ((10,), EMERGENCY, NOW),
        ((11,), EMERGENCY, NOW),
        ((12,), SEE_SPECIALIST, DOCTOR),
        ((3, 6), EMERGENCY, NOW),
        ((3, 5), EMERGENCY, NOW),
        ((1, 8), EMERGENCY, SAME_DAY),
        ((5, 9), SEE_SPECIALIST, DOCTOR),
    ],
)
def test_a_red_flag_asks_for_its_level_of_help(
    numbers: tuple[int, ...], rung: Rung, help_: Help
) -> None:
    for answers in (flags(*numbers), {**COMPLETE, **flags(*numbers)}):
        verdict = decide(answers)
        assert (verdict.rung, verdict.help, verdict.may_run) == (rung, help_, NO)


@pytest.mark.parametrize(
    "answers",
    [
        {**flags(5), "soreness": 6},
        {**NEW_LIFT, "hours_since_lift": 72, "soreness": 6},
        {**NEW_LIFT, "hours_since_lift": 100, "soreness_rising": True},
    ],
)
def test_two_mild_signs_make_one_to_be_seen_today(answers: Answers) -> None:
    verdict = decide(morning(answers))
    assert (verdict.rung, verdict.help) == (EMERGENCY, SAME_DAY)


@pytest.mark.parametrize("key", ["sharp_or_joint_pain", "mid_run_sharp_or_twinge"])
def test_sharp_pain_is_for_a_doctor(key: str) -> None:
    assert decide(morning({key: True})).help is DOCTOR


# Gates


def test_the_gates_are_what_must_be_known_before_anyone_runs() -> None:
    asked = "red_flags soreness winces_on_stairs sharp_or_joint_pain wobbly_single_leg"
    assert list(GATES) == f"{asked} sick_or_drained slept fuelled hours_since_lift".split()


@pytest.mark.parametrize("gate", GATES)
def test_an_unknown_gate_is_a_walk_and_takes_21_points_and_is_named(gate: str) -> None:
    verdict = decide(without(GOOD, gate))
    assert (verdict.rung, verdict.may_run, verdict.score) == (WALK, NO, 79)
    assert verdict.unknown == (gate,)
    assert [rule.id for rule in verdict.reasons] == [
        f"unknown-{gate.replace('_', '-')}",
        "score-below-80",
    ]


def test_nothing_known_is_rest_with_every_gate_named() -> None:
    verdict = decide({})
    assert (verdict.rung, verdict.may_run, verdict.score) == (REST, NO, 0)
    assert verdict.unknown == tuple(GATES)


def test_either_score_and_either_word_on_sleep_opens_its_gate() -> None:
    other = {**without(GOOD, "soreness", "slept"), "soreness_on_squat": 0, "sleep_hours": 8}
    assert decide(other).unknown == ()


@pytest.mark.parametrize("sign", ["winces_off_couch", "waddles"])
def test_a_failed_wince_test_is_not_asked_again(sign: str) -> None:
    known = without(GOOD, "winces_on_stairs")
    assert decide({**known, sign: True}).unknown == ()
    assert decide({**known, sign: False}).unknown == ("winces_on_stairs",)


def test_during_a_run_unknown_gates_do_not_cap_and_known_ones_do() -> None:
    assert decide({"mid_run": True}).may_run is YES
    assert decide({"mid_run": True, "mid_run_heavy_but_form_clean": True}).may_run is YES
    assert decide({"mid_run": True, "winces_on_stairs": True}).rung is WALK
    assert decide({"mid_run": True, **flags(3)}).rung is EMERGENCY


# Later


@pytest.mark.parametrize(
    ("answers", "at", "changes"),
    [
        ({"hours_since_lift": 2}, "2026-11-20T11:30:00+01:00", {"hours_since_lift": 6}),
        ({"fuelled": False}, None, {"fuelled": True}),
        (
            {"hours_since_lift": 2, "fuelled": False},
            "2026-11-20T11:30:00+01:00",
            {"fuelled": True, "hours_since_lift": 6},
        ),
        (
            {**STRENGTH_TONIGHT, "hours_since_lift": 10},
            "2026-11-21T04:00:00+01:00",
            {"hours_since_lift": 19},
        ),
        (  # lifted late: six hours reach past the end of the day
            {
                "goal": "strength",
                "hours_since_lift": 1,
                "now": datetime(2026, 11, 20, 23, 30, tzinfo=BERLIN),
            },
            "2026-11-21T04:30:00+01:00",
            {"hours_since_lift": 19.6},
        ),
        ({**STRENGTH_TIMELESS, "hours_since_lift": 2}, None, {"hours_since_lift": 24}),
        ({"hours_since_lift": 2, "now": None}, None, {"hours_since_lift": 6}),
        (  # the night the clocks go back is an hour longer
            {"hours_since_lift": 1, "now": datetime(2026, 10, 25, 0, 0, tzinfo=BERLIN)},
            "2026-10-25T04:00:00+01:00",
            {"hours_since_lift": 6},
        ),
    ],
)
def test_later_names_the_earliest_time_and_what_must_change(
    answers: Answers, at: str | None, changes: Answers
) -> None:
    verdict = decide(morning(answers))
    assert verdict.may_run is LATER
    assert verdict.then is EASY_RUN
    assert (verdict.not_before and verdict.not_before.isoformat()) == at
    assert {change.key: change.to for change in verdict.would_change} == changes


def test_soreness_5_may_only_walk_and_run_later() -> None:
    assert decide(morning({"soreness": 5, "fuelled": False})).then is WALK_RUN


def test_a_late_session_belongs_to_the_day_before() -> None:
    at_one: Answers = {"goal": "strength", "hours_since_lift": 6.5}  # 01:00, asked at 07:30
    assert decide(morning(at_one)).may_run is YES


def test_a_night_does_not_pass_in_an_hour() -> None:
    assert decide(morning({"hours_since_lift": 2, "slept": "poorly"})).would_change == ()


# Leg day is over, and the wish


@pytest.mark.parametrize(
    ("answers", "over"),
    [
        ({"hours_since_lift": 72, "soreness": 2}, True),
        ({"hours_since_lift": 71.9, "soreness": 2}, False),
        ({"hours_since_lift": 72, "soreness": 2.1}, False),
        ({"hours_since_lift": 72, "soreness_on_squat": 3}, False),
        ({"hours_since_lift": None}, False),
    ],
)
def test_leg_day_is_over_after_72_hours_and_hardly_sore(answers: Answers, over: bool) -> None:
    assert decide(morning(answers)).leg_day_over == over


@pytest.mark.parametrize(
    ("answers", "granted", "day"),
    [
        ({"hours_since_lift": 20}, False, "2026-11-22"),
        ({"hours_since_lift": 64}, False, "2026-11-21"),
        ({"hours_since_lift": 80, "soreness": 3}, False, "2026-11-21"),
        ({"hours_since_lift": 80}, True, None),
        ({"hours_since_lift": 80, "winces_on_stairs": True}, False, "2026-11-21"),
        ({"hours_since_lift": 20, "now": None}, False, None),
        ({"hours_since_lift": 20, **flags(3)}, False, None),
        ({"hours_since_lift": 20, "sharp_or_joint_pain": True}, False, None),
    ],
)
def test_a_hard_run_waits_for_the_next_good_day(
    answers: Answers, granted: bool, day: str | None
) -> None:
    wish = decide(morning({**answers, "wants": "tempo"})).wish
    assert wish is not None
    assert (wish.run, wish.granted) == ("tempo", granted)
    assert (wish.next_day and wish.next_day.isoformat()) == day


@pytest.mark.parametrize("wants", [None, "easy"])
def test_an_easy_run_is_no_wish(wants: str | None) -> None:
    assert decide(morning({"wants": wants})).wish is None


# Contradictions


@pytest.mark.parametrize(
    ("answers", "named"),
    [
        ({"soreness": 4, "winces_on_stairs": True}, ("stairs-beat-score",)),
        ({"soreness": 4, "waddles": True}, ("stairs-beat-score",)),
        ({"soreness": 4, "winces_off_couch": True}, ("stairs-beat-score",)),
        ({"soreness": 5, "winces_on_stairs": True}, ()),
        ({"soreness": 1, "soreness_on_squat": 3}, ("higher-score-counts",)),
        ({"soreness": 3, "soreness_on_squat": 1}, ("higher-score-counts",)),
        ({"soreness": 2, "soreness_on_squat": 3}, ()),
        ({"slept": "well", "sleep_hours": 6.9}, ("worse-sleep-counts",)),
        ({"slept": "well", "sleep_hours": 7}, ()),
        ({"slept": "ok", "sleep_hours": 4.9}, ("worse-sleep-counts",)),
        ({"slept": "ok", "sleep_hours": 5}, ()),
        ({"slept": "poorly", "sleep_hours": 7}, ("worse-sleep-counts",)),
        ({"slept": "poorly", "sleep_hours": 6.9}, ()),
        ({"recovered_pct": 80, "soreness": 7}, ("signs-beat-percent",)),
        ({"recovered_pct": 79, "soreness": 7}, ()),
        ({"recovered_pct": 90, "winces_on_stairs": None}, ()),
        ({"recovered_pct": 90, "fuelled": False, "hours_since_lift": 3}, ()),
        ({"recovered_pct": 90, "soreness": 5, "slept": "ok"}, ()),
        ({"recovered_pct": 79}, ("percent-beats-signs",)),
        ({"recovered_pct": 100}, ()),
        (
            {"mid_run_heavy_but_form_clean": True, "mid_run_form_falling_apart": True},
            ("form-beats-grind",),
        ),
        ({"mid_run_heavy_but_form_clean": True, **TWINGE}, ("form-beats-grind",)),
        ({"mid_run_heavy_but_form_clean": True}, ()),
    ],
)  # fmt: skip
def test_answers_that_disagree_are_named(answers: Answers, named: tuple[str, ...]) -> None:
    assert decide(morning(answers)).contradictions == named
