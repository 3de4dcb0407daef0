"""Discord, put together: its wire, its gateway, its intake and its carrier."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from bot import exports
from bot.clock import Clock
from bot.delivery.carrier import Carrier
from bot.delivery.carriers import Carriers
from bot.delivery.pace import Pace
from bot.door import House
from bot.intake.beside import Beside
from bot.intake.contact import Contact
from bot.intake.discord_intake import Intake
from bot.intake.turns import Turns
from bot.platforms.discord.chat import DiscordChat
from bot.platforms.discord.commands import offered
from bot.platforms.discord.ears import Listener
from bot.platforms.discord.gateway import Gateway
from bot.platforms.discord.missed import fetch
from bot.platforms.discord.sync import sync
from bot.platforms.discord.whoami import BotName, whoami
from bot.platforms.discord.wire import Wire
from bot.settings import Settings
from bot.watch.metrics import Metrics
from bot.watch.pulse import Pulse
from dialogs.events import Event
from dialogs.language.facts.suggestions import suggested
from dialogs.words.platform import menu
from storage import contacts
from storage.database import Database

PLATFORM = "discord"
WRITING = timedelta(days=30)  # whoever has been silent for longer is not asked for


class DiscordBot:
    """One bot on Discord. Made by `open`; its loops are run by whoever opened it."""

    platform = PLATFORM

    def __init__(  # noqa: PLR0913, PLR0917 (everything it is made of)
        self,
        settings: Settings,
        clock: Clock,
        database: Database,
        wire: Wire,
        gateway: Gateway,
        name: BotName,
        metrics: Metrics,
        pulse: Pulse,
        carriers: Carriers,
        alone: Callable[[], Awaitable[None]],
    ) -> None:
        self.number = int(name.user)
        self._name = name
        self._clock = clock
        self._database = database
        self._wire = wire
        self._gateway = gateway
        self._pulse = pulse
        self._alone = alone
        self._zone = settings.zone
        chat = DiscordChat(wire, name.application, clock)
        pace = Pace(clock, settings.discord_rate)
        house = House(database, settings.zone, settings.outgoing(PLATFORM))
        self._beside = Beside()
        self._carrier = Carrier(PLATFORM, chat, pace, database, clock, metrics)
        carriers.add(PLATFORM, self._carrier)

        def busy(event: Event) -> None:
            """Who typed sees that somebody is at it; a press or a command is deferred anyway."""
            if event.channel and not event.ticket:
                self._beside.begin(chat.typing(event.channel))

        self._turns = Turns(house, self._carrier, carriers, self._beside, busy, clock, metrics)
        intake = (self._turns, chat, pace, self._beside, clock, settings.zone, metrics)
        self._intake = Intake(*intake)
        self._contact = Contact(PLATFORM, database, clock, self._make_up)

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
    ) -> AsyncIterator[DiscordBot]:
        """Discord has said whose token it is, and nobody else serves that bot from this database.

        Raises AlreadyServedError if somebody does, before anything of theirs is touched.
        """
        token = settings.discord_bot_token
        assert token  # noqa: S101 (asked for before)
        secret, api = token.get_secret_value(), settings.discord_api_url
        async with Wire(secret, api, clock) as wire:
            name = await whoami(wire, clock=clock)
            gateway = Gateway(secret, api, settings.discord_gateway_url, clock=clock)
            async with database.alone(f"{PLATFORM}:{name.user}") as alone, gateway:
                await exports.sweep(settings.outgoing(PLATFORM), database, PLATFORM)
                shared = (metrics, pulse, carriers)
                yield cls(settings, clock, database, wire, gateway, name, *shared, alone)

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

    async def close(self) -> None:
        """What is under way gets a few seconds to end; nothing new begins."""
        await asyncio.gather(self._beside.close(), self._carrier.close())

    async def _listen(self) -> None:
        """Hears everything until cancelled; and sees that the commands are offered."""
        listener = self._listener(self._beat("intake"))
        tree = offered(self._gateway.client, menu(), suggested)
        offering = asyncio.create_task(
            sync(self._wire, self._name.application, tree, clock=self._clock)
        )
        try:
            await self._gateway.listen(listener)
        finally:
            offering.cancel()
            with suppress(asyncio.CancelledError):
                await offering

    async def _make_up(self, last: datetime, now: datetime, beat: Callable[[], None]) -> None:
        """Fetches what was written to us meanwhile. Presses are not kept for anybody."""
        look = partial(contacts.chats, platform=PLATFORM, since=last - WRITING)
        chats = await self._database.transact(look)
        listener, me = self._listener(beat), self._name.user
        await fetch(self._wire, chats, last, me, listener, clock=self._clock)

    def _listener(self, beat: Callable[[], None]) -> Listener:
        return Listener(
            hear=self._intake.hear,
            beat=beat,
            met=self._met,
            began=partial(self._met, anew=True),
            now=self._clock.now,
        )

    def _beat(self, loop: str) -> Callable[[], None]:
        return partial(self._pulse.beat, f"{PLATFORM} {loop}")

    def _met(self, *, anew: bool = False) -> None:
        """Discord speaks to us."""
        self._contact.met(anew=anew)
        self._pulse.beat(PLATFORM)
