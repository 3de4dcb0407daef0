"""Lift hours: how many hours ago the leg session was, when it is told in hours or minutes."""

from __future__ import annotations

import re

from dialogs.language.facts.lift_clauses import (
    NOTHING_ELSE,
    TO_COME,
    Clause,
    clauses_of,
    of_the_lift,
)
from dialogs.language.facts.time_phrases import PHRASE
from dialogs.language.numbers import NUMBER, value, whole
from dialogs.language.wording import pattern

_COUNT = (
    r"(?:(?P<half>half (?:an )?)|(?P<quarter>(?:a )?quarter of an )"
    r"|(?P<three>(?:3/4|three[ -]quarters) (?:of )?(?:an )?)|(?P<couple>(?:a )?couple (?:of )?)"
    rf"|(?P<few>(?:a )?few )|(?P<an>an? )|(?P<count>{NUMBER})(?P<and_half> and a half)?(?: odd)? ?)"
)
_SPAN = re.compile(
    rf"(?<![\w./:]){_COUNT}(?:ish )?-?(?P<unit>hours?|hrs?|h|minutes?|mins?|m)\b"
    rf"(?: and (?P<more>a half|a quarter|{NUMBER} ?min\w*))?(?: ?(?P<minutes>\d+) ?(?:m"
    rf"|min\w*)?\b)?"
    r"|(?P<bare>\bhour and a half)"
)
_SINCE = re.compile(
    r"^(?:ish)? ?(?:or so |exact |on )?(?:ago|earlier|back\b|since|after|post|out from|out of"
    r"|removed from|past|from leg|from my|before(?: now)?$)"
)
_BEEN = re.compile(r"\b(?:been|since) (?:like |about )?$")
_JUST = pattern(
    (
        "just (now) finished/done/completed/smashed/hit/crushed/racked/ended/wrapped/left/did",
        "just (now/got/walked) back/home/in/out/off from/of/the",
        "fresh/straight/right/immediately off/out/from/after",
        "just now",
        "literally/only just",
        "a second/sec/moment/minute ago",
        "walking/coming out/off/of",
        "leaving the gym",
        "still at/in the gym",
        "have/has finish/finished",
        "done right/just/literally now",
    ),
    {},
)
_RAN = re.compile(r"\b(?:run|jog|5k|10k|race|parkrun|breakfast|lunch|dinner|eating|work|woke)\b")
_ONLY_DID = re.compile(r"\bbut just did\b|\bjust did (?:the )?\w+ instead\b")
_WRONG = re.compile(
    r"\b(?:not|instead of|rather than|from|says|said|was not|thought|put|typed|change|entered)"
    r"(?: (?:on|at|the|an?|it was|about))* ?$"
)


def hours_since(text: str) -> int | float | None:
    """Hours since the leg session, when told in hours or minutes; 0 when it just ended."""
    clauses = clauses_of(text)
    for clause in clauses:
        for match in _SPAN.finditer(clause.text):
            if _told_back(clause.text, match) and of_the_lift(clauses, clause, match):
                return whole(round(_hours(match), 2))
    just = any(_just_ended(clauses, clause) for clause in clauses)
    return 0 if just else None


def hours_corrected(text: str) -> int | float | None:
    """The hours it was after all: "2 hours ago, not 3 days"."""
    for match in _SPAN.finditer(text):
        if _SINCE.match(text[match.end() :].lstrip()) and not _WRONG.search(text, 0, match.start()):
            return whole(round(_hours(match), 2))
    return None


def _told_back(clause: str, match: re.Match[str]) -> bool:
    rest = clause[match.end() :].lstrip()
    return bool(_SINCE.match(rest) or _BEEN.search(clause[: match.start()]))


def _hours(match: re.Match[str]) -> float:
    if match["bare"]:
        return 1.5
    count = {"half": 0.5, "quarter": 0.25, "three": 0.75, "couple": 2.0, "few": 3.0, "an": 1.0}
    number = next((hours for name, hours in count.items() if match[name]), 0.0)
    number = number or value(match["count"]) + (0.5 if match["and_half"] else 0)
    if match["unit"].startswith("m"):
        return number / 60
    more = match["more"] or ""
    minutes = {"a half": 30, "a quarter": 15}.get(more) or int(match["minutes"] or 0)
    return number + minutes / 60


def _just_ended(clauses: list[Clause], clause: Clause) -> bool:
    if not _JUST.search(clause.text) or _RAN.search(clause.text) or _ONLY_DID.search(clause.text):
        return False
    if PHRASE.search(clause.text):
        return False
    lifts = clause.lifts() or re.search(r"\b(?:legs?|lower|bar)\b", clause.text)
    if lifts:
        return True
    near = clauses[max(clauses.index(clause) - 3, 0) :]
    return bool(NOTHING_ELSE.fullmatch(_JUST.sub("", clause.text))) and any(
        one.lifts() and not TO_COME.search(one.text) for one in near
    )
