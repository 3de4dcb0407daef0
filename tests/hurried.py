"""A clock that goes so much faster that no test waits for the program's patience."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta

from bot.clock import Clock


def hurried(haste: float = 10) -> Clock:
    began, start = time.monotonic(), datetime.now(UTC)

    def passed() -> float:
        return (time.monotonic() - began) * haste

    return Clock(
        now=lambda: start + timedelta(seconds=passed()),
        monotonic=passed,
        sleep=lambda seconds: asyncio.sleep(seconds / haste),
    )
