"""What happens besides words and buttons: pictures, changed messages, absences, comings, goings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.conversation import Alarm, Conversation
from dialogs.events import Edited, Event, Left, Missed, Place, Text
from dialogs.machine import advance
from tests.test_consent import friend
from tests.transcript import MORNING, Talk, transcript

HELP = "< 🚨 Stop. Call your emergency number now (112, 911, 999 or your country's)."


@pytest.mark.parametrize("talk", [friend(), Talk()], ids=["private", "home"])
def test_a_picture_is_told_apart_and_the_question_is_asked_again(talk):
    transcript(
        """
        > (photo)
        < unreadable.idle
        > /run
        < flags?
        > (photo)
        < unreadable
        < flags?
        """,
        talk=talk,
    )


def test_a_changed_message_changes_no_answer():
    talk = transcript(
        """
        > (edits) "can i run?"
        > "can i run? slept badly"
        < flags? I have: slept poorly
        > (edits) "can i run? slept well"
        < edited
        > none
        < ✋ No run today. (+5)
        > (edits) "can i run? slept well"
        < edited
        ... 2 hours later
        > (edits) "can i run? slept well"
        """,
        talk=friend(),
    )
    assert talk.now.last.facts["slept"].value == "poorly"


def test_a_red_flag_in_a_changed_message_is_heard():
    talk = transcript(
        f"""
        > "can i run?"
        < flags?
        > (edits) "can i run? my chest hurts"
        {HELP}
        > (edits) "{"so tired " * 150} my chest hurts"
        {HELP}
        """,
        talk=friend(),
    )
    assert talk.now.open == ()


def test_who_pressed_while_we_were_away_is_asked_to_press_again():
    talk = transcript(
        """
        > (away 12)
        > /run
        < flags?
        ... 20 minutes later
        > (away 12)
        < I was away for 12 min. If you pressed a button meanwhile, please press it again.
        < flags?
        ... 2 hours later
        > (away 100)
        """,
        talk=friend(),
    )
    assert [one.flow for one in talk.now.open] == ["can_i_run"]


def test_whoever_leaves_hears_nothing_and_is_woken_no_more():
    now = replace(friend().now, alarms=(Alarm("ping", MORNING.date(), MORNING),))
    begun, _ = advance(now, Event("e", "p", MORNING, Text("can i run?"), place=Place.PRIVATE))
    after, replies = advance(begun, Event("f", "p", MORNING, Left(), place=Place.PRIVATE))
    assert (after, replies) == (replace(begun, alarms=()), ())


def test_whoever_comes_back_is_told_that_nothing_was_lost():
    transcript(
        """
        > (returns)
        < welcome_back.kept
        > /run
        < flags?
        > (leaves)
        > (returns)
        < welcome_back.kept
        < flags?
        ... 9 hours later
        > (leaves)
        > (returns)
        < list_expired
        < welcome_back.kept
        """,
        talk=friend(),
    )


@pytest.mark.parametrize("what", [Edited("hi"), Missed(3), Left()])
def test_what_is_not_answered_changes_nothing(what):
    event = Event("e", "p", MORNING, what, place=Place.PRIVATE)
    assert advance(Conversation(consent="1 x"), event) == (Conversation(consent="1 x"), ())


@pytest.mark.parametrize("name", ["run", "legday", "gutcheck", "settings", "learn", "forget"])
def test_a_link_begins_the_command_it_names(name):
    linked, plain = friend(), friend()
    assert linked.say(f"/start {name}") == plain.say(f"/{name}")


@pytest.mark.parametrize("payload", ["undo", "cancel", "export", "start", "Run", "run now", "x"])
def test_a_link_does_nothing_at_once_and_nothing_unknown(payload):
    talk = transcript(
        """
        > /legday squats, just now
        < Logged: squat · Fri 20 Nov, 07:00. Not right? /undo takes it back.
        < log.cool_down
        < Eat carbohydrate and protein by 09:00.
        < No run before 13:00, and ask me first: /run.
        < offer?
        > /run
        < flags? I have: leg day Fri 20 Nov, 07:00; squat
        """,
        talk=friend(),
    )
    before = talk.now
    hello, asked = talk.say(f"/start {payload}")
    assert (hello.key, asked.question, talk.now) == ("hello", "flags", before)
