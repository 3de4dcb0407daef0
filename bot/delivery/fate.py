"""What the outcome of one try means for a letter. Pure; the table of it is `after`."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.chat import NotSent, Outcome, Refused, Sent, TooLate, Unknown, Unreachable, Vanished
from storage.outbox import SIGNS, SIGNS_OF_A_PING, Fate, Letter

LONGEST_PAUSE = 60.0  # seconds between two tries
TRIES = 50  # of what may be repeated without an end; the better part of an hour
COPIES = 2  # that there may be of anything but a warning
SIGNS_OF_A_WARNING = timedelta(seconds=1)


class Next(NamedTuple):
    """`fate`: what to write down, if anything; `letter`: what is still to be carried, if at all."""

    fate: Fate | None
    letter: Letter | None


def after(
    letter: Letter,
    outcome: Outcome,
    now: datetime,
    jitter: float = 1.0,
    *,
    recognised: bool = False,
) -> Next:
    """`jitter`: 0 to 1, the share of a pause that is taken. `recognised`: a copy shows once."""
    tried = replace(letter, attempts=letter.attempts + 1)
    match outcome:
        case Sent(ref):
            return Next(Fate("sent", ref), None)
        case NotSent(wait):
            return _again(tried, now, pause(tried.attempts) * jitter if wait is None else wait)
        case Unknown() if letter.repeatable or recognised:
            if tried.attempts >= TRIES:
                return Next(Fate("dead"), None)
            return _again(tried, now, pause(letter.attempts) * jitter)
        case Unknown():
            return _maybe_there(tried, now)
        case Vanished():
            return Next(None, replace(tried, kind="reply", target="", state="pending"))
        case Unreachable():
            return Next(Fate("unreachable"), None)
        case TooLate():
            return Next(Fate("expired"), None)
        case Refused():
            return Next(Fate("dead"), None)
    raise ValueError(f"no letter ends with {type(outcome).__name__}")


def pause(attempts: int) -> float:
    """Seconds before the next try: none, 1, 2, 4 ... 60."""
    return min(LONGEST_PAUSE, 2.0 ** (attempts - 1)) if attempts else 0.0


def _again(letter: Letter, now: datetime, seconds: float) -> Next:
    at = now + timedelta(seconds=seconds)
    waits = replace(letter, state="pending", not_before=at)
    return Next(None if letter.repeatable else Fate("pending", not_before=at), waits)


def _maybe_there(letter: Letter, now: datetime) -> Next:
    unknowns = letter.unknowns + 1
    if unknowns >= COPIES and not letter.message.urgent:  # of a warning, better thrice than never
        return Next(Fate("assumed_sent"), None)
    at = now + signs(letter)
    waits = replace(letter, state="unknown", unknowns=unknowns, not_before=at)
    return Next(Fate("unknown", not_before=at, unknowns=unknowns), waits)


def signs(letter: Letter) -> timedelta:
    """How long it may still show that it arrived. What is kept nowhere is not waited for: its
    update is confirmed only when it was said, and nobody hears anything before that."""
    if letter.message.urgent:
        return SIGNS_OF_A_WARNING
    if not letter.kept:
        return timedelta(0)
    return SIGNS_OF_A_PING if letter.kind == "ping" else SIGNS
