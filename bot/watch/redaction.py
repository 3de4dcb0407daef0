"""Takes secrets out of a text: those we were given, and whatever looks like one."""

from __future__ import annotations

import re
from collections.abc import Iterable

SECRET = "(secret)"  # noqa: S105 (what stands in its place)

# Shorter ones would take every other word with them.
SHORTEST = 8

# Anything of these shapes, whoever it belongs to.
LOOKS_SECRET = re.compile(
    r"""
      (?<=/bot) \d+ (?: : | %3A ) [^/\s"'\\]+                 # in an address of the Bot API
    | \b \d{3,} : (?=[\w-]*[A-Za-z]) [A-Za-z0-9_-]{20,}       # a token of Telegram
    | \b [\w-]{23,28} \. [\w-]{6,7} \. [\w-]{27,}             # a token of Discord
    | (?<=://) [^/\s:@"']* : [^@/\s"']+ (?=@)                 # name and password in an address
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Redaction:
    def __init__(self, secrets: Iterable[str] = ()) -> None:
        """A bot token's second half is as good as the whole."""
        halves = {part for secret in secrets for part in (secret, secret.partition(":")[2])}
        known = sorted((part for part in halves if len(part) >= SHORTEST), key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, known)) or r"(?!)")

    def clean(self, text: str) -> str:
        return LOOKS_SECRET.sub(SECRET, self._known.sub(SECRET, text))
