"""Where a person is: asked beneath a verdict, or before a time of day that was typed is used.

Only on a platform, and only while they go by the house's clock because they have named no zone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dialogs import checklists
from dialogs.conversation import Conversation
from dialogs.engine import Rung
from dialogs.events import Begin, Event, Place, Text
from dialogs.facts import Origin
from dialogs.flow import Question, Turn
from dialogs.flows import FLOWS
from dialogs.flows.home_zone import house_zone
from dialogs.flows.known import to_facts
from dialogs.flows.lifted import lifted_when
from dialogs.language import Understood
from dialogs.language.clock.times import by_the_clock
from dialogs.language.places import zones
from dialogs.replies import Ask, Reply, Report, Say

SHARE = "share"  # a button of the question for the zone
CAN_SHARE = "Telegram"  # the platform that has one for it
TELLING = frozenset({"run", "legday", "gutcheck", "undo"})  # the commands that hear of leg days
_ASKING = frozenset({"clock", "zone"})  # the questions


def is_open(now: Conversation, event: Event) -> bool:
    """The person has named no zone, and may live in another than the house's."""
    return event.place is Place.PRIVATE and now.zone is None and bool(house_zone(event))


def asked_first(
    now: Conversation, event: Event, what: Begin | Text, understood: Understood
) -> Turn | None:
    """The question whose clock it is, where the words tell a time by one: they wait for it."""
    if not is_open(now, event):
        return None
    if not any(by_the_clock(time, event.at) for time in _times(now, what, understood)):
        return None
    line = what.text if isinstance(what, Text) else f"/{what.flow} {what.words}"
    waiting = to_facts({"words": line}, event.at, Origin.WORDS)
    return checklists.begin(now, FLOWS["home_zone"], event, waiting)


def waited_for(before: Conversation, turn: Turn) -> str | None:
    """The words that can be read now that the zone is known; None when it was not asked for."""
    after = turn.conversation
    if before.zone or not after.zone:
        return None
    asked = next((one for one in before.open if one.flow == "home_zone"), None)
    words = str(asked.facts["words"].value) if asked and "words" in asked.facts else ""
    answered_otherwise = any(one.flow == "home_zone" for one in after.open)
    return words if words or answered_otherwise else None


def without_asking(now: Conversation) -> Conversation:
    return replace(now, open=tuple(one for one in now.open if one.flow != "home_zone"))


def located(now: Conversation, event: Event, zone: str) -> Turn:
    """A place was shared: an answer to the question for it, or a setting where none is open."""
    question = checklists.open_question(now)
    if not zones.is_zone(zone):
        return checklists.saying(now, Say("zone.unknown"))
    if question and question.id in _ASKING:
        there = to_facts({"clock": False, "zone": zone}, event.at, Origin.TAP)
        return checklists.answer(now, event, there, question.id)
    if question:
        return checklists.saying(now, Say("not_understood"))
    setting = to_facts({"setting": "zone", "zone": zone}, event.at, Origin.TAP)
    return checklists.begin(now, FLOWS["settings"], event, setting)


def shown(turn: Turn, event: Event) -> Turn:
    """With the clock a verdict goes by while nobody has confirmed it, and the button to share."""
    now, replies = turn
    return Turn(now, tuple(_shown(reply, now, event) for reply in replies))


def _shown(reply: Reply, now: Conversation, event: Event) -> Reply:
    match reply:
        case Report() if is_open(now, event) and _has_time(reply):
            return replace(reply, assumed=house_zone(event), at=event.at)
        case Ask(question="clock"):
            return replace(reply, values={"zone": house_zone(event), "there": event.at})
        case Ask(question="zone") if event.platform == CAN_SHARE:
            return replace(reply, choices=(*reply.choices, SHARE))
    return reply


def _has_time(report: Report) -> bool:
    """Nobody is asked where they live beside a warning sign, or in the middle of a run."""
    return report.verdict.rung < Rung.SEE_SPECIALIST and not report.answers.get("mid_run")


def _times(now: Conversation, what: Begin | Text, understood: Understood) -> Iterator[str]:
    """The words that may be taken for the time of a leg day."""
    told = (str(understood.slots[slot]) for slot in ("lifted_when",) if slot in understood.slots)
    if isinstance(what, Begin):
        if what.flow in TELLING:
            yield from (*told, *what.words.split(","))
        return
    yield from told
    if _is_read_as_time(checklists.open_question(now)) or understood.intent == "log_leg_day":
        yield from (what.text, *what.text.split(","))


def _is_read_as_time(question: Question | None) -> bool:
    return question is not None and question.reads is lifted_when
