"""Forgetting a person: asked twice, then really done."""

from __future__ import annotations

from dialogs.conversation import Checklist, Conversation
from dialogs.events import Event
from dialogs.flow import Choice, Flow, Question, Turn
from dialogs.replies import Say, Show

SURE = Question(
    id="forget",
    keys=("forget",),
    choices=(
        Choice("yes", {"forget": True}),
        Choice("no", {"forget": False}),
    ),
)


def conclude(now: Conversation, closed: Checklist, event: Event) -> Turn:
    """The rows are removed, and counted, by the shell."""
    if closed.facts["forget"].value is not True:
        return Turn(now, (Say("forget.kept"),))
    return Turn(Conversation(language=now.language), (Show("forget"),))


FORGET = Flow(id="forget", questions=(SURE,), conclude=conclude)
