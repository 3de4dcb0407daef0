"""What is done beside the turns: presses are answered, typing shows, groups get a link.

Nothing that was said depends on it, and nobody waits for it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import structlog

from bot.chat import Moved, NotSent, Outcome
from bot.clock import Clock
from bot.delivery.pace import Pace
from bot.platforms.telegram_chat import TelegramChat
from bot.platforms.telegram_update import GroupAsk, address
from dialogs import groups
from dialogs.replies import Message
from dialogs.words.platform import sentence

REMEMBERED = 10_000  # of what is done once, however often its update comes
LAST = 1.0  # seconds for those under way when the program ends
LANGUAGE = "en"

log = structlog.get_logger(__name__)


class Courtesies:
    """`link` leads into the private chat."""

    def __init__(
        self,
        chat: TelegramChat,
        pace: Pace,
        clock: Clock,
        zone: ZoneInfo,
        link: str,
    ) -> None:
        self._chat = chat
        self._pace = pace
        self._clock = clock
        self._zone = zone
        self._link = link
        self._done: dict[str, None] = {}  # the last ones, oldest first
        self._tasks: set[asyncio.Task[Any]] = set()

    def answer(self, query: str, text: str = "") -> None:
        """A press is answered once, even if it comes again: but after a crash, nobody knows."""
        if self._is_first(query):
            self.beside(self._chat.answer(query, text))

    def type(self, address: str) -> None:
        """It takes longer than usual: that somebody is at it can be seen."""
        self.beside(self._chat.typing(address))

    def reply_in_group(self, ask: GroupAsk) -> None:
        if self._is_first(f"{ask.chat_id} {ask.message_id}"):
            self.beside(self._reply_in_group(ask))

    def beside(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Begin it, and see that it is not lost on the way."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._over)
        return task

    async def close(self) -> None:
        """Wait a moment for those under way."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=LAST)

    def _is_first(self, what: str) -> bool:
        if what in self._done:
            return False
        self._done[what] = None
        if len(self._done) > REMEMBERED:
            del self._done[next(iter(self._done))]
        return True

    async def _reply_in_group(self, ask: GroupAsk) -> None:
        message = groups.reply(ask.text, self._clock.now().astimezone(self._zone), LANGUAGE)
        outcome = await self._said_in_group(ask, message)
        if isinstance(outcome, Moved):  # to where its messages have other numbers
            there = int(outcome.address.partition(":")[2])
            await self._said_in_group(replace(ask, chat_id=there, message_id=0), message)

    async def _said_in_group(self, ask: GroupAsk, message: Message) -> Outcome:
        here, label = address(ask.chat_id), sentence("group.label", LANGUAGE).text
        await self._pace.new(here)
        outcome = await self._chat.reply_in_group(ask, message, label, self._link)
        if isinstance(outcome, NotSent) and outcome.wait:
            self._pace.told_to_wait(here, outcome.wait)
        return outcome

    def _over(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("a courtesy failed", exc_info=error)
