"""What must hold of every conversation, whatever the person does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.commands import COMMANDS
from dialogs.conversation import Conversation
from dialogs.engine import read
from dialogs.events import Begin, Event, Return, Tap, Taps, Text, Wake, What
from dialogs.flows import FLOWS
from dialogs.flows.known import CHECKLISTS, to_answers
from dialogs.machine import advance
from dialogs.replies import BACK, BESIDE, Ask, Reply, Report, Show
from dialogs.words import render
from dialogs.words.languages import LANGUAGES
from tests.transcript import BERLIN, MORNING, restored

QUESTIONS = [question for flow in FLOWS.values() for question in flow.questions]
TEXTS = (
    "4",
    "yes",
    "no",
    "skip",
    "back",
    "why?",
    "can i run today?",
    "slept badly, soreness 7/10",
    "squats 5x5, yesterday 6pm",
    "lunges at 6",
    "my goal is strength",
    "can i do a tempo run?",
    "undo",
    "Berlin",
    "my knee stings",
    "i fainted",
    "delete my data",
    "",
    "?",
    "soreness 99/10, rpe 77, slept 99 hours, trained legs 1e99 hours ago",
    "squats 99999999999999999999x5 999999999999 hours ago, 123456789012 min",
    "9" * 400,
    "🏃 qwertz",
)
GAPS = (*(timedelta(),) * 9, timedelta(minutes=1), timedelta(hours=3), timedelta(hours=7))
FORGED = (
    Tap(999_999_999, "soreness", "4"),
    Tap(1, "no_such", "none"),
    Tap(1, "soreness", "11"),
    Tap(1, "lifted", "20261119T1700Z"),
    Tap(1, "change", "no_such"),
    Tap(1, "verdict", "rest"),
    Tap(1, "verdict", "no_such"),
    Tap(0, "forget", "yes"),
)

chatter = st.lists(
    st.tuples(st.integers(0, 10_000), st.sampled_from(GAPS)), min_size=8, max_size=30
)


def possible(now: Conversation, replies: Sequence[Reply]) -> list[What]:
    """Everything a person could do at this point, and some things they could not."""
    runs = (now.run, now.run - 1)
    taps = [Tap(run, q.id, c.id) for run in runs for q in QUESTIONS for c in q.choices]
    beside = [Tap(now.run, q.id, id_) for q in QUESTIONS for id_ in BESIDE]
    others = [*map(Begin, COMMANDS), Begin("nonsense"), *map(Text, TEXTS), Return(), Wake("x")]
    fitting = buttons(replies)
    several = [Taps(tuple(fitting[:count])) for count in range(1, len(fitting))]
    return [
        *(fitting * (1 + 300 // max(1, len(fitting)))),
        *taps,
        *beside,
        *others * 3,
        *several,
        *FORGED,
    ]


def buttons(replies: Sequence[Reply]) -> list[Tap]:
    """The taps that move on: without them random chatter never gets anywhere."""
    shown = (message for reply in replies if (message := rendered(reply)))
    tokens = (button.token for message in shown for row in message.rows for button in row)
    return [tap for token in tokens if (tap := Tap.from_token(token))]


def rendered(reply: Reply, language: str = "en"):
    return None if isinstance(reply, Show) else render(reply, language, BERLIN)


def turns(numbers: Sequence[tuple[int, timedelta]]) -> Iterator[tuple]:
    now, replies, at = Conversation(), (), MORNING
    for count, (number, gap) in enumerate(numbers):
        at += gap
        options = possible(now, replies)
        event = Event(f"e{count}", "p", at, options[number % len(options)])
        before, (now, replies) = now, advance(now, event)
        yield before, event, now, replies


@given(chatter)
def test_no_chatter_breaks_a_conversation(numbers):
    for before, event, now, replies in turns(numbers):
        assert restored(now) == now
        assert advance(restored(before), event) == (now, replies)
        for language, reply in product(LANGUAGES, replies):
            assert isinstance(reply, Show) or rendered(reply, language).text


@given(chatter)
def test_every_answer_is_one_the_engine_takes(numbers):
    for *_, now, _ in turns(numbers):
        for one in (*now.open, now.last):
            if one and one.flow in CHECKLISTS:
                read(to_answers(one.facts, MORNING))


@given(chatter)
def test_whoever_is_in_a_checklist_is_asked_its_question(numbers):
    for before, event, now, replies in turns(numbers):
        if now.open and now != before:
            asked = next(reply for reply in reversed(replies) if isinstance(reply, Ask))
            assert (asked.run, asked.question == "change") == (now.open[-1].run, False)
        if not isinstance(event.what, Wake | Tap):
            assert replies


@given(chatter)
def test_tapping_twice_is_tapping_once(numbers):
    for before, event, now, _ in turns(numbers):
        if isinstance(event.what, Tap) and now != before and event.what.choice != BACK:
            again = advance(now, replace(event, id="again")).conversation
            assert again == now


@given(chatter)
def test_every_button_fits_its_platform_and_comes_back(numbers):
    for _, _, _, replies in turns(numbers):
        for message in filter(None, map(rendered, replies)):
            for button in (button for row in message.rows for button in row):
                assert len(button.label) <= (38 if button.label.isascii() else 34)
                assert len(button.token.encode()) <= 64
                assert Tap.from_token(button.token).token() == button.token


@given(chatter)
def test_a_red_flag_in_words_ends_everything_that_was_asked(numbers):
    for before, event, *_ in turns(numbers):
        now, replies = advance(before, replace(event, what=Text("i fainted in the gym")))
        report = next(reply for reply in replies if isinstance(reply, Report))
        assert report.verdict.help == "now"
        assert now.open == ()


@given(chatter, st.text(max_size=300))
def test_any_words_at_any_moment_are_answered(numbers, words):
    for before, event, *_ in [*turns(numbers)][-3:]:
        for what in (Text(words), Begin("legday", words), Begin("settings", words)):
            assert advance(before, replace(event, what=what)).replies


@given(chatter, st.integers(0, 10_000))
def test_a_conversation_outlives_its_flows(numbers, number):
    """A newer version may have dropped the flow in which a conversation was left."""
    for _, event, now, replies in [*turns([(0, timedelta()), *numbers])][-2:]:
        orphan = replace(
            now,
            open=tuple(replace(one, flow="dropped") for one in now.open),
            last=now.last and replace(now.last, flow="dropped"),
        )
        options = possible(now, replies)
        advance(orphan, replace(event, what=options[number % len(options)]))
        begun = advance(orphan, replace(event, what=Begin("run"))).conversation
        assert all(one.flow in FLOWS for one in begun.open)


@given(chatter)
def test_a_conversation_outlives_its_questions(numbers):
    for before, event, *_ in turns(numbers):
        gone = tuple(
            replace(one, asking="dropped", trail=("dropped", *one.trail, "dropped"))
            for one in before.open
        )
        advance(replace(before, open=gone), event)


@given(st.text() | st.from_regex(r"[0-9]+\.[a-z_]+\.[a-z_]+"))
def test_a_foreign_token_is_nothing_and_ours_comes_back(token):
    tap = Tap.from_token(token)
    assert tap is None or Tap.from_token(tap.token()) == tap


@pytest.mark.parametrize("tap", FORGED, ids=str)
def test_a_forged_tap_changes_nothing(tap):
    begun, _ = advance(Conversation(), Event("e", "p", MORNING, Begin("run")))
    after, replies = advance(begun, Event("f", "p", MORNING, tap))
    assert (after, replies[-1].question) == (begun, "flags")
