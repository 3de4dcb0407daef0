"""Telegram's updates, brought to us: the webhook is set, and kept in sight."""

from __future__ import annotations

from collections.abc import Callable

import structlog
from telegram.error import InvalidToken, TelegramError

from bot.clock import Clock
from bot.platforms.telegram_manners import hook
from bot.platforms.telegram_polling import TokenRevokedError
from bot.platforms.telegram_wire import Wire

LOOK = 20.0  # seconds between two looks whether Telegram is still there

log = structlog.get_logger(__name__)


async def keep_hooked(
    wire: Wire, address: str, secret: str, *, clock: Clock, on_beat: Callable[[], None]
) -> None:
    """Runs until cancelled. `on_beat` is called whenever Telegram has answered."""
    hooked = False
    while True:
        try:
            if hooked:
                await wire.call("getMe")
            else:
                await hook(wire, address, secret)
                hooked = True
            on_beat()
        except InvalidToken:
            raise TokenRevokedError from None
        except TelegramError as error:
            log.warning("telegram is not there", kind=type(error).__name__)
        await clock.sleep(LOOK)
