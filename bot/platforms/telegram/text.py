"""Our messages as Telegram's HTML and keyboards. Escaping happens here and nowhere else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from html import escape

from bot.platforms.pieces import CLOCK, whole
from dialogs.replies import Button, Mark, Message

# What Telegram takes. Lengths in UTF-16 units, which is what its clients count.
TEXT, CAPTION, TOAST = 4096, 1024, 200
MARKS = 100  # of one message; it drops the rest
ROW = 8  # buttons beside each other
TIMES = datetime.fromtimestamp(0, UTC), timedelta(days=1098)  # from then, to so far ahead
STYLES = {"good": "success", "danger": "danger"}


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
    return whole(message.text)


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


def _escaped(text: str) -> str:
    return escape(whole(text))


def _marked(words: str, mark: Mark, now: datetime) -> str:
    earliest, ahead = TIMES
    if mark.at is None:
        return f"<b>{_escaped(words)}</b>"
    if not earliest <= mark.at <= now + ahead:
        return _escaped(words)
    # Shown in the reader's own zone and habits; longer words stay, and tell theirs when touched.
    form = ' format="t"' if CLOCK.fullmatch(words) else ""
    return f'<tg-time unix="{int(mark.at.timestamp())}"{form}>{_escaped(words)}</tg-time>'


def _key(button: Button) -> dict[str, str]:
    key = {"text": _label(button), "callback_data": button.token}
    style = STYLES.get(button.tone)
    return {**key, "style": style} if style else key


def _label(button: Button) -> str:
    return whole(button.label)
