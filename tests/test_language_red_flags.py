"""Red flags: which words raise one, and what takes a warning away again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.language import understand

TOLD = (
    ("the outside of my knee is sore going downstairs", "joint"),
    ("both ankles a tiny bit achy, nothing bad", "joint"),
    ("hip gets stuck and then slips back", "joint"),
    ("there is a knife in my glute whenever i bend", "sharp_pain"),
    ("had a wee twinge in the groin on rep three", "sharp_pain"),
    ("pretty sure i pulled my hamstring", "sharp_pain"),
    ("something snapped behind my thigh", "pop"),
    ("shin is tender on one spot", "bone"),
    ("waiting on a scan for a stress reaction", "bone"),
    ("i limp when i get out of the car", "weight_bearing"),
    ("cannot put weight on my left foot", "weight_bearing"),
    ("chest pressure when i climb stairs", "chest"),
    ("my heart skips on the sofa", "chest"),
    ("pee the colour of cola since leg day", "dark_urine"),
    ("thighs are swollen and so weak i cant stand up", "swelling_weakness"),
    ("left calf is hot and red", "calf"),
    ("38.6 this morning and shivering", "fever"),
    ("nearly passed out under the bar", "dizzy"),
    ("cant feel my toes", "numb"),
    ("stopped sweating in this heat and feel confused", "heat"),
)
STANDS = (
    "no fever, but my ankle really hurts",
    "everything is fine except the left knee",
    "not that sharp, my hip, just a bit",
    "knee was fine, now it is stabbing",
    "my wife says i look pale and i nearly fainted",
    "my brother limps and so do i",
    "never had knee pain like this before",
    "knee pain for two weeks and it still hurts",
    "i fainted this morning but i am ok now",
    "is it normal that my knees hurt",
    "delete my data, my chest hurts",
    "kneee paiin lol",
    "my anlke hurts",
    "remove the knee pain note, it still hurts",
    "thought the knee would settle, it hasnt",
    "knees creak, no pain, but the left one locks",
    "two ibuprofen and the knee is quiet",
    "what if the knee only hurts afterwards",
    "is it ok to run with a stress fracture",
)
TAKEN_AWAY = (
    "no knee pain, no dizziness, just sore",
    "no chest pain, dizziness or fever",
    "my hips dont hurt at all",
    "dizzy? no. fever? no.",
    "had a stress fracture three years ago",
    "was feverish last week, all clear now",
    "my sister tore her calf",
    "what is a stress fracture",
    "how do i avoid shin splints",
    "my boss is a royal pain in the neck",
    "chest day tomorrow, knee sleeves packed",
    "popped a new squat pb",
    "hay fever is bad today",
    "quads hurt like mad, 8/10",
    "knees and ankles fine, quads a 3",
    "take off the knee pain bit, i mistyped",
    "if my knee starts to hurt i will stop",
    "expected a sore knee, got none",
    "knee creaks, no pain",
    "shin splints, what are they",
    "if anyone had knee pain, would you say no",
    "do you count a limp as a no",
    "the ankle is healed, start the check ins again",
)


@pytest.mark.parametrize(("text", "kind"), TOLD)
def test_a_warning_sign_is_heard(text: str, kind: str) -> None:
    assert kind in understand(text).red_flags


@pytest.mark.parametrize("text", STANDS)
def test_a_warning_sign_stands_beside_what_is_denied_over_or_played_down(text: str) -> None:
    assert understand(text).red_flags


@pytest.mark.parametrize("text", TAKEN_AWAY)
def test_what_is_denied_over_anothers_or_a_figure_of_speech_is_no_sign(text: str) -> None:
    assert understand(text).red_flags == ()


def test_the_gravest_flag_comes_first_and_none_comes_twice() -> None:
    flags = understand("my knee hurts, my knee hurts and my chest hurts").red_flags
    assert flags[0] == "chest"
    assert len(flags) == len(set(flags))


def test_a_flag_far_down_a_long_message_is_heard() -> None:
    assert understand("lovely weather today. " * 100 + "my chest hurts").red_flags


SIGNS = st.sampled_from([text for text, _ in TOLD])
CHATTER = st.sampled_from(
    ["", " lol", " haha", ", probably nothing", "!!!", "...", " 😅", "? run?"]
)
OPENERS = st.sampled_from(["", "hey ", "ok so ", "hi, ", "btw ", "legs a 3, slept well. "])


@given(OPENERS, SIGNS, CHATTER)
def test_chatter_around_a_sign_does_not_hide_it(before: str, sign: str, after: str) -> None:
    assert understand(before + sign + after).red_flags


@given(SIGNS, st.data())
def test_capitals_do_not_hide_a_sign(sign: str, data: st.DataObject) -> None:
    raised = data.draw(st.lists(st.booleans(), min_size=len(sign), max_size=len(sign)))
    shouted = "".join(
        letter.upper() if up else letter for letter, up in zip(sign, raised, strict=True)
    )
    assert understand(shouted).red_flags


@given(st.sampled_from(["knee pain", "fever", "chest pain", "dizziness", "swelling", "numbness"]))
def test_a_bare_denial_adds_no_flag(sign: str) -> None:
    assert understand(f"no {sign}").red_flags == ()
