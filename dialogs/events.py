"""What can happen to a conversation, in our own words.

An adapter translates its platform into these; nothing inside sees a platform again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

_TOKEN = re.compile(r"([0-9]{1,9})\.([a-z_]{1,20})\.([A-Za-z0-9_:+/-]{1,32})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Begin:
    """The person asked for a flow by its command: `/run`, `/legday squats 5x5`."""

    flow: str
    words: str = ""  # what stood behind the command


@dataclass(frozen=True, slots=True)
class Tap:
    """A button was pressed. It remembers which run of which question it belonged to."""

    run: int
    question: str
    choice: str

    def token(self) -> str:
        """At most 63 ASCII characters: Telegram's callback data holds 64 bytes."""
        return f"{self.run}.{self.question}.{self.choice}"

    @classmethod
    def from_token(cls, token: str) -> Tap | None:
        """None for what we never wrote; anyone can send us any token."""
        found = _TOKEN.fullmatch(token)
        return found and cls(int(found[1]), found[2], found[3])


@dataclass(frozen=True, slots=True)
class Taps:
    """Several buttons of one question at once: "3 4 6" typed in a terminal."""

    taps: tuple[Tap, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """A form was sent: what was chosen in it, as the tokens of taps, and what was typed."""

    run: int
    tokens: tuple[str, ...]
    text: str = ""

    @property
    def taps(self) -> tuple[Tap, ...]:
        return tuple(tap for one in self.tokens if (tap := Tap.from_token(one)))


@dataclass(frozen=True, slots=True)
class Text:
    """The person typed something."""

    text: str


@dataclass(frozen=True, slots=True)
class Return:
    """The person is back (a terminal was opened, a chat restarted): greet, or go on."""


@dataclass(frozen=True, slots=True)
class Wake:
    """An alarm the conversation asked for has come."""

    kind: str
    due: datetime | None = None


@dataclass(frozen=True, slots=True)
class Location:
    """The person shared where they are. Only the zone of the place comes in, never the place."""

    zone: str  # "Europe/Berlin"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something without words came: a photo, a voice message, a sticker, a file."""


@dataclass(frozen=True, slots=True)
class Edited:
    """The person changed a message they had sent; this is how it reads now."""

    text: str


@dataclass(frozen=True, slots=True)
class Missed:
    """We were away so long that a button pressed meanwhile never reached us."""

    minutes: int


@dataclass(frozen=True, slots=True)
class Left:
    """The person blocked us: nothing we write arrives until they come back."""


@dataclass(frozen=True, slots=True)
class Entered:
    """A code to link by was entered, and looked up by us: the platform that showed it, and its
    hash; no platform if it does not count; or when the person may enter another."""

    platform: str = ""  # "Telegram"
    code: str = ""
    again_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Linked:
    """This conversation is now that of another platform, too."""

    platform: str  # "Telegram"


@dataclass(frozen=True, slots=True)
class Parted:
    """This conversation is no longer that of another platform."""

    platform: str  # "Telegram"


What: TypeAlias = (
    Begin
    | Tap
    | Taps
    | Filled
    | Text
    | Return
    | Wake
    | Location
    | Unreadable
    | Edited
    | Missed
    | Left
    | Entered
    | Linked
    | Parted
)


class Place(StrEnum):
    """Where the conversation happens."""

    HOME = "home"  # the person's own machine: nothing to consent to, and its zone is theirs
    PRIVATE = "private"  # a chat with us alone, on a platform


@dataclass(frozen=True, slots=True)
class Event:
    """Something happened, once: the same id twice is the same event."""

    id: str  # "telegram:<bot>:<update>", "terminal:<random>", ...
    person: str  # the address it came from: "terminal:local", "telegram:1234"
    at: datetime  # aware, in the person's zone; the only clock the dialogs ever see
    what: What
    place: Place = Place.HOME
    ref: str = ""  # the platform's name of the message: the one sent, or the one tapped under
    about: str = ""  # of a tap: the person's own words that the tapped message was a reply to
    ticket: str = ""  # by what a platform lets this very event be answered, for a while; a secret
    channel: str = ""  # the platform's name of their chat with us alone, if this came from there
    can_type: bool = True  # what they type next, where this came from, reaches us

    @property
    def platform(self) -> str:
        """ "Telegram" """
        return self.person.partition(":")[0].capitalize()
