"""Telegram, put together: its wire, its intake and its carrier."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import Any

from bot import exports
from bot.clock import Clock
from bot.delivery.carrier import Carrier
from bot.delivery.carriers import Carriers
from bot.delivery.pace import Pace
from bot.door import House
from bot.http_server import webhook_address
from bot.intake.absence import Absence
from bot.intake.beside import Beside
from bot.intake.contact import Contact
from bot.intake.telegram_courtesies import Courtesies
from bot.intake.telegram_intake import Intake
from bot.intake.turns import Turns
from bot.platforms.telegram.chat import TelegramChat
from bot.platforms.telegram.manners import introduce
from bot.platforms.telegram.polling import poll, whoami
from bot.platforms.telegram.update import BotName
from bot.platforms.telegram.webhook import keep_hooked
from bot.platforms.telegram.wire import Wire
from bot.settings import Settings
from bot.watch.metrics import Metrics
from bot.watch.pulse import Pulse
from dialogs.words.platform import menu
from storage import undelivered
from storage.database import Database
from storage.errors import DatabaseError

PLATFORM = "telegram"


class TelegramBot:
    """One bot on Telegram. Made by `open`; its loops are run by whoever opened it."""

    platform = PLATFORM

    def __init__(  # noqa: PLR0913, PLR0917 (everything it is made of)
        self,
        settings: Settings,
        clock: Clock,
        database: Database,
        wire: Wire,
        name: BotName,
        metrics: Metrics,
        pulse: Pulse,
        carriers: Carriers,
        alone: Callable[[], Awaitable[None]],
    ) -> None:
        self._alone = alone
        self._settings = settings
        self._clock = clock
        self._database = database
        self._wire = wire
        self._pulse = pulse
        self.number = name.id
        chat = TelegramChat(wire, clock)
        pace = Pace(clock, settings.telegram_rate)
        house = House(database, settings.zone, settings.outgoing(PLATFORM))
        self._carrier = Carrier(PLATFORM, chat, pace, database, clock, metrics)
        carriers.add(PLATFORM, self._carrier)
        link = f"https://t.me/{name.username}?start=run"
        self._beside = Beside()
        self._courtesies = Courtesies(chat, pace, self._beside, clock, settings.zone, link)
        busy = self._courtesies.type
        self._turns = Turns(house, self._carrier, carriers, self._beside, busy, clock, metrics)
        self._intake = Intake(self._turns, self._courtesies, name, clock, metrics)
        absence = Absence(PLATFORM, database, self._turns.hear)
        self._contact = Contact(PLATFORM, database, clock, absence.tell)

    @classmethod
    @asynccontextmanager
    async def open(  # noqa: PLR0913, PLR0917 (all that the platforms share)
        cls,
        settings: Settings,
        clock: Clock,
        database: Database,
        metrics: Metrics,
        pulse: Pulse,
        carriers: Carriers,
    ) -> AsyncIterator[TelegramBot]:
        """Telegram has said whose token it is, and nobody else serves that bot from this database.

        Raises AlreadyServedError if somebody does, before anything of theirs is touched.
        """
        token = settings.telegram_bot_token
        assert token  # noqa: S101 (asked for before)
        async with Wire(token.get_secret_value(), settings.telegram_api_url) as wire:
            name = await whoami(wire, clock=clock)
            async with database.alone(f"{PLATFORM}:{name.id}") as alone:
                await exports.sweep(settings.outgoing(PLATFORM), database, PLATFORM)
                bot = cls(settings, clock, database, wire, name, metrics, pulse, carriers, alone)
                bot._met()  # a first poll may wait long for news
                await bot._stop_spinning()
                yield bot

    async def alone(self) -> None:
        """Raises when another process may be serving the same bot."""
        await self._alone()

    def loops(self) -> Mapping[str, Coroutine[Any, Any, None]]:
        return {
            "carrier": self._carrier.run(self._beat("carrier")),
            "retries": self._turns.run(self._beat("retries")),
            "contact": self._contact.run(self._beat("contact")),
            "intake": self._listen(),
        }

    async def _listen(self) -> None:
        """Fetches updates until cancelled, or waits for Telegram to bring them."""
        beat = self._beat("intake")
        introducing = asyncio.create_task(introduce(self._wire, menu()))
        try:
            if secret := self._settings.telegram_webhook_secret:
                address = webhook_address(self._settings)
                await keep_hooked(
                    self._wire,
                    address,
                    secret.get_secret_value(),
                    clock=self._clock,
                    beat=beat,
                    met=self._met,
                )
            else:
                await poll(
                    self._wire,
                    self._intake.take,
                    clock=self._clock,
                    beat=beat,
                    met=self._met,
                    unavailable=(DatabaseError,),
                )
        finally:
            introducing.cancel()
            with suppress(asyncio.CancelledError):
                await introducing

    async def receive(self, update: Mapping[str, object]) -> None:
        """One update that Telegram has brought; committed when this returns."""
        self._met()
        if isinstance(update.get("update_id"), int):
            await self._intake.take([update])

    async def close(self) -> None:
        """What is under way gets a few seconds to end; nothing new begins."""
        await asyncio.gather(self._beside.close(), self._carrier.close())

    async def _stop_spinning(self) -> None:
        """Buttons pressed in an earlier life of ours, which ended before it answered them."""
        tickets = partial(undelivered.open_tickets, platform=PLATFORM)
        for ticket in await self._database.transact(tickets):
            self._courtesies.answer(ticket)

    def _beat(self, loop: str) -> Callable[[], None]:
        return partial(self._pulse.beat, f"{PLATFORM} {loop}")

    def _met(self) -> None:
        """Telegram is there."""
        self._contact.met()
        self._pulse.beat(PLATFORM)
