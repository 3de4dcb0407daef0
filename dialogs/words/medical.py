"""A warning sign in words: no run, no walk plan, no reassurance, and the right level of help."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from dialogs.engine import Answers, Help, Rung, Verdict
from dialogs.words import marks
from dialogs.words.because import reasons
from dialogs.words.language import Language

RHABDO = {"dark-urine", "swelling-or-weakness", "sore-past-three-days"}  # the rules of RF-1, RF-2
WAY_HOME = {Help.NOW: "stay", Help.SAME_DAY: "a_lift", Help.DOCTOR: "walk_home"}
FEVER = {"fever", "fever-and-muscle-pain"}  # no load on the whole body, not only on a leg


def lines(verdict: Verdict, answers: Answers, language: Language) -> Iterator[str]:
    parts = language.parts
    flags = [rule for rule in verdict.reasons if rule.help]
    ids = {rule.id for rule in flags}
    form = _headline(verdict, ids, mid_run=bool(answers.get("mid_run")))
    yield marks.strong(language.headlines[form])
    yield from reasons(flags, answers, language)
    if verdict.help is not Help.NOW and ids & RHABDO:
        yield parts["ck"]
    if verdict.help is Help.DOCTOR and "cannot-bear-weight" in ids:
        yield parts["pop"]
    yield from _meanwhile(verdict, ids, language)
    if answers.get("mid_run") and verdict.help:
        yield parts[WAY_HOME[verdict.help]]


def _headline(verdict: Verdict, ids: Collection[str], *, mid_run: bool) -> str:
    grave = verdict.rung is Rung.EMERGENCY
    name = f"emergency.{verdict.help}" if grave else verdict.rung.word
    if mid_run and verdict.help is not Help.NOW:
        return f"mid_run.{name}"
    return "see_specialist.fever" if ids == {"fever"} else name


def _meanwhile(verdict: Verdict, ids: Collection[str], language: Language) -> Iterator[str]:
    parts = language.parts
    if verdict.help is Help.NOW:
        yield parts["not_alone"]
        return
    if not FEVER.isdisjoint(ids):
        yield parts["no_exercise"]
    if not FEVER.issuperset(ids):
        yield parts["no_load"]
    yield parts["getting_worse"]
