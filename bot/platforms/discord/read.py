"""Discord's dispatches, read: what happened, in our own words.

They are read as they come, so nothing in them is certain: what lacks a part is not ours.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TypeAlias

from bot.platforms.discord import forms
from bot.platforms.discord.parts import flag, kind, part, parts, snowflake, words
from dialogs.events import Begin, Edited, Event, Place, Tap, Unreadable, What
from dialogs.typed import heard

Raw: TypeAlias = Mapping[str, object]

ASK = "ask"  # the button beneath our public answer to a mention
EPHEMERAL = 1 << 6  # flag of a message that one person sees
SAID = (0, 19)  # the types of message that a person writes: one, and one that replies
COMMAND, PRESS, CHOICES, FORM = 2, 3, 4, 5  # types of interaction
DM, BOT_DM = 1, 1  # a type of channel, a context of interaction

# What can be sent instead of words.
WORDLESS = ("attachments", "sticker_items", "message_snapshots", "poll")
# How the options of a command are typed in one line, and in which order.
TYPED = {"exercises": "{}", "rpe": "rpe {}", "minutes": "{} min", "when": "{}"}
_TOKEN = re.compile(r"[\w.=+-]+", re.ASCII)
_EPOCH = datetime(2015, 1, 1, tzinfo=UTC)


class Why(StrEnum):
    """Why there is nothing for the person in what they pressed or asked."""

    FOREIGN = "foreign"  # the button of somebody else
    UNKNOWN = "unknown"  # we never made it, or no longer


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody in a server spoke to us. It is answered there, and nothing is kept."""

    channel: str
    message: str
    text: str
    person: str  # "discord:<user>"


@dataclass(frozen=True, slots=True)
class Heard:
    """What is to be done about a dispatch: one thing, or nothing."""

    event: Event | None = None
    ticket: str = field(default="", repr=False)  # with `why`: Discord waits for a word
    why: Why | None = None
    mention: Mention | None = None
    form: int = 0  # with `ticket`: the run whose form its owner wants to fill in
    owner: str = ""  # with `form`
    sent: datetime | None = None  # by Discord's clock


def read(name: str, data: object, me: str, at: datetime) -> Heard:
    """Pure, and of anything. `me` is our user; `at` the event's time, in the person's zone."""
    raw = part({"data": data}, "data")
    id_ = snowflake(raw, "id")
    if not id_:
        return Heard()
    match name:
        case "INTERACTION_CREATE":
            told = _asked(raw, at)
        case "MESSAGE_CREATE":
            told = _said(raw, me, at)
        case "MESSAGE_UPDATE":
            told = _changed(raw, me, at)
        case _:
            return Heard()
    return replace(told, sent=moment(id_))


def is_choosing(name: str, data: object) -> bool:
    """Somebody types an option of a command, and waits for what it could become."""
    raw = part({"data": data}, "data")
    return name == "INTERACTION_CREATE" and kind(raw, "type") == CHOICES


def moment(id_: str) -> datetime:
    """When Discord gave this id away."""
    return _EPOCH + timedelta(milliseconds=int(id_) >> 22)


def earliest(at: datetime) -> str:
    """The first id of that moment."""
    return str(max((at - _EPOCH) // timedelta(milliseconds=1), 0) << 22)


def _asked(raw: Raw, at: datetime) -> Heard:
    person = snowflake(part(part(raw, "member"), "user") or part(raw, "user"), "id")
    token = words(raw, "token")
    if not person or not _TOKEN.fullmatch(token):
        return Heard()
    sight = _Sight(raw, person, token, at)
    done = kind(raw, "type")
    if done == COMMAND:
        return _commanded(sight)
    return _pressed(sight, sent=done == FORM) if done in {PRESS, FORM} else Heard()


@dataclass(frozen=True, slots=True)
class _Sight:
    """An interaction, whose it is, and how it may be answered."""

    raw: Raw
    person: str
    token: str
    at: datetime

    @property
    def alone(self) -> bool:
        """In the chat with us."""
        if "context" in self.raw:
            return kind(self.raw, "context") == BOT_DM
        return "guild_id" not in self.raw and kind(part(self.raw, "channel"), "type") == DM

    def ticket(self, letter: str = "") -> str:
        letter = letter or ("d" if self.alone else "c")
        return f"{self.raw['id']}/{self.token}/{letter}"

    def nothing(self, why: Why, letter: str = "") -> Heard:
        return Heard(ticket=self.ticket(letter), why=why)

    def event(self, what: What, ref: str = "", about: str = "", letter: str = "") -> Heard:
        channel = snowflake(self.raw, "channel_id") if self.alone else ""
        id_, person = f"discord:{self.raw['id']}", f"discord:{self.person}"
        ticket = self.ticket(letter)
        where = (Place.PRIVATE, ref, about, ticket, channel)
        # What others read too is not heard; and below what only one sees, nothing can be typed.
        can_type = ticket[-1] in "dp"
        return Heard(Event(id_, person, self.at, what, *where, can_type))


def _commanded(sight: _Sight) -> Heard:
    """Of the kinds of command only the slash commands are ours."""
    data = part(sight.raw, "data")
    name = words(data, "name")
    if not name or kind(data, "type") != 1:
        return sight.nothing(Why.UNKNOWN)
    return sight.event(Begin(name.casefold(), line(data)))


def line(data: Raw) -> str:
    """The options of a command, as they would be typed behind it."""
    given = {words(option, "name"): option.get("value") for option in parts(data, "options")}
    typed = []
    for name, value in given.items():
        text = str(value) if type(value) is int else words({"value": value}, "value")
        if name == "when":  # one clause of the line
            text = text.replace(",", " ")
        if text.strip():
            place = [*TYPED].index(name) if name in TYPED else len(TYPED)
            typed.append((place, TYPED.get(name, "{}").format(text.strip())))
    return ", ".join(text for _, text in sorted(typed, key=lambda one: one[0]))


def _pressed(sight: _Sight, *, sent: bool = False) -> Heard:
    """A button, or the form that one opened. Its name says whose it is, so it outlives us."""
    message, data = part(sight.raw, "message"), part(sight.raw, "data")
    name = words(data, "custom_id")
    if name == ASK and not sent:  # what others see is not for one of them to change
        return sight.event(Begin("run"))
    private = flag(message, EPHEMERAL)
    beneath = "e" if private else "p" if sight.alone else "c"
    letter = beneath if message else ""
    owner, _, token = name.partition(":")
    tap = Tap.from_token(token)
    channel, id_ = snowflake(sight.raw, "channel_id"), snowflake(message, "id")
    if owner != sight.person:
        return sight.nothing(Why.FOREIGN if owner.isdigit() and tap else Why.UNKNOWN, letter)
    if not tap or not channel or not id_ or letter == "c" or sent > forms.opens(tap):
        return sight.nothing(Why.UNKNOWN, letter)
    ref = f"{channel}/{id_}" + ("/e" if private else "")
    if sent:
        return sight.event(forms.sent(data, tap), ref, letter=letter)
    if forms.opens(tap):
        return Heard(ticket=sight.ticket(letter), form=tap.run, owner=owner)
    return sight.event(tap, ref, _about(message, sight.person), letter)


def _about(message: Raw, person: str) -> str:
    """The person's words that the pressed message was a reply to, or the name of the command."""
    said = part(message, "referenced_message")
    by = snowflake(part(said, "author"), "id")
    if by == person and part(message, "message_reference"):
        return words(said, "content")
    asked = part(message, "interaction_metadata")
    by, name = snowflake(part(asked, "user"), "id"), words(asked, "name")
    return f"/{name}" if by == person and name and kind(asked, "type") == COMMAND else ""


def _said(raw: Raw, me: str, at: datetime) -> Heard:
    if not _by_a_person(raw, me):
        return Heard()
    if not _is_private(raw):
        return Heard(mention=_mention(raw, me))
    what = _what(raw, me)
    return _written(raw, what, at) if what else Heard()


def _changed(raw: Raw, me: str, at: datetime) -> Heard:
    """Discord tells of a link's picture in the same way: then nothing was edited, or not again."""
    edited, text = _edited(raw), _text(raw, me)
    if not (edited and text and _by_a_person(raw, me) and _is_private(raw)):
        return Heard()
    return _written(raw, Edited(text), at, f"/{edited}")


def _edited(raw: Raw) -> str:
    """When, as a name."""
    try:
        at = datetime.fromisoformat(words(raw, "edited_timestamp")).astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return f"{at:%Y%m%dT%H%M%S%f}"


def _written(raw: Raw, what: What, at: datetime, edit: str = "") -> Heard:
    channel, id_ = snowflake(raw, "channel_id"), snowflake(raw, "id")
    if not channel:
        return Heard()
    person = f"discord:{snowflake(part(raw, 'author'), 'id')}"
    ref = f"{channel}/{id_}"
    return Heard(
        Event(f"discord:{id_}{edit}", person, at, what, Place.PRIVATE, ref=ref, channel=channel)
    )


def _by_a_person(raw: Raw, me: str) -> bool:
    """Neither by a bot nor by a webhook, nor the chat's own news."""
    author = part(raw, "author")
    by = snowflake(author, "id")
    news = kind(raw, "type") not in SAID
    machine = author.get("bot") or author.get("system") or raw.get("webhook_id")
    return bool(by) and by != me and not machine and not news


def _is_private(raw: Raw) -> bool:
    return raw.get("guild_id") is None and raw.get("channel_type", DM) == DM


def _what(raw: Raw, me: str) -> What | None:
    if text := _text(raw, me):
        return heard(text)
    return Unreadable() if any(raw.get(thing) for thing in WORDLESS) else None


def _mention(raw: Raw, me: str) -> Mention | None:
    """Whether somebody in a server spoke to us: by our name, or in reply to what we said."""
    named = any(snowflake(user, "id") == me for user in parts(raw, "mentions"))
    channel = snowflake(raw, "channel_id")
    if not named or not channel or raw.get("guild_id") is None:
        return None
    person = f"discord:{snowflake(part(raw, 'author'), 'id')}"
    return Mention(channel, snowflake(raw, "id"), _text(raw, me), person)


def _text(raw: Raw, me: str) -> str:
    """What was written, without our name."""
    return re.sub(rf"\s*<@!?{me}>\s*", " ", words(raw, "content")).strip()
