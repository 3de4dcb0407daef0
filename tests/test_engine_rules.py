"""Each rule by example: at both sides of its threshold, alone on a good morning and in company."""

from __future__ import annotations

from itertools import chain
from typing import NamedTuple

import pytest

from dialogs.engine import Answers, Help, MayRun, Rule, Rung, decide, judge
from dialogs.engine.answers import KEY, KEYS
from dialogs.engine.conditions import Condition, Either, Every, Is
from dialogs.engine.rules import RULES, SCORE_BANDS
from dialogs.engine.sources import WORKS
from tests.answers import (
    COMPLETE,
    GOOD,
    NEW_LIFT,
    STRENGTH_TIMELESS,
    STRENGTH_TONIGHT,
    TWINGE,
    WINCING_UNFED,
    WORST_RUN,
    flags,
    morning,
)

EASY_RUN, WALK_RUN, WALK, CROSS_TRAIN, REST, SEE_SPECIALIST, EMERGENCY = Rung
NO, LATER, YES = MayRun.NO, MayRun.LATER, MayRun.YES
NOW, SAME_DAY, DOCTOR = Help


class Case(NamedTuple):
    rule: str
    answers: Answers  # on top of a good morning
    rung: Rung
    may_run: MayRun
    score: int


# The rule fires; no other forbids more.
FIRING = (
    Case("dark-urine", flags(1), EMERGENCY, NO, 0),
    Case("swelling-or-weakness", flags(2), EMERGENCY, NO, 0),
    Case("chest-symptoms", flags(3), EMERGENCY, NO, 0),
    Case("faint-or-palpitations", flags(4), EMERGENCY, NO, 0),
    Case("fever", flags(5), SEE_SPECIALIST, NO, 40),
    Case("calf-clot", flags(6), EMERGENCY, NO, 0),
    Case("calf-clot-and-breath", flags(7), EMERGENCY, NO, 0),
    Case("calf-clot-and-breath", flags(3, 6), EMERGENCY, NO, 0),
    Case("bone-pain", flags(8), SEE_SPECIALIST, NO, 40),
    Case("cannot-bear-weight", flags(9), SEE_SPECIALIST, NO, 40),
    Case("numb-tight-swollen", flags(10), EMERGENCY, NO, 0),
    Case("heat-confusion", flags(11), EMERGENCY, NO, 0),
    Case("pain-turned-sharp", flags(12), SEE_SPECIALIST, NO, 40),
    Case("fever-and-muscle-pain", {**flags(5), "soreness": 6}, EMERGENCY, NO, 0),
    Case("fever-and-muscle-pain", {**flags(5), "soreness_on_squat": 5.1}, EMERGENCY, NO, 0),
    Case(
        "sore-past-three-days",
        {**NEW_LIFT, "hours_since_lift": 72, "soreness": 6},
        EMERGENCY, NO, 0,
    ),
    Case(
        "sore-past-three-days",
        {**NEW_LIFT, "hours_since_lift": 72, "soreness_rising": True},
        EMERGENCY, NO, 0,
    ),
    Case("sharp-or-joint-pain", {"sharp_or_joint_pain": True}, SEE_SPECIALIST, NO, 40),
    Case("mid-run-sharp", TWINGE, SEE_SPECIALIST, NO, 40),
    Case("mid-run-sharp", {**TWINGE, "mid_run": True}, SEE_SPECIALIST, NO, 40),
    Case("sick-or-drained", {"sick_or_drained": True}, REST, NO, 49),
    Case("winces-off-couch", {"winces_off_couch": True}, REST, NO, 49),
    Case("dreads-run", {"dreads_run": True}, REST, NO, 49),
    Case("slept-poorly", {"slept": "poorly"}, CROSS_TRAIN, NO, 70),
    Case("slept-poorly", {"sleep_hours": 4.9}, CROSS_TRAIN, NO, 70),
    Case("slept-poorly", {"slept": "poorly", "sleep_hours": 9}, CROSS_TRAIN, NO, 70),
    Case("wobbly", {"wobbly_single_leg": True}, CROSS_TRAIN, NO, 70),
    Case("winces-on-stairs", {"winces_on_stairs": True}, WALK, NO, 79),
    Case("waddles", {"waddles": True}, WALK, NO, 79),
    Case("mid-run-form", {"mid_run_form_falling_apart": True}, WALK, NO, 79),
    Case("squat-soreness-above-6", {"soreness_on_squat": 7}, REST, NO, 39),
    Case("squat-soreness-above-6", {"soreness_on_squat": 6.1}, REST, NO, 39),
    Case("soreness-8-or-more", {"soreness": 8}, REST, NO, 40),
    Case("soreness-8-or-more", {"soreness": 10}, REST, NO, 40),
    Case("soreness-8-or-more", {"soreness_on_squat": 8}, REST, NO, 19),
    Case("soreness-8-or-more", {"soreness": 7.1}, REST, NO, 40),
    Case("soreness-7", {"soreness": 7}, WALK, NO, 60),
    Case("soreness-6", {"soreness": 6}, WALK, NO, 70),
    Case("soreness-6", {"soreness_on_squat": 6}, WALK, NO, 70),
    Case("soreness-6", {"soreness": 5.1}, WALK, NO, 70),
    Case("soreness-5", {"soreness": 5}, WALK_RUN, YES, 88),
    Case("soreness-5", {"soreness": 1, "soreness_on_squat": 5}, WALK_RUN, YES, 88),
    Case("soreness-4", {"soreness": 4}, EASY_RUN, YES, 93),
    Case("soreness-3", {"soreness": 3}, EASY_RUN, YES, 96),
    Case("soreness-2", {"soreness": 2}, EASY_RUN, YES, 98),
    Case("soreness-1", {"soreness": 1}, EASY_RUN, YES, 99),
    Case("soreness-1", {"soreness": 0.1}, EASY_RUN, YES, 99),
    Case("soreness-4-and-rising", {"soreness": 4, "soreness_rising": True}, WALK_RUN, YES, 93),
    Case("last-run-worse", {"last_run_worse": True}, WALK_RUN, YES, 100),
    Case("under-6-hours", {"hours_since_lift": 5.9}, WALK, LATER, 77),
    Case("under-6-hours", {"hours_since_lift": 0}, WALK, LATER, 77),
    Case("strength-same-day", {"goal": "strength", "hours_since_lift": 3.5}, WALK, LATER, 56),
    Case("strength-same-day", {**STRENGTH_TONIGHT, "hours_since_lift": 15}, WALK, LATER, 79),
    Case("strength-same-day", {**STRENGTH_TONIGHT, "hours_since_lift": 8}, WALK, LATER, 77),
    Case("strength-same-day", {**STRENGTH_TIMELESS, "hours_since_lift": 23.9}, WALK, LATER, 79),
    Case("not-fuelled", {"fuelled": False}, WALK, LATER, 79),
    Case("big-session-ahead", {"big_session_within_48h": True}, REST, NO, 49),
    Case("recovered-under-80", {"recovered_pct": 79.9}, WALK, NO, 79),
    Case("strength-in-deficit", {"goal": "strength", "calorie_deficit": True}, WALK, NO, 79),
    Case("slept-ok", {"slept": "ok"}, EASY_RUN, YES, 97),
    Case("slept-ok", {"sleep_hours": 6.9}, EASY_RUN, YES, 97),
    Case("slept-ok", {"sleep_hours": 5}, EASY_RUN, YES, 97),
    Case("slept-ok", {"slept": "ok", "sleep_hours": 9}, EASY_RUN, YES, 97),
    Case("hard-session", {"rpe": 9}, EASY_RUN, YES, 98),
    Case("long-session", {"duration_minutes": 75.1}, EASY_RUN, YES, 99),
    Case("under-12-hours", {"hours_since_lift": 11.9}, EASY_RUN, YES, 98),
    Case("under-12-hours", {"hours_since_lift": 6}, EASY_RUN, YES, 98),
    Case("score-below-80", {"winces_on_stairs": True}, WALK, NO, 79),
    Case("score-below-50", {**WINCING_UNFED, "soreness": 5}, REST, NO, 46),
    Case("score-below-50", {"winces_on_stairs": True, "soreness": 6}, REST, NO, 49),
)  # fmt: skip

# The most each rule allows by itself; the score's bands would hide a milder row.
CAPS = {
    WALK_RUN: "soreness-5 soreness-4-and-rising last-run-worse",
    WALK: "winces-on-stairs waddles soreness-6 soreness-7 under-6-hours strength-same-day"
    " not-fuelled recovered-under-80 strength-in-deficit mid-run-form score-below-80",
    CROSS_TRAIN: "slept-poorly wobbly",
    REST: "sick-or-drained squat-soreness-above-6 soreness-8-or-more winces-off-couch dreads-run"
    " big-session-ahead score-below-50",
    SEE_SPECIALIST: "sharp-or-joint-pain mid-run-sharp fever bone-pain cannot-bear-weight"
    " pain-turned-sharp",
    EMERGENCY: "dark-urine swelling-or-weakness chest-symptoms faint-or-palpitations calf-clot"
    " calf-clot-and-breath numb-tight-swollen heat-confusion fever-and-muscle-pain"
    " sore-past-three-days",
}

# One step to the other side, and the rule is silent.
SILENT = (
    ("calf-clot-and-breath", flags(6)),
    ("calf-clot-and-breath", flags(3)),
    ("fever-and-muscle-pain", {**flags(5), "soreness": 5}),
    ("fever-and-muscle-pain", {"soreness": 6}),
    ("sore-past-three-days", {**NEW_LIFT, "hours_since_lift": 71.9, "soreness": 6}),
    ("sore-past-three-days", {"hours_since_lift": 72, "soreness": 6, "soreness_rising": True}),
    ("sore-past-three-days", {**NEW_LIFT, "hours_since_lift": 72, "soreness": 5}),
    ("squat-soreness-above-6", {"soreness_on_squat": 6}),
    ("squat-soreness-above-6", {"soreness": 10, "soreness_on_squat": 6}),
    ("soreness-8-or-more", {"soreness": 7}),
    ("soreness-7", {"soreness": 8}),
    ("soreness-6", {"soreness": 5}),
    ("soreness-5", {"soreness": 4}),
    ("soreness-4-and-rising", {"soreness": 3, "soreness_rising": True}),
    ("soreness-4-and-rising", {"soreness": 5, "soreness_rising": True}),
    ("soreness-1", {"soreness": 0}),
    ("under-6-hours", {"hours_since_lift": 6}),
    ("under-12-hours", {"hours_since_lift": 12}),
    ("strength-same-day", {"goal": "endurance", "hours_since_lift": 3}),
    ("strength-same-day", {"goal": "strength", "hours_since_lift": 3.6}),
    ("strength-same-day", {**STRENGTH_TONIGHT, "hours_since_lift": 15.1}),
    ("strength-same-day", {**STRENGTH_TIMELESS, "hours_since_lift": 24}),
    ("slept-poorly", {"slept": "ok", "sleep_hours": 5}),
    ("slept-ok", {"slept": "well", "sleep_hours": 7}),
    ("slept-ok", {"slept": "poorly"}),
    ("recovered-under-80", {"recovered_pct": 80}),
    ("last-run-worse", {"last_run_worse": False}),
    ("strength-in-deficit", {"goal": "fat_loss", "calorie_deficit": True}),
    ("strength-in-deficit", {"goal": "strength", "calorie_deficit": False}),
    ("hard-session", {"rpe": 8.9}),
    ("long-session", {"duration_minutes": 75}),
    ("score-below-80", WORST_RUN),
    ("score-below-50", {**WINCING_UNFED, "soreness": 4, "duration_minutes": 90}),
)  # fmt: skip


def ids(answers: Answers) -> list[str]:
    return [rule.id for rule in decide(answers).reasons]


@pytest.mark.parametrize("case", FIRING, ids=lambda case: f"{case.rule}-{dict(case.answers)}")
def test_a_rule_fires_and_has_its_effect(case: Case) -> None:
    verdict = decide(morning(case.answers))
    assert case.rule in [rule.id for rule in verdict.reasons]
    assert (verdict.rung, verdict.may_run, verdict.score) == case[2:]


@pytest.mark.parametrize(("rule", "answers"), SILENT)
def test_a_rule_is_silent_on_the_other_side_of_its_threshold(rule: str, answers: Answers) -> None:
    assert rule not in ids(morning(answers))


@pytest.mark.parametrize("rung", CAPS)
def test_a_rung_is_the_most_that_exactly_these_rules_allow(rung: Rung) -> None:
    capped = {rule.id for rule in (*RULES, *SCORE_BANDS) if rule.cap is rung and not rule.gate}
    assert capped == set(CAPS[rung].split())


def test_every_rule_has_an_example_that_fires() -> None:
    unknown = {rule.id for rule in RULES if rule.gate}
    assert {case.rule for case in FIRING} == {r.id for r in (*RULES, *SCORE_BANDS)} - unknown


def test_on_a_good_morning_no_rule_fires() -> None:
    verdict = decide(GOOD)
    assert (verdict.rung, verdict.score, verdict.may_run) == (EASY_RUN, 100, YES)
    assert verdict.reasons == ()
    assert decide(COMPLETE).reasons == ()


def test_rule_ids_are_unique() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", [*RULES, *SCORE_BANDS], ids=lambda rule: rule.id)
def test_every_rule_names_sources_that_stand_in_the_list_of_works(rule: Rule) -> None:
    assert rule.sources
    assert {source.work for source in rule.sources} <= set(WORKS)


@pytest.mark.parametrize("rule", [*RULES, *SCORE_BANDS], ids=lambda rule: rule.id)
def test_help_is_asked_for_from_see_specialist_down_and_only_there(rule: Rule) -> None:
    assert (rule.help is not None) == (rule.cap >= SEE_SPECIALIST)
    assert (rule.help in (NOW, SAME_DAY)) == (rule.cap is EMERGENCY)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_speaks_of_keys_and_choices_there_are(rule: Rule) -> None:
    derived = {"missing", "worst_soreness", "squat_band", "sleep", "lifted_today"}
    assert set(rule.when.keys()) <= set(KEY) | derived
    for part in leaves(rule.when):
        if isinstance(part, Is) and isinstance(part.value, str):
            choices = KEY["slept" if part.key == "sleep" else part.key].choices
            assert part.value in choices


def leaves(condition: Condition) -> list[Condition]:
    if isinstance(condition, Every | Either):
        return list(chain.from_iterable(map(leaves, condition.parts)))
    return [condition]


def test_every_condition_can_be_read() -> None:
    said = {rule.id: str(rule.when) for rule in RULES}
    assert said["strength-same-day"] == "goal is strength and lifted_today is true"
    assert said["under-6-hours"] == "hours_since_lift under 6"
    assert said["long-session"] == "duration_minutes over 75"
    assert said["calf-clot-and-breath"] == (
        "(red_flags has RF-7 or red_flags has RF-6 and red_flags has RF-3)"
    )
    assert said["soreness-8-or-more"] == "worst_soreness 8 or more"


def test_the_worst_of_every_answer_is_an_emergency_and_the_best_a_full_score() -> None:
    worst = judge({key.name: key.worst[0] for key in KEYS if key.worst})
    assert (worst.rung, worst.score) == (EMERGENCY, 0)
    best = judge({key.name: key.best for key in KEYS if key.worst})
    assert (best.rung, best.score) == (EASY_RUN, 100)
