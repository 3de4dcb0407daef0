"""Taking back: the last answer, the last log, and never more than was meant."""

from tests.transcript import transcript, uninvited


def test_a_slip_while_a_question_is_open_goes_one_question_back():
    transcript("""
        > /run
        < flags?
        > none
        < soreness?
        > 7
        < ✋ No run today. (+5)
        > "answer the rest"
        < self_test?
        > "oops, wrong one"
        < soreness?
    """)


def test_a_correction_takes_no_log_back():
    transcript(
        """
        > /legday squats 5x5, yesterday 6pm
        < Logged: squat · Thu 19 Nov, 18:00. Not right? /undo takes it back.
        > /run
        < flags? I have: leg day Thu 19 Nov, 18:00; squat
        > "wait that's wrong, i slept badly"
        < flags? I have: slept poorly
        > none
        < ✋ No run today. (+4)
        > /undo
        < Removed: squat · Thu 19 Nov, 18:00.
    """,
        talk=uninvited(),
    )


def test_words_that_mean_no_change_take_nothing_back():
    transcript(
        """
        > /legday squats 5x5, yesterday 6pm
        < Logged: squat · Thu 19 Nov, 18:00. Not right? /undo takes it back.
        > /undo the thing
        < undo.unclear
        > /undo rpe 9
        < Changed: squat · Thu 19 Nov, 18:00 · effort 9/10.
    """,
        talk=uninvited(),
    )
