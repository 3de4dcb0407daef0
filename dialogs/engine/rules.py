"""The rules, one row each: when it holds, the most that is then allowed, the points it takes.

To add a rule, add a row and its words. Points are our own figures, chosen so that the worst
answers that may still run come to exactly 80, and every rule that forbids running takes at
least 21: a "no" never shows the 80 the articles ask for (DD 32).
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.engine.conditions import (
    Above,
    AtLeast,
    Condition,
    Has,
    Is,
    Under,
    either,
    every,
    no,
    yes,
)
from dialogs.engine.derived import GATES
from dialogs.engine.model import Certainty, Help, Passes, Rule, Rung, Source
from dialogs.engine.sources import OURS, dack, flag, handbook, reading, study

EASY_RUN, WALK_RUN, WALK, CROSS_TRAIN, REST, SEE_SPECIALIST, EMERGENCY = Rung
STRONG, MIXED, HABIT = Certainty
NOW, SAME_DAY, DOCTOR = Help

SAME_DAY_GAP = 6.0  # hours between lifting and a run (DD 30, Robineau 2016)
LEG_DAY_GONE = 72.0  # hours after which leg day no longer limits (L-1)
MILD = 4  # soreness up to here, taken alone, allows a light run (DD 18)


def _red(number: int) -> Condition:
    return Has("red_flags", f"RF-{number}")


def _emergency(
    number: int, name: str, help_: Help, *works: str, when: Condition | None = None
) -> Rule:
    return Rule(
        id=name,
        when=when or _red(number),
        cap=EMERGENCY,
        points=100,
        sources=flag(number, *works),
        certainty=STRONG,
        help=help_,
    )


def _specialist(id_: str, when: Condition, sources: tuple[Source, ...]) -> Rule:
    return Rule(
        id=id_,
        when=when,
        cap=SEE_SPECIALIST,
        points=60,
        sources=sources,
        certainty=STRONG,
        help=DOCTOR,
    )


def _sign(id_: str, when: Condition, cap: Rung, points: int, sources: tuple[Source, ...]) -> Rule:
    """A warning sign of the articles: a runner's and coach's rule, without a trial behind it."""
    return Rule(id=id_, when=when, cap=cap, points=points, sources=sources, certainty=HABIT)


def _gate(key: str) -> Rule:
    """An unknown answer never opens a gate (knowledge, end of section 10)."""
    return Rule(
        id=f"unknown-{key.replace('_', '-')}",
        when=Has("missing", key),
        cap=WALK,
        points=21,
        sources=OURS,
        certainty=HABIT,
        gate=key,
    )


RED_FLAGS = (
    _emergency(1, "dark-urine", SAME_DAY, "CDC"),
    _emergency(2, "swelling-or-weakness", SAME_DAY, "CDC"),
    _emergency(3, "chest-symptoms", NOW, "AHA"),
    _emergency(4, "faint-or-palpitations", NOW, "ACC"),
    _emergency(6, "calf-clot", SAME_DAY, "NHS"),
    _emergency(
        7, "calf-clot-and-breath", NOW, "NHS", when=either(_red(7), every(_red(6), _red(3)))
    ),
    _emergency(10, "numb-tight-swollen", NOW, "Krames"),
    _emergency(11, "heat-confusion", NOW, "EMRA"),
    _specialist("fever", _red(5), flag(5, "Friman")),
    _specialist("bone-pain", _red(8), flag(8, "Houston")),
    _specialist("cannot-bear-weight", _red(9), flag(9, "Vincent")),
    _specialist("pain-turned-sharp", _red(12), flag(12, "Vincent")),
    # Two mild signs that make one serious one (knowledge, end of section 12).
    _emergency(
        5,
        "fever-and-muscle-pain",
        SAME_DAY,
        "Infermedica",
        when=every(_red(5), AtLeast("worst_soreness", 6)),
    ),
    _emergency(
        2,
        "sore-past-three-days",
        SAME_DAY,
        "Infermedica",
        when=every(
            AtLeast("hours_since_lift", LEG_DAY_GONE),
            yes("new_or_returning_lift"),
            either(AtLeast("worst_soreness", 6), yes("soreness_rising")),
        ),
    ),
)

WARNING_SIGNS = (
    _specialist("sharp-or-joint-pain", yes("sharp_or_joint_pain"), (*dack(35, 44), *reading(14))),
    _specialist(
        "mid-run-sharp", yes("mid_run_sharp_or_twinge"), (*dack(66, 44), Source("Vincent"))
    ),
    _sign("sick-or-drained", yes("sick_or_drained"), REST, 51, dack(36)),
    _sign("winces-off-couch", yes("winces_off_couch"), REST, 51, dack(39, 42)),
    _sign("dreads-run", yes("dreads_run"), REST, 51, dack(40, 42)),
    _sign("slept-poorly", Is("sleep", "poorly"), CROSS_TRAIN, 30, (*dack(26, 37), *reading(3))),
    _sign("wobbly", yes("wobbly_single_leg"), CROSS_TRAIN, 30, (*dack(38, 99), *handbook(99))),
    _sign("winces-on-stairs", yes("winces_on_stairs"), WALK, 21, (*dack(24), *reading(2))),
    _sign("waddles", yes("waddles"), WALK, 21, (*dack(41), *reading(18))),
    _sign("mid-run-form", yes("mid_run_form_falling_apart"), WALK, 21, dack(66, 68, 71)),
)

SORENESS = (
    _sign("squat-soreness-above-6", AtLeast("squat_band", 7), REST, 21, (*dack(22), *reading(1))),
    _sign("soreness-8-or-more", AtLeast("worst_soreness", 8), REST, 60, dack(20)),
    _sign("soreness-7", Is("worst_soreness", 7), WALK, 40, (*dack(34), *reading(1))),
    _sign("soreness-6", Is("worst_soreness", 6), WALK, 30, (*dack(34), *reading(1))),
    _sign("soreness-5", Is("worst_soreness", 5), WALK_RUN, 12, (*dack(19, 53), *reading(12))),
    _sign("soreness-4", Is("worst_soreness", 4), EASY_RUN, 7, dack(18)),
    _sign("soreness-3", Is("worst_soreness", 3), EASY_RUN, 4, dack(18)),
    _sign("soreness-2", Is("worst_soreness", 2), EASY_RUN, 2, dack(18)),
    _sign("soreness-1", Is("worst_soreness", 1), EASY_RUN, 1, dack(18)),
    _sign(
        "soreness-4-and-rising",
        every(Is("worst_soreness", 4), yes("soreness_rising")),
        WALK_RUN,
        0,
        (*dack(53), *reading(12)),
    ),
)

TIME_AND_FOOD = (
    Rule(
        id="under-6-hours",
        when=Under("hours_since_lift", SAME_DAY_GAP),
        cap=WALK,
        points=21,
        sources=(*dack(30), *reading(10), *study("Robineau")),
        certainty=STRONG,
        passes=Passes.TIME,
    ),
    Rule(
        id="strength-same-day",
        when=every(Is("goal", "strength"), yes("lifted_today")),
        cap=WALK,
        points=21,
        sources=(*dack(77, 76), *handbook(75), *reading(10), *study("Schumann")),
        certainty=MIXED,
        passes=Passes.TIME,
    ),
    Rule(
        id="not-fuelled",
        when=no("fuelled"),
        cap=WALK,
        points=21,
        sources=(*dack(28, 27), *reading(6)),
        certainty=HABIT,
        passes=Passes.FOOD,
    ),
)

PLANS = (
    _sign("big-session-ahead", yes("big_session_within_48h"), REST, 51, (*dack(43), *reading(17))),
    _sign("recovered-under-80", Under("recovered_pct", 80), WALK, 21, (*dack(32), *reading(16))),
    _sign(
        "strength-in-deficit",
        every(Is("goal", "strength"), yes("calorie_deficit")),
        WALK,
        21,
        (*dack(78), *handbook(75), *reading(19)),
    ),
)

# What became of the person's own last run may make a verdict stricter, and never looser.
HISTORY = (_sign("last-run-worse", yes("last_run_worse"), WALK_RUN, 0, (*dack(123), *OURS)),)

SMALL_LOADS = (
    Rule(
        id="slept-ok",
        when=Is("sleep", "ok"),
        points=3,
        sources=(*dack(33), *study("Craven")),
        certainty=MIXED,
    ),
    Rule(
        id="hard-session",
        when=AtLeast("rpe", 9),
        points=2,
        sources=(Source("HELP", "14"), *OURS),
        certainty=HABIT,
    ),
    Rule(
        id="long-session",
        when=Above("duration_minutes", 75),
        points=1,
        sources=(Source("HELP", "14"), *OURS),
        certainty=HABIT,
    ),
    Rule(
        id="under-12-hours",
        when=Under("hours_since_lift", 12),
        points=2,
        sources=(*dack(30), *study("Doma")),
        certainty=MIXED,
    ),
)

UNKNOWN = tuple(_gate(key) for key in GATES)

RULES = (
    *RED_FLAGS,
    *WARNING_SIGNS,
    *SORENESS,
    *TIME_AND_FOOD,
    *PLANS,
    *HISTORY,
    *SMALL_LOADS,
    *UNKNOWN,
)

# Every condition needs its first key to be known: only the rules of known keys are asked.
RULES_BY_KEY: Mapping[str, tuple[Rule, ...]] = {
    key: tuple(rule for rule in RULES if next(rule.when.keys()) == key)
    for key in dict.fromkeys(next(rule.when.keys()) for rule in RULES)
}

# What the score itself forbids, after all points are taken: running needs 80 (DD 32).
SCORE_BANDS = (
    _sign("score-below-50", Under("score", 50), REST, 0, (*dack(32), *OURS)),
    _sign("score-below-80", Under("score", 80), WALK, 0, dack(32)),
)
