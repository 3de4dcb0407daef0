"""Bare answers to an open question: a number, yes or no, "dunno", "back", "why"."""

from __future__ import annotations

import math
import re
import unicodedata

_WORDS = dict(
    zip(
        "zero one two three four five six seven eight nine ten".split(),  # noqa: SIM905
        range(11),
        strict=True,
    )
)
_NUMBER = rf"(?:\d{{1,2}}(?:\.\d)?|{'|'.join(_WORDS)})"
_HEDGE = (
    r"(?:about|around|roughly|approx|maybe|probably|prob|perhaps|like|say|i(?: would| d|'d)? say"
    r"|i think|a|an|its|it's|it is|they are|they're|im|i'm|i am|at|more like|closer to|solid|~|=)"
)
_SCALE = re.compile(
    rf"(?:{_HEDGE}\s*)*(?P<first>{_NUMBER})\s*(?:ish)?"
    rf"(?:\s*(?:-|–|to|or|/(?!\s*(?:10|ten)))\s*(?P<second>{_NUMBER})\s*(?:ish)?)?"
    r"\s*(?:(?:/|of|out of)\s*(?:10|ten))?"
    r"\s*(?:maybe|i guess|i think|probably|today|now|right now|sore)?"
)
_DIGITS = re.compile(r"[\d\s.,:;/+%#()–-]*\d[\d\s.,:;/+%#()–-]*")
_NONE_AT_ALL = re.compile(r"(?:not (?:sore )?at all|not sore|none|nothing|no soreness|no doms)")

_YES = frozenset(
    [
        "y",
        "yes",
        "yep",
        "yeah",
        "yea",
        "yup",
        "ya",
        "yas",
        "sure",
        "ok",
        "okay",
        "correct",
        "right",
        "true",
        "indeed",
        "definitely",
        "aye",
        "si",
        "ja",
        "oui",
        "absolutely",
        "affirmative",
        "totally",
    ]
) | {"of course", "yes please", "i do", "i have", "i did", "that's right", "thats right"}
_NO = frozenset("n no nope nah nay not never negative false non nein".split()) | {  # noqa: SIM905
    "not really",
    "no thanks",
    "not yet",
    "i haven't",
    "i havent",
    "i have not",
    "i don't",
    "i dont",
    "i did not",
    "i didn't",
    "none of these",
    "none of them",
    "no way",
    "nothing",
}
_UNKNOWN = frozenset(
    {"dunno", "idk", "no idea", "not sure", "unsure", "don't know", "dont know", "i don't know"}
    | {"i dont know", "i do not know", "no clue", "skip", "pass", "skip it", "next", "skip this"}
    | {"can't say", "cant say", "hard to say", "who knows", "unknown", "not certain", "?"}
)
_BACK = frozenset({"back", "go back", "previous", "previous question", "one back", "step back"})
_WHY = frozenset(
    {"why", "why do you ask", "why that", "why this", "why this question", "why are you asking"}
    | {"why do you want to know", "why do you need that", "why does it matter", "what for"}
)


def scale_meant(text: str) -> int | None:
    """A bare score of 0-10, of a range the higher, of a half the next; None when it is not one."""
    words = _plain(text)
    if _NONE_AT_ALL.fullmatch(words):
        return 0
    found = _SCALE.fullmatch(words)
    if not found:
        return None
    scores = [_number(part) for part in found.group("first", "second") if part]
    return math.ceil(max(scores)) if max(scores) <= 10 else None


def number_meant(text: str) -> bool:
    """Nothing but a number, or several: it says nothing of what it counts."""
    words = _plain(text)
    number = _DIGITS.fullmatch(words) or _SCALE.fullmatch(words)
    return bool(number) and not words.endswith("sore")


def yes_no_meant(text: str) -> bool | None:
    """None when the words are neither, or something between."""
    words = _plain(text)
    if words in _YES:
        return True
    return False if words in _NO else None


def unknown_meant(text: str) -> bool:
    """The person does not know, or would rather not say."""
    return _plain(text) in _UNKNOWN


def back_meant(text: str) -> bool:
    return _plain(text) in _BACK


def why_meant(text: str) -> bool:
    return _plain(text) in _WHY


def _plain(text: str) -> str:
    """Full-width digits as digits; without capitals and the punctuation around."""
    folded = unicodedata.normalize("NFKC", text[:200]).replace("’", "'").casefold()
    stripped = folded.strip(" \t\r\n.!,;…")
    return " ".join((stripped.rstrip("?") or stripped).split())


def _number(part: str) -> float:
    return float(_WORDS[part]) if part in _WORDS else float(part)
