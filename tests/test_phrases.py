"""Labelled phrases: how well the understanding does on each set of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.phrases.score import Score, score

PHRASES = Path(__file__).parent / "phrases"


@dataclass(frozen=True, slots=True)
class Floor:
    """What a set may not fall below: shares of its near-misses, intents and slots."""

    alarms: float  # near-misses that may raise an alarm
    intents: float
    slots: float
    missed: int = 0  # flags that may be missed


SETS = {
    "adversarial": Floor(0.02, 0.98, 0.95),
    "b": Floor(0.08, 0.81, 0.84),
    "c": Floor(0.00, 0.97, 0.92),
    "e1": Floor(0.14, 0.90, 0.88),
    "e2": Floor(0.08, 0.86, 0.89),
    "e3": Floor(0.08, 0.88, 0.85),
    "everyday": Floor(0.00, 0.97, 0.95),
    "flags": Floor(0.02, 0.98, 0.97),
    "held_out": Floor(0.12, 0.95, 0.93),
    "held_out_2": Floor(0.00, 0.95, 0.95),
    "held_out_3": Floor(0.12, 0.96, 0.92),
    "k": Floor(0.00, 0.97, 0.93),
    "logs": Floor(0.00, 0.98, 0.93),
    "m": Floor(0.03, 0.98, 0.93),
    "n": Floor(0.06, 0.97, 0.89),
    "o": Floor(0.03, 0.97, 0.91),
    "q": Floor(0.00, 0.97, 0.92),
    "running": Floor(0.04, 0.98, 0.93),
    "service": Floor(0.00, 0.90, 0.94),
    "signs": Floor(0.01, 0.98, 0.93),
    "topics": Floor(0.00, 0.97, 0.92),
    "u": Floor(0.08, 0.90, 0.88),
    "v": Floor(0.06, 0.97, 0.89),
    "w": Floor(0.02, 0.97, 0.88),
}


@pytest.fixture(params=sorted(PHRASES.glob("*.jsonl")), ids=lambda path: path.stem, scope="module")
def measured(request: pytest.FixtureRequest) -> tuple[Score, Floor]:
    path: Path = request.param
    assert path.stem in SETS, "a new set needs a row in SETS"
    return score(path.read_text(encoding="utf-8").splitlines()), SETS[path.stem]


def test_no_more_warning_signs_are_missed(measured: tuple[Score, Floor]) -> None:
    result, floor = measured
    assert result.flags_missed <= floor.missed


def test_false_alarms_are_as_rare(measured: tuple[Score, Floor]) -> None:
    result, floor = measured
    assert result.near_misses_raised <= floor.alarms * result.near_misses


def test_intents_are_as_right(measured: tuple[Score, Floor]) -> None:
    result, floor = measured
    assert result.intent_rate >= floor.intents


def test_slots_are_as_right(measured: tuple[Score, Floor]) -> None:
    result, floor = measured
    assert result.slots_f1 >= floor.slots


def test_every_row_has_its_set() -> None:
    assert {path.stem for path in PHRASES.glob("*.jsonl")} == set(SETS)
