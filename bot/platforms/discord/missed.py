"""What was written to us while Discord could not tell us: fetched, and heard like the rest."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

import structlog

from bot.clock import Clock
from bot.platforms.discord.ears import Listener
from bot.platforms.discord.parts import Raw, parts, snowflake
from bot.platforms.discord.patience import pause, rest
from bot.platforms.discord.read import earliest, read
from bot.platforms.discord.wire import LimitedError, RefusedError, Wire, WireError

AT_ONCE = 100  # messages
MARGIN = timedelta(minutes=1)  # what was heard already is not heard again
APART = 0.1  # seconds between two calls: what happens now goes first
TRIES = 8
PAGES = 10  # of one person; whoever wrote more will write again

log = structlog.get_logger(__name__)


async def fetch(  # noqa: PLR0913 (what it cannot know by itself)
    wire: Wire,
    chats: Iterable[tuple[str, str]],
    last: datetime,
    me: str,
    listener: Listener,
    *,
    clock: Clock,
) -> None:
    """What these people ("discord:<user>", and their channel) wrote since `last`, oldest first.

    Each message has the id it would have had, so it is not handled twice. Never raises for what
    Discord does: whose chat cannot be read is passed over.
    """
    since = earliest(last - MARGIN)
    for person, channel in chats:
        try:
            async for raw in _written(wire, channel, since, clock, listener.beat):
                heard = read("MESSAGE_CREATE", raw, me, listener.now())
                if heard.event and heard.event.person == person:
                    listener.hear(heard)
        except WireError as error:
            log.warning("a chat was not caught up with", person=person, kind=type(error).__name__)


async def _written(
    wire: Wire, channel: str, after: str, clock: Clock, beat: Callable[[], None]
) -> AsyncIterator[Raw]:
    for _ in range(PAGES):
        path = f"/channels/{channel}/messages?after={after}&limit={AT_ONCE}"
        told = await _asked(wire, path, clock, beat)
        page = [one for one in parts({"page": told}, "page") if snowflake(one, "id")]
        page.sort(key=lambda one: int(snowflake(one, "id")))
        for raw in page:
            yield raw
        if len(page) < AT_ONCE:
            return
        after = snowflake(page[-1], "id")


async def _asked(wire: Wire, path: str, clock: Clock, beat: Callable[[], None]) -> Any:
    """Tried until Discord answers, or refuses."""
    for faults in range(TRIES):
        await rest(APART, clock, beat)
        beat()
        try:
            return await wire.call("GET", path)
        except RefusedError:
            raise
        except WireError as error:
            if faults == TRIES - 1:
                raise
            wait = error.wait if isinstance(error, LimitedError) else pause(faults)
            await rest(wait, clock, beat)
    return None
