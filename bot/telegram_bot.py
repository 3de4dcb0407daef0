"""Telegram, put together: its wire, its intake and its carrier."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from functools import partial
from typing import Any

from bot import exports
from bot.delivery.pace import Pace
from bot.http_server import webhook_address
from bot.intake.absence import Absence
from bot.intake.telegram_courtesies import Courtesies
from bot.intake.telegram_intake import Intake
from bot.platform_bot import PlatformBot, Shared
from bot.platforms.telegram.chat import TelegramChat
from bot.platforms.telegram.manners import introduce
from bot.platforms.telegram.polling import poll, whoami
from bot.platforms.telegram.update import BotName
from bot.platforms.telegram.webhook import keep_hooked
from bot.platforms.telegram.wire import Wire
from dialogs.events import Event
from dialogs.words.platform import menu
from storage import undelivered
from storage.errors import DatabaseError

PLATFORM = "telegram"


class TelegramBot(PlatformBot):
    """One bot on Telegram. Made by `open`."""

    platform = PLATFORM

    def __init__(
        self, shared: Shared, wire: Wire, name: BotName, alone: Callable[[], Awaitable[None]]
    ) -> None:
        chat = TelegramChat(wire, shared.clock)
        pace = Pace(shared.clock, shared.settings.telegram_rate)
        super().__init__(shared, name.id, chat, pace, alone)
        self._settings = shared.settings
        self._clock = shared.clock
        self._database = shared.database
        self._wire = wire
        link = f"https://t.me/{name.username}?start=run"
        zone = shared.settings.zone
        self._courtesies = Courtesies(chat, pace, self._beside, shared.clock, zone, link)
        here = (name, shared.clock, shared.metrics)
        self._intake = Intake(self._turns, self._courtesies, *here)
        self._absence = Absence(PLATFORM, shared.database, self._turns.hear)

    @classmethod
    @asynccontextmanager
    async def open(cls, shared: Shared) -> AsyncIterator[TelegramBot]:
        """Telegram has said whose token it is, and nobody else serves that bot from this database.

        Raises AlreadyServedError if somebody does, before anything of theirs is touched.
        """
        settings, database = shared.settings, shared.database
        token = settings.telegram_bot_token
        assert token  # noqa: S101 (asked for before)
        async with Wire(token.get_secret_value(), settings.telegram_api_url) as wire:
            name = await whoami(wire, clock=shared.clock)
            async with database.alone(f"{PLATFORM}:{name.id}") as alone:
                await exports.sweep(settings.outgoing(PLATFORM), database, PLATFORM)
                bot = cls(shared, wire, name, alone)
                bot._met()  # a first poll may wait long for news
                await bot._stop_spinning()
                yield bot

    async def _listen(self, beat: Callable[[], None]) -> None:
        """Fetches updates until cancelled, or waits for Telegram to bring them."""
        introducing = asyncio.create_task(introduce(self._wire, menu()))
        here: dict[str, Any] = {"clock": self._clock, "beat": beat, "met": self._met}
        try:
            if secret := self._settings.telegram_webhook_secret:
                address = webhook_address(self._settings)
                await keep_hooked(self._wire, address, secret.get_secret_value(), **here)
            else:
                away = (DatabaseError,)
                await poll(self._wire, self._intake.take, unavailable=away, **here)
        finally:
            introducing.cancel()
            with suppress(asyncio.CancelledError):
                await introducing

    def _busy(self, event: Event) -> None:
        self._courtesies.type(event)

    async def _make_up(self, last: datetime, now: datetime, beat: Callable[[], None]) -> None:
        await self._absence.tell(last, now, beat)

    async def receive(self, update: Mapping[str, object]) -> None:
        """One update that Telegram has brought; committed when this returns."""
        self._met()
        if isinstance(update.get("update_id"), int):
            await self._intake.take([update])

    async def _stop_spinning(self) -> None:
        """Buttons pressed in an earlier life of ours, which ended before it answered them."""
        tickets = partial(undelivered.open_tickets, platform=PLATFORM)
        for ticket in await self._database.transact(tickets):
            self._courtesies.answer(ticket)
