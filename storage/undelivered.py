"""What the outbox still holds: promised, and not settled."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select, update

from storage.letters import from_json
from storage.outbox import OPEN, Letter
from storage.schema import outbox

_OPEN = select(outbox).where(outbox.c.state.in_(OPEN)).order_by(outbox.c.id)


def waiting(tx: Connection, address: str) -> list[Letter]:
    """What is to be delivered to exactly this address, in the order it was promised."""
    query = (
        select(outbox)
        .where(outbox.c.state == "pending", outbox.c.address == address)
        .order_by(outbox.c.id)
    )
    return [_letter(row) for row in tx.execute(query)]


def open_letters(tx: Connection, platform: str) -> list[Letter]:
    """What is promised on this platform and not settled, in the order it was promised; no pings."""
    of_it = (outbox.c.address.startswith(f"{platform}:", autoescape=True), outbox.c.kind != "ping")
    return _readable(tx, _OPEN.where(*of_it), known=())


def open_tickets(tx: Connection, platform: str) -> set[str]:
    """Of the events whose answers are still to be delivered on this platform."""
    of_it = outbox.c.address.startswith(f"{platform}:", autoescape=True)
    query = select(outbox.c.ticket).where(outbox.c.state.in_(OPEN), of_it, outbox.c.ticket != "")
    return set(tx.scalars(query))


def due_pings(
    tx: Connection, platform: str, at: datetime, known: Collection[str], most: int
) -> list[Letter]:
    """Pings whose time has come, the earliest first; without those that are `known` already."""
    due = (
        outbox.c.state.in_(("pending", "unknown")),
        outbox.c.kind == "ping",
        outbox.c.not_before <= at,
        outbox.c.address.startswith(f"{platform}:", autoescape=True),
    )
    earliest = select(outbox).where(*due).order_by(outbox.c.not_before, outbox.c.id)
    return _readable(tx, earliest.limit(most + len(known)), known)[:most]


def count_pings(tx: Connection, platform: str) -> int:
    """How many pings are promised there and not settled."""
    of_it = outbox.c.address.startswith(f"{platform}:", autoescape=True)
    query = select(func.count()).where(outbox.c.state.in_(OPEN), outbox.c.kind == "ping", of_it)
    return tx.scalar(query) or 0


def backlog(tx: Connection, at: datetime) -> tuple[int, datetime | None]:
    """How many letters could go out at this moment, and since when the first of them waits."""
    due = (outbox.c.state.in_(OPEN), outbox.c.not_before <= at)
    query = select(func.count(), func.min(outbox.c.not_before)).where(*due)
    count, oldest = tx.execute(query).one()
    return count, oldest


def _readable(tx: Connection, query: Select[Any], known: Collection[str]) -> list[Letter]:
    """The letters. One that cannot be read is given up: it must not keep all others back."""
    letters, broken = [], []
    for row in tx.execute(query):
        try:
            letters.append(_letter(row))
        except (ValueError, LookupError, TypeError):
            broken.append(row.dedupe_key)
    if broken:
        these = outbox.c.dedupe_key.in_(broken)
        tx.execute(update(outbox).where(these).values(state="dead"))
    return [letter for letter in letters if letter.key not in known]


def _letter(row: Row[Any]) -> Letter:
    return Letter(
        id=row.id,
        person_id=row.person_id,
        address=row.address,
        key=row.dedupe_key,
        kind=row.kind,
        message=from_json(row.payload),
        target=row.target,
        state=row.state,
        attempts=row.attempts,
        unknowns=row.unknowns,
        not_before=row.not_before,
        expires_at=row.expires_at,
        ticket=row.ticket,
        since=row.created_at,
    )
