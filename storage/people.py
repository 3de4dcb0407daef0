"""People, and the addresses they write from. One person may have several."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from storage.rows import insert_new
from storage.schema import identities, metadata, people

# Built once, as in the other files of every turn: building a query takes longer than running it.
_PERSON = select(identities.c.person_id).where(
    identities.c.platform == bindparam("platform"), identities.c.address == bindparam("name")
)


def resolve(tx: Connection, address: str, at: datetime) -> int:
    """The person behind `telegram:123`; a new one at first contact.

    Nobody else changes this person until the transaction ends.
    """
    while True:
        person_id = _known(tx, address) or _welcome(tx, address, at)
        hold(tx, person_id)
        if _is_still(tx, person_id, address):
            return person_id


def hold(tx: Connection, person_id: int) -> None:
    """Let nobody else change this person until the transaction ends."""
    if tx.dialect.name == "postgresql":  # on SQLite there is only one writer
        lock(tx, f"person:{person_id}")


def lock(tx: Connection, name: str) -> None:
    """Wait for everyone who has locked the same name. PostgreSQL only."""
    tx.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(name, 0))))


def forget(tx: Connection, person_id: int) -> int:
    """Delete every row about this person, who is held; say how many there were.

    After the commit, `Database.scrub` removes what is left of them in the files.
    """
    about = [table for table in reversed(metadata.sorted_tables) if "person_id" in table.c]
    deleted = [
        tx.execute(delete(table).where(table.c.person_id == person_id)).rowcount for table in about
    ]
    return sum(deleted) + tx.execute(delete(people).where(people.c.id == person_id)).rowcount


def _known(tx: Connection, whole_address: str) -> int | None:
    platform, _, name = whole_address.partition(":")
    person_id: int | None = tx.scalar(_PERSON, {"platform": platform, "name": name})
    return person_id


def _welcome(tx: Connection, whole_address: str, at: datetime) -> int:
    platform, _, name = whole_address.partition(":")
    new: int = tx.scalars(insert(people).values(created_at=at).returning(people.c.id)).one()
    identity = {"platform": platform, "address": name, "person_id": new, "linked_at": at}
    if not insert_new(tx, identities, identity):  # another process was faster
        tx.execute(delete(people).where(people.c.id == new))
        return _known(tx, whole_address) or _welcome(tx, whole_address, at)
    return new


def _is_still(tx: Connection, person_id: int, whole_address: str) -> bool:
    """It may have been linked to someone else, or forgotten, while we waited for the lock."""
    return tx.dialect.name == "sqlite" or _known(tx, whole_address) == person_id
