"""Rows as CSV: for a spreadsheet, which must not take what somebody typed for a formula."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, tzinfo
from io import StringIO
from typing import TypeAlias

Row: TypeAlias = Mapping[str, object]

LEG_DAYS = ("lifted_at", "lifted_at_local", "exercises", "rpe", "minutes", "words")
DECISIONS = ("at", "at_local", "may_run", "rung", "score", "partial")
MOMENTS = ("at", "lifted_at", "logged_at")  # in UTC; beside them as the person's clock showed them
# What a spreadsheet begins a formula with; in a wide form, too, as some keyboards write it.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def leg_days(rows: Iterable[Row], zone: tzinfo | None) -> str:
    return _csv(LEG_DAYS, [_with_local_times(row, zone) for row in rows])


def decisions(rows: Iterable[Row], zone: tzinfo | None) -> str:
    """With a column for each answer that was ever given."""
    return _csv(DECISIONS, [_with_local_times(_with_answers(row), zone) for row in rows])


def _with_answers(row: Row) -> Row:
    answers = row["answers"]
    told = answers if isinstance(answers, Mapping) else {}
    rest = {key: value for key, value in row.items() if key != "answers"}
    return {**rest, **{f"answer_{key}": told[key] for key in sorted(told)}}


def _with_local_times(row: Row, zone: tzinfo | None) -> Row:
    told = {key: datetime.fromisoformat(str(row[key])) for key in MOMENTS if key in row}
    local = {f"{key}_local": f"{at.astimezone(zone):%Y-%m-%d %H:%M}" for key, at in told.items()}
    return {**row, **local}


def _csv(first: Sequence[str], rows: Sequence[Row]) -> str:
    """Columns that come to a table later stand behind those that are named here."""
    others = sorted({key for row in rows for key in row} - set(first))
    written = StringIO(newline="")
    lines = csv.DictWriter(written, (*first, *others), restval="")
    lines.writeheader()
    lines.writerows({key: _cell(value) for key, value in row.items()} for row in rows)
    return written.getvalue()


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"{value:g}" if isinstance(value, float) else str(value)
        case str():
            return _harmless(value)
        case list() | tuple():
            return _harmless("; ".join(map(str, value)))
        case _:
            return json.dumps(value, ensure_ascii=False)


def _harmless(words: str) -> str:
    """With the sign before it by which spreadsheets take a cell as it is."""
    return f"'{words}" if words.startswith(FORMULA) else words
