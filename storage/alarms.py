"""When a conversation wants to be woken. One alarm per person, kind and local date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, delete, select, update

from dialogs.conversation import Alarm
from storage.rows import insert_new
from storage.schema import alarms

_UNFIRED = (
    select(alarms.c.kind, alarms.c.local_date, alarms.c.due)
    .where(alarms.c.person_id == bindparam("person_id"), alarms.c.fired_at.is_(None))
    .order_by(alarms.c.due)
)


@dataclass(frozen=True, slots=True)
class Due:
    """An alarm whose time has come, and whose it is."""

    person_id: int
    alarm: Alarm


def due(tx: Connection, now: datetime, limit: int = 100) -> list[Due]:
    """The alarms that should have rung and did not, longest waiting first."""
    query = (
        select(alarms.c.person_id, alarms.c.kind, alarms.c.local_date, alarms.c.due)
        .where(alarms.c.fired_at.is_(None), alarms.c.due <= now)
        .order_by(alarms.c.due)
        .limit(limit)
    )
    return [Due(row.person_id, Alarm(*row[1:])) for row in tx.execute(query)]


def fired(tx: Connection, person_id: int, kind: str, local_date: date, at: datetime) -> bool:
    """The alarm rings now; whether it was still to ring. It never rings again."""
    ringing = (
        update(alarms)
        .where(alarms.c.person_id == person_id, alarms.c.kind == kind)
        .where(alarms.c.local_date == local_date, alarms.c.fired_at.is_(None))
    )
    return tx.execute(ringing, {"fired_at": at}).rowcount == 1


def unfired(tx: Connection, person_id: int) -> tuple[Alarm, ...]:
    """What is set for this person, the next one first."""
    return tuple(Alarm(*row) for row in tx.execute(_UNFIRED, {"person_id": person_id}))


def replace(tx: Connection, person_id: int, complete: Iterable[Alarm]) -> None:
    """Make `complete` the person's set. One that has rung stays, so it cannot be set again."""
    tx.execute(delete(alarms).where(alarms.c.person_id == person_id, alarms.c.fired_at.is_(None)))
    for alarm in complete:
        row = {"kind": alarm.kind, "local_date": alarm.local_date, "due": alarm.due}
        insert_new(tx, alarms, {"person_id": person_id, **row})


def prune(tx: Connection, before: date) -> int:
    """Drop the alarms that rang for a day before `before`; say how many."""
    old = (alarms.c.local_date < before, alarms.c.fired_at.is_not(None))
    return tx.execute(delete(alarms).where(*old)).rowcount
