"""What the gateway tells: who is there, what was said, what people did."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tests.discord.channels import DM, GROUP_DM, Channel, Guild, Message, User, written
from tests.discord.interactions import Interaction

if TYPE_CHECKING:
    from tests.discord.world import World

GUILDS, GUILD_MESSAGES, DM_MESSAGES, CONTENT = 1 << 0, 1 << 9, 1 << 12, 1 << 15
EVERYTHING = str(2**52 - 1)  # permissions
LARGEST_FILE = 10 * 1024 * 1024


def tell(world: World, event: str, message: Message) -> None:
    """To all sessions that listen there; nothing of what only one person sees."""
    if message.ephemeral or not message.channel.open:
        return
    said = {**message.to_json(), **_where(message.channel), **_by(message)}
    for session in world.gateway.listening(_intent(message.channel)):
        known = session.intents & CONTENT or message.channel.kind == DM or message.ours
        if known or world.bot in message.mentions:
            session.push(event, said)
        else:
            session.push(event, said | {"content": "", "components": [], "attachments": []})


def tell_deleted(world: World, message: Message) -> None:
    if message.ephemeral or not message.channel.open:
        return
    gone = {"id": message.id, "channel_id": message.channel.id, **_where(message.channel)}
    for session in world.gateway.listening(_intent(message.channel)):
        session.push("MESSAGE_DELETE", gone)


def ready(world: World, session_id: str) -> dict[str, Any]:
    guilds = [{"id": world.guild.id, "unavailable": True}] if world.guild.has_bot else []
    return {
        "v": 10, "user": {**world.bot.to_json(), "verified": True, "mfa_enabled": True},
        "guilds": guilds, "session_id": session_id, "resume_gateway_url": world.gateway.resume_url,
        "application": {"id": world.bot.id, "flags": 0}, "private_channels": [],
    }  # fmt: skip


def guild_create(world: World, guild: Guild) -> dict[str, Any]:
    channels = [one.to_json() for one in world.channels.values() if one.guild is guild]
    everyone = {
        "id": guild.id, "name": "@everyone", "permissions": EVERYTHING, "position": 0, "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False, "managed": False, "mentionable": False, "flags": 0,
    }  # fmt: skip
    return {
        "id": guild.id, "name": guild.name, "icon": None, "owner_id": guild.members[-1].id,
        "roles": [everyone], "emojis": [], "stickers": [], "features": [], "channels": channels,
        "threads": [], "members": [member(world.bot)], "member_count": len(guild.members),
        "joined_at": written(world.now()), "large": False, "unavailable": False,
        "verification_level": 0, "default_message_notifications": 0, "mfa_level": 0,
        "explicit_content_filter": 0, "nsfw_level": 0, "premium_tier": 0, "afk_timeout": 300,
        "preferred_locale": "en-US", "premium_progress_bar_enabled": False,
        "system_channel_flags": 0, "voice_states": [], "presences": [], "stage_instances": [],
        "guild_scheduled_events": [], "soundboard_sounds": [],
    }  # fmt: skip


def interaction(world: World, done: Interaction, locale: str) -> dict[str, Any]:
    """INTERACTION_CREATE."""
    channel, who = done.channel, done.user
    told: dict[str, Any] = {
        "id": done.id, "application_id": world.bot.id, "type": done.type, "token": done.token,
        "version": 1, "data": done.data, "channel_id": channel.id, "channel": _seen(channel),
        "context": channel.context, "authorizing_integration_owners": done.owners,
        "locale": locale, "app_permissions": EVERYTHING, "entitlements": [],
        "attachment_size_limit": LARGEST_FILE,
    }  # fmt: skip
    if done.message:
        told["message"] = done.message.to_json()
    if not channel.guild:
        return told | {"user": who.to_json()}
    guild = {"id": channel.guild.id, "features": [], "locale": "en-US"}
    told |= {"guild_id": guild["id"], "guild": guild, "guild_locale": "en-US"}
    return told | {"member": {**member(who), "permissions": EVERYTHING}}


def member(user: User) -> dict[str, Any]:
    return {
        "user": user.to_json(), "roles": [], "nick": None, "avatar": None, "flags": 0,
        "joined_at": written(1_700_000_000), "deaf": False, "mute": False, "pending": False,
    }  # fmt: skip


def _where(channel: Channel) -> Mapping[str, Any]:
    inside = {"guild_id": channel.guild.id} if channel.guild else {}
    return {"channel_type": channel.kind, **inside}


def _by(message: Message) -> Mapping[str, Any]:
    if not message.channel.guild:
        return {}
    who = member(message.author)
    del who["user"]
    return {"member": who}


def _seen(channel: Channel) -> dict[str, Any]:
    return channel.to_json() | ({"permissions": EVERYTHING} if channel.kind != DM else {})


def _intent(channel: Channel) -> int:
    return DM_MESSAGES if channel.kind in {DM, GROUP_DM} else GUILD_MESSAGES
