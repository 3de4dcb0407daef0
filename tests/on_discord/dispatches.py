"""Dispatches as Discord sends them, made by hand."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from bot.platforms.discord.read import moment

ME, ANN, BEN = "900000000000000001", "700000000000000001", "700000000000000002"
HOME, SERVER, ROOM = "500000000000000001", "300000000000000001", "500000000000000002"
AT = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
ID, SHOWN = "1440962764800000001", "1440962764700000001"
SENT = moment(ID)
IN_DM = {"context": 1, "channel_id": HOME, "channel": {"id": HOME, "type": 1}, "user": {"id": ANN}}
IN_SERVER = {
    "context": 0, "channel_id": ROOM, "channel": {"id": ROOM, "type": 0}, "guild_id": SERVER,
    "member": {"user": {"id": ANN}, "roles": []},
}  # fmt: skip
IN_GROUP = {
    "context": 2, "channel_id": ROOM, "channel": {"id": ROOM, "type": 3}, "user": {"id": ANN},
}  # fmt: skip


def interaction(type_: int, where: dict[str, Any], data: Any, **more: Any) -> dict[str, Any]:
    told = {"id": ID, "application_id": ME, "type": type_, "token": "aW50", "version": 1}
    return {**told, **where, "data": data, **more}


def command(name: str, where: dict[str, Any], *options: tuple[str, object]) -> dict[str, Any]:
    given = [{"name": key, "type": 3, "value": value} for key, value in options]
    return interaction(2, where, {"id": "1", "name": name, "type": 1, "options": given})


def press(custom_id: str, where: dict[str, Any], **message: Any) -> dict[str, Any]:
    shown = {"id": SHOWN, "flags": 0, "author": {"id": ME}, **message}
    data = {"custom_id": custom_id, "component_type": 2, "id": 3}
    return interaction(3, where, data, message=shown)


def message(content: str, where: str = HOME, **more: Any) -> dict[str, Any]:
    return {
        "id": ID, "channel_id": where, "type": 0, "content": content, "author": {"id": ANN},
        "mentions": [], "attachments": [], "edited_timestamp": None, "flags": 0, **more,
    }  # fmt: skip


def in_server(content: str, **more: Any) -> dict[str, Any]:
    return message(content, ROOM, **{"guild_id": SERVER, "mentions": [{"id": ME}], **more})
