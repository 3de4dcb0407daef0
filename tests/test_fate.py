"""What each outcome means for each kind of letter."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat import (
    Moved,
    NotSent,
    Outcome,
    Refused,
    Sent,
    Shut,
    TooLate,
    Unknown,
    Unreachable,
    Vanished,
)
from bot.delivery.fate import TRIES, after, pause
from dialogs.replies import Message
from storage.outbox import SIGNS, SIGNS_OF_A_PING, Fate, Letter
from tests.test_storage import AT


def letter(kind: str, **others: object) -> Letter:
    base = Letter(
        id=1,
        person_id=1,
        address="telegram:1",
        key="k",
        kind=kind,
        message=Message("x"),
        target="9",
        state="pending",
        not_before=AT,
    )
    return replace(base, **others)  # type: ignore[arg-type]


def in_(seconds: float) -> object:
    return AT + timedelta(seconds=seconds)


@pytest.mark.parametrize("kind", ["reply", "ping", "edit", "strip"])
@pytest.mark.parametrize(
    ("outcome", "fate"),
    [
        (Sent("7"), Fate("sent", "7")),
        (Unreachable(), Fate("unreachable")),
        (TooLate(), Fate("expired")),
        (Refused("400"), Fate("dead")),
    ],
)
def test_some_outcomes_end_every_letter(kind: str, outcome: Outcome, fate: Fate):
    assert after(letter(kind), outcome, AT) == (fate, None)


def test_what_was_surely_not_sent_is_tried_again_after_the_time_we_were_told():
    fate, again = after(letter("reply"), NotSent(17), AT)
    assert fate == Fate("pending", not_before=in_(17))
    assert again
    assert (again.state, again.not_before, again.attempts) == ("pending", in_(17), 1)


def test_without_such_a_time_the_pauses_grow_to_a_minute():
    assert [pause(n) for n in range(9)] == [0, 1, 2, 4, 8, 16, 32, 60, 60]


def test_half_of_a_pause_may_be_left_out_by_chance():
    _, again = after(letter("reply", attempts=3), NotSent(), AT, jitter=0.5)
    assert again
    assert again.not_before == in_(4)


def test_what_is_kept_nowhere_is_said_once_more_at_once():
    _, again = after(letter("reply", kept=False), Unknown(), AT)
    assert again
    assert (again.state, again.not_before) == ("unknown", AT)
    assert after(again, Unknown(), AT) == (Fate("assumed_sent"), None)


@pytest.mark.parametrize(("kind", "signs"), [("reply", SIGNS), ("ping", SIGNS_OF_A_PING)])
def test_a_lost_answer_leads_to_one_more_copy_after_a_wait_and_never_to_a_third(
    kind: str, signs: timedelta
):
    fate, waits = after(letter(kind), Unknown(), AT)
    assert fate == Fate("unknown", not_before=AT + signs, unknowns=1)
    assert waits
    assert (waits.state, waits.unknowns) == ("unknown", 1)
    assert after(waits, Unknown(), AT) == (Fate("assumed_sent"), None)


def test_a_warning_is_said_again_soon_and_as_often_as_it_takes():
    warning = letter("reply", message=Message("Stop.", urgent=True))
    for _ in range(5):
        _, again = after(warning, Unknown(), AT)
        assert again
        assert again.not_before == in_(1)
        warning = again


@pytest.mark.parametrize("kind", ["edit", "strip"])
def test_what_can_be_repeated_is_repeated_at_once_and_then_more_slowly(kind: str):
    fate, again = after(letter(kind), Unknown(), AT)
    assert fate is None
    assert again
    assert again.not_before == AT
    _, slower = after(again, Unknown(), AT)
    assert slower
    assert slower.not_before == in_(1)
    assert after(letter(kind, attempts=TRIES), Unknown(), AT) == (Fate("dead"), None)


def test_an_edit_of_a_message_that_is_gone_becomes_a_message_of_its_own():
    fate, anew = after(letter("edit"), Vanished(), AT)
    assert fate is None
    assert anew
    assert (anew.kind, anew.target, anew.state) == ("reply", "", "pending")


@pytest.mark.parametrize("outcome", [Moved("telegram:2"), Shut()])
def test_what_concerns_more_than_the_letter_is_for_the_carrier(outcome: Outcome):
    with pytest.raises(ValueError, match=type(outcome).__name__):
        after(letter("reply"), outcome, AT)
