"""Typed answers: whatever is typed while a question is open answers it, or is asked back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.events import Tap, Taps
from dialogs.flows import FLOWS
from dialogs.flows.can_i_run import CAN_I_RUN
from dialogs.replies import Ask, Say
from tests.transcript import Talk, transcript

NUMBERS = st.integers(0, 120).map(str) | st.sampled_from(
    ["three", "about 7", "7/10", "0.5", "2-3", "3 4 6", "1,9", "25:99", "a 4", "seven", "٣"]
)
QUESTIONS = [question.id for question in CAN_I_RUN.questions]


def asked(question: str) -> Talk:
    """A checklist in which this question is open, with a bad answer to soreness behind it."""
    talk = Talk()
    for line in ("/run", "none", "7", "rest"):
        talk.say(line)
    while not open_is(talk, question):
        talk.tap("unknown")
    return talk


def open_is(talk: Talk, question: str) -> bool:
    return isinstance(talk.replies[-1], Ask) and talk.replies[-1].question == question


def test_a_stray_digit_in_the_test_of_the_legs_leaves_the_soreness_as_it_was():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > 7
        < ✋ No run today. (+5)
        > "answer the rest"
        < self_test?
        > "0"
        < number.alone
        < self_test?
        > "all fine"
        < today?
    """)


@pytest.mark.parametrize("number", ["1", "0", "three", "2/10", "25:99", "1 2"])
def test_a_number_alone_after_a_verdict_changes_nothing(number):
    talk = Talk()
    for line in ("/run", "none", "7"):
        talk.say(line)
    before = talk.now
    assert talk.say(f'"{number}"') == (Say("number.alone"),)
    assert talk.now == before


def test_a_number_alone_begins_nothing():
    transcript("""
        > "4"
        < number.alone
    """)


@given(st.sampled_from(QUESTIONS[2:7]), NUMBERS)
def test_a_number_alone_never_answers_another_question_than_the_open_one(question, number):
    talk = asked(question)
    own = CAN_I_RUN.question(question)
    before = talk.now.open[-1].facts
    talk.say(f'"{number}"')
    after = (talk.now.open[-1] if talk.now.open else talk.now.last).facts
    changed = {key for key in {*before, *after} if before.get(key) != after.get(key)}
    assert changed <= {*own.keys, *own.also, own.read_back}


@given(NUMBERS)
def test_of_several_scores_the_highest_is_the_soreness(number):
    talk = Talk()
    for line in ("/run", "none"):
        talk.say(line)
    talk.say(f'"{number}, 6"')
    [*_, last] = (talk.now.last.facts if talk.now.last else talk.now.open[-1].facts).items()
    assert last[0] == "soreness"
    assert last[1].value >= 6


def test_a_score_that_is_none_is_asked_back():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > "99"
        < number.scale
        < soreness?
        > "not too bad"
        < not_understood
        < soreness?
        > "three"
        < self_test?
        > "three"
        < number.alone
        < self_test?
    """)


@pytest.mark.parametrize(
    "words", ["soreness 2", "my soreness is 2", "my legs are at 2", "not sore"]
)
def test_a_better_soreness_counts_when_it_is_called_so_and_is_shown(words):
    talk = asked("self_test")
    [ask] = talk.say(f'"{words}"')
    assert ask.question == "self_test"
    assert ask.known["soreness"].value in (0, 2)


@pytest.mark.parametrize("words", ["slept well, 2", "more like a 2", "it is a 2 out of 10 to me"])
def test_a_better_number_that_nobody_called_soreness_is_not_believed(words):
    talk = asked("self_test")
    talk.say(f'"{words}"')
    assert talk.now.open[-1].facts["soreness"].value == 7


def test_a_worse_number_in_a_sentence_is_believed_and_the_change_is_said():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > 3
        < self_test?
        > "ouch, more like an 8"
        < answer_changed
        < ✋ No run today. (+5)
        > "stairs say it is a 9"
        < Changed. Still no run.
        < ✋ No run today. (+5)
    """)


def test_a_score_in_a_sentence_is_the_answer_where_scores_are_asked_for():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > "i would call it 3 or so"
        < self_test? I have: soreness 3/10
    """)


@pytest.mark.parametrize("words", ["ok", "hello"])
def test_small_talk_is_no_answer(words):
    talk = asked("lifted")
    say, ask = talk.say(f'"{words}"')
    assert (say, ask.question) == (Say("not_understood"), "lifted")


def test_a_better_answer_after_a_verdict_is_shown_with_the_next_question():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > 7
        < ✋ No run today. (+5)
        > "actually it's a 2"
        < self_test? I have: soreness 2/10
    """)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("self_test", "kinda"),
        ("self_test", "not too bad"),
        ("sleep", "monday"),
        ("food", "yesterday"),
        ("today", "the cat sat on the mat"),
        ("session", "monday"),
        ("session", "a bit"),
        ("goal", "later maybe"),
    ],
)
def test_what_is_no_answer_is_asked_back_and_opens_nothing(question, words):
    talk = asked(question) if question in QUESTIONS[2:7] else running(question)
    before = [one.flow for one in talk.now.open]
    say, ask = talk.say(f'"{words}"')
    assert (say, ask.question) == (Say("not_understood"), question)
    assert [one.flow for one in talk.now.open] == before


def running(question: str) -> Talk:
    """A checklist without a warning, up to this question."""
    talk = Talk()
    for line in ("/run", "none", "2", "self_test.none", "today.none", "well", "h24", "food.yes"):
        talk.say(line)
    if question == "goal":
        talk.say("session.none")
    assert open_is(talk, question)
    return talk


def test_answers_are_found_before_anything_else_a_sentence_may_mean():
    talk = asked("food")
    talk.say('"only coffee"')
    facts = (talk.now.open[-1] if talk.now.open else talk.now.last).facts
    assert facts["fuelled"].value is False


@pytest.mark.parametrize("words", ["3 days", "two days", "yesterday", "36h", "monday"])
def test_a_bare_time_is_read_back_as_when_the_legs_were_trained(words):
    talk = asked("lifted")
    [ask] = talk.say(f'"{words}"')
    assert (ask.question, ask.choices[-1]) == ("lifted", "other")


@pytest.mark.parametrize(
    ("words", "reply"),
    [
        ("should i lift before or after running?", "order"),
        ("what is lactic acid?", "learn"),
        ("i want to change my time zone", "settings"),
        ("delete all my data", "forget"),
    ],
)
@pytest.mark.parametrize("question", ["self_test", "lifted"])
def test_a_clear_request_is_served_and_the_question_comes_back(question, words, reply):
    talk = asked(question)
    talk.say(f'"{words}"')
    served = talk.replies[0]
    in_flow = isinstance(served, Ask) and FLOWS[reply].question(served.question) is not None
    assert in_flow or (isinstance(served, Say) and served.key.startswith(reply))
    if in_flow:
        talk.say("/cancel")
    assert open_is(talk, question)


@pytest.mark.parametrize(
    "before", ["/settings", "/learn", "/forget", "/order", "/gutcheck", "/run"]
)
def test_who_asks_whether_to_run_is_in_the_checklist_with_what_was_said(before):
    talk = Talk()
    talk.say(before)
    talk.say('"ok so can i run today? slept badly"')
    assert talk.now.open[-1].flow == "can_i_run"
    assert talk.now.open[-1].facts["slept"].value == "poorly"


def test_several_choices_at_once_are_one_answer():
    talk = Talk()
    for line in ("/run", '"skip"', "3"):
        talk.say(line)
    run = talk.replies[-1].run
    [ask] = talk.hear(Taps((Tap(run, "self_test", "wobble"), Tap(run, "self_test", "waddle"))))
    assert (ask.question, ask.picked) == ("self_test", ("waddle", "wobble"))
    [ask] = talk.hear(Taps((Tap(run, "self_test", "none"), Tap(run, "self_test", "wince"))))
    assert ask.question == "today"
    facts = talk.now.open[-1].facts
    assert [key for key, fact in facts.items() if fact.value is True] == [
        "waddles",
        "wobbly_single_leg",
        "winces_on_stairs",
    ]


@pytest.mark.parametrize("question", ["soreness", "sleep", "food"])
def test_where_one_answer_holds_several_are_asked_back(question):
    talk = Talk()
    for line in ("/run", "none"):
        talk.say(line)
    while not open_is(talk, question):
        talk.tap("unknown")
    before, ask = talk.now, talk.replies[-1]
    both = Taps(tuple(Tap(ask.run, question, choice) for choice in ask.choices[:2]))
    assert talk.hear(both)[0] == Say("one_at_a_time")
    assert talk.now == before


@pytest.mark.parametrize("word", ["stop", "quit", "exit", "Stop!", "cancel", "forget it"])
def test_stop_closes_the_checklist(word):
    talk = Talk()
    talk.say("/run")
    assert talk.say(f'"{word}"') == (Say("cancel.done"),)
    assert talk.now.open == ()
