"""What is known of a person right now, and how it came to be known."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeAlias

# What JSON can hold; a moment is kept as ISO 8601 text in UTC.
Value: TypeAlias = bool | int | float | str | tuple[str, ...] | None

_STAMP = re.compile(r"[0-9]{8}T[0-9]{4}Z")


class Origin(StrEnum):
    TAP = "tap"
    WORDS = "words"  # typed in a sentence
    LOG = "log"  # taken from a logged leg day
    PROFILE = "profile"  # a lasting setting


@dataclass(frozen=True, slots=True)
class Fact:
    """One answer. `value` None: asked, and the person does not know."""

    value: Value
    at: datetime
    origin: Origin = Origin.TAP
    choice: str = ""  # the button it came from, where that says more than the value


Facts: TypeAlias = Mapping[str, Fact]


def stamp(at: datetime) -> str:
    """A moment as a fact holds it: to the minute, short enough for a button, in UTC."""
    return at.astimezone(UTC).strftime("%Y%m%dT%H%MZ")


def moment(stamp: Value) -> datetime | None:
    """The moment a stamp stands for, in UTC; None for anything else."""
    if not isinstance(stamp, str) or not _STAMP.fullmatch(stamp):
        return None
    try:
        return datetime.fromisoformat(stamp)
    except ValueError:
        return None
