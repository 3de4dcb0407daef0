"""What is said and changed by a ticket: the answer to an interaction, and what follows it.

Discord takes one answer and no second. So whoever has to answer again changes what stands there.
"""

from __future__ import annotations

from bot.platforms.discord_calls import DEFER, QUIET, SAY, UPDATE, Calls, Ref, Word
from bot.platforms.discord_direct import bared
from bot.platforms.discord_outcome import ACKNOWLEDGED, LATE, UNKNOWN_MESSAGE
from bot.platforms.discord_text import EPHEMERAL, Body
from bot.platforms.discord_tickets import Stage, Ticket, Tickets, Use
from bot.platforms.discord_wire import LostError, RefusedError

COPIES = 2  # of a follow-up whose answer was lost: nothing tells one from another


class Answering:
    def __init__(self, calls: Calls, tickets: Tickets) -> None:
        self._calls = calls
        self._tickets = tickets

    async def defer(self, ticket: Ticket) -> None:
        """Discord is told that we are at it, unless it heard from us already."""
        use = self._tickets.use(ticket)
        async with use.lock:
            await self._deferred(ticket, use)

    async def new(self, ticket: Ticket, word: Word) -> Body | None:
        """The message it has become; None: it is to be said without the ticket."""
        use = self._tickets.use(ticket)
        async with use.lock:
            said = await self._said(ticket, use, word)
        if said is not None or not ticket.is_private or use.stage is Stage.LATE:
            return said
        return await self._followed(ticket, use, word)

    async def edit(self, ticket: Ticket, ref: Ref, word: Word) -> bool:
        """Put it in the place of the message pressed; False: the ticket does not lead there."""
        use = self._tickets.use(ticket)
        async with use.lock:
            if use.stage is Stage.FRESH:
                if await self._answered(ticket, use, UPDATE, word) is not None:
                    return True
            if not await self._is_pressed(ticket, use, ref):
                return False
            return await self._changed(ticket, use, word) is not None

    async def strip(self, ticket: Ticket, ref: Ref) -> bool:
        """Take the buttons from the message pressed; False: the ticket does not lead there."""
        use = self._tickets.use(ticket)
        async with use.lock:
            await self._deferred(ticket, use)
            if not await self._is_pressed(ticket, use, ref):
                return False
            if bare := bared(await self._calls.original(ticket)):
                await self._calls.edit_original(ticket, bare)
            return True

    async def whisper(self, ticket: Ticket, word: Word) -> None:
        """A word that one person sees, beside whatever else is said."""
        use = self._tickets.use(ticket)
        async with use.lock:
            if ticket.kind == "e":  # by its answer the message pressed is still to be reached
                await self._deferred(ticket, use)
            said = await self._said(ticket, use, word)
        if said is None and use.stage is not Stage.LATE:
            await self._calls.follow_up(ticket, word.body)

    async def _deferred(self, ticket: Ticket, use: Use) -> None:
        if use.stage is not Stage.FRESH:
            return
        private = {"flags": EPHEMERAL} if ticket.is_private else None
        given = (QUIET, None) if ticket.is_press else (DEFER, private)
        try:
            await self._calls.answer(ticket, *given)
        except RefusedError as error:
            if error.code in LATE:
                use.stage = Stage.LATE
            elif error.code != ACKNOWLEDGED:
                raise
        else:
            use.stage = Stage.DEFERRED

    async def _said(self, ticket: Ticket, use: Use, word: Word) -> Body | None:
        """As the answer itself; None: that is something else, or can be given no more."""
        if use.stage is Stage.FRESH:
            said = await self._answered(ticket, use, SAY, word)
            if said is not None or not await self._is_ours(ticket, use, word):
                return said
        elif use.stage is Stage.LATE or not _is_free(ticket, use, word):
            return None
        use.by = word.name
        return await self._changed(ticket, use, word)

    async def _answered(self, ticket: Ticket, use: Use, kind: int, word: Word) -> Body | None:
        """The first word to it; None: it was said before, or it is too late."""
        try:
            said = await self._calls.answer(ticket, kind, word.body, word.files)
        except LostError:
            if kind == SAY and not use.by:
                use.by = word.name
            raise
        except RefusedError as error:
            if error.code in LATE:
                use.stage = Stage.LATE
            elif error.code != ACKNOWLEDGED:
                raise
            else:
                use.stage = Stage.ANSWERED
            return None
        use.stage = Stage.ANSWERED
        if kind == SAY:
            use.by = word.name
        return said

    async def _is_ours(self, ticket: Ticket, use: Use, word: Word) -> bool:
        """Whether what was answered before was this very word, as far as anybody can tell."""
        if use.stage is Stage.LATE or use.by not in {"", word.name}:
            return False
        if not (use.by or word.first):
            return False
        if not ticket.is_press:
            return True
        # Of a press that was only acknowledged, the answer is the message pressed.
        original = await self._calls.original(ticket)
        made_by = original.get("interaction_metadata") or {}
        return made_by.get("id") == ticket.id

    async def _is_pressed(self, ticket: Ticket, use: Use, ref: Ref) -> bool:
        """Whether the answer to this press is that message."""
        if use.stage is Stage.DEFERRED:
            return True
        if use.stage is Stage.LATE or not ref.ephemeral:
            return False  # what is not ephemeral is reached without a ticket
        try:
            return (await self._calls.original(ticket)).get("id") == ref.message
        except RefusedError as error:
            if error.code not in LATE:
                raise
            use.stage = Stage.LATE
            return False

    async def _changed(self, ticket: Ticket, use: Use, word: Word) -> Body | None:
        """The answer says this from now on; None: it does so no more."""
        body = {**word.body, "flags": word.body["flags"] & ~EPHEMERAL}  # that is settled by now
        try:
            said = await self._calls.edit_original(ticket, body, word.files)
        except RefusedError as error:
            if error.code in LATE:
                use.stage = Stage.LATE
            elif error.code != UNKNOWN_MESSAGE:
                raise
            else:
                use.stage = Stage.ANSWERED
            return None
        use.stage = Stage.ANSWERED
        return said

    async def _followed(self, ticket: Ticket, use: Use, word: Word) -> Body | None:
        if use.copies[word.name] == COPIES:
            return {}
        use.copies[word.name] += 1
        try:
            return await self._calls.follow_up(ticket, word.body, word.files)
        except RefusedError as error:
            if error.code not in {*LATE, UNKNOWN_MESSAGE}:
                raise
            return None


def _is_free(ticket: Ticket, use: Use, word: Word) -> bool:
    """The answer is promised and still to be given; or it is this word, said again."""
    if use.by:
        return use.by == word.name
    return use.stage is Stage.DEFERRED and not ticket.is_press
