"""Everything we know about a person, for themselves."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TypeAlias

from sqlalchemy import Connection, Table, select

from storage.schema import (
    alarms,
    conversations,
    decisions,
    identities,
    inbox,
    leg_days,
    links,
    outbox,
    people,
)

Rows: TypeAlias = list[dict[str, object]]

_JSON = frozenset({"exercises", "answers", "payload"})  # columns that are JSON already


def everything(tx: Connection, person_id: int) -> dict[str, object]:
    """Ready for JSON. Times are in UTC."""
    state = tx.scalar(select(conversations.c.state).where(conversations.c.person_id == person_id))
    conversation = json.loads(state) if state else {}
    created = tx.scalar(select(people.c.created_at).where(people.c.id == person_id))
    return {
        "known_since": created and created.isoformat(),
        "profile": conversation.pop("profile", {}),
        "settings": {
            key: conversation.pop(key, None) for key in ("language", "zone", "check_ins_at")
        },
        "leg_days": _rows(tx, leg_days, person_id),
        "decisions": _rows(tx, decisions, person_id),
        "conversation": conversation,
        "addresses": _rows(tx, identities, person_id),
        "links": _rows(tx, links, person_id),
        "alarms": _rows(tx, alarms, person_id),
        "messages": _rows(tx, outbox, person_id),
        "unread": _unread(tx, person_id),
    }


def _unread(tx: Connection, person_id: int) -> Rows:
    """What came from them and could not be handled."""
    theirs = select(identities.c.platform + ":" + identities.c.address).where(
        identities.c.person_id == person_id
    )
    query = select(inbox).where(inbox.c.address.in_(theirs)).order_by(inbox.c.received_at)
    return [
        {key: _plain(key, value) for key, value in row.items()}
        for row in tx.execute(query).mappings()
    ]


def _rows(tx: Connection, table: Table, person_id: int) -> Rows:
    query = select(table).where(table.c.person_id == person_id).order_by(*table.primary_key)
    return [
        {key: _plain(key, value) for key, value in row.items() if key != "person_id"}
        for row in tx.execute(query).mappings()
    ]


def _plain(key: str, value: object) -> object:
    if key in _JSON and isinstance(value, str):
        return json.loads(value)
    return value.isoformat() if isinstance(value, date | datetime) else value
