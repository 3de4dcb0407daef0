"""Leg days and verdicts as CSV: every row comes out as it went in, and no cell is a formula."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import tables
from tests.transcript import BERLIN

LEG_DAY = {
    "id": "e1",
    "lifted_at": "2026-11-19T17:00:00+00:00",
    "logged_at": "2026-11-19T19:12:00+00:00",
    "words": 'squats, "heavy"; 5x5\nand lunges',
    "exercises": ["squat", "walking-lunge"],
    "rpe": 8,
    "minutes": None,
}
VERDICT = {
    "id": "e2",
    "at": "2026-11-20T06:00:00+00:00",
    "rung": "easy_run",
    "may_run": "yes",
    "score": 93,
    "answers": {"soreness": 3, "lifts": ["squat"], "hours_since_lift": 12.5, "fuelled": True},
    "partial": False,
}


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text, newline="")))


def test_a_leg_day_is_a_row_with_its_time_on_both_clocks() -> None:
    assert read(tables.leg_days([LEG_DAY], BERLIN)) == [
        {
            "lifted_at": "2026-11-19T17:00:00+00:00",
            "lifted_at_local": "2026-11-19 18:00",
            "exercises": "squat; walking-lunge",
            "rpe": "8",
            "minutes": "",
            "words": 'squats, "heavy"; 5x5\nand lunges',
            "id": "e1",
            "logged_at": "2026-11-19T19:12:00+00:00",
            "logged_at_local": "2026-11-19 20:12",
        }
    ]


def test_a_verdict_is_a_row_with_a_column_for_each_answer() -> None:
    other = {**VERDICT, "answers": {"slept": "poorly"}}
    first, second = read(tables.decisions([VERDICT, other], BERLIN))
    answers = {key: value for key, value in first.items() if key.startswith("answer_")}
    assert answers == {
        "answer_fuelled": "true",
        "answer_hours_since_lift": "12.5",
        "answer_lifts": "squat",
        "answer_slept": "",
        "answer_soreness": "3",
    }
    assert (second["answer_slept"], second["answer_soreness"]) == ("poorly", "")
    assert (first["at_local"], first["partial"]) == ("2026-11-20 07:00", "false")


def test_a_table_without_rows_names_its_columns() -> None:
    assert tables.leg_days([], None) == ",".join(tables.LEG_DAYS) + "\r\n"
    assert tables.decisions([], None) == ",".join(tables.DECISIONS) + "\r\n"


def test_a_column_that_comes_later_is_not_left_out() -> None:
    [row] = read(tables.leg_days([{**LEG_DAY, "address": "telegram:5"}], BERLIN))
    assert row["address"] == "telegram:5"


@pytest.mark.parametrize("sign", tables.FORMULA)
def test_what_was_typed_is_never_a_formula(sign: str) -> None:
    evil = f'{sign}HYPERLINK("https://a.example";"squats")'
    [row] = read(tables.leg_days([{**LEG_DAY, "words": evil, "exercises": [evil]}], BERLIN))
    assert (row["words"], row["exercises"]) == (f"'{evil}", f"'{evil}")


@given(st.text(st.characters(exclude_characters="\r", codec="utf-8")))
def test_whatever_was_typed_is_read_again_as_it_was(words: str) -> None:
    [row] = read(tables.leg_days([{**LEG_DAY, "words": words}], BERLIN))
    assert row["words"] == (f"'{words}" if words.startswith(tables.FORMULA) else words)
