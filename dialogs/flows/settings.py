"""Settings: the time zone, the goal, check-ins, and where they come."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs.conversation import Checklist, Conversation
from dialogs.events import Event
from dialogs.facts import Facts, Origin, Value
from dialogs.flow import Choice, Flow, Question, Turn
from dialogs.flows.check_in import HOUR_ASKED, OFF, day_ends_set, switched
from dialogs.flows.checks import GOAL
from dialogs.flows.known import to_facts, with_goal, with_profile
from dialogs.language.places import zones
from dialogs.replies import Say
from dialogs.routine import AFTER_RUNS, DAY_END, HOUR, ON


def places(words: str, at: datetime) -> Mapping[str, Value] | str:
    """The zone of the place that was typed, or those it may mean, each once."""
    places = zones.find(words)
    found = tuple(dict.fromkeys(place.zone for place in places))
    if len(found) == 1 and places[0].exact:
        return {"zone": found[0]}
    return {"zone_maybe": found} if found else "zone.unknown"


def _chose(setting: str, question: Question) -> Question:
    """Asked once this setting was chosen."""
    return replace(
        question, when=lambda facts: "setting" in facts and facts["setting"].value == setting
    )


ZONE = Question(id="zone", keys=("zone",), reads=places, read_back="zone_maybe")
PLACE = Question(
    id="place",
    keys=("place",),
    choices=tuple(Choice(name, {"place": name}) for name in ("telegram", "discord")),
)
ASKED_AT = replace(HOUR_ASKED, choices=(*HOUR_ASKED.choices, Choice(OFF, {HOUR: OFF})))
ENDS = ("00:00", "02:00", "03:00", "04:00", "05:00", "06:00")
DAY_ENDS = Question(
    id="day_ends",
    keys=(DAY_END,),
    choices=tuple(Choice(hour, {DAY_END: hour}) for hour in ENDS),
)
ASKED_AFTER = Question(
    id="after_runs",
    keys=(AFTER_RUNS,),
    choices=(Choice("yes", {AFTER_RUNS: True}), Choice("no", {AFTER_RUNS: False})),
)
SETTABLE = ("zone", "goal", "check_ins", "after_runs", "day_ends")
SETTING = Question(
    id="setting",
    keys=("setting",),
    choices=(
        *(Choice(one, {"setting": one}) for one in SETTABLE),
        Choice("place", {"setting": "place"}, when=lambda facts: "linked" in facts),
    ),
)


def begins(now: Conversation, at: datetime) -> Facts:
    """Where check-ins come is only asked where there are several places."""
    several = len(now.addresses) > 1
    return to_facts({"linked": True}, at, Origin.PROFILE) if several else {}


def conclude(now: Conversation, closed: Checklist, event: Event) -> Turn:
    """The setting takes effect, and is read back."""
    if zone := _value(closed.facts, "zone"):
        return zone_set(now, zone, event)
    if hour := _value(closed.facts, HOUR):
        changes: Mapping[str, Value] = {ON: False} if hour == OFF else {ON: True, HOUR: hour}
        return switched(now, event, changes)
    if AFTER_RUNS in closed.facts and closed.facts[AFTER_RUNS].value is not None:
        on = closed.facts[AFTER_RUNS].value is True
        after = with_profile(now, {**now.profile, AFTER_RUNS: on}, event.at)
        return Turn(after, (Say("after_run.on" if on else "after_run.off"),))
    if ends := _value(closed.facts, DAY_END):
        return day_ends_set(now, event, ends)
    if goal := _value(closed.facts, "goal"):
        chosen = closed.facts["goal"].choice or goal
        after = with_profile(now, with_goal(now.profile, closed.facts), event.at)
        return Turn(after, (Say("goal.set", {"goal": chosen}),))
    place = _value(closed.facts, "place")
    if any(address.startswith(f"{place}:") for address in now.addresses):
        there = Say("place.set", {"platform": place.capitalize()})
        return Turn(replace(now, check_ins_at=place), (there,))
    return Turn(now, (Say("settings.unchanged"),))


def zone_set(now: Conversation, zone: str, event: Event) -> Turn:
    """From now on the person's clock is that of this zone."""
    if not zones.is_zone(zone):
        return Turn(now, (Say("zone.unknown"),))
    there = event.at.astimezone(ZoneInfo(zone))
    return Turn(replace(now, zone=zone), (Say("zone.set", {"zone": zone, "there": there}),))


def _value(facts: Facts, key: str) -> str:
    value = facts[key].value if key in facts else None
    return value if isinstance(value, str) else ""


SETTINGS = Flow(
    id="settings",
    questions=(
        SETTING,
        _chose("zone", ZONE),
        _chose("goal", GOAL),
        _chose("check_ins", ASKED_AT),
        _chose("after_runs", ASKED_AFTER),
        _chose("day_ends", DAY_ENDS),
        _chose("place", PLACE),
    ),
    conclude=conclude,
    begins=begins,
)
