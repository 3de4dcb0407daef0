"""Check-ins: what we ask by ourselves, when an alarm has come; and how that is put off or ended."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from dialogs import alarms, checklists
from dialogs.alarms import CHECK_IN, REMINDER, SNOOZE
from dialogs.calendar import at_wall, day_of
from dialogs.conversation import Alarm, Checklist, Conversation
from dialogs.engine import MayRun, Verdict
from dialogs.events import Event, Wake
from dialogs.facts import moment, stamp
from dialogs.flow import Turn
from dialogs.flows import FLOWS
from dialogs.flows.check_in import switched
from dialogs.flows.morning import AFTER_WORK, HOUR, MORNING, SKIP, SOON, put_off_in
from dialogs.replies import Say
from dialogs.routine import ON, Routine

WORK_ENDS = time(17, 30)
PAUSES = {SOON: timedelta(minutes=15), HOUR: timedelta(hours=1)}
_STOP = re.compile(r"(?:please )?stop(?: it| that| this| please| now)?")
_WHAT = r"(?:reminders?|check ?ins?|pings?|messages?|questions?)"
_NO_MORE = re.compile(
    rf"(?:please )?(?:no more {_WHAT}|(?:stop|end|cancel) (?:the |your |all |these )?{_WHAT}"
    r"|(?:stop|don't|do not) (?:ask|writ|ping)\w*(?: to)?(?: me)?(?: any ?more)?)"
    r"(?: please| in the morning)?"
)
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
    without = checklists.close(now, now.open[:-1])
    if choice == SKIP:
        return checklists.saying(without, Say("check_ins.skipped", choices=("stop",)))
    due = _put_off_to(now, event.at, choice)
    if due < top.good_until:
        after = _reminded(without, SNOOZE, due)
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
    turn = switched(replace(closed(now), reminders=()), event, {ON: False})
    return checklists.saying(turn.conversation, *turn.replies)


def in_words(now: Conversation, event: Event, text: str) -> Turn | None:
    """What only the check-in makes of these words: not now, or never again."""
    plain = " ".join(re.sub(r"[^\w' ]", " ", text.casefold()).split())
    asked = now.open and now.open[-1].asking == MORNING.id
    if asked and (choice := put_off_in(plain)):
        return put_off(now, event, choice)
    here = asked or not now.open
    if _NO_MORE.fullmatch(plain) or (here and _is_wanted(now) and _STOP.fullmatch(plain)):
        return stopped(now, event)
    return None


def closed(now: Conversation) -> Conversation:
    """Without a check-in that is open."""
    return checklists.close(now, tuple(one for one in now.open if not _is_check_in(one)))


def is_open(now: Conversation) -> bool:
    return any(_is_check_in(one) for one in now.open)


def worth_reminding(verdict: Verdict, at: datetime) -> datetime | None:
    """When a run may be asked for later today: a whole minute, not too early."""
    when = verdict.not_before
    if verdict.may_run is not MayRun.LATER or when is None:
        return None
    late = (when.astimezone(UTC) + timedelta(seconds=59)).replace(second=0, microsecond=0)
    here = late.astimezone(at.tzinfo)
    return here if here > at and day_of(here) == day_of(at) else None


def _asked(now: Conversation, event: Event, alarm: Alarm, until: datetime) -> Turn:
    """The first question, with what is known. What else was open is closed."""
    word = (Say("check_ins.instead"),) if any(one.trail for one in now.open) else ()
    alone = checklists.close(now, ())
    run = FLOWS["can_i_run"]
    if alarm.kind.startswith(REMINDER):
        turn = checklists.begin_unasked(alone, replace(run, opener=None), event, until)
        return Turn(turn.conversation, (*word, Say("remind.now"), *turn.replies))
    if flow := FLOWS.get(alarm.kind):
        turn = checklists.begin_unasked(alone, flow, event, until)
        return Turn(turn.conversation, (*word, *turn.replies))
    turn = checklists.begin_unasked(
        replace(alone, checked_in_on=alarm.local_date), run, event, until
    )
    return Turn(turn.conversation, (*word, *turn.replies))


def _is_wanted(now: Conversation) -> bool:
    return bool(Routine.of(now.profile).check_ins)


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
