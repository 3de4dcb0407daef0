"""Labelled phrases: how well the understanding does on all of them together."""

from __future__ import annotations

from math import ceil
from pathlib import Path

import pytest

from tests.phrases.score import Score, score

PHRASES = Path(__file__).parent / "phrases"
NOT_YET = pytest.mark.xfail(reason="not understood well enough yet")
FILES = [
    pytest.param(path, id=path.stem, marks=[] if path.stem == "adversarial" else [NOT_YET])
    for path in sorted(PHRASES.glob("*.jsonl"))
]


@pytest.fixture(params=FILES, scope="module")
def result(request: pytest.FixtureRequest) -> Score:
    return score(request.param.read_text(encoding="utf-8").splitlines())


def test_no_warning_sign_is_missed(result: Score) -> None:
    assert result.flags_missed == 0


def test_false_alarms_are_rare(result: Score) -> None:
    assert result.near_misses_raised <= ceil(result.near_misses / 100)


def test_intents_are_right(result: Score) -> None:
    assert result.intent_rate >= 0.95


def test_slots_are_right(result: Score) -> None:
    assert result.slots_f1 >= 0.92
