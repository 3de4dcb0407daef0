"""A text in the pieces a platform takes, and what else every platform asks of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dialogs.replies import Mark, Message

CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?: ?[ap]m)?", re.IGNORECASE)  # words that are a time alone

_HALF = re.compile("[\ud800-\udfff]")  # of a character: no platform's text holds one
_ENDS = ("\n\n", "\n", " ")  # where a long text is cut, the best first


def parts(message: Message, most: int) -> tuple[Message, ...]:
    """The message in pieces of at most so many units, cut where a paragraph or a line ends.

    The first replies to what the message replies to, and has its picture; the last has its
    buttons and its file.
    """
    if units(message.text) <= most:
        return (message,)
    spans = tuple(_spans(message.text, most)) or ((0, 0),)
    pieces = [_piece(message, start, end) for start, end in spans]
    last = len(pieces) - 1
    return tuple(
        replace(
            piece,
            rows=message.rows if n == last else (),
            file=message.file if n == last else "",
            picture=message.picture if n == 0 else None,
            asks_location=message.asks_location and n == last,
            replies=message.replies and n == 0,
        )
        for n, piece in enumerate(pieces)
    )


def units(text: str) -> int:
    """Its length in UTF-16, which is what the platforms' clients count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def short(text: str, most: int) -> str:
    """What fits of it."""
    return text[: _fitting(text, 0, most)]


def whole(text: str) -> str:
    """Without halves of characters."""
    return _HALF.sub("\ufffd", text)


def _spans(text: str, most: int) -> Iterator[tuple[int, int]]:
    """Where the pieces begin and end, without the blanks around them."""
    start = _skipped(text, 0)
    while start < len(text):
        end = _cut(text, start, most)
        yield start, start + len(text[start:end].rstrip())
        start = _skipped(text, end)


def _skipped(text: str, start: int) -> int:
    return len(text) - len(text[start:].lstrip())


def _cut(text: str, start: int, most: int) -> int:
    end = _fitting(text, start, most)
    if end == len(text):
        return end
    for mark in _ENDS:
        found = text.rfind(mark, start + 1, end + len(mark))
        if found > start:
            return found
    return end


def _fitting(text: str, start: int, most: int) -> int:
    """The furthest end with no more units than so many."""
    end = min(len(text), start + most)
    while (over := units(text[start:end]) - most) > 0:
        end -= (over + 1) // 2  # a character has at most two
    return end


def _piece(message: Message, start: int, end: int) -> Message:
    marks = (_shifted(mark, start, end) for mark in message.marks)
    return replace(message, text=message.text[start:end], marks=tuple(m for m in marks if m))


def _shifted(mark: Mark, start: int, end: int) -> Mark | None:
    """The mark in a piece; a time that was cut in two is none any more."""
    first, last = max(mark.start, start), min(mark.end, end)
    uncut = (first, last) == (mark.start, mark.end)
    if first >= last or not (uncut or mark.at is None):
        return None
    return replace(mark, start=first - start, end=last - start)
