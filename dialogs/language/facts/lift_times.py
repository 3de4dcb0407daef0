"""Lift times: when the leg session was that a message tells of, in the words of the message."""

from __future__ import annotations

import re

from dialogs.language.facts.lift_clauses import (
    BARE_HOUR,
    alone_by_a_lift,
    beside_a_lift,
    clauses_of,
)
from dialogs.language.facts.time_phrases import EMPTY, PHRASE
from dialogs.language.normal import Plain
from dialogs.language.wording import pattern

_WRONG = re.compile(
    r"\b(?:not|instead of|rather than|from|says|said|was not|thought|put|typed|change|entered)"
    r"(?: (?:on|at|the|an?|it was|about))* ?$"
)
_CORRECTS = re.compile(
    r"\b(?:should|was|meant|not|actually|its|it is|change|make it|happened|correct|move it)\b"
)
_AFTER_ALL = re.compile(
    r"\b(?:to|should be|was|actually|meant|happened|make it)(?: on| at| the)? ?$"
)
_RATES = re.compile(
    r"\b(?:legs?|quads?|hamstrings?|glutes?|calves|thighs|i am|up|bed|home|\w+ing) (?:at|about"
    r"|around) $"
)
_DID = pattern(("did/done/hit/trained/smashed/had/squatted/finished/lifted",), {})


def when(plain: Plain) -> str | None:
    """The words for when the leg session was, as typed in lower case."""
    clauses = clauses_of(plain.text)
    named = [
        (clause, match)
        for clause in clauses
        for match in PHRASE.finditer(clause.text)
        if match[0] not in EMPTY and not _rates(clause.text, match)
    ]
    for tied in (beside_a_lift, alone_by_a_lift):
        for clause, match in named:
            if tied(clauses, clause, match) and not _taken_back(clause.text, match):
                return _typed(plain, clause.start + match.start(), match[0])
    return None


def corrected(plain: Plain) -> str | None:
    """The words for when it was after all: "not yesterday, monday"; which log it was is not "
    "that."""
    text = plain.text
    named = [match for match in PHRASE.finditer(text) if match[0] not in EMPTY]
    right = [match for match in named if not _WRONG.search(text, 0, match.start())]
    if not right or (len(named) == 1 and not _CORRECTS.search(text)):
        return None
    marked = [match for match in right if _AFTER_ALL.search(text, 0, match.start())]
    match = (marked or right)[-1]
    return _typed(plain, match.start(), match[0])


def _rates(clause: str, match: re.Match[str]) -> bool:
    """ "legs at 6" says how sore they are, "did legs at 6" when."""
    before = clause[: match.start()]
    if not BARE_HOUR.fullmatch(match[0]):
        return False
    return bool(_RATES.search(before)) and not _DID.search(before)


def _taken_back(clause: str, match: re.Match[str]) -> bool:
    return re.match(r"[ ,]*(?:no|sorry|wait|i mean)\b", clause[match.end() :]) is not None


def _typed(plain: Plain, start: int, words: str) -> str:
    typed = plain.as_typed(start, start + len(words))
    return re.sub(r"^(?:on|at|in|about|around) |'s$|(?<=yesterday)s$", "", typed)
