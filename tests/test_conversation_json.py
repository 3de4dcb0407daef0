"""A conversation as it is kept: every version that was ever written can be read."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.conversation import VERSION, Checklist, Conversation
from dialogs.events import Begin, Event, Return, Text
from dialogs.facts import Fact, Origin, Value, moment, stamp
from dialogs.machine import advance

# As the first version wrote it. Never edit a sample: people's databases hold it.
VERSION_1 = """
{"version": 1, "language": "en", "zone": "Europe/Berlin",
 "profile": {"goal": "endurance", "calorie_deficit": false}, "run": 7,
 "open": [{"flow": "can_i_run", "run": 7,
   "begun_at": "2026-11-20T06:00:00+00:00", "touched_at": "2026-11-20T06:01:00+00:00",
   "facts": {"mid_run": [false, "2026-11-20T06:00:00+00:00", "profile", ""],
             "red_flags": [[], "2026-11-20T06:01:00+00:00", "tap", "none"],
             "lifted_at": ["20261119T1700Z", "2026-11-19T17:05:00+00:00", "log", ""],
             "lifts": [["squat"], "2026-11-19T17:05:00+00:00", "log", ""]},
   "trail": ["flags"], "asking": "", "told": false, "decision": ""}],
 "last": {"flow": "can_i_run", "run": 6,
   "begun_at": "2026-11-18T06:00:00+00:00", "touched_at": "2026-11-18T06:02:00+00:00",
   "facts": {"slept": [null, "2026-11-18T06:01:00+00:00", "tap", "unknown"]},
   "trail": ["sleep"], "asking": "", "told": true, "decision": "terminal:1"}}
"""


def test_the_first_version_is_read_and_goes_on():
    now = Conversation.from_json(VERSION_1)
    assert (now.profile, now.consent) == ({"goal": "endurance", "calorie_deficit": False}, None)
    assert now.open[0].facts["lifts"] == Fact(
        ("squat",), datetime(2026, 11, 19, 17, 5, tzinfo=UTC), Origin.LOG
    )
    assert now.last
    assert now.last.facts["slept"].value is None
    event = Event("e", "p", datetime(2026, 11, 20, 6, 2, tzinfo=UTC), Return())
    _, (welcome, ask) = advance(now, event)
    assert (welcome.key, ask.question, ask.back) == ("welcome_back", "soreness", True)


def test_what_is_written_names_its_version_and_is_read_again():
    now = Conversation.from_json(VERSION_1)
    assert json.loads(now.to_json())["version"] == VERSION
    assert Conversation.from_json(now.to_json()) == now


def test_a_key_this_version_does_not_know_is_left_alone():
    newer = json.dumps({**json.loads(VERSION_1), "invented_later": 1})
    assert Conversation.from_json(newer) == Conversation.from_json(VERSION_1)


def test_times_are_kept_in_utc_whatever_the_zone_they_were_said_in():
    at = datetime.fromisoformat("2026-11-20T07:00:00+13:00")
    now, _ = advance(Conversation(), Event("e", "p", at, Begin("run", "slept badly")))
    kept = json.loads(now.to_json())["open"][0]
    assert kept["facts"]["slept"] == ["poorly", "2026-11-19T18:00:00+00:00", "words", ""]


def test_an_hour_that_clocks_show_twice_is_kept_as_two():
    first = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    said = (Fact("well", at) for at in (first, first.replace(fold=1)))
    kept = [json.loads(Conversation(aside={"slept": fact}).to_json())["aside"] for fact in said]
    assert [facts["slept"][1] for facts in kept] == [
        "2026-10-25T00:30:00+00:00",
        "2026-10-25T01:30:00+00:00",
    ]


def test_a_stamp_stands_for_its_minute():
    at = datetime(2026, 11, 20, 7, 0, tzinfo=UTC)
    assert moment(stamp(at)) == at


@pytest.mark.parametrize("text", ["", "none", "NZ", "20261341T0700Z", "2026-11-20T07:00Z", None, 3])
def test_what_is_no_stamp_of_a_real_minute_is_no_moment(text: Value):
    assert moment(text) is None


def test_a_half_answered_question_survives_a_restart():
    at = datetime(2026, 11, 20, 6, tzinfo=UTC)
    now, _ = advance(Conversation(), Event("e", "p", at, Begin("legday")))
    now, _ = advance(now, Event("f", "p", at, Text("squats and lunges")))
    again = replace(Conversation.from_json(now.to_json()), diary=now.diary)
    later = Event("g", "p", at + timedelta(minutes=5), Return())
    _, (_, ask) = advance(again, later)
    assert ask.picked == ("squat", "lunge")


moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
values: st.SearchStrategy[Value] = (
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**9)
    | st.floats(-1e9, 1e9)
    | st.text()
    | st.lists(st.text(max_size=9), max_size=4).map(tuple)
)
facts = st.dictionaries(
    st.text(max_size=9),
    st.builds(Fact, values, moments, st.sampled_from(Origin), st.text(max_size=9)),
    max_size=5,
)
checklists = st.builds(
    Checklist,
    flow=st.text(max_size=9),
    run=st.integers(0, 10**9),
    begun_at=moments,
    touched_at=moments,
    facts=facts,
    trail=st.lists(st.text(max_size=9), max_size=5).map(tuple),
    asking=st.text(max_size=9),
    told=st.booleans(),
    decision=st.text(max_size=9),
)
conversations = st.builds(
    Conversation,
    zone=st.none() | st.text(max_size=9),
    consent=st.none() | st.text(max_size=9),
    profile=st.dictionaries(st.text(max_size=9), values, max_size=3),
    run=st.integers(0, 10**9),
    open=st.lists(checklists, max_size=3).map(tuple),
    aside=facts,
    last=st.none() | checklists,
    check_ins_at=st.sampled_from(["", "telegram", "discord"]),
)


@given(conversations)
def test_there_and_back_is_the_same_conversation(now):
    assert Conversation.from_json(now.to_json()) == now
