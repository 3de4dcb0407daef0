"""Lift lengths: how long the leg session took."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialogs.language.facts.lift_clauses import is_of_the_lift
from dialogs.language.numbers import NUMBER, value

LONGEST = 300  # minutes; more than that is no session
SHORTEST = 5

_HOUR = r"(?:hours?|hrs?)"
_MIN = r"(?:minutes?|minuts?|mintes?|mins?|mns|min)"
_AND = r"(?: and| n)?"
_LENGTH = re.compile(
    r"(?<![\w.:/@-])(?:"
    rf"(?P<m45>(?:three[ -]quarters|3/4) (?:of )?an {_HOUR})"
    rf"|(?P<m15>(?:a )?quarter of an {_HOUR})"
    rf"|(?P<m30>half (?:an? )?{_HOUR}|1/2 (?:an )?{_HOUR})"
    rf"|(?P<clock>[1-4]:[0-5]\d(?::\d\d)?)(?= of legs| legs| lower)"
    rf"|(?P<hours>an?|1 and half|{NUMBER})?(?P<and_half> and a half)? ?(?:{_HOUR}\b|(?<=\d)h"
    rf"|(?<=\d )h)(?![a-z])"
    rf"(?:{_AND} (?:a )?(?P<part>half|quarter)|{_AND} ?(?P<more>{NUMBER}) ?(?:{_MIN}|m)?\b)?"
    rf"|(?P<count>{NUMBER})(?:ish|\+)? ?-?(?:{_MIN}\b|m\b|'(?!\d))"
    r"|(?:duration|length|time|lasted)[ :=]+(?:was |is |to |of )*(?P<bare>\d{2,3})\b"
    r"|(?:in and out in|smashed out|quick|for) (?P<short>\d{2})(?= on|:|,|\.|$)"
    r")(?![a-z])"
)
_NOT_AFTER = re.compile(
    r"^ ?(?:ago|back|since|later|rest|between|break|off|each|per|jog|run|runs|running|easy"
    r"|tempo|walk|trot|cool"
    r"|warm|after|post|sleep|of sleep|kip|in bed|treadmill|of football|until|before (?:i|now)"
    r"|to go|left|away"
    r"|drive|bike|row|cardio|stretch\w*|plank|wall sit|challenge|\d+!|so far|into"
    r"|in\b(?! the gym| and)|gone|done of|tops, all"
    r"|of jog"
    r"|out (?:of|from)|zone|slow|recovery|spin|ok\b|x ?\d|tho\b|x\d)"
)
_NOT_BEFORE = re.compile(
    r"\b(?:every|in|slept|sleep|got|would|does|another|within|for the last|before|since|a"
    r"|wall sit|sat in the "
    r"car"
    r"|trembled for|foot for|easy|x|plan said|last|plank|remind me in|give me|lunges x"
    r"|only (?:slept|got))"
    r"(?: an?| about| like| only| just| for)? ?$"
)
_OF_SLEEP = re.compile(
    r"\b(?:slept|sleep|rough night|in bed|kip|woke|the tready|treadmill)\b[^.]{0,30}$"
)
_WRONG = re.compile(
    r"\b(?:not|typed|said|put|from|instead of|was not|wasnt|nobody does|logged)(?: a| an)? ?$"
)
_ANY_NUMBER = re.compile(r"(?<![\w@/.-])(?P<n>\d{1,3})(?![\w/:]| ?(?:am|pm|kg|x|sets|reps))")


def minutes(text: str, *, telling: bool) -> int | None:
    """The length of the leg session; when nothing else is told, any length is the session's."""
    for match in _LENGTH.finditer(text):
        length = _minutes(match)
        if not SHORTEST <= length <= LONGEST or _is_of_else(text, match):
            continue
        if telling or is_of_the_lift(text, match.start(), match.end()):
            return length
    return None


def minutes_corrected(text: str) -> int | None:
    """The length it was after all: "40 minutes, not 60"."""
    found = [match for match in _LENGTH.finditer(text) if SHORTEST <= _minutes(match) <= LONGEST]
    if not found or all(_NOT_AFTER.match(text[match.end() :]) for match in found):
        return None
    right = list(_right(text))
    return right[-1] if right else None


def _right(text: str) -> Iterator[int]:
    lengths = [match for match in _LENGTH.finditer(text) if SHORTEST <= _minutes(match) <= LONGEST]
    right = [match for match in lengths if not _WRONG.search(text[: match.start()])]
    yield from (_minutes(match) for match in right)
    if right:
        return
    taken = [match.span() for match in lengths]
    for number in _ANY_NUMBER.finditer(text):
        inside = any(start <= number.start() < end for start, end in taken)
        if (
            not inside
            and not _WRONG.search(text[: number.start()])
            and int(number["n"]) >= SHORTEST
        ):
            yield int(number["n"])


def _is_of_else(text: str, match: re.Match[str]) -> bool:
    before = text[max(match.start() - 40, 0) : match.start()]
    if _NOT_AFTER.match(text[match.end() :]) or _NOT_BEFORE.search(before):
        return True
    unsaid = match["hours"] is None and not match["part"] and value(match["more"] or "60") >= 60
    if (
        re.search(r"(?:hours?|hrs?)\b", match[0])
        and not match["m30"]
        and (unsaid or "avg" in before)
    ):
        return not (match["m45"] or match["m15"])
    metres = text[match.end() - 1] == "m" and (_minutes(match) >= 100 or "unge" in before[-12:])
    return metres or bool(_OF_SLEEP.search(before))


def _minutes(match: re.Match[str]) -> int:
    for name, length in (("m45", 45), ("m15", 15), ("m30", 30)):
        if match[name]:
            return length
    if match["clock"]:
        hours, minutes = match["clock"].split(":")[:2]
        return int(hours) * 60 + int(minutes)
    written = match["count"] or match["bare"] or match["short"]
    if written:
        return round(value(written))
    hours = {"a": 1.0, "an": 1.0, None: 1.0, "1 and half": 1.5}.get(match["hours"])
    hours = value(match["hours"]) if hours is None else hours
    part = {"half": 30, "quarter": 15}.get(match["part"] or "", 0)
    return round(hours * 60 + (30 if match["and_half"] else 0) + part + value(match["more"] or "0"))
