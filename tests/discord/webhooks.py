"""What follows the first answer to an interaction: its token is good for a while."""

from __future__ import annotations

from typing import Any

from tests.discord import writing
from tests.discord.answers import MAY_SAY, add_answer
from tests.discord.asked import Asked
from tests.discord.bodies import EPHEMERAL
from tests.discord.channels import Message
from tests.discord.interactions import CHOICES, DEFERRED, Interaction
from tests.discord.refusals import RefusedError, unknown_message, unknown_webhook
from tests.discord.world import World

MOST_ELSEWHERE = 5
ORIGINAL = "@original"


def follow_up(world: World, asked: Asked) -> dict[str, Any]:
    """One more message; the first one after a deferral stands in its place."""
    done, body = _good(world, asked), asked.body or {}
    writing.check(world, asked, body, flags=MAY_SAY)
    if done.original and done.how == DEFERRED and done.original.loading:
        if done.original.deleted:
            raise unknown_message()
        wanted = bool((body.get("flags") or 0) & EPHEMERAL)
        if wanted is not done.original.ephemeral:
            world.note("ephemeral", f"{asked.call}: the deferral has settled who sees it")
        quiet = {**body, "flags": (body.get("flags") or 0) & ~(MAY_SAY & ~writing.EDITABLE)}
        writing.edit(world, asked, quiet, done.original)
        return done.original.to_json()
    done.follow_ups += 1
    if not done.channel.open and done.follow_ups > MOST_ELSEWHERE:
        text = "The maximum number of follow-up messages has been reached"
        raise RefusedError("follow_ups", 400, 40094, text)
    return world.add(add_answer(world, asked, done, body)).to_json()


def get(world: World, asked: Asked) -> dict[str, Any]:
    return _message(world, asked).to_json()


def edit(world: World, asked: Asked) -> dict[str, Any]:
    message = _message(world, asked)
    writing.edit(world, asked, asked.body or {}, message)
    return message.to_json()


def delete(world: World, asked: Asked) -> None:
    world.delete(_message(world, asked))


def _good(world: World, asked: Asked) -> Interaction:
    """Whose token this is, while it is good."""
    token, application = asked.parts["token"], asked.parts["application"]
    known = (one for one in world.interactions.values() if one.token == token)
    done = next(known, None)
    if done is None or application != world.bot.id:
        raise unknown_webhook("no_interaction")
    if world.now() >= done.dies:
        rule = "in_doubt" if done.in_doubt else "expired"
        raise RefusedError(rule, 401, 50027, "Invalid Webhook Token")
    if not done.answered or done.how == CHOICES:
        raise unknown_webhook("in_doubt" if done.in_doubt else "before_answer")
    return done


def _message(world: World, asked: Asked) -> Message:
    done, name = _good(world, asked), asked.parts["message"]
    message = done.original
    if name != ORIGINAL and not (message and message.id == name):
        message = done.channel.messages.get(name)
        if message and message.webhook != done.token:
            message = None
    if message is None or message.deleted:
        raise unknown_message()
    return message
