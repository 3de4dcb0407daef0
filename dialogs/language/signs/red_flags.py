"""Red flags: the warning signs a message tells of the writer's own body now."""

from __future__ import annotations

import re

from dialogs.language.signs import idioms, scope
from dialogs.language.signs.body import BONE
from dialogs.language.signs.rephrasing import rephrased
from dialogs.language.signs.retellings import without_retellings
from dialogs.language.signs.signs import SIGNS
from dialogs.language.signs.well_parts import without_painless_parts, without_well_parts


def find(text: str) -> tuple[str, ...]:
    """Kinds of red flags in plain text, gravest first; () when there are none."""
    return told(own_words(text))


def told(own: str) -> tuple[str, ...]:
    """The same, of somebody's own words."""
    kinds = [sign.kind for sign in SIGNS if sign.pattern.search(own)]
    if "bone" not in kinds and _PINPOINT.search(own):
        kinds.append("bone")
    return tuple(kinds)


def own_words(text: str) -> str:
    """What is left of plain text without sayings, denials, bygones, other people, well joints."""
    told = without_painless_parts(idioms.masked(without_retellings(rephrased(text))))
    return without_well_parts(scope.own_now(told))


_PINPOINT = re.compile(
    rf"\b{BONE}(?: \w+)?\W*\|[^|]{{0,20}}\b(?:one|1|a single|same|exact|tiny|specific)"
    r" (?:[a-z]+ )?(?:spot|point|place|bit)\b"
)
