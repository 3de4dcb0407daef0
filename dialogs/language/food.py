"""Food: whether something was eaten since the lift or before this run."""

from __future__ import annotations

import re

_FED = re.compile(
    r"\b(?:ate|eaten|fed|fuel+ed(?: up)?|had (?:a |an |my |some |the |big |huge |good "
    r"|proper |massive |decent |small |light |bit of |bowl of |plate of |two |2 |3 |three "
    r"|quick |early |full |nice |large |late |whole )*(?:breakfast|lunch|dinner|tea|supper"
    r"|brunch|food|meal|snack|porridge|oats|oatmeal|toast|eggs?|banana|bananas|pasta|rice"
    r"|pizza|burger|curry|sandwich|shake|protein|carbs|bagel|cereal|granola|pancakes"
    r"|chicken|steak|fish and chips|gel|gels|bar|bread|smoothie|yog\w+|noodles|beans|bacon"
    r"|sausages|kebab|wrap|salad|soup|waffles|muesli|feed|roast|takeaway|chipotle"
    r"|mcdonalds|maccies|burrito|omelette|weetabix|potatoes|bite|something|fry up"
    r"|full english|overnight oats|flapjack|protein shake)|stuffed my face|carb(?:ed"
    r"|s)? (?:up|loaded|in)|carb ?load\w*|full stomach|full belly|belly full"
    r"|stomach is full|well fed|fully fuel+ed|had something to eat|have had (?:food|lunch"
    r"|breakfast|dinner|tea)|(?:breakfast|lunch|dinner|food|meal|tea|brunch|supper|snack"
    r"|shake|porridge|oats|banana) (?:was )?(?:done|eaten|in|had|down|sorted|ticked|in me"
    r"|in the tank|inside me|demolished|at \d\S*|an hour ago|\d+ ?\w+ ago)"
    r"|big (?:breakfast|lunch|dinner|bowl|meal|feed|plate|brekkie)|good (?:breakfast|lunch"
    r"|dinner|feed|meal)|(?:wolfed|smashed|scoffed|inhaled|demolished|necked|munched"
    r"|devoured|polished off|downed|hoovered|put away|chowed) (?:down )?(?:on )?(?:a |an "
    r"|some |my |the |\d |two |three |big |huge )*(?!legs?|quads?|leg day|squats?|session"
    r"|workout|pb)\w+|topped up|(?:\d+|two|three|couple of|a) (?:eggs?|bananas?|gels?"
    r"|bagels?|slices?|sandwich\w*|bowls?|pancakes|coffees? and a? ?banana|weetabix"
    r"|toasts?)|tank is full|fuel is in|post ?workout meal|after (?:a "
    r"|my )?(?:big )?(?:breakfast|lunch|dinner|brunch|porridge|meal))\b"
)

_FOOD = re.compile(
    r"\b(?:porridge|oats|oatmeal|bananas?|eggs|pasta|pizza|toast|bagels?|burgers?|curry"
    r"|sandwich|pancakes|granola|cereal|rice|burrito|noodles(?! legs)|chicken"
    r"|protein shake|shake and|recovery shake|smoothie)\b"
)

_FOOD_LATER = re.compile(
    r"\b(?:after(?:wards)?|later|then|should|will|going to|want|need|can i|legs|like|quads"
    r"|feel\w*|instead|or)\b[^.]{0,25}\b(?:porridge|oats|bananas?|eggs|pasta|pizza|toast"
    r"|bagels?|burgers?|curry|rice|burrito|noodles|chicken|shake|smoothie)\b|\b(?:porridge"
    r"|pasta|noodles?|jelly|rice pudding) (?:legs|quads)|\bno (?:food|breakfast)"
)

_UNFED = re.compile(
    r"\b(?:fasted|fasting|empty (?:stomach|belly|tank|tummy)|stomach is empty|unfuel+ed"
    r"|unfed|(?:skipped|skipping|missed|forgot|no|without|zero|not had|have not had"
    r"|did not have|did not eat|did not get|have not touched|never had|haven't had"
    r"|not had any|not touched) (?:my |any |a |to eat |much |proper |real |time for |eat "
    r"|yet |bite of )*(?:breakfast|lunch|dinner|tea|brunch|food|meal|meals|anything|supper"
    r"|a bite|carbs|brekkie|any food|eating|fuel|snack|eat|nutrition)|(?:not|nothing"
    r"|have not|had not|did not|not yet|never|barely|hardly|yet to|forgot to"
    r"|no time to) (?:really |even |actually |yet |been |properly |had |have "
    r"|had a chance to |any |much |to )*(?:eaten|ate|eat|fed|fuel+ed|refuel\w*)|(?:nothing"
    r"|not a thing|nowt|zilch|zero) (?:to eat|eaten|in my (?:stomach|belly)|since"
    r"|but (?:coffee|water|black coffee|tea)|except coffee|in the tank)"
    r"|only (?:had )?(?:a )?(?:coffee|water|black coffee|tea)(?! and)|just (?:a |had a "
    r"|had |black |some )*(?:coffee|water|espresso)\b(?! and (?:a )?(?:banana|toast|bagel"
    r"|eggs?|oats|porridge))|on (?:just )?(?:coffee|water|an empty)|not fuel+ed|not eaten"
    r"|starving)\b"
)

_FOOD_QUESTION = re.compile(
    r"\b(?:should i|what (?:should|do|to|can)|what's|when (?:should|to|do)|can i"
    r"|do i (?:need|have)|is it (?:better|ok|good|bad)|better|how (?:much|long|soon)|is"
    r"|does|would) [^.!?]{0,30}\b(?:eat|eating|fasted|fuel|breakfast|food|empty stomach"
    r"|ate)\b"
)

_OTHER_MEAL = re.compile(
    r"\b(?:will|going to|about to|before i|planning to|need to|want to|should i"
    r"|can i) (?:\w+ ){0,2}(?:eat|have|grab|fuel)\b"
)


def fuelled(text: str) -> bool | None:
    """Has eaten since the lift or before this run; False when they say they have not."""
    if _FOOD_QUESTION.search(text) and not re.search(
        r"\bi (?:ate|have eaten|have not eaten|am fasted|skipped)|\bnot eaten|\bskipped breakfast",
        text,
    ):
        return None
    if _UNFED.search(text):
        return False
    if _FOOD.search(text) and not _FOOD_LATER.search(text):
        return True
    if _OTHER_MEAL.search(text) and not re.search(r"\b(?:ate|eaten|fuelled|fueled)\b", text):
        return None
    return True if _FED.search(text) else None
