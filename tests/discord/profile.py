"""The calls about the bot itself, and the commands it offers."""

from __future__ import annotations

from typing import Any

from tests.discord import registry
from tests.discord.asked import Asked
from tests.discord.refusals import RefusedError, form
from tests.discord.world import World

A_DAY = 86_400_000


def gateway(world: World, asked: Asked) -> dict[str, Any]:
    return {"url": world.gateway.url}


def gateway_for_bots(world: World, asked: Asked) -> dict[str, Any]:
    left = {"total": 1000, "remaining": world.gateway.starts_left}
    start = {**left, "reset_after": A_DAY, "max_concurrency": 1}
    return {"url": world.gateway.url, "shards": 1, "session_start_limit": start}


def me(world: World, asked: Asked) -> dict[str, Any]:
    return {**world.bot.to_json(), "verified": True, "mfa_enabled": True, "locale": "en-US"}


def application(world: World, asked: Asked) -> dict[str, Any]:
    return dict(world.application)


def commands(world: World, asked: Asked) -> list[dict[str, Any]]:
    _own(world, asked)
    return world.commands


def set_commands(world: World, asked: Asked) -> list[dict[str, Any]]:
    """All at once; those not named any more are gone."""
    _own(world, asked)
    if found := list(registry.lies(asked.body)):
        raise form(found)
    old = {command["name"]: command["id"] for command in world.commands}
    usual: dict[str, Any] = {"options": [], "contexts": None, "integration_types": [0]}
    usual |= {"nsfw": False, "default_member_permissions": None}
    world.commands = [
        {
            **usual,
            **command,
            "id": old.get(command["name"]) or world.flake(),
            "application_id": world.bot.id,
            "version": world.flake(),
            "type": 1,
        }
        for command in asked.body
    ]
    return world.commands


def _own(world: World, asked: Asked) -> None:
    if asked.parts["application"] != world.bot.id:
        message = "You are not authorized to perform this action on this application"
        raise RefusedError("application", 403, 20012, message)
