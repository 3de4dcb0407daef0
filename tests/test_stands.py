"""Where a message stands: in place of what was tapped, below it, or as a word at the button."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.diary import Diary
from dialogs.events import Tap
from dialogs.replies import Message, Say, Stands
from dialogs.words import history, render
from dialogs.words.languages import LANGUAGES
from dialogs.words.say import ASIDE
from tests.transcript import BERLIN, MORNING, Talk, transcript

VERDICT = ('"can i run? slept badly"', "none")


def stands(*lines: str) -> list[tuple[str, Stands]]:
    """What is said to the last of these lines, by its first words, and where it stands."""
    talk = Talk()
    for line in lines:
        talk.say(line)
    return [(message.text.split()[0], message.stands) for message in talk.messages()]


def test_questions_and_verdicts_stand_where_the_button_was():
    assert stands("/run") == [("First,", Stands.HERE)]
    assert stands(*VERDICT) == [("✋", Stands.HERE)]
    assert stands(*VERDICT, "Change an answer") == [("Which", Stands.HERE)]


def test_the_rules_and_the_history_stand_below_the_verdict_they_speak_of():
    assert stands(*VERDICT, "Why?") == [("The", Stands.BELOW)]
    assert history.message(Diary(), MORNING, "en").stands is Stands.BELOW


def test_a_button_of_a_list_that_is_over_is_told_so_in_passing():
    assert stands("/run", "none", "/cancel", "soreness.3") == [("That", Stands.ASIDE)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", sorted(ASIDE))
def test_what_is_said_in_passing_is_short(key, language):
    passing = render(Say(key), language, BERLIN)
    assert passing == Message(passing.text, stands=Stands.ASIDE)
    assert len(passing.text) <= 190


def test_the_menu_that_changes_an_answer_can_be_left_as_it_is():
    transcript("""
        > "can i run? slept badly"
        < flags? I have: slept poorly
        > none
        < ✋ No run today. (+5)
        > Change an answer
        < change? Safety signs | Sleep
        > Leave it as it is
        < ✋ No run today. (+5)
    """)


NOT_YET = (
    '"can i run? squats 3 hours ago, slept well, ate, soreness 2/10, goal endurance"',
    *["none"] * 3,
)


@pytest.mark.parametrize("lines", [VERDICT, NOT_YET])
def test_what_is_left_as_it_is_reads_as_before_hours_later_too(lines):
    talk = Talk()
    for line in lines:
        talk.say(line)
    [told], now = talk.messages(), talk.now
    run = talk.now.run
    talk.tap("Change an answer")
    for hours in (1, 9):
        talk.at += timedelta(hours=hours)
        talk.hear(Tap(run, "change", "keep"))
        assert [*talk.messages()] == [told]
        assert talk.now == now
