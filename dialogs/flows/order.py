"""Run before or after lifting, by what matters most (MH 72-74, 127; C-7, C-8)."""

from __future__ import annotations

from dialogs.conversation import Checklist, Conversation
from dialogs.events import Event
from dialogs.flow import Flow, Turn
from dialogs.flows.checks import GOAL
from dialogs.flows.known import from_profile, with_goal, with_profile
from dialogs.replies import Say


def conclude(now: Conversation, closed: Checklist, event: Event) -> Turn:
    goal = closed.facts["goal"].value or "general"
    after = with_profile(now, with_goal(now.profile, closed.facts), event.at)
    return Turn(after, (Say(f"order.{goal}"), Say("order.gap")))


ORDER = Flow(id="order", questions=(GOAL,), conclude=conclude, begins=from_profile)
