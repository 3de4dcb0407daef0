"""During the run, before or after lifting, what is known, settings, forgetting; every command."""

from __future__ import annotations

import pytest

from dialogs.commands import COMMANDS
from dialogs.replies import Say
from dialogs.words.en.sentences import SENTENCES
from tests.transcript import Talk, transcript


def test_grinding_with_clean_form_goes_on_and_each_check_is_asked_anew():
    transcript("""
        > /gutcheck
        < gut?
        > Heavy, but my form is clean
        < ✅ Go on, easy.
        ... 10 minutes later
        > "gut check"
        < gut?
        > My form is falling apart
        < 🚶 Stop running. Walk home.
        ... 10 minutes later
        > /gutcheck
        < 🚶 Stop running. Walk home.
    """)


def test_a_run_that_stops_prescribes_the_way_home_and_no_more():
    talk = Talk()
    talk.say("/gutcheck")
    talk.tap("My form is falling apart")
    assert next(talk.messages()).text.splitlines() == [
        "🚶 Stop running. Walk home.",
        "If walking hurts, get a lift.",
        "Because:",
        "• Your form is falling apart: that is where injuries start. [DD 66]",
    ]


def test_what_means_nothing_is_told_what_can_be_asked():
    transcript("""
        > "xyzzy"
        < not_understood.idle
        > /run
        < flags?
        > "xyzzy"
        < not_understood
        < flags?
    """)


def test_sharp_pain_ends_the_run_and_everything_that_was_being_asked():
    talk = transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > /gutcheck
        < gut?
        > Sharp pain or a twinge
        < 🛑 Stop the run.
        > /run
        < 🛑 No run, and no training on it. See a doctor or sports specialist first.
    """)
    assert talk.now.open == ()


def test_a_wince_told_to_the_open_checklist_counts_during_the_run():
    transcript("""
        > /run
        < flags?
        > "skip"
        < soreness?
        > 2
        < self_test?
        > wince
        < self_test? picked wince
        > /gutcheck
        < gut?
        > heavy
        < 🚶 Stop running. Walk home.
        < self_test? picked wince
    """)


def test_run_or_lift_first_goes_by_the_goal_which_is_asked_once():
    transcript("""
        > /order
        < goal?
        > Strength or muscle
        < order.strength
        < order.gap
        > "should i run before or after lifting?"
        < order.strength
        < order.gap
    """)


def test_topics_are_found_by_tap_by_words_and_behind_the_command():
    transcript("""
        > /learn
        < topic?
        > Food
        < learn.food
        > /learn is it lactic acid
        < learn.lactate
        > /learn
        < topic?
        > "something about sleep"
        < learn.sleep
    """)


def test_settings_are_chosen_typed_and_read_back():
    talk = transcript("""
        > /settings
        < setting?
        > Time zone
        < zone?
        > "Tokyo"
        < Your time zone is Asia/Tokyo. It is 15:00 there.
        > /settings Berln
        < zone? Europe/Berlin | Europe/Zurich | No, something else
        > "no"
        < zone?
        > "Atlantis"
        < zone.unknown
        < zone?
        > "Berlin"
        < Your time zone is Europe/Berlin. It is 07:00 there.
        > /settings
        < setting?
        > goal
        < goal?
        > Strength, while eating less
        < Your goal is set: Strength, while eating less.
    """)
    assert talk.now.zone == "Europe/Berlin"
    assert talk.now.profile == {"goal": "strength", "calorie_deficit": True}


def test_forgetting_asks_twice():
    transcript("""
        > /forget
        < forget?
        > "no"
        < forget.kept
        > "delete all my data"
        < forget?
        > Delete everything
        < show forget
    """)


@pytest.mark.parametrize("command", ["run", "legday", "gutcheck", "order", "learn", "settings"])
def test_every_flow_says_why_it_asks_and_asks_again(command):
    talk = Talk()
    [asked] = talk.say(f"/{command}")
    why, again = talk.say('"why do you ask?"')
    assert why == Say(f"why.{asked.question}")
    assert again.question == asked.question


@pytest.mark.parametrize("command", [*COMMANDS, "nonsense", "", "run run"])
def test_every_command_answers_with_words(command):
    talk = Talk()
    assert talk.say(f"/{command}")
    assert all(message.text for message in talk.messages())


def test_every_command_stands_in_the_help_and_every_command_of_the_help_is_one():
    named = {word.strip(",:.").lstrip("/") for word in SENTENCES["help"].split() if word[0] == "/"}
    assert named == set(COMMANDS) - {"help", "start"}
