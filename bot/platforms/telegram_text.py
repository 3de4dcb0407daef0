"""Our messages as Telegram's HTML and keyboards. Escaping happens here and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html import escape

from dialogs.replies import Button, Mark, Message

# What Telegram takes. Lengths in UTF-16 units, which is what its clients count.
TEXT, CAPTION, TOAST = 4096, 1024, 200
MARKS = 100  # of one message; it drops the rest
ROW = 8  # buttons beside each other
TIMES = datetime.fromtimestamp(0, UTC), timedelta(days=1098)  # from then, to so far ahead
STYLES = {"good": "success", "danger": "danger"}

_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?: ?[ap]m)?", re.IGNORECASE)
_HALF = re.compile("[\ud800-\udfff]")  # of a character: no text of Telegram's holds one
_ENDS = ("\n\n", "\n", " ")  # where a long text is cut, the best first


def to_html(message: Message, now: datetime) -> str:
    """Reads as the text does once the tags are gone."""
    out, shown = [], 0
    for mark in message.marks[:MARKS]:
        if not shown <= mark.start < mark.end <= len(message.text):
            continue
        out.append(_escaped(message.text[shown : mark.start]))
        out.append(_marked(message.text[mark.start : mark.end], mark, now))
        shown = mark.end
    return "".join((*out, _escaped(message.text[shown:])))


def to_plain(message: Message) -> str:
    """Without any markup: for when Telegram cannot read ours."""
    return _HALF.sub("\ufffd", message.text)


def to_keyboard(rows: tuple[tuple[Button, ...], ...]) -> dict[str, object]:
    """Buttons beneath the message. None at all takes away those that stand there."""
    lines = [row[at : at + ROW] for row in rows for at in range(0, len(row), ROW)]
    return {"inline_keyboard": [[_key(button) for button in line] for line in lines]}


def to_location_keyboard(rows: tuple[tuple[Button, ...], ...]) -> dict[str, object]:
    """The first button shares where the person is; the others type what they say."""
    keys: list[list[dict[str, object]]] = [[{"text": _label(b)} for b in row] for row in rows]
    if keys and keys[0]:
        keys[0][0]["request_location"] = True
    return {"keyboard": keys, "one_time_keyboard": True, "resize_keyboard": True}


def parts(message: Message, most: int = TEXT) -> tuple[Message, ...]:
    """The message in pieces that Telegram takes, cut where a paragraph or a line ends.

    The first replies to what the message replies to; the last has its buttons and its file.
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
            asks_location=message.asks_location and n == last,
            replies=message.replies and n == 0,
        )
        for n, piece in enumerate(pieces)
    )


def units(text: str) -> int:
    """The length of a text as Telegram's clients count it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def short(text: str, most: int = TOAST) -> str:
    """What fits of it."""
    return text[: _fitting(text, 0, most)]


def _escaped(text: str) -> str:
    return escape(_HALF.sub("\ufffd", text))


def _marked(words: str, mark: Mark, now: datetime) -> str:
    earliest, ahead = TIMES
    if mark.at is None:
        return f"<b>{_escaped(words)}</b>"
    if not earliest <= mark.at <= now + ahead:
        return _escaped(words)
    # Shown in the reader's own zone and habits; longer words stay, and tell theirs when touched.
    form = ' format="t"' if _CLOCK.fullmatch(words) else ""
    return f'<tg-time unix="{int(mark.at.timestamp())}"{form}>{_escaped(words)}</tg-time>'


def _key(button: Button) -> dict[str, str]:
    key = {"text": _label(button), "callback_data": button.token}
    style = STYLES.get(button.tone)
    return {**key, "style": style} if style else key


def _label(button: Button) -> str:
    return _HALF.sub("\ufffd", button.label)


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
    whole = (first, last) == (mark.start, mark.end)
    if first >= last or not (whole or mark.at is None):
        return None
    return replace(mark, start=first - start, end=last - start)
