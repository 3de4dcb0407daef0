"""Codes by which a person shows on one platform that they are the one on another, too.

Of a code only its hash is kept; it counts once, until it expires, and a newer one replaces it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, or_, select, update

from storage.rows import insert_new
from storage.schema import links

GUESSES = 5  # wrong codes that a person may enter within the hour
HOUR = timedelta(hours=1)


def show(tx: Connection, person_id: int, code_hash: str, expires_at: datetime) -> None:
    """From now on this is the person's code."""
    _row(tx, person_id)
    _set(tx, person_id, code_hash=code_hash, expires_at=expires_at)


def owner(tx: Connection, code_hash: str, at: datetime) -> int | None:
    """Whoever was shown this code; None if it does not count."""
    query = select(links.c.person_id).where(links.c.code_hash == code_hash, links.c.expires_at > at)
    person_id: int | None = tx.scalar(query)
    return person_id


def spend(tx: Connection, person_id: int) -> None:
    """The person's code counts no longer."""
    _set(tx, person_id, code_hash=None, expires_at=None)


def guessed(tx: Connection, person_id: int, at: datetime) -> None:
    """The person entered a code that does not count."""
    _row(tx, person_id)
    wrong, since = _guesses(tx, person_id)
    if since is None or at - since >= HOUR:
        wrong, since = 0, at
    _set(tx, person_id, wrong=wrong + 1, wrong_since=since)


def shut_until(tx: Connection, person_id: int, at: datetime) -> datetime | None:
    """When the person may enter a code again; None: now."""
    wrong, since = _guesses(tx, person_id)
    if since is None or wrong < GUESSES or at - since >= HOUR:
        return None
    return since + HOUR


def prune(tx: Connection, before: datetime) -> int:
    """Drop what counts no longer since then: codes, and wrong guesses; how many rows."""
    old = (
        or_(links.c.expires_at.is_(None), links.c.expires_at < before),
        or_(links.c.wrong_since.is_(None), links.c.wrong_since < before),
    )
    return tx.execute(delete(links).where(*old)).rowcount


def _row(tx: Connection, person_id: int) -> None:
    insert_new(tx, links, {"person_id": person_id, "wrong": 0})


def _guesses(tx: Connection, person_id: int) -> tuple[int, datetime | None]:
    query = select(links.c.wrong, links.c.wrong_since).where(links.c.person_id == person_id)
    row = tx.execute(query).first()
    return (row.wrong, row.wrong_since) if row else (0, None)


def _set(tx: Connection, person_id: int, **values: object) -> None:
    tx.execute(update(links).where(links.c.person_id == person_id).values(**values))
