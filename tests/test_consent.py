"""Consent: before somebody agrees to it, nothing is asked and nothing kept; help is given."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs import consent
from dialogs.conversation import Alarm, Conversation
from dialogs.events import Begin, Edited, Event, Left, Missed, Place, Tap, Text
from dialogs.machine import advance
from dialogs.replies import Say, Show
from dialogs.typed import heard
from tests.transcript import MORNING, Talk, transcript

AGREED = Conversation(consent="1 2026-11-01T00:00:00+00:00", zone="Europe/Berlin")
EMERGENCY = "< 🚨 Stop. Call your emergency number now (112, 911, 999 or your country's)."


def stranger() -> Talk:
    return Talk(place=Place.PRIVATE)


def friend() -> Talk:
    return Talk(place=Place.PRIVATE, now=AGREED)


def privately(now: Conversation, what, about: str = ""):
    return advance(now, Event("e", "p", MORNING, what, place=Place.PRIVATE, about=about))


def test_agreeing_goes_on_with_what_was_said():
    talk = transcript(
        """
        > "can i run today? slept badly"
        < consent
        > I agree
        < flags? I have: slept poorly
        > none
        < ✋ No run today. (+5)
        """,
        talk=stranger(),
    )
    assert talk.now.consent == "1 2026-11-20T06:00:00+00:00"


@pytest.mark.parametrize(
    ("said", "replies"),
    [
        ("/run@legday_bot slept badly", ["flags"]),
        ("/RUN", ["flags"]),
        ("/start run", ["flags"]),
        ("/start legday", ["did"]),
        ("/legday squats 5x5 3 hours ago", ["log.done", "log.run_after", "offer"]),
        ("/start", ["hello"]),
        ("/start nonsense", ["hello"]),
        ("/start undo", ["hello"]),
        (f"/start {'run' * 30}", ["hello"]),
        ("", ["hello"]),
        ("/ xyzzy", ["not_understood.idle"]),
        ("my goal is strength", ["goal.set"]),
    ],
)
def test_what_was_said_before_is_read_as_if_it_were_said_now(said, replies):
    after, said_now = privately(Conversation(zone="Europe/Berlin"), consent.AGREES, said)
    assert [getattr(one, "question", None) or one.key for one in said_now] == replies
    now = replace(AGREED, consent=after.consent)
    as_typed = privately(now, heard(said)) if said else (now, (Say("hello"),))
    assert (after, said_now) == as_typed


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("/run@legday_bot slept badly", Begin("run", "slept badly")),
        ("/Start@Legday_Bot  run ", Begin("start", "run")),
        ("/legday squats\nlunges", Begin("legday", "squats\nlunges")),
        ("/ run", Text("/ run")),
        ("run/walk?", Text("run/walk?")),
    ],
)
def test_a_line_is_a_command_where_it_begins_like_one(line, what):
    assert heard(line) == what


def test_a_greeting_comes_before_the_question_of_consent():
    transcript(
        """
        > /start
        < hello
        < consent
        > (returns)
        < hello
        < consent
        > I agree
        < hello
        """,
        talk=stranger(),
    )


def test_saying_no_is_fine_and_can_be_thought_over():
    talk = transcript(
        """
        > /run
        < consent
        > No thanks
        < consent.declined
        > (photo)
        < consent
        > (Asia/Tokyo)
        < consent
        """,
        talk=stranger(),
    )
    assert talk.now == Conversation()


def test_a_red_flag_is_answered_before_anything_is_agreed_to_and_not_remembered():
    talk = transcript(
        f"""
        > "my chest hurts"
        {EMERGENCY}
        > /run i fainted
        {EMERGENCY}
        > /start i have chest pain
        {EMERGENCY}
        > (edits) "can i run? my heart is racing and i fainted"
        {EMERGENCY}
        > "i fainted, delete my data"
        {EMERGENCY}
        < forget.nothing
        > "{"so tired " * 150} and my chest hurts"
        {EMERGENCY}
        """,
        talk=stranger(),
    )
    assert [message.rows for message in talk.messages()] == [()]
    assert talk.now == Conversation()


def test_rights_and_help_need_no_consent():
    transcript(
        """
        > /help
        < help
        > /privacy
        < privacy.private
        > /forget
        < forget.nothing
        > "delete my data"
        < forget.nothing
        > /export
        < consent
        """,
        talk=stranger(),
    )


def test_the_message_names_what_is_kept_and_hangs_on_what_was_said():
    talk = stranger()
    talk.say("/run")
    [asked] = talk.messages()
    assert asked.text.count("\n") == 4
    assert asked.replies
    assert [[(b.label, b.token) for b in row] for row in asked.rows] == [
        [("I agree", "0.consent.yes"), ("No thanks", "0.consent.no")]
    ]


def test_old_buttons_lead_nowhere_without_consent():
    for tap in (Tap(7, "soreness", "3"), Tap(0, "privacy", "withdraw"), Tap(1, "forget", "no")):
        assert privately(Conversation(), tap) == (Conversation(), (Say("consent.first"),))


def test_who_was_just_forgotten_hears_so_at_a_second_press_too():
    again = Tap(1, "forget", "yes")
    assert privately(Conversation(), again) == (Conversation(), (Show("forget"),))


@pytest.mark.parametrize("what", [Edited("can i run?"), Missed(9), Left()])
def test_what_asks_for_no_answer_gets_none(what):
    assert privately(Conversation(), what) == (Conversation(), ())


def test_the_buttons_of_consent_are_told_that_it_was_given():
    talk = transcript(
        """
        > /run
        < flags?
        """,
        talk=friend(),
    )
    before = talk.now
    for tap in (consent.AGREES, consent.DECLINES):
        [given_, asked] = talk.hear(tap)
        assert (given_, asked.question, talk.now) == (Say("consent.given"), "flags", before)


def test_withdrawing_ends_what_was_asked_and_offers_to_delete():
    talk = friend()
    talk.now = replace(talk.now, alarms=(Alarm("ping", MORNING.date(), MORNING),))
    transcript(
        """
        > /run
        < flags?
        > /privacy
        < privacy.private
        < flags?
        > Withdraw consent
        < consent.withdrawn
        < forget?
        """,
        talk=talk,
    )
    assert (talk.now.consent, talk.now.alarms) == (None, ())
    transcript(
        """
        > "my soreness is 4"
        < consent
        > "no"
        < forget.kept
        > flags.none
        < consent.first
        > /forget
        < forget?
        > /export
        < show export
        > Delete everything
        < show forget
        """,
        talk=talk,
    )
    assert talk.now == Conversation()


def test_forgetting_is_asked_once_and_only_its_own_buttons_answer():
    talk = friend()
    talk.say("/privacy")
    talk.tap("Withdraw consent")
    now = talk.now
    [asked] = talk.say("/forget")
    assert (asked.run, talk.now) == (now.run, now)
    assert talk.hear(Tap(now.run - 1, "forget", "yes")) == (Say("consent.first"),)
    assert talk.now == now


def test_what_is_withdrawn_can_be_given_again():
    talk = transcript(
        """
        > "i want to withdraw my consent"
        < privacy.private
        > Withdraw consent
        < consent.withdrawn
        < forget?
        > "can i run?"
        < consent
        > I agree
        < flags?
        """,
        talk=friend(),
    )
    assert [one.flow for one in talk.now.open] == ["can_i_run"]


def test_a_deletion_works_though_its_question_is_hours_old():
    talk = transcript(
        """
        > /privacy
        < privacy.private
        > Withdraw consent
        < consent.withdrawn
        < forget?
        ... 9 hours later
        > "yes"
        < show forget
        """,
        talk=friend(),
    )
    assert talk.now == Conversation()


def test_at_home_nobody_is_asked_for_consent():
    transcript("""
        > /privacy
        < privacy
    """)
    for tap in (consent.AGREES, consent.DECLINES, consent.WITHDRAWS):
        event = Event("e", "p", MORNING, tap)
        assert advance(Conversation(), event) == (Conversation(), (Say("list_closed"),))
