"""One connection to the gateway: what is written to it, in order."""

from __future__ import annotations

import asyncio
import json
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from aiohttp import web

if TYPE_CHECKING:
    from tests.discord.gateway import Session


@dataclass(frozen=True, slots=True)
class Closing:
    code: int


Written: TypeAlias = str | bytes | Closing


class Connection:
    def __init__(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        self.socket = socket
        self.session: Session | None = None
        self.beaten_at = asyncio.get_running_loop().time()
        self.closed_by_us = False
        self.said_at: list[float] = []  # the bot, within the last minute
        self._transport = request.transport
        self._waiting: asyncio.Queue[Written] = asyncio.Queue()
        asked = request.query.get("compress")
        self._compressor = zlib.compressobj() if asked == "zlib-stream" else None

    def send(self, message: Mapping[str, Any]) -> None:
        self.say(json.dumps({"s": None, "t": None, "d": None, **message}))

    def say(self, raw: str | bytes) -> None:
        self._waiting.put_nowait(raw)

    def close(self, code: int) -> None:
        """After all that was said before."""
        self._waiting.put_nowait(Closing(code))

    def abort(self) -> None:
        if self._transport:
            self._transport.abort()

    async def write(self) -> None:
        """All that is said, one after the other, until it is closed."""
        with suppress(ConnectionError, RuntimeError):  # the other side is gone
            while not self.socket.closed:
                match await self._waiting.get():
                    case Closing(code):
                        self.closed_by_us = True
                        await self.socket.close(code=code)
                    case str(text) if self._compressor:
                        await self.socket.send_bytes(self._compressed(text))
                    case str(text):
                        await self.socket.send_str(text)
                    case bytes(raw):
                        await self.socket.send_bytes(raw)

    def _compressed(self, text: str) -> bytes:
        assert self._compressor
        return self._compressor.compress(text.encode()) + self._compressor.flush(zlib.Z_SYNC_FLUSH)
