"""Where a person is: asked beneath a first verdict; a location says it too."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone

import pytest
from hypothesis import given

from dialogs.conversation import Conversation
from dialogs.events import Location, Place, Tap
from dialogs.replies import Report, Say, Stands
from tests.test_conversation_laws import chatter, possible
from tests.transcript import Talk, transcript

AGREED = Conversation(consent="1 2026-11-01T00:00:00+00:00")
ASSUMED = "Clock times here are for Europe/Berlin, where it is 07:00."
QUICK = '"can i run? slept badly"', "none"


def newcomer() -> Talk:
    """Somebody who agreed, and has not said where they live."""
    return Talk(place=Place.PRIVATE, now=AGREED)


def told() -> Talk:
    talk = newcomer()
    for line in QUICK:
        talk.say(line)
    return talk


def last_rows(talk: Talk) -> list[list[str]]:
    *_, message = talk.messages()
    return [[button.label for button in row] for row in message.rows]


def test_the_first_verdict_says_whose_clock_it_goes_by_and_asks():
    talk = told()
    [verdict] = talk.messages()
    assert verdict.text.splitlines()[-1] == ASSUMED
    assert [mark for mark in verdict.marks if mark.at] == []  # it is this clock, whoever reads it
    assert last_rows(talk)[-1] == ["That's my clock", "Somewhere else"]


@pytest.mark.parametrize("line", ["That's my clock", '"that\'s my clock"'])
def test_the_clock_is_confirmed_once_and_the_verdict_stays_as_it_was(line):
    talk = told()
    [before] = talk.messages()
    talk.at += timedelta(minutes=20)
    talk.say(line)
    [after] = talk.messages()
    assert talk.now.zone == "Europe/Berlin"
    assert (f"{after.text}\n{ASSUMED}", after.rows) == (before.text, before.rows[:-1])
    talk.say('"can i run today?"')
    talk.tap("none")
    assert last_rows(talk)[-1] == ["Why?", "Change an answer"]


def test_the_clock_beneath_a_verdict_is_that_of_now():
    talk = told()
    talk.at += timedelta(minutes=20)
    talk.say("Change an answer")
    talk.say("Leave it as it is")
    [verdict] = talk.messages()
    assert verdict.text.splitlines()[-1] == ASSUMED.replace("07:00", "07:20")


def test_what_was_answered_since_the_verdict_outlives_another_clock():
    talk = told()
    transcript(
        """
        > "can i run? soreness 3/10"
        < flags? I have: soreness 3/10; slept poorly
        > /cancel
        < cancel.done
        """,
        talk=talk,
    )
    aside = talk.now.aside
    assert aside["soreness"].value == 3
    talk.say("Somewhere else")
    talk.say('"Tokyo"')
    assert (talk.now.zone, talk.now.aside) == ("Asia/Tokyo", aside)


def test_a_zone_set_in_the_settings_ends_the_question_for_it():
    transcript(
        """
        > "can i run? slept badly"
        < flags? I have: slept poorly
        > none
        < ✋ No run today. (+5)
        > Somewhere else
        < zone?
        > /settings Tokyo
        < Your time zone is Asia/Tokyo. It is 15:00 there.
        """,
        talk=newcomer(),
    )


def test_another_clock_is_named_by_its_city_and_the_verdict_goes_by_it():
    talk = transcript(
        """
        > "can i run? soreness 1/10, slept well, not eaten, squats 4 hours ago, goal endurance"
        < flags? I have: soreness 1/10; slept well; not eaten yet; leg day Fri 20 Nov, 03:00; squat; goal: endurance
        > none
        < self_test?
        > none
        < today?
        > none
        < ⏳ Not yet.
        > Somewhere else
        < zone?
        > "Londn"
        < zone? Europe/London | America/Toronto | No, something else
        > Europe/London
        < Your time zone is Europe/London. It is 06:00 there.
        < ⏳ Not yet.
        """,  # noqa: E501
        talk=newcomer(),
    )
    assert talk.now.zone == "Europe/London"
    *_, verdict = talk.messages()
    assert "Not before 08:00" in verdict.text
    assert "Clock times" not in verdict.text


def test_a_verdict_that_another_clock_changes_says_so_and_the_diary_holds_the_new_one():
    """For strength the run waits for the next day: in Auckland it has come already."""
    talk = newcomer()
    talk.now = replace(talk.now, profile={"goal": "strength", "calorie_deficit": False})
    talk.at = talk.at.replace(hour=22)
    lines = ('"can i run? soreness 1/10, slept well, ate, squats 12 hours ago"', "none", "none")
    for line in (*lines, "none"):
        talk.say(line)
    before = talk.now.diary.decisions[-1]
    talk.say("Somewhere else")
    talk.say('"Auckland"')
    after = talk.now.diary.decisions[-1]
    assert (before.id, before.may_run) == (after.id, "later")
    assert after.may_run == "yes"
    *_, verdict = talk.messages()
    assert verdict.text.startswith("Changed. Before: walk.")


@pytest.mark.parametrize("line", ['"my chest hurts"', "/run my knee stings"])
def test_nobody_is_asked_for_a_zone_beside_a_warning_sign(line):
    talk = newcomer()
    talk.say(line)
    assert last_rows(talk) == [["Why?", "Change an answer"]]


def test_nobody_is_asked_for_a_zone_in_the_middle_of_a_run():
    talk = newcomer()
    talk.say("/gutcheck")
    talk.tap("My form is falling apart")
    assert last_rows(talk) == [["Why?", "Change an answer"]]


def test_a_place_that_was_shared_sets_the_zone_when_nothing_else_is_asked():
    talk = transcript(
        """
        > (Asia/Tokyo)
        < Your time zone is Asia/Tokyo. It is 15:00 there.
        > /settings
        < setting?
        > Time zone
        < zone?
        > (Europe/Paris)
        < Your time zone is Europe/Paris. It is 07:00 there.
        > (Atlantis/Deep)
        < zone.unknown
        > /settings
        < setting?
        > Time zone
        < zone?
        > (Atlantis/Deep)
        < zone.unknown
        < zone?
        > /cancel
        < cancel.done
        > /run
        < flags?
        > (Asia/Tokyo)
        < not_understood
        < flags?
        """,
        talk=newcomer(),
    )
    assert talk.now.zone == "Europe/Paris"


def test_the_zone_question_offers_to_share_where_one_is():
    talk = newcomer()
    talk.say("/settings")
    talk.say("zone")
    before = talk.now
    talk.tap("Share my location")
    [shared] = talk.messages()
    assert (shared.stands, shared.asks_location, talk.now) == (Stands.BELOW, True, before)
    assert shared.text == "Use the button below. I keep only the time zone, never the place."


def test_at_home_the_machines_clock_is_the_persons():
    talk = Talk()
    for line in QUICK:
        talk.say(line)
    assert last_rows(talk) == [["Answer the rest (5)"], ["Why?", "Change an answer"]]
    run = talk.now.run
    for choice in ("clock", "elsewhere"):
        [closed] = talk.hear(Tap(run, "verdict", choice))
        assert closed.key == "list_closed"
    assert Say("list_closed") not in talk.say('"elsewhere"')
    talk.say("/settings")
    talk.say("zone")
    assert last_rows(talk) == []
    closed, *_ = talk.hear(Tap(talk.now.run, "zone", "share"))
    assert closed.key == "list_closed"


@given(chatter)
def test_no_chatter_on_a_platform_breaks_a_conversation(numbers):
    talk = Talk(place=Place.PRIVATE, now=AGREED)
    places = (Location("Asia/Tokyo"), Location("nowhere"), Location("America/New_York"))
    for number, gap in numbers:
        talk.at += gap
        options = [*possible(talk.now, talk.replies), *places]
        talk.hear(options[number % len(options)])
        for reply in talk.replies:
            if isinstance(reply, Report):
                assert bool(reply.assumed) <= (talk.now.zone is None)
        assert all(message.text for message in talk.messages())


def test_a_house_whose_zone_has_no_name_asks_nobody_and_sets_nothing():
    talk = newcomer()
    talk.at = talk.at.astimezone(timezone(timedelta(hours=1)))
    for line in ('"can i run? squats yesterday 6pm, slept badly"', "none"):
        talk.say(line)
    assert last_rows(talk)[-1] == ["Why?", "Change an answer"]
    talk.hear(Tap(talk.now.run, "verdict", "clock"))
    assert talk.now.zone is None
