"""After a run that was allowed: how it felt, and any pain; a day later, whether that is gone."""

from __future__ import annotations

from dataclasses import replace

from dialogs import runs
from dialogs.conversation import Checklist, Conversation
from dialogs.events import Event
from dialogs.facts import Facts, Origin, Value
from dialogs.flow import Choice, Flow, Question, Turn
from dialogs.flows import can_i_run
from dialogs.flows.known import carried, merged, to_facts
from dialogs.replies import Say
from dialogs.routine import AFTER_RUNS
from dialogs.runs import ACHE, NONE, SHARP

SAID = {
    "better": "after_run.better",
    "same": "after_run.same",
    "worse": "after_run.worse",
    NONE: "after_run.none",
}
FELT = Question(
    id="felt",
    keys=("felt",),
    choices=(
        *(Choice(how, {"felt": how}) for how in ("better", "same", "worse", NONE)),
        Choice("stop", {"felt": NONE, AFTER_RUNS: False}),
    ),
)
PAIN = Question(
    id="pain",
    keys=("pain",),
    choices=tuple(Choice(what, {"pain": what}) for what in (NONE, "sore", ACHE, SHARP)),
    when=lambda facts: "felt" in facts and facts["felt"].value != NONE,
)
STILL = Question(
    id="still",
    keys=("still",),
    choices=tuple(Choice(how, {"still": how}) for how in ("gone", "there")),
)


def conclude(now: Conversation, closed: Checklist, event: Event) -> Turn:
    """Into the diary. Pain that is sharp or in a joint is for somebody who knows (DD 35, L-15)."""
    run = runs.last(now)
    felt, pain = _word(closed.facts, "felt"), _word(closed.facts, "pain")
    if run is None:
        return Turn(now, (Say("list_closed"),))
    after = runs.told(now, replace(run, felt=felt or NONE, pain=pain))
    if AFTER_RUNS in closed.facts:
        quiet = replace(after, profile={**after.profile, AFTER_RUNS: False})
        return Turn(quiet, (Say("after_run.off"),))
    if pain == SHARP:
        return _looked_at(after, closed, event, {"sharp_or_joint_pain": True})
    if pain == ACHE:
        return Turn(after, (Say("after_run.ache"),))
    return Turn(after, (Say(SAID.get(felt, SAID[NONE])),))


def conclude_next_day(now: Conversation, closed: Checklist, event: Event) -> Turn:
    """What still aches after a day, or more, is no soreness (RF-12)."""
    run = runs.last(now)
    if run is None:
        return Turn(now, (Say("list_closed"),))
    still = _word(closed.facts, "still") or "there"
    after = runs.told(now, replace(run, next_day=still))
    if still == "gone":
        return Turn(after, (Say("next_day.gone"),))
    return _looked_at(after, closed, event, {"red_flags": ("RF-12",)})


def _looked_at(now: Conversation, closed: Checklist, event: Event, makes: dict[str, Value]) -> Turn:
    """The verdict with that, as if it had been asked for now."""
    signs = to_facts({**makes, "mid_run": False}, event.at, Origin.TAP)
    facts = merged(carried(now, event.at), signs)
    return can_i_run.conclude(now, replace(closed, flow="can_i_run", facts=facts), event)


def _word(facts: Facts, key: str) -> str:
    value = facts[key].value if key in facts else None
    return value if isinstance(value, str) else ""


AFTER_RUN = Flow(id="after_run", questions=(FELT, PAIN), conclude=conclude)
NEXT_DAY = Flow(id="next_day", questions=(STILL,), conclude=conclude_next_day)
