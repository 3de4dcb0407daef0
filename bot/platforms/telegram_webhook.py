"""Telegram's updates, brought to us: the webhook is set, and kept in sight."""

from __future__ import annotations

from collections.abc import Callable

import structlog
from telegram.error import InvalidToken, TelegramError

from bot.clock import Clock
from bot.platforms.telegram_manners import hook
from bot.platforms.telegram_polling import TokenRevokedError
from bot.platforms.telegram_wire import Wire

LOOK = 20.0  # seconds between two looks whether Telegram still knows the address

log = structlog.get_logger(__name__)


async def keep_hooked(
    wire: Wire, address: str, secret: str, *, clock: Clock, on_beat: Callable[[], None]
) -> None:
    """Runs until cancelled. `on_beat` is called whenever Telegram has answered.

    At the start it is set whatever is known there: another version of us may have asked for other
    updates. A webhook that somebody took away is set again.
    """
    hooked = False
    while True:
        try:
            if not (hooked and await _is_known(wire, address)):
                await hook(wire, address, secret)
                hooked = True
                log.info("webhook set")
            on_beat()
        except InvalidToken:
            raise TokenRevokedError from None
        except TelegramError as error:
            log.warning("telegram is not there", kind=type(error).__name__)
        await clock.sleep(LOOK)


async def _is_known(wire: Wire, address: str) -> bool:
    known = await wire.call("getWebhookInfo")
    return isinstance(known, dict) and known.get("url") == address
