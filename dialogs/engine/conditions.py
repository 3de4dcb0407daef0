"""A condition is data, so it can be asked, printed and checked for typos."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from dialogs.engine.answers import Answers, Value


@dataclass(frozen=True, slots=True)
class Is:
    """The answer is known, and is this."""

    key: str
    value: Value

    def holds(self, answers: Answers) -> bool:
        return answers.get(self.key) == self.value

    def keys(self) -> Iterator[str]:
        yield self.key

    def __str__(self) -> str:
        return f"{self.key} is {str(self.value).lower()}"


@dataclass(frozen=True, slots=True)
class AtLeast:
    """The number is known, and `low` or greater."""

    key: str
    low: float

    def holds(self, answers: Answers) -> bool:
        number = answers.get(self.key)
        return number is not None and number >= self.low  # type: ignore[operator]

    def keys(self) -> Iterator[str]:
        yield self.key

    def __str__(self) -> str:
        return f"{self.key} {self.low:g} or more"


@dataclass(frozen=True, slots=True)
class Under:
    """The number is known, and less than `high`."""

    key: str
    high: float

    def holds(self, answers: Answers) -> bool:
        number = answers.get(self.key)
        return number is not None and number < self.high  # type: ignore[operator]

    def keys(self) -> Iterator[str]:
        yield self.key

    def __str__(self) -> str:
        return f"{self.key} under {self.high:g}"


@dataclass(frozen=True, slots=True)
class Above:
    """The number is known, and greater than `low`."""

    key: str
    low: float

    def holds(self, answers: Answers) -> bool:
        number = answers.get(self.key)
        return number is not None and number > self.low  # type: ignore[operator]

    def keys(self) -> Iterator[str]:
        yield self.key

    def __str__(self) -> str:
        return f"{self.key} over {self.low:g}"


@dataclass(frozen=True, slots=True)
class Has:
    """The list is known and names this."""

    key: str
    name: str

    def holds(self, answers: Answers) -> bool:
        return self.name in (answers.get(self.key) or ())  # type: ignore[operator]

    def keys(self) -> Iterator[str]:
        yield self.key

    def __str__(self) -> str:
        return f"{self.key} has {self.name}"


@dataclass(frozen=True, slots=True)
class Every:
    """All of the parts hold."""

    parts: tuple[Condition, ...]

    def holds(self, answers: Answers) -> bool:
        return all(part.holds(answers) for part in self.parts)

    def keys(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.keys()

    def __str__(self) -> str:
        return " and ".join(str(part) for part in self.parts)


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of the parts holds."""

    parts: tuple[Condition, ...]

    def holds(self, answers: Answers) -> bool:
        return any(part.holds(answers) for part in self.parts)

    def keys(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.keys()

    def __str__(self) -> str:
        return "(" + " or ".join(str(part) for part in self.parts) + ")"


Condition: TypeAlias = Is | AtLeast | Under | Above | Has | Every | Either


def yes(key: str) -> Is:
    return Is(key, True)


def no(key: str) -> Is:
    return Is(key, False)


def every(*parts: Condition) -> Every:
    return Every(parts)


def either(*parts: Condition) -> Either:
    return Either(parts)
