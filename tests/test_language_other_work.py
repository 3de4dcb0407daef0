"""Work that is no leg exercise we know is kept as it was written; a run is none."""

from __future__ import annotations

import pytest

from dialogs.language.facts.other_work import is_a_run, others

OTHERS = [
    ("burpees and thrusters, 20 min", ("burpees", "thrusters")),
    ("squats 5x5 100kg, sissy raises 3x10, rpe 8", ("sissy raises",)),
    ("KB swings 3 x 20", ("kb swings",)),
    ("atlas carries 4x20m, yesterday 6pm", ("atlas carries",)),
    ("full body, 60 min", ("full body",)),
    ("sled push 4x20 m + squats", ("sled push",)),
    ("wall balls 3 rounds", ("wall balls",)),
    ("flurbs 3x10 20 lb today 7am", ("flurbs",)),
    ("3 rounds of burpees this morning", ("burpees",)),
    ("squats, lunges, rpe 8, 60 min, yesterday 6pm", ()),
    ("bench press 3x10 and curls 3x12", ()),
    ("5k run", ()),
    ("ran 10 km", ()),
    ("100kg", ()),
    ("legs", ()),
    ("hard one, rpe 9", ()),
]
RUNS = [
    ("5k run", True),
    ("ran 10 km easy", True),
    ("parkrun this morning", True),
    ("squats, then a 5k", False),
    ("burpees and a mile run", False),
    ("leg day", False),
    ("bench press", False),
]


@pytest.mark.parametrize(("text", "names"), OTHERS)
def test_other_work_is_kept_as_it_was_written(text: str, names: tuple[str, ...]) -> None:
    assert others(text) == names


@pytest.mark.parametrize(("text", "is_one"), RUNS)
def test_a_run_is_told_from_work_that_was_lifted(text: str, is_one: bool) -> None:
    assert is_a_run(text) is is_one
