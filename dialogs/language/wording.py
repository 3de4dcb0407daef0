"""Wordings: rows of plain words that say how people put a thing, read as a pattern.

    calf & swollen/hot          both, in either order, within one clause
    can_not feel .. {foot}      with other words between, within one clause
    {urine} ... {dark}          with other words between, over the end of a clause too
    hip !thrust/hinge           not followed by
    (my/the) left knee*         what stands in brackets may be left out; * is any ending
    give_way                    "give way", "give-way", "giveway"
    {joint}                     any word of the list of that name

Many of them stand in one text, a line each (`lines`); an indented line goes on with the one above.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_BETWEEN = r"[^\w|.,;:!?\n]+"
_GAPS = {"..": r"\b[^|.,;:!?\n]{0,44}?", "...": r"\b.{0,60}?"}
_LINE_GOES_ON = (("/\n    ", "/"), ("\n    ", " "))


def pattern(rows: Iterable[str], lists: Mapping[str, str]) -> re.Pattern[str]:
    """What finds any of the rows in a text, where `{name}` is any word of that list."""
    return re.compile("|".join(_row(row, lists) for row in rows))


def lists(text: str) -> dict[str, str]:
    """Lists of words, one a line: its name, a colon, its words."""
    named = (line.split(":", 1) for line in lines(text))
    return {name: words.strip() for name, words in named}


def lines(text: str) -> list[str]:
    """The rows of a text."""
    for broken, whole in _LINE_GOES_ON:
        text = text.replace(broken, whole)
    return text.strip().split("\n")


def _row(row: str, lists: Mapping[str, str]) -> str:
    if " & " not in row:
        return _in_order(row.split(), lists)
    one, other = (side.split() for side in row.split(" & "))
    return "|".join(_in_order([*a, "..", *b], lists) for a, b in ((one, other), (other, one)))


def _in_order(tokens: Iterable[str], lists: Mapping[str, str]) -> str:
    written, follows = "", False
    for token in tokens:
        if token in _GAPS:
            written, follows = written + _GAPS[token], False
        elif token.startswith("!"):
            written += rf"(?!{_BETWEEN}{alternatives(token[1:], lists)}\b)"
        elif token.startswith("("):
            word = alternatives(token[1:-1], lists)
            written += rf"(?:{_BETWEEN}{word}\b)?" if follows else rf"(?:\b{word}{_BETWEEN})?"
        else:
            written += (_BETWEEN if follows else "") + rf"\b{alternatives(token, lists)}\b"
            follows = True
    return written


def alternatives(words: str, lists: Mapping[str, str]) -> str:
    """Any one of several words, parted by spaces or slashes."""
    return "(?:" + "|".join(_word(word, lists) for word in re.split(r"[\s/]+", words.strip())) + ")"


def _word(word: str, lists: Mapping[str, str]) -> str:
    if not word.startswith("{"):
        return word.replace("*", r"\w*").replace("_", "[ -]?")
    listed = lists[word[1:-1]]
    return listed if listed.startswith("(?:") else alternatives(listed, lists)
