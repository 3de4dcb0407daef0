"""What is already known: gathered from taps, words, the log, the profile and earlier today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from dialogs.calendar import hours_since
from dialogs.conversation import Conversation
from dialogs.diary import LegDay
from dialogs.engine import Answers
from dialogs.engine import Value as Answer
from dialogs.engine.answers import KEY
from dialogs.engine.rules import LEG_DAY_GONE
from dialogs.facts import Fact, Facts, Origin, Value, moment, stamp
from dialogs.flows.checks import still_good
from dialogs.flows.lifted import lifted_when

# What a sentence says (the slots of `language`) and the answer it is to the checklist.
SLOTS = {
    "soreness": "soreness",
    "sharp_or_joint_pain": "sharp_or_joint_pain",
    "wobbly": "wobbly_single_leg",
    "winces": "winces_on_stairs",
    "slept": "slept",
    "sleep_hours": "sleep_hours",
    "sick_or_drained": "sick_or_drained",
    "fuelled": "fuelled",
    "hours_since_lift": "hours_since_lift",
    "exercises": "lifts",
    "rpe": "rpe",
    "duration_minutes": "duration_minutes",
    "goal": "goal",
    "wants": "wants",
    "big_session": "big_session_within_48h",
}
CHECKLISTS = frozenset({"can_i_run", "gut_check"})  # the flows whose answers are about a run
SESSION_ANSWERS = frozenset({"lifts", "rpe", "duration_minutes", "lifted_at", "lifted_maybe"})
RUN_ANSWERS = SESSION_ANSWERS | KEY.keys()
# The kinds of red flag a sentence can raise, and the answer each of them is.
RED_FLAG_KINDS: Mapping[str, str] = {
    "chest": "RF-3",
    "dizzy": "RF-4",
    "heat": "RF-11",
    "numb": "RF-10",
    "calf": "RF-6",
    "dark_urine": "RF-1",
    "swelling_weakness": "RF-2",
    "fever": "RF-5",
    "weight_bearing": "RF-9",
    "bone": "RF-8",
    "pop": "",  # these three answer the question of sharp or joint pain
    "sharp_pain": "",
    "joint": "",
}


def from_slots(slots: Mapping[str, Value], at: datetime) -> dict[str, Value]:
    """The answers a sentence gives. A time that cannot be read is left to be asked."""
    makes = {SLOTS[slot]: value for slot, value in slots.items() if slot in SLOTS}
    if "lifted_when" in slots and "hours_since_lift" not in makes:
        read = lifted_when(str(slots["lifted_when"]), at)
        makes |= {} if isinstance(read, str) else read
    return makes


def from_flags(kinds: tuple[str, ...]) -> dict[str, Value]:
    """The answers that recognised red flags are."""
    flags = tuple(flag for kind in kinds if (flag := RED_FLAG_KINDS[kind]))
    pain = any(not RED_FLAG_KINDS[kind] for kind in kinds)
    return ({"red_flags": flags} if flags else {}) | ({"sharp_or_joint_pain": True} if pain else {})


def to_facts(
    makes: Mapping[str, Value], at: datetime, origin: Origin, choice: str = ""
) -> dict[str, Fact]:
    """Answers as facts. Hours are kept as the moment they count from: they go on counting."""
    facts = {key: Fact(value, at, origin, choice) for key, value in makes.items()}
    gone = facts.pop("hours_since_lift", None)
    if gone and isinstance(gone.value, int | float):
        lifted_at = at.astimezone(UTC) - timedelta(hours=gone.value)
        facts["lifted_at"] = Fact(stamp(lifted_at), at, origin, choice)
    return facts


def merged(facts: Facts, new: Facts) -> Facts:
    """The newer answer counts; lists grow.

    A time yet to be read back unseats the old one, and a new goal what was said of the old.
    """
    both = dict(facts)
    if "lifted_maybe" in new:
        both.pop("lifted_at", None)
    if "goal" in new:
        both.pop("calorie_deficit", None)
    for key, fact in new.items():
        before = facts[key].value if key in facts else None
        if isinstance(before, tuple) and isinstance(fact.value, tuple) and key != "lifted_maybe":
            grown = tuple(dict.fromkeys((*before, *fact.value)))
            fact = Fact(grown, fact.at, fact.origin, fact.choice)  # noqa: PLW2901
        both[key] = fact
    return both


def to_answers(facts: Facts, at: datetime) -> Answers:
    """The answers the engine decides on, at this moment."""
    answers: dict[str, Answer] = {
        key: fact.value for key, fact in facts.items() if key in KEY and fact.value is not None
    }
    if lifted_at := lifted(facts):
        answers["hours_since_lift"] = max(0.0, hours_since(lifted_at, at))
    return answers | {"now": at}


def lifted(facts: Facts) -> datetime | None:
    """When the legs were last trained."""
    return moment(facts["lifted_at"].value) if "lifted_at" in facts else None


def carried(now: Conversation, at: datetime) -> Facts:
    """What a new checklist need not ask: earlier today, the log, and the profile."""
    earlier = {**(now.last.facts if now.last else {}), **now.aside}
    for one in now.open:
        earlier |= one.facts if one.flow in CHECKLISTS else {}
    good = {
        key: fact
        for key, fact in earlier.items()
        if fact.origin is not Origin.LOG and still_good(key, fact.value, fact.at, at)
    }
    return with_log({**good, **from_profile(now, at)}, now.diary.leg_days, at)


def with_log(facts: Facts, leg_days: tuple[LegDay, ...], at: datetime) -> Facts:
    """With the last leg day of the log, unless a later one was told."""
    logged = _from_log(leg_days, at)
    told, log = lifted(facts), lifted(logged)
    return facts if log is None or (told and told > log) else {**facts, **logged}


def from_profile(now: Conversation, at: datetime) -> Facts:
    """Of what is kept until it is changed, the answers to the checklist."""
    answers = {key: value for key, value in now.profile.items() if key in KEY}
    return to_facts(answers, at, Origin.PROFILE)


def with_goal(profile: Mapping[str, Value], facts: Facts) -> Mapping[str, Value]:
    """The profile with the goal in these facts. A new goal leaves no old deficit behind."""
    goal = facts["goal"].value if "goal" in facts else None
    if goal is None:
        return profile
    deficit = facts["calorie_deficit"].value if "calorie_deficit" in facts else None
    others = {key: value for key, value in profile.items() if key != "calorie_deficit"}
    known = {} if deficit is None else {"calorie_deficit": deficit}
    return {**others, "goal": goal, **known}


def with_profile(now: Conversation, profile: Mapping[str, Value], at: datetime) -> Conversation:
    """The profile changed so; what is open goes by it."""
    after = replace(now, profile=profile)
    told = from_profile(after, at)
    lists = (
        replace(one, facts={**one.facts, **told}) if one.flow in CHECKLISTS else one
        for one in now.open
    )
    return replace(after, open=tuple(lists))


def _from_log(leg_days: tuple[LegDay, ...], at: datetime) -> Facts:
    """The last leg day, while it can still matter."""
    last = max(leg_days, key=lambda day: day.lifted_at, default=None)
    if last is None or hours_since(last.lifted_at, at) >= LEG_DAY_GONE:
        return {}
    makes: dict[str, Value] = {
        "lifted_at": stamp(last.lifted_at),
        "lifts": last.exercises,
        "rpe": last.rpe,
        "duration_minutes": last.minutes,
    }
    return to_facts({k: v for k, v in makes.items() if v is not None}, last.logged_at, Origin.LOG)
