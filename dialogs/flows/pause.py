"""A pause: nobody is asked in the morning until it is over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from dialogs.calendar import day_of
from dialogs.conversation import Checklist, Conversation
from dialogs.events import Event
from dialogs.facts import Value
from dialogs.flow import Choice, Flow, Question, Turn
from dialogs.flows.check_in import switched
from dialogs.flows.known import with_profile
from dialogs.language.clock import pauses
from dialogs.replies import Say
from dialogs.routine import ON, PAUSED, Routine

OFF = "off"
DAYS = {"d3": 3, "d7": 7, "d14": 14}
_OVER = frozenset({"off", "end", "over", "resume", "none", "no", "stop", "now"})


def pause_in(words: str, at: datetime) -> Mapping[str, Value] | str:
    """Until when, or that it is over; else the key of what to say instead."""
    if words.strip().casefold() in _OVER:
        return {PAUSED: OFF}
    until = pauses.until(words, day_of(at))
    return {PAUSED: until.isoformat()} if until else "pause.unclear"


LENGTH = Question(
    id="pause",
    keys=(PAUSED,),
    choices=tuple(Choice(days, {PAUSED: days}) for days in (*DAYS, OFF)),
    reads=pause_in,
)


def conclude(now: Conversation, closed: Checklist, event: Event) -> Turn:
    """From this day on; what was put off by hand is dropped with it."""
    value = closed.facts[PAUSED].value
    if not isinstance(value, str):
        return Turn(now, (Say("settings.unchanged"),))
    if value == OFF:
        return _over(now, event)
    until = (
        day_of(event.at) + timedelta(days=DAYS[value])
        if value in DAYS
        else date.fromisoformat(value)
    )
    profile = {**now.profile, PAUSED: until.isoformat()}
    after = replace(with_profile(now, profile, event.at), reminders=())
    return Turn(after, (Say("pause.set", {"on": until.isoformat()}),))


def _over(now: Conversation, event: Event) -> Turn:
    if Routine.of(now.profile).check_ins:
        return switched(now, event, {ON: True, PAUSED: None})
    profile = {key: value for key, value in now.profile.items() if key != PAUSED}
    return Turn(with_profile(now, profile, event.at), (Say("pause.over"),))


PAUSE = Flow(id="pause", questions=(LENGTH,), conclude=conclude)
