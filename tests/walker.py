"""A person who walks checklists by tapping, and the witness of what was acknowledged on the way."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

from dialogs.events import Tap

# Each question and an answer that leads to a yes.
ANSWERS = {
    "flags": "none", "soreness": "3", "self_test": "none", "today": "none", "sleep": "well",
    "lifted": "h48", "food": "yes", "session": "none", "goal": "general",
}  # fmt: skip
VERDICT = "verdict"
PATIENCE = 30.0  # seconds until somebody whose tap went unanswered taps again


class Version(Protocol):
    """What a message showed from a moment on, on any platform."""

    @property
    def text(self) -> str: ...

    @property
    def turn(self) -> int: ...

    @property
    def tokens(self) -> Sequence[str]:
        """What is pressed, in our words."""
        ...


class Message(Protocol):
    @property
    def versions(self) -> Sequence[Version]: ...

    @property
    def now(self) -> Version: ...


class Person(Protocol):
    """Somebody on any platform."""

    @property
    def id(self) -> Any: ...

    @property
    def world(self) -> Any: ...

    def messages(self) -> Sequence[Any]: ...

    def shown(self) -> Sequence[Version]: ...

    def newest(self) -> Any: ...

    def tap(self, token: str, message: Any) -> object:
        """Press the button that says this to us."""
        ...


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
    taps = _taps(shown)
    here = next((tap for tap in taps if tap.question == VERDICT), taps[0] if taps else None)
    return Place(here.run, here.question) if here else None


@dataclass(slots=True)
class Walker:
    person: Person
    chance: random.Random
    ask: Callable[[], object]  # whether they can run
    haste: float = 0.15  # seconds a person thinks at most
    twice: float = 0.15  # how often a button is tapped twice
    taps: list[Tapped] = field(default_factory=list)
    verdicts: list[Place] = field(default_factory=list)
    patience: float = PATIENCE  # seconds until one taps or asks again
    most: int = 2  # so often in all
    repeats: bool = True  # the asking; else it is enough to have asked
    asked: int = 0
    impatient: int = 0

    async def walk(self) -> None:
        """Ask, and tap until there is a verdict."""
        before = self.person.world.turn
        self._ask()
        while (place := await self._next_step(before)).question != VERDICT:
            await asyncio.sleep(self.chance.uniform(0, self.haste))
            before = self._tap() or before
        self.verdicts.append(place)

    async def _next_step(self, before: int) -> Place:
        """Where one is, once that is not where the last button was tapped."""
        last = self.taps[-1].place if self.taps else None
        over = {verdict.run for verdict in self.verdicts}  # a late answer may still speak of it

        def moved() -> bool:
            message = self.person.newest()
            shown = message.now if message else None
            place = place_of(shown) if shown and shown.turn > before else None
            return bool(place and place != last and place.run not in over)

        while True:
            try:
                await self.person.world.until(moved, self.patience, "the next step")
            except AssertionError:
                self.impatient += 1
                assert self.impatient <= self.most, f"nobody answers after {last}"
                if not self._tap() and self.repeats:
                    self._ask()
            else:
                message = self.person.newest()
                place = message and place_of(message.now)
                assert place
                return place

    def _ask(self) -> None:
        self.asked += 1
        self.ask()

    def _tap(self) -> int:
        """The answer of the table; of a question that is not in it, the first one. What was shown
        until then; 0 if there is nothing to tap."""
        message = self.person.newest()
        place = message and place_of(message.now)
        if not message or not place or place.question == VERDICT:
            return 0
        offered, wanted = _taps(message.now), ANSWERS.get(place.question)
        tap = next((tap for tap in offered if tap.choice == wanted), offered[0])
        turn = self.person.world.turn
        self.taps.append(Tapped(place, tap.choice, turn))
        self.person.tap(tap.token(), message)
        if self.chance.random() < self.twice:
            self.person.tap(tap.token(), message)
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
        (first.text, tuple(first.tokens))
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


def _taps(shown: Version) -> list[Tap]:
    return [tap for token in shown.tokens if (tap := Tap.from_token(token))]


def _steps(walker: Walker) -> Iterator[tuple[Place, Place]]:
    """From which question a tap led to which, as it was seen."""
    shown = walker.person.shown()
    for place, _, tapped in walker.taps:
        later = (place_of(version) for version in shown if version.turn > tapped)
        if found := next((one for one in later if one and one != place), None):
            yield place, found
