"""Understanding: what holds of every message, sensible or not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.language import understand

_INTENTS = """
can_i_run log_leg_day gut_check order_advice why learn history settings start_checkins
stop_checkins snooze undo export_data delete_data help cancel smalltalk_other
"""
INTENTS = frozenset(_INTENTS.split())
ANY_TEXT = st.text(st.characters(), max_size=200)
_WORDS = "knee pain no not but 4 7/10 run legs squat yesterday ? . , hurts 1e309 @8 rpe slept"
PIECES = st.lists(st.sampled_from(_WORDS.split()), max_size=30).map(" ".join)


@given(ANY_TEXT | PIECES)
def test_any_text_is_understood_as_something(text: str) -> None:
    assert understand(text).intent in INTENTS


@pytest.mark.parametrize("text", ["", "\0", "\ud800", "x" * 100_000, "a " * 50_000, "9" * 5_000])
def test_odd_text_is_only_small_talk_or_a_call_for_help(text: str) -> None:
    assert understand(text).intent in {"smalltalk_other", "help"}


@given(ANY_TEXT | PIECES)
def test_the_same_text_means_the_same_again(text: str) -> None:
    assert understand(text) == understand(text)
