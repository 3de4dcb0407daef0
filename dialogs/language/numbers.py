"""Numbers as people write them: digits and words."""

from __future__ import annotations

WORDS = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ]
    )
} | {
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fortyfive": 45,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}

_TENS = "|".join(word for word, number in WORDS.items() if number in range(20, 100, 10))
_ONES = "|".join(word for word, number in WORDS.items() if 0 < number < 10)
_ANY = "|".join(sorted(WORDS, key=len, reverse=True))
NUMBER = rf"(?:(?:{_TENS})[ -](?:{_ONES})\b|\d{{1,4}}(?:\.\d{{1,2}})?|{_ANY})"


def value(word: str) -> float:
    """The number a digit string or a number word means."""
    parts = word.replace("-", " ").split()
    return float(sum(WORDS[part] if part in WORDS else float(part) for part in parts))


def whole(number: float) -> int | float:
    """The number without a needless fraction."""
    return int(number) if number == int(number) else number
