"""The check-in: its first question, and whether and when it is wanted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, time

from dialogs.conversation import Checklist, Conversation
from dialogs.events import Event
from dialogs.facts import Facts, Value
from dialogs.flow import Choice, Flow, Question, Turn
from dialogs.flows.known import with_profile
from dialogs.language.answers import yes_no_meant
from dialogs.language.facts.preferences import check_in_time
from dialogs.replies import Say
from dialogs.routine import DAY_END, HOUR, ON, Routine

HOURS = ("05:30", "06:00", "06:30", "07:00", "07:30", "08:00", "09:00")
OFF = "off"

_BARE = re.compile(r"(?:at )?(?P<hour>[01]?\d|2[0-3])(?:[:.h](?P<minute>[0-5]\d))?")


def hour_in(words: str, at: datetime) -> Mapping[str, Value] | str:
    """The hour that was typed, or the key of what to say instead."""
    found = _BARE.fullmatch(words.strip().casefold())
    read = f"{int(found['hour']):02}:{found['minute'] or '00'}" if found else check_in_time(words)
    return {HOUR: read} if read else "hour.unknown"


def _offered(words: str, at: datetime) -> Mapping[str, Value] | str:
    """An hour instead of a yes says both."""
    if (said := yes_no_meant(words)) is not None:
        return {ON: said}
    read = hour_in(words, at)
    return read if isinstance(read, str) else {ON: True, **read}


OFFER = Question(
    id="offer",
    keys=(ON,),
    choices=(
        Choice("yes", {ON: True}),
        Choice("another", {ON: True, "another_hour": True}),
        Choice("no", {ON: False}),
    ),
    reads=_offered,
)
HOUR_ASKED = Question(
    id="hour",
    keys=(HOUR,),
    choices=tuple(Choice(hour, {HOUR: hour}) for hour in HOURS),
    reads=hour_in,
    when=lambda facts: "another_hour" in facts,
)


def conclude(now: Conversation, closed: Checklist, event: Event) -> Turn:
    """Nobody who does not know is written to."""
    if closed.facts[ON].value is not True:
        declined = with_profile(now, {**now.profile, ON: False}, event.at)
        return Turn(declined, (Say("check_ins.declined"),))
    return switched(now, event, {ON: True, **hour_of(closed.facts)})


def hour_of(facts: Facts) -> dict[str, Value]:
    return {HOUR: facts[HOUR].value} if HOUR in facts and facts[HOUR].value else {}


def switched(now: Conversation, event: Event, changes: Mapping[str, Value]) -> Turn:
    """The routine with these changes, read back."""
    both = {**now.profile, **changes}
    after = with_profile(now, {k: v for k, v in both.items() if v is not None}, event.at)
    routine = Routine.of(after.profile)
    if not routine.check_ins:
        return Turn(after, (Say("check_ins.off"),))
    on = Say("check_ins.on", {"hour": _clock(routine.at)})
    return Turn(after, (on,) if event.can_type else (on, *_tried()))


def _tried() -> tuple[Say, ...]:
    """Where only the person sees the answer, a check-in goes to the chat with us alone: that it
    gets there is tried at once."""
    return (Say("check_ins.in_private"), Say("check_ins.first_word"))


def day_ends_set(now: Conversation, event: Event, ends: str) -> Turn:
    """What is trained before then counts for the day before."""
    after = with_profile(now, {**now.profile, DAY_END: ends}, event.at)
    hour = _clock(Routine.of(after.profile).day_ends)
    return Turn(after, (Say("day_ends.set", {"hour": hour}),))


def _clock(at: time) -> str:
    return f"{at:%H:%M}"


CHECK_INS = Flow(id="check_ins", questions=(OFFER, HOUR_ASKED), conclude=conclude)
