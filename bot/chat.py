"""What a platform must be able to do for us, and what can become of a send."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol, TypeAlias

from dialogs.replies import Message


class How(StrEnum):
    """What is to be done with a message."""

    NEW = "new"  # say it
    EDIT = "edit"  # put it in the place of one that stands
    STRIP = "strip"  # take the buttons away from one that stands


@dataclass(frozen=True, slots=True)
class Parcel:
    """One call to a platform. The same parcel again has the same key."""

    address: str  # "telegram:123"
    how: How
    message: Message  # of STRIP: not looked at
    ref: str = ""  # the platform's name of a message: to edit, to strip, or (NEW) to reply to
    key: str = ""
    ticket: str = ""  # of the event it answers, where a platform gives one
    since: datetime | None = None  # promised then
    again: bool = False  # it may have been tried before


@dataclass(frozen=True, slots=True)
class Sent:
    """It is there, or was already. `ref` is what the platform calls it; "" if it did not say."""

    ref: str = ""


@dataclass(frozen=True, slots=True)
class NotSent:
    """Surely not there, and worth another try: after so many seconds where the platform says so.

    `everyone`: nobody else is to be written to before that either.
    """

    wait: float | None = None
    everyone: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """The answer was lost: it may be there."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The person blocked us or is gone; trying again is pointless."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The chat has another address from now on; the same parcel goes there."""

    address: str


@dataclass(frozen=True, slots=True)
class Vanished:
    """The message to edit is no longer there."""


@dataclass(frozen=True, slots=True)
class TooLate:
    """What it was to answer can no longer be answered; the next press finds the open question."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The platform will never take this parcel as it is."""

    why: str  # for the log: a status and a fixed phrase, never what was written


@dataclass(frozen=True, slots=True)
class Shut:
    """The platform no longer lets us in at all: a revoked token."""


Outcome: TypeAlias = (
    Sent | NotSent | Unknown | Unreachable | Moved | Vanished | TooLate | Refused | Shut
)


class Chat(Protocol):
    """A place where people read us. It hands events to the door by itself; we ask only this."""

    @property
    def recognises(self) -> bool:
        """Answers go by the ticket of their event, at once; and a parcel sent twice shows once."""
        ...

    async def post(self, parcel: Parcel) -> Outcome:
        """One try, within 20 seconds; never raises for what a platform or a network does."""
        ...
