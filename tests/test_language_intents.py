"""Intents: what a message asks for, and what must never be guessed."""

from __future__ import annotations

import pytest

from dialogs.language import understand

EXAMPLES = (
    ("am i good for a 10k tonight?", "can_i_run"),
    ("legs are a 4, slept 7 hours", "can_i_run"),
    ("is a shakeout fine", "can_i_run"),
    ("just done leg day", "log_leg_day"),
    ("leg press 3x12, calf raises 4x15", "log_leg_day"),
    ("2k in and my quads are screaming", "gut_check"),
    ("should i keep going, 10 min left", "gut_check"),
    ("cardio first or weights first", "order_advice"),
    ("how many hours after lifting should i wait to run", "order_advice"),
    ("what made it a rest day", "why"),
    ("how come i cant run", "why"),
    ("how long does doms last", "learn"),
    ("why do legs hurt two days later", "learn"),
    ("when was my last leg day", "history"),
    ("stats please", "history"),
    ("i moved to paris", "settings"),
    ("change my check-in to 6:30", "settings"),
    ("unpause", "start_checkins"),
    ("check in with me every morning at 7", "start_checkins"),
    ("no more check ins please", "stop_checkins"),
    ("pause until monday", "stop_checkins"),
    ("not now, im in a meeting", "snooze"),
    ("ask me in an hour", "snooze"),
    ("oops wrong day", "undo"),
    ("change the rpe to 7", "undo"),
    ("send me everything you have on me", "export_data"),
    ("wipe me from your system", "delete_data"),
    ("what can you do", "help"),
    ("nah forget it", "cancel"),
    ("my car wont run", "smalltalk_other"),
    ("benched 100kg today", "smalltalk_other"),
)
HARMLESS = (
    "dont delete my data",
    "dont forget about me",
    "relete my dada",
    "the pause between sets",
    "candle the run",
    "can i stop at 3k",
    "unbo",
    "stoop",
)
CHANGES_THINGS = {"delete_data", "stop_checkins", "undo", "cancel", "settings", "log_leg_day"}


@pytest.mark.parametrize(("text", "intent"), EXAMPLES)
def test_a_message_is_taken_for_what_it_asks(text: str, intent: str) -> None:
    assert understand(text).intent == intent


@pytest.mark.parametrize("text", HARMLESS)
def test_nothing_is_changed_by_a_guess(text: str) -> None:
    assert understand(text).intent not in CHANGES_THINGS
