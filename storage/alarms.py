"""When a conversation wants to be woken. One alarm per person, kind and local date."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select, tuple_

from dialogs.conversation import Alarm
from storage.rows import insert_new
from storage.schema import alarms

_UNFIRED = (
    select(alarms.c.kind, alarms.c.local_date, alarms.c.due)
    .where(alarms.c.person_id == bindparam("person_id"), alarms.c.fired_at.is_(None))
    .order_by(alarms.c.due)
)


def unfired(tx: Connection, person_id: int) -> tuple[Alarm, ...]:
    """What is set for this person, the next one first."""
    return tuple(Alarm(*row) for row in tx.execute(_UNFIRED, {"person_id": person_id}))


def replace(tx: Connection, person_id: int, complete: Iterable[Alarm]) -> None:
    """Make `complete` the person's set. One that has rung stays, so it cannot be set again."""
    tx.execute(delete(alarms).where(alarms.c.person_id == person_id, alarms.c.fired_at.is_(None)))
    for alarm in complete:
        row = {"kind": alarm.kind, "local_date": alarm.local_date, "due": alarm.due}
        insert_new(tx, alarms, {"person_id": person_id, **row})


def prune(tx: Connection, before: datetime, most: int) -> int:
    """Drop alarms that rang before `before`; say how many."""
    key = tuple_(*alarms.primary_key)
    old = select(*alarms.primary_key).where(alarms.c.fired_at < before).limit(most)
    return tx.execute(delete(alarms).where(key.in_(old))).rowcount
