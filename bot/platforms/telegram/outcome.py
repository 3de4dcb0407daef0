"""What became of a call to Telegram, by what went wrong."""

from __future__ import annotations

import re

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
)

from bot.chat import (
    How,
    Moved,
    NotSent,
    Outcome,
    Parcel,
    Refused,
    Sent,
    Shut,
    Unknown,
    Unreachable,
    Vanished,
)
from bot.platforms.telegram.update import address
from bot.platforms.telegram.wire import NeverSentError, TooFastError

# What Telegram says of a 400 or a 403 -> what it is. Its words, in small letters.
SAME = ("message is not modified",)
GONE = ("chat not found", "user is deactivated", "bot can't initiate", "peer_id_invalid")
NO_MESSAGE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
)
NO_TEXT = ("there is no text in the message to edit",)  # beneath a file stands a caption
NO_MARKUP = ("can't parse entities",)

_FIXED = re.compile(r"(?:[A-Za-z_ -]|(?<=n)'(?=t)){0,60}")  # behind it may stand what was sent


def outcome(error: TelegramError, parcel: Parcel) -> Outcome:
    """Surely there, surely not, or lost: what is to be done next depends on it."""
    match error:
        case NeverSentError():
            return NotSent()
        case TooFastError():
            return NotSent(error.wait)
        case ChatMigrated():
            return Moved(address(error.new_chat_id))
        case InvalidToken():
            return Shut()
        case BadRequest() | Forbidden():
            return _turned_away(error, parcel)
        case NetworkError():
            return Unknown()
    return Refused(_why(error))


def says(error: TelegramError, phrases: tuple[str, ...]) -> bool:
    said = error.message.casefold()
    return any(phrase in said for phrase in phrases)


def _turned_away(error: TelegramError, parcel: Parcel) -> Outcome:
    if says(error, SAME):
        return Sent(parcel.ref)
    if says(error, NO_MESSAGE) and parcel.how is not How.NEW:
        return Vanished() if parcel.how is How.EDIT else Sent(parcel.ref)
    if says(error, GONE) or isinstance(error, Forbidden):
        return Unreachable()
    return Refused(_why(error))


def _why(error: TelegramError) -> str:
    said = _FIXED.match(error.message)
    return f"{type(error).__name__}: {said[0].strip() if said else ''}"
