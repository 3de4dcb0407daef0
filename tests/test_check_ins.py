"""The morning after: from a leg day logged to the first question at the hour, read aloud."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from dialogs.conversation import Conversation
from dialogs.events import Place
from tests.transcript import BERLIN, Talk, transcript

EVENING = datetime(2026, 11, 19, 18, 40, tzinfo=BERLIN)  # a Thursday


def friend(at: datetime = EVENING, **profile: object) -> Talk:
    """Somebody on a platform who has agreed, and said where they live."""
    known = {"goal": "general", "calorie_deficit": False, **profile}
    now = Conversation(consent="1 2026-11-01T00:00:00+00:00", zone="Europe/Berlin", profile=known)
    return Talk(at=at, now=now, place=Place.PRIVATE)


def asked(at: datetime = EVENING, **profile: object) -> Talk:
    """Who wants to be asked, and has just logged squats."""
    talk = friend(at, **{"check_ins": True, **profile})
    talk.say("/legday squats, just now")
    return talk


def test_the_first_log_asks_once_and_the_next_morning_the_question_is_there():
    transcript(
        """
        > /legday squats, rpe 8, just now
        < Logged: squat · Thu 19 Nov, 18:40 · effort 8/10. Not right? /undo takes it back.
        < log.cool_down
        < Eat carbohydrate and protein by 20:40.
        < log.run_tomorrow
        < offer?
        > Yes
        < Good: at 07:00, on the mornings after a leg day.
        < I ask how your legs are on Fri 20 Nov at 07:00.
        ... next day 07:00
        < morning? I have: leg day Thu 19 Nov, 18:40; squat; effort 8/10; goal: all-round fitness
        > 3
        < flags?
        > none
        < self_test?
        > All fine
        < today?
        > none
        < sleep?
        > Well
        < food?
        > "yes"
        < ✅ Yes, an easy run.
        ... same day 12:00
        """,
        talk=friend(),
    )


def test_another_hour_can_be_typed_at_once():
    talk = transcript(
        """
        > /legday squats, just now
        < Logged: squat · Thu 19 Nov, 18:40. Not right? /undo takes it back.
        < log.cool_down
        < Eat carbohydrate and protein by 20:40.
        < log.run_tomorrow
        < offer?
        > "6:15"
        < Good: at 06:15, on the mornings after a leg day.
        < I ask how your legs are on Fri 20 Nov at 06:15.
        ... next day 06:14
        ... 1 minutes later
        < morning? I have: leg day Thu 19 Nov, 18:40; squat; goal: all-round fitness
        """,
        talk=friend(),
    )
    assert talk.at.hour == 6


def test_another_hour_is_asked_for():
    transcript(
        """
        > Another time
        < hour?
        > 08:00
        < Good: at 08:00, on the mornings after a leg day.
        < I ask how your legs are on Fri 20 Nov at 08:00.
        """,
        talk=offered(),
    )


def offered() -> Talk:
    talk = friend()
    talk.say("/legday squats, just now")
    return talk


def test_whoever_says_no_is_never_written_to_nor_asked_again():
    transcript(
        """
        > No
        < check_ins.declined
        ... next day 18:40
        > /legday deadlifts, just now
        < Logged: deadlift · Fri 20 Nov, 18:40. Not right? /undo takes it back.
        < log.cool_down
        < Eat carbohydrate and protein by 20:40.
        < log.run_tomorrow
        ... next day 12:00
        """,
        talk=offered(),
    )


def test_an_offer_nobody_answered_goes_without_a_word():
    transcript(
        """
        ... next day 09:00
        > "can i run today?"
        < flags? I have: leg day Thu 19 Nov, 18:40; squat; goal: all-round fitness
        """,
        talk=offered(),
    )


def test_whoever_has_named_no_zone_is_asked_whose_clock_it_is():
    talk = friend()
    talk.now = replace(talk.now, zone=None)
    transcript(
        """
        > /legday squats, just now
        < Logged: squat · Thu 19 Nov, 18:40. Not right? /undo takes it back.
        < log.cool_down
        < Eat carbohydrate and protein by 20:40.
        < log.run_tomorrow
        < offer?
        > Yes
        < Good: at 07:00, on the mornings after a leg day.
        < clock?
        > "Europe/London"
        < Your time zone is Europe/London. It is 17:40 there.
        < I ask how your legs are on Fri 20 Nov at 07:00.
        """,
        talk=talk,
    )
