"""Can I run today? The checklist that ends in a verdict."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from dialogs.calendar import day_of
from dialogs.conversation import Checklist, Conversation
from dialogs.diary import Decision, Diary
from dialogs.engine import Answers, MayRun, Rung, decide, judge, may_run, settled
from dialogs.engine.derived import hours
from dialogs.engine.rules import LEG_DAY_GONE
from dialogs.events import Event
from dialogs.facts import Facts, Origin
from dialogs.flow import Flow, Question, Turn
from dialogs.flows.checks import QUESTIONS, RUN_ONLY, SESSION
from dialogs.flows.known import RUN_ANSWERS, carried, to_answers, to_facts, with_goal
from dialogs.flows.morning import MORNING
from dialogs.replies import Report
from dialogs.runs import hurt

WARNED_FOR = timedelta(days=7)  # how long a warning is brought up again


def begins(now: Conversation, at: datetime) -> Facts:
    """Everything still good; the red flags are asked every time. A run that hurt is remembered."""
    facts = carried(now, at)
    if "red_flags" in facts and not facts["red_flags"].value:
        facts = {key: fact for key, fact in facts.items() if key != "red_flags"}
    own = {"mid_run": False} | ({"last_run_worse": True} if hurt(now) else {})
    return {**facts, **to_facts(own, at, Origin.PROFILE)}


def matters(question: Question, facts: Facts, at: datetime) -> bool:
    """What only shapes a run is not asked of somebody who will not run."""
    if question.id not in RUN_ONLY:
        return True
    answers = to_answers(facts, at)
    if question.id == SESSION.id and (hours(answers) or 0) >= LEG_DAY_GONE:
        return _still_sore(answers)
    told = "lifts" in facts and facts["lifts"].origin is not Origin.TAP
    if question.id == SESSION.id and told:
        return False
    return may_run(answers) is not MayRun.NO or not settled(answers)


def _still_sore(answers: Answers) -> bool:
    """Three days on, soreness that stays asks whether the session was a first one (RF-2)."""
    sore = answers.get("soreness")
    return answers.get("soreness_rising") is True or (isinstance(sore, int) and sore >= 6)


def is_settled(facts: Facts, at: datetime) -> bool:
    return settled(to_answers(facts, at))


def ends(facts: Facts, at: datetime) -> bool:
    """From a red flag on there is nothing more to ask."""
    return judge(to_answers(facts, at)).rung >= Rung.SEE_SPECIALIST


def conclude(now: Conversation, closed: Checklist, event: Event) -> Turn:
    """The verdict, and its entry in the diary; a changed answer changes the same entry.

    A red flag closes whatever else was being asked, and every ping.
    """
    report = reported(closed, event.at)
    earlier = next((one for one in now.diary.decisions if one.id == closed.decision), None)
    closed = replace(closed, decision=closed.decision or event.id, told=True)
    decision = Decision(
        id=closed.decision,
        at=event.at,
        rung=report.verdict.rung.word,
        may_run=report.verdict.may_run,
        score=report.verdict.score,
        answers={key: fact.value for key, fact in closed.facts.items()},
        partial=report.left > 0,
        address=earlier.address if earlier else event.person,
    )
    if earlier:
        felt, pain, next_day = earlier.felt, earlier.pain, earlier.next_day
        decision = replace(decision, felt=felt, pain=pain, next_day=next_day)
    others = tuple(one for one in now.diary.decisions if one.id != decision.id)
    if earlier and not _completed(earlier, decision):
        report = replace(report, before=earlier.rung)
    over = ends(closed.facts, event.at)
    after = replace(
        now,
        open=() if over else now.open,
        alarms=() if over else now.alarms,
        reminders=() if over else now.reminders,
        aside={},
        last=closed,
        diary=Diary(now.diary.leg_days, (*others, decision)),
        profile=with_goal(now.profile, closed.facts),
    )
    return Turn(after, (report,))


def reported(closed: Checklist, at: datetime) -> Report:
    """The verdict on this checklist as it stands at this moment."""
    answers = to_answers(closed.facts, at)
    return Report(
        run=closed.run,
        verdict=decide(answers),
        answers=answers,
        at=at,
        left=len(_left(closed, at)),
    )


def _completed(earlier: Decision, now: Decision) -> bool:
    """The rest was answered: that changes nothing of what had been told."""
    return earlier.partial and not now.partial


def warned(now: Conversation, at: datetime) -> Decision | None:
    """The last verdict of an earlier day this week that sent the person to somebody."""
    grave = (Rung.SEE_SPECIALIST.word, Rung.EMERGENCY.word)
    recent = (one for one in now.diary.decisions if timedelta(0) < at - one.at < WARNED_FOR)
    earlier = (one for one in recent if day_of(one.at.astimezone(at.tzinfo)) != day_of(at))
    return next((one for one in reversed(tuple(earlier)) if one.rung in grave), None)


def _left(closed: Checklist, at: datetime) -> tuple[Question, ...]:
    """The questions whose answers would still choose what to do."""
    if closed.flow != CAN_I_RUN.id or ends(closed.facts, at):
        return ()
    return tuple(CAN_I_RUN.pending(closed.facts, at))


CAN_I_RUN = Flow(
    id="can_i_run",
    questions=QUESTIONS,
    conclude=conclude,
    begins=begins,
    hears=RUN_ANSWERS,
    matters=matters,
    settled=is_settled,
    ends=ends,
    opener=MORNING,
)
