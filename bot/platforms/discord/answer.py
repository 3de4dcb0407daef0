"""An answer from Discord, or from what stands before it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

LONGEST = 3600  # seconds that we let ourselves be told to wait

_FIXED = re.compile(r"[A-Za-z0-9 _'():,./-]{0,80}")  # behind it may stand what was sent


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    headers: Mapping[str, str]  # found whatever the case of their names
    body: bytes

    @property
    def decoded(self) -> Any:
        """What was said; None if that is nothing, or cannot be read."""
        try:
            return json.loads(self.body) if self.body else None
        except (ValueError, RecursionError):
            return None

    @property
    def fields(self) -> Mapping[str, Any]:
        found = self.decoded
        return found if isinstance(found, dict) else {}

    @property
    def is_good(self) -> bool:
        return 200 <= self.status < 300

    @property
    def code(self) -> int:
        """Discord's own number of what is wrong; 0: it has none."""
        found = self.fields.get("code")
        return found if isinstance(found, int) else 0

    @property
    def phrase(self) -> str:
        found = _FIXED.match(str(self.fields.get("message", "")))
        return found[0].strip() if found else ""

    @property
    def is_cloudflare(self) -> bool:
        """Nobody behind the door was asked. A 429 of Discord's own has come `Via` its own wall."""
        if self.status not in {403, 429}:
            return False
        return not self.fields or (self.status == 429 and "Via" not in self.headers)

    @property
    def wait(self) -> float:
        """How long a 429 says to wait, within reason."""
        told = self.fields.get("retry_after")
        known = told if isinstance(told, int | float) else number(self.headers.get("Retry-After"))
        return 1.0 if known is None else min(max(0.0, known), LONGEST)

    @property
    def is_for_everything(self) -> bool:
        said = self.headers.get("X-RateLimit-Scope") == "global"
        return said or bool(self.fields.get("global"))

    @property
    def counts_as_invalid(self) -> bool:
        """Of these, ten thousand in ten minutes close the door to the whole machine."""
        shared = self.status == 429 and self.headers.get("X-RateLimit-Scope") == "shared"
        return self.status in {401, 403, 429} and not shared


def number(text: str | None) -> float | None:
    try:
        return float(text or "")
    except ValueError:
        return None
