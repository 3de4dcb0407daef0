"""Typed text made safe to read, keep and show."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from dialogs.events import Begin, Edited, Filled, Text, What

LONGEST = 1_000  # letters; what follows is not read as an answer
MOST = 8_000  # nor is anything behind this looked at: no platform sends half as much at once

# Controls, formats (zero width, right-to-left overrides), lone surrogates, private and unassigned.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_JOINER = "\u200d"  # holds emoji together
# A command: its name, the bot it is for, and the words behind it.
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@(\w{1,32}))?(?:\s+(.*))?", re.ASCII | re.DOTALL)
IN_GROUPS = ("run", "help")  # the commands that may be asked for where others read along


def clean(text: str) -> str:
    """Composed, without anything unseen; line breaks and tabs become spaces."""
    spaced = "".join(" " if letter in "\n\r\t" else letter for letter in text)
    seen = (c for c in spaced if c == _JOINER or unicodedata.category(c) not in _UNSEEN)
    return unicodedata.normalize("NFC", "".join(seen)).strip()


def heard(line: str) -> Begin | Text:
    """A line as it was typed: "/run@legday_bot slept badly" is a command with words behind it."""
    found = _COMMAND.fullmatch(line.strip())
    return Begin(found[1].casefold(), (found[3] or "").strip()) if found else Text(line)


def named(line: str) -> str:
    """The bot that a command is addressed to: "legday_bot"."""
    found = _COMMAND.fullmatch(line.strip())
    return found[2] or "" if found else ""


def words_of(what: What) -> str:
    """What was typed with an event."""
    match what:
        case Text(text) | Edited(text) | Filled(_, _, text):
            return text
        case Begin(_, words):
            return words
    return ""


def cleaned(what: What) -> What:
    """The event with its words made safe."""
    match what:
        case Text(text):
            return Text(clean(text))
        case Edited(text):
            return Edited(clean(text))
        case Filled(run, tokens, text):
            return Filled(run, tokens, clean(text))
        case Begin(flow, words):
            return Begin(flow, clean(words))
    return what


def windows(text: str) -> Iterator[str]:
    """A text too long for an answer, in parts that overlap: a warning sign in it is still seen."""
    for start in range(0, min(len(text), MOST), LONGEST // 2):
        yield text[start : start + LONGEST]
