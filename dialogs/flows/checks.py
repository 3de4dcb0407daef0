"""The articles' checklist: every question about running, in the order it is asked.

Red flags come first, then the cheapest vetoes. Most questions are one tap; a self-test covers
several signs at once, so that a yes costs at most nine taps.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from dialogs.calendar import day_of
from dialogs.facts import Facts, Value
from dialogs.flow import NONE, Choice, Keeps, Question
from dialogs.flows.lifted import LONG_GONE, lifted_when

LIFT_KEYS = ("lifts", "new_or_returning_lift")
GOALS = ("general", "endurance", "fat_loss", "strength")


def _no(*keys: str) -> Mapping[str, Value]:
    return dict.fromkeys(keys, False)


# In the order a frightened person should find them; RF-7 follows from RF-3 and RF-6.
FLAG_CHOICES = (
    Choice(NONE, {"red_flags": ()}),
    *(
        Choice(f"rf_{number}", {"red_flags": (f"RF-{number}",)})
        for number in (3, 4, 11, 10, 6, 1, 2, 5, 9, 8, 12)
    ),
)
FLAGS = Question(id="flags", keys=("red_flags",), choices=FLAG_CHOICES, many=True)

SORENESS = Question(
    id="soreness",
    keys=("soreness",),
    choices=tuple(Choice(str(score), {"soreness": score}) for score in range(11)),
    scored=True,
    keeps=Keeps.HOURS,
)

SELF_TEST_KEYS = (
    "winces_on_stairs",
    "winces_off_couch",
    "waddles",
    "wobbly_single_leg",
    "sharp_or_joint_pain",
)
SELF_TEST = Question(
    id="self_test",
    keys=SELF_TEST_KEYS,
    choices=(
        Choice(NONE, _no(*SELF_TEST_KEYS)),
        Choice("sharp", {"sharp_or_joint_pain": True}),
        Choice("wince", {"winces_on_stairs": True}),
        Choice("couch", {"winces_off_couch": True}),
        Choice("waddle", {"waddles": True}),
        Choice("wobble", {"wobbly_single_leg": True}),
    ),
    many=True,
    keeps=Keeps.HOURS,
)

TODAY_KEYS = ("sick_or_drained", "big_session_within_48h", "dreads_run", "soreness_rising")
# It alone still leaves a run, so it is one tap: it denies the others.
ONLY_RISING = {**_no(*TODAY_KEYS), "soreness_rising": True}
TODAY = Question(
    id="today",
    keys=TODAY_KEYS,
    also=("recovered_pct",),
    choices=(
        Choice(NONE, _no(*TODAY_KEYS)),
        Choice("sick", {"sick_or_drained": True}),
        Choice("big", {"big_session_within_48h": True}),
        Choice("under_80", {"recovered_pct": 79}),
        Choice("dread", {"dreads_run": True}),
        Choice("rising", ONLY_RISING),
    ),
    many=True,
    keeps=Keeps.DAY,
)

SLEEP = Question(
    id="sleep",
    keys=("slept",),
    also=("sleep_hours",),
    choices=tuple(Choice(how, {"slept": how}) for how in ("well", "ok", "poorly")),
    says="slept {}",
    keeps=Keeps.DAY,
    when=lambda facts: not _is_known(facts, "sleep_hours"),
)

# Of a span of hours the fewest count: nobody is let out early by a rounded answer.
SPANS = {"h0": 0, "h3": 3, "h6": 6, "h12": 12, "h24": 24, "h48": 48, "gone": LONG_GONE}
LIFTED = Question(
    id="lifted",
    keys=("lifted_at",),
    choices=tuple(Choice(span, {"hours_since_lift": hours}) for span, hours in SPANS.items()),
    reads=lifted_when,
    read_back="lifted_maybe",
    keeps=Keeps.DAY,
)

FOOD = Question(
    id="food",
    keys=("fuelled",),
    choices=(
        Choice("yes", {"fuelled": True}),
        Choice("no", {"fuelled": False}),
    ),
    says="i have {}",
    keeps=Keeps.HOURS,
)

HINGE = ("deadlifts or lunges",)
SESSION = Question(
    id="session",
    keys=LIFT_KEYS,
    choices=(
        Choice(NONE, {"lifts": (), "new_or_returning_lift": False}),
        Choice("hinge", {"lifts": HINGE, "new_or_returning_lift": False}),
        Choice("new", {"lifts": (), "new_or_returning_lift": True}),
        Choice("both", {"lifts": HINGE, "new_or_returning_lift": True}),
    ),
    keeps=Keeps.DAY,
)

GOAL = Question(
    id="goal",
    keys=("goal",),
    also=("calorie_deficit",),
    choices=(
        *(Choice(goal, {"goal": goal, "calorie_deficit": False}) for goal in GOALS),
        Choice("strength_cut", {"goal": "strength", "calorie_deficit": True}),
    ),
)

# Asked only when the goal was said in words: the buttons say it together.
DEFICIT = Question(
    id="deficit",
    keys=("calorie_deficit",),
    choices=(Choice("yes", {"calorie_deficit": True}), Choice("no", {"calorie_deficit": False})),
    when=lambda facts: "goal" in facts and facts["goal"].value == "strength",
)

# What only shapes a run is not asked of somebody who will not run.
RUN_ONLY = frozenset({"session", "goal", "deficit"})
QUESTIONS = (
    FLAGS,
    SORENESS,
    SELF_TEST,
    TODAY,
    SLEEP,
    LIFTED,
    FOOD,
    SESSION,
    GOAL,
    DEFICIT,
)
KEEPS = {key: question.keeps for question in QUESTIONS for key in question.keys}
GOOD_FOR = timedelta(hours=3)


def _is_known(facts: Facts, key: str) -> bool:
    return key in facts and facts[key].value is not None


def still_good(key: str, value: Value, at: datetime, now: datetime) -> bool:
    """Whether an answer given at `at` may still be used without asking again.

    A warning sign lasts the person's day: a good hour does not wash it away. Who did not know
    is asked again.
    """
    if value is None:
        return False
    keeps = KEEPS.get(key, Keeps.DAY)
    warning = (value is True and key not in FOOD.keys) or (key == "red_flags" and value)
    if keeps is Keeps.DAY or warning:
        return day_of(at.astimezone(now.tzinfo)) == day_of(now)
    return keeps is Keeps.HOURS and now - at < GOOD_FOR
