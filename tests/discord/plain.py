"""The client of discord.py as it comes, on our Discord: what it understands, a bot may rely on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from unittest import mock

import discord
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket

from tests.discord.server import Server

INTENTS = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
QUIET = discord.AllowedMentions.none()


class Plain(discord.Client):
    """It answers `/run`, and keeps what it heard."""

    def __init__(self) -> None:
        super().__init__(intents=INTENTS, guild_ready_timeout=0.01, allowed_mentions=QUIET)
        self.tree = app_commands.CommandTree(self)
        self.tree.command(name="run", description="Can I run?")(answer)
        self.heard: asyncio.Queue[discord.Message] = asyncio.Queue()
        self.pressed: list[str] = []

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def on_message(self, message: discord.Message) -> None:
        if message.author != self.user:
            self.heard.put_nowait(message)

    async def on_interaction(self, done: discord.Interaction) -> None:
        if done.type is discord.InteractionType.component:
            assert done.data
            self.pressed.append(str(done.data.get("custom_id")))
            await done.response.edit_message(view=card("Thank you"))


async def answer(done: discord.Interaction) -> None:
    button: discord.ui.Button[discord.ui.LayoutView] = discord.ui.Button(
        label="Yes", custom_id="1.run.yes"
    )
    await done.response.send_message(view=card("Sure", button), ephemeral=bool(done.guild))


def card(text: str, *buttons: discord.ui.Button[discord.ui.LayoutView]) -> discord.ui.LayoutView:
    view = discord.ui.LayoutView(timeout=None)
    rows = [discord.ui.ActionRow(*buttons)] if buttons else []
    view.add_item(discord.ui.Container(discord.ui.TextDisplay(text), *rows))
    return view


@asynccontextmanager
async def plain(server: Server) -> AsyncIterator[Plain]:
    """It has logged in, and is ready."""
    gateway = yarl.URL(server.gateway_url)
    with (
        mock.patch.object(discord.http.Route, "BASE", server.api_url),
        mock.patch.object(DiscordWebSocket, "DEFAULT_GATEWAY", gateway),
    ):
        client = Plain()
        running = asyncio.create_task(client.start(server.world.token))
        waiting = asyncio.create_task(_ready(client))
        await asyncio.wait([running, waiting], return_when=asyncio.FIRST_COMPLETED)
        try:
            if running.done():
                await running
            yield client
        finally:
            waiting.cancel()
            await client.close()
            with suppress(asyncio.CancelledError):
                await running


async def _ready(client: Plain) -> None:
    while not client.is_ready():  # noqa: ASYNC110 (there is nothing to wait for before the login)
        await asyncio.sleep(0.01)
