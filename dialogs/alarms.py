"""Alarms: when a conversation is to be woken, computed from what it holds.

Nothing here is remembered: each turn computes the whole set anew, so that a changed log, zone, hour
or end of the day changes the alarms with it. Moments are in UTC, where they compare as they should.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from dialogs import runs
from dialogs.calendar import at_wall, day_of
from dialogs.conversation import Alarm, Checklist, Conversation
from dialogs.diary import Decision, Diary
from dialogs.engine import Rung
from dialogs.routine import ON, Routine

CHECK_IN, SNOOZE, REMINDER = "check_in", "snooze", "remind"
SURE, MOST = 2, 3  # mornings: so many unless the legs recover, and one more where they said no
OVER = timedelta(days=MOST + 2)  # so long after a leg day there is no morning of it left
WORTH = timedelta(hours=3)  # then a check-in says nothing any more
NOON, MORNING_ENDS = time(12), time(11)  # whoever is asked later than that has no use for noon
BUSY = timedelta(minutes=30)  # how long somebody is left alone with what they are answering
_NOTHING = Diary()


def wanted(now: Conversation, at: datetime) -> tuple[Alarm, ...]:
    """The complete set. One whose time has come and that has not rung yet stays, until it suits."""
    if now.diary == _NOTHING and not now.reminders:
        return ()
    waiting = {(one.kind, one.local_date) for one in now.alarms}
    free = _free_from(now)
    ahead = []
    asked = (*check_ins(now, at), *runs.questions(now, at, zone_of(now, at)))
    for one in (*asked, *_reminders(now, at)):
        if one.due > at:
            ahead.append(one)
        elif (one.kind, one.local_date) in waiting:
            ahead.append(replace(one, due=free) if free > at else one)
    return tuple(sorted(ahead, key=lambda one: one.due))


def check_ins(now: Conversation, at: datetime) -> tuple[Alarm, ...]:
    """A check-in for every morning on which the legs of the last leg day are still asked about."""
    routine, zone = Routine.of(now.profile), zone_of(now, at)
    if not routine.check_ins:
        return ()
    mornings = _mornings(now, at, zone, routine)
    return tuple(Alarm(CHECK_IN, on, _wall(on, routine.at, zone)) for on in mornings)


def _reminders(now: Conversation, at: datetime) -> Iterator[Alarm]:
    """Those set by hand; of a morning only while it is still asked about."""
    if not now.reminders:
        return
    asked = {one.local_date for one in check_ins(replace(now, checked_in_on=None), at)}
    for one in now.reminders:
        if not one.kind.startswith(SNOOZE) or one.local_date in asked:
            yield one


def if_on(now: Conversation, at: datetime) -> Alarm | None:
    """The next check-in of somebody who wants them."""
    on = replace(now, profile={**now.profile, ON: True})
    return next((one for one in check_ins(on, at) if one.due > at), None)


def missed(now: Conversation, at: datetime) -> Alarm | None:
    """The check-in of this morning, if its hour had passed before anybody knew of the leg day."""
    gone = (
        one for one in check_ins(now, at) if one.due <= at < morning_ends(one, zone_of(now, at))
    )
    return next(gone, None)


def morning_ends(alarm: Alarm, zone: tzinfo) -> datetime:
    """Noon; for whoever is asked later than in the morning, when it is worth nothing any more."""
    late = alarm.due.astimezone(zone).time() >= MORNING_ENDS
    return alarm.due + WORTH if late else _wall(alarm.local_date, NOON, zone)


def good_until(now: Conversation, alarm: Alarm, at: datetime) -> datetime:
    """When it is worth nothing any more: three hours after its time, a morning's at noon. One put
    off from a check-in that began late ends at noon, as that does."""
    zone, routine = zone_of(now, at), Routine.of(now.profile)
    if alarm.kind.partition("-")[0] not in (CHECK_IN, SNOOZE):
        return alarm.due + WORTH
    due = _wall(alarm.local_date, routine.at, zone)
    ends = morning_ends(Alarm(CHECK_IN, alarm.local_date, due), zone)
    began_late = alarm.kind != CHECK_IN and alarm.due >= due + WORTH
    return ends if began_late else min(due + WORTH, ends)


def zone_of(now: Conversation, at: datetime) -> tzinfo:
    """The person's own, else the one their events are told in."""
    return ZoneInfo(now.zone) if now.zone else at.tzinfo or UTC


def _mornings(now: Conversation, at: datetime, zone: tzinfo, routine: Routine) -> Iterator[date]:
    lifted_at = max((day.lifted_at.astimezone(UTC) for day in now.diary.leg_days), default=None)
    if lifted_at is None or at - lifted_at > OVER:
        return

    def lived(moment: datetime) -> date:
        return day_of(moment.astimezone(zone), routine.day_ends)

    day = lived(lifted_at)
    since = [one for one in now.diary.decisions if one.at.astimezone(UTC) >= lifted_at]
    after = [one for one in since if lived(one.at) > day]
    if any(one.rung in runs.GRAVE for one in since) or (after and _is_recovered(after[-1])):
        return
    done = max(filter(None, (now.checked_in_on, *(lived(one.at) for one in after))), default=day)
    for on in (day + timedelta(days=n + 1) for n in range(MOST if after else SURE)):
        if on > done and not (routine.paused_until and on < routine.paused_until):
            yield on


def _is_recovered(verdict: Decision) -> bool:
    """A plain run was fine: leg day is not asked about any more."""
    return verdict.rung == Rung.EASY_RUN.word


def _free_from(now: Conversation) -> datetime:
    """When somebody who is answering something has been left alone with it long enough."""
    top = now.open[-1] if now.open else None
    if top is None or is_unanswered(top):
        return datetime.min.replace(tzinfo=UTC)
    return top.touched_at.astimezone(UTC) + BUSY


def is_unanswered(one: Checklist) -> bool:
    """We began it, and nobody has said anything to it."""
    return one.good_until is not None and not one.trail


def _wall(on: date, wall: time, zone: tzinfo) -> datetime:
    return at_wall(on, wall, zone).astimezone(UTC)
