"""Instants: moments written out in a text for everybody's clock, as Discord's `<t:1700000000:f>`."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

WRITTEN = r"<t:-?[0-9]{1,10}(?::[a-z])?>"
_INSTANT = re.compile(r"<t:(?P<seconds>-?[0-9]{1,10})(?::[a-z])?>", re.IGNORECASE)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def read_instant(words: str) -> tuple[datetime | None, str]:
    """The first instant in the words, and the words without it."""
    found = _INSTANT.search(words)
    if not found:
        return None, words
    rest = f"{words[: found.start()]} {words[found.end() :]}"
    return _EPOCH + timedelta(seconds=int(found["seconds"])), rest
