"""The calls about channels and the messages in them."""

from __future__ import annotations

from typing import Any

from tests.discord import writing
from tests.discord.asked import Asked
from tests.discord.bodies import NEW_LOOK, NO_EMBEDS, SILENT
from tests.discord.channels import Channel, Message
from tests.discord.refusals import RefusedError, unknown_message, wrong
from tests.discord.world import World

CANNOT = "Cannot send messages to this user"


def open_dm(world: World, asked: Asked) -> dict[str, Any]:
    user = world.users.get(str(asked.body["recipient_id"]))
    if user is None or user.bot:
        raise RefusedError("recipient", 400, 50033, "Invalid Recipient(s)")
    return world.dm(user).to_json()


def get_channel(world: World, asked: Asked) -> dict[str, Any]:
    return _channel(world, asked).to_json()


def typing(world: World, asked: Asked) -> None:
    channel = _channel(world, asked)
    _reachable(world, channel)
    world.typing.append(channel)


def create(world: World, asked: Asked) -> dict[str, Any]:
    """A message; or the one that is there already, when its nonce says so."""
    channel, body = _channel(world, asked), asked.body or {}
    _reachable(world, channel)
    writing.check(world, asked, body, flags=NEW_LOOK | NO_EMBEDS | SILENT)
    said = _said_before(world, channel, body)
    if said:
        return said.to_json()
    reference = body.get("message_reference")
    more = _reply(channel, reference) if reference else {}
    message = writing.new(world, asked, body, channel, nonce=body.get("nonce"), more=more)
    message.kind = 19 if more else 0
    return world.add(message).to_json()


def history(world: World, asked: Asked) -> list[dict[str, Any]]:
    """The newest first; of those after an id the oldest, still the newest of them first."""
    channel, limit = _channel(world, asked), int(asked.query.get("limit", 50))
    if not 1 <= limit <= 100:
        raise wrong("NUMBER_TYPE_MAX", "int value should be between 1 and 100.", "limit")
    seen = [one for one in channel.messages.values() if not (one.deleted or one.ephemeral)]
    if "before" in asked.query:
        seen = [one for one in seen if int(one.id) < int(asked.query["before"])]
    if "after" in asked.query:
        seen = [one for one in seen if int(one.id) > int(asked.query["after"])][:limit]
    return [one.to_json() for one in reversed(seen[-limit:])]


def get(world: World, asked: Asked) -> dict[str, Any]:
    return _message(world, asked).to_json()


def edit(world: World, asked: Asked) -> dict[str, Any]:
    message = _message(world, asked)
    if not message.ours:
        text = "Cannot edit a message authored by another user"
        raise RefusedError("not_ours", 403, 50005, text)
    _reachable(world, message.channel)
    writing.edit(world, asked, asked.body or {}, message)
    return message.to_json()


def delete(world: World, asked: Asked) -> None:
    message = _message(world, asked)
    if not message.ours:
        code, text = (50013, "Missing Permissions")
        if not message.channel.guild:
            code, text = (50003, "Cannot execute action on a DM channel")
        raise RefusedError("not_ours", 403, code, text)
    world.delete(message)


def _channel(world: World, asked: Asked) -> Channel:
    channel = world.channels.get(asked.parts["channel"])
    if channel is None:
        raise RefusedError("no_channel", 404, 10003, "Unknown Channel")
    if not channel.open:
        raise RefusedError("no_access", 403, 50001, "Missing Access")
    return channel


def _reachable(world: World, channel: Channel) -> None:
    """50007 from who blocked the bot, 50278 from who shares no server with it."""
    for person in channel.people:
        if person.blocks:
            raise RefusedError("blocked", 403, 50007, CANNOT)
        shares = world.guild.has_bot and person in world.guild.members
        if not shares and not person.installed:
            raise RefusedError("strangers", 403, 50278, CANNOT)


def _message(world: World, asked: Asked) -> Message:
    message = _channel(world, asked).messages.get(asked.parts["message"])
    if message is None or message.deleted or message.ephemeral:
        raise unknown_message()
    return message


def _said_before(world: World, channel: Channel, body: dict[str, Any]) -> Message | None:
    if not (body.get("enforce_nonce") and body.get("nonce")):
        return None
    since = world.now() - world.nonce_life
    for message in channel.messages.values():
        if message.ours and message.nonce == body["nonce"] and message.at > since:
            return message
    return None


def _reply(channel: Channel, reference: dict[str, Any]) -> dict[str, Any]:
    said = channel.messages.get(str(reference["message_id"]))
    if said is None or said.deleted:
        if reference.get("fail_if_not_exists") is False:
            return {}
        raise wrong("REPLIES_UNKNOWN_MESSAGE", "Unknown message", "message_reference")
    about = {"type": 0, "message_id": said.id, "channel_id": channel.id}
    return {"message_reference": about, "referenced_message": said.to_json()}
