"""Consent: on a platform nothing is asked of a person, and nothing kept, before they agree."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC

from dialogs import checklists, red_flags
from dialogs.conversation import Conversation
from dialogs.events import (
    Begin,
    Edited,
    Event,
    Location,
    Place,
    Return,
    Tap,
    Taps,
    Text,
    Unreadable,
    What,
)
from dialogs.flow import Turn
from dialogs.flows import FLOWS
from dialogs.language import open_talk, understand
from dialogs.language.answers import yes_no_meant
from dialogs.replies import Reply, Say, Show
from dialogs.typed import words_of
from dialogs.words import labels

VERSION = 1  # of the sentence that is agreed to; kept with the moment it was
AGREES, DECLINES = Tap(0, "consent", "yes"), Tap(0, "consent", "no")
WITHDRAWS = Tap(0, "privacy", "withdraw")

_TAKES_BACK = re.compile(
    r"\b(?:withdraw|revoke|take back|cancel)\b.*\bconsent\b"
    r"|\bstop (?:storing|keeping|saving|collecting)\b.*\b(?:data|answers|everything|anything)\b"
)


def missing(now: Conversation, event: Event) -> bool:
    return event.place is Place.PRIVATE and now.consent is None


def given(now: Conversation, event: Event) -> Conversation:
    """From now on. Without it no question was open but that of forgetting."""
    at = event.at.astimezone(UTC).isoformat(timespec="seconds")
    return replace(now, consent=f"{VERSION} {at}", open=())


def without(now: Conversation, event: Event) -> Turn:
    """What follows without it: help where it is needed, a person's rights, or the asking.

    Nothing is remembered, but that somebody who once agreed is being asked whether to forget.
    """
    flagged = red_flags.unkept(event, words_of(event.what))
    help_ = (flagged,) if flagged else ()
    if _wants_forgetting(event.what):
        turn = _forgetting(now, event)
        return Turn(turn.conversation, (*help_, *turn.replies))
    return Turn(now, help_ or _answer(now, event))


def answers_forgetting(now: Conversation, event: Event) -> bool:
    """The one question that can be answered without consent."""
    if not (opened := checklists.open_flow(now)) or opened[0].id != "forget":
        return False
    match event.what:
        case Tap(run, "forget"):
            return run == opened[1].run
        case Text(text):
            said = labels.names("forget", ("yes", "no"), now.language)
            return labels.plain(text) in said or yes_no_meant(text) is not None
    return False


def taken_back(text: str) -> bool:
    """ "I withdraw my consent", in so many words."""
    return bool(_TAKES_BACK.search(labels.plain(text)))


def withdrawn(now: Conversation, event: Event) -> Turn:
    """Nothing more is kept or asked; what there is can be deleted at once."""
    after = replace(now, consent=None, open=(), alarms=(), reminders=())
    turn = checklists.begin(after, FLOWS["forget"], event)
    return Turn(turn.conversation, (Say("consent.withdrawn"), *turn.replies))


def asked(event: Event) -> Say:
    """The request, and what is kept where."""
    return Say("consent", {"platform": event.platform}, ("yes", "no"))


def _answer(now: Conversation, event: Event) -> tuple[Reply, ...]:
    match event.what:
        case Begin("help"):
            return (Say("help"),)
        case Begin("privacy"):
            return (Say("privacy.private", {"platform": event.platform}),)
        case Begin("export") if not _is_new(now):
            return (Show("export"),)
        case Begin("start") | Return():
            return (Say("hello"), asked(event))
        case Begin() | Text() | Unreadable() | Location():
            return (asked(event),)
        case Tap(_, "forget", "yes") if _is_new(now):  # twice, or its answer was lost
            return (Show("forget"),)
        case Tap() | Taps():
            return (Say("consent.declined" if event.what == DECLINES else "consent.first"),)
    return ()


def _wants_forgetting(what: What) -> bool:
    match what:
        case Begin("forget"):
            return True
        case Text(text) | Edited(text):
            return open_talk.wish(text, understand(text)) == "delete_data"
    return False


def _forgetting(now: Conversation, event: Event) -> Turn:
    if _is_new(now):
        return Turn(now, (Say("forget.nothing"),))
    if checklists.open_question(now):
        return checklists.saying(now)
    return checklists.begin(now, FLOWS["forget"], event)


def _is_new(now: Conversation) -> bool:
    """We have nothing of this person, not even that they agreed once."""
    return now == Conversation(language=now.language)
