"""How fast and how dear a bot's turns are. A turn: a button is pressed, its answer is seen."""

from __future__ import annotations

import time
from dataclasses import dataclass

from processes import PATIENCE, Bot, BrokenBotError, Match, match

SEATS = 64


@dataclass(frozen=True, slots=True)
class Turns:
    a_second: float
    cpu: float  # milliseconds of the bot's processor time, each
    p50: float  # milliseconds from press to answer
    p99: float
    rss: float
    server: float  # the share of a core that the server itself used


def measured(bot: Bot, rtt: float, seconds: float, people: str) -> Turns:
    """After everyone has tapped once or so, for so many seconds or until the people run out."""
    with match(bot, seats=SEATS, rtt=rtt, people=people) as game:
        _warm(game)
        cpu, before = game.cpu(), game.figures()
        time.sleep(seconds)
        spent, after = game.cpu() - cpu, game.figures()
        if after["stuck"]:
            raise BrokenBotError(f"{bot.name} left {after['stuck']} people waiting: {game.said()}")
        return Turns(
            a_second=after["taps"] / (after["now"] - before["now"]),
            cpu=spent / after["taps"] * 1000,
            p50=after["p50"] * 1000,
            p99=after["p99"] * 1000,
            rss=game.rss(),
            server=(after["cpu"] - before["cpu"]) / (after["now"] - before["now"]),
        )


def _warm(game: Match) -> None:
    taps, late = 0, time.monotonic() + PATIENCE
    while taps < SEATS:
        if time.monotonic() > late:
            raise BrokenBotError(f"{game.bot.name} does not answer: {game.said()}")
        time.sleep(0.2)
        taps += game.figures()["taps"]
    time.sleep(1)
