"""Which events we have already acted on."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select

from storage.rows import insert_new
from storage.schema import events

_SEEN = select(events.c.id).where(events.c.id == bindparam("event"))


def seen(tx: Connection, event_id: str) -> bool:
    """Whether it was recorded before."""
    return tx.scalar(_SEEN, {"event": event_id}) is not None


def first_sight(tx: Connection, event_id: str, at: datetime) -> bool:
    """Record the event; say whether it is new."""
    return insert_new(tx, events, {"id": event_id, "at": at})


def unsee(tx: Connection, event_id: str) -> None:
    """It is new again, should it come once more."""
    tx.execute(delete(events).where(events.c.id == event_id))


def prune(tx: Connection, before: datetime, most: int) -> int:
    """Drop events seen before `before`, the oldest first; say how many."""
    old = select(events.c.id).where(events.c.at < before).order_by(events.c.at).limit(most)
    return tx.execute(delete(events).where(events.c.id.in_(old))).rowcount
