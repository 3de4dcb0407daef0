"""Asked where others read along: the answer is a way into private, and help where it is needed."""

from __future__ import annotations

from datetime import datetime

from dialogs import red_flags
from dialogs.events import Event, Text
from dialogs.replies import Message
from dialogs.words import render
from dialogs.words.platform import sentence


def reply(text: str, at: datetime, language: str) -> Message:
    """Nothing is kept of it. A red flag that somebody wrote there is not passed over."""
    private = sentence("group", language)
    help_ = red_flags.unkept(Event("group", "group", at, Text(text)), text)
    if help_ is None:
        return private
    told = render(help_, language, at.tzinfo)
    return Message(f"{told.text}\n\n{private.text}", marks=told.marks)
