"""Discord, put together: its wire, its gateway, its intake and its carrier."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from functools import partial

from bot import exports
from bot.delivery.pace import Pace
from bot.intake.discord_intake import Intake
from bot.platform_bot import PlatformBot, Shared
from bot.platforms.discord.chat import DiscordChat
from bot.platforms.discord.commands import offered
from bot.platforms.discord.ears import Listener
from bot.platforms.discord.gateway import Gateway
from bot.platforms.discord.missed import fetch
from bot.platforms.discord.sync import sync
from bot.platforms.discord.whoami import BotName, whoami
from bot.platforms.discord.wire import Wire
from dialogs.events import Event
from dialogs.language.facts.suggestions import suggested
from dialogs.words.platform import menu
from storage import contacts

PLATFORM = "discord"
WRITING = timedelta(days=30)  # whoever has been silent for longer is not asked for


class DiscordBot(PlatformBot):
    """One bot on Discord. Made by `open`."""

    platform = PLATFORM

    def __init__(
        self,
        shared: Shared,
        wire: Wire,
        gateway: Gateway,
        name: BotName,
        alone: Callable[[], Awaitable[None]],
    ) -> None:
        chat = DiscordChat(wire, name.application, shared.clock)
        pace = Pace(shared.clock, shared.settings.discord_rate)
        super().__init__(shared, int(name.user), chat, pace, alone)
        self._name = name
        self._clock = shared.clock
        self._database = shared.database
        self._wire = wire
        self._gateway = gateway
        self._chat = chat
        here = (shared.clock, shared.settings.zone, shared.metrics)
        self._intake = Intake(self._turns, chat, pace, self._beside, *here)

    @classmethod
    @asynccontextmanager
    async def open(cls, shared: Shared) -> AsyncIterator[DiscordBot]:
        """Discord has said whose token it is, and nobody else serves that bot from this database.

        Raises AlreadyServedError if somebody does, before anything of theirs is touched.
        """
        settings, database, clock = shared.settings, shared.database, shared.clock
        token = settings.discord_bot_token
        assert token  # noqa: S101 (asked for before)
        secret, api = token.get_secret_value(), settings.discord_api_url
        async with Wire(secret, api, clock) as wire:
            name = await whoami(wire, clock=clock)
            gateway = Gateway(secret, api, settings.discord_gateway_url, clock=clock)
            async with database.alone(f"{PLATFORM}:{name.user}") as alone, gateway:
                await exports.sweep(settings.outgoing(PLATFORM), database, PLATFORM)
                yield cls(shared, wire, gateway, name, alone)

    async def _listen(self, beat: Callable[[], None]) -> None:
        """Hears everything until cancelled; and sees that the commands are offered."""
        tree = offered(self._gateway.client, menu(), suggested)
        offering = asyncio.create_task(
            sync(self._wire, self._name.application, tree, clock=self._clock)
        )
        try:
            await self._gateway.listen(self._listener(beat))
        finally:
            offering.cancel()
            with suppress(asyncio.CancelledError):
                await offering

    def _busy(self, event: Event) -> None:
        """Who typed sees that somebody is at it; a press or a command is deferred anyway."""
        if event.channel and not event.ticket:
            self._beside.begin(self._chat.typing(event.channel))

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
