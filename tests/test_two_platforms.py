"""One person on our Telegram and our Discord, both served by one process: linked, and two again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.discord_bot import DiscordBot
from bot.platform_bot import PlatformBot, Shared
from bot.serving import serve
from bot.settings import Settings
from bot.telegram_bot import TelegramBot
from bot.watch.pulse import Pulse
from storage.database import Database
from tests.discord.people import Person as OnDiscord
from tests.discord.server import Server as DiscordServer
from tests.telegram.people import Person as OnTelegram
from tests.telegram.server import Server as TelegramServer


@dataclass
class Both:
    """The same person's two chats."""

    telegram: OnTelegram
    discord: OnDiscord

    async def code(self) -> str:
        """As Telegram shows it."""
        self.telegram.say("/link")
        told = await self.telegram.hears("Your code: ")
        return told.now.text.splitlines()[0].removeprefix("Your code: ")

    async def link(self) -> None:
        self.discord.slash("link", code=await self.code())
        await self.discord.hears("Link this Discord with your Telegram?")
        self.discord.press("Link them")
        await self.discord.hears("share one log now")
        await self.telegram.hears("Discord is linked with this chat now")


@pytest.fixture
async def ann(tmp_path: Path) -> AsyncIterator[Both]:
    """Who has agreed on both."""
    async with TelegramServer() as there, DiscordServer() as here, served(tmp_path, there, here):
        both = Both(OnTelegram(there.world), OnDiscord(here.world))
        both.telegram.start()
        await both.telegram.hears("I keep your answers")
        both.telegram.press("I agree")
        both.discord.slash("cancel")
        await both.discord.hears("I keep your answers")
        both.discord.press("I agree")
        await both.discord.hears("Nothing is open")
        await both.telegram.hears("Hi!")
        yield both
        assert there.world.violations == []
        assert here.world.violations == []
        assert here.world.unanswered() == []


@asynccontextmanager
async def served(folder: Path, there: TelegramServer, here: DiscordServer) -> AsyncIterator[None]:
    """Both platforms of one process, as `legday run` has them."""
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]
        database_url=f"sqlite+aiosqlite:///{folder / 'legday.db'}",
        time_zone="Europe/Berlin",
        telegram_bot_token=there.world.token,
        telegram_api_url=there.url,
        discord_bot_token=here.world.token,
        discord_api_url=here.api_url,
        discord_gateway_url=here.gateway_url,
        http_port=0,
    )
    clock, told = Clock(), asyncio.Event()
    async with Database.open(settings.database_url) as database, asyncio.TaskGroup() as tasks:
        shared = Shared(settings, clock, database, Pulse(clock))
        tasks.create_task(serve(TelegramBot.open(shared), shared.pulse, _opened, told.wait))
        tasks.create_task(serve(DiscordBot.open(shared), shared.pulse, _opened, told.wait))
        await there.world.until(lambda: there.world.queue.polls, 30, "the first poll")
        await here.world.until(lambda: here.world.commands, 30, "the commands")
        await here.world.until(here.world.gateway.listens, 30, "the gateway")
        yield
        told.set()


def _opened(_: PlatformBot) -> None:
    pass


async def test_a_list_begun_on_telegram_ends_on_discord_and_comes_apart_again(ann: Both):
    ann.telegram.say("/legday squats, 30 hours ago")
    await ann.telegram.hears("Logged: squat")
    ann.telegram.say("/run")
    first = await ann.telegram.hears("First, safety.")
    await ann.link()
    await ann.discord.hears("Where shall morning check-ins come?")
    ann.discord.press("Discord")
    await ann.discord.hears("First, safety.")
    ann.discord.press("None of these")
    await ann.discord.hears("How sore")

    query = ann.telegram.press("None of these", first)
    await ann.telegram.hears("How sore")
    await ann.telegram.world.until(lambda: query.answered)
    assert query.toast.startswith("You had answered that one elsewhere.")
    assert "How sore" in first.now.text

    ann.discord.press("3")
    await ann.discord.hears("A 20-second test")
    ann.discord.slash("history")
    await ann.discord.hears("leg day: squat")

    ann.discord.slash("unlink")
    await ann.discord.hears("Unlink this Discord from Telegram?")
    ann.discord.press("Unlink")
    await ann.discord.hears("Telegram goes its own way.")
    await ann.telegram.hears("Discord is no longer linked with this chat.")
    ann.discord.slash("history")
    await ann.discord.hears("Nothing yet.")
    ann.telegram.say("/history")
    await ann.telegram.hears("leg day: squat")


async def test_who_is_forgotten_on_one_hears_of_it_on_both(ann: Both):
    await ann.link()
    ann.discord.slash("forget")
    await ann.discord.hears("on Discord and Telegram?")
    ann.discord.press("Delete everything")
    await ann.discord.hears("Done.")
    await ann.telegram.hears("You deleted everything on Discord")
    since = ann.telegram.world.turn
    ann.telegram.say("/run")
    await ann.telegram.hears("I keep your answers", since=since)
