"""What became of a call to Discord, by what went wrong."""

from __future__ import annotations

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
from bot.platforms.discord.wire import (
    LimitedError,
    LostError,
    NeverSentError,
    RefusedError,
    WireError,
)

# Discord's own numbers of what is wrong.
UNKNOWN_CHANNEL, UNKNOWN_MESSAGE, UNKNOWN_USER = 10003, 10008, 10013
ACKNOWLEDGED = 40060  # the interaction was answered already
LATE = {10062, 10015, 50027}  # no such interaction, no such webhook, its token is over
# No direct messages from us; no server in common; no way into a user's chat; no such person.
GONE = {50007, 50278, 50001, 50033, UNKNOWN_CHANNEL, UNKNOWN_USER}
RESTING = {40003, 40004}  # direct messages opened too fast; nobody may write for now
REST = 60.0  # seconds


def outcome(error: WireError, parcel: Parcel) -> Outcome:
    """Surely there, surely not, or lost: what is to be done next depends on it."""
    match error:
        case NeverSentError():
            return NotSent()
        case LimitedError():
            return NotSent(error.wait, everyone=error.everyone)
        case LostError():
            return Unknown()
        case RefusedError():
            return _turned_away(error, parcel)
    raise TypeError(f"an error of no kind: {type(error).__name__}")


def _turned_away(error: RefusedError, parcel: Parcel) -> Outcome:
    if error.status == 401 and error.ours:
        return Shut()
    if error.code == UNKNOWN_MESSAGE and parcel.how is not How.NEW:
        return Vanished() if parcel.how is How.EDIT else Sent(parcel.ref)
    if error.code in GONE:
        return Unreachable()
    if error.code in RESTING:
        return NotSent(REST, everyone=True)
    return Refused(str(error))
