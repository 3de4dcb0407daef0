"""Slots: the facts a message states, under the names the flows know them by."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from dialogs.language import exercises, food, goals, lift_lengths, lift_times, preferences, sleep, state, wishes
from dialogs.language.normal import Plain
from dialogs.language.soreness import effort, said_outright, soreness

Value: TypeAlias = bool | float | int | str | tuple[str, ...]

_HURTS = frozenset({"sharp_pain", "joint", "bone"})
_STATING = frozenset(
    """
    can_i_run gut_check log_leg_day undo why stop_checkins snooze export_data cancel
    smalltalk_other start_checkins delete_data
    """.split()  # noqa: SIM905 - a word list reads better than quotes
)
_DONE = frozenset(
    {"can_i_run", "gut_check", "log_leg_day", "undo", "why", "stop_checkins", "export_data"}
)
_WISHING = frozenset({"can_i_run", "gut_check", "order_advice"})
_AT_A_TIME = frozenset({"settings", "start_checkins"})


def slots(plain: Plain, intent: str, red_flags: tuple[str, ...]) -> Mapping[str, Value]:
    """What the message states; a slot that is absent was not stated, or denied."""
    found: dict[str, Value | None] = {}
    text = plain.text
    found["sharp_or_joint_pain"] = bool(_HURTS.intersection(red_flags)) or None
    if intent in _STATING:
        found |= {
            "soreness": soreness(text, telling=intent == "log_leg_day"),
            "wobbly": state.wobbly(text) or None,
            "winces": state.winces(text) or None,
            "slept": sleep.slept(text),
            "sleep_hours": sleep.sleep_hours(text),
            "sick_or_drained": state.sick_or_drained(text) or None,
            "fuelled": food.fuelled(text),
        }
        if "fever" in red_flags:
            found["sick_or_drained"] = True
    elif intent != "learn":
        found["soreness"] = said_outright(text)
    if intent in _DONE or (red_flags and intent != "order_advice"):
        found |= {
            "exercises": exercises.find(text) or None,
            "hours_since_lift": lift_times.hours_since(text),
            "rpe": effort(text, telling=intent in ("log_leg_day", "undo")),
            "duration_minutes": lift_lengths.minutes(text, telling=intent == "log_leg_day"),
        }
        if found["hours_since_lift"] is None:
            found["lifted_when"] = lift_times.when(plain)
        if intent == "undo":
            found["hours_since_lift"] = lift_times.hours_corrected(text)
            found["lifted_when"] = lift_times.corrected(plain)
            found["duration_minutes"] = lift_lengths.minutes_corrected(text)
    if intent in _WISHING:
        found["wants"] = wishes.wants(text)
    if intent in _WISHING:
        found["big_session"] = wishes.big_session(text) or None
    if intent in ("settings", "order_advice"):
        found["goal"] = goals.goal(text)
    elif intent in _WISHING | {"log_leg_day", "why"}:
        found["goal"] = goals.goal_in_passing(text)
    if intent in _AT_A_TIME:
        found["check_in_time"] = preferences.check_in_time(text)
        found["timezone"] = preferences.time_zone(plain)
    return MappingProxyType({name: value for name, value in found.items() if value is not None})
