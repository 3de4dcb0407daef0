"""What Telegram knows of our bot: who it is, where its updates go, and what time it is there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime

import aiohttp
from telegram.error import InvalidToken, TelegramError

from bot.clock import Clock
from bot.platforms.telegram.wire import Wire


@dataclass(frozen=True, slots=True)
class TelegramState:
    username: str
    webhook: str  # "": updates are fetched
    pending: int
    last_error: str
    ahead: float | None  # our clock's seconds before Telegram's; None: Telegram did not say


@dataclass(frozen=True, slots=True)
class Silent:
    """Telegram does not answer, or not us."""

    rejected: bool  # the token
    why: str


async def look(token: str, url: str, clock: Clock) -> TelegramState | Silent:
    async with Wire(token, url) as wire:
        try:
            me = await wire.bot.get_me()
            hook = await wire.bot.get_webhook_info()
        except InvalidToken:
            return Silent(rejected=True, why="")
        except (
            TelegramError,
            TypeError,
        ) as error:  # the library's, for an answer that lacks a part
            return Silent(rejected=False, why=type(error).__name__)
    there = await _time(url)
    return TelegramState(
        me.username or "",
        hook.url,
        hook.pending_update_count,
        hook.last_error_message or "",
        (clock.now() - there).total_seconds() if there else None,
    )


async def _time(url: str) -> datetime | None:
    """As every answer of a web server tells it; no token is needed for that."""
    timeout = aiohttp.ClientTimeout(total=10)
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.get(url, allow_redirects=False) as answer,
        ):
            return parsedate_to_datetime(answer.headers["Date"])
    except (aiohttp.ClientError, TimeoutError, LookupError, ValueError):
        return None
