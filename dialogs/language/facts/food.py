"""Food: whether something was eaten since the lift or before this run."""

from __future__ import annotations

import re

from dialogs.language.wording import pattern

_LISTS = {
    "meal": """
        breakfast brekky breakky lunch dinner tea supper brunch food meal snack carbs roast feed
        takeaway full_english fry_up
        """,
    "food": """
        porridge oats oatmeal banana bananas eggs egg pasta rice pizza burger burgers curry sandwich
        bagel bagels cereal granola pancakes chicken steak fish_and_chips gel gels smoothie
        yoghurt yogurt
        noodles bacon sausage sausages kebab salad soup waffles muesli chipotle mcdonalds maccies
        burrito omelette weetabix potatoes flapjack croissant croissants pasty pasties pie dumplings
        tacos chips kippers stew protein_shake recovery_shake protein beans toast
        """,
    # These are hardly spoken of but when they were eaten.
    "plain": """
        porridge oats oatmeal banana bananas pizza bagel bagels granola cereal pancakes
        protein_shake
        recovery_shake burrito weetabix
        """,
    "drink": "shake coffee coffees",
    "some": """
        a an my some the big huge good proper massive decent small light bit of bowl plate two 2 3
        three quick early full nice large late whole half servo recovery
        """,
    "ate": """
        ate eaten fuelled fueled had wolfed scoffed inhaled demolished necked munched devoured
        downed
        hoovered polished_off put_away chowed grabbed had_had eating have_eat breakfasted stuffed
        """,
    "done": """
        done eaten in had down sorted inside_me demolished yes good big decent alright fine ok
        ticked
        huge ✅
        """,
    "no": """
        skipped skipping missed forgot no without zero not_had have_not_had did_not_have did_not_get
        have_not_touched never_had not_had_any not_touched nae
        """,
}

_UNFED = pattern(
    (
        "fasted/fasting/unfuelled/unfueled/unfed/starving",
        "empty stomach/belly/tummy",
        "on empty",
        "stomach is empty",
        "{no} (my/any/a/to_eat/much/proper/real/time_for/yet) ({some}) {meal} !guilt/pain/no",
        "{no} (my/any) {food} yet",
        "{meal} none/no/nil/skipped",
        "no appetite",
        "not/nothing/never/barely/hardly/yet_to/forgot_to/no_time_to/have_not/had_not/did_not "
        "(really/even/actually/been/properly/had/have/any/yet) (to) eaten/ate/eat/fed/feed_me/"
        "fuelled",
        "ate/eaten/eat/eating nothing/nowt",
        "nothing/nowt/zilch to_eat/eaten",
        "nothing/nowt in my stomach/belly",
        "{meal} .. nothing since",
        "eat .. nothing since",
        "nothing but coffee/water/black_coffee/tea",
        "only (had) (a) coffee/water/black_coffee/tea/espresso !and",
        "just (a/had/black/some) coffee/water/espresso !and",
        "on (just) coffee/water",
        "not fuelled/eaten",
    ),
    _LISTS,
)
_FED = pattern(
    (
        "{ate} ({some}) ({some}) ({some}) {food}/{meal}/{drink}",
        "ate/eaten/breakfasted !my/the/it/shit/dirt/nothing",
        "have eat",
        "fuelled/fueled (up/yes)",
        "{meal}/{food}/{drink} (was/is/has_been) {done}",
        "{meal}/{food} (was) at/an \\d*/hour",
        "carb*/carbed (up/loaded)",
        "full/stuffed stomach/belly/tank",
        "stuffed myself/my_face/like_a_turkey/at_brunch",
        "belly/stomach (is) full",
        "full of {food}",
        "well fed",
        "fed (and) rested/watered",
        "had something to eat",
        "big/good/decent {meal}/bowl/plate",
        "a/one/two/three/2/3/couple_of/and {food} !legs",
        "tank/fuel is full/in",
        "topped up",
        "\\d+ cals down",
        "after/then (a/my) (big) {meal} !time",
        "{food} after",
        "fasted to fed",
        "had \\d",
        "{plain}",
        "fed !the/up/me/off",
        "ate",
    ),
    _LISTS,
)
_NOT_FOOD = re.compile(
    r"\b(?:legs|quads|pecs|glutes|hamstrings|calves|thighs|are|is|like|warm as|of|to)"
    r" (?:are |like |total |absolute |cooked |wet )*(?:toast|noodles|pasta|jelly|porridge"
    r"|pudding|ham)\b"
    r"|\b(?:noodle|chicken|pasta) legs\b|\bpasta boil\w*|\balmost ate\b|\b(?:dog|cat"
    r"|kids?) ate\b|\bdid not "
    r"eat\b"
    r"|\bfed the \w+|\bgiving me curry\b|\bprob the \w+|\bwaiting on a \w+|\bin line for \w+"
    r"|\b(?:was|it was) a burrito\b"
    r"|\bsmashed out\b|\bran out of \w+|\bi said i ate\b|\btea break\b|\bcoffee break\b"
    r"|\blunch (?:hour|run|break)\b"
)
_TO_COME = re.compile(
    r"\b(?:will|going to|about to|before i|planning to|need to|want to|should i|can i|ask|after|i)"
    r" (?:\w+ ){0,2}(?:eat|have|grab|fuel)\b|\brun after (?:lunch|dinner|breakfast|tea)\b"
    r"|\b(?:later|then) (?:\w+ ){0,2}(?:pizza|pasta|food|lunch|dinner)\b|\b(?:before"
    r"|at) (?:breakfast|lunch"
    r"|dinner)\b"
)
_ASKED = re.compile(
    r"\b(?:should i|what (?:should|do|to|can)|when (?:should|to|do)|do i (?:need|have)"
    r"|how (?:much|long|soon)"
    r"|is it (?:better|ok|good|bad)|better|does|would) [^.,!?]{0,30}\b(?:eat|eating|fuel"
    r"|breakfast|food|ate)\b"
)


def fuelled(text: str) -> bool | None:
    """Has eaten since the lift or before this run; False when they say they have not."""
    if _UNFED.search(text):
        return False
    told = _ASKED.sub("~", _TO_COME.sub("~", _NOT_FOOD.sub("~", text)))
    return True if _FED.search(told) else None
