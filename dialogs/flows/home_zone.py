"""Whose clock: is it the house's that a person goes by, or that of another zone?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs.conversation import Checklist, Conversation
from dialogs.events import Event
from dialogs.facts import Facts, Value
from dialogs.flow import Choice, Flow, Question, Turn
from dialogs.flows import can_i_run
from dialogs.flows.settings import ZONE, places, zone_set
from dialogs.replies import Report


def house_zone(event: Event) -> str:
    """The zone events are told in while a person has named none; "" where it has no name."""
    zone = event.at.tzinfo
    return zone.key if isinstance(zone, ZoneInfo) else ""


def confirmed(now: Conversation, event: Event) -> Conversation:
    """The house's zone is the person's own, unless they have named one."""
    return replace(now, zone=now.zone or house_zone(event) or None)


def _elsewhere(words: str, at: datetime) -> Mapping[str, Value] | str:
    """A city instead of a yes or no."""
    read = places(words, at)
    return read if isinstance(read, str) else {"clock": False, **read}


CLOCK = Question(
    id="clock",
    keys=("clock",),
    choices=(Choice("yes", {"clock": True}), Choice("no", {"clock": False})),
    reads=_elsewhere,
)


def _is_elsewhere(facts: Facts) -> bool:
    return "clock" not in facts or facts["clock"].value is not True


def conclude(now: Conversation, closed: Checklist, event: Event) -> Turn:
    """The zone is set, and the verdict beneath which this was asked is told by its clock.

    Whoever does not know goes by the house's clock. What waited for the zone is read afterwards
    (`dialogs.whereabouts`).
    """
    if not _is_elsewhere(closed.facts):
        return Turn(confirmed(now, event), ())
    zone = closed.facts["zone"].value or house_zone(event)
    turn = zone_set(now, str(zone), event)
    if "verdict" not in closed.facts or not turn.conversation.zone:
        return turn
    again = _told_there(turn.conversation, event)
    return Turn(again.conversation, (*turn.replies, *again.replies))


def _told_there(now: Conversation, event: Event) -> Turn:
    """The last verdict as it stood when it was given, on the clock of the person's zone."""
    if now.last is None or now.zone is None:
        return Turn(now, ())
    then = replace(event, at=now.last.touched_at.astimezone(ZoneInfo(now.zone)))
    turn = can_i_run.conclude(now, now.last, then)
    replies = (_unchanged(one) if isinstance(one, Report) else one for one in turn.replies)
    return Turn(replace(turn.conversation, aside=now.aside), tuple(replies))


def _unchanged(report: Report) -> Report:
    """Another clock seldom makes another verdict; only then is that said."""
    return replace(report, before="") if report.before == report.verdict.rung.word else report


HOME_ZONE = Flow(
    id="home_zone",
    questions=(CLOCK, replace(ZONE, when=_is_elsewhere)),
    conclude=conclude,
)
