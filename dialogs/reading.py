"""Typed words as the answer to the open question."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from dialogs.facts import Facts, Origin, Value
from dialogs.flow import NONE, OTHER, Question
from dialogs.flows.known import from_slots, to_facts
from dialogs.language import Understood, open_talk, understand
from dialogs.language.answers import (
    back_meant,
    number_meant,
    scale_meant,
    unknown_meant,
    why_meant,
    yes_no_meant,
)
from dialogs.replies import BACK, UNKNOWN, WHY
from dialogs.words.labels import plain

_CLAUSE = re.compile(r"[,;.!?\n]|\band\b|\bbut\b")
# While a question is open, "oops, wrong" is about that, unless it names what was logged.
_ABOUT_LOG = re.compile(r"\blog|\bentry|\bsession|\bworkout|\bleg ?day|\brecord|\blast one")
# What a sentence is about, where the flow's own name is not yet an intent.
_ABOUT: Mapping[str, str] = {"order": "order_advice"}


@dataclass(frozen=True, slots=True)
class Talk:
    """What is being talked of: a flow, and what is known in it."""

    flow: str
    known: Facts
    scored: bool = False  # a score is the answer to the open question


@dataclass(frozen=True, slots=True)
class Asked:
    """The open question, and how it may be answered."""

    question: Question
    labels: Mapping[str, str]  # what can be pressed now, by each button's label and other names
    talk: Talk
    hears: Container[str]  # the other answers its flow has a use for


@dataclass(frozen=True, slots=True)
class Reading:
    """What typed words are: a choice, facts, a wish for something else, or not to be read."""

    choice: str = ""  # of the question, or BACK, WHY, UNKNOWN
    facts: Facts = field(default_factory=dict)
    wish: str = ""  # an intent
    problem: str = ""  # the key of the sentence that says why not


def read(text: str, understood: Understood, asked: Asked, at: datetime) -> Reading:
    """The words as an answer to this question; as something else only where they ask for it."""
    question = asked.question
    if beside := _beside(text):
        return Reading(choice=beside)
    if named := asked.labels.get(plain(text)):
        return Reading(choice=named)
    if choice := _choice(text, question, asked.labels):
        return Reading(choice=choice, facts=_others(text, understood, asked, at))
    if number_meant(text):
        return _number(text, question, at)
    wish = open_talk.wish(text, understood)
    if open_talk.asks_to_run(text) or (open_talk.commanded(text) and wish != "can_i_run"):
        return Reading(wish=wish, problem="not_understood")
    return _sentence(text, understood, asked, at) or Reading(wish=wish, problem="not_understood")


def stated(text: str, understood: Understood, talk: Talk, at: datetime) -> dict[str, Value]:
    """The answers in a sentence that asks for nothing else.

    A score that nobody called soreness may be anything: it counts only where scores are asked
    for, or where it is a worse one.
    """
    slots = understood.slots
    if not open_talk.wish(text, understood):
        slots = open_talk.stated(text, _ABOUT.get(talk.flow, talk.flow), understood)
    makes = from_slots(slots, at)
    counts = talk.scored or open_talk.names_soreness(text) or _is_worse(makes, talk)
    return makes if counts else {k: value for k, value in makes.items() if k != "soreness"}


def _is_worse(makes: Mapping[str, Value], talk: Talk) -> bool:
    before = talk.known["soreness"].value if "soreness" in talk.known else None
    now = makes.get("soreness")
    return isinstance(before, int | float) and isinstance(now, int | float) and now > before


def _sentence(text: str, understood: Understood, asked: Asked, at: datetime) -> Reading | None:
    """The answers in a sentence before anything else it may mean."""
    question = asked.question
    said = to_facts(_said(text, understood, asked, at), at, Origin.WORDS)
    if heard := {k: fact for k, fact in said.items() if k in asked.hears or k in question.keys}:
        return Reading(facts=heard)
    if open_talk.slipped(text) and not _ABOUT_LOG.search(text.casefold()):
        return Reading(choice=BACK)
    typed = _typed(text, question, at) if question.reads else None
    if typed and typed.problem and open_talk.wish(text, understood):
        return None
    return typed


def _beside(text: str) -> str:
    """What stands beside the choices of every question."""
    if back_meant(text):
        return BACK
    if why_meant(text):
        return WHY
    return UNKNOWN if unknown_meant(text) else ""


def _choice(text: str, question: Question, labels: Mapping[str, str]) -> str:
    """By a score, or yes and no; "" when it is none of them."""
    if question.scored:
        scores = [score for part in _parts(text) if (score := scale_meant(part)) is not None]
        return str(max(scores)) if scores else ""
    offered = dict.fromkeys(labels.values())
    words = {True: ("yes",), False: (NONE, "no"), None: ()}[yes_no_meant(text)]
    if OTHER in offered and len(offered) == 2:  # "I read that as this time. Right?"
        words = {True: tuple(offered), False: (OTHER,), None: ()}[yes_no_meant(text)]
    return next((word for word in words if word in offered), "")


def _number(text: str, question: Question, at: datetime) -> Reading:
    """A number alone answers the open question, or nothing."""
    if question.scored:
        return Reading(problem="number.scale")
    if question.reads:
        return _typed(text, question, at)
    if facts := to_facts(_stands_for(text, question, at), at, Origin.WORDS):
        return Reading(facts=facts)
    return Reading(problem="number.alone")


def _others(text: str, understood: Understood, asked: Asked, at: datetime) -> Facts:
    """What the sentence says besides the answer itself: "4, slept badly"."""
    makes = stated(text, understood, asked.talk, at)
    others = {k: v for k, v in makes.items() if k not in asked.question.keys and k in asked.hears}
    return to_facts(others, at, Origin.WORDS)


def _said(text: str, understood: Understood, asked: Asked, at: datetime) -> dict[str, Value]:
    """The answers in a sentence, or in the sentence that a bare answer stands for."""
    makes = stated(text, understood, asked.talk, at)
    if any(key in makes for key in asked.question.keys):
        return makes
    return {**_stands_for(text, asked.question, at), **makes}


def _stands_for(text: str, question: Question, at: datetime) -> dict[str, Value]:
    """A bare answer as the sentence it stands for: only what this question is about."""
    if not question.says:
        return {}
    whole = from_slots(understand(question.says.format(text)).slots, at)
    about = {*question.keys, *question.also}
    return {key: value for key, value in whole.items() if key in about}


def _typed(text: str, question: Question, at: datetime) -> Reading:
    """A time, a place, a topic: what only this question can read."""
    made = question.reads(text, at) if question.reads else ""
    if isinstance(made, str):
        return Reading(problem=made)
    return Reading(facts=to_facts(made, at, Origin.WORDS))


def _parts(text: str) -> Iterator[str]:
    """The whole text, then its clauses."""
    yield text
    yield from (part for part in _CLAUSE.split(text) if part.strip())
