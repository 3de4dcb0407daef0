"""Instants: moments a text holds by nobody's clock, as Discord writes them: `<t:1700000000:f>`."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

# Behind the second colon, how to show it; a letter there may have been spelt out.
WRITTEN = r"<t:-?[0-9]{1,10}(?::[a-z]{1,9})?>"
_INSTANT = re.compile(WRITTEN, re.IGNORECASE)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def read_instant(words: str) -> tuple[datetime | None, str]:
    """The first instant in the words, and the words without it."""
    found = _INSTANT.search(words)
    if not found:
        return None, words
    rest = f"{words[: found.start()]} {words[found.end() :]}"
    seconds = int(found[0].strip("<>").split(":")[1])
    return _EPOCH + timedelta(seconds=seconds), rest
