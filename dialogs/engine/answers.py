"""The answers a decision rests on: one row a key, with its kind, its range and its worse end.

An answers object is a plain mapping; an unknown answer is absent. `read` is the way in for
anything from outside: it checks every key and value against the rows.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias, TypeGuard

Value: TypeAlias = bool | int | float | str | tuple[str, ...] | datetime | None
Answers: TypeAlias = Mapping[str, Value]


class Kind(StrEnum):
    FLAG = "true or false"
    NUMBER = "a number"
    CHOICE = "one of"
    NAMES = "a list of names"
    SIGNS = "a list of red flags"
    MOMENT = "an ISO 8601 date and time with its offset"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One answer. `best` and `worst` are the ends of its order; both None: outside every order."""

    name: str
    kind: Kind
    low: float = 0
    high: float = math.inf
    choices: tuple[str, ...] = ()
    best: Value = None
    worst: tuple[Value, ...] = ()  # more than one where the harm does not grow in one direction


class AnswersError(ValueError):
    """An answers object that may not be used; `key` is "" when it is no object at all."""

    def __init__(self, key: str, problem: str) -> None:
        super().__init__(key, problem)
        self.key = key
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.key}: {self.problem}" if self.key else self.problem


RED_FLAGS = tuple(f"RF-{number}" for number in range(1, 13))
MOST_NAMES = 100  # a leg day has a dozen exercises; more is not an answer


def _flag(name: str, *, bad: bool = True) -> Key:
    return Key(name=name, kind=Kind.FLAG, best=not bad, worst=(bad,))


def _scale(name: str, low: float, high: float, *, best: float, worst: tuple[float, ...]) -> Key:
    return Key(name=name, kind=Kind.NUMBER, low=low, high=high, best=best, worst=worst)


def _choice(name: str, *best_to_worst: str) -> Key:
    return Key(
        name=name,
        kind=Kind.CHOICE,
        choices=best_to_worst,
        best=best_to_worst[0],
        worst=best_to_worst[-1:],
    )


KEYS = (
    _scale("soreness", 0, 10, best=0, worst=(10,)),
    _scale("soreness_on_squat", 0, 10, best=0, worst=(10,)),
    _flag("winces_on_stairs"),
    _flag("winces_off_couch"),
    _flag("waddles"),
    _flag("sharp_or_joint_pain"),
    _flag("wobbly_single_leg"),
    _flag("sick_or_drained"),
    _flag("dreads_run"),
    _flag("soreness_rising"),
    _flag("new_or_returning_lift"),
    _flag("last_run_worse"),
    _choice("slept", "well", "ok", "poorly"),
    _scale("sleep_hours", 0, 24, best=8, worst=(0,)),
    _choice("experience", "seasoned", "regular", "new"),
    _flag("fuelled", bad=False),
    _flag("calorie_deficit"),
    _flag("big_session_within_48h"),
    # Fewer hours are worse; and soreness that stays past 72 h is a warning of its own.
    _scale("hours_since_lift", 0, math.inf, best=48, worst=(0, 72)),
    Key(name="lifts", kind=Kind.NAMES),
    _scale("rpe", 1, 10, best=1, worst=(10,)),
    _scale("duration_minutes", 0, math.inf, best=30, worst=(180,)),
    _choice("goal", "general", "endurance", "fat_loss", "strength"),
    Key(
        name="wants",
        kind=Kind.CHOICE,
        choices=("easy", "tempo", "intervals", "hills", "long", "race"),
    ),
    Key(name="planned_minutes", kind=Kind.NUMBER),
    _scale("recovered_pct", 0, 100, best=100, worst=(0,)),
    Key(name="red_flags", kind=Kind.SIGNS, best=(), worst=(RED_FLAGS,)),
    Key(name="mid_run", kind=Kind.FLAG),
    _flag("mid_run_sharp_or_twinge"),
    _flag("mid_run_form_falling_apart"),
    Key(name="mid_run_heavy_but_form_clean", kind=Kind.FLAG),
    Key(name="now", kind=Kind.MOMENT),
)
KEY = {key.name: key for key in KEYS}


def read(raw: object) -> dict[str, Value]:
    """The answers in a decoded JSON object; absent and null keys are unknown.

    Raises AnswersError for the first key that is not ours or whose value is out of range.
    """
    if not isinstance(raw, Mapping):
        raise AnswersError("", "expected one JSON object of answers")
    answers: dict[str, Value] = {}
    for name, value in raw.items():
        if name not in KEY:
            raise AnswersError(_short(name), "is not a key of the answers")
        if value is not None:
            answers[name] = _checked(KEY[name], value)
    return answers


def _checked(key: Key, value: object) -> Value:
    match key.kind:
        case Kind.FLAG if isinstance(value, bool):
            return value
        case Kind.NUMBER if _is_number(value) and key.low <= value <= key.high:
            return value
        case Kind.CHOICE if isinstance(value, str) and value in key.choices:
            return value
        case Kind.NAMES if _are_names(value):
            return tuple(value)
        case Kind.SIGNS if _are_names(value) and set(value) <= set(RED_FLAGS):
            return tuple(sign for sign in RED_FLAGS if sign in value)
        case Kind.MOMENT if moment := _moment(value):
            return moment
    raise AnswersError(key.name, f"expected {_expected(key)}, got {_short(value)}")


def _is_number(value: object) -> TypeGuard[int | float]:
    """Booleans are integers to Python, and JSON as Python reads it may hold infinity: not here."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return abs(value) < 1e9  # also turns away NaN, infinity and numbers no body has


def _are_names(value: object) -> TypeGuard[Sequence[str]]:
    return (
        isinstance(value, list | tuple)
        and len(value) <= MOST_NAMES
        and all(isinstance(name, str) for name in value)
    )


def _moment(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        return None
    if not isinstance(moment, datetime) or not moment.tzinfo:
        return None
    # A year at either end leaves no room to add the days until the next run.
    return moment if 1900 < moment.year < 9000 else None


def _expected(key: Key) -> str:
    match key.kind:
        case Kind.NUMBER if key.high < math.inf:
            return f"a number from {key.low:g} to {key.high:g}"
        case Kind.NUMBER:
            return f"a number, {key.low:g} or more"
        case Kind.CHOICE:
            return "one of " + ", ".join(key.choices)
        case Kind.SIGNS:
            return f'a list of red flags, "{RED_FLAGS[0]}" to "{RED_FLAGS[-1]}"'
        case other:
            return str(other)


def _short(value: object) -> str:
    """Enough of a value to find it again."""
    if _are_names(value):
        text = ", ".join(repr(name) for name in value) or "an empty list"
    elif isinstance(value, str | int | float):
        text = repr(value)
    else:  # the inside may be deeper than repr can go
        text = f"a {type(value).__name__}"
    return text if len(text) <= 40 else text[:37] + "..."
