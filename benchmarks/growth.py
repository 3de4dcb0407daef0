"""What a bot needs to get going, and what it keeps of people who are gone again."""

from __future__ import annotations

from dataclasses import dataclass

from processes import Bot, match

SEATS = 64
TAPS = 2  # consent, and the first answer


@dataclass(frozen=True, slots=True)
class Memory:
    start: float  # megabytes, once everyone at the first seats was answered
    end: float


def memory(bot: Bot, count: int) -> Memory:
    """Before and after so many people have each said a word and tapped twice."""
    with match(bot, seats=SEATS, people=f"1000000000:{count}:0", taps=TAPS) as game:
        game.until(lambda figures: figures["answered"] >= SEATS)
        start = game.rss()
        game.until(lambda figures: figures["seated"] == 0, every=1, patience=1800)
        return Memory(start, game.rss())


def start(bot: Bot, people: str) -> float:
    """Seconds from the start of the process until somebody who was waiting is answered."""
    with match(bot, seats=1, people=people) as game:
        return float(game.until(lambda figures: figures["first"] > 0)["first"]) - game.started
