"""Every refusal of Telegram, and what it is to us."""

from __future__ import annotations

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
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
from bot.platforms.telegram.outcome import outcome
from bot.platforms.telegram.wire import NeverSentError, TooFastError
from dialogs.replies import Message

SAID = Message("An easy run.")
NEW, EDIT, STRIP = (Parcel("telegram:1", how, SAID, "5") for how in (How.NEW, How.EDIT, How.STRIP))
SAME = BadRequest("Bad Request: message is not modified: specified new message content")
GONE = BadRequest("Bad Request: message to edit not found")


@pytest.mark.parametrize(
    ("error", "sent", "becomes"),
    [
        (NeverSentError("x"), NEW, NotSent()),
        (TooFastError(3), EDIT, NotSent(3)),
        (TimedOut(), NEW, Unknown()),
        (NetworkError("status 502"), EDIT, Unknown()),
        (SAME, EDIT, Sent("5")),
        (SAME, STRIP, Sent("5")),
        (GONE, EDIT, Vanished()),
        (GONE, STRIP, Sent("5")),
        (BadRequest("Bad Request: message can't be edited"), EDIT, Vanished()),
        (BadRequest("Bad Request: MESSAGE_ID_INVALID"), EDIT, Vanished()),
        (BadRequest("Bad Request: chat not found"), NEW, Unreachable()),
        (Forbidden("Forbidden: user is deactivated"), NEW, Unreachable()),
        (Forbidden("Forbidden: bot can't initiate conversation with a user"), NEW, Unreachable()),
        (ChatMigrated(-9), NEW, Moved("telegram:-9")),
        (InvalidToken("Unauthorized"), NEW, Shut()),
        (BadRequest("Bad Request: BUTTON_DATA_INVALID"), NEW,
         Refused("BadRequest: Button_data_invalid")),
        (BadRequest("Bad Request: can't parse entities: tag \"zebrafish\""), NEW,
         Refused("BadRequest: Can't parse entities")),
        (BadRequest("Bad Request: button URL 'zebrafish' is invalid"), NEW,
         Refused("BadRequest: Button url")),
        (BadRequest("request entity too large"), NEW,
         Refused("BadRequest: request entity too large")),
        (Conflict("Conflict: x"), NEW, Refused("Conflict: Conflict")),
    ],
)  # fmt: skip
def test_every_refusal_has_its_outcome(
    error: TelegramError, sent: Parcel, becomes: Outcome
) -> None:
    assert outcome(error, sent) == becomes
