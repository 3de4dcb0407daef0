"""Check-ins: what we ask by ourselves, when an alarm has come; and how that is put off or ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from dialogs import alarms, checklists
from dialogs.alarms import CHECK_IN, REMINDER, SNOOZE
from dialogs.calendar import at_wall
from dialogs.conversation import Alarm, Checklist, Conversation
from dialogs.events import Event, Wake
from dialogs.facts import moment, stamp
from dialogs.flow import Turn
from dialogs.flows import FLOWS
from dialogs.flows.check_in import switched
from dialogs.flows.morning import AFTER_WORK, HOUR, MORNING, SKIP, SOON
from dialogs.replies import Say
from dialogs.routine import ON

WORK_ENDS = time(17, 30)
PAUSES = {SOON: timedelta(minutes=15), HOUR: timedelta(hours=1)}
REMINDED_WITHIN = timedelta(hours=36)


def woken(now: Conversation, event: Event, wake: Wake) -> Turn:
    """An alarm has come: asked, unless it is too late, or known already. One that does not suit
    yet stays set, for later."""
    ringing = (one for one in now.alarms if (one.kind, one.due) == (wake.kind, wake.due))
    alarm = next(ringing, None)
    if alarm is None:
        return Turn(now, ())
    still = next((one for one in alarms.wanted(now, event.at) if _same(one, alarm)), None)
    if still and still.due > event.at:
        return Turn(now, ())
    until = alarms.good_until(now, alarm, event.at)
    after = _without(now, alarm)
    if still is None or event.at >= until:
        return Turn(after, ())
    return _asked(after, event, alarm, until)


def asked_now(now: Conversation, event: Event, alarm: Alarm) -> Turn:
    """The check-in whose hour had passed before anybody knew of the leg day."""
    until = alarms.morning_ends(alarm, alarms.zone_of(now, event.at))
    return _asked(_without(now, alarm), event, alarm, until)


def put_off(now: Conversation, event: Event, choice: str) -> Turn:
    """Later this morning, or not today. The next morning stays as it was."""
    top = now.open[-1] if now.open else None
    if top is None or not _is_check_in(top) or top.good_until is None:
        return checklists.saying(now, Say("put_off.nothing"))
    closed = checklists.close(now, now.open[:-1])
    if choice == SKIP:
        return checklists.saying(closed, Say("check_ins.skipped", choices=("stop",)))
    due = _put_off_to(now, event.at, choice)
    if due < top.good_until:
        after = _reminded(closed, SNOOZE, due)
        return checklists.saying(
            after, Say("put_off.done", {"at": due.astimezone(event.at.tzinfo)})
        )
    until = {"until": top.good_until.astimezone(event.at.tzinfo)}
    if choice == AFTER_WORK and due > event.at:
        return checklists.saying(now, Say("remind.after_work", until, (stamp(due),)))
    return checklists.saying(now, Say("put_off.too_late", until))


def remind(now: Conversation, event: Event, when: str) -> Turn:
    """Write at that moment, as the person asked for with a button."""
    due = moment(when)
    if due is None or not event.at < due < event.at + REMINDED_WITHIN:
        return checklists.saying(now, Say("list_closed"))
    here = due.astimezone(event.at.tzinfo)
    return Turn(_reminded(now, REMINDER, due), (Say("remind.set", {"at": here}),))


def stopped(now: Conversation, event: Event) -> Turn:
    """No more of them; one that is open is closed."""
    kept = tuple(one for one in now.open if not _is_check_in(one))
    after = replace(checklists.close(now, kept), reminders=())
    turn = switched(after, event, {ON: False})
    return checklists.saying(turn.conversation, *turn.replies)


def _asked(now: Conversation, event: Event, alarm: Alarm, until: datetime) -> Turn:
    """The first question, with what is known. What else was open is closed."""
    word = (Say("check_ins.instead"),) if any(one.trail for one in now.open) else ()
    closed = checklists.close(now, ())
    run = FLOWS["can_i_run"]
    if alarm.kind.startswith(REMINDER):
        turn = checklists.begin_unasked(closed, replace(run, opener=None), event, until)
        return Turn(turn.conversation, (*word, Say("remind.now"), *turn.replies))
    turn = checklists.begin_unasked(
        replace(closed, checked_in_on=alarm.local_date), run, event, until
    )
    return Turn(turn.conversation, (*word, *turn.replies))


def _is_check_in(one: Checklist) -> bool:
    return one.good_until is not None and MORNING.id in (one.asking, *one.trail)


def _put_off_to(now: Conversation, at: datetime, choice: str) -> datetime:
    if choice == AFTER_WORK:
        return at_wall(at.date(), WORK_ENDS, alarms.zone_of(now, at)).astimezone(UTC)
    return at.astimezone(UTC) + PAUSES[choice]


def _reminded(now: Conversation, kind: str, due: datetime) -> Conversation:
    """With that alarm. Its kind names its minute: an alarm of a kind rings once a day."""
    on = now.checked_in_on if kind == SNOOZE and now.checked_in_on else due.date()
    alarm = Alarm(f"{kind}-{due:%H%M}", on, due)
    others = (one for one in now.reminders if not _same(one, alarm))
    return replace(now, reminders=(*others, alarm))


def _without(now: Conversation, alarm: Alarm) -> Conversation:
    return replace(
        now,
        alarms=tuple(one for one in now.alarms if not _same(one, alarm)),
        reminders=tuple(one for one in now.reminders if not _same(one, alarm)),
        checked_in_on=alarm.local_date if alarm.kind == CHECK_IN else now.checked_in_on,
    )


def _same(one: Alarm, other: Alarm) -> bool:
    return (one.kind, one.local_date) == (other.kind, other.local_date)
