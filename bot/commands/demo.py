"""`legday demo`: a fortnight."""

from __future__ import annotations

from typing import TextIO


async def run(out: TextIO) -> int:
    return 0
