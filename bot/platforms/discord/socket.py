"""The socket of Discord's gateway, and what comes over it: one odd message ends nothing."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from functools import partial

import structlog
from discord.errors import ConnectionClosed
from discord.gateway import DiscordWebSocket, ReconnectWebSocket

from bot.platforms.discord.ears import Ears
from bot.platforms.discord.parts import part, snowflake

log = structlog.get_logger(__name__)

# What says that this connection is over. A stream that was packed wrongly cannot be read on.
OVER = (ReconnectWebSocket, ConnectionClosed, OSError, zlib.error)


class Dispatches:
    """Stands where the library keeps its parsers, so that none of them is asked."""

    def __init__(self, ears: Ears) -> None:
        self.ears = ears

    def __getitem__(self, name: object) -> Callable[[object], None]:
        return partial(self._take, name if isinstance(name, str) else "")

    def _take(self, name: str, data: object) -> None:
        try:
            self.ears.told(name, data)
        except Exception as error:
            id_ = snowflake(part({"data": data}, "data"), "id")
            kind = type(error).__name__
            log.warning("an event of discord cannot be read", method=name, update=id_, kind=kind)


class Socket(DiscordWebSocket):
    """As the library's; known to its client from the first moment, so that it can be closed."""

    async def poll_event(self) -> None:
        self._connection._get_client().ws = self
        await super().poll_event()

    async def received_message(self, msg: object, /) -> None:
        dispatches: Dispatches = self._discord_parsers  # type: ignore[assignment]
        try:
            await super().received_message(msg)
        except OVER:
            raise
        except Exception as error:
            log.warning("a message of discord cannot be read", kind=type(error).__name__)
        dispatches.ears.stirred()
