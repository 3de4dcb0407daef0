"""What holds of anybody who has not agreed: nothing is kept, and every red flag is answered."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

from hypothesis import given

from dialogs import consent
from dialogs.conversation import Conversation
from dialogs.events import Begin, Edited, Event, Left, Location, Place, Tap, Text, Unreadable
from dialogs.machine import advance
from dialogs.replies import Report, Say, Show
from dialogs.words import render
from tests.test_consent import AGREED, privately
from tests.test_conversation_laws import chatter, possible
from tests.transcript import BERLIN, MORNING

PHRASES = sorted(Path(__file__).with_name("phrases").glob("*.jsonl"))


@given(chatter)
def test_without_consent_nothing_anybody_does_is_remembered(numbers):
    now, replies, at = Conversation(), (), MORNING
    for count, (number, gap) in enumerate(numbers):
        at += gap
        options = [
            what
            for what in (*possible(now, replies), Unreadable(), Location("Asia/Tokyo"), Left())
            if what != consent.AGREES
        ]
        what = options[number % len(options)]
        event = Event(f"e{count}", "p", at, what, place=Place.PRIVATE)
        after, replies = advance(now, event)
        assert after is now
        assert all(isinstance(one, Say | Report) or one == Show("forget") for one in replies)
        assert all(reply.run == 0 for reply in replies if isinstance(reply, Report))


@given(chatter)
def test_who_withdrew_is_told_nothing_new_of(numbers):
    now, replies = privately(AGREED, Tap(0, "privacy", "withdraw"))
    for count, (number, _) in enumerate(numbers):
        options = [what for what in possible(now, replies) if what != consent.AGREES]
        what = options[number % len(options)]
        event = Event(f"e{count}", "p", MORNING, what, place=Place.PRIVATE)
        after, replies = advance(now, event)
        gone = Show("forget") in replies
        assert after == (Conversation() if gone else replace(now, open=after.open, run=after.run))
        assert {one.flow for one in after.open} <= {"forget"}
        now = after


@cache
def flagged() -> list[str]:
    """Every fiftieth sentence of those with a red flag."""
    rows = (json.loads(line) for path in PHRASES for line in path.read_text().splitlines())
    return [row["text"] for row in rows if row["safety"]][::50]


def test_every_red_flag_of_a_stranger_gets_its_help():
    assert len(flagged()) > 30
    for text in flagged():
        for what in (Text(text), Begin("run", text), Edited(text)):
            after, [report] = privately(Conversation(), what)
            _, replies = privately(AGREED, what)
            known = next(reply for reply in replies if isinstance(reply, Report))
            assert (after, report) == (Conversation(), replace(known, run=0)), text
            assert report.verdict.help, text
            message = render(report, "en", BERLIN)
            assert (message.rows, message.anchor) == ((), "")
            assert message.text == render(known, "en", BERLIN).text
