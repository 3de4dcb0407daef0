"""Typed words as the answer to the open question."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from dialogs.facts import Facts, Origin, Value
from dialogs.flow import NONE, OTHER, Question
from dialogs.flows.known import from_slots, to_facts
from dialogs.language import Understood, understand
from dialogs.language.answers import (
    back_meant,
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
# A bare answer as the sentence it stands for: "five hours" after "How did you sleep?"
SENTENCES: Mapping[str, str] = {"sleep": "slept {}", "food": "i have {}"}
# Intents that mean a command even while a question is open.
COMMANDING = frozenset(
    {"cancel", "delete_data", "export_data", "gut_check", "help", "history", "order_advice"}
    | {"settings", "start_checkins", "stop_checkins", "undo", "why"}
)

# Intents that other flows serve, and an answer by which one knows a flow that serves them too.
ELSEWHERE: Mapping[str, str] = {"can_i_run": "slept", "log_leg_day": "lifts"}


@dataclass(frozen=True, slots=True)
class Asked:
    """The open question, and how it may be answered."""

    question: Question
    labels: Mapping[str, str]  # what can be pressed now, by each button's label and other names
    hears: Container[str]  # the other answers its flow has a use for


@dataclass(frozen=True, slots=True)
class Reading:
    """What typed words answer: a choice, facts beside it, or the sentence that says why not."""

    choice: str = ""  # of the question, or BACK, WHY, UNKNOWN
    facts: Facts | None = None
    problem: str = ""


def read(text: str, understood: Understood, asked: Asked, at: datetime) -> Reading | None:
    """The words as an answer to this question; None when they are about something else."""
    question = asked.question
    if beside := _beside(text):
        return Reading(choice=beside)
    if named := asked.labels.get(plain(text)):
        return Reading(choice=named)
    if choice := _choice(text, question, asked.labels):
        return Reading(choice=choice, facts=_others(understood, question, at))
    said = to_facts(_said(text, understood, question, at), at, Origin.WORDS)
    heard = {k: fact for k, fact in said.items() if k in asked.hears or k in question.keys}
    if understood.intent == "undo" and not _ABOUT_LOG.search(text.casefold()):
        return Reading(facts=heard) if heard else Reading(choice=BACK)
    if understood.intent in COMMANDING:
        return None
    if heard:
        return Reading(facts=heard)
    typed = _typed(text, question, at) if question.reads else None
    elsewhere = ELSEWHERE.get(understood.intent, "")
    if typed and typed.problem and elsewhere and elsewhere not in asked.hears:
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
    """By a soreness number, or yes and no; "" when it is none of them."""
    if question.id == "soreness":
        scores = (scale_meant(part) for part in _parts(text))
        return next((str(score) for score in scores if score is not None), "")
    offered = dict.fromkeys(labels.values())
    words = {True: ("yes",), False: (NONE, "no"), None: ()}[yes_no_meant(text)]
    if OTHER in offered and len(offered) == 2:  # "I read that as this time. Right?"
        words = {True: tuple(offered), False: (OTHER,), None: ()}[yes_no_meant(text)]
    return next((word for word in words if word in offered), "")


def _others(understood: Understood, question: Question, at: datetime) -> Facts:
    """What the sentence says besides the answer itself: "4, slept badly"."""
    makes = from_slots(understood.slots, at)
    return to_facts({k: v for k, v in makes.items() if k not in question.keys}, at, Origin.WORDS)


def _said(text: str, understood: Understood, question: Question, at: datetime) -> dict[str, Value]:
    """The answers in a sentence, or in the sentence that a bare answer stands for."""
    makes = from_slots(understood.slots, at)
    if question.id in SENTENCES and not any(key in makes for key in question.keys):
        whole = from_slots(understand(SENTENCES[question.id].format(text)).slots, at)
        about = {*question.keys, *question.also}
        return {**{key: value for key, value in whole.items() if key in about}, **makes}
    return makes


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
