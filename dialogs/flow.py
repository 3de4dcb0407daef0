"""The vocabulary in which flows are written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
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
    """One button, and what pressing it makes known. `when`: whether it is offered."""

    id: str
    makes: Mapping[str, Value]
    when: Callable[[Facts], bool] = lambda facts: True


Reading: TypeAlias = Callable[[str, datetime], "Mapping[str, Value] | str"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One thing to ask. It is answered when each of its keys is known, if only as unknown.

    `many`: several choices may hold; each press adds one, and NONE closes the question.
    `also`: other keys that speak of the same; they go when the answer is taken back.
    `scored`: a number typed is its answer, of a range the higher.
    `says`: the sentence a bare answer stands for: "five hours" is "slept five hours".
    `reads`: what typed words make known, or the key of the sentence that says why not.
    `read_back`: the fact in which the readings of typed words wait to be picked from.
    `more`: choices that come first, from what is known in this run.
    `names`: what its words name of the conversation, and of what is known in this run.
    """

    id: str
    keys: tuple[str, ...]
    also: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    many: bool = False
    scored: bool = False
    says: str = ""
    reads: Reading | None = None
    read_back: str = ""
    keeps: Keeps = Keeps.NOT
    when: Callable[[Facts], bool] = lambda facts: True
    more: Callable[[Facts], tuple[Choice, ...]] = lambda facts: ()
    names: Callable[[Conversation, Facts], Mapping[str, Value]] = lambda now, facts: {}

    def answered(self, facts: Facts) -> bool:
        return all(key in facts for key in self.keys)

    def touched(self, facts: Facts) -> bool:
        """Something is known of it, whether or not it was asked."""
        return any(key in facts for key in (*self.keys, *self.also))

    def offers(self, facts: Facts) -> tuple[Choice, ...]:
        """What can be pressed now: the readings of what was typed; of many, those not picked."""
        if self.read_back in facts and isinstance(values := facts[self.read_back].value, tuple):
            return (*(Choice(value, {self.keys[0]: value}) for value in values), Choice(OTHER, {}))
        more = self.more(facts)
        if self.many:
            return (*more, *(choice for choice in self.choices if not picked(choice, facts)))
        return (*more, *(choice for choice in self.choices if choice.when(facts)))


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

    `begins`: what is known at the start. `matters`: whether a question is still worth asking.
    `hears`: the answers it has a use for, besides those of its questions, when they are typed.
    `settled`: the rest cannot change the answer. `ends`: the asking must stop here.
    `opener`: what comes before the others when it is us who begin.
    """

    id: str
    questions: tuple[Question, ...]
    conclude: Callable[[Conversation, Checklist, Event], Turn]
    begins: Callable[[Conversation, datetime], Facts] = lambda now, at: {}
    hears: frozenset[str] = frozenset()
    matters: Callable[[Question, Facts, datetime], bool] = lambda question, facts, at: True
    settled: Callable[[Facts, datetime], bool] = lambda facts, at: False
    ends: Callable[[Facts, datetime], bool] = lambda facts, at: False
    opener: Question | None = None

    def pending(self, facts: Facts, at: datetime) -> Iterator[Question]:
        """The questions that matter and have no answer, in the order they are asked."""
        missing = (q for q in self.questions if not q.answered(facts) and q.when(facts))
        return (q for q in missing if self.matters(q, facts, at))

    def question(self, id_: str) -> Question | None:
        openers = (self.opener,) if self.opener else ()
        return next((q for q in (*self.questions, *openers) if q.id == id_), None)
