"""What is done beside the turns: presses are answered, typing shows, groups get a link.

Nothing that was said depends on it, and nobody waits for it.
"""

from __future__ import annotations

from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.chat import Moved, NotSent, Outcome
from bot.clock import Clock
from bot.delivery.pace import Pace
from bot.intake.beside import Beside
from bot.intake.once import Once
from bot.intake.turns import LANGUAGE
from bot.platforms.telegram.chat import TelegramChat
from bot.platforms.telegram.update import GroupAsk, address
from dialogs import groups
from dialogs.events import Event
from dialogs.replies import Message
from dialogs.words.platform import sentence


class Courtesies:
    """`link` leads into the private chat."""

    def __init__(  # noqa: PLR0913, PLR0917 (everything it is made of)
        self,
        chat: TelegramChat,
        pace: Pace,
        beside: Beside,
        clock: Clock,
        zone: ZoneInfo,
        link: str,
    ) -> None:
        self._chat = chat
        self._pace = pace
        self._beside = beside
        self._clock = clock
        self._zone = zone
        self._link = link
        self._once = Once()

    def answer(self, query: str, text: str = "") -> None:
        """A press is answered once, even if it comes again: but after a crash, nobody knows."""
        if self._once.is_first(query):
            self._beside.begin(self._chat.answer(query, text))

    def type(self, event: Event) -> None:
        """It takes longer than usual: that somebody is at it can be seen."""
        self._beside.begin(self._chat.typing(event.person))

    def reply_in_group(self, ask: GroupAsk) -> None:
        if self._once.is_first(f"{ask.chat_id} {ask.message_id}"):
            self._beside.begin(self._reply_in_group(ask))

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
