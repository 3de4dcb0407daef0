"""Thousands of pings against a server that allows 30 messages a second, while people tap."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from processes import Bot, Match, match

ALLOWANCE = 30
SEATS, PAUSE = 6, 2.0  # three taps a second: a tenth of the allowance
QUIET = 60  # seconds of tapping alone, to compare with
ENOUGH = 20  # seconds without another ping: no more will come


@dataclass(frozen=True, slots=True)
class Burst:
    used: float  # the share of the allowance, from the first ping to the last
    seconds: float
    lost: int
    refused: Mapping[str, int]  # answers of 429, by the method that was called
    p99: float  # of a tap meanwhile, in milliseconds
    quiet_p99: float  # and afterwards


def measured(bot: Bot, pings: int, people: str) -> Burst:
    """The pings must lie in the bot's outbox already."""
    options = {"seats": SEATS, "pause": PAUSE, "people": people, "allowance": ALLOWANCE}
    with match(bot, **options) as game:
        during = _to_the_end(game, pings)
        time.sleep(PAUSE)
        refused = game.figures()["refused"]
        time.sleep(QUIET)
        after = game.figures()
        (began, taken_before), (ended, taken) = during["pings"]
        return Burst(
            used=(taken - taken_before) / (ALLOWANCE * (ended - began)),
            seconds=ended - began,
            lost=pings - during["pinged"],
            refused=refused,
            p99=during["p99"] * 1000,
            quiet_p99=after["p99"] * 1000,
        )


def _to_the_end(game: Match, pings: int) -> dict[str, Any]:
    """The figures of the whole burst. They are asked for once: asking empties them."""
    count, since = -1, time.monotonic()
    while count < pings and time.monotonic() < since + ENOUGH:
        time.sleep(1)
        now = game.pinged()
        if now > count:
            count, since = now, time.monotonic()
    return game.figures()
