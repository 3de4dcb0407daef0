"""Red flags: the warning signs a message tells of the writer's own body now."""

from __future__ import annotations

import re

from dialogs.language import idioms, scope
from dialogs.language.body import BONE, FINE, JOINT, MUSCLE, SAYINGS, TROUBLE
from dialogs.language.signs import SIGNS

_SAYING = re.compile(rf"\b(?:{'|'.join(SAYINGS)})\b")
_EXCEPT = re.compile(
    r"(?P<fine>\b(?:fine|good|ok|okay|great|happy|perfect|nothing|no [a-z]+|pain free|dandy)\b[^|]{0,30}?)"
    r"\b(?:except|apart from|aside from|other than|besides|bar)\b(?: for)?(?! (?:quads?|glutes?|ham\w*|cal\w*|legs?|doms|a bit of doms)\b)"
)
_TOKEN = re.compile(
    rf"\b(?:(?P<joint>{JOINT})|(?P<muscle>{MUSCLE}|{BONE})|(?P<trouble>{TROUBLE})|(?P<fine>{FINE})|(?P<link>and|or|n)|(?P<word>[a-z0-9]+))\b|(?P<wall>\|)"
)
_WITHOUT_FINE = re.compile(
    rf"\b{JOINT}(?: (?:both|are|is|feel|feels|feeling|felt|was|were|all|totally|perfectly|completely|absolutely|actually|super|pretty|really|seem|seems|seemed|doing|much|now|been|has|have|looks?|still|just|mostly))* {FINE}\b"
)
_MIND = re.compile(
    r"\b(?:till|until|but|except|though|only|unless|yet|now|then|while|when|if|as long|walking|at first|before|mostly|usually|most)\b"
)
REACH = 6


def find(text: str) -> tuple[str, ...]:
    """Kinds of red flags in plain text, gravest first; () when there are none."""
    text = _EXCEPT.sub(r"\g<fine> | hurting ", text)
    text = scope.own_now(idioms.masked(_SAYING.sub("hurting", text)))
    kinds = [sign.kind for sign in SIGNS if sign.pattern.search(text)]
    if "joint" not in kinds and _joint_trouble(text):
        kinds.append("joint")
    if "bone" not in kinds and _pinpoint(text):
        kinds.append("bone")
    return tuple(kinds)


def _joint_trouble(text: str) -> bool:
    """A word of trouble belongs to a joint, not to a muscle that stands nearer."""
    marks = _marks(text)
    return any(
        _belongs_to_joint(marks, place) for place, kind in enumerate(marks) if kind == "trouble"
    )


def _marks(text: str) -> list[str]:
    marks = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "word"
        if kind == "muscle" and match[0] in ("back", "core", "body"):
            kind = "word" if match[0] != "back" else "muscle"
        marks.append(kind)
    return marks


def _belongs_to_joint(marks: list[str], place: int) -> bool:
    nearest = _nearest_part(marks, place)
    if nearest is None:
        return _last_part_before(marks, place) == "joint"
    return nearest == "joint"


def _nearest_part(marks: list[str], place: int) -> str | None:
    """The part of the body next to this word in its clause; a joint coupled with a muscle is a joint."""
    found: list[tuple[int, str]] = []
    for step in (-1, 1):
        at, distance = place + step, 1
        while 0 <= at < len(marks) and marks[at] != "wall" and distance <= REACH:
            if marks[at] in ("joint", "muscle"):
                found.append((distance, marks[at]))
                if not (0 <= at + step < len(marks) and marks[at + step] == "link"):
                    break
            at, distance = at + step, distance + 1
    if not found:
        return None
    closest = min(distance for distance, _ in found)
    if any(kind == "joint" and distance <= closest + 2 for distance, kind in found):
        return "joint"
    return min(found)[1]


def _last_part_before(marks: list[str], place: int) -> str | None:
    walls = 0
    for at in range(place - 1, -1, -1):
        if marks[at] == "wall":
            walls += 1
            if walls > 2:
                return None
        elif marks[at] in ("joint", "muscle"):
            return marks[at]
    return None


_PINPOINT = re.compile(
    rf"\b{BONE}(?: \w+)?\W*\|[^|]{{0,20}}\b(?:one|1|a single|same|exact|tiny|specific) (?:little |tiny |exact )?(?:spot|point|place)\b"
)


def _pinpoint(text: str) -> bool:
    return _PINPOINT.search(text) is not None
