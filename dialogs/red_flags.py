"""A red flag in words: the right help comes first, whatever else was said or asked."""

from __future__ import annotations

from dataclasses import replace

from dialogs import checklists
from dialogs.conversation import Conversation
from dialogs.engine import Rung
from dialogs.events import Event
from dialogs.facts import Origin
from dialogs.flow import Turn
from dialogs.flows import FLOWS
from dialogs.flows.known import from_flags, from_slots, merged, to_facts
from dialogs.language import Understood, understand, warns
from dialogs.replies import Reply, Report
from dialogs.typed import LONGEST, windows


def heard(text: str) -> Understood | None:
    """What was understood of a text with a red flag in it, however long it is; else None."""
    parts = windows(text) if len(text) > LONGEST else (text,)
    return next((understand(part) for part in parts if warns(part)), None)


def help_first(now: Conversation, event: Event, understood: Understood) -> Turn:
    """Ends whatever is being asked, and every ping: the right help, and nothing else."""
    known = now.open[-1].facts if now.open else {}
    mid_run = understood.intent == "gut_check" or ("mid_run" in known and known["mid_run"].value)
    makes = {
        **from_slots(understood.slots, event.at),
        **from_flags(understood.red_flags),
        "mid_run": bool(mid_run),
    }
    facts = merged(known, to_facts(makes, event.at, Origin.WORDS))
    return checklists.begin(
        replace(now, open=(), alarms=(), reminders=()), FLOWS["can_i_run"], event, facts
    )


def is_help(reply: Reply) -> bool:
    """A verdict that ends in help, not in a run or a rest."""
    return isinstance(reply, Report) and reply.verdict.rung >= Rung.SEE_SPECIALIST


def unkept(event: Event, text: str) -> Report | None:
    """The same help where nothing is to be kept: it stands alone, and has no buttons."""
    understood = heard(text)
    replies = help_first(Conversation(), event, understood).replies if understood else ()
    return next((replace(reply, run=0) for reply in replies if isinstance(reply, Report)), None)
