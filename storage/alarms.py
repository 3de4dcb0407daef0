"""When a conversation wants to be woken. One alarm per person, kind and local date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    bindparam,
    delete,
    select,
    tuple_,
    update,
)

from dialogs.conversation import Alarm
from storage.rows import insert_new
from storage.schema import Id, Instant, alarms, identities


@dataclass(frozen=True, slots=True)
class Due:
    """An alarm that has come, and where its person is."""

    person: int
    address: str
    alarm: Alarm

    @property
    def id(self) -> str:
        """Of the event it becomes. One that was moved is another."""
        one = self.alarm
        return f"wake:{self.person}:{one.kind}:{one.local_date}:{one.due:%Y%m%dT%H%M%SZ}"


_KEY = tuple_(*alarms.primary_key)
_UNFIRED = (
    select(alarms.c.kind, alarms.c.local_date, alarms.c.due)
    .where(alarms.c.person_id == bindparam("person_id"), alarms.c.fired_at.is_(None))
    .order_by(alarms.c.due)
)
# Of each alarm its address, not of each address its alarms: so whoever sleeps is not looked at.
_ADDRESS = (
    select(identities.c.address)
    .where(
        identities.c.person_id == alarms.c.person_id,
        identities.c.platform == bindparam("on_platform"),
    )
    .limit(1)
    .scalar_subquery()
)
_DUE = (
    select(
        alarms.c.person_id,
        _ADDRESS.label("address"),
        alarms.c.kind,
        alarms.c.local_date,
        alarms.c.due,
    )
    .where(alarms.c.fired_at.is_(None), alarms.c.due <= bindparam("at"), _ADDRESS.is_not(None))
    .order_by(alarms.c.due)
    .limit(bindparam("most", type_=BigInteger))
)
_AHEAD = _DUE.order_by(alarms.c.person_id).where(
    alarms.c.due >= bindparam("since"),  # for the index; PostgreSQL would do without
    tuple_(alarms.c.due, alarms.c.person_id)
    > tuple_(bindparam("since", type_=Instant), bindparam("behind", type_=Id)),
)
_FIRE = (
    update(alarms)
    .where(
        alarms.c.person_id == bindparam("whose"),
        alarms.c.kind == bindparam("of_kind"),
        alarms.c.local_date == bindparam("on"),
        alarms.c.fired_at.is_(None),
    )
    .values(fired_at=bindparam("at"))
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


def due(tx: Connection, platform: str, at: datetime, most: int) -> list[Due]:
    """What has come for people of that platform, the earliest first."""
    asked = {"on_platform": platform, "at": at, "most": most}
    return [
        Due(person, f"{platform}:{name}", Alarm(*alarm))
        for person, name, *alarm in tx.execute(_DUE, asked)
    ]


def ahead(
    tx: Connection, platform: str, behind: tuple[datetime, int], until: datetime, most: int
) -> list[Due]:
    """What sleeps until then for people of that platform, behind that moment and person of it."""
    since, person = behind
    asked = {"on_platform": platform, "since": since, "behind": person, "at": until, "most": most}
    return [
        Due(who, f"{platform}:{name}", Alarm(*alarm))
        for who, name, *alarm in tx.execute(_AHEAD, asked)
    ]


def fire(tx: Connection, person_id: int, alarm: Alarm, at: datetime) -> None:
    """It has rung, once and for all."""
    this = {"whose": person_id, "of_kind": alarm.kind, "on": alarm.local_date, "at": at}
    tx.execute(_FIRE, this)


def lapse(tx: Connection, before: datetime, at: datetime, most: int) -> int:
    """What was due before `before`, and nobody was there to ring it, never rings; how many."""
    old = _some((alarms.c.fired_at.is_(None), alarms.c.due < before), most)
    return tx.execute(update(alarms).where(_KEY.in_(old)).values(fired_at=at)).rowcount


def prune(tx: Connection, before: datetime, most: int) -> int:
    """Drop alarms that rang before `before`; say how many."""
    old = _some((alarms.c.fired_at < before,), most)
    return tx.execute(delete(alarms).where(_KEY.in_(old))).rowcount


def _some(which: Sequence[ColumnElement[bool]], most: int) -> Select[Any]:
    return select(*alarms.primary_key).where(*which).limit(most)
