"""Telegram's updates, read: what happened, in our own words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

import tzfpy
from telegram import (
    CallbackQuery,
    ChatMemberUpdated,
    MaybeInaccessibleMessage,
    Message,
    Update,
)
from telegram.constants import ChatMemberStatus, ChatType

from dialogs.events import (
    Begin,
    Edited,
    Event,
    Left,
    Location,
    Place,
    Return,
    Tap,
    Unreadable,
    What,
)
from dialogs.typed import IN_GROUPS, heard, named

# What can be sent instead of words. Everything else without words is the chat's own news.
WORDLESS = (
    "animation", "audio", "checklist", "contact", "dice", "document", "game", "paid_media",
    "photo", "poll", "sticker", "story", "video", "video_note", "voice",
)  # fmt: skip
GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)


@dataclass(frozen=True, slots=True)
class BotName:
    """Who we are on Telegram."""

    id: int
    username: str


@dataclass(frozen=True, slots=True)
class GroupAsk:
    """Somebody in a group spoke to us. It is answered there, and nothing is kept."""

    chat_id: int
    message_id: int
    text: str
    thread_id: int | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """What is to be done about an update: each part of it by itself, and maybe none."""

    event: Event | None = None
    query: str = ""  # the press to answer, so that nothing spins
    foreign: bool = False  # pressed by another, or where nobody may answer
    group: GroupAsk | None = None
    sent: datetime | None = None  # when a message was, by Telegram's clock


def read(update: Update, bot: BotName, at: datetime) -> Heard:
    """Pure. `at` is the event's time: when we heard it, in the person's zone."""
    sight = _Sight(f"telegram:{bot.id}:{update.update_id}", bot, at)
    if update.callback_query:
        return _pressed(update.callback_query, sight)
    if update.my_chat_member:
        return _came_or_went(update.my_chat_member, sight)
    if update.message:
        return _said(update.message, sight)
    if update.edited_message:
        return _changed(update.edited_message, sight)
    return Heard()


def address(chat: int) -> str:
    return f"telegram:{_number(chat)}"


def _number(id_: int) -> int:
    """The library takes anything for a number; what is stored under it must be one."""
    if type(id_) is not int or abs(id_) >= 2**63:
        raise ValueError("no number of Telegram's")
    return id_


@dataclass(frozen=True, slots=True)
class _Sight:
    """What every event of one update shares."""

    id: str
    bot: BotName
    at: datetime

    def event(self, person: int, what: What, ref: int | None = None, about: str = "") -> Event:
        name = "" if ref is None else str(_number(ref))
        return Event(self.id, address(person), self.at, what, Place.PRIVATE, name, about)


def _pressed(query: CallbackQuery, sight: _Sight) -> Heard:
    """A button. Only the owner of a private chat may press in it."""
    if not isinstance(query.id, str):
        raise TypeError("no press of Telegram's")
    message, person = query.message, query.from_user
    if not message or message.chat.type != ChatType.PRIVATE or message.chat.id != person.id:
        return Heard(query=query.id, foreign=True)
    tap = Tap.from_token(query.data or "")
    if not tap:
        return Heard(query=query.id)
    about = _about(message, person.id)
    event = sight.event(person.id, tap, message.message_id, about)
    return Heard(replace(event, ticket=query.id), query.id)


def _about(message: MaybeInaccessibleMessage, person: int) -> str:
    """The person's words that the tapped message was a reply to."""
    said = message.reply_to_message if isinstance(message, Message) else None
    if not said or not said.from_user or said.from_user.id != person:
        return ""
    return _words(said)


def _came_or_went(change: ChatMemberUpdated, sight: _Sight) -> Heard:
    """Whether the person blocked us, or took us back."""
    if change.chat.type != ChatType.PRIVATE:
        return Heard()
    gone = ChatMemberStatus.BANNED
    before, after = (member.status for member in (change.old_chat_member, change.new_chat_member))
    if after == gone:
        return Heard(sight.event(change.chat.id, Left()))
    if before == gone and after == ChatMemberStatus.MEMBER:
        return Heard(sight.event(change.chat.id, Return()))
    return Heard()


def _said(message: Message, sight: _Sight) -> Heard:
    here = message.chat.id
    if not _by_a_person(message):
        return Heard()
    if message.chat.type in GROUPS:
        return Heard(group=_asked(message, sight.bot), sent=message.date)
    what = _what(message) if message.chat.type == ChatType.PRIVATE else None
    event = sight.event(here, what, message.message_id) if what else None
    return Heard(event, sent=message.date)


def _changed(message: Message, sight: _Sight) -> Heard:
    words = _words(message)
    if message.chat.type != ChatType.PRIVATE or not words or not _by_a_person(message):
        return Heard()
    return Heard(sight.event(message.chat.id, Edited(words), message.message_id))


def _by_a_person(message: Message) -> bool:
    """Neither by a bot nor in the name of a group or a channel."""
    return bool(message.from_user and not message.from_user.is_bot and not message.sender_chat)


def _what(message: Message) -> What | None:
    """None for the chat's own news: somebody joined, something was pinned."""
    if words := _words(message):
        return heard(words)  # named for another bot it is still ours: nobody else is in the chat
    if place := message.location:
        zone = tzfpy.get_tz(place.longitude, place.latitude)
        return Location(zone) if zone else Unreadable()
    return Unreadable() if any(getattr(message, kind) for kind in WORDLESS) else None


def _asked(message: Message, bot: BotName) -> GroupAsk | None:
    """Whether somebody in a group spoke to us: a command, our name, or a reply to what we said."""
    words = _words(message)
    thread = message.message_thread_id if message.is_topic_message else None
    ask = GroupAsk(_number(message.chat.id), _number(message.message_id), words, thread)
    return ask if words and _means_us(message, words, bot) else None


def _means_us(message: Message, words: str, bot: BotName) -> bool:
    asked = heard(words)
    if isinstance(asked, Begin) and asked.flow in IN_GROUPS and not named(words):
        return True
    name = re.escape(bot.username)
    if re.search(rf"(?<![\w./-])(?:/\w+)?@{name}(?!\w)", words, re.IGNORECASE):
        return True
    said = message.reply_to_message
    return bool(said and said.from_user and said.from_user.id == bot.id)


def _words(message: Message) -> str:
    """What was written, as it can be stored: without NUL, and with no half of a character."""
    text = (message.text or message.caption or "").replace("\0", "")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
