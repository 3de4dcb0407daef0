"""The few calls of Discord's by which we say things."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.platforms.discord.text import EPHEMERAL, Body
from bot.platforms.discord.tickets import Ticket
from bot.platforms.discord.wire import LostError, Upload, Wire

SAY, DEFER, QUIET, UPDATE, MODAL = 4, 5, 6, 7, 9  # what a callback can be

_REF = re.compile(r"([0-9]{1,20})/([0-9]{1,20})(/e)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Ref:
    """A message's name: `<channel>/<message>`, and `/e` when one person alone sees it."""

    channel: str
    message: str
    ephemeral: bool = False

    @classmethod
    def from_text(cls, text: str) -> Ref | None:
        found = _REF.fullmatch(text)
        return found and cls(found[1], found[2], bool(found[3]))

    @classmethod
    def of(cls, message: Body) -> Ref:
        """The name of a message as Discord gives it."""
        found = cls.from_text(f"{message.get('channel_id')}/{message.get('id')}")
        if found is None:
            raise LostError("a message without a name")
        return replace(found, ephemeral=bool((message.get("flags") or 0) & EPHEMERAL))

    def __str__(self) -> str:
        return f"{self.channel}/{self.message}" + ("/e" if self.ephemeral else "")


@dataclass(frozen=True, slots=True)
class Word:
    """One message to be said."""

    body: Body
    files: Sequence[Upload] = ()
    name: str = ""  # the same name again is the same message; "": it has none
    first: bool = False  # of all that answers one interaction


class Calls:
    """Each is one try, and raises a WireError when it did not go well."""

    def __init__(self, wire: Wire, application_id: str) -> None:
        self._wire = wire
        self._application = application_id

    async def answer(
        self, ticket: Ticket, kind: int, body: Body | None = None, files: Sequence[Upload] = ()
    ) -> Body:
        """The first word to an interaction; the message it has become, where it is one."""
        path = f"/interactions/{ticket.id}/{ticket.token}/callback?with_response=true"
        given = {"type": kind, **({} if body is None else {"data": body})}
        told = _thing(await self._wire.call("POST", path, given, files, bot=False))
        return dict((told.get("resource") or {}).get("message") or {})

    async def original(self, ticket: Ticket) -> Body:
        """The answer; of a press that was only acknowledged: the message pressed."""
        return _thing(await self._wire.call("GET", self._original(ticket), bot=False))

    async def edit_original(self, ticket: Ticket, body: Body, files: Sequence[Upload] = ()) -> Body:
        path = self._original(ticket)
        return _thing(await self._wire.call("PATCH", path, body, files, bot=False))

    async def follow_up(self, ticket: Ticket, body: Body, files: Sequence[Upload] = ()) -> Body:
        path = f"/webhooks/{self._application}/{ticket.token}?wait=true"
        return _thing(await self._wire.call("POST", path, body, files, bot=False))

    async def open_chat(self, user: str) -> str:
        """The channel in which we are alone with this person."""
        told = await self._wire.call("POST", "/users/@me/channels", {"recipient_id": user})
        return str(_thing(told).get("id", ""))

    async def say(self, channel: str, body: Body, files: Sequence[Upload] = ()) -> Body:
        return _thing(await self._wire.call("POST", f"/channels/{channel}/messages", body, files))

    async def type_in(self, channel: str) -> None:
        await self._wire.call("POST", f"/channels/{channel}/typing")

    async def latest(self, channel: str, many: int) -> list[Body]:
        """The last messages there, the newest first."""
        told = await self._wire.call("GET", f"/channels/{channel}/messages?limit={many}")
        some = told if isinstance(told, list) else []
        return [one for one in some if isinstance(one, dict) and str(one.get("id")).isdecimal()]

    async def message(self, ref: Ref) -> Body:
        return _thing(await self._wire.call("GET", _path(ref)))

    async def edit(self, ref: Ref, body: Body, files: Sequence[Upload] = ()) -> Body:
        return _thing(await self._wire.call("PATCH", _path(ref), body, files))

    def _original(self, ticket: Ticket) -> str:
        return f"/webhooks/{self._application}/{ticket.token}/messages/@original"


def _path(ref: Ref) -> str:
    return f"/channels/{ref.channel}/messages/{ref.message}"


def _thing(told: Any) -> Body:
    """What Discord tells of one thing; nothing at all where nothing was to be told."""
    if told is None or isinstance(told, dict):
        return told or {}
    raise LostError("an answer that is none")
