"""Settings: the time zone and the goal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from dialogs.conversation import Checklist, Conversation
from dialogs.events import Event
from dialogs.facts import Facts, Value
from dialogs.flow import Choice, Flow, Question, Turn
from dialogs.flows.checks import GOAL
from dialogs.flows.known import with_goal, with_profile
from dialogs.language.places import zones
from dialogs.replies import Say


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
SETTING = Question(
    id="setting",
    keys=("setting",),
    choices=tuple(Choice(name, {"setting": name}) for name in ("zone", "goal")),
)


def conclude(now: Conversation, closed: Checklist, event: Event) -> Turn:
    """The setting takes effect, and is read back."""
    if zone := _value(closed.facts, "zone"):
        return zone_set(now, zone, event)
    if goal := _value(closed.facts, "goal"):
        chosen = closed.facts["goal"].choice or goal
        after = with_profile(now, with_goal(now.profile, closed.facts), event.at)
        return Turn(after, (Say("goal.set", {"goal": chosen}),))
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
    questions=(SETTING, _chose("zone", ZONE), _chose("goal", GOAL)),
    conclude=conclude,
)
