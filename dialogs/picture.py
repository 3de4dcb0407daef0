"""A picture of somebody's weeks: what is to be seen in it, and nothing of how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass

FILE_NAME = "legday-history.png"


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One day of a week. What is empty is not shown."""

    name: str  # "20", or "1 Nov" where a month begins
    ahead: bool = False  # it has not come yet
    leg_day: bool = False
    soreness: int | None = None  # 0-10
    verdict: str = ""  # in a word
    tone: str = ""  # "good" | "care" | "stop" | "warning": a shape and a colour for the word


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """Weeks below each other, a row of seven days each."""

    title: str
    span: str  # from when until when
    weekdays: tuple[str, ...]
    weeks: tuple[tuple[Day, ...], ...]
    legend: tuple[tuple[str, str], ...]  # a mark: "soreness" | "leg_day" | "warning"; its words
    description: str  # in words, for who does not see it
