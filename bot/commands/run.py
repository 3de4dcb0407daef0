"""`legday run`: everything that serves people on a platform, in one process."""

from __future__ import annotations

import asyncio
import signal
import sys
from argparse import Namespace
from collections.abc import Coroutine
from typing import Any

import structlog

from bot import settings
from bot.clock import Clock
from bot.delivery.carrier import ShutOutError
from bot.errors import SettingsError
from bot.http_server import serve
from bot.platforms.telegram_polling import AnotherCopyError, TokenRevokedError
from bot.platforms.telegram_webhook import WebhookRefusedError
from bot.settings import Settings
from bot.telegram_bot import TelegramBot
from bot.ticker import Ticker
from bot.watch import logs
from bot.watch.metrics import Metrics
from bot.watch.pulse import Pulse, Readiness
from storage.database import Database
from storage.errors import DatabaseError

MISCONFIGURED = 78  # as sysexits.h has it: starting again as it is will not help
SIGNALS = (signal.SIGTERM, signal.SIGINT)
ONLY_THE_OPERATOR = (TokenRevokedError, ShutOutError, SettingsError, WebhookRefusedError)
LAST_SECONDS = 4.5  # for all that is under way when the program is told to stop

log = structlog.get_logger(__name__)


class LoopEndedError(Exception):
    """One of the loops that carry everything has ended."""


class _Stopped(Exception):  # noqa: N818 (the program was asked to end; nothing is wrong)
    pass


def run(_: Namespace) -> int:
    """Serve until told to stop: 0 then, 78 where only the operator can help, else 1."""
    chosen = settings.read()
    if chosen.telegram_bot_token is None:
        raise SettingsError(
            "TELEGRAM_BOT_TOKEN: not set, so there is nothing to run. Get one from @BotFather on "
            "Telegram. Without a token, `legday chat` talks in this terminal."
        )
    logs.configure(chosen)
    return asyncio.run(_serve(chosen, Clock()))


async def _serve(chosen: Settings, clock: Clock) -> int:
    try:
        _stop_at_once()
        async with Database.open(chosen.database_url) as database:
            await _together(chosen, clock, database)
    except* (_Stopped, asyncio.CancelledError):
        code = 0
    except* ONLY_THE_OPERATOR as errors:
        code = _told(errors, MISCONFIGURED)
    except* (AnotherCopyError, DatabaseError) as errors:
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


async def _together(chosen: Settings, clock: Clock, database: Database) -> None:
    """Every loop there is. When one ends, all end."""
    metrics, pulse = Metrics(), Pulse(clock)
    ready = Readiness(pulse)
    async with (
        TelegramBot.open(chosen, clock, database, metrics, pulse) as telegram,
        asyncio.TaskGroup() as tasks,
    ):

        def core(loop: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
            return tasks.create_task(_for_ever(loop, name), name=name)

        core(Ticker(database, clock, pulse, ready, metrics).run(telegram.alone), "ticker")
        core(telegram.carry(), "carrier")
        core(telegram.retry(), "retries")
        core(telegram.keep_contact(), "contact")
        ears = [core(telegram.listen(), "intake")]
        if chosen.http_port:
            receive = telegram.receive if chosen.telegram_webhook_url else None
            ears.append(core(serve(chosen, pulse, metrics, receive, ready), "http"))
        log.info("running", bot=telegram.name.id)
        await _told_to_stop()
        for ear in ears:
            ear.cancel()
        await asyncio.wait((*ears, tasks.create_task(telegram.close())), timeout=LAST_SECONDS)
        raise _Stopped


async def _for_ever(loop: Coroutine[Any, Any, None], name: str) -> None:
    await loop
    raise LoopEndedError(name)


def _stop_at_once() -> None:
    """As long as nobody is served, a signal may end whatever is waited for."""
    loop, this = asyncio.get_running_loop(), asyncio.current_task()
    for number in SIGNALS:
        loop.add_signal_handler(number, this.cancel if this else loop.stop)


async def _told_to_stop() -> None:
    """By SIGTERM or Ctrl-C; the second time, the system's own way."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()

    def stop(number: signal.Signals) -> None:
        loop.remove_signal_handler(number)
        told.set()

    for number in SIGNALS:
        loop.add_signal_handler(number, stop, number)
    await told.wait()
