"""People, and the addresses they write from. One person may have several."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from storage import inbox
from storage.rows import insert_new
from storage.schema import identities, metadata, people


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a person sits: who they are, and what stands before them on that platform."""

    person: int
    standing: str = ""  # the platform's name of the message whose buttons can be pressed
    unreachable: bool = False
    channel: str = ""  # the platform's name of the chat with us alone


# Built once, as in the other files of every turn: building a query takes longer than running it.
_THIS = (
    identities.c.platform == bindparam("on_platform"),
    identities.c.address == bindparam("by_name"),
)
_PERSON = select(identities.c.person_id).where(*_THIS)
_SEAT = select(
    identities.c.person_id,
    identities.c.standing_ref,
    identities.c.channel,
    identities.c.unreachable_at,
).where(*_THIS)
_STANDS = update(identities).where(*_THIS).values(standing_ref=bindparam("ref"))


def resolve(tx: Connection, address: str, at: datetime) -> int:
    """The person behind `telegram:123`; a new one at first contact.

    Nobody else changes this person until the transaction ends.
    """
    while True:
        person_id = _known(tx, address) or _welcome(tx, address, at)
        hold(tx, person_id)
        if _is_still(tx, person_id, address):
            return person_id


def seat(tx: Connection, address: str) -> Seat | None:
    """The seat of somebody we know, held like `resolve` does; None for a stranger."""
    while row := tx.execute(_SEAT, _named(address)).first():
        hold(tx, row.person_id)
        if _is_still(tx, row.person_id, address):
            gone = row.unreachable_at is not None
            return Seat(row.person_id, row.standing_ref or "", gone, row.channel or "")
    return None


def set_standing(tx: Connection, address: str, ref: str | None) -> None:
    """The buttons that can be pressed are beneath that message; None: there are none."""
    tx.execute(_STANDS, {**_named(address), "ref": ref})


def set_channel(tx: Connection, address: str, channel: str) -> None:
    """Where the platform shows the chat with us alone."""
    here = update(identities).where(*_THIS).values(channel=bindparam("there"))
    tx.execute(here, {**_named(address), "there": channel})


def set_unreachable(tx: Connection, address: str, at: datetime | None) -> None:
    """Nothing arrives there since `at`; None: they are back."""
    here = update(identities).where(*_THIS).values(unreachable_at=bindparam("since"))
    tx.execute(here, {**_named(address), "since": at})


def addresses(tx: Connection, person_id: int) -> tuple[str, ...]:
    """Everywhere they write from."""
    theirs = select(identities.c.platform + ":" + identities.c.address).where(
        identities.c.person_id == person_id
    )
    return tuple(sorted(tx.scalars(theirs)))


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
    everywhere = addresses(tx, person_id)
    about = [table for table in reversed(metadata.sorted_tables) if "person_id" in table.c]
    deleted = [
        tx.execute(delete(table).where(table.c.person_id == person_id)).rowcount for table in about
    ]
    deleted.append(inbox.forget(tx, everywhere))
    return sum(deleted) + tx.execute(delete(people).where(people.c.id == person_id)).rowcount


def _known(tx: Connection, whole_address: str) -> int | None:
    person_id: int | None = tx.scalar(_PERSON, _named(whole_address))
    return person_id


def _named(whole_address: str) -> dict[str, str]:
    platform, _, name = whole_address.partition(":")
    return {"on_platform": platform, "by_name": name}


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
