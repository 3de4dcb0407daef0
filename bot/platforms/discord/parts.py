"""The parts of what Discord tells, taken out with care: of another kind is as good as missing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

Raw: TypeAlias = Mapping[str, object]
_SNOWFLAKE = re.compile(r"[1-9][0-9]{0,18}", re.ASCII)


def part(raw: Raw, name: str) -> Raw:
    """What is told under the name, in parts of its own."""
    found = raw.get(name)
    return found if isinstance(found, dict) else {}


def parts(raw: Raw, name: str) -> Iterator[Raw]:
    found = raw.get(name)
    yield from (one for one in found if isinstance(one, dict)) if isinstance(found, list) else ()


def snowflake(raw: Raw, name: str) -> str:
    """An id of Discord's, in digits; "" for anything else."""
    found = raw.get(name)
    return found if isinstance(found, str) and _SNOWFLAKE.fullmatch(found) else ""


def kind(raw: Raw, name: str) -> int:
    """A small number that stands for a kind; -1 for anything else."""
    found = raw.get(name)
    return found if type(found) is int else -1  # True is an int as well


def flag(raw: Raw, bit: int) -> bool:
    return kind(raw, "flags") > 0 and bool(kind(raw, "flags") & bit)


def words(raw: Raw, name: str) -> str:
    """What was written, as it can be stored: without NUL, and with no half of a character."""
    found = raw.get(name)
    text = found.replace("\0", "") if isinstance(found, str) else ""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
