"""A person who walks checklists by tapping, and the witness of what was acknowledged on the way."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from dialogs.events import Tap
from tests.telegram.chats import Version
from tests.telegram.people import Person

# Each question and an answer that leads to a yes.
ANSWERS = {
    "flags": "none", "soreness": "3", "self_test": "none", "today": "none", "sleep": "well",
    "lifted": "h48", "food": "yes", "session": "none", "goal": "general",
}  # fmt: skip
VERDICT = "verdict"
PATIENCE = 30.0  # seconds until somebody whose tap went unanswered taps again


class Place(NamedTuple):
    """A question of a run, as its buttons name it."""

    run: int
    question: str


class Tapped(NamedTuple):
    place: Place
    choice: str
    turn: int  # what had been shown until then


def place_of(shown: Version) -> Place | None:
    """Where one is: what the first button belongs to; a verdict's own buttons say it is one."""
    taps = [tap for row in shown.rows for one in row if (tap := Tap.from_token(one.data))]
    here = next((tap for tap in taps if tap.question == VERDICT), taps[0] if taps else None)
    return Place(here.run, here.question) if here else None


@dataclass(slots=True)
class Walker:
    person: Person
    chance: random.Random
    haste: float = 0.15  # seconds a person thinks at most
    twice: float = 0.15  # how often a button is tapped twice
    taps: list[Tapped] = field(default_factory=list)
    verdicts: list[Place] = field(default_factory=list)
    impatient: int = 0

    async def walk(self, words: str = "/run") -> None:
        """Say it, and tap until there is a verdict."""
        before = self.person.world.turn
        self.person.say(words)
        while (place := await self._next_step(before)).question != VERDICT:
            await asyncio.sleep(self.chance.uniform(0, self.haste))
            before = self._tap() or before
        self.verdicts.append(place)

    async def _next_step(self, before: int) -> Place:
        """Where one is, once that is not where the last button was tapped."""
        last = self.taps[-1].place if self.taps else None

        def moved() -> bool:
            message = self.person.newest()
            shown = message.now if message else None
            return bool(shown and shown.turn > before and place_of(shown) not in {None, last})

        while True:
            try:
                await self.person.world.until(moved, PATIENCE, "the next step")
            except AssertionError:
                self.impatient += 1
                assert self.impatient < 3, f"nobody answers: {place_of(self.person.shown()[-1])}"
                if not self._tap():
                    self.person.say("/run")
            else:
                message = self.person.newest()
                place = message and place_of(message.now)
                assert place
                return place

    def _tap(self) -> int:
        """The answer of the table; of a question that is not in it, the first one. What was shown
        until then; 0 if there is nothing to tap."""
        message = self.person.newest()
        place = message and place_of(message.now)
        if not message or not place or place.question == VERDICT:
            return 0
        data = [tap for row in message.now.rows for one in row if (tap := Tap.from_token(one.data))]
        wanted = ANSWERS.get(place.question)
        tap = next((tap for tap in data if tap.choice == wanted), data[0])
        turn = self.person.world.turn
        self.taps.append(Tapped(place, tap.choice, turn))
        self.person.press(tap.token(), message)
        if self.chance.random() < self.twice:
            self.person.press(tap.token(), message)
        return turn


def acknowledged(walker: Walker) -> dict[Place, tuple[str, int]]:
    """The answers after which the person has seen the next step, and the turn it was seen."""
    shown = [(version.turn, place_of(version)) for version in walker.person.shown()]
    found: dict[Place, tuple[str, int]] = {}
    for place, choice, tapped in walker.taps:
        seen = (turn for turn, other in shown if turn > tapped and other and other != place)
        if (turn := next(seen, None)) is not None:
            found.setdefault(place, (choice, turn))
    return found


def asked_again(walker: Walker) -> list[Place]:
    """What was asked once more although its answer had been acknowledged: lost answers."""
    known = acknowledged(walker)
    return [
        place
        for version in walker.person.shown()
        if (place := place_of(version)) in known and version.turn > known[place][1]
    ]


def copies(walker: Walker) -> Counter[tuple[str, tuple[str, ...]]]:
    """How often each new message was said: the same words over the same buttons."""
    return Counter(
        (first.text, tuple(one.data for row in first.rows for one in row))
        for first in (message.versions[0] for message in walker.person.messages())
    )


def twins(walker: Walker) -> Iterator[Place]:
    """Questions that answered a tap, and nevertheless stand in more than one message."""
    after_a_tap = {place for _, place in _steps(walker)}
    places = Counter(
        place
        for message in walker.person.messages()
        for place in {place_of(version) for version in message.versions}
        if place in after_a_tap
    )
    return (place for place, times in places.items() if place and times > 1)


def _steps(walker: Walker) -> Iterator[tuple[Place, Place]]:
    """From which question a tap led to which, as it was seen."""
    shown = walker.person.shown()
    for place, _, tapped in walker.taps:
        later = (place_of(version) for version in shown if version.turn > tapped)
        if found := next((one for one in later if one and one != place), None):
            yield place, found
