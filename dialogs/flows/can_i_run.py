"""Can I run today? The checklist that ends in a verdict."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from dialogs.conversation import Checklist, Conversation
from dialogs.diary import Decision, Diary
from dialogs.engine import Rung, decide, settled
from dialogs.events import Event
from dialogs.facts import Facts, Origin, Value
from dialogs.flow import Flow, Turn
from dialogs.flows.checks import QUESTIONS, RUN_ONLY
from dialogs.flows.known import carried, to_answers, to_facts
from dialogs.replies import Report


def begins(now: Conversation, at: datetime) -> Facts:
    """Everything still good; the red flags are asked every time."""
    facts = carried(now, at)
    if "red_flags" in facts and not facts["red_flags"].value:
        facts = {key: fact for key, fact in facts.items() if key != "red_flags"}
    return facts | to_facts({"mid_run": False}, at, Origin.PROFILE)


def enough(facts: Facts, at: datetime) -> bool:
    """Nothing left could change the answer, or a red flag ends the asking."""
    answers = to_answers(facts, at)
    return decide(answers).rung >= Rung.SEE_SPECIALIST or settled(answers)


def conclude(now: Conversation, closed: Checklist, event: Event) -> Turn:
    """The verdict, and its entry in the diary; a changed answer changes the same entry."""
    answers = to_answers(closed.facts, event.at)
    verdict = decide(answers)
    left = 0 if verdict.rung >= Rung.SEE_SPECIALIST else len(left_to_ask(closed.facts, event.at))
    closed = replace(closed, decision=closed.decision or event.id, told=True)
    decision = Decision(
        id=closed.decision,
        at=event.at,
        rung=verdict.rung.word,
        may_run=verdict.may_run,
        score=verdict.score,
        answers={key: fact.value for key, fact in closed.facts.items()},
        partial=left > 0,
    )
    others = tuple(one for one in now.diary.decisions if one.id != decision.id)
    diary = Diary(now.diary.leg_days, (*others, decision))
    profile = {**now.profile, **_lasting(closed.facts)}
    report = Report(run=closed.run, verdict=verdict, answers=answers, at=event.at, left=left)
    return Turn(replace(now, last=closed, diary=diary, profile=profile), (report,))


def left_to_ask(facts: Facts, at: datetime) -> tuple[str, ...]:
    """The questions without an answer that would still choose what to do."""
    runs = decide(to_answers(facts, at)).may_run != "no"
    return tuple(q.id for q in CAN_I_RUN.pending(facts) if runs or q.id not in RUN_ONLY)


def _lasting(facts: Facts) -> dict[str, Value]:
    """What is asked once and kept until it is changed."""
    keys = ("goal", "calorie_deficit")
    return {key: facts[key].value for key in keys if key in facts and facts[key].value is not None}


CAN_I_RUN = Flow(
    id="can_i_run",
    questions=QUESTIONS,
    conclude=conclude,
    begins=begins,
    enough=enough,
)
