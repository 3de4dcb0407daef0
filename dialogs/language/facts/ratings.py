"""Ratings: the numbers from 0 to 10 in a message, and what each of them rates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dialogs.language.facts.rating_words import one_of
from dialogs.language.numbers import WORDS, value
from dialogs.language.signs.body import JOINT, MUSCLE


@dataclass(frozen=True, slots=True)
class Rating:
    """A number given to `what`: "soreness", "effort", or "unsaid"; `old` when it is no longer "
    "so."""

    what: str
    number: float
    old: bool


MOST = 20  # a larger number is no rating, except in "a hundred out of ten"

_WORDS = "|".join(sorted(WORDS, key=len, reverse=True))
_N = rf"(?:\d{{1,3}}(?:[.,]5)?|{_WORDS})"
_TEN = r"(?: ?/ ?(?:10|ten)\b| (?:out of|outta|of|from|over) (?:10|ten)\b| points?\b)"
_NUMBER = re.compile(
    rf"(?<![\w.:/£$-])(?P<between>between (?:an? )?)?(?P<n>{_N})(?P<half> and a half)?(?: ?ish)?"
    rf"(?P<ten>{_TEN})?(?: ?(?P<link>-|to|or|/|or maybe|(?(between)and|-))(?: ?an?)? ?(?P<m>{_N})"
    rf"(?: ?ish)?(?P<ten2>{_TEN})?)?(?![\w:]|\.\d)"
)
_CUT = re.compile(r"[.,](?!\d)|[!?;\n|]|\b(?:but|so|and)\b| - ")
_GAP = r"[ :=~(>\"'-]*"
_BETWEEN = rf"(?:{_GAP}\b{one_of('between')}\b)*{_GAP}$"
_SORE_PART = rf"(?:{one_of('sore')}|(?!back\b|arms?\b|body\b|core\b|chest\b){MUSCLE})"
_BEFORE = (
    ("else", re.compile(rf"(?:\b{one_of('else')}|\b{JOINT}|it is now){_BETWEEN}")),
    ("effort", re.compile(rf"(?:\b{one_of('effort')}\b|@|\b(?:how hard|rpe)\W){_BETWEEN}")),
    (
        "soreness",
        re.compile(
            rf"\b{_SORE_PART}\b(?! (?:press|curl|raise|ext|days?|session|workout|run)){_BETWEEN}"
        ),
    ),
)
_UNIT = re.compile(rf"^[ -]?(?:{one_of('unit')}\b|[x%:°*'])|^ of \d|^ ?/ ?\d")
_OF_WHAT = r"^[ -]?(?:on |for |level |in |of )*(?:the |my |both |effort )*"
_AFTER = (
    ("else", re.compile(rf"{_OF_WHAT}{one_of('else after')}\b(?! ?[:=\d])")),
    ("effort", re.compile(rf"{_OF_WHAT}{one_of('effort after')}\b(?! ?[:=\d])")),
    (
        "soreness",
        re.compile(
            rf"{_OF_WHAT}(?:{one_of('sore after')}|(?:\w+ )?(?:pain|sore|ouch|groan|ache) scale)\b"
            rf"|^ in (?:my |the |both )?{MUSCLE}\b"
        ),
    ),
)
_OF_MUSCLE = re.compile(rf"^ {MUSCLE}\b(?! (?:day|session|workout))")
_DID_LEGS = re.compile(
    rf"\b(?:did|done|hit|trained|train|smashed|had|log|logged|do|doing|squat\w*"
    rf"|gym)\b.*\b{MUSCLE}\b"
    r"[^\d]*\b(?:at|for|by|around|about) ?$"
)
_STRONG = r"(?: (?:strong|solid|plain old|low|high|hard|mere|big|regular|good|fat|full|dull))?"
_RATED = re.compile(rf"\b(?:an?{_STRONG}|still|only|barely|(?:like|or so|so) an?) ?$")
_SAID = re.compile(r"\b(?:just|it is|say|call it|maybe|level|lvl|rate|rated|like|now|number) ?$")
_ALONE = re.compile(
    rf"(?:{_GAP}\b{one_of('alone')}\b)*{_GAP}",
)
_ENDS = re.compile(rf"^ ?(?:$|[.,;!?)\n]|{one_of('ends')}\b)")
_PAUSE = re.compile(r"^ ?(?:$|[.,;!?)\n])")
_ASKED = (re.compile(r"\bis ?$"), re.compile(r"^ (?:too|low|high|enough|ok|bad|a lot)\b"))
_OLD_BEFORE = re.compile(
    r"\b(?:was|were|wasnt|yesterday|last night|from|started|woke up|not|typed|entered|tapped"
    r"|pressed"
    r"|thought it would be|would be|itd be|used to be|instead of)\b"
    r"(?: (?:at|on|as|to be|a|an|about|like|it|is|only|i|sore|soreness|meant))* ?$"
)
_OLD_AFTER = re.compile(
    r"^,? ?(?:(?:down|up|dropped|going|went) to\b|->|yesterday\b|last night\b|before\b"
    r"|then now\b|(?:and |but )?now "
    r"\d"
    r"|on \w+day\b|soreness, meant)"
)
_CORRECTS = re.compile(r"\b(?:no|wait|mean|meant|actually|should be|should say|make it)\b[^\d]*$")


_JOINED = re.compile(r"\b(?:rpe|r)(?=\d)")
_RPE = re.compile(rf"\brpe\b{_BETWEEN}")


def read(text: str) -> tuple[Rating, ...]:
    """Every number of the text that rates something the person feels."""
    return tuple(_ratings(_JOINED.sub("rpe ", text)))


def _ratings(text: str) -> Iterator[Rating]:
    said, start, counted = "", 0, False
    for match in _NUMBER.finditer(text):
        stretch = text[max(match.start() - 60, start) : match.start()]
        before = _last_clause(stretch)
        after = text[match.end() : match.end() + 30]
        start = match.end() + _length_of_label(after)
        number, out_of_ten = _value(match, before), bool(match["ten"] or match["ten2"])
        what = _rated(match, before, after)
        if what in ("unsaid", "alone") and said and _CORRECTS.search(stretch):
            what = f"{said} after all"
        listed = what == "alone" and counted and not stretch.strip(" ,and")
        counted = what is None
        if what and not listed and (out_of_ten or number <= MOST or number == 100):
            said = what.removesuffix(" after all")
            yield Rating(what, number, _is_old(text, match))


def _length_of_label(after: str) -> int:
    """What stands after one number and names it, does not name the next."""
    labels = (pattern.match(after) for _, pattern in _AFTER)
    return next((label.end() for label in labels if label), 0)


def _last_clause(stretch: str) -> str:
    cuts = [match.end() for match in _CUT.finditer(stretch)]
    return stretch[cuts[-1] :] if cuts else stretch


def _value(match: re.Match[str], before: str) -> float:
    first = value(match["n"].replace(",", ".")) + (0.5 if match["half"] else 0)
    if match["m"] is None:
        return first
    second = value(match["m"].replace(",", "."))
    changed = match["link"] == "to" and re.search(r"\bfrom (?:an? )?$", before)
    return second if changed else max(first, second)


def _rated(match: re.Match[str], before: str, after: str) -> str | None:
    out_of_ten = bool(match["ten"] or match["ten2"])
    if _RPE.search(before):
        return "effort"
    ends = bool(_ENDS.match(after))
    if not out_of_ten and _counts(match, after):
        return None
    said = next((what for what, pattern in _AFTER if pattern.match(after)), None)
    said = said or next((what for what, pattern in _BEFORE if pattern.search(before)), None)
    if said is None and out_of_ten:
        said = "soreness" if _OF_MUSCLE.match(after) else "unsaid"
    if said == "else" or _DID_LEGS.search(before) or (match["n"] == "one" and said is None):
        return None
    if said is None and (_RATED.search(before) or match["between"]):
        said = "unsaid"
    if said is None and _SAID.search(before) and ends:
        said = "unsaid"
    if said is None and _ASKED[0].search(before) and _ASKED[1].match(after):
        said = "unsaid"
    return said or ("alone" if ends and _ALONE.fullmatch(before) else None)


def _counts(match: re.Match[str], after: str) -> bool:
    """The number counts things: miles, sets, legs ("on one leg")."""
    if _AFTER[2][1].match(after):
        return False
    descends = match["link"] == "-" and value(match["n"]) > value(match["m"])
    return (
        bool(_UNIT.match(after))
        or descends
        or (match["n"] in ("one", "two") and not _PAUSE.match(after))
    )


def _is_old(text: str, match: re.Match[str]) -> bool:
    before = text[max(match.start() - 30, 0) : match.start()]
    return bool(_OLD_BEFORE.search(before) or _OLD_AFTER.match(text[match.end() :]))
