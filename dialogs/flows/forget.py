"""Forgetting a person: asked twice, then really done."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.conversation import Checklist, Conversation
from dialogs.events import Event
from dialogs.facts import Facts, Value
from dialogs.flow import Choice, Flow, Question, Turn
from dialogs.replies import Say, Show


def _platforms(now: Conversation, facts: Facts) -> Mapping[str, Value]:
    """Where the person is, if that is in several places: all of them are forgotten at once."""
    names = tuple(address.partition(":")[0].capitalize() for address in now.addresses)
    return {"platforms": names} if len(names) > 1 else {}


SURE = Question(
    id="forget",
    keys=("forget",),
    names=_platforms,
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
