"""Databases full of people: those who talked in one short run, many times over, eight days ago."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

AGO = timedelta(days=8)  # every answer is asked anew, and the diary is still looked at
OF_TODAY = {"outbox", "alarms", "inbox"}  # what is dealt with is dropped after a week

NUMBERS = "WITH RECURSIVE numbers (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM numbers LIMIT {})"
MODELS = """
CREATE TEMP TABLE models AS SELECT row_number() OVER () - 1 AS n, person_id
FROM identities WHERE person_id IN (SELECT person_id FROM decisions)
"""
COPY = """
INSERT INTO {table} ({columns}) {numbers}
SELECT {values} FROM numbers
CROSS JOIN models ON models.n = numbers.n % (SELECT count(*) FROM models)
CROSS JOIN {table} AS row ON row.{person} = models.person_id
"""
PING = """
INSERT INTO outbox ({columns})
SELECT {values} FROM identities
CROSS JOIN (SELECT * FROM outbox WHERE kind = 'reply' ORDER BY id DESC LIMIT 1) AS row
WHERE CAST(identities.address AS INTEGER) BETWEEN 1 AND {count}
"""


def fill(source: Path, target: Path, count: int) -> None:
    """A copy of the database with so many people more, telegram:1 to telegram:<count>."""
    with (
        closing(sqlite3.connect(source)) as model,
        closing(sqlite3.connect(target, isolation_level=None)) as file,
    ):
        model.backup(file)
        for statement in ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", MODELS, "BEGIN"):
            file.execute(statement)
        [[last]] = file.execute("SELECT max(id) FROM people").fetchall()
        for table in _about_people(file):
            file.execute(_copies(table, _columns(file, table), last, count))
        file.execute("UPDATE outbox SET state = 'sent'")  # what its models were still waiting for
        file.execute("COMMIT")
        file.execute("PRAGMA journal_mode = WAL")


def add_pings(path: Path, count: int) -> None:
    """The first so many of those people have a message waiting in the outbox from now on."""
    now = datetime.now(UTC)
    fixed = {
        "person_id": "identities.person_id",
        "address": "'telegram:' || identities.address",
        "dedupe_key": "'ping:' || identities.address",
        "kind": "'ping'",
        "state": "'pending'",
        "payload": _quoted(json.dumps({"text": "Good morning! Can you run today?"})),
        "anchor": "''",
        "attempts": "0",
        "sent_ref": "NULL",
        **dict.fromkeys(("not_before", "created_at", "updated_at"), _quoted(_stamp(now))),
        "expires_at": _quoted(_stamp(now + timedelta(hours=3))),
    }
    with closing(sqlite3.connect(path)) as file, file:
        columns = [name for name in _columns(file, "outbox") if name != "id"]
        values = ", ".join(fixed.get(name, f"row.{name}") for name in columns)
        file.execute(PING.format(columns=", ".join(columns), values=values, count=count))


def _about_people(file: sqlite3.Connection) -> list[str]:
    named = [name for [name] in file.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    theirs = {name for name in named if "person_id" in _columns(file, name)}
    return ["people", *sorted(theirs - OF_TODAY)]


def _columns(file: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in file.execute(f"PRAGMA table_info({table})")]


def _copies(table: str, columns: list[str], last: int, count: int) -> str:
    person = "id" if table == "people" else "person_id"
    fixed = {person: f"{last} + numbers.n", "address": "CAST(numbers.n AS TEXT)"}
    values = [fixed.get(name) or _aged(f"row.{name}") for name in columns]
    return COPY.format(
        table=table,
        columns=", ".join(columns),
        numbers=NUMBERS.format(count),
        values=", ".join(values),
        person=person,
    )


def _aged(column: str) -> str:
    """The value, with the dates of yesterday and today moved back wherever they stand in it."""
    expression, today = column, datetime.now(UTC)
    for form in ("%Y-%m-%d", "%Y%m%d"):
        for day in (today - timedelta(days=1), today):
            old, new = day.strftime(form), (day - AGO).strftime(form)
            expression = f"replace({expression}, '{old}', '{new}')"
    return f"CASE typeof({column}) WHEN 'text' THEN {expression} ELSE {column} END"


def _stamp(at: datetime) -> str:
    return at.isoformat(timespec="microseconds")


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
