"""legday on our Discord, all of it in this process: what `legday run` puts together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot import serving as platforms
from bot.clock import Clock
from bot.discord_bot import DiscordBot
from bot.platform_bot import Shared
from bot.settings import Settings
from bot.watch.metrics import Metrics
from bot.watch.pulse import Pulse
from storage import undelivered
from storage.database import Database
from tests.discord.people import Person
from tests.discord.server import Server
from tests.discord.world import World


@dataclass
class Service:
    world: World
    database: Database
    bot: DiscordBot
    metrics: Metrics

    async def somebody(self, name: str = "Ann") -> Person:
        """Who has agreed, in the DM."""
        person = Person(self.world, name)
        person.slash("run")
        await person.hears("I keep your answers")
        person.press("I agree")
        await person.hears("First, safety.")
        person.slash("cancel")
        await person.hears("Closed")
        return person

    async def comes(self, there: Callable[[], object]) -> None:
        """Wait for something that nobody on Discord sees."""
        while not there():  # noqa: ASYNC110 (no event tells of it)
            await asyncio.sleep(0.05)

    async def quiet(self) -> None:
        """Everything promised is delivered."""
        look = partial(undelivered.open_letters, platform="discord")
        while await self.database.transact(look):  # noqa: ASYNC110
            await asyncio.sleep(0.05)


@asynccontextmanager
async def serving(
    folder: Path, server: Server, *, clock: Clock | None = None, **more: object
) -> AsyncIterator[Service]:
    """From the moment Discord has let us in; the same folder again is the same database."""
    clock, metrics = clock or Clock(), Metrics()
    settings = _settings(folder, server, **more)
    told, opened = asyncio.Event(), asyncio.get_running_loop().create_future()
    async with Database.open(settings.database_url) as database, asyncio.TaskGroup() as tasks:
        pulse = Pulse(clock)
        opening = DiscordBot.open(Shared(settings, clock, database, pulse, metrics))
        tasks.create_task(platforms.serve(opening, pulse, opened.set_result, told.wait))
        bot = await opened
        await server.world.until(server.world.gateway.listens, 30, "the gateway")
        await server.world.until(lambda: server.world.commands, 30, "the commands")
        yield Service(server.world, database, bot, metrics)
        told.set()


def _settings(folder: Path, server: Server, **more: object) -> Settings:
    return Settings(
        **{
            "_env_file": None,
            "database_url": f"sqlite+aiosqlite:///{folder / 'legday.db'}",
            "time_zone": "Europe/Berlin",
            "discord_bot_token": server.world.token,
            "discord_api_url": server.api_url,
            "discord_gateway_url": server.gateway_url,
            "http_port": 0,
            **more,
        }  # type: ignore[arg-type]
    )
