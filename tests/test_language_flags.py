"""Warning signs, kind by kind: wordings that raise one, and near ones that do not."""

from __future__ import annotations

import pytest

from dialogs.language.normal import plain
from dialogs.language.signs import red_flags
from dialogs.language.signs.sayings import without_sayings
from dialogs.language.wording import lines, lists, pattern

RAISED = {
    "sharp_pain": (
        "feels like a fork is stuck in my hamstring",
        "the groin grabs me when i turn",
        "something is pulling inside the leg at each big step",
        "gave my adductor a yank on the last rep",
        "a spark goes up the leg when the heel lands",
        "my quad is being stapled, or so it feels",
        "pretty sure this is not doms",
    ),
    "joint": (
        "me knee's giving me gyp",
        "knees fine, ankles fine, left hip not",
        "is it ok to jog with a sore ankle",
        "under the kneecap it burns",
        "me duele la rodilla",
        "i twisted something on the stairs, ankle i think",
    ),
    "pop": (
        "felt something let go behind my thigh",
        "there was a crack in my leg mid squat",
        "my calf made a noise like a zip",
        "like an elastic band snapping in the back of my leg",
    ),
    "bone": (
        "one exact spot on my shin, the size of a coin",
        "top of my foot, one bone, sore in my laces",
        "the sole of my foot is bruised, it hurts when i press",
    ),
    "weight_bearing": (
        "i walk like a pirate since lunges",
        "cannot push off my right foot",
        "i land on one leg more than the other",
        "the right leg folds when i stand on it",
        "weight bearing is a no today",
    ),
    "chest": (
        "like a belt pulled round my ribs",
        "cannot get a full breath sitting here",
        "watch says 120 bpm, and i am on the sofa",
        "ticker's doing a drum solo at my desk",
    ),
    "dark_urine": (
        "soy sauce coloured pee",
        "my urine, she is dark",
        "went for a wee, came out like stout",
        "mahogany when i pee",
    ),
    "swelling_weakness": (
        "left thigh is bigger than the right since leg press",
        "no strength in my legs at all",
        "thighs huge, and not in a good way",
    ),
    "calf": (
        "my calf has its own heating",
        "sock will not fit over one calf",
        "just the one calf looks fat",
    ),
    "fever": (
        "38.4 on the thermometer",
        "in bed with 39",
        "one minute boiling, the next freezing",
        "temp's up a bit",
    ),
    "dizzy": (
        "the room's doing laps",
        "woke up on the gym floor",
        "everything went white when i got up",
        "stars. everywhere.",
        "i did not faint, just nearly",
    ),
    "numb": (
        "my foot's gone to sleep and stays asleep",
        "a patch on my thigh has no feeling",
        "feel nothing in my little toe",
        "left foot feels like it is not mine",
    ),
    "heat": (
        "puked after the run in the sun",
        "no sweat left and it is 34 degrees",
        "brain like porridge in this heat",
    ),
}
NOT_RAISED = (
    # denied
    "no pain, no swelling, no numbness, quads a 3",
    "did not hear a pop, did not feel a twinge",
    "knee pain is not there today",
    "tapped fever by mistake",
    "both knees held up great",
    # past
    "broke my ankle in high school, squatted yesterday",
    "passed out once as a kid",
    "rolled my ankle in the spring, all good these days",
    # somebody else's
    "a mate of mine popped his achilles",
    "grandpa has a fever",
    "old guy on the next treadmill looks faint",
    # in general
    "why do marathoners get numb toes",
    "do ice baths reduce swelling",
    "stress fracture vs shin splints",
    "what does a torn achilles sound like",
    # sayings
    "my wifi keeps passing out",
    "a twinge of guilt for skipping",
    "hip hip hooray, race week",
    "popping out for milk",
    "glutes swelling with pride",
    # plain soreness, and how it looks
    "quads tender to the touch, 5",
    "walking like a penguin, glutes 6",
    "both calves tight as drums",
    "legs like lead",
)
DENIED_ONLY_IN_PART = (
    "not dizzy any more, was an hour ago",
    "sharp pain gone since breakfast",
    "no dizziness now but i did grey out at noon",
    "no doms, just knee",
    "i would not say pain, more of a pressure in my knee",
)
NAMED_BESIDE_OTHERS = (
    "my coach says my knee is swollen",
    "had to be carried home by my brother, calf went pop",
    "walked the dog and now one calf is swollen",
    "asking for a friend with hip pain (the friend is me)",
    "my runner's knee is back",
)


def found(text: str) -> tuple[str, ...]:
    return red_flags.find(plain(text).text)


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in RAISED.items() for text in texts]
)
def test_a_sign_is_heard_in_many_wordings(kind: str, text: str) -> None:
    assert kind in found(text)


@pytest.mark.parametrize("text", NOT_RAISED)
def test_what_only_sounds_like_a_sign_raises_none(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize("text", DENIED_ONLY_IN_PART)
def test_a_denial_takes_away_only_what_it_names(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize("text", NAMED_BESIDE_OTHERS)
def test_the_writers_own_sign_stands_beside_other_people(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize(
    "text", ["pain in my back and chest", "pulled my leg", "sharp right calf", "numb by mile 3"]
)
def test_no_saying_hides_a_sign(text: str) -> None:
    assert without_sayings(text) == text


LISTS = lists("limb: leg foot\nhot: hot\n    warm")


@pytest.mark.parametrize(
    ("row", "said", "not_said"),
    [
        ("{limb} & {hot}", "warm is my foot", "my foot, warm"),
        ("{limb} ... {hot}", "my foot | warm", "warm foot"),
        ("{limb} .. {hot}", "leg is so warm", "leg | warm"),
        ("hot !dog/yoga", "hot leg", "hot dog"),
        ("my (left) leg", "my left leg", "my right leg"),
        ("give_way limb*", "give-way limbs", "gave way limbs"),
    ],
)
def test_a_wording_finds_what_it_says(row: str, said: str, not_said: str) -> None:
    wording = pattern(lines(row), LISTS)
    assert (bool(wording.search(said)), bool(wording.search(not_said))) == (True, False)


def test_an_indented_line_goes_on_with_the_one_above() -> None:
    assert lines("\na/b/\n    c\nd e\n    f\n") == ["a/b/c", "d e f"]
