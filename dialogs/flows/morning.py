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


def wait_in(words: str) -> str:
    """Until when somebody wants to be left alone who says so in words: a little, if not said."""
    plain = words.casefold()
    return next((wait for wait, pattern in _WAITS if pattern.search(plain)), SOON)
