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

NUMBER = rf"(?:\d{{1,4}}(?:\.\d{{1,2}})?|{'|'.join(sorted(WORDS, key=len, reverse=True))})"
SMALL = r"(?:10|\d|zero|one|two|three|four|five|six|seven|eight|nine|ten)"


def value(word: str) -> float:
    """The number a digit string or a number word means."""
    return float(WORDS[word]) if word in WORDS else float(word)


def whole(number: float) -> int | float:
    """The number without a needless fraction."""
    return int(number) if number == int(number) else number
