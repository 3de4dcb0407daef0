"""Spans of time: "an hour and a half ago", "2h", "a few hours ago"."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    hours: float
    ago: bool  # without it, the span may be how long a session took
    vague: bool


def read_span(text: str) -> tuple[Span | None, str]:
    """The span in a plain text, and the text without it. Whole days ago are days, not a span."""
    found = _SPAN.search(text)
    if not found:
        return None, text
    hours = sum(_hours(piece) for piece in _PIECE.finditer(found["span"]))
    ago = bool(found["ago"] or _BEEN.search(text))
    rest = f"{text[: found.start()]} , {text[found.end() :]}"
    return Span(hours, ago, "few" in found["span"]), rest


def _hours(piece: re.Match[str]) -> float:
    count = next((n for word, n in _COUNTS.items() if word in piece["count"]), None)
    if count is None:
        count = float(piece["count"].replace(",", "."))
    count += 0.5 if piece["half"] or piece["half_after"] else 0
    return count * next(hours for start, hours in _UNITS.items() if piece["unit"].startswith(start))


_COUNTS = {"half": 0.5, "couple": 2.0, "few": 3.0, "a": 1.0}
_UNITS = {"h": 1.0, "mo": 720.0, "m": 1 / 60, "d": 24.0, "w": 168.0, "y": 8760.0}
_COUNT = r"\d+(?:[.,]\d+)?|\.\d+|an?|half(?: an?)?|(?:a )?couple(?: of)?|(?:a )?few"
_UNIT = r"h|hrs?|hours?|m|mins?|minutes?|d|days?|w|wks?|weeks?|months?|years?"
_HALF = r" and an? half"
_GAP = r"(?:(?<=\d)| )"
_NOT_DAYS = r"(?!\d+ ?(?:d|days?) (?:ago|back)\b)"
_A_PIECE = rf"{_NOT_DAYS}(?:{_COUNT})(?:{_HALF})?{_GAP}(?:{_UNIT})(?![a-z])(?:{_HALF})?"
_PIECE = re.compile(
    rf"(?P<count>{_COUNT})(?P<half>{_HALF})?{_GAP}(?P<unit>{_UNIT})(?![a-z])(?P<half_after>{_HALF})?"
)
_SPAN = re.compile(
    r"(?<![\w.,+-])"
    rf"(?P<span>{_A_PIECE}(?:,? ?(?:and )?{_A_PIECE})*)(?P<ago> (?:ago|back|earlier|since|prior))?"
)
_BEEN = re.compile(r"\bbeen\b")
