"""The exact session: what to do, for how long, minute by minute.

Lengths are the articles' (DD 31, 46, 49, 52-57; C-11, C-12), walk breaks are practice values
(no study found, L-9).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import cycle

from dialogs.engine.answers import Answers
from dialogs.engine.derived import derived, hours, lifted_today
from dialogs.engine.model import Rung, Verdict

LEAST, SHORT, USUAL, MOST = 5, 15, 20, 30  # minutes (C-11)
JOG, WALK = "jog", "walk"
FIVE_ONE = ((JOG, 5), (WALK, 1))  # DD 52
THREE_TWO = ((JOG, 3), (WALK, 2))  # DD 53

# The lifts after which a run is broken up with walking (DD 52), as they are named.
BREAK_UP = ("deadlift", "dead lift", "deads", "rdl", "lunge", "split squat")


@dataclass(frozen=True, slots=True)
class Block:
    what: str  # "jog" | "walk" | "bike" | "swim" | "yoga"
    minutes: int


@dataclass(frozen=True, slots=True)
class Prescription:
    """One session. `minutes` is the sum of its blocks; 0 for rest and below."""

    kind: str
    minutes: int
    blocks: tuple[Block, ...]


def prescribe(answers: Answers, verdict: Verdict) -> Prescription:
    """What to do today under this verdict."""
    facts = derived(answers)
    match verdict.rung:
        case Rung.EASY_RUN if _broken_up(answers) and not verdict.leg_day_over:
            return _intervals("run_5_walk_1", FIVE_ONE, _minutes(facts))
        case Rung.EASY_RUN:
            return _steady("easy_jog", JOG, _minutes(facts))
        case Rung.WALK_RUN:
            return _intervals("walk_run_3_2", THREE_TWO, _minutes(facts))
        case Rung.WALK if _level(facts):
            return _steady("level_walk", WALK, USUAL)
        case Rung.WALK:
            return _steady("incline_walk", WALK, USUAL)  # only a walk goes uphill (DD 54, C-4)
        case Rung.CROSS_TRAIN if facts.get("wobbly_single_leg"):
            return _steady("bike", "bike", USUAL)  # DD 38
        case Rung.CROSS_TRAIN:
            return _steady("yoga", "yoga", USUAL)  # or an easy swim, or rest (DD 37)
        case Rung.REST:
            return Prescription("rest", 0, ())
        case _:
            return Prescription("none", 0, ())


def _broken_up(answers: Answers) -> bool:
    lifts = answers.get("lifts")
    names = [name.lower().replace("-", " ") for name in lifts] if isinstance(lifts, tuple) else ()
    return any(part in name for name in names for part in BREAK_UP)


def _minutes(facts: Answers) -> int:
    """At most 30; 20 unless asked; 15 when a reason shortens it, or fewer were planned."""
    most = SHORT if _shortened(facts) else MOST
    planned = facts.get("planned_minutes")
    wanted = int(planned) if isinstance(planned, int | float) else USUAL
    return min(max(wanted, LEAST), most)


def _shortened(facts: Answers) -> bool:
    """Soreness 3 or more, the first run after a new lift or of a new runner, or the same day."""
    sore, gone = facts.get("worst_soreness"), hours(facts)
    return (
        (isinstance(sore, int) and sore >= 3)
        or facts.get("new_or_returning_lift") is True
        or facts.get("experience") == "new"
        or lifted_today(facts) is True
        or (gone is not None and gone < 12)
    )


def _level(facts: Answers) -> bool:
    """Sore, wincing or unfed legs, an unknown of them, and the way home from a run (L-10)."""
    sore = facts.get("worst_soreness")
    steady = all(facts.get(sign) is False for sign in ("winces_on_stairs", "wobbly_single_leg"))
    cannot = any(facts.get(sign) for sign in ("waddles", "mid_run", "mid_run_form_falling_apart"))
    fed = facts.get("fuelled") is not False
    return not (isinstance(sore, int) and sore < 6 and steady and fed and not cannot)


def _steady(kind: str, what: str, minutes: int) -> Prescription:
    return Prescription(kind, minutes, (Block(what, minutes),))


def _intervals(kind: str, pattern: Iterable[tuple[str, int]], minutes: int) -> Prescription:
    """The pattern over and over; the last block is cut where the time is up."""
    blocks: list[Block] = []
    left = minutes
    for what, length in cycle(tuple(pattern)):
        if left <= 0:
            return Prescription(kind, minutes, tuple(blocks))
        blocks.append(Block(what, min(length, left)))
        left -= length
    raise AssertionError("a pattern has at least one block")
