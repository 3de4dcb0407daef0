"""During the run: warming up, or breaking down? One tap (DD 65-71)."""

from __future__ import annotations

from datetime import datetime

from dialogs.conversation import Conversation
from dialogs.facts import Facts, Origin
from dialogs.flow import Choice, Flow, Question
from dialogs.flows.can_i_run import conclude, ends
from dialogs.flows.known import RUN_ANSWERS, carried, to_facts

STOPS = ("mid_run_sharp_or_twinge", "mid_run_form_falling_apart")
KEYS = (*STOPS, "mid_run_heavy_but_form_clean")
GUT = Question(
    id="gut",
    keys=KEYS,
    choices=(
        Choice("warming", dict.fromkeys(KEYS, False)),
        Choice("heavy", {**dict.fromkeys(KEYS, False), KEYS[2]: True}),
        Choice("form", {**dict.fromkeys(KEYS, False), KEYS[1]: True}),
        Choice("sharp", {**dict.fromkeys(KEYS, False), KEYS[0]: True}),
    ),
)


def begins(now: Conversation, at: datetime) -> Facts:
    """What was said earlier today still counts; what is unknown does not, with a run under way.

    Each check is asked anew, but what stopped a run stops every other one of the day.
    """
    known = {**carried(now, at), **to_facts({"mid_run": True}, at, Origin.PROFILE)}
    if any(key in known and known[key].value for key in STOPS):
        return known
    return {key: fact for key, fact in known.items() if key not in KEYS}


GUT_CHECK = Flow(
    id="gut_check",
    questions=(GUT,),
    conclude=conclude,
    begins=begins,
    hears=RUN_ANSWERS,
    ends=ends,
)
