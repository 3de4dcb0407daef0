"""What is said and changed by a ticket: the answer to an interaction, and what follows it.

Discord takes one answer and no second. So whoever has to answer again changes what stands there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable

from bot.platforms.discord.calls import DEFER, QUIET, SAY, UPDATE, Calls, Ref, Word
from bot.platforms.discord.direct import bared
from bot.platforms.discord.outcome import ACKNOWLEDGED, LATE, UNKNOWN_MESSAGE
from bot.platforms.discord.text import EPHEMERAL, LOADING, Body
from bot.platforms.discord.tickets import Stage, Ticket, Tickets, Use
from bot.platforms.discord.wire import LostError, RefusedError

ON_ITS_WAY = 0.8  # seconds that an answer usually needs at most
COPIES = 2  # of a follow-up whose answer was lost: nothing tells one from another


class Answering:
    def __init__(self, calls: Calls, tickets: Tickets) -> None:
        self._calls = calls
        self._tickets = tickets

    async def defer(self, ticket: Ticket) -> None:
        """Discord is told that we are at it, unless it heard from us already. An answer that hangs
        on its way is not waited for: of the two, Discord takes what comes first."""
        use = self._tickets.use(ticket)
        try:
            await asyncio.wait_for(use.lock.acquire(), ON_ITS_WAY)
        except TimeoutError:
            await self._deferred(ticket, use)
            return
        try:
            await self._deferred(ticket, use)
        finally:
            use.lock.release()

    async def new(self, ticket: Ticket, word: Word) -> Body | None:
        """The message it has become; None: it is to be said without the ticket."""
        use = self._tickets.use(ticket)
        async with use.lock:
            said = await self._said(ticket, use, word)
        if said is not None or not ticket.is_private or use.is_late:
            return said
        return await self._followed(ticket, use, word)

    async def edit(self, ticket: Ticket, ref: Ref, word: Word) -> bool:
        """Put it in the place of the message pressed; False: the ticket does not lead there."""
        use = self._tickets.use(ticket)
        async with use.lock:
            if await self._answered(ticket, use, UPDATE, word) is not None:
                return True
            if not await self._is_pressed(ticket, use, ref):
                return False
            change = self._calls.edit_original(ticket, word.body, word.files)
            return await self._tried(use, change) is not None

    async def strip(self, ticket: Ticket, ref: Ref) -> None:
        """Take the buttons from an ephemeral message, if it is the one that was pressed."""
        use = self._tickets.use(ticket)
        async with use.lock:
            await self._deferred(ticket, use)
            if use.is_late:
                return
            original = await self._tried(use, self._calls.original(ticket)) or {}
            if original.get("id") == ref.message and (bare := bared(original)):
                await self._tried(use, self._calls.edit_original(ticket, bare))

    async def whisper(self, ticket: Ticket, word: Word) -> None:
        """A word that one person sees, beside whatever else is said."""
        use = self._tickets.use(ticket)
        async with use.lock:
            if ticket.kind == "e":  # by its answer the message pressed is still to be reached
                await self._deferred(ticket, use)
            said = await self._said(ticket, use, word)
        if said is None and not use.is_late:
            await self._calls.follow_up(ticket, word.body)

    async def _deferred(self, ticket: Ticket, use: Use) -> None:
        if not use.is_fresh:
            return
        kind = QUIET if ticket.is_press else DEFER
        body = {"flags": EPHEMERAL} if ticket.kind == "c" else None
        if await self._tried(use, self._calls.answer(ticket, kind, body), ACKNOWLEDGED) is not None:
            use.stage = Stage.DEFERRED

    async def _said(self, ticket: Ticket, use: Use, word: Word) -> Body | None:
        """As the answer itself; None: that is something else, or can be given no more."""
        said = await self._answered(ticket, use, SAY, word)
        if said is not None or use.is_late:
            return said
        stands = await self._stands(ticket, use, word)
        if stands is None or use.is_late:
            return None
        use.stage, use.by = Stage.ANSWERED, word.name
        if stands and not _is_promise(stands):
            return stands  # said before; and it may have been changed since
        body = {**word.body, "flags": word.body["flags"] & ~EPHEMERAL}  # that is settled by now
        change = self._calls.edit_original(ticket, body, word.files)
        return await self._tried(use, change, UNKNOWN_MESSAGE)

    async def _answered(self, ticket: Ticket, use: Use, kind: int, word: Word) -> Body | None:
        """The first word to it; None: it was said before, or it is too late."""
        if not use.is_fresh:
            return None
        try:
            answer = self._calls.answer(ticket, kind, word.body, word.files)
            said = await self._tried(use, answer, ACKNOWLEDGED)
        except (LostError, asyncio.CancelledError):
            if kind == SAY:
                use.by = use.by or word.name
            raise
        if said is not None:
            use.stage = Stage.ANSWERED
            if kind == SAY:
                use.by = word.name
        return said

    async def _stands(self, ticket: Ticket, use: Use, word: Word) -> Body | None:
        """What stands where this word belongs, {}: a promise; None: it belongs elsewhere."""
        if use.is_deferred:
            return None if ticket.is_press or use.by not in {"", word.name} else {}
        ours = use.by == word.name or (use.is_fresh and not use.by and word.first)
        if ours:
            original = await self._tried(use, self._calls.original(ticket), UNKNOWN_MESSAGE) or {}
            # Of a press that was only acknowledged, the answer is the message pressed.
            by = (original.get("interaction_metadata") or {}).get("id")
            if not ticket.is_press or by == ticket.id:
                return original
        if use.is_fresh:
            use.stage = Stage.ANSWERED
        return None

    async def _is_pressed(self, ticket: Ticket, use: Use, ref: Ref) -> bool:
        """Whether the answer to this press is that message."""
        if use.is_deferred:
            return True
        if use.is_late or not ref.ephemeral:
            return False  # what is not ephemeral is reached without a ticket
        original = await self._tried(use, self._calls.original(ticket)) or {}
        return original.get("id") == ref.message

    async def _followed(self, ticket: Ticket, use: Use, word: Word) -> Body | None:
        if use.copies[word.name] == COPIES:
            return {}
        use.copies[word.name] += 1
        follow_up = self._calls.follow_up(ticket, word.body, word.files)
        return await self._tried(use, follow_up, UNKNOWN_MESSAGE)

    @staticmethod
    async def _tried(use: Use, call: Awaitable[Body], *also: int) -> Body | None:
        """None: refused, for it is too late, or for one of these."""
        try:
            return await call
        except RefusedError as error:
            if error.code in LATE:
                use.stage = Stage.LATE
            elif error.code not in also:
                raise
            return None


def _is_promise(message: Body) -> bool:
    """It says only that an answer is being made."""
    return bool((message.get("flags") or 0) & LOADING)
