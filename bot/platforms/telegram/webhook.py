"""Telegram's updates, brought to us: the webhook is set, and kept in sight."""

from __future__ import annotations

import re
from collections.abc import Callable

import structlog
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.clock import Clock
from bot.errors import OperatorError
from bot.platforms.telegram.manners import hook
from bot.platforms.telegram.polling import TokenRevokedError
from bot.platforms.telegram.wire import Wire

LOOK = 20.0  # seconds between two looks whether Telegram still knows the address

_SAID = re.compile(r"[\w .,:'()-]{0,200}", re.ASCII)  # as far as it surely names no path

log = structlog.get_logger(__name__)


class WebhookRefusedError(OperatorError):
    """Telegram will never bring updates to this address."""

    def __init__(self, error: BadRequest) -> None:
        said = _SAID.match(error.message)
        super().__init__(f"TELEGRAM_WEBHOOK_URL: Telegram says: {said[0].strip() if said else ''}")


async def keep_hooked(  # noqa: PLR0913 - what the loop cannot know by itself
    wire: Wire,
    address: str,
    secret: str,
    *,
    clock: Clock,
    beat: Callable[[], None],
    met: Callable[[], None],
) -> None:
    """Runs until cancelled. `beat` is called every round, `met` whenever Telegram has answered.

    At the start it is set whatever is known there: another version of us may have asked for other
    updates. A webhook that somebody took away is set again.
    """
    hooked = False
    while True:
        beat()
        try:
            if not (hooked and await _is_known(wire, address)):
                await hook(wire, address, secret)
                hooked = True
                log.info("webhook set")
            met()
        except InvalidToken:
            raise TokenRevokedError from None
        except BadRequest as error:
            raise WebhookRefusedError(error) from None
        except TelegramError as error:
            log.warning("telegram is not there", kind=type(error).__name__)
        await clock.sleep(LOOK)


async def _is_known(wire: Wire, address: str) -> bool:
    known = await wire.call("getWebhookInfo")
    return isinstance(known, dict) and known.get("url") == address
