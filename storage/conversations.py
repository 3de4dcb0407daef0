"""Where conversations rest between two messages."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, func, insert, select, update

from dialogs.conversation import Conversation
from dialogs.diary import Diary
from storage import alarms, diary
from storage.schema import conversations, identities

REMEMBERED = timedelta(days=14)  # how far back a conversation sees its diary
NEWEST = 30  # and at most so many entries of a kind

_ADDRESSES = (
    select(func.aggregate_strings(identities.c.platform + ":" + identities.c.address, "\n"))
    .where(identities.c.person_id == conversations.c.person_id)
    .scalar_subquery()
)
_STATE = select(conversations.c.state, _ADDRESSES).where(
    conversations.c.person_id == bindparam("person_id")
)
_STATE_AT = (
    select(conversations.c.state)
    .join(identities, identities.c.person_id == conversations.c.person_id)
    .where(
        identities.c.platform == bindparam("on_platform"),
        identities.c.address == bindparam("by_name"),
    )
)
_KNOWN = update(conversations).where(conversations.c.person_id == bindparam("person"))


def load(tx: Connection, person_id: int, at: datetime) -> Conversation:
    """This person's conversation, with the recent diary and the alarms that are set."""
    row = tx.execute(_STATE, {"person_id": person_id}).first()
    state, addresses = row if row else ("", "")
    return replace(
        Conversation.from_json(state) if state else Conversation(),
        addresses=tuple(sorted(addresses.split("\n"))) if addresses else (),
        alarms=alarms.unfired(tx, person_id),
        diary=diary.since(tx, person_id, at - REMEMBERED, newest=NEWEST),
    )


def has_consent(tx: Connection, address: str) -> bool:
    """Whether whoever writes from there has agreed to being remembered."""
    platform, _, name = address.partition(":")
    state = tx.scalar(_STATE_AT, {"on_platform": platform, "by_name": name})
    try:
        found = json.loads(state or "{}")
    except ValueError:  # of what cannot be read nobody can say so
        return False
    return isinstance(found, dict) and bool(found.get("consent"))


def save(
    tx: Connection, person_id: int, before: Conversation, after: Conversation, at: datetime
) -> None:
    """Write what changed since `before` was loaded.

    An entry missing from the diary of `after` is deleted. The alarms of `after` are the complete
    set: those not rung yet are replaced, those that rang stay, so none rings twice.
    """
    if _without_tables(before) != _without_tables(after):
        _write(tx, person_id, after.to_json(), at)
    diary.write(tx, person_id, before.diary, after.diary)
    if set(before.alarms) != set(after.alarms):
        alarms.replace(tx, person_id, after.alarms)


def put(tx: Connection, person_id: int, whole: Conversation, at: datetime) -> None:
    """Write it as it is, whatever was there; its diary and alarms are left alone."""
    _write(tx, person_id, whole.to_json(), at)


def _without_tables(now: Conversation) -> Conversation:
    """What is kept in the row; diary and alarms have tables of their own."""
    return replace(now, alarms=(), diary=Diary())


def _write(tx: Connection, person_id: int, state: str, at: datetime) -> None:
    row = {"state": state, "updated_at": at}
    if tx.execute(_KNOWN, row | {"person": person_id}).rowcount == 0:
        tx.execute(insert(conversations), row | {"person_id": person_id})
