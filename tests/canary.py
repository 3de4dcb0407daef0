"""Listens to everything that is logged, and knows what may never be: tokens, and what people say.

A test that lets somebody say something puts a marker into it. Whatever is logged in this process
is looked through after each test (`conftest.py`); what a process of its own logs is handed to
`assert_clean`.
"""

from __future__ import annotations

import logging
import re

from bot.watch.log_lines import Lines
from bot.watch.redaction import LOOKS_SECRET, Redaction

# In words, in names, in file names: none of it is a word that legday has a use for.
MARKERS = ("zebrafish", "quokka")
TOKEN = "123456789:AAzebrafishTokenOfNobody_0123456789"  # noqa: S105

_NEVER = re.compile(rf"{'|'.join(MARKERS)}|{LOOKS_SECRET.pattern}", re.VERBOSE | re.IGNORECASE)


def assert_clean(log: str) -> None:
    """No marker and nothing like a token is in this."""
    assert found(log) == []


def found(log: str) -> list[str]:
    """The lines that should not be there."""
    return [line for line in log.splitlines() if _NEVER.search(line)]


class Canary(logging.Handler):
    """Keeps the lines that should not have been logged, as they would stand in the log."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(Lines("json", Redaction()))
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.extend(found(self.format(record)))

    def taken(self) -> list[str]:
        """What there is since this was last asked."""
        lines, self.lines = self.lines, []
        return lines
