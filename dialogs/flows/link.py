"""Linking one platform with another, and taking it back: each asked once more before it is done."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.conversation import Checklist, Conversation
from dialogs.events import Event
from dialogs.facts import Facts, Value
from dialogs.flow import Choice, Flow, Question, Turn
from dialogs.replies import Say, Show


def _named(now: Conversation, facts: Facts) -> Mapping[str, Value]:
    """The two platforms it is about."""
    return {key: facts[key].value for key in ("here", "there") if key in facts}


def link(now: Conversation, closed: Checklist, event: Event) -> Turn:
    """The shell links the two, if the code still counts."""
    if closed.facts["link"].value is not True:
        return Turn(now, (Say("link.kept"),))
    return Turn(now, (Show("link", {"code": closed.facts["code"].value}),))


def unlink(now: Conversation, closed: Checklist, event: Event) -> Turn:
    if closed.facts["unlink"].value is not True:
        return Turn(now, (Say("unlink.kept"),))
    return Turn(now, (Show("unlink"),))


def _sure(id_: str) -> Question:
    choices = (Choice("yes", {id_: True}), Choice("no", {id_: False}))
    return Question(id=id_, keys=(id_,), choices=choices, names=_named)


LINK = Flow(id="link", questions=(_sure("link"),), conclude=link)
UNLINK = Flow(id="unlink", questions=(_sure("unlink"),), conclude=unlink)
