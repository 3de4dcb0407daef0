"""Typed text made safe to read, keep and show."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

LONGEST = 1_000  # letters; what follows is not read as an answer
MOST = 20_000  # nor is anything behind this looked at: no platform sends so much at once

# Controls, formats (zero width, right-to-left overrides), lone surrogates, private and unassigned.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_JOINER = "\u200d"  # holds emoji together


def clean(text: str) -> str:
    """Composed, without anything unseen; line breaks and tabs become spaces."""
    spaced = "".join(" " if letter in "\n\r\t" else letter for letter in text)
    seen = (c for c in spaced if c == _JOINER or unicodedata.category(c) not in _UNSEEN)
    return unicodedata.normalize("NFC", "".join(seen)).strip()


def windows(text: str) -> Iterator[str]:
    """A text too long for an answer, in parts that overlap: a warning sign in it is still seen."""
    for start in range(0, min(len(text), MOST), LONGEST // 2):
        yield text[start : start + LONGEST]
