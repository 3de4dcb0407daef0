"""A message as it lies in the outbox: JSON, without what is as usual."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from dialogs.picture import Day, Picture
from dialogs.replies import Button, Mark, Message, Stands


def to_json(message: Message) -> str:
    whole: dict[str, object] = {
        "text": message.text,
        "rows": [[[b.label, b.token, b.tone] for b in row] for row in message.rows],
        "anchor": message.anchor,
        "marks": [[m.start, m.end, m.at and m.at.isoformat()] for m in message.marks],
        "stands": "" if message.stands is Stands.HERE else message.stands,
        "replies": message.replies,
        "asks_location": message.asks_location,
        "file": message.file,
        "picture": message.picture and asdict(message.picture),
        "urgent": message.urgent,
        "tone": message.tone,
    }
    return json.dumps({key: value for key, value in whole.items() if value})


def from_json(text: str) -> Message:
    """Also as the first version wrote it: each button by its field names."""
    data: Mapping[str, Any] = json.loads(text)
    return Message(
        text=data.get("text", ""),
        rows=tuple(tuple(_button(one) for one in row) for row in data.get("rows", ())),
        anchor=data.get("anchor", ""),
        marks=tuple(_mark(*one) for one in data.get("marks", ())),
        stands=Stands(data.get("stands", Stands.HERE)),
        replies=data.get("replies", False),
        asks_location=data.get("asks_location", False),
        file=data.get("file", ""),
        picture=_picture(**data["picture"]) if "picture" in data else None,
        urgent=data.get("urgent", False),
        tone=data.get("tone", ""),
    )


def _button(one: Any) -> Button:
    return Button(**one) if isinstance(one, dict) else Button(*one)


def _mark(start: int, end: int, at: str | None) -> Mark:
    return Mark(start, end, datetime.fromisoformat(at) if at else None)


def _picture(weeks: Any, weekdays: Any, legend: Any, **words: str) -> Picture:
    return Picture(
        weekdays=tuple(weekdays),
        weeks=tuple(tuple(Day(**day) for day in week) for week in weeks),
        legend=tuple((mark, told) for mark, told in legend),
        **words,
    )
