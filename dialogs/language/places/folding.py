"""Folding: what two spellings of one name have in common."""

from __future__ import annotations

import re
import unicodedata


def folded(name: str) -> str:
    """Without capitals, accents and punctuation: "Saint-Étienne" and "st etienne" are one."""
    text = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    text = "".join(sign for sign in text if not unicodedata.combining(sign))
    text = _PUNCTUATION.sub(" ", _APOSTROPHES.sub("", text)).strip()
    return _SAINT.sub("st", text)


_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe"})
_APOSTROPHES = re.compile("['`\u02bb\u02bc\u2018\u2019]")
_PUNCTUATION = re.compile(r"[\W_]+")
_SAINT = re.compile(r"\b(?:saint|sankt)\b")
