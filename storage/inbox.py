"""Events that could not be handled. They are tried again, then set aside."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from storage.rows import insert_new
from storage.schema import inbox


@dataclass(frozen=True, slots=True)
class Held:
    """One event, written down by whoever holds it."""

    id: str
    address: str
    body: str
    attempts: int
    not_before: datetime


def hold(tx: Connection, held: Held, at: datetime) -> bool:
    """Keep it for another try; False: it is kept already."""
    row = {
        "id": held.id,
        "address": held.address,
        "body": held.body,
        "state": "waiting",
        "attempts": held.attempts,
        "not_before": held.not_before,
        "received_at": at,
    }
    return insert_new(tx, inbox, row)


def waiting(tx: Connection) -> list[Held]:
    """Everything to be tried again, in the order it came."""
    query = (
        select(inbox).where(inbox.c.state == "waiting").order_by(inbox.c.received_at, inbox.c.id)
    )
    return [
        Held(row.id, row.address, row.body, row.attempts, row.not_before)
        for row in tx.execute(query)
    ]


def done(tx: Connection, id_: str) -> None:
    """It was handled after all: nothing of it is kept."""
    tx.execute(delete(inbox).where(inbox.c.id == id_))


def postpone(tx: Connection, id_: str, not_before: datetime) -> None:
    """It failed again."""
    later = {"attempts": inbox.c.attempts + 1, "not_before": not_before}
    tx.execute(update(inbox).where(inbox.c.id == id_).values(later))


def park(tx: Connection, id_: str) -> None:
    """No more tries; the body stays a day for the operator."""
    tx.execute(update(inbox).where(inbox.c.id == id_).values(state="parked"))


def forget(tx: Connection, addresses: Collection[str]) -> int:
    """Drop what came from these addresses; how many."""
    return tx.execute(delete(inbox).where(inbox.c.address.in_(addresses))).rowcount


def prune(tx: Connection, before: datetime) -> int:
    """Drop what was parked and came before `before`; how many."""
    old = (inbox.c.state == "parked", inbox.c.received_at < before)
    return tx.execute(delete(inbox).where(*old)).rowcount
