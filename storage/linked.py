"""Two people become one, and one becomes two: their rows, within one transaction.

Each entry remembers where it was told, so that they can come apart again.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Table,
    and_,
    delete,
    exists,
    func,
    insert,
    select,
    update,
)

from storage.people import addresses
from storage.schema import alarms, decisions, identities, leg_days, metadata, outbox, people

DIARY = (leg_days, decisions)


class NotHeldError(Exception):
    """A turn turned out to be about these people, and has to hold all of them from its beginning:
    who holds several takes them in the same order as everybody else, or they wait for each other.
    """

    def __init__(self, people: Collection[int]) -> None:
        super().__init__(f"people {sorted(people)} are not held")
        self.people = frozenset(people)


def join(tx: Connection, kept: int, gone: int) -> None:
    """All that `gone` has belongs to `kept`; both are held. Of what each can have only one of, that
    of `kept` stays."""
    for person in (kept, gone):
        _sign(tx, person)
    _let_rung_stay(tx, kept, gone)
    for table in _about_people():
        _move(tx, table, kept, gone)
    first = select(func.min(people.c.created_at)).where(people.c.id.in_((kept, gone)))
    since = tx.scalar(first)
    tx.execute(update(people).where(people.c.id == kept).values(created_at=since))
    tx.execute(delete(people).where(people.c.id == gone))


def part(tx: Connection, person_id: int, address: str) -> int:
    """Whoever writes from there is a person of their own again, with what was told there."""
    since = select(people.c.created_at).where(people.c.id == person_id).scalar_subquery()
    new: int = tx.scalars(insert(people).values(created_at=since).returning(people.c.id)).one()
    platform, _, name = address.partition(":")
    this = (identities.c.platform == platform, identities.c.address == name)
    tx.execute(update(identities).where(*this).values(person_id=new))
    for table in (*DIARY, outbox):
        theirs = (table.c.person_id == person_id, table.c.address == address)
        tx.execute(update(table).where(*theirs).values(person_id=new))
    return new


def _sign(tx: Connection, person_id: int) -> None:
    """What was told before anybody could be linked was told at the only address there was."""
    told_at = addresses(tx, person_id)[0]
    for table in DIARY:
        unsigned = (table.c.person_id == person_id, table.c.address.is_(None))
        tx.execute(update(table).where(*unsigned).values(address=told_at))


def _let_rung_stay(tx: Connection, kept: int, gone: int) -> None:
    """An alarm that rang for one of them is not to ring again for the other."""
    theirs = alarms.alias()
    rang = and_(
        theirs.c.person_id == gone,
        theirs.c.fired_at.is_not(None),
        theirs.c.kind == alarms.c.kind,
        theirs.c.local_date == alarms.c.local_date,
    )
    mine = (alarms.c.person_id == kept, alarms.c.fired_at.is_(None))
    tx.execute(delete(alarms).where(*mine, exists().where(rang)))


def _about_people() -> list[Table]:
    return [table for table in reversed(metadata.sorted_tables) if "person_id" in table.c]


def _move(tx: Connection, table: Table, kept: int, gone: int) -> None:
    theirs = table.c.person_id == gone
    if table.c.person_id.primary_key:
        tx.execute(delete(table).where(theirs, _twin(table, kept)))
    tx.execute(update(table).where(theirs).values(person_id=kept))


def _twin(table: Table, kept: int) -> ColumnElement[bool]:
    """`kept` has a row of the same key."""
    rest: list[Column[object]] = [key for key in table.primary_key if key.name != "person_id"]
    has = table.alias()
    same = [has.c[key.name] == key for key in rest]
    return exists().where(has.c.person_id == kept, *same)
