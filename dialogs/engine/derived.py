"""What follows from the answers before any rule is asked: the strictest reading of each."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from dialogs.engine.answers import Answers, Value

# The gates: what must be known before anyone runs, and the answers that make it known.
GATES: Mapping[str, tuple[str, ...]] = {
    "red_flags": ("red_flags",),
    "soreness": ("soreness", "soreness_on_squat"),
    "winces_on_stairs": ("winces_on_stairs",),
    "sharp_or_joint_pain": ("sharp_or_joint_pain",),
    "wobbly_single_leg": ("wobbly_single_leg",),
    "sick_or_drained": ("sick_or_drained",),
    "slept": ("slept", "sleep_hours"),
    "fuelled": ("fuelled",),
    "hours_since_lift": ("hours_since_lift",),
}
DAY_ENDS = timedelta(hours=4)  # a session at 00:30 belongs to the day before
LONGEST_DAY = 30.0  # hours, with room for clocks that go back


def derived(answers: Answers) -> dict[str, Value]:
    """The known answers, and beside them what the rules speak of. Nothing in it is None or ()."""
    squat = _band(answers.get("soreness_on_squat"))
    facts = {
        **answers,
        "missing": _missing(answers),
        "squat_band": squat,
        "worst_soreness": _higher(_band(answers.get("soreness")), squat),
        "sleep": _worse_sleep(answers),
        # Only a strength goal asks for it, and the calendar is slow.
        "lifted_today": lifted_today(answers) if answers.get("goal") == "strength" else None,
    }
    return {key: value for key, value in facts.items() if value is not None and value != ()}


def hours(answers: Answers) -> float | None:
    value = answers.get("hours_since_lift")
    return float(value) if isinstance(value, int | float) else None


def moment(answers: Answers) -> datetime | None:
    value = answers.get("now")
    return value if isinstance(value, datetime) else None


def later(at: datetime, hours_on: float) -> datetime:
    """Elapsed hours after `at`, in its zone, right across a clock change too."""
    return (at.astimezone(UTC) + timedelta(hours=hours_on)).astimezone(at.tzinfo)


def elapsed(start: datetime, end: datetime) -> float:
    """Hours from one to the other; two moments of one zone would be subtracted by their wall."""
    return (end.astimezone(UTC) - start.astimezone(UTC)) / timedelta(hours=1)


def day_start(day: date, zone: tzinfo | None) -> datetime:
    """When a local day begins, on the person's clock."""
    return datetime.combine(day, time(), zone) + DAY_ENDS


def lift_day(at: datetime) -> date:
    """The local day a moment belongs to."""
    return (at.replace(tzinfo=None) - DAY_ENDS).date()


def lifted_today(answers: Answers) -> bool | None:
    """Whether leg day belongs to the same local day as now; None: when it was is unknown."""
    gone, now = hours(answers), moment(answers)
    if gone is None:
        return None
    if now is None:
        return gone < 24  # without a clock, the whole day after counts as the same
    return gone < LONGEST_DAY and lift_day(later(now, -gone)) >= lift_day(now)


def _missing(answers: Answers) -> tuple[str, ...]:
    """The gates nobody has answered. With a run under way only what is known counts."""
    if answers.get("mid_run"):
        return ()
    known = {key for key, value in answers.items() if value is not None}
    missing = [gate for gate, keys in GATES.items() if known.isdisjoint(keys)]
    # The couch and a waddle can fail the wince test; only stairs or a squat can pass it.
    if answers.get("winces_off_couch") or answers.get("waddles"):
        missing = [gate for gate in missing if gate != "winces_on_stairs"]
    return tuple(missing)


def _band(score: Value) -> int | None:
    """Scores between two bands count as the higher."""
    return math.ceil(score) if isinstance(score, int | float) else None


def _higher(one: int | None, other: int | None) -> int | None:
    """The higher of general and squat soreness decides (knowledge C-1)."""
    if one is None or other is None:
        return other if one is None else one
    return max(one, other)


def _worse_sleep(answers: Answers) -> Value:
    """Under 5 h is poor, 5 to under 7 h is middling; of two answers the worse (L-11)."""
    slept, night = answers.get("slept"), answers.get("sleep_hours")
    if not isinstance(night, int | float):
        return slept
    if slept == "poorly" or night < 5:
        return "poorly"
    return "ok" if slept == "ok" or night < 7 else "well"
