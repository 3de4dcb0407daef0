"""How fast and how dear a bot's turns are. A turn: a button is pressed, its answer is seen."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, fields
from statistics import median

from processes import Bot, BrokenBotError, match

SEATS = 64


@dataclass(frozen=True, slots=True)
class Turns:
    a_second: float
    cpu: float  # milliseconds of the bot's processor time, each
    p50: float  # milliseconds from press to answer
    p99: float
    rss: float  # megabytes
    server: float  # the share of a core that the server itself used


def measured(bot: Bot, *, people: str, rtt: float = 0, seconds: float = 6) -> Turns:
    """Once everyone has tapped, for so many seconds."""
    with match(bot, seats=SEATS, rtt=rtt, people=people) as game:
        game.until(lambda figures: figures["answered"] >= SEATS)
        time.sleep(0.5)
        cpu, before = game.cpu(), game.figures()
        time.sleep(seconds)
        spent, after = game.cpu() - cpu, game.figures()
        if after["stuck"] or after["seated"] < SEATS:
            raise BrokenBotError(f"{bot.name} left people waiting: {after} {game.said()}")
        passed = after["now"] - before["now"]
        return Turns(
            a_second=after["taps"] / passed,
            cpu=spent / after["taps"] * 1000,
            p50=after["p50"] * 1000,
            p99=after["p99"] * 1000,
            rss=game.rss(),
            server=(after["cpu"] - before["cpu"]) / passed,
        )


def typical(rounds: Sequence[Turns]) -> Turns:
    """The median of each figure."""
    return Turns(*(median(getattr(one, field.name) for one in rounds) for field in fields(Turns)))
