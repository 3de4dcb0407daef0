"""Every refusal of Discord, and what it is to us."""

from __future__ import annotations

import pytest

from bot.chat import (
    How,
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
from bot.platforms.discord.outcome import outcome
from bot.platforms.discord.wire import (
    LimitedError,
    LostError,
    NeverSentError,
    RefusedError,
    WireError,
)
from dialogs.replies import Message

SAID = Message("An easy run.")
NEW, EDIT, STRIP = (Parcel("discord:1", how, SAID, "5/6") for how in (How.NEW, How.EDIT, How.STRIP))
GONE = RefusedError(404, 10008, "Unknown Message")


@pytest.mark.parametrize(
    ("error", "sent", "becomes"),
    [
        (NeverSentError("x"), NEW, NotSent()),
        (LimitedError(7, everyone=False), NEW, NotSent(7)),
        (LimitedError(600, everyone=True), NEW, NotSent(600, everyone=True)),
        (LostError("x"), NEW, Unknown()),
        (RefusedError(403, 50007, "Cannot send messages to this user"), NEW, Unreachable()),
        (RefusedError(403, 50278, "No mutual guilds"), NEW, Unreachable()),
        (RefusedError(403, 50001, "Missing Access"), NEW, Unreachable()),
        (RefusedError(404, 10003, "Unknown Channel"), EDIT, Unreachable()),
        (RefusedError(404, 10013, "Unknown User"), NEW, Unreachable()),
        (RefusedError(400, 50033, "Invalid Recipient(s)"), NEW, Unreachable()),
        (GONE, EDIT, Vanished()),
        (GONE, STRIP, Sent("5/6")),
        (GONE, NEW, Refused("404 10008 Unknown Message")),
        (RefusedError(400, 40003, "too fast"), NEW, NotSent(60, everyone=True)),
        (RefusedError(401, 0, "401: Unauthorized"), NEW, Shut()),
        (RefusedError(401, 50027, "Invalid Webhook Token", ours=False), NEW,
         Refused("401 50027 Invalid Webhook Token")),
        (RefusedError(400, 50035, "Invalid Form Body"), EDIT,
         Refused("400 50035 Invalid Form Body")),
        (RefusedError(413), NEW, Refused("413 0")),
    ],
)  # fmt: skip
def test_every_refusal_has_its_outcome(error: WireError, sent: Parcel, becomes: Outcome) -> None:
    assert outcome(error, sent) == becomes
