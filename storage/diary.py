"""The diary on disk: leg days and verdicts, a row each."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Row,
    Select,
    Table,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from dialogs.diary import Decision, Diary, LegDay
from storage.schema import decisions, leg_days

Entry: TypeAlias = LegDay | Decision


def _newest_first(table: Table, by: Column[Any]) -> Select[Any]:
    return (
        select(table)
        .where(table.c.person_id == bindparam("person_id"), by >= bindparam("since"))
        .order_by(by.desc(), table.c.id.desc())
        .limit(bindparam("newest", type_=BigInteger))
    )


_LEG_DAYS = _newest_first(leg_days, leg_days.c.lifted_at)
_DECISIONS = _newest_first(decisions, decisions.c.at)


def since(tx: Connection, person_id: int, since: datetime, newest: int = sys.maxsize) -> Diary:
    """The entries from `since` on, oldest first; of each kind at most the `newest`."""
    asked = {"person_id": person_id, "since": since, "newest": newest}
    return Diary(
        leg_days=tuple(map(_leg_day, reversed(tx.execute(_LEG_DAYS, asked).all()))),
        decisions=tuple(map(_decision, reversed(tx.execute(_DECISIONS, asked).all()))),
    )


def write(tx: Connection, person_id: int, before: Diary, after: Diary) -> None:
    """Store the difference: the entries added, changed and taken out, by their id."""
    _write(tx, leg_days, person_id, before.leg_days, after.leg_days)
    _write(tx, decisions, person_id, before.decisions, after.decisions)


def _write(
    tx: Connection, table: Table, person_id: int, before: Sequence[Entry], after: Sequence[Entry]
) -> None:
    was = {entry.id: entry for entry in before}
    now = {entry.id: entry for entry in after}
    for gone in was.keys() - now.keys():
        tx.execute(delete(table).where(table.c.person_id == person_id, table.c.id == gone))
    for entry in after:
        if entry.id not in was:
            tx.execute(insert(table), {"person_id": person_id, **_values(entry)})
        elif entry != was[entry.id]:
            ours = (table.c.person_id == person_id, table.c.id == entry.id)
            tx.execute(update(table).where(*ours), _values(entry))


def _values(entry: Entry) -> dict[str, object]:
    match entry:
        case LegDay():
            return {
                "id": entry.id,
                "lifted_at": entry.lifted_at,
                "logged_at": entry.logged_at,
                "words": entry.words,
                "exercises": json.dumps(entry.exercises),
                "rpe": entry.rpe,
                "minutes": entry.minutes,
                "address": entry.address or None,
            }
        case Decision():
            return {
                "id": entry.id,
                "at": entry.at,
                "rung": entry.rung,
                "may_run": entry.may_run,
                "score": entry.score,
                "answers": json.dumps(dict(entry.answers)),
                "partial": entry.partial,
                "felt": entry.felt,
                "pain": entry.pain,
                "next_day": entry.next_day,
                "address": entry.address or None,
            }


def _leg_day(row: Row[Any]) -> LegDay:
    return LegDay(
        id=row.id,
        lifted_at=row.lifted_at,
        logged_at=row.logged_at,
        words=row.words,
        exercises=tuple(json.loads(row.exercises)),
        rpe=row.rpe,
        minutes=row.minutes,
        address=row.address or "",
    )


def _decision(row: Row[Any]) -> Decision:
    answers = json.loads(row.answers)
    return Decision(
        id=row.id,
        at=row.at,
        rung=row.rung,
        may_run=row.may_run,
        score=row.score,
        answers={key: tuple(v) if isinstance(v, list) else v for key, v in answers.items()},
        partial=row.partial,
        felt=row.felt,
        pain=row.pain,
        next_day=row.next_day,
        address=row.address or "",
    )
