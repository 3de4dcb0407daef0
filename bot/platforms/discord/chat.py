"""Discord as a Chat: a parcel becomes a call or two, and their answers an outcome."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from contextlib import suppress
from dataclasses import replace

import structlog

from bot.chat import How, Outcome, Parcel, Refused, Sent, TooLate, Unknown, Vanished
from bot.clock import Clock
from bot.platforms.discord.answering import Answering
from bot.platforms.discord.calls import MODAL, Calls, Ref, Word
from bot.platforms.discord.direct import Direct, recognised, reply
from bot.platforms.discord.forms import to_modal
from bot.platforms.discord.outcome import outcome
from bot.platforms.discord.parcel import to_word, user_of
from bot.platforms.discord.text import Body, pieces, to_body, to_public
from bot.platforms.discord.tickets import Ticket, Tickets
from bot.platforms.discord.wire import RefusedError, Wire, WireError
from dialogs.replies import Form, Message

SECONDS = 20  # for one post, whatever it needs
HALVES = 1000  # texts half said that are remembered

NO_FILE = Refused("the file to hand over is not there")

log = structlog.get_logger(__name__)


class DiscordChat:
    """Says what it is given. It decides nothing, and remembers what was answered already."""

    recognises = True

    def __init__(self, wire: Wire, application_id: str, clock: Clock) -> None:
        self._calls = Calls(wire, application_id)
        self._answering = Answering(self._calls, Tickets(clock.monotonic))
        self._direct = Direct(self._calls, clock)
        self._there: dict[tuple[str, str, str], int] = {}  # so many pieces of it

    async def post(self, parcel: Parcel) -> Outcome:
        """One try, within 20 seconds; never raises for what Discord or the network does."""
        ref = Ref.from_text(parcel.ref)
        if not user_of(parcel.address) or not (parcel.how is How.NEW or ref):
            return Refused("no address of Discord's")
        try:
            async with asyncio.timeout(SECONDS):
                return await self._posted(parcel, ref)
        except TimeoutError:
            return Unknown()
        except WireError as error:
            return outcome(error, parcel)

    async def defer(self, ticket: str) -> None:
        """Tells Discord that an answer is being made, unless there is one."""
        if found := Ticket.from_text(ticket):
            await self._attempted("defer", self._answering.defer(found))

    async def whisper(self, ticket: str, text: str = "") -> None:
        """A passing word to who pressed or asked; without one, the press is taken note of."""
        found = Ticket.from_text(ticket)
        if found and text:
            body = to_body(pieces(Message(text))[0], "", private=True)
            word = Word(body, name="a whisper")
            await self._attempted("whisper", self._answering.whisper(found, word))
        elif found and found.is_press:
            await self._attempted("whisper", self._answering.defer(found))

    async def open_form(self, ticket: str, form: Form, owner: str, run: int) -> None:
        """The form comes up before the person; it has to be the answer to their press."""
        if found := Ticket.from_text(ticket):
            modal = self._calls.answer(found, MODAL, to_modal(form, owner, run))
            await self._attempted("open a form", modal)

    async def typing(self, channel: str) -> None:
        """Shows for ten seconds that an answer is being made."""
        await self._attempted("typing", self._calls.type_in(channel))

    async def reply_publicly(
        self, channel: str, asked: str, message: Message, label: str, custom_id: str
    ) -> Outcome:
        """Answers beneath the message asked in, once, with a button for whoever presses it."""
        body = to_public(pieces(message)[0], label, custom_id)
        body |= {**recognised(f"mention {asked}"), **reply(asked)}
        try:
            async with asyncio.timeout(SECONDS):
                return _sent(await self._calls.say(channel, body))
        except TimeoutError:
            return Unknown()
        except WireError as error:
            return outcome(error, Parcel("", How.NEW, message))

    async def _attempted(self, what: str, courtesy: Awaitable[object]) -> None:
        try:
            async with asyncio.timeout(SECONDS):
                await courtesy
        except (WireError, TimeoutError) as error:
            log.debug("discord ignored a courtesy", method=what, kind=type(error).__name__)

    async def _posted(self, parcel: Parcel, ref: Ref | None) -> Outcome:
        ticket = Ticket.from_text(parcel.ticket)
        if ref is None or parcel.how is How.NEW:
            return await self._new(parcel, ticket, ref)
        press = ticket if ticket and ticket.is_press else None
        if parcel.how is How.STRIP:
            return await self._stripped(parcel, press, ref)
        return await self._edited(parcel, press, ref)

    async def _stripped(self, parcel: Parcel, press: Ticket | None, ref: Ref) -> Outcome:
        """An ephemeral message is reached only by a press beneath it; it has no other reader."""
        if press and ref.ephemeral:
            await self._answering.strip(press, ref)
        elif press:
            await self._answering.defer(press)
        if not ref.ephemeral:
            await self._direct.strip(ref)
        return Sent(parcel.ref)

    async def _edited(self, parcel: Parcel, press: Ticket | None, ref: Ref) -> Outcome:
        if len(pieces(parcel.message)) > 1:
            # No edit can do it. What stands there loses its buttons, and new ones are to be said.
            with suppress(RefusedError):
                await self._stripped(parcel, press, ref)
            return Vanished()
        word = await to_word(parcel)
        if word is None:
            return NO_FILE
        if press and await self._answering.edit(press, ref, word):
            return Sent(parcel.ref)
        if ref.ephemeral:
            return TooLate()
        await self._calls.edit(ref, word.body, word.files)
        return Sent(parcel.ref)

    async def _new(self, parcel: Parcel, ticket: Ticket | None, ref: Ref | None) -> Outcome:
        """Pieces go in order. The next try goes on with the one that failed."""
        some = pieces(parcel.message)
        whole = (parcel.address, parcel.key, parcel.message.text)
        sent: Outcome = Sent()
        for n in range(self._there.get(whole, 0), len(some)):
            sent = await self._piece(replace(parcel, message=some[n]), ticket, ref, n)
            self._there[whole] = n + 1
            if len(self._there) > HALVES:
                del self._there[next(iter(self._there))]
        self._there.pop(whole, None)
        return sent

    async def _piece(
        self, parcel: Parcel, ticket: Ticket | None, ref: Ref | None, n: int
    ) -> Outcome:
        if parcel.message.picture and ticket:
            await self._answering.defer(ticket)  # the first to be drawn takes a second or two
        word = await to_word(parcel, n, private=bool(ticket and ticket.is_private))
        if word is None:
            return NO_FILE
        said = await self._answering.new(ticket, word) if ticket else None
        if said is None:
            since = parcel.since if parcel.again else None
            reply_to = ref if parcel.message.replies else None
            user = user_of(parcel.address)
            said = await self._direct.new(user, word, since=since, reply_to=reply_to)
        return _sent(said)


def _sent(message: Body) -> Sent:
    return Sent(str(Ref.of(message)) if message else "")
