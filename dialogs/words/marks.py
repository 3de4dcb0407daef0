"""Marks: stretches of a text that a platform may show in a way of its own.

While a text is put together they are wrapped in private letters, which nobody can type
(`dialogs.typed.clean`); at the end they are taken off, and only where they were is kept.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from dialogs import facts
from dialogs.replies import Mark, Message

_OPEN, _SAYS, _CLOSE = _LETTERS = ("\ue000", "\ue001", "\ue002")
_NONE = f"[^{''.join(_LETTERS)}]*"
_MARKED = re.compile(f"{_OPEN}({_NONE}){_SAYS}({_NONE}){_CLOSE}")
_STRAY = re.compile(f"[{''.join(_LETTERS)}]")


def strong(words: str) -> str:
    """Words that carry the message; a moment within them stays a moment instead."""
    return f"{_OPEN}{_SAYS}{words}{_CLOSE}"


def moment(words: str, at: datetime) -> str:
    """Words that name this moment, to the minute."""
    return f"{_OPEN}{facts.stamp(at)}{_SAYS}{words}{_CLOSE}"


def plain(text: str) -> str:
    """The text without its marks."""
    return _STRAY.sub("", _MARKED.sub(r"\2", text))


def taken_off(message: Message) -> Message:
    """The message with its text plain, and its marks beside it."""
    if not _STRAY.search(message.text):
        return message
    text, marks, done = "", list[Mark](), 0
    for found in _MARKED.finditer(message.text):
        text += plain(message.text[done : found.start()])
        if found[2]:
            marks.append(Mark(len(text), len(text) + len(found[2]), facts.moment(found[1])))
        text, done = text + found[2], found.end()
    text += plain(message.text[done:])
    return replace(message, text=text, marks=tuple(marks))
