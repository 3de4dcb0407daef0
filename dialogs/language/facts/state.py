"""How the person moves: wobbly, wincing."""

from __future__ import annotations

import re

_CLAUSE = re.compile(r"[.!?;,\n]+(?!\d)|\b(?:but|though|although)\b| - ")
_NOT = re.compile(
    r"\b(?:not|no|never|without|zero|neither|nor|hardly)\b(?! (?:only|just|sure|sleep|much"
    r"|great|good|well|enough|bad|too|that|been|had|eaten|have|slept|get|got|sit|walk"
    r"|stand|bend|lower))"
)
_PAST = re.compile(
    r"\b(?:last (?:week|month|year)|weeks? ago|months? ago|years? ago|used to|days ago)\b"
)
_OTHERS = re.compile(
    r"\b(?:my|the|our) (?:wife|husband|partner|gf|bf|girlfriend|boyfriend|mate|friend"
    r"|kids?|son|daughter|mum|mom|dad|brother|sister|flatmate|housemate|boss|coach|dog"
    r"|baby|buddy|team|house)\b(?!'?s? (?:kept|woke|crying|was up|up all|screaming|up))"
    r"|\b(?:he|she|they|everyone|his|her)\b"
)

_WOBBLY = re.compile(
    r"\bwobbl\w+|\bshak(?:y|ey|ing|es|en)\b(?! (?:with|from) (?:chills|cold|fever"
    r"|the cold))|\b(?:like|are|into|feel(?:ing)?|feels|to|is|total|absolute|pure|complete"
    r"|basically|still|actual|r|have|turned|become|properly|literal|literally|=) (?:like "
    r"|of |to |into |total |absolute |pure |complete |cooked |wet |overcooked |limp "
    r"|actual |two |bits of |a bit |a |soggy |al dente )*(?:jelly|noodles?|spaghetti|spag"
    r"|rubber(?! (?:band|dinghy|duck))|jell-o|custard|blancmange|pasta|ramen|linguine"
    r"|pudding|gelatin\w*|bambi|string|mush|overcooked \w+|udon)\b"
    r"|\b(?:jelly|noodle|spaghetti|rubber|bambi|jellied|rubbery|gelatin\w*) (?:legs?"
    r"|quads?|knees?)\b|\bunst(?:ead|abl)\w*|\bunstable\b|\bbambi\b|\b(?:newborn|baby"
    r"|new born) (?:deer|giraffe|foal|calf|lamb|fawn)|\b(?:drunk(?:en)?) (?:giraffe|sailor"
    r"|deer|flamingo)|\btrembl\w+|\bquiver\w*|\bjelly ?like\b|\bno balance\b|\b(?:balance"
    r"|coordination) (?:is |was )?(?:off|gone|shot|bad|terrible|rubbish|all over|poor"
    r"|awful|trash)|\b(?:can not|can barely|could not|hardly|can hardly|barely"
    r"|struggl\w+ to|cannot|fall\w* over when i) (?:even )?(?:balance|stand (?:steady"
    r"|still|on one (?:leg|foot)|on 1 leg))|\bswaying\b|\btoppl\w+|\bbuckl(?:y|ing|e)\b"
    r"|\bleg(?:s)? (?:keep|kept|nearly) (?:giving|buckling)|\bwibbl\w+|\bstumbl\w+"
    r"|\bsteady on one leg\b|\b(?:tip|tipping|fall|falling|fell|topple) over (?:on|when"
    r"|standing)|\brubbery\b"
)
_STEADY = re.compile(r"\b(?:steady|stable|balance is (?:fine|good)|not wobbly|no wobbl\w+)\b")

_MOVES = (
    r"(?:stairs?|steps|upstairs|downstairs|sit(?:ting)?(?: down)?|stand(?:ing)? up|stand"
    r"|get(?:ting)? (?:up|out of|off|down|in|into|on|to)|out of (?:bed|the car|a chair"
    r"|chairs?)|squat(?:ting)? down|toilet|loo|the bog|kerbs?|rolling over|crouch\w*"
    r"|kneel\w*|chairs?|couch|sofa"
    r"|bed|bend(?:ing)?(?: down| over)?|socks?|shoes|laces|pick(?:ing)? (?:up|something|stuff)"
    r"|curbs?|kerbs?|walk(?:ing)?(?: down| up| to| like)?|car|lower(?:ing)? (?:myself|onto)"
    r"|roll(?:ing)? over|climb\w*|stoop\w*|bath|a seat|desk|bus|escalator)"
)
_HURTS = (
    r"(?:took|takes|attempts?|tries|comedy|pantomime|everest|regret|death|hiss|is not\b|forget it"
    r"|winc\w+|hurts?|hurting|ouch|ow+|ugh|agony|torture|hell|grimac\w+|groan\w*|swear\w*"
    r"|pain\w*|brutal|murder|nightmare|struggl\w*|horrible|killing|kills|scream\w*|cry\w*"
    r"|yelp\w*|moan\w*|tough|rough|impossible|enemy|nope|whimper\w*|mission|event|challenge"
    r"|joke|adventure|war|evil|curs\w+|sideways|backwards|one at a time|holding|handrail"
    r"|banister|bannister|rail|slow\w*|awful|sore|make me|grunt\w*|like (?:a|an) (?:old"
    r"|grandpa|grandma|granny|pensioner|penguin|robot|cowboy|crab|90|80|100)\b|gingerly"
    r"|crawl\w*|falling|ordeal|wall|furniture)"
)
_WINCES = re.compile(
    rf"\bwadd?l\w+|\bwinc(?:e|es|ed|ing|ey)\b|\bpenguin\b|\bcowboy\b|\bjohn wayne\b"
    rf"|\b{_MOVES}\b[^.!?;|]{{0,40}}?\b{_HURTS}\b"
    rf"|\b{_HURTS}\b[^.!?;|]{{0,25}}?\b(?:on|to|when|going|using|the|down|up|getting|every"
    rf"|sitting|standing|with|at|from|walking|my|off|onto)\b[^.!?;|]{{0,15}}?\b{_MOVES}\b"
    r"|\b(?:can not|cant|can barely|can hardly|barely|hardly|could not|could barely"
    r"|struggl\w+ (?:to|with|on|getting)|trouble|unable to|scared of|dread(?:ing)?"
    r"|afraid of|took me|takes me|need help|had to) (?:even |really |properly |actually "
    rf"|the |with |to |able to |manage |do |go |face |use |like |make it |my )*{_MOVES}\b"
    r"|\bcan not (?:even )?walk\b|\bdown (?:the )?stairs backwards"
    r"|\bwalk(?:ing)? like (?:a|an|i)\b|\b(?:hardly|barely) (?:walk|move|stand|sit|bend)"
)
_NO_WINCE = re.compile(
    r"\b(?:no|not|without|zero|does not|do not|did not|never) (?:a |any |even |one "
    r"|single |real |more )*(?:winc\w+|hurt\w*|pain\w*|trouble|problem\w*|issue\w*"
    r"|struggl\w*|wadd?l\w+)|\b(?:stairs?|sitting|squatting"
    r"|steps)\b[^.,!?]{0,12}\b(?:fine|ok|okay|easy|no (?:problem|bother|issue)|good"
    r"|alright|painless|great)\b"
)


def wobbly(text: str) -> bool:
    """Shaky or unstable on the feet."""
    return any(_WOBBLY.search(part) and not _not_here(part, _WOBBLY) for part in _parted(text))


def winces(text: str) -> bool:
    """A daily movement makes them wince or hardly works."""
    return any(
        _WINCES.search(part) and not _NO_WINCE.search(part) and not _OTHERS.search(part)
        for part in _parted(text)
    )


def _parted(text: str) -> list[str]:
    return [part.strip() for part in _CLAUSE.split(text) if part.strip()]


def _not_here(part: str, pattern: re.Pattern[str]) -> bool:
    match = pattern.search(part)
    return (match is not None and _NOT.search(part[: match.start()]) is not None) or (
        _STEADY.search(part) is not None and "un" not in part
    )
