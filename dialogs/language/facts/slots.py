"""Slots: the facts a message states, under the names the flows know them by."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from dialogs.language.facts import (
    exercises,
    food,
    goals,
    illness,
    lift_hours,
    lift_lengths,
    lift_times,
    preferences,
    sleep,
    state,
    wishes,
)
from dialogs.language.facts.soreness import effort, said_outright, soreness
from dialogs.language.normal import Plain
from dialogs.language.places import home_zones

Value: TypeAlias = bool | float | int | str | tuple[str, ...]
_Found: TypeAlias = dict[str, Value | None]

_HURTS = frozenset({"sharp_pain", "joint", "bone"})

# In which kinds of message which facts are looked for: elsewhere the words mean something else.
_OF_THE_BODY = frozenset(
    {"can_i_run", "gut_check", "log_leg_day", "undo", "why", "order_advice"},
)
_OF_THE_LIFT = frozenset(
    {"can_i_run", "gut_check", "log_leg_day", "undo", "why", "stop_checkins", "export_data"},
)
_OF_A_RUN = frozenset({"can_i_run", "gut_check", "order_advice"})
_OF_THE_SETTINGS = frozenset({"settings", "start_checkins"})
_GENERAL = frozenset({"learn", "smalltalk_other"})


def slots(plain: Plain, intent: str, red_flags: tuple[str, ...]) -> Mapping[str, Value]:
    """What the message states; a slot that is absent was not stated, or denied."""
    text = plain.text
    found: _Found = {"sharp_or_joint_pain": bool(_HURTS.intersection(red_flags)) or None}
    if intent in _OF_THE_BODY:
        found |= _body(text, intent)
    elif intent not in _GENERAL:
        found["soreness"] = said_outright(text)
        found["sick_or_drained"] = illness.is_ill(text) or None
    if "fever" in red_flags:
        found["sick_or_drained"] = True
    if intent in _OF_THE_LIFT or (red_flags and intent != "order_advice"):
        found |= _correction(plain) if intent == "undo" else _lift(plain, intent)
    if intent in _OF_A_RUN:
        found["wants"] = wishes.wants(text)
        found["big_session"] = wishes.big_session(text) or None
    if intent in _OF_THE_SETTINGS:
        found["check_in_time"] = preferences.check_in_time(text)
        found["timezone"] = home_zones.time_zone(plain)
    found["goal"] = _goal(text, intent)
    return MappingProxyType({name: value for name, value in found.items() if value is not None})


def _body(text: str, intent: str) -> _Found:
    running = intent == "gut_check"
    ill = illness.is_ill(text) if running else illness.sick_or_drained(text)
    return {
        "soreness": soreness(text, telling=intent == "log_leg_day"),
        "wobbly": state.wobbly(text) or None,
        "winces": state.winces(text) or None,
        "slept": sleep.slept(text),
        "sleep_hours": sleep.sleep_hours(text),
        "sick_or_drained": ill or None,
        "fuelled": food.fuelled(text),
    }


def _lift(plain: Plain, intent: str) -> _Found:
    text, telling = plain.text, intent == "log_leg_day"
    hours = lift_hours.hours_since(text)
    return {
        "exercises": exercises.find(text) or None,
        "hours_since_lift": hours,
        "lifted_when": lift_times.when(plain) if hours is None else None,
        "rpe": effort(text, telling=telling),
        "duration_minutes": lift_lengths.minutes(text, telling=telling),
    }


def _correction(plain: Plain) -> _Found:
    """What a log that was wrong should have said."""
    text = plain.text
    return {
        "exercises": exercises.find(text) or None,
        "hours_since_lift": lift_hours.hours_corrected(text),
        "lifted_when": lift_times.corrected(plain),
        "rpe": effort(text, telling=True),
        "duration_minutes": lift_lengths.minutes_corrected(text),
    }


def _goal(text: str, intent: str) -> str | None:
    if intent in ("settings", "order_advice"):
        return goals.goal(text)
    if intent in ("can_i_run", "gut_check", "log_leg_day", "why"):
        return goals.goal_in_passing(text)
    return None
