"""How a check-in begins: the one question whose answer says most, and what can be said instead."""

from __future__ import annotations

import re

from dialogs.flow import Choice, Question
from dialogs.flows.checks import SORENESS

WRONG = "wrong"  # something else is: the warning signs come next
SOON, HOUR, AFTER_WORK, SKIP = "in_15", "in_60", "after_work", "skip"
PUT_OFF = (SOON, HOUR, AFTER_WORK, SKIP)

MORNING = Question(
    id="morning",
    keys=SORENESS.keys,
    choices=(*SORENESS.choices, *(Choice(one, {}) for one in (WRONG, *PUT_OFF))),
    scored=True,
)

_WAITS = (
    (AFTER_WORK, re.compile(r"\b(?:after|when i finish) work\b|\bevening\b|\btonight\b")),
    (SKIP, re.compile(r"\bskip\b|\bnot today\b|\btomorrow\b")),
    (HOUR, re.compile(r"\bhour\b|\b1 ?h\b|\b60\b")),
)


_LATER = re.compile(
    r"(?:please |pls )?(?:(?:ask|remind|ping|write|wake|try)\b.*\b(?:in|after|again|later|at)\b.*"
    r"|snooze\b.*|later\b.*|in (?:15|fifteen|a|an|1|one|60|sixty)\b.*|after work\b.*"
    r"|not (?:now|today|yet)\b.*|skip (?:it )?today\b.*)"
)


def wait_in(words: str) -> str:
    """Until when somebody wants to be left alone who says so in words: a little, if not said."""
    plain = words.casefold()
    return next((wait for wait, pattern in _WAITS if pattern.search(plain)), SOON)


def put_off_in(words: str) -> str:
    """The same, if that is what the words say as an answer to the first question; else ""."""
    plain = " ".join(words.casefold().split())
    return wait_in(plain) if _LATER.fullmatch(plain) else ""
