"""Marks: which words are strong, which name a moment, and that no text gives them away."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dialogs.diary import Diary, LegDay
from dialogs.engine import decide
from dialogs.replies import Message, Report
from dialogs.typed import clean
from dialogs.words import history, marks, render, verdict_text
from tests.answers import BERLIN, GOOD, MORNING, answers, moments
from tests.test_conversation_laws import chatter, rendered, turns
from tests.transcript import Talk, uninvited

letters = st.text(st.sampled_from("\ue000\ue001\ue002ab "), max_size=12)


def marked(message: Message) -> Iterator[tuple[str, str]]:
    """The marked words, each with the clock time they name, or "strong"."""
    for mark in message.marks:
        at = f"{mark.at.astimezone(BERLIN):%a %H:%M}" if mark.at else "strong"
        yield message.text[mark.start : mark.end], at


def last(*lines: str) -> list[tuple[str, str]]:
    """The marks of the last message after these lines."""
    talk = Talk()
    for line in lines:
        talk.say(line)
    return list(marked(list(talk.messages())[-1]))


def told(**given_answers) -> list[tuple[str, str]]:
    known = {**GOOD, **given_answers}
    report = Report(run=1, verdict=decide(known), answers=known, at=MORNING)
    return list(marked(render(report, "en", BERLIN)))


def test_the_verdict_is_strong_and_the_time_it_names_is_a_moment():
    assert told() == [("✅ Yes, an easy run.", "strong")]
    assert told(hours_since_lift=3.5) == [("⏳ Not yet.", "strong"), ("10:00", "Fri 10:00")]
    assert told(red_flags=("RF-3",)) == [
        ("🚨 Stop. Call your emergency number now (112, 911, 999 or your country's).", "strong")
    ]


def test_a_refused_wish_comes_first_and_is_strong_too():
    [refused, verdict] = told(wants="tempo")
    assert refused[0].startswith("No tempo run today.")
    assert verdict == ("✅ Yes, an easy run.", "strong")


def test_a_question_is_strong_only_where_other_words_come_before_it():
    assert last("/run") == []
    [time, question] = last("/run squats 10 hours ago")
    assert time == ("Thu 19 Nov, 21:00", "Thu 21:00")
    assert question == ("First, safety. Now or since leg day, any of these?", "strong")


def test_what_is_read_back_of_a_log_names_its_moments():
    talk = uninvited()
    talk.say("/legday squats 5x5, just now")
    assert [list(marked(message)) for message in talk.messages()] == [
        [("Fri 20 Nov, 07:00", "Fri 07:00")],
        [],
        [("09:00", "Fri 09:00")],
        [("13:00", "Fri 13:00")],
    ]


def test_history_names_its_moments_and_a_clock_is_told_as_it_is():
    at = datetime(2026, 11, 19, 17, tzinfo=UTC)
    day = LegDay(id="e", lifted_at=at, logged_at=at, words="squats", exercises=("squat",))
    listed = history.message(Diary(leg_days=(day,)), MORNING, "en")
    assert list(marked(listed)) == [("Thu 19 Nov, 18:00", "Thu 18:00")]
    assert last("/settings Tokyo") == []  # else it would be shown by the reader's own clock


@given(chatter)
def test_marks_lie_in_order_within_the_text_and_none_in_another(numbers):
    for *_, replies in turns(numbers):
        for message in filter(None, map(rendered, replies)):
            assert_sound(message)


@given(answers)
def test_every_verdict_begins_with_something_strong_and_gives_no_mark_away(given_answers):
    verdict = decide(given_answers)
    report = Report(run=1, verdict=verdict, answers=given_answers, at=MORNING)
    message = render(report, "en", BERLIN)
    assert_sound(message)
    assert (message.marks[0].start, message.marks[0].at) == (0, None)
    assert message.text == verdict_text(verdict, given_answers, "en")


@given(st.lists(letters | st.builds(marks.strong, letters) | letters.map(marks.plain)))
def test_letters_that_are_no_mark_are_dropped(pieces):
    assert_sound(marks.taken_off(Message("".join(pieces))))


@given(letters)
def test_what_is_typed_holds_no_mark(words):
    assert clean(words) == marks.plain(clean(words))


def test_a_moment_among_strong_words_stays_a_moment():
    words = marks.strong(f"at {marks.moment('07:00', MORNING)}, no sooner")
    [mark] = marks.taken_off(Message(words)).marks
    assert (mark.start, mark.at) == (3, MORNING)


@given(moments)
def test_a_moment_is_the_very_minute(at):
    text = f"before {marks.moment('then', at)} after"
    [mark] = marks.taken_off(Message(text)).marks
    assert (mark.start, mark.end) == (7, 11)
    assert timedelta() <= at - mark.at < timedelta(minutes=1)


def assert_sound(message: Message) -> None:
    assert not any(unicodedata.category(letter) == "Co" for letter in message.text)
    assert all(0 <= mark.start < mark.end <= len(message.text) for mark in message.marks)
    assert all(one.end <= other.start for one, other in pairwise(message.marks))
