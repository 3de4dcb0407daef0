"""Work that is no leg exercise we know: of the whole body, of a name of its own, or a run."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialogs.language.facts.exercises import is_upper_body, mentions
from dialogs.language.normal import plain

LONGEST = 40  # letters of a name that is kept as it was written
MOST = 8

# What trains the legs with everything else.
_WHOLE_BODY = re.compile(
    r"\b(?:burpees?|thrusters?|(?:kettlebell|kb) swings?|swings|wall ?balls?"
    r"|(?:power |hang |squat )?cleans?(?: and jerks?)?|snatch(?:es)?|prowler"
    r"|sleds?(?: (?:push|pull|drag)(?:es|s)?)?"
    r"|farmer'?s? (?:carry|carries|walks?)|turkish get[ -]ups?|broad jumps?|jump rope|skipping"
    r"|(?:full|total|whole)[ -]body|cross ?fit|wod|metcon|hiit|stair ?(?:master|climber))\b"
)
_COUNTED = re.compile(
    r"\d+ ?[x×*] ?\d+|\b\d+ ?(?:sets?|reps?|rounds?|kg|kgs|kilos?|lbs?|pounds?)\b"
)
_COUNTS = re.compile(
    r"[@x×*]? ?\d+(?:[.,]\d+)? ?(?:[x×*] ?\d+ ?(?:m|s|sec|reps?)?|sets?|reps?|rounds?|kg|kgs|kilos?"
    r"|lbs?|pounds?|m|min)?\b(?: (?:of|each|per (?:side|leg)))?"
)
_RUN = re.compile(
    r"\b(?:runs?|ran|running|jog(?:s|ged|ging)?|[0-9]+ ?k(?:m| run| jog)?|parkrun"
    r"|(?:half )?marathon|treadmill|miles?|intervals|tempo)\b"
)
_WHEN = re.compile(r"\b(?:today|yesterday|tonight|this|last|on|at|before|after)\b.*", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;+]|\band\b|\bthen\b")
_EDGES = " .:-–!?/()"


def others(text: str) -> tuple[str, ...]:
    """Their names, as written: "burpees", "atlas carries". What was counted in sets, repetitions
    or weight is work, whatever it is called."""
    return tuple(dict.fromkeys(_names(text)))[:MOST]


def is_a_run(text: str) -> bool:
    """It tells of a run, and of nothing that is lifted."""
    told = plain(text).text
    return bool(_RUN.search(told)) and not (mentions(told) or others(text))


def _names(text: str) -> Iterator[str]:
    for clause in _CLAUSE.split(text):
        told = plain(clause).text
        is_work = _WHOLE_BODY.search(told) or _COUNTED.search(told)
        if not is_work or mentions(told) or is_upper_body(told) or _RUN.search(told):
            continue
        before, after = _WHEN.sub("", _COUNTS.sub("|", clause, count=1)).partition("|")[::2]
        name = " ".join((before.strip(_EDGES) or _COUNTS.sub(" ", after)).split()).strip(_EDGES)
        if 2 < len(name) <= LONGEST and any(letter.isalpha() for letter in name):
            yield name.lower()
