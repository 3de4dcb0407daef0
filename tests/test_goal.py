"""The goal: said once, wherever it was said, and never without its deficit."""

import pytest

from dialogs.engine import decide, read
from tests.transcript import Talk, transcript

ANSWERS = {"sleep": "well", "food": "yes", "session": "new", "lifted": '"yes"'}


def test_a_deficit_told_elsewhere_counts_in_the_verdict():
    talk = transcript("""
        > /order
        < goal?
        > Strength, while eating less
        < order.strength
        < order.gap
    """)
    assert talk.now.profile == {"goal": "strength", "calorie_deficit": True}


def test_a_goal_said_in_words_is_asked_about_its_deficit():
    talk = Talk()
    talk.say('"my goal is strength"')
    assert talk.now.profile == {"goal": "strength"}
    for line in ("/run", "none", "2", "none", "none", "well", "1-2 days ago", "yes", "none"):
        talk.say(line)
    assert talk.buttons[-1][1].question == "deficit"
    talk.say("yes")
    assert talk.now.last is not None
    assert talk.now.last.facts["calorie_deficit"].value is True
    assert talk.now.diary.decisions[-1].rung == "walk"


def test_a_new_goal_leaves_no_old_deficit_behind():
    talk = Talk()
    talk.say("/order")
    talk.say("All-round fitness")
    talk.say('"my goal is strength now"')
    assert talk.now.profile == {"goal": "strength"}


def test_soreness_that_stays_asks_whether_it_was_a_first_session():
    talk = Talk()
    for line in ('"can i run? soreness 7, squats 4 days ago"', "none", '"answer the rest"'):
        talk.say(line)
    asked = []
    for _ in range(8):
        if not talk.now.open:
            break
        question = talk.buttons[-1][1].question
        asked.append(question)
        talk.say(ANSWERS.get(question, "none"))
    assert "session" in asked
    assert talk.now.diary.decisions[-1].rung == "emergency"


@pytest.mark.parametrize(
    ("answers", "day"),
    [
        ({"soreness": 2, "hours_since_lift": 24}, "2026-11-22"),
        ({"soreness": 9, "hours_since_lift": 100}, None),
        ({"soreness": 2, "hours_since_lift": 24, "sick_or_drained": True}, None),
    ],
)
def test_a_day_is_named_for_a_wish_only_while_it_is_leg_day_that_stands_in_the_way(answers, day):
    good = {
        "red_flags": [],
        "winces_on_stairs": False,
        "sharp_or_joint_pain": False,
        "wobbly_single_leg": False,
        "sick_or_drained": False,
        "slept": "well",
        "fuelled": True,
        "wants": "tempo",
        "now": "2026-11-20T07:00:00+01:00",
    }
    wish = decide(read({**good, **answers})).wish
    assert wish is not None
    assert (wish.next_day and wish.next_day.isoformat()) == day
