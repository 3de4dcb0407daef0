"""What Discord tells: each person's events in order, and whoever waits answered in time."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import structlog

from bot.clock import Clock
from bot.delivery.pace import Pace
from bot.door import Handled
from bot.intake.batch import Batch
from bot.intake.beside import Beside
from bot.intake.flood import FloodInGroups
from bot.intake.once import Once
from bot.intake.turns import LANGUAGE, Turns
from bot.platforms.discord.chat import DiscordChat
from bot.platforms.discord.read import ASK, Heard, Mention, Why
from bot.watch.metrics import Metrics
from dialogs import groups
from dialogs.events import Begin, Event
from dialogs.forms import BLANKS
from dialogs.words.form import form
from dialogs.words.platform import sentence
from storage.errors import DatabaseError

DEFER = 1.5  # seconds of the three that Discord waits; then it is told that we are at it
AGAIN = 1.0  # seconds until a database that is away is asked once more
PATIENCE = 600.0  # seconds for which something is kept for it; by then nobody waits any more
ASKED = 10_000  # commands of people who have not agreed yet, remembered until they do
WORDS = {Why.FOREIGN: "not_yours", Why.UNKNOWN: "list_closed"}

log = structlog.get_logger(__name__)


class Intake:
    def __init__(  # noqa: PLR0913, PLR0917 (everything it is made of)
        self,
        turns: Turns,
        chat: DiscordChat,
        pace: Pace,
        beside: Beside,
        clock: Clock,
        zone: ZoneInfo,
        metrics: Metrics,
    ) -> None:
        self._turns = turns
        self._chat = chat
        self._pace = pace
        self._beside = beside
        self._clock = clock
        self._zone = zone
        self._metrics = metrics
        self._lines: dict[str, asyncio.Task[None]] = {}  # the last event of each person
        self._flood_in_groups = FloodInGroups()
        self._once = Once()
        self._asked: dict[str, str] = {}

    def hear(self, heard: Heard) -> None:
        """Begins what is to be done about it."""
        self._metrics.update(type(heard.event.what).__name__ if heard.event else "other")
        if heard.mention:
            self._mentioned(heard.mention, heard.sent or self._clock.now())
        elif heard.event:
            event = self._with_what_was_asked(heard.event)
            before = self._lines.get(event.person)
            line = self._beside.begin(self._after(before, event, heard.sent or self._clock.now()))
            self._lines[event.person] = line
            line.add_done_callback(lambda one: self._ended(event.person, one))
        elif heard.form:
            drawn = form(BLANKS, LANGUAGE)
            self._beside.begin(self._chat.open_form(heard.ticket, drawn, heard.owner, heard.form))
        elif heard.why:
            text = sentence(WORDS[heard.why], LANGUAGE).text
            self._beside.begin(self._chat.whisper(heard.ticket, text))

    async def _after(self, before: asyncio.Task[None] | None, event: Event, sent: datetime) -> None:
        """When the person's earlier events are done. Deferred in time, whatever takes long: this
        turn, those before it, another try, or its letter on the way. What was answered, stays."""
        asyncio.get_running_loop().call_later(DEFER, self._defer, event.ticket)
        if before:
            await asyncio.wait([before])
        await self._insist(event, sent)

    async def _insist(self, event: Event, sent: datetime) -> None:
        """Discord tells everything once: it is kept here while the database is away."""
        until = self._clock.monotonic() + PATIENCE
        while self._clock.monotonic() < until:
            try:
                await self._take(event, sent)
            except DatabaseError as error:
                log.error("an event waits for the database", kind=type(error).__name__)
                await self._clock.sleep(AGAIN)
            else:
                return
        log.error("an event is given up", event_id=event.id)

    async def _take(self, event: Event, sent: datetime) -> None:
        def told(handled: Handled | None) -> None:
            """What no letter says."""
            if event.ticket and handled and handled.toast:
                self._beside.begin(self._chat.whisper(event.ticket, handled.toast))

        is_read = await self._turns.take(event, sent, Batch(patience=0), told)
        if event.ticket and not is_read:
            await self._chat.whisper(event.ticket, sentence("too_fast", LANGUAGE).text)

    def _defer(self, ticket: str) -> None:
        if ticket:
            self._beside.begin(self._chat.defer(ticket))

    def _ended(self, person: str, line: asyncio.Task[None]) -> None:
        if self._lines.get(person) is line:
            del self._lines[person]

    def _with_what_was_asked(self, event: Event) -> Event:
        """What stood in a command is nowhere to be read again but its name, unlike a message: the
        consent goes on with it. It is remembered here alone, for nothing is kept of who has not
        agreed."""
        if isinstance(event.what, Begin):
            self._asked[event.person] = f"/{event.what.flow} {event.what.words}".rstrip()
            if len(self._asked) > ASKED:
                del self._asked[next(iter(self._asked))]
            return event
        asked = self._asked.pop(event.person, "")
        return replace(event, about=asked if asked.startswith(event.about) else event.about)

    def _mentioned(self, mention: Mention, sent: datetime) -> None:
        place = f"discord:{mention.channel}"
        may = self._flood_in_groups.may(place, mention.message, mention.text, sent)
        if may and self._once.is_first(mention.message):
            self._beside.begin(self._reply(mention))

    async def _reply(self, mention: Mention) -> None:
        now = self._clock.now().astimezone(self._zone)
        message = groups.reply(mention.text, now, LANGUAGE)
        label = sentence("group.label", LANGUAGE).text
        await self._pace.new(f"discord:{mention.channel}")
        await self._chat.reply_publicly(mention.channel, mention.message, message, label, ASK)
