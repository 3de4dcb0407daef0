"""Can I run today? What the verdict says, early and at the end."""

from __future__ import annotations

from datetime import datetime

from tests.transcript import BERLIN, transcript


def test_a_no_comes_at_once_and_the_rest_can_still_be_answered():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > 7
        < ✋ No run today. (+5)
        > Answer the rest (5)
        < self_test?
        > none
        < today?
        > none
        < sleep?
        > well
        < lifted?
        > 12-24 h ago
        < food?
        > yes
        < 🚶 No run today. Walk instead.
    """)


def test_the_rest_may_be_asked_for_in_words():
    transcript("""
        > "can i run? slept badly"
        < flags? I have: slept poorly
        > none
        < ✋ No run today. (+5)
        > "answer the rest"
        < soreness?
    """)


def test_skipping_is_allowed_and_named_in_the_verdict():
    talk = transcript("""
        > /run
        < flags?
        > "skip"
        < soreness?
        > Don't know
        < self_test?
        > none
        < today?
        > none
        < sleep?
        > "dunno"
        < lifted?
        > 1-2 days ago
        < food?
        > yes
        < session?
        > none
        < goal?
        > general
        < 🛋 No run today. Rest: it counts as training too.
    """)
    [verdict] = talk.messages()
    assert "Not known: warning signs, soreness, sleep." in verdict.text


def test_later_names_the_clock_the_food_or_both():
    talk = transcript("""
        > "can i run? soreness 1/10, slept well, squats 4 hours ago"
        < flags? I have: soreness 1/10; slept well; leg day Fri 20 Nov, 12:30; squat
        > none
        < self_test?
        > none
        < today?
        > none
        < food?
        > Not yet
        < goal?
        > general
        < ⏳ Not yet.
    """, start=datetime(2026, 11, 20, 16, 30, tzinfo=BERLIN))  # fmt: skip
    [both] = talk.messages()
    assert (
        "Eat carbohydrate and protein. Not before 18:30 for an easy run; ask me again" in both.text
    )
    talk.hear(talk.button("Change an answer"))
    talk.tap("change.food")
    talk.tap("food.yes")
    [time_only] = talk.messages()
    assert "\nNot before 18:30 for an easy run; ask me again then: /run." in time_only.text
    talk.at = datetime(2026, 11, 20, 18, 30, tzinfo=BERLIN)
    talk.tap("Change an answer")
    talk.tap("change.food")
    talk.tap("food.no")
    [food_only] = talk.messages()
    assert (
        "\nEat carbohydrate and protein before an easy run; ask me again then: /run."
        in food_only.text
    )


def test_a_contradiction_is_named_and_the_stricter_answer_holds():
    talk = transcript("""
        > "can i run? slept well, ate, squats 30 hours ago"
        < flags? I have: slept well; you have eaten; leg day Thu 19 Nov, 01:00; squat
        > none
        < soreness?
        > 2
        < self_test?
        > wince
        < ✋ No run today. (+2)
    """)
    [verdict] = talk.messages()
    assert "Only 2/10, but your legs flinch" in verdict.text


def test_a_wish_for_more_is_refused_in_the_first_sentence_with_the_next_good_day():
    talk = transcript("""
        > "can i do a tempo run today? soreness 1/10, slept well, ate, squats 30 hours ago"
        < flags? I have: soreness 1/10; slept well; you have eaten; leg day Thu 19 Nov, 01:00; squat; you want a tempo run
        > none
        < self_test?
        > none
        < today?
        > none
        < goal?
        > general
        < No tempo run today. The next good day for it: Sun 22 Nov, after a check that morning.
    """)  # noqa: E501
    [verdict] = talk.messages()
    assert "Yes, an easy run." in verdict.text


def test_three_days_after_leg_day_it_no_longer_limits():
    talk = transcript("""
        > "can i run? soreness 1/10, slept well, ate"
        < flags? I have: soreness 1/10; slept well; you have eaten
        > none
        < self_test?
        > none
        < today?
        > none
        < lifted?
        > Longer ago, or never
        < goal?
        > general
        < ✅ Yes, an easy run.
    """)
    [verdict] = talk.messages()
    assert "Leg day no longer limits you." in verdict.text


def test_a_warning_sign_taken_back_is_not_forgotten_in_the_better_verdict():
    transcript("""
        > "can i run? soreness 1/10, slept well, ate, squats 30 hours ago"
        < flags? I have: soreness 1/10; slept well; you have eaten; leg day Thu 19 Nov, 01:00; squat
        > rf_3
        < 🚨 Stop. Call your emergency number now (112, 911, 999 or your country's).
        > Change an answer
        < change? Safety signs | Soreness | Sleep | When I lifted | Food | What the session was
        > Safety signs
        < flags?
        > none
        < self_test?
        > none
        < today?
        > none
        < goal?
        > general
        < Earlier you told me of a warning sign. If it was real, have it looked at before any run.
        < ✅ Yes, an easy run.
    """)


def test_a_night_that_was_fine_is_not_taken_for_a_good_one():
    transcript("""
        > "can i run? soreness 1/10"
        < flags? I have: soreness 1/10
        > none
        < self_test?
        > none
        < today?
        > none
        < sleep?
        > "fine"
        < lifted? I have: slept so-so
    """)
