"""legday on our Telegram, all of it in this process: what `legday run` puts together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot.clock import Clock
from bot.platform_bot import Shared
from bot.settings import Settings
from bot.telegram_bot import TelegramBot
from bot.watch.metrics import Metrics
from bot.watch.pulse import Pulse
from storage import undelivered
from storage.database import Database
from tests.telegram.people import Person
from tests.telegram.server import Server
from tests.telegram.world import World


@dataclass
class Service:
    world: World
    database: Database
    bot: TelegramBot
    metrics: Metrics

    async def somebody(self, name: str = "Ann") -> Person:
        """Who has agreed, and been greeted."""
        person = Person(self.world, name)
        person.start()
        await person.hears("I keep your answers")
        person.press("I agree")
        await person.wait_for(lambda shown: shown.text.startswith("Hi!") and not shown.rows)
        return person

    async def comes(self, there: Callable[[], object]) -> None:
        """Wait for something that nobody on Telegram sees."""
        while not there():  # noqa: ASYNC110 (no event tells of it)
            await asyncio.sleep(0.05)

    async def quiet(self) -> None:
        """Everything that was said so far is taken, and everything promised is delivered."""
        queue = self.world.queue
        await self.world.until(lambda: not (queue.held or queue.repeats), 30, "all is taken")
        look = partial(undelivered.open_letters, platform="telegram")
        while await self.database.transact(look):  # noqa: ASYNC110
            await asyncio.sleep(0.05)


@asynccontextmanager
async def serving(
    folder: Path, server: Server, *, clock: Clock | None = None, **more: object
) -> AsyncIterator[Service]:
    """From the first poll on; the same folder again is the same database."""
    clock, metrics = clock or Clock(), Metrics()
    settings = _settings(folder, server, **more)
    async with (
        Database.open(settings.database_url) as database,
        TelegramBot.open(Shared(settings, clock, database, Pulse(clock), metrics)) as bot,
        asyncio.TaskGroup() as tasks,
    ):
        running = [tasks.create_task(loop) for loop in bot.loops().values()]
        if not settings.telegram_webhook_url:
            await server.world.until(lambda: server.world.queue.polls, 30, "the first poll")
        yield Service(server.world, database, bot, metrics)
        running.pop().cancel()
        await bot.close()
        for one in running:
            one.cancel()


def _settings(folder: Path, server: Server, **more: object) -> Settings:
    return Settings(
        **{
            "_env_file": None,
            "database_url": f"sqlite+aiosqlite:///{folder / 'legday.db'}",
            "time_zone": "Europe/Berlin",
            "telegram_bot_token": server.world.token,
            "telegram_api_url": server.url,
            "http_port": 0,
            **more,
        }  # type: ignore[arg-type]
    )
