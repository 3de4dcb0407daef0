"""The message in a body: the rules about it, and what becomes of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tests.discord import components
from tests.discord.asked import Asked
from tests.discord.bodies import EPHEMERAL, LOADING, NEW_LOOK, NO_EMBEDS, SILENT
from tests.discord.channels import Channel, Message, User
from tests.discord.refusals import Problem, RefusedError, form
from tests.discord.world import World

LARGEST_FILE = 10 * 1024 * 1024
EDITABLE = NO_EMBEDS | NEW_LOOK


def check(
    world: World, asked: Asked, body: Mapping[str, Any], *, flags: int, old: Message | None = None
) -> None:
    """Refuse what Discord refuses of a message, and note what we never want to send.

    `flags` are those that may be set here; `old` is the message that is edited.
    """
    _note(world, asked, body, flags)
    found = list(_problems(body, asked, old))
    if found:
        raise form(found)
    if any(len(content) > LARGEST_FILE for _, content in asked.files.values()):
        raise RefusedError("file_size", 413, 40005, "Request entity too large")
    says = asked.files or body.get("content") or body.get("components")
    if not old and not says:
        raise RefusedError("empty", 400, 50006, "Cannot send an empty message")


def new(
    world: World,
    asked: Asked,
    body: Mapping[str, Any],
    channel: Channel,
    only_for: User | None = None,
    **more: Any,
) -> Message:
    """The message, not yet shown to anyone."""
    flags = (body.get("flags") or 0) & (EDITABLE | SILENT | EPHEMERAL)
    message = Message(
        world.flake(), channel, world.bot, world.now(), flags=flags, only_for=only_for, **more
    )
    fill(world, message, asked, body)
    return message


def fill(world: World, message: Message, asked: Asked, body: Mapping[str, Any]) -> None:
    """What the body says is in the message from now on; the rest of it stays."""
    if "content" in body:
        message.content = body["content"] or ""
        message.mentions = _mentioned(world, body)
    if "components" in body:
        message.components = components.numbered(body["components"] or [])
    if "attachments" in body:
        kept = {entry.get("filename") for entry in body["attachments"] or []}
        message.files = {name: held for name, held in message.files.items() if name in kept}
    message.files |= dict(asked.files.values())
    message.flags |= (body.get("flags") or 0) & EDITABLE


def edit(world: World, asked: Asked, body: Mapping[str, Any], message: Message) -> None:
    """Change it, and show it changed. One that was only thinking says something now."""
    check(world, asked, body, flags=EDITABLE, old=message)
    thinking = message.loading
    message.flags &= ~LOADING
    fill(world, message, asked, body)
    if thinking:
        message.versions.clear()
    else:
        message.edited_at = world.now()
    world.show(message)


def _note(world: World, asked: Asked, body: Mapping[str, Any], allowed: int) -> None:
    """What Discord lets pass and we do not."""
    mentions = body.get("allowed_mentions") or {}
    if mentions.get("parse") != [] or mentions.get("users") or mentions.get("roles"):
        world.note("mentions", f"{asked.call}: allowed_mentions is {mentions}")
    if body.get("enforce_nonce") and not body.get("nonce"):
        world.note("nonce", f"{asked.call}: there is no nonce to be enforced")
    wrong = (body.get("flags") or 0) & ~allowed
    if wrong & EPHEMERAL:
        world.note("ephemeral", f"{asked.call}: nothing can be ephemeral here")
    if wrong & ~EPHEMERAL:
        world.note("flags", f"{asked.call}: flags {wrong} may not be set here")


def _problems(body: Mapping[str, Any], asked: Asked, old: Message | None) -> Iterator[Problem]:
    flags = (body.get("flags") or 0) | (old.flags if old else 0)
    new_look = bool(flags & NEW_LOOK)
    if new_look and (body.get("content") or body.get("embeds")):
        code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"
        yield Problem(("content",), code, "no content and no embeds in the new look")
    if new_look and old and old.content and "content" not in body:
        code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"
        yield Problem(("content",), code, "what it said in the old look has to be set to null")
    if body.get("components"):
        yield from components.problems(body["components"], new_look=new_look)
        yield from _files_named(body, asked, old)
    nonce = body.get("nonce")
    if isinstance(nonce, str) and len(nonce) > 25:
        yield Problem(("nonce",), "NONCE_TYPE_TOO_LONG", "Must be 25 or fewer in length.")
    yield from _attached(body, asked, old)


def _files_named(body: Mapping[str, Any], asked: Asked, old: Message | None) -> Iterator[Problem]:
    there = {name for name, _ in asked.files.values()} | set(old.files if old else ())
    for name in components.files(body["components"]):
        if name not in there:
            words = f"no file {name} was uploaded"
            yield Problem(
                ("components",), "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", words
            )


def _attached(body: Mapping[str, Any], asked: Asked, old: Message | None) -> Iterator[Problem]:
    for entry in body.get("attachments") or []:
        known = entry.get("filename") in (old.files if old else ())
        if int(entry["id"]) not in asked.files and not known:
            yield Problem(("attachments",), "ATTACHMENT_NOT_FOUND", f"no files[{entry['id']}]")


def _mentioned(world: World, body: Mapping[str, Any]) -> tuple[User, ...]:
    """Whom it would call; nobody but those that are allowed."""
    allowed = body.get("allowed_mentions")
    named = re.findall(r"<@!?(\d+)>", body["content"] or "")
    if allowed is not None and "users" not in (allowed.get("parse") or []):
        named = [one for one in named if one in (allowed.get("users") or [])]
    return tuple(world.users[one] for one in dict.fromkeys(named) if one in world.users)
