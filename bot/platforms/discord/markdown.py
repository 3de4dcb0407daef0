"""Our texts as Discord's markdown. Escaping happens here and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.platforms.pieces import CLOCK, whole
from dialogs.replies import Mark, Message

# Each match ends with the one character that would begin something: emphasis, code, a spoiler,
# a mention, a link, a heading, a quote, a list, an emoji.
_BEGINS = re.compile(
    r"""
      [\\*_~`|<@\[\]]
    | (?: ^ | (?<=\r) ) [^\S\r\n]* (?: [#>+-] | \d+\. )
    | : (?= // | [^\s:]+: )
    """,
    re.VERBOSE | re.MULTILINE,
)
_WORDS = re.compile(r"\S(?:[^\r\n]*\S)?")  # of one line: bold does not reach further everywhere


def to_markdown(message: Message) -> str:
    """Reads as the text does; only a clock time is shown as the reader's own clock has it."""
    text = whole(message.text)
    spots = frozenset(found.end() - 1 for found in _BEGINS.finditer(text))
    out, shown = [], 0
    for mark in _usable(message):
        out.append(_escaped(text, shown, mark.start, spots))
        out.append(_marked(text, mark, spots))
        shown = mark.end
    return "".join((*out, _escaped(text, shown, len(text), spots)))


def _usable(message: Message) -> Iterator[Mark]:
    """The marks that mark something; strong words side by side as one, for `****` is no markup."""
    held, shown = None, 0
    for mark in message.marks:
        if not shown <= mark.start < mark.end <= len(message.text):
            continue
        shown = mark.end
        if held and held.at is mark.at is None and held.end == mark.start:
            held = replace(held, end=mark.end)
            continue
        if held:
            yield held
        held = mark
    if held:
        yield held


def _marked(text: str, mark: Mark, spots: frozenset[int]) -> str:
    if mark.at is None:
        return _strong(text, mark, spots)
    if CLOCK.fullmatch(text, mark.start, mark.end):
        return f"<t:{int(mark.at.timestamp())}:t>"
    return _escaped(text, mark.start, mark.end, spots)


def _strong(text: str, mark: Mark, spots: frozenset[int]) -> str:
    out, shown = [], mark.start
    for words in _WORDS.finditer(text, mark.start, mark.end):
        out.append(_escaped(text, shown, words.start(), spots))
        out.append(f"**{_escaped(text, *words.span(), spots)}**")
        shown = words.end()
    return "".join((*out, _escaped(text, shown, mark.end, spots)))


def _escaped(text: str, start: int, end: int, spots: frozenset[int]) -> str:
    return "".join(f"\\{text[n]}" if n in spots else text[n] for n in range(start, end))
