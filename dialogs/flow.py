"""The vocabulary in which flows are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import NamedTuple, TypeAlias

from dialogs.conversation import Checklist, Conversation
from dialogs.events import Event
from dialogs.facts import Facts, Value
from dialogs.replies import Reply

NONE = "none"  # of a question with several answers: none of these, or nothing more
OTHER = "other"  # of a question that reads something back: no, not that
BACK, WHY, UNKNOWN = "back", "why", "unknown"  # stand beside the choices of every question


class Keeps(Enum):
    """How long an answer may be used again without asking."""

    NOT = "this run only"
    HOURS = "three hours; a warning sign the whole day"
    DAY = "the person's day"


class Turn(NamedTuple):
    """What follows from an event."""

    conversation: Conversation
    replies: tuple[Reply, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One button, and what pressing it makes known."""

    id: str
    makes: Mapping[str, Value]
    tone: str = ""


Reading: TypeAlias = Callable[[str, datetime], "Mapping[str, Value] | str"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One thing to ask. It is answered when each of its keys is known, if only as unknown.

    `many`: several choices may hold; each press adds one, and NONE closes the question.
    `read_back`: the choices are the values of this fact, for the person to pick from.
    `reads`: what typed words make known, or the key of the sentence that says why not.
    """

    id: str
    keys: tuple[str, ...]
    choices: tuple[Choice, ...] = ()
    many: bool = False
    read_back: str = ""
    reads: Reading | None = None
    keeps: Keeps = Keeps.NOT
    when: Callable[[Facts], bool] = lambda facts: True

    def answered(self, facts: Facts) -> bool:
        return all(key in facts for key in self.keys)

    def offers(self, facts: Facts) -> tuple[Choice, ...]:
        """What can be pressed now: of many, those not yet picked."""
        if self.read_back:
            found = facts[self.read_back].value if self.read_back in facts else ()
            values = found if isinstance(found, tuple) else ()
            return (*(Choice(v, {self.keys[0]: v}) for v in values), Choice(OTHER, {}))
        if self.many:
            return tuple(choice for choice in self.choices if not picked(choice, facts))
        return self.choices


def picked(choice: Choice, facts: Facts) -> bool:
    """Everything this choice would make known is already so."""
    return bool(choice.makes) and all(
        key in facts and _holds(facts[key].value, value) for key, value in choice.makes.items()
    )


def _holds(known: Value, made: Value) -> bool:
    if isinstance(known, tuple) and isinstance(made, tuple):
        return bool(made) and set(made) <= set(known)
    return known == made and known is not False


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """A checklist, not a flowchart: what to ask next is whatever is still missing.

    `begins` says what is known at the start; `enough`, that the rest cannot change the answer.
    """

    id: str
    questions: tuple[Question, ...]
    conclude: Callable[[Conversation, Checklist, Event], Turn]
    begins: Callable[[Conversation, datetime], Facts] = lambda now, at: {}
    enough: Callable[[Facts, datetime], bool] = lambda facts, at: False

    def pending(self, facts: Facts) -> tuple[Question, ...]:
        """The questions that matter and have no answer, in the order they are asked."""
        return tuple(q for q in self.questions if not q.answered(facts) and q.when(facts))

    def question(self, id_: str) -> Question | None:
        return next((q for q in self.questions if q.id == id_), None)
