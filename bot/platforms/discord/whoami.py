"""Who we are on Discord, as Discord tells it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import structlog

from bot.clock import Clock
from bot.platforms.discord.closed import NotAdmittedError
from bot.platforms.discord.parts import part, snowflake, words
from bot.platforms.discord.patience import pause, rest
from bot.platforms.discord.wire import LimitedError, LostError, RefusedError, Wire, WireError

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class BotName:
    user: str  # the id by which we are mentioned
    application: str  # the id under which commands are kept; of old bots another
    username: str
    is_heard: bool = True  # else Discord sends commands and presses to an address, and not to us


async def whoami(wire: Wire, *, clock: Clock, beat: Callable[[], None] = lambda: None) -> BotName:
    """Who the token belongs to; keeps asking until Discord answers."""
    faults = 0
    while True:
        beat()
        try:
            return await _asked(wire)
        except WireError as error:
            if isinstance(error, RefusedError) and error.status == 401:
                raise NotAdmittedError from None
            wait = error.wait if isinstance(error, LimitedError) else pause(faults)
            log.warning("discord does not answer", kind=type(error).__name__, again_in=round(wait))
            await rest(wait, clock, beat)
            faults += 1


@dataclass(frozen=True, slots=True)
class Silent:
    """Discord does not answer, or not us."""

    rejected: bool  # the token
    why: str


async def look(token: str, url: str) -> BotName | Silent:
    """Who the token belongs to, asked once."""
    async with Wire(token, url) as wire:
        try:
            return await _asked(wire)
        except RefusedError as error:
            return Silent(rejected=error.status == 401, why=f"status {error.status}")
        except WireError as error:
            return Silent(rejected=False, why=type(error).__name__)


async def _asked(wire: Wire) -> BotName:
    me = part({"me": await wire.call("GET", "/users/@me")}, "me")
    ours = part({"ours": await wire.call("GET", "/applications/@me")}, "ours")
    is_heard = not ours.get("interactions_endpoint_url")
    name = BotName(snowflake(me, "id"), snowflake(ours, "id"), words(me, "username"), is_heard)
    if not name.user or not name.application:
        raise LostError("nobody")
    if not is_heard:
        log.error("discord sends commands and presses elsewhere: clear the interactions endpoint")
    return name
