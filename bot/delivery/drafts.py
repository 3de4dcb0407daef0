"""What a turn's replies become: messages to promise, and a word at the button."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from dialogs.events import Event, Filled, Place, Tap, Wake
from dialogs.replies import Message, Stands
from storage.outbox import Draft

BETWEEN = "\n\n"  # two replies in one message


@dataclass(frozen=True, slots=True)
class Mail:
    """What goes out after a turn. `standing`: the message with buttons; None: there is none."""

    drafts: tuple[Draft, ...]
    toast: str = ""  # said at the button, and nowhere else
    standing: str | None = None


def mail(event: Event, messages: Sequence[Message], standing: str) -> Mail:
    """The drafts of a turn, given the message that stood before it with buttons.

    At home, each message for itself. On a platform a turn is one message, beside those that have
    a place of their own: it replaces the one that was tapped, or is written below what was typed.
    """
    if event.place is Place.HOME:
        return Mail(tuple(Draft("reply", message) for message in messages))
    if not (isinstance(event.what, Tap | Filled) and event.ref):
        drafts = (_new(message, event) for message in _together(messages))
        return Mail(tuple(drafts), standing=standing or None)
    here = [message for message in messages if message.stands is Stands.HERE]
    own = (Stands.BELOW, Stands.APART)
    below = tuple(_new(one, event) for one in messages if one.stands in own)
    aside = [message for message in messages if message.stands is Stands.ASIDE]
    return _tapped(event, here, below, aside, standing)


def merged(messages: Sequence[Message]) -> Message:
    """Several messages as one: what is said one after the other, with all the buttons."""
    text, marks = "", []
    for message in messages:
        text += BETWEEN if text else ""
        shift = len(text)
        marks += [replace(m, start=m.start + shift, end=m.end + shift) for m in message.marks]
        text += message.text
    last = messages[-1]
    return replace(
        last,
        text=text,
        marks=tuple(marks),
        rows=tuple(row for message in messages for row in message.rows),
        anchor=next((one.anchor for one in reversed(messages) if one.anchor), ""),
        replies=any(message.replies for message in messages),
        urgent=any(message.urgent for message in messages),
        tone=next((message.tone for message in messages if message.tone), ""),
        stands=Stands.HERE,
    )


def _together(messages: Sequence[Message]) -> Iterator[Message]:
    """In the order they were said; what is more than words stands for itself."""
    for alone, group in groupby(messages, key=_is_more_than_words):
        some = list(group)
        yield from some if alone else [merged(some)]


def _is_more_than_words(message: Message) -> bool:
    apart = message.stands is Stands.APART
    return bool(message.file or message.picture or message.asks_location or apart)


def _tapped(
    event: Event,
    here: Sequence[Message],
    below: tuple[Draft, ...],
    aside: Sequence[Message],
    standing: str,
) -> Mail:
    """A press beneath `event.ref`. An old button is told so; the open question stands elsewhere."""
    toast = aside[0].text if aside else ""
    stale = bool(aside) and event.ref != standing
    if stale and standing:
        return Mail((Draft("strip", Message(""), event.ref), *below), toast, standing)
    if not here and aside:  # its list is over: its buttons go
        return Mail((Draft("strip", Message(""), event.ref), *below), toast)
    if not here:
        return Mail(below, standing=standing or None)
    whole = merged(here)
    edit = Draft("edit", whole, event.ref)
    moved = standing and standing != event.ref
    strip = (Draft("strip", Message(""), standing),) if moved else ()
    return Mail((edit, *strip, *below), toast, event.ref if whole.rows else None)


def _new(message: Message, event: Event) -> Draft:
    kind = "ping" if isinstance(event.what, Wake) else "reply"
    apart = message.stands is Stands.APART
    return Draft(kind, message, event.ref if message.replies else "", apart)
