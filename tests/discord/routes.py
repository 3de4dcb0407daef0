"""Which calls there are, what they may send, and how often."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from tests.discord import answers, messages, profile, registry, webhooks
from tests.discord.asked import Asked
from tests.discord.bodies import ANSWER, CALLBACK, DM, EDIT, MESSAGE
from tests.discord.limits import Pace
from tests.discord.shapes import Kind, needed, thing
from tests.discord.world import World

USUAL = Pace(50, 1.0)
SLOW = Pace(5, 5.0)
FILES = {"POST", "PATCH"}


@dataclass(frozen=True, slots=True)
class Route:
    method: str
    template: str
    run: Callable[[World, Asked], Any]
    body: Kind | None = None
    query: frozenset[str] = frozenset()
    pace: Pace | None = USUAL

    @property
    def by_token(self) -> bool:
        """Who knows the token of the interaction needs no other."""
        return "{token}" in self.template

    def key(self, asked: Asked) -> str:
        """What the limit counts by: the route, and the channel or the token."""
        if self.by_token:
            return f"webhooks of {asked.parts['token']}"
        return f"{self.method} {self.template} of {asked.parts.get('channel', '')}"

    def parts(self, path: str) -> dict[str, str] | None:
        pattern = re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", self.template)
        found = re.fullmatch(pattern, path)
        return found.groupdict() if found else None


def _route(
    method: str, template: str, run: Callable[[World, Asked], Any], body: Kind | None = None,
    *, query: str = "", pace: Pace | None = USUAL,
) -> Route:  # fmt: skip
    return Route(method, template, run, body, frozenset(query.split()), pace)


_MESSAGES = "/channels/{channel}/messages"
_MESSAGE = "/channels/{channel}/messages/{message}"
_COMMANDS = "/applications/{application}/commands"
_WEBHOOK = "/webhooks/{application}/{token}"
_ANSWERED = "/webhooks/{application}/{token}/messages/{message}"
_CALLBACK = "/interactions/{interaction}/{token}/callback"
_NEW, _CHANGED, _ANSWER = needed(thing(MESSAGE)), needed(thing(EDIT)), needed(thing(ANSWER))

ROUTES: Sequence[Route] = (
    _route("GET", "/gateway", profile.gateway),
    _route("GET", "/gateway/bot", profile.gateway_for_bots),
    _route("GET", "/users/@me", profile.me),
    _route("GET", "/applications/@me", profile.application),
    _route("GET", "/oauth2/applications/@me", profile.application),
    _route("GET", _COMMANDS, profile.commands, query="with_localizations"),
    _route("PUT", _COMMANDS, profile.set_commands, registry.COMMANDS),
    _route("POST", "/users/@me/channels", messages.open_dm, needed(DM)),
    _route("GET", "/channels/{channel}", messages.get_channel),
    _route("POST", "/channels/{channel}/typing", messages.typing),
    _route("GET", _MESSAGES, messages.history, query="limit before after"),
    _route("POST", _MESSAGES, messages.create, _NEW, pace=SLOW),
    _route("GET", _MESSAGE, messages.get),
    _route("PATCH", _MESSAGE, messages.edit, _CHANGED),
    _route("DELETE", _MESSAGE, messages.delete),
    _route("POST", _CALLBACK, answers.answer, needed(CALLBACK), query="with_response", pace=None),
    _route("POST", _WEBHOOK, webhooks.follow_up, _ANSWER, query="wait", pace=SLOW),
    _route("GET", _ANSWERED, webhooks.get, pace=SLOW),
    _route("PATCH", _ANSWERED, webhooks.edit, _CHANGED, pace=SLOW),
    _route("DELETE", _ANSWERED, webhooks.delete, pace=SLOW),
)


def find(asked: Asked) -> tuple[Route | None, dict[str, str]]:
    """The route of a call and the parts of its path."""
    for route in ROUTES:
        if route.method == asked.method:
            parts = route.parts(asked.path)
            if parts is not None:
                return route, parts
    return None, {}
