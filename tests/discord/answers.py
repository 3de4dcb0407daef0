"""The first answer to an interaction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.discord import components, registry, writing
from tests.discord.asked import Asked
from tests.discord.bodies import EPHEMERAL, LOADING, NEW_LOOK, NO_EMBEDS, SILENT
from tests.discord.channels import Message
from tests.discord.interactions import COMMAND, FORM, HOW, PRESS, TYPING, Interaction
from tests.discord.refusals import RefusedError, form, unknown_interaction, wrong
from tests.discord.world import World

SAID, DEFERRED, QUIET, UPDATED, SUGGESTED, ASKED = 4, 5, 6, 7, 8, 9
MAY_SAY = NEW_LOOK | NO_EMBEDS | SILENT | EPHEMERAL
FITTING = {
    COMMAND: {SAID, DEFERRED, ASKED},
    PRESS: {SAID, DEFERRED, QUIET, UPDATED, ASKED},
    TYPING: {SUGGESTED},
    FORM: {SAID, DEFERRED},
}
AFTER_PRESS = {QUIET, UPDATED}  # of a form too, when a button opened it


def answer(world: World, asked: Asked) -> dict[str, Any] | None:
    """Once, in time, and with something that fits."""
    done = _waiting(world, asked)
    kind, given = asked.body["type"], asked.body.get("data") or {}
    fitting = FITTING[done.type] | (AFTER_PRESS if done.message else set())
    if kind not in fitting:
        words = f"Interaction callback type {kind} is not valid for interaction type {done.type}"
        raise wrong("INTERACTION_CALLBACK_TYPE_INVALID", words, "type")
    done.original = _made(world, asked, done, kind, given)
    done.how = HOW[kind]
    done.ms = (world.now() - done.at) * 1000
    world.changed()
    return _told(done, kind) if asked.query.get("with_response") in {"true", "1"} else None


def add_answer(world: World, asked: Asked, done: Interaction, given: Mapping[str, Any]) -> Message:
    """A message of the bot that answers this."""
    only_for = done.user if (given.get("flags") or 0) & EPHEMERAL else None
    message = writing.new(
        world, asked, given, done.channel, only_for,
        webhook=done.token, more={**done.metadata(), "application_id": world.bot.id,
        "webhook_id": world.bot.id},
    )  # fmt: skip
    message.kind = 20 if done.type == COMMAND else 0
    return message


def _waiting(world: World, asked: Asked) -> Interaction:
    done = world.interactions.get(asked.parts["interaction"])
    if done is None or done.token != asked.parts["token"]:
        raise unknown_interaction("no_interaction")
    if done.answered:
        rule = "in_doubt" if done.in_doubt else "twice"
        raise RefusedError(rule, 400, 40060, "Interaction has already been acknowledged.")
    if world.now() >= done.ends:
        raise unknown_interaction("in_doubt" if done.in_doubt else "late")
    return done


def _made(
    world: World, asked: Asked, done: Interaction, kind: int, given: Mapping[str, Any]
) -> Message | None:
    """What the person sees of it, where that is a message."""
    if kind == SAID:
        writing.check(world, asked, given, flags=MAY_SAY)
        return world.add(add_answer(world, asked, done, given))
    if kind == DEFERRED:
        if (given.get("flags") or 0) & ~EPHEMERAL:
            world.note("flags", f"{asked.call}: a deferral is ephemeral or not, no more")
        message = add_answer(world, asked, done, given)
        message.flags |= LOADING
        return world.add(message)
    if kind == UPDATED:
        assert done.message
        if done.message.deleted:
            raise RefusedError("no_message", 404, 10008, "Unknown Message")
        writing.edit(world, asked, given, done.message)
    if kind == SUGGESTED:
        _suggest(done, given)
    if kind == ASKED:
        _ask(done, given)
    return done.message if kind in AFTER_PRESS else None


def _suggest(done: Interaction, given: Mapping[str, Any]) -> None:
    focused = next(one for one in _leaves(done.data) if one.get("focused"))
    path = ("data", "choices")
    if found := list(registry.choice_problems(given["choices"], focused["type"], path)):
        raise form(found)
    done.choices = given["choices"]


def _ask(done: Interaction, given: Mapping[str, Any]) -> None:
    if found := list(components.modal_problems(given["components"])):
        raise form(found)
    done.modal = {**given, "components": components.numbered(given["components"])}


def _leaves(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    options = data.get("options") or []
    return [leaf for one in options for leaf in (_leaves(one) if "options" in one else [one])]


def _told(done: Interaction, kind: int) -> dict[str, Any]:
    about: dict[str, Any] = {"id": done.id, "type": done.type}
    if not done.original:
        return {"interaction": about}
    about["response_message_id"] = done.original.id
    about["response_message_loading"] = done.original.loading
    about["response_message_ephemeral"] = done.original.ephemeral
    return {
        "interaction": about,
        "resource": {"type": kind, "message": done.original.to_json()},
    }
