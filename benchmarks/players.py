"""People at a fixed number of seats: each walks one talk by its buttons, then the next sits down.

They are as fast as the bot lets them be: a button of the newest keyboard is pressed the moment
that keyboard is shown. So the bot's speed is the only thing that limits them.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

# The way through every talk: the checklist's own (consent, nine answers) and the peers'.
GOOD = (
    "I agree",
    "None of these",
    "3",
    "All fine",
    "Well",
    "1-2 days ago",
    "Yes, both",
    "Neither of these",
    "All-round fitness",
    "Next",
)
END = "Change an answer"  # stands beneath a verdict only
FIRST_WORDS = "/run"
STUCK = 30.0  # seconds without an answer, or before a keyboard that leads nowhere

Say = Callable[[int, str], None]
Press = Callable[[int, Mapping[str, Any], str], None]
Later = Callable[[float, Callable[[], None]], object]


@dataclass(slots=True)
class Seat:
    person: int
    since: float  # when they last did something
    tapped: bool = False  # and whether that was a tap
    taps: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    seats: int = 64
    pause: float = 0.0  # seconds between seeing and pressing
    taps: int = 0  # then they leave; 0: they stay to the end of the talk


class Players:
    def __init__(
        self, people: Iterator[int], manner: Manner, say: Say, press: Press, later: Later
    ) -> None:
        self.people, self.manner = people, manner
        self.say, self.press, self.later = say, press, later
        self.seats: dict[int, Seat] = {}
        self.met: set[int] = set()  # everyone who ever sat here
        self.waits: list[float] = []  # of each tap, until its answer was seen
        self.answered = 0  # taps, in all
        self.talks = 0  # that came to their end, in all
        self.first = 0.0  # when anyone was answered first
        self.lost = ""  # a keyboard nobody knew a way on from
        self.chance = random.Random(2026)

    def begin(self) -> None:
        for _ in range(self.manner.seats):
            self._sit()

    def shown(self, person: int, message: Mapping[str, Any]) -> None:
        """The bot has sent or edited this message: who waited for it goes on."""
        seat = self.seats.get(person)
        labels = _labels(message)
        if seat is None or not labels:
            return
        self.first = self.first or time.perf_counter()
        if seat.tapped:
            self.waits.append(time.perf_counter() - seat.since)
            self.answered += 1
            seat.tapped = False
        seat.since = time.perf_counter()
        wanted = next((label for label in GOOD if label in labels), None)
        if END in labels or self._has_enough(seat):
            self._leave(seat)
        elif wanted is None:
            self.lost = f"{message['text']} {list(labels)}"
        elif self.manner.pause:
            pause = self.manner.pause * self.chance.uniform(0.75, 1.25)
            self.later(pause, lambda: self._tap(seat, message, labels[wanted]))
        else:
            self._tap(seat, message, labels[wanted])

    @property
    def stuck(self) -> int:
        late = time.perf_counter() - STUCK - self.manner.pause
        return sum(seat.since < late for seat in self.seats.values())

    def _has_enough(self, seat: Seat) -> bool:
        return bool(self.manner.taps) and seat.taps >= self.manner.taps

    def _tap(self, seat: Seat, message: Mapping[str, Any], token: str) -> None:
        seat.since, seat.tapped, seat.taps = time.perf_counter(), True, seat.taps + 1
        self.press(seat.person, message, token)

    def _leave(self, seat: Seat) -> None:
        self.talks += 1
        del self.seats[seat.person]
        if self.manner.pause:
            self.later(self.manner.pause, self._sit)
        else:
            self._sit()

    def _sit(self) -> None:
        person = next(self.people, None)
        if person is not None:
            self.met.add(person)
            self.seats[person] = Seat(person, time.perf_counter())
            self.say(person, FIRST_WORDS)


def queue(first: int, count: int, skip: int) -> Iterator[int]:
    """Each of them once, in an order that has nothing to do with their numbers."""
    step = 1_000_003  # a prime: every number comes exactly once
    return (first + n * step % count for n in range(skip, count))


def _labels(message: Mapping[str, Any]) -> dict[str, str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", ())
    return {b["text"]: b["callback_data"] for row in rows for b in row if "callback_data" in b}
