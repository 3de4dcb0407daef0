"""What is in the database: rows, and of a walk every answer and verdict that was acknowledged."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from dialogs.flows.can_i_run import CAN_I_RUN
from tests.walker import Walker, acknowledged


def count(folder: Path, table: str) -> int:
    with closing(sqlite3.connect(folder / "legday.db")) as database:
        return int(database.execute(f"select count(*) from {table}").fetchone()[0])  # noqa: S608


def missing(database: sqlite3.Connection, walker: Walker, address: str) -> Iterator[str]:
    """What was acknowledged and is not in the diary: verdicts, and answers of a verdict."""
    told = database.execute(
        "select answers from decisions join identities using (person_id)"
        " where identities.platform || ':' || identities.address = ? order by at",
        [address],
    ).fetchall()
    if len(told) < len(walker.verdicts):
        yield f"{len(walker.verdicts) - len(told)} verdicts"
    for verdict, (answers,) in zip(walker.verdicts, told, strict=False):
        for place, (choice, _) in acknowledged(walker).items():
            question = CAN_I_RUN.question(place.question)
            if place.run == verdict.run and question:
                makes = next(one.makes for one in question.choices if one.id == choice)
                yield from (f"{place}: {key}" for key in _lost(makes, json.loads(answers)))


def _lost(makes: Mapping[str, object], stored: Mapping[str, object]) -> Iterator[str]:
    for key, value in makes.items():
        if key == "hours_since_lift":  # kept as the moment it was
            if "lifted_at" not in stored:
                yield key
        elif stored.get(key, ...) != json.loads(json.dumps(value)):
            yield key
