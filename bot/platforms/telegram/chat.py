"""Telegram as a Chat: a parcel becomes a call, and its answer an outcome."""

from __future__ import annotations

import asyncio
import re
from contextlib import suppress
from dataclasses import replace

import structlog
from telegram.error import BadRequest, TelegramError

from bot.chat import How, Outcome, Parcel, Refused, Sent, Unknown, Vanished
from bot.clock import Clock
from bot.enclosure import enclosed
from bot.platforms.pieces import parts, short, units
from bot.platforms.telegram.outcome import NO_MARKUP, NO_TEXT, outcome, says
from bot.platforms.telegram.text import (
    CAPTION,
    TEXT,
    TOAST,
    to_html,
    to_keyboard,
    to_location_keyboard,
    to_plain,
)
from bot.platforms.telegram.update import GroupAsk, address
from bot.platforms.telegram.wire import Upload, Wire
from dialogs.replies import Message

SECONDS = 20  # for one post, whatever it needs
HALVES = 1000  # texts half said that are remembered

log = structlog.get_logger(__name__)


class TelegramChat:
    """Says what it is given. It decides nothing, and remembers only which texts are half said."""

    def __init__(self, wire: Wire, clock: Clock) -> None:
        self._wire = wire
        self._clock = clock
        self._there: dict[tuple[str, str, str], int] = {}  # so many pieces of it

    recognises = False

    async def post(self, parcel: Parcel) -> Outcome:
        """One try, within 20 seconds; never raises for what Telegram or the network does."""
        if not _chat(parcel.address) or not (parcel.how is How.NEW or parcel.ref.isdecimal()):
            return Refused("no address of Telegram's")
        try:
            async with asyncio.timeout(SECONDS):
                return await self._posted(parcel)
        except TimeoutError:
            return Unknown()
        except TelegramError as error:
            return outcome(error, parcel)

    async def answer(self, query: str, text: str = "") -> None:
        """Stops the spinning of a pressed button, with a passing word. Too late is no matter."""
        toast = {"text": short(text, TOAST)} if text else {}
        await self._attempted("answerCallbackQuery", {"callback_query_id": query, **toast})

    async def typing(self, address: str) -> None:
        """Shows for five seconds that an answer is being made."""
        await self._attempted("sendChatAction", {"chat_id": _chat(address), "action": "typing"})

    async def reply_in_group(
        self, ask: GroupAsk, message: Message, label: str, url: str
    ) -> Outcome:
        """Answers where it was asked, with one link that leads into the private chat."""
        thread = {"message_thread_id": ask.thread_id} if ask.thread_id else {}
        payload = {
            "chat_id": ask.chat_id,
            **thread,
            **_to(str(ask.message_id or "")),
            "reply_markup": {"inline_keyboard": [[{"text": label, "url": url}]]},
        }
        try:
            return await self._said("sendMessage", message, payload)
        except TelegramError as error:
            return outcome(error, Parcel(address(ask.chat_id), How.NEW, message))

    async def _attempted(self, method: str, payload: dict[str, object]) -> None:
        try:
            await self._wire.call(method, payload)
        except TelegramError as error:
            log.debug("telegram ignored a courtesy", method=method, kind=type(error).__name__)

    async def _posted(self, parcel: Parcel) -> Outcome:
        if parcel.how is How.STRIP:
            return await self._stripped(parcel)
        if parcel.how is How.EDIT:
            return await self._edited(parcel)
        return await self._new(parcel)

    async def _stripped(self, parcel: Parcel) -> Outcome:
        payload = {**_where(parcel), "reply_markup": to_keyboard(())}
        await self._wire.call("editMessageReplyMarkup", payload)
        return Sent(parcel.ref)

    async def _edited(self, parcel: Parcel) -> Outcome:
        message = parcel.message
        more = message.asks_location or message.file or message.picture
        if not (more or len(parts(message, TEXT)) > 1):
            payload = {**_where(parcel), "reply_markup": to_keyboard(message.rows)}
            try:
                await self._said("editMessageText", message, payload)
            except BadRequest as error:
                if not says(error, NO_TEXT):
                    raise
            else:
                return Sent(parcel.ref)
        # No edit can do it. What stands there loses its buttons, and a new one is to be said.
        with suppress(BadRequest):
            await self._stripped(parcel)
        return Vanished()

    async def _new(self, parcel: Parcel) -> Outcome:
        """Pieces go in order. The next try goes on with the one that failed."""
        pieces = _pieces(parcel.message)
        whole = (parcel.address, parcel.key, parcel.message.text)
        sent: Outcome = Sent()
        for n in range(self._there.get(whole, 0), len(pieces)):
            sent = await self._piece(replace(parcel, message=pieces[n]))
            self._there[whole] = n + 1
            if len(self._there) > HALVES:
                del self._there[next(iter(self._there))]
        self._there.pop(whole, None)
        return sent

    async def _piece(self, parcel: Parcel) -> Outcome:
        message = parcel.message
        payload: dict[str, object] = {"chat_id": _chat(parcel.address)}
        if message.replies:
            payload |= _to(parcel.ref)
        if message.asks_location:
            payload["reply_markup"] = to_location_keyboard(message.rows)
        elif message.rows:
            payload["reply_markup"] = to_keyboard(message.rows)
        else:  # a button to share one's location may still stand below the chat
            payload["reply_markup"] = {"remove_keyboard": True}
        try:
            enclosure = await enclosed(message)
        except OSError:
            return Refused("the file to hand over is not there")
        if message.picture and not (enclosure or message.text):
            return Sent()  # it cannot be drawn, and its words come after it
        if not enclosure:
            return await self._said("sendMessage", message, payload)
        kind = "photo" if message.picture else "document"
        upload = Upload(kind, enclosure.name, enclosure.content)
        return await self._said(f"send{kind.capitalize()}", message, payload, upload)

    async def _said(
        self,
        method: str,
        message: Message,
        payload: dict[str, object],
        upload: Upload | None = None,
    ) -> Outcome:
        """The message in markup; as plain text where Telegram cannot read ours."""
        field = "caption" if upload else "text"
        if not upload:
            payload["link_preview_options"] = {"is_disabled": True}
        marked = {field: to_html(message, self._clock.now()), "parse_mode": "HTML"}
        try:
            answer = await self._wire.call(method, payload | marked, upload=upload)
        except BadRequest as error:
            if not says(error, NO_MARKUP):
                raise
            log.error("telegram cannot read our markup", method=method)
            plain = {field: to_plain(message)}
            answer = await self._wire.call(method, payload | plain, upload=upload)
        return Sent(_ref(answer))


def _pieces(message: Message) -> tuple[Message, ...]:
    """As many messages as it needs. A file or a picture has room for a short text beneath it;
    else a picture comes before the text that speaks of it, and a file after."""
    if not (message.file or message.picture) or units(message.text) <= CAPTION:
        return parts(message, TEXT)
    bare = replace(message, text="", marks=(), replies=False)
    if message.picture:
        return (replace(bare, rows=()), *parts(replace(message, picture=None), TEXT))
    return (*parts(replace(message, rows=(), file=""), TEXT), bare)


def _chat(address: str) -> int:
    """Telegram's number for an address; 0 for what is none of Telegram's."""
    platform, _, chat = address.partition(":")
    known = platform == "telegram" and re.fullmatch(r"-?[0-9]{1,19}", chat, re.ASCII)
    return int(chat) if known else 0


def _where(parcel: Parcel) -> dict[str, object]:
    return {"chat_id": _chat(parcel.address), "message_id": int(parcel.ref)}


def _ref(answer: object) -> str:
    found = answer.get("message_id") if isinstance(answer, dict) else None
    return str(found) if isinstance(found, int) else ""


def _to(ref: str) -> dict[str, object]:
    """A reply; simply a message if what it replies to is gone."""
    if not ref.isdecimal():
        return {}
    return {"reply_parameters": {"message_id": int(ref), "allow_sending_without_reply": True}}
