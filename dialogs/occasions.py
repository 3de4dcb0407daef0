"""Occasions: what happens in a chat besides words and buttons, and what little follows."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from dialogs import checklists, linking, red_flags
from dialogs.conversation import Conversation
from dialogs.events import (
    Edited,
    Entered,
    Event,
    Left,
    Linked,
    Missed,
    Parted,
    Place,
    Return,
    Unreadable,
)
from dialogs.flow import Turn
from dialogs.replies import Say

FRESH = timedelta(hours=1)  # how long somebody may still be at what they began or were told


def meet(now: Conversation, event: Event) -> Turn:
    """Nothing, to what asks for no answer."""
    match event.what:
        case Return():
            return checklists.saying(now, Say(_greeting(now, event.place)))
        case Unreadable():
            return checklists.saying(now, Say("unreadable" if now.open else "unreadable.idle"))
        case Edited(text):
            return _edited(now, event, text)
        case Missed(minutes):
            return _missed(now, event, minutes)
        case Left():
            return _left(now, event)
        case Entered() | Linked() | Parted():
            return linking.meet(now, event, event.what)
    return Turn(now, ())


def _left(now: Conversation, event: Event) -> Turn:
    """Nothing is to ring where nobody hears it; on another platform they may be there still."""
    return Turn(now if linking.elsewhere(now, event) else replace(now, alarms=()), ())


def _greeting(now: Conversation, place: Place) -> str:
    if place is Place.PRIVATE:
        return "welcome_back.kept"
    return "welcome_back" if now.open else "hello"


def _edited(now: Conversation, event: Event, text: str) -> Turn:
    """A changed message changes no answer, unless there is a red flag in it now."""
    if flag := red_flags.heard(text):
        return red_flags.help_first(now, event, flag)
    told = now.last and event.at - now.last.touched_at < FRESH
    return Turn(now, (Say("edited"),) if now.open or told else ())


def _missed(now: Conversation, event: Event, minutes: int) -> Turn:
    """Whoever is in the middle of a list may have pressed a button that never reached us."""
    opened = checklists.open_flow(now)
    if not opened or event.at - opened[1].touched_at >= FRESH:
        return Turn(now, ())
    if event.at - opened[1].touched_at < timedelta(minutes=minutes):
        return Turn(now, ())  # it was we who began it, while nobody could press anything
    return checklists.saying(now, Say("missed", {"minutes": minutes}))
