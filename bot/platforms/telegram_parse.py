"""An update as the library reads it; where it cannot, the part of it that we need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from telegram import Update

# Of the message above a pressed button. The rest, above all its keyboard, is ours and long known,
# and reading it costs more than all else of a turn on the wire. One that replies to nobody is read
# as Telegram gives an old one: by its number and its chat.
ABOVE = ("message_id", "date", "chat", "reply_to_message")
PLACE = ("message_id", "chat")
# Of an update that cannot be read whole: what a person said, and where. A field that Telegram
# invents tomorrow must not make us deaf to everything around it.
NEEDED = ("message_id", "date", "chat", "from", "text", "caption")
CHAT = ("id", "type")
SENDER = ("id", "is_bot", "first_name")


def parse(raw: Mapping[str, Any]) -> Update | None:
    """None: nothing in it can be read."""
    for form in (_light(raw), _needed(raw)):
        try:
            update = Update.de_json(dict(form), None)
        except Exception:  # noqa: S112 (the library raises whatever a field happens to raise)
            continue
        if update:
            return update
    return None


def _light(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    query = raw.get("callback_query")
    if not isinstance(query, dict) or not isinstance(message := query.get("message"), dict):
        return raw
    if "reply_to_message" in message:
        light = _only(message, ABOVE)
    else:
        light = {**_only(message, PLACE), "date": 0}
    return {**raw, "callback_query": {**query, "message": light}}


def _needed(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    pruned: dict[str, Any] = {"update_id": raw["update_id"]}
    for kind in ("message", "edited_message"):
        if isinstance(message := raw.get(kind), dict):
            pruned[kind] = {
                **_only(message, NEEDED),
                "chat": _only(message.get("chat"), CHAT),
                "from": _only(message.get("from"), SENDER),
            }
    return pruned


def _only(part: object, keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: part[key] for key in keys if key in part} if isinstance(part, dict) else {}
