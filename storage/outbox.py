"""Messages promised but not yet delivered."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from dialogs.replies import Button, Message
from storage.schema import outbox


@dataclass(frozen=True, slots=True)
class Letter:
    """A promised message and where it goes."""

    id: int
    person_id: int
    address: str
    message: Message


def promise(  # noqa: PLR0913, PLR0917 (who, where, why, what and when)
    tx: Connection,
    person_id: int,
    address: str,
    event_id: str,
    messages: Iterable[Message],
    at: datetime,
) -> None:
    """Promise the messages, in this order. An event can promise each of its messages once."""
    letters = [
        {
            "person_id": person_id,
            "address": address,
            "dedupe_key": f"{event_id}:{n}",
            "kind": "reply",
            "payload": _to_json(message),
            "anchor": message.anchor,
            "state": "pending",
            "attempts": 0,
            "not_before": at,
            "created_at": at,
            "updated_at": at,
        }
        for n, message in enumerate(messages)
    ]
    if letters:
        tx.execute(insert(outbox), letters)


def waiting(tx: Connection, address: str) -> list[Letter]:
    """What is to be delivered to exactly this address, in the order it was promised."""
    query = (
        select(outbox)
        .where(outbox.c.state == "pending", outbox.c.address == address)
        .order_by(outbox.c.id)
    )
    return [_letter(row) for row in tx.execute(query)]


def sent(tx: Connection, letter_id: int, at: datetime, ref: str = "") -> None:
    """The letter arrived; `ref` is what the platform calls it."""
    done = {"state": "sent", "sent_ref": ref, "updated_at": at}
    tx.execute(update(outbox).where(outbox.c.id == letter_id), done)


def prune(tx: Connection, before: datetime) -> int:
    """Drop the letters that were delivered before `before`; say how many."""
    old = (outbox.c.state == "sent", outbox.c.updated_at < before)
    return tx.execute(delete(outbox).where(*old)).rowcount


def _letter(row: Row[Any]) -> Letter:
    return Letter(row.id, row.person_id, row.address, _from_json(row.payload))


def _to_json(message: Message) -> str:
    return json.dumps(asdict(message))


def _from_json(text: str) -> Message:
    data = json.loads(text)
    rows = tuple(tuple(Button(**button) for button in row) for row in data["rows"])
    return Message(data["text"], rows, data["anchor"])
