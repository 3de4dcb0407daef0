"""Runs that a verdict allowed: what is still to be asked about them, and what they taught."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from dialogs.calendar import at_wall, day_of
from dialogs.conversation import Alarm, Conversation
from dialogs.diary import Decision, Diary
from dialogs.engine import Rung
from dialogs.routine import Routine

AFTER_RUN, NEXT_DAY = "after_run", "next_day"
NONE = "none"  # of how it felt: there was no run; of pain: there was none
ACHE, SHARP = "ache", "sharp"  # pain that may go, and pain that is to be looked at
EVENING = time(19)
A_WHILE = timedelta(hours=1)  # a run takes as long; and so long after the morning's question
GRAVE = (Rung.SEE_SPECIALIST.word, Rung.EMERGENCY.word)


def questions(now: Conversation, at: datetime, zone: tzinfo) -> Iterator[Alarm]:
    """In the evening, how it was; and a day later, whether what ached still does (L-15)."""
    routine, run = Routine.of(now.profile), last(now)
    if run is None or not (routine.check_ins and routine.after_runs):
        return
    on = day_of(run.at.astimezone(zone), routine.day_ends)
    tomorrow = on + timedelta(days=1)
    if not run.felt and not _is_paused(routine, on):
        evening = at_wall(on, EVENING, zone).astimezone(UTC)
        morning = at_wall(tomorrow, routine.at, zone).astimezone(UTC) + A_WHILE
        yield Alarm(AFTER_RUN, on, evening if run.at + A_WHILE <= evening else morning)
    elif run.pain == ACHE and not run.next_day and not _is_paused(routine, tomorrow):
        yield Alarm(NEXT_DAY, tomorrow, at_wall(tomorrow, EVENING, zone).astimezone(UTC))


def last(now: Conversation) -> Decision | None:
    """The last run that was allowed; none of before a warning sign."""
    for one in reversed(now.diary.decisions):
        if one.rung in GRAVE:
            return None
        if one.may_run == "yes" and not one.answers.get("mid_run"):
            return one
    return None


def told(now: Conversation, run: Decision) -> Conversation:
    """With what was said of that run."""
    all_ = (run if one.id == run.id else one for one in now.diary.decisions)
    return replace(now, diary=Diary(now.diary.leg_days, tuple(all_)))


def hurt(now: Conversation) -> bool:
    """The last run of which anything was said left the legs worse, or hurt (DD 123)."""
    said = (one for one in reversed(now.diary.decisions) if one.felt not in ("", NONE))
    run = next(said, None)
    return run is not None and (run.felt == "worse" or run.pain in (ACHE, SHARP))


def _is_paused(routine: Routine, on: date) -> bool:
    return routine.paused_until is not None and on < routine.paused_until
