"""Answers read back: "leg day Thu 19 Nov, 18:00; slept poorly"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, tzinfo

from dialogs.facts import Fact, Facts, Value, moment
from dialogs.words import marks
from dialogs.words.labels import label
from dialogs.words.language import Language
from dialogs.words.times import day_and_time


def read_back(facts: Facts, language: Language, zone: tzinfo | None) -> str:
    """What is worth saying of them, in the order of the language's table; "" if nothing."""
    if not facts:
        return ""
    order = tuple(dict.fromkeys(key.partition(".")[0] for key in language.facts))
    said = (fact_words(key, facts[key], language, zone) for key in order if key in facts)
    return "; ".join(words for words in said if words)


def fact_words(key: str, fact: Fact, language: Language, zone: tzinfo | None) -> str:
    """One answer; "" for what goes without saying."""
    if key == "lifted_at" and f"lifted.{fact.choice}" in language.labels:
        span = label("lifted", fact.choice, language, zone)
        return language.facts["lifted_at"].format(at=span[0].lower() + span[1:])
    template = language.facts.get(f"{key}.{str(fact.value).lower()}") or language.facts.get(key)
    if not template or fact.value is None or fact.value == ():
        return ""
    at = moment(fact.value)
    return template.format(
        value=f"{fact.value:g}" if isinstance(fact.value, int | float) else fact.value,
        names=exercises(fact.value, language),
        at=_moment(at, language, zone) if at else "",
    )


def leg_day(values: Mapping[str, Value | datetime], language: Language, zone: tzinfo | None) -> str:
    """A leg day as it was logged: "squat, lunge · Thu 19 Nov, 18:00 · effort 8/10 · 60 min"."""
    at = values["lifted_at"]
    parts: Iterable[str] = (
        exercises(values["exercises"], language),
        _moment(at, language, zone) if isinstance(at, datetime) else "",
        language.facts["rpe"].format(value=values["rpe"]) if values["rpe"] else "",
        language.facts["duration_minutes"].format(value=values["minutes"])
        if values["minutes"]
        else "",
    )
    return " · ".join(part for part in parts if part)


def exercises(names: Value | datetime, language: Language) -> str:
    """Names as people write them."""
    return ", ".join(name.replace("-", " ") for name in names) if isinstance(names, tuple) else ""


def _moment(at: datetime, language: Language, zone: tzinfo | None) -> str:
    return marks.moment(day_and_time(at.astimezone(zone), language), at)
