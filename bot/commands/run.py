"""`legday run`: everything that serves people on a platform, in one process."""

from __future__ import annotations

import asyncio
import signal
import sys
from argparse import Namespace
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import structlog

from bot import serving, settings
from bot.clock import Clock
from bot.errors import OperatorError, RivalError, SettingsError
from bot.http_server import serve
from bot.platform_bot import PlatformBot, Shared
from bot.serving import LAST_SECONDS, for_ever
from bot.settings import Settings
from bot.ticker import Ticker
from bot.watch import logs
from bot.watch.metrics import Metrics
from bot.watch.pulse import Pulse, Readiness
from storage.database import Database
from storage.errors import DatabaseError

if TYPE_CHECKING:
    from bot.telegram_bot import TelegramBot

MISCONFIGURED = 78  # as sysexits.h has it: starting again as it is will not help
SIGNALS = (signal.SIGTERM, signal.SIGINT)

log = structlog.get_logger(__name__)


class _Stopped(Exception):  # noqa: N818 (the program was asked to end; nothing is wrong)
    pass


def run(_: Namespace) -> int:
    """Serve until told to stop: 0 then, 78 where only the operator can help, else 1."""
    chosen = settings.read()
    if not chosen.platforms:
        raise SettingsError(
            "TELEGRAM_BOT_TOKEN, DISCORD_BOT_TOKEN: neither is set, so there is nothing to run. "
            "Get one from @BotFather on Telegram, or at https://discord.com/developers/applications."
            " Without a token, `legday chat` talks in this terminal."
        )
    logs.configure(chosen)
    return asyncio.run(_serve(chosen, Clock()))


async def _serve(chosen: Settings, clock: Clock) -> int:
    try:
        _stop_at_once()
        async with Database.open(chosen.database_url) as database:
            await _Process(chosen, clock, database).run()
    except* (_Stopped, asyncio.CancelledError):
        code = 0
    except* OperatorError as errors:
        code = _told(errors, MISCONFIGURED)
    except* (RivalError, DatabaseError) as errors:
        code = _told(errors, 1)
    except* Exception as errors:
        log.critical("ended by an error", exc_info=errors)
        code = 1
    log.info("stopped", code=code)
    return code


def _told(errors: BaseExceptionGroup[Any], code: int) -> int:
    """The operator reads a sentence, not a traceback."""
    for error in _leaves(errors):
        print(error, file=sys.stderr)
    return code


def _leaves(error: BaseException) -> list[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        return [leaf for one in error.exceptions for leaf in _leaves(one)]
    return [error]


@dataclass
class _Process:
    """Every loop there is. When one ends, all end."""

    chosen: Settings
    clock: Clock
    database: Database
    metrics: Metrics = field(default_factory=Metrics)
    bots: list[PlatformBot] = field(default_factory=list)  # those that are open
    told: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        pulse = Pulse(self.clock)
        ready = Readiness(pulse, self.chosen.platforms)
        hook: asyncio.Future[TelegramBot] = asyncio.get_running_loop().create_future()
        _tell(self.told)
        async with asyncio.TaskGroup() as tasks:
            platforms = [tasks.create_task(one) for one in self._platforms(pulse, hook)]
            ticker = Ticker(self.database, self.clock, pulse, ready, self.metrics)
            tasks.create_task(for_ever(ticker.run(self._alone), "ticker"))
            ears = [tasks.create_task(one) for one in self._http(pulse, ready, hook)]
            await self.told.wait()
            for ear in ears:
                ear.cancel()
            if self.bots:  # who still waits for a platform has nothing to end
                await asyncio.wait((*ears, *platforms), timeout=LAST_SECONDS)
            raise _Stopped

    def _platforms(
        self, pulse: Pulse, hook: asyncio.Future[TelegramBot]
    ) -> list[Coroutine[Any, Any, None]]:
        shared = Shared(self.chosen, self.clock, self.database, pulse, self.metrics)

        def telegram_is_open(bot: TelegramBot) -> None:
            self.bots.append(bot)
            hook.set_result(bot)

        loops = []
        # Of the platforms' libraries only those that are needed are loaded.
        if "telegram" in self.chosen.platforms:
            from bot.telegram_bot import TelegramBot  # noqa: PLC0415

            opening = TelegramBot.open(shared)
            loops.append(serving.serve(opening, pulse, telegram_is_open, self.told.wait))
        if "discord" in self.chosen.platforms:
            from bot.discord_bot import DiscordBot  # noqa: PLC0415

            there = DiscordBot.open(shared)
            loops.append(serving.serve(there, pulse, self.bots.append, self.told.wait))
        return loops

    def _http(
        self, pulse: Pulse, ready: Readiness, hook: asyncio.Future[TelegramBot]
    ) -> list[Coroutine[Any, Any, None]]:
        if not self.chosen.http_port:
            return []

        async def receive(update: Mapping[str, object]) -> None:
            await (await asyncio.shield(hook)).receive(update)

        brought = receive if self.chosen.telegram_webhook_url else None
        server = serve(self.chosen, pulse, self.metrics, brought, ready)
        return [for_ever(server, "http")]

    async def _alone(self) -> None:
        for bot in self.bots:
            await bot.alone()


def _stop_at_once() -> None:
    """As long as nobody is served, a signal may end whatever is waited for."""
    loop, this = asyncio.get_running_loop(), asyncio.current_task()
    for number in SIGNALS:
        loop.add_signal_handler(number, this.cancel if this else loop.stop)


def _tell(told: asyncio.Event) -> None:
    """By SIGTERM or Ctrl-C; the second time, the system's own way."""
    loop = asyncio.get_running_loop()

    def stop(number: signal.Signals) -> None:
        loop.remove_signal_handler(number)
        told.set()

    for number in SIGNALS:
        loop.add_signal_handler(number, stop, number)
