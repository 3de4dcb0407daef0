"""A connection to the gateway as no library makes it, to see what it says."""

from __future__ import annotations

import json
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from tests.discord.events import DM_MESSAGES, GUILD_MESSAGES, GUILDS
from tests.discord.handshake import IDENTIFY, RESUME
from tests.discord.server import Server

USUAL = GUILDS | GUILD_MESSAGES | DM_MESSAGES
PROPERTIES = {"os": "linux", "browser": "none", "device": "none"}


class Ear:
    """What the gateway says to us, message by message."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, token: str, zipped: bool) -> None:
        self.socket = socket
        self.token = token
        self._unzip = zlib.decompressobj() if zipped else None

    async def hears(self) -> dict[str, Any]:
        """The next message; `{"closed": code}` when there is none any more."""
        said = await self.socket.receive(timeout=10)
        if said.type not in {aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY}:
            return {"closed": self.socket.close_code}
        raw = self._unzip.decompress(said.data) if self._unzip else said.data
        return dict(json.loads(raw))

    async def says(self, op: Any, given: Any = None) -> None:
        await self.socket.send_str(json.dumps({"op": op, "d": given}))

    async def identifies(self, intents: int = USUAL, **more: Any) -> dict[str, Any]:
        """What it hears next; READY, when all is well."""
        known = {"token": self.token, "intents": intents, "properties": PROPERTIES}
        await self.says(IDENTIFY, known | more)
        return await self.hears()

    async def resumes(self, session: str, seq: int | None) -> list[dict[str, Any]]:
        """All it missed, up to RESUMED; or what is said in the place of that."""
        known = {"token": self.token, "session_id": session, "seq": seq}
        await self.says(RESUME, known)
        heard = [await self.hears()]
        while heard[-1].get("op") == 0 and heard[-1]["t"] != "RESUMED":
            heard.append(await self.hears())
        return heard


@asynccontextmanager
async def listening(
    server: Server, query: str = "v=10&encoding=json", *, zipped: bool = False
) -> AsyncIterator[Ear]:
    """Connected, and greeted."""
    more = "&compress=zlib-stream" if zipped else ""
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(f"{server.gateway_url}?{query}{more}", autoclose=False) as socket,
    ):
        yield Ear(socket, server.world.token, zipped)
