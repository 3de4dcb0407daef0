"""The warning signs, one row each: what people write when they have one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialogs.language.signs import head_signs, illness_signs, injury_signs, limb_signs, pain_signs
from dialogs.language.signs.sign_words import LISTS
from dialogs.language.wording import lines, pattern


@dataclass(frozen=True, slots=True)
class Sign:
    """A kind of red flag, and a pattern that tells of it."""

    kind: str
    pattern: re.Pattern[str]


def _sign(kind: str, wordings: str) -> Sign:
    return Sign(kind, pattern(lines(wordings), LISTS))


# Gravest first: flags are told in this order.
SIGNS = (
    _sign("chest", illness_signs.CHEST),
    _sign("heat", head_signs.HEAT),
    _sign("dizzy", head_signs.DIZZY),
    _sign("dark_urine", illness_signs.DARK_URINE),
    _sign("calf", limb_signs.CALF),
    _sign("numb", limb_signs.NUMB),
    _sign("swelling_weakness", limb_signs.SWELLING_WEAKNESS),
    _sign("fever", illness_signs.FEVER),
    _sign("weight_bearing", injury_signs.WEIGHT_BEARING),
    _sign("pop", injury_signs.POP),
    _sign("bone", injury_signs.BONE),
    _sign("sharp_pain", pain_signs.SHARP_PAIN),
    _sign("joint", injury_signs.JOINT),
)
