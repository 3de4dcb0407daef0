"""Answers to try the engine with: a good morning, every key's values in order, and any mixture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from itertools import product
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from dialogs.engine import Answers, Value
from dialogs.engine.answers import KEYS, RED_FLAGS, Key, Kind

BERLIN = ZoneInfo("Europe/Berlin")
MORNING = datetime(2026, 11, 20, 7, 30, tzinfo=BERLIN)

# Leg day was yesterday at 11:30, every gate is open: an easy run at a score of 100.
GOOD: Answers = {
    "red_flags": (),
    "soreness": 0,
    "winces_on_stairs": False,
    "sharp_or_joint_pain": False,
    "wobbly_single_leg": False,
    "sick_or_drained": False,
    "slept": "well",
    "fuelled": True,
    "hours_since_lift": 20.0,
    "now": MORNING,
}
WORST_RUN: Answers = {
    "soreness": 5,
    "slept": "ok",
    "rpe": 10,
    "duration_minutes": 90,
    "hours_since_lift": 6,
}
STRENGTH_TONIGHT: Answers = {"goal": "strength", "now": datetime(2026, 11, 20, 19, tzinfo=BERLIN)}

STRENGTH_TIMELESS: Answers = {"goal": "strength", "now": None}
NEW_LIFT: Answers = {"new_or_returning_lift": True}
TWINGE: Answers = {"mid_run_sharp_or_twinge": True}
WINCING_UNFED: Answers = {"winces_on_stairs": True, "fuelled": False}

# A key that has an order -> its values from best to worst, at both sides of every threshold.
SCORES = (0, 0.5, 1, 2, 3, 4, 4.5, 5, 5.5, 6, 7, 7.5, 8, 10)
_NUMBERS: Mapping[str, tuple[Value, ...]] = {
    "soreness": SCORES,
    "soreness_on_squat": SCORES,
    "sleep_hours": (24, 8, 7, 6.9, 5, 4.9, 0),
    "hours_since_lift": (200, 72, 71.9, 48, 25.5, 24, 20, 12, 11.9, 6, 5.9, 0),
    "rpe": (1, 8.9, 9, 10),
    "duration_minutes": (0, 30, 75, 75.1, 180),
    "recovered_pct": (100, 80, 79.9, 0),
}


def _ordered(key: Key) -> tuple[Value, ...]:
    match key.kind:
        case Kind.FLAG:
            return key.best, *key.worst
        case Kind.CHOICE:
            return key.choices
        case Kind.SIGNS:
            return (), ("RF-5",), ("RF-5", "RF-8"), ("RF-5", "RF-6", "RF-8"), RED_FLAGS
        case _:
            return _NUMBERS[key.name]


ORDERED: Mapping[str, tuple[Value, ...]] = {key.name: _ordered(key) for key in KEYS if key.worst}
# Every key with an order at its best, nothing during a run: all questions answered.
COMPLETE: Answers = {**{key.name: key.best for key in KEYS if key.worst}, **GOOD, "mid_run": False}


def flags(*numbers: int) -> Answers:
    return {"red_flags": tuple(f"RF-{number}" for number in numbers)}


def morning(answers: Answers) -> Answers:
    """The answers on top of a good morning; half past seven, so 3.5 h ago it was four."""
    return {**GOOD, **answers}


def without(answers: Answers, *keys: str) -> dict[str, Value]:
    return {key: value for key, value in answers.items() if key not in keys}


def completions(answers: Answers) -> Iterator[dict[str, Value]]:
    """Every way to answer what is open, on the grid of ORDERED."""
    open_keys = [key for key in ORDERED if answers.get(key) is None]
    if answers.get("mid_run") is False:
        open_keys = [key for key in open_keys if not key.startswith("mid_run")]
    for values in product(*(ORDERED[key] for key in open_keys)):
        yield {**answers, **dict(zip(open_keys, values, strict=True))}


zones = st.one_of(
    st.timezones(),
    st.sampled_from(["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"]).map(ZoneInfo),
    st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)
clock_changes = st.builds(
    lambda day, minutes: day + timedelta(minutes=minutes),
    st.sampled_from([datetime(2026, *day, tzinfo=UTC) for day in ((3, 8), (3, 29), (10, 25))]),
    st.integers(-36 * 60, 36 * 60),
)
instants = st.one_of(
    clock_changes,
    st.datetimes(
        datetime(1980, 1, 1),  # noqa: DTZ001
        datetime(2037, 12, 1),  # noqa: DTZ001
        timezones=st.just(UTC),
    ),
)
moments = st.builds(lambda instant, zone: instant.astimezone(zone), instants, zones)
# As a reader of ISO 8601 may find them: also far away, ambiguous and never shown by any clock.
any_moment = st.datetimes(
    datetime(1901, 1, 1),  # noqa: DTZ001
    datetime(8999, 12, 31),  # noqa: DTZ001
    timezones=zones,
)


def values(key: Key) -> st.SearchStrategy[Value]:
    """Any checked value of a key; the grid's more often, since rules change there."""
    match key.kind:
        case Kind.FLAG:
            return st.booleans()
        case Kind.CHOICE:
            return st.sampled_from(key.choices)
        case Kind.NAMES:
            return st.lists(st.sampled_from(["squats", "RDLs", "Dead-Lifts", "lunges", ""])).map(
                tuple
            )
        case Kind.SIGNS:
            some = st.lists(st.sampled_from(RED_FLAGS), unique=True)
            return st.one_of(st.just(()), some.map(lambda signs: tuple(sorted(signs))))
        case Kind.MOMENT:
            return st.one_of(moments, any_moment)
        case Kind.NUMBER:
            high = min(key.high, 999_999_999)
            number = st.one_of(st.integers(int(key.low), int(high)), st.floats(key.low, high))
            return st.one_of(st.sampled_from(ORDERED.get(key.name, (20,))), number)


VALUES = {key.name: values(key) for key in KEYS}
any_answers: st.SearchStrategy[Answers] = st.fixed_dictionaries({}, optional=VALUES)


@st.composite
def nearly_good(draw: st.DrawFn) -> Answers:
    """A good morning with a few answers changed and a few taken away: near every border."""
    base = draw(st.sampled_from([GOOD, {**GOOD, **WORST_RUN}, COMPLETE]))
    changed = draw(st.lists(st.sampled_from(list(VALUES)), max_size=4))
    gone = draw(st.lists(st.sampled_from(list(VALUES)), max_size=2))
    return without({**base, **{key: draw(VALUES[key]) for key in changed}}, *gone)


answers: st.SearchStrategy[Answers] = st.one_of(nearly_good(), any_answers)
