"""Logging a leg day: in one line, by two questions, twice, too late, and taken back."""

from __future__ import annotations

from datetime import datetime

from tests.transcript import BERLIN, transcript, uninvited

EVENING = datetime(2026, 11, 20, 18, 40, tzinfo=BERLIN)


def test_one_line_is_read_back_with_what_comes_next():
    talk = transcript("""
        > /legday squats 5x5, lunges, rpe 8, 60 min, just now
        < Logged: squat, lunge · Fri 20 Nov, 18:40 · effort 8/10 · 60 min. Not right? /undo takes it back.
        < log.cool_down
        < Eat carbohydrate and protein by 20:40.
        < log.run_tomorrow
    """, talk=uninvited(EVENING))  # fmt: skip  # noqa: E501
    [day] = talk.now.diary.leg_days
    assert day.words == "squats 5x5, lunges, rpe 8, 60 min, just now"


def test_without_words_two_questions_are_asked():
    transcript("""
        > /legday
        < did?
        > Squats
        < did? picked squat
        > Lunges
        < did? picked squat, lunge
        > That's all
        < lifted?
        > Under 3 h ago
        < Logged: squat, lunge · Fri 20 Nov, 18:40. Not right? /undo takes it back.
        < log.cool_down
        < Eat carbohydrate and protein by 20:40.
        < log.run_tomorrow
    """, talk=uninvited(EVENING))  # fmt: skip


def test_both_questions_can_be_typed():
    transcript(
        """
        > /legday
        < did?
        > "squats 5x5 and lunges"
        < did? I have: squat, lunge; picked squat, lunge
        > "that's all"
        < lifted?
        > "yesterday 6pm"
        < lifted? Thu 19 Nov, 18:00 | No, something else
        > "yes"
        < Logged: squat, lunge · Thu 19 Nov, 18:00. Not right? /undo takes it back.
    """,
        talk=uninvited(),
    )


def test_back_leads_to_what_was_trained():
    transcript(
        """
        > /legday
        < did?
        > Squats
        < did? picked squat
        > none
        < lifted?
        > back
        < did?
        > Deadlifts
        < did? picked deadlift
        > none
        < lifted?
        > 6-12 h ago
        < Logged: deadlift · Fri 20 Nov, 01:00. Not right? /undo takes it back.
    """,
        talk=uninvited(),
    )


def test_a_time_with_two_readings_is_asked():
    transcript(
        """
        > /legday squats at 6
        < lifted? I have: squat; Thu 19 Nov, 18:00 | Fri 20 Nov, 06:00 | No, something else
        > Thu 19 Nov, 18:00
        < Logged: squat · Thu 19 Nov, 18:00. Not right? /undo takes it back.
    """,
        talk=uninvited(),
    )


def test_the_same_session_is_recognised():
    talk = transcript(
        """
        > /legday squats, lunges, yesterday 6pm
        < Logged: squat, lunge · Thu 19 Nov, 18:00. Not right? /undo takes it back.
        > /legday lunges, squats, yesterday 6:30pm
        < I already have that one: squat, lunge · Thu 19 Nov, 18:00. Not logged twice.
    """,
        talk=uninvited(),
    )
    assert len(talk.now.diary.leg_days) == 1


def test_a_log_is_mended_and_taken_back():
    talk = transcript(
        """
        > /legday squats 5x5, rpe 8, yesterday 6pm
        < Logged: squat · Thu 19 Nov, 18:00 · effort 8/10. Not right? /undo takes it back.
        > "undo, rpe 9"
        < Changed: squat · Thu 19 Nov, 18:00 · effort 9/10.
        > "undo, squats rpe 9, 45 min"
        < Changed: squat · Thu 19 Nov, 18:00 · effort 9/10 · 45 min.
        > "undo"
        < Removed: squat · Thu 19 Nov, 18:00 · effort 9/10 · 45 min.
        > /undo
        < undo.nothing
    """,
        talk=uninvited(),
    )
    assert talk.now.diary.leg_days == ()


def test_upper_body_is_not_leg_day():
    transcript("""
        > /legday bench press
        < log.upper_body
    """)


def test_a_session_of_long_ago_is_not_logged_on_a_false_date():
    talk = transcript("""
        > /legday squats
        < lifted? I have: squat
        > "9 days ago"
        < log.too_old
    """)
    assert talk.now.diary.leg_days == ()


def test_a_log_in_the_middle_of_the_checklist_is_known_to_it():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > 2
        < self_test?
        > /legday squats, 5 hours ago
        < Logged: squat · Fri 20 Nov, 02:00. Not right? /undo takes it back.
        < No run before 08:00, and ask me first: /run.
        < self_test?
        > none
        < today?
        > none
        < sleep?
        > well
        < food?
        > yes
        < goal?
        > general
        < ⏳ Not yet.
    """)


def test_a_newer_log_outweighs_what_was_answered_before_it():
    transcript("""
        > "can i run? soreness 1/10, slept well, ate"
        < flags? I have: soreness 1/10; slept well; you have eaten
        > none
        < self_test?
        > none
        < today?
        > none
        < lifted?
        > 1-2 days ago
        < session?
        > /legday squats, 1 hour ago
        < Logged: squat · Fri 20 Nov, 06:00. Not right? /undo takes it back.
        < log.cool_down
        < Eat carbohydrate and protein by 08:00.
        < No run before 12:00, and ask me first: /run.
        < goal?
        > general
        < ⏳ Not yet.
    """)


def test_a_log_taken_back_is_forgotten_by_what_is_open():
    transcript(
        """
        > /legday squats, 1 hour ago
        < Logged: squat · Fri 20 Nov, 06:00. Not right? /undo takes it back.
        < log.cool_down
        < Eat carbohydrate and protein by 08:00.
        < No run before 12:00, and ask me first: /run.
        > "can i run? soreness 1/10, slept well, ate"
        < flags? I have: soreness 1/10; slept well; you have eaten; leg day Fri 20 Nov, 06:00; squat
        > none
        < self_test?
        > /undo
        < Removed: squat · Fri 20 Nov, 06:00.
        < self_test?
        > none
        < today?
        > none
        < lifted?
    """,
        talk=uninvited(),
    )


def test_a_session_told_today_outweighs_an_older_log():
    transcript("""
        > /legday squats, wednesday 6pm
        < Logged: squat · Wed 18 Nov, 18:00. Not right? /undo takes it back.
        > "can i run? soreness 1/10, slept well, ate, lunges today at 5am"
        < flags? I have: soreness 1/10; slept well; you have eaten; squat, lunge
        > none
        < self_test?
        > none
        < today?
        > none
        < lifted? Fri 20 Nov, 05:00 | No, something else
        > "yes"
        < goal?
        > general
        < ⏳ Not yet.
        ... 1 hours later
        > /run
        < flags? I have: soreness 1/10; no wince on the stairs; steady on one leg; no sharp or joint pain; not sick or drained; slept well; you have eaten; leg day Fri 20 Nov, 05:00; squat, lunge; goal: all-round fitness
        > none
        < ⏳ Not yet.
    """)  # noqa: E501


def test_for_strength_the_run_waits_until_the_day_after_the_session():
    transcript(
        """
        > /settings goal strength
        < Your goal is set: Strength or muscle.
        > /legday squats, 1 hour ago
        < Logged: squat · Fri 20 Nov, 06:00. Not right? /undo takes it back.
        < log.cool_down
        < Eat carbohydrate and protein by 08:00.
        < log.run_tomorrow
        > /legday lunges, 8 hours ago
        < Logged: lunge · Thu 19 Nov, 23:00. Not right? /undo takes it back.
    """,
        talk=uninvited(),
    )


def test_the_last_session_can_be_picked_again():
    talk = transcript(
        """
        > /legday squats, walking lunges, 2 days ago
        < Logged: squat, walking lunge · Wed 18 Nov, 18:00. Not right? /undo takes it back.
        > /legday
        < did?
        > last
        < lifted?
        > 3-6 h ago
        < Logged: squat, walking lunge · Fri 20 Nov, 04:00. Not right? /undo takes it back.
        < No run before 10:00, and ask me first: /run.
    """,
        talk=uninvited(),
    )
    assert {day.exercises for day in talk.now.diary.leg_days} == {("squat", "walking-lunge")}


def test_the_last_session_is_offered_only_before_another_is_picked():
    talk = transcript("""
        > /legday squats, 2 days ago
        < Logged: squat · Wed 18 Nov, 18:00. Not right? /undo takes it back.
        > /legday
        < did?
    """)
    [asked] = talk.messages()
    assert asked.rows[0][0].label == "Same again: squat"
    talk.say("Deadlifts")
    [more] = talk.messages()
    assert "Same again: squat" not in [one.label for row in more.rows for one in row]
