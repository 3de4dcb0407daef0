"""Soreness and effort: the numbers from 0 to 10 a person gives their muscles and the session."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dialogs.language.facts import ratings
from dialogs.language.numbers import whole
from dialogs.language.wording import pattern

_LISTS = {
    "sore": "sore soreness doms",
    "none": "no zero 0 without not_any hardly_any nil nae none_of_the",
    "gone": "gone none vanished cleared disappeared departed zero nil nonexistent left over done",
    "all": "is are has have all completely totally finally basically fully now",
    "way": "that too very so super really overly terribly particularly just only quite exactly",
}
_NONE = pattern(
    (
        "{none} (muscle/leg/real/more/lingering/leftover) {sore}",
        "not (at/even/a/remotely/actually/one) (all/bit) sore !to/enough/just/like/as/yet",
        "soreness/doms ({all}) ({all}) {gone}",
        "soreness/doms/sore free/none/no/nil/nah",
        "do/did not feel/have/get (any) {sore}",
        "not got (any) {sore}",
        "nothing (is) (at/even) (all) sore",
        "feel nothing (at) (all)",
        "no pain/stiffness or/nor/and {sore}",
        "neither/nor sore",
        "never got/felt sore",
        "unsore",
        "nothings sore",
    ),
    _LISTS,
)
_DEGREE = pattern(("not {way} (too/very/that) sore", "not not", "not sore sore/enough"), _LISTS)


def soreness(text: str, *, telling: bool) -> int | float | None:
    """The soreness stated, at most 10; None when none is stated.

    Where someone is `telling` of a session, a number that rates nothing by name rates that.
    """
    rated = ratings.read(text)
    sore = _stated(rated, text, telling)
    if sore:
        return whole(min(_newest(sore), 10))
    if _NONE.search(text) and not _DEGREE.search(text):
        return 0
    return None


def said_outright(text: str) -> int | float | None:
    """The soreness, when it is called so: a number alone may be a time, a score or a joke."""
    named = [rating for rating in ratings.read(text) if rating.what.startswith("soreness")]
    return whole(min(_newest(named), 10)) if named else None


def effort(text: str, *, telling: bool) -> int | float | None:
    """The effort of the lift, 1 to 10."""
    rated = ratings.read(text)
    said = [rating for rating in rated if rating.what.startswith("effort")]
    after_all = [rating for rating in said if rating.what == "effort after all"]
    if not said and telling and not _SORE_NAMED.search(text):
        said = [rating for rating in rated if rating.what in ("unsaid", "alone")]
    number = min(_newest(after_all or said), 10) if said else 0
    return whole(number) if number >= 1 else None


# With one of these, a number that rates nothing by name is how the legs are now.
_OF_NOW = re.compile(
    r"\?|\b(?:can i|should i|may i|run|running|jog|jogging|race|tempo|intervals|hills|now|still|me"
    r"|i am|mile|miles|\d* ?k|trot|marathon|relay|plod|shuffle|tight|stiff|hurt\w*)\b"
)
_SORE_NAMED = re.compile(r"\b(?:sore\w*|doms|ach\w+|pain)\b")


def _stated(rated: Sequence[ratings.Rating], text: str, telling: bool) -> list[ratings.Rating]:
    """What is said of the muscles; what is said of nothing counts unless it is the effort."""
    after_all = [rating for rating in rated if rating.what == "soreness after all"]
    if after_all:
        return after_all
    efforts = any(rating.what.startswith("effort") for rating in rated) or "rpe" in text
    sore = [rating for rating in rated if rating.what == "soreness"]
    if not sore and ((efforts and not _OF_NOW.search(text)) or telling):
        return []
    sore += [rating for rating in rated if rating.what.startswith("unsaid")]
    if all(rating.old for rating in sore):
        sore += [rating for rating in rated if rating.what.startswith("alone")]
    return sore


def _newest(sore: Sequence[ratings.Rating]) -> float:
    now = [rating for rating in sore if not rating.old]
    return max(rating.number for rating in now or sore)
