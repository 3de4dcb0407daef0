"""Telegram's updates, fetched: one loop that confirms only what was taken."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias

import structlog
from telegram.error import Conflict, InvalidToken, NetworkError, TelegramError

from bot.clock import Clock
from bot.errors import OperatorError, RivalError
from bot.platforms.telegram.update import BotName
from bot.platforms.telegram.wire import TooFastError, Wire

Raw: TypeAlias = dict[str, Any]
Take: TypeAlias = Callable[[list[Raw]], Awaitable[None]]

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
BATCH = 100
LONG = 25  # seconds that Telegram may keep us waiting for news
PATIENCE = LONG + 10  # seconds until we give up waiting
LONGEST_PAUSE = 30

# Two copies take the updates from each other by turns. The one that has been here for less than a
# minute gives way first.
YOUNG = 60
OUTDONE = {True: (2, 10), False: (3, 20)}  # so many times within so many seconds

log = structlog.get_logger(__name__)


class TokenRevokedError(OperatorError):
    """Telegram no longer lets us in."""

    def __init__(self) -> None:
        super().__init__(
            "Telegram rejects the token: create a new one with @BotFather "
            "and set TELEGRAM_BOT_TOKEN."
        )


class AnotherCopyError(RivalError):
    """Somebody else fetches the updates of the same bot."""

    def __init__(self) -> None:
        super().__init__(
            "Another copy of this bot is running with the same TELEGRAM_BOT_TOKEN. "
            "Stop it, or give this one a bot of its own."
        )


async def whoami(wire: Wire, *, clock: Clock) -> BotName:
    """Who the token belongs to; keeps asking until Telegram answers."""
    faults = 0
    while True:
        try:
            me = await wire.call("getMe")
            return BotName(int(me["id"]), str(me["username"]))
        except InvalidToken:
            raise TokenRevokedError from None
        except (TelegramError, LookupError, TypeError, ValueError) as error:
            await _rest(error, faults, clock, lambda: None)
            faults += 1


async def poll(  # noqa: PLR0913 - what the loop cannot know by itself
    wire: Wire,
    take: Take,
    *,
    clock: Clock,
    beat: Callable[[], None],
    met: Callable[[], None],
    unavailable: tuple[type[Exception], ...] = (),
) -> None:
    """Runs until cancelled. `beat` is called every round, `met` whenever Telegram has answered.

    What `take` was given is confirmed when it returns; if it raises one of `unavailable`, the
    same updates come again.
    """
    again: tuple[type[Exception], ...] = (TelegramError, *unavailable)
    offset: int | None = None
    faults = 0
    rivals = _Rivals(clock)
    while True:
        beat()
        try:
            updates = await _fetched(wire, offset)
            met()
            offset = await _taken(updates, take, offset)
            faults = 0
        except InvalidToken:
            raise TokenRevokedError from None
        except Conflict as error:
            await rivals.met(error, wire)
            faults += 1
        except again as error:
            await _rest(error, faults, clock, beat)
            faults += 1


async def _fetched(wire: Wire, offset: int | None) -> list[object]:
    asked: Mapping[str, object] = {"timeout": LONG, "limit": BATCH, "allowed_updates": ALLOWED}
    if offset is not None:
        asked = {**asked, "offset": offset}
    updates = await wire.call("getUpdates", asked, seconds=PATIENCE)
    if not isinstance(updates, list):
        raise NetworkError("updates that are none")
    return updates


async def _taken(updates: list[object], take: Take, offset: int | None) -> int | None:
    """The offset that confirms them: the last one's, for ids begin anew after a quiet week."""
    known = [update for update in updates if isinstance(update, dict) and _has_id(update)]
    if len(known) < len(updates):
        kinds = {type(update).__name__ for update in updates if update not in known}
        log.warning("telegram sent updates without an id", kinds=sorted(kinds))
    if not known:
        if updates:
            raise NetworkError("no update to confirm")
        return offset
    await take(known)
    return int(known[-1]["update_id"]) + 1


def _has_id(update: Raw) -> bool:
    return type(update.get("update_id")) is int  # True and False are ints as well


class _Rivals:
    """Others that take our updates: another copy, or a webhook."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._started = clock.monotonic()
        self._met: list[float] = []

    async def met(self, error: Conflict, wire: Wire) -> None:
        if "webhook" in error.message.casefold():
            await self._unhooked(wire)
            return
        now = self._clock.monotonic()
        times, within = OUTDONE[now - self._started < YOUNG]
        self._met = [at for at in self._met if now - at <= within] + [now]
        log.warning("telegram gives our updates to another copy", times=len(self._met))
        if len(self._met) >= times:
            raise AnotherCopyError from None
        await self._clock.sleep(1)

    async def _unhooked(self, wire: Wire) -> None:
        """We were told to poll. What waits is kept."""
        log.warning("telegram had a webhook of ours: removing it")
        try:
            await wire.call("deleteWebhook")
        except TelegramError as error:
            log.warning("telegram kept the webhook", kind=type(error).__name__)
        await self._clock.sleep(1)


async def _rest(error: Exception, faults: int, clock: Clock, beat: Callable[[], None]) -> None:
    """The first time not at all: Telegram closes connections that have grown old."""
    if isinstance(error, TooFastError):
        pause = error.wait
    else:
        longest = min(LONGEST_PAUSE, 2**faults) if faults else 0
        pause = longest * random.uniform(0.5, 1)  # noqa: S311 - only to spread
    log.warning("telegram has no updates for us", kind=type(error).__name__, again_in=round(pause))
    while pause > LONGEST_PAUSE:
        await clock.sleep(LONGEST_PAUSE)
        beat()
        pause -= LONGEST_PAUSE
    await clock.sleep(pause)
