"""An update as the library reads it; where it cannot, the part of it that we need."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from telegram import Update

# Of the message above a pressed button. The rest, above all its keyboard, is ours and long known,
# and reading it costs more than all else of a turn on the wire. One that replies to nobody is read
# as Telegram gives an old one: by its number and its chat.
ABOVE = ("message_id", "date", "chat", "reply_to_message")
PLACE = ("message_id", "chat")
# Of an update that cannot be read whole: what a person said or pressed, and where. A field that
# Telegram invents tomorrow must not make us deaf to everything around it.
NEEDED = ("message_id", "date", "text", "caption")
PRESSED = ("id", "data")
CHAT = ("id", "type")
SENDER = ("id", "is_bot", "first_name")


def parse(raw: Mapping[str, Any]) -> Update | None:
    """None: nothing in it can be read."""
    forms: tuple[Callable[[Mapping[str, Any]], dict[str, Any]], ...] = (_light, _needed)
    for form in forms:
        try:
            update = Update.de_json(form(raw), None)
        except Exception:  # noqa: S112 (the library raises whatever a field happens to raise)
            continue
        if _says_something(update):
            return update
    return None


def _says_something(update: Update) -> bool:
    """It is more than a number. What is unknown to the library is nothing we asked for."""
    return bool(update.api_kwargs) or any(getattr(update, kind) for kind in Update.ALL_TYPES)


def _light(raw: Mapping[str, Any]) -> dict[str, Any]:
    query = raw.get("callback_query")
    if not isinstance(query, dict) or not isinstance(message := query.get("message"), dict):
        return dict(raw)
    if "reply_to_message" in message:
        light = _only(message, ABOVE)
    else:
        light = {**_only(message, PLACE), "date": 0}
    return {**raw, "callback_query": {**query, "message": light}}


def _needed(raw: Mapping[str, Any]) -> dict[str, Any]:
    pruned: dict[str, Any] = {"update_id": raw["update_id"]}
    for kind in ("message", "edited_message"):
        if isinstance(message := raw.get(kind), dict):
            pruned[kind] = {**_only(message, NEEDED), **_whose(message)}
    if isinstance(query := raw.get("callback_query"), dict):
        above = query.get("message")
        pruned["callback_query"] = {
            "chat_instance": "",
            **_only(query, PRESSED),
            "from": _only(query.get("from"), SENDER),
            "message": {**_only(above, ("message_id",)), "date": 0, "chat": _chat(above)},
        }
    return pruned


def _whose(message: Mapping[str, Any]) -> dict[str, Any]:
    return {"chat": _chat(message), "from": _only(message.get("from"), SENDER)}


def _chat(message: object) -> dict[str, Any]:
    return _only(message.get("chat"), CHAT) if isinstance(message, dict) else {}


def _only(part: object, keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: part[key] for key in keys if key in part} if isinstance(part, dict) else {}
