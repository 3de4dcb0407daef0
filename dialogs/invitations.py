"""Invitations: what is said of check-ins when the log or the routine has changed.

The first time, whether they are wanted; then, when the next one comes; and on a morning whose hour
has passed, the check-in itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from dialogs import alarms, check_ins, checklists, whereabouts
from dialogs.calendar import at_wall
from dialogs.conversation import Conversation
from dialogs.events import Event, Place
from dialogs.facts import Value
from dialogs.flow import Turn
from dialogs.flows import FLOWS
from dialogs.replies import Ask, Reply, Report, Say
from dialogs.routine import DAY_END, HOUR, ON, PAUSED, Routine


def followed(before: Conversation, turn: Turn, event: Event) -> Turn:
    """With what is to be said of check-ins after this turn, if anything changed about them."""
    now = turn.conversation
    logged = _logged(before, now)
    if not (logged or _settled_otherwise(before, now)):
        return turn
    on = Routine.of(now.profile).check_ins
    there = replace(event, at=event.at.astimezone(alarms.zone_of(now, event.at)))
    if on is None:
        offered = logged and not now.open
        return _then(turn, _offer(now, there)) if offered else turn
    if not on or (now.open and now.open[-1].flow == "home_zone"):
        return turn
    if whereabouts.is_open(now, event) and _turned_on(before, now):
        return _then(turn, checklists.begin(now, FLOWS["home_zone"], event))
    return _when(turn, there)


def worded(turn: Turn, event: Event) -> Turn:
    """With the hour that is offered, and beneath a "later" the button to be written to then."""
    now, replies = turn
    return Turn(now, tuple(_worded(reply, now, event) for reply in replies))


def _worded(reply: Reply, now: Conversation, event: Event) -> Reply:
    match reply:
        case Ask(question="offer"):
            return replace(reply, values=_offered(now, event.at))
        case Report(run=run) if run and event.place is Place.PRIVATE:
            return replace(reply, remind_at=_reminder(reply, now, event))
    return reply


def _reminder(report: Report, now: Conversation, event: Event) -> datetime | None:
    """Not where the person has not said whose clock it is, nor twice."""
    at = check_ins.worth_reminding(report.verdict, event.at)
    if report.answers.get("mid_run") or whereabouts.is_open(now, event):
        return None
    return None if at in {one.due for one in now.reminders} else at


def _offered(now: Conversation, at: datetime) -> Mapping[str, Value | datetime]:
    """The hour, and whether that is today, tomorrow or later."""
    if next_ := alarms.if_on(now, at):
        due = next_.due.astimezone(at.tzinfo)
        ahead = (due.date() - at.date()).days
        return {"at": due, "day": ("today", "tomorrow")[ahead] if ahead < 2 else "later"}
    zone = alarms.zone_of(now, at)
    return {"at": at_wall(at.date(), Routine.of(now.profile).at, zone), "day": "later"}


def _logged(before: Conversation, now: Conversation) -> bool:
    known = {day.id for day in before.diary.leg_days}
    return any(day.id not in known for day in now.diary.leg_days)


def _turned_on(before: Conversation, now: Conversation) -> bool:
    return not before.profile.get(ON) and bool(now.profile.get(ON))


def _settled_otherwise(before: Conversation, now: Conversation) -> bool:
    """Another zone, hour or end of the day, or no longer off or paused."""
    keys = (ON, HOUR, DAY_END, PAUSED)
    changed = any(before.profile.get(key) != now.profile.get(key) for key in keys)
    return changed or before.zone != now.zone


def _offer(now: Conversation, event: Event) -> Turn:
    if alarms.if_on(now, event.at) is None:
        return Turn(now, ())
    return checklists.begin(now, FLOWS["check_ins"], event)


def _when(turn: Turn, event: Event) -> Turn:
    """When the next one comes; a morning that is not over is asked about at once."""
    now = turn.conversation
    missed = alarms.missed(now, event.at)
    if missed and not now.open and not _waits(now, event.at):
        return _then(turn, check_ins.asked_now(now, event, missed))
    next_ = next(iter(alarms.wanted(now, event.at)), None)
    if next_ is None or next_.due <= event.at:
        return turn
    said = Say("check_ins.next", {"at": next_.due.astimezone(event.at.tzinfo)})
    asked = tuple(reply for reply in turn.replies if isinstance(reply, Ask))
    others = tuple(reply for reply in turn.replies if not isinstance(reply, Ask))
    return Turn(now, (*others, said, *asked))


def _waits(now: Conversation, at: datetime) -> bool:
    """One that is due rings by itself."""
    return any(one.due <= at for one in alarms.wanted(now, at))


def _then(turn: Turn, next_: Turn) -> Turn:
    return Turn(next_.conversation, (*turn.replies, *next_.replies))
