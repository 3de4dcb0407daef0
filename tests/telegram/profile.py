"""Who the bot is, what its menu says, and where its updates go."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import urlsplit

from tests.telegram.parameters import Parameters
from tests.telegram.refusals import TOO_OLD, RefusedError, bad
from tests.telegram.world import World

PORTS = {443, 80, 88, 8443}
LENGTHS = {
    "description": (512, "DESCRIPTION_TOO_LONG"),
    "short_description": (120, "ABOUT_TOO_LONG"),
}


def get_me(world: World, given: Parameters) -> dict[str, Any]:
    can = {"can_join_groups": True, "can_read_all_group_messages": False}
    return {**world.bot, **can, "supports_inline_queries": False}


def answer_callback_query(world: World, given: Parameters) -> bool:
    given.need("callback_query_id")
    query = world.queries.get(given.text("callback_query_id"))
    if query is None:
        raise RefusedError("never_a_query", 400, TOO_OLD)
    if query.answered or world.now() - query.at > world.query_life:
        raise RefusedError("too_old", 400, TOO_OLD)
    if len(given.text("text")) > 200:
        raise bad("too_long", "MESSAGE_TOO_LONG")
    query.answered, query.toast, query.alert = True, given.text("text"), given.flag("show_alert")
    return True


def set_my_commands(world: World, given: Parameters) -> bool:
    given.need("commands")
    commands = given.json("commands", "commands")
    if not isinstance(commands, list) or len(commands) > 100:
        raise bad("commands", "BOT_COMMANDS_TOO_MUCH")
    for one in commands:
        if not isinstance(one, dict) or not re.fullmatch("[a-z0-9_]{1,32}", one.get("command", "")):
            raise bad("commands", "BOT_COMMAND_INVALID")
        if not one.get("description", ""):
            raise bad("commands", "command description must be non-empty")
        if len(one["description"]) > 256:
            raise bad("commands", "command description length must not exceed 256")
    world.profile[_scope(given)] = commands
    return True


def get_my_commands(world: World, given: Parameters) -> Any:
    return world.profile.get(_scope(given), [])


def set_my_description(world: World, given: Parameters) -> bool:
    return _set_words(world, given, "description")


def get_my_description(world: World, given: Parameters) -> dict[str, str]:
    return _words(world, given, "description")


def set_my_short_description(world: World, given: Parameters) -> bool:
    return _set_words(world, given, "short_description")


def get_my_short_description(world: World, given: Parameters) -> dict[str, str]:
    return _words(world, given, "short_description")


def set_webhook(world: World, given: Parameters) -> bool:
    url = urlsplit(given.text("url"))
    if not given.text("url"):
        return delete_webhook(world, given)
    here = url.hostname == "127.0.0.1"
    if url.scheme != "https" and not here:
        raise bad("webhook", "bad webhook: An HTTPS URL must be provided for webhook")
    if not here and (url.port or 443) not in PORTS:
        raise bad("webhook", "bad webhook: webhook can be set up only on ports 80, 88, 443 or 8443")
    if not re.fullmatch("[A-Za-z0-9_-]{0,256}", given.text("secret_token")):
        raise bad("webhook", "secret token contains unallowed characters")
    listen(world, given)
    _drop(world, given)
    world.webhook = {"url": given.text("url"), "secret": given.text("secret_token")}
    world.queue.interrupt()
    world.changed()
    return True


def delete_webhook(world: World, given: Parameters) -> bool:
    _drop(world, given)
    world.webhook = {}
    return True


def get_webhook_info(world: World, given: Parameters) -> dict[str, Any]:
    world.queue.expire()
    return {
        "url": world.webhook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(world.queue.held),
    }


def listen(world: World, given: Parameters) -> None:
    """The kinds of updates the bot wants: those it last said, or all that are usual."""
    kinds = given.json("allowed_updates", "allowed_updates")
    if isinstance(kinds, list):
        world.queue.allowed = frozenset(map(str, kinds))


def _drop(world: World, given: Parameters) -> None:
    if given.flag("drop_pending_updates"):
        world.note("dropped", "drop_pending_updates throws away what people said")
        world.queue.held.clear()


def _scope(given: Parameters) -> tuple[str, ...]:
    scope = given.json("scope", "BotCommandScope") or {"type": "default"}
    return ("commands", json.dumps(scope, sort_keys=True), given.text("language_code"))


def _set_words(world: World, given: Parameters, what: str) -> bool:
    most, too_long = LENGTHS[what]
    if len(given.text(what)) > most:
        raise bad("too_long", too_long)
    world.profile[what, given.text("language_code")] = given.text(what)
    return True


def _words(world: World, given: Parameters, what: str) -> dict[str, str]:
    said = world.profile.get((what, given.text("language_code")), "")
    return {what: said or world.profile.get((what, ""), "")}
