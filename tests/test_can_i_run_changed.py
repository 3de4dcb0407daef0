"""Can I run today? What people take back, correct, and tap twice."""

from __future__ import annotations

from tests.transcript import Talk, transcript, uninvited


def test_back_takes_an_answer_back_down_to_the_first_question():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > 3
        < self_test?
        > Back
        < soreness?
        > "back"
        < flags?
        > back
        < back.first
        < flags?
        > none
        < soreness?
        > 3
        < self_test?
    """)


def test_back_in_a_question_of_several_answers_first_clears_those():
    transcript("""
        > /run
        < flags?
        > "skip"
        < soreness?
        > 3
        < self_test?
        > wince
        < self_test? picked wince
        > wobble
        < self_test? picked wince, wobble
        > back
        < self_test?
        > back
        < soreness?
    """)


def test_what_was_typed_in_passing_can_be_taken_back_by_the_question_it_answers():
    transcript("""
        > "can i run? slept 4 hours"
        < flags? I have: 4 h of sleep
        > none
        < ✋ No run today. (+5)
        > Change an answer
        < change? Safety signs | Sleep
        > Sleep
        < sleep?
        > Well
        < soreness?
    """)


def test_a_per_cent_tapped_by_mistake_can_be_taken_back():
    transcript("""
        > /run
        < flags?
        > "skip"
        < soreness?
        > 3
        < self_test?
        > none
        < today?
        > Less than 80 % recovered
        < today? picked under_80
        > back
        < today?
        > none
        < sleep?
    """)


def test_an_earlier_answer_is_corrected_in_words():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > 3
        < self_test?
        > "my soreness is 4"
        < self_test? I have: soreness 4/10
        > none
        < today?
        > none
        < sleep?
        > well
        < lifted?
        > 1-2 days ago
        < food?
        > yes
        < session?
        > none
        < goal?
        > general
        < ✅ Yes, an easy run.
        > "my soreness is 7"
        < Changed. Before: easy run.
        < 🚶 No run today. Walk instead.
        > "i slept badly"
        < Changed. Before: walk.
        < 🛋 No run today. Rest: it counts as training too.
    """)


def test_a_verdicts_answers_are_changed_by_its_button():
    transcript("""
        > "can i run? slept well, soreness 3/10, ate, squats 30 hours ago"
        < flags? I have: soreness 3/10; slept well; you have eaten; leg day Thu 19 Nov, 01:00; squat
        > none
        < self_test?
        > none
        < today?
        > none
        < goal?
        > general
        < ✅ Yes, an easy run.
        > Change an answer
        < change? Safety signs | Soreness | The 20-second test | How today is | Sleep | When I lifted | Food | What the session was | Goal
        > Food
        < food?
        > Not yet
        < Changed. Before: easy run.
        < ⏳ Not yet.
        > Why?
        < The rules behind it (walk, readiness 75/100):
    """)  # noqa: E501


def test_times_are_read_back_before_they_are_believed():
    transcript("""
        > "can i run? soreness 1/10, slept well, ate, squats yesterday 6pm"
        < flags? I have: soreness 1/10; slept well; you have eaten; squat
        > none
        < self_test?
        > none
        < today?
        > none
        < lifted? Thu 19 Nov, 18:00 | No, something else
        > "no"
        < lifted?
        > "at 6"
        < lifted? Thu 19 Nov, 18:00 | Fri 20 Nov, 06:00 | No, something else
        > "tomorrow 6pm"
        < lifted.future
        < lifted? Thu 19 Nov, 18:00 | Fri 20 Nov, 06:00 | No, something else
        > "blah blah"
        < lifted.not_a_time
        < lifted? Thu 19 Nov, 18:00 | Fri 20 Nov, 06:00 | No, something else
        > "wednesday 6pm"
        < lifted? Wed 18 Nov, 18:00 | No, something else
        > "yes"
        < goal?
    """)


def test_a_corrected_time_is_read_back_too():
    transcript("""
        > "can i run? soreness 1/10, slept well, ate, squats 30 hours ago"
        < flags? I have: soreness 1/10; slept well; you have eaten; leg day Thu 19 Nov, 01:00; squat
        > none
        < self_test?
        > "my leg day was today at 5am"
        < self_test?
        > none
        < today?
        > none
        < lifted? Fri 20 Nov, 05:00 | No, something else
        > "yes"
        < goal?
        > general
        < ⏳ Not yet.
    """)


def test_a_newer_session_told_after_a_yes_is_logged_with_the_hour_of_the_next_run():
    transcript("""
        > "can i run? soreness 1/10, slept well, ate, squats 30 hours ago"
        < flags? I have: soreness 1/10; slept well; you have eaten; leg day Thu 19 Nov, 01:00; squat
        > none
        < self_test?
        > none
        < today?
        > none
        < goal?
        > general
        < ✅ Yes, an easy run.
        > "my leg day was today at 5am"
        < Logged: Fri 20 Nov, 05:00. Not right? /undo takes it back.
        < No run before 11:00, and ask me first: /run.
        > /run
        < flags? I have: soreness 1/10; no wince on the stairs; steady on one leg; no sharp or joint pain; not sick or drained; slept well; you have eaten; leg day Fri 20 Nov, 05:00; goal: all-round fitness
        > none
        < ⏳ Not yet.
    """, talk=uninvited())  # fmt: skip  # noqa: E501


def test_a_double_tap_is_one_tap():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > 7
        < ✋ No run today. (+5)
        > soreness.7
        > rest
        < self_test?
        > rest
        < self_test?
    """)


def test_an_old_button_answers_for_its_own_run():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > 3
        < self_test?
        > soreness.7
        < ✋ No run today. (+5)
        > soreness.2
        < self_test?
        > /cancel
        < cancel.done
        > /run
        < flags? I have: soreness 2/10
        > self_test.none
        < list_closed
        < flags?
    """)


def test_two_quick_taps_in_one_question_both_count():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > 2
        < self_test?
        > wince
        < ✋ No run today. (+5)
        > wobble
        < self_test? picked wince, wobble
    """)


def test_a_change_that_changes_nothing_is_acknowledged_too():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > 7
        < ✋ No run today. (+5)
        > "slept badly"
        < Changed. Still no run.
        < ✋ No run today. (+4)
    """)


def test_hours_later_a_verdict_can_be_explained_but_not_changed():
    transcript("""
        > "can i run? slept badly"
        < flags? I have: slept poorly
        > none
        < ✋ No run today. (+5)
        ... 7 hours later
        > Change an answer
        < list_closed
        > rest
        < list_closed
        > flags.unknown
        < list_closed
        > Why?
        < The rules behind it (no run, readiness at most 70/100):
    """)


def test_what_was_picked_is_not_offered_again():
    talk = Talk()
    for line in ("/run", '"skip"', "3"):
        talk.say(line)
    [asked] = talk.tap("wince")
    assert asked.picked == ("wince",)
    assert asked.choices == ("none", "sharp", "couch", "waddle", "wobble")
