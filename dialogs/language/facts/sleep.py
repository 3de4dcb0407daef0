"""Sleep: how the night was, and how long."""

from __future__ import annotations

import re

from dialogs.language.numbers import NUMBER, value, whole

_OTHERS_SLEPT = re.compile(
    r"\b(?:he|she|they|(?:my|the|our) (?:wife|husband|partner|kids?|son|daughter|baby|mate"
    r"|friend|dog|gf|bf)) (?:slept|sleeps|has slept|is sleeping)\b"
)

_NUMBERED_SLEEP = re.compile(
    r"\b(?:slept|sleep|got|had|only|kip|managed|cold|about|with|after|on|asleep|shuteye"
    r"|zzz)\b(?:,? (?:for|about|around|only|like|maybe|just|was|is|of|a|my|at|grand|ok"
    r"|fine|well|badly|great|alright|poorly|good|bad|terribly|approx|roughly|solid|total|="
    r"|barely|got|had|decent|full"
    rf"|good))*[ :=~]*(?P<a>{NUMBER})(?P<ahalf> and a half)?(?: ?(?:-|to"
    rf"|or) ?(?P<a2>{NUMBER}))?(?:ish)? ?(?P<unit>hours?|hrs?|h\b"
    r"|hr\b)?(?P<tail>(?: of)? (?:sleep|kip|shut ?eye|rest|zs?|last night|in bed"
    r"|broken sleep|z))?"
    rf"|(?P<b>{NUMBER})(?P<bhalf> and a half)?(?:ish)? ?-?(?:hours?|hrs?|hr"
    r"|h)(?:'s?)?(?: of)?(?: (?:good|solid|broken|bad|proper|decent|rubbish|crap|great"
    r"|deep|shit|real|total))* (?:sleep|kip|shut ?eye|slept|zs?|in bed|rest)\b"
)

_SLEEP_WELL = (
    r"\b(?:slept|sleep|sleeping|kip|night|rest(?:ed)?|rest)\b(?: (?:was|is|like|really|so"
    r"|very|pretty|super|actually|all|amazingly|properly|just|have|a|an|absolutely|the"
    r"|has been|had|quality|score|last night|went))*[ :=]*(?:well|great|good|soundly"
    r"|amazing\w*|brilliant\w*|fantastic\w*|perfect\w*|excellent\w*|like (?:a|the) (?:log"
    r"|baby|rock|dead|stone|king|queen|champ|teenager|dream|angel|princess|lamb|legend|god"
    r"|boss|top|brick|dog|cat|bear|dormouse|kid|child)|awesome|deep(?:ly)?|solid(?:ly)?"
    r"|lovely|wonderful\w*|superb\w*|heavily|like the dead|tight|a treat|gr8|on point|mint"
    r"|beautifully|\w*fabulous|10/10|9/10|top notch|a dream|spot on|heaps|heavenly"
    r"|bliss\w*|restful)\b"
    r"|\b(?:great|good|amazing|solid|deep|brilliant|fantastic|excellent|lovely|proper"
    r"|perfect|best|full|well|decent and long|wonderful|sound|quality|restful|awesome"
    r"|superb|cracking|belting) (?:nights?|night of|sleep|kip|nights? sleep|night's sleep"
    r"|nights? kip|shuteye|8 hours|nights? rest)\b|\bwell[ -]rested\b|\bfully rested\b"
    r"|\bout like a light\b|\bout cold\b|\bwell slept\b|\bslept through\b"
    r"|\bslept the (?:whole )?night\b|\bwoke up (?:refreshed|rested)"
)

_SLEEP_OK = (
    r"\b(?:slept|sleep|sleeping|kip|night)\b(?: (?:was|is|like|really|so|pretty|just"
    r"|quality|all|an?|about|kind of|more or less|=|last night|went|has been"
    r"|were))*[ :=]*(?:ok|okay|okish|fine|decent(?:ly)?|alright|all right|not (?:too "
    r"|that |so |a )?bad(?:ly)?|average|so so|meh|adequate\w*|reasonabl\w+|enough"
    r"|normal(?:ly)?|fairly well|passable|not great not terrible|mediocre|fair|middling"
    r"|half decent|tolerabl\w+|acceptabl\w+|as usual|standard)\b"
    r"|\b(?:ok|okay|decent|average|alright|fair|reasonable|normal|so so|meh|half decent"
    r"|fine|passable|not bad|okayish) (?:nights?|sleep|kip|nights? sleep|night's sleep)\b"
)

_SLEEP_POORLY = (
    r"\b(?:slept|sleep|sleeping|kip|night|rest)\b(?: (?:was|is|like|really|so|very|pretty"
    r"|super|just|has been|quality|absolutely|total(?:ly)?|an?|kind of|bit|the|of"
    r"|last night|were|=|went|rather|proper|pure|fucking|bloody"
    r"|complete))*[ :=]*(?:bad(?:ly)?|poor(?:ly)?|terribl\w+|awful(?:ly)?|broken|trash\w*"
    r"|rubbish|shit\w*|shite|crap\w*|garbage|horribl\w+|horrendous\w*|horrid|dreadful\w*"
    r"|rough\w*|dire|lousy|fitful\w*|restless\w*|not (?:well|great|good|much|enough"
    r"|so (?:good|well|great)|very (?:well|good)|too (?:well|good)|a lot|at all|really"
    r"|happening|that (?:well|great|good)|brilliant\w*)|hell|wreck\w*|little|pants"
    r"|atrocious\w*|abysmal\w*|minimal|was interrupted|interrupted|disturbed|non ?existent"
    r"|nonexistent|short|worse|like (?:hell|poo|dirt|crap|ass|arse|rubbish|shit)|mess(?:y"
    r"|ed up)?|light(?:ly)?|gash|tosh|1/10|2/10|3/10|none|zero|all over the place|a joke"
    r"|ruined|patchy)\b"
    r"|\b(?:bad|poor|terrible|awful|broken|trash|rubbish|shit|shite|crap|crappy|garbage"
    r"|horrible|rough|restless|sleepless|lousy|little|interrupted|disturbed|shitty|no|zero"
    r"|barely any|hardly any|not (?:much|enough|a lot of|any|great)|short|fitful|lack of"
    r"|lacking|minimal|dreadful|horrendous|late|bugger all|fuck all|naff|patchy|worst"
    r"|without|lost) (?:nights?|sleep|kip|nights? (?:of )?sleep|night's sleep|nights? rest"
    r"|shut ?eye)\b"
    r"|\b(?:barely|hardly|did not|could not|can not|never|not|scarcely"
    r"|no) (?:\w+ )?(?:slept|sleep|get any sleep|get to sleep|fall asleep|got any sleep"
    r"|a wink)\b(?! (?:well enough|better|too bad|that bad|badly))|\b(?:kept|keep|was"
    r"|been) (?:on )?(?:waking|woken)(?: up)?|\b(?:up|awake|woke) (?:most of |half |all "
    r"|every |for half |through |several |multiple |loads |since "
    r"|at )+(?:of )?(?:the )?(?:night|hour|two hours|times|3|4|2)\b|\btoss\w+ (?:and"
    r"|n) turn\w+|\binsomnia\b|\bsleepless\b|\bsleep deprived\b|\bunderslept\b"
    r"|\bwoke (?:up )?(?:a lot|constantly|every|loads|so many|\d+ times|\w+ times|at (?:2"
    r"|3|4)(?:\s?am)?)|\bnot a wink|\bno shut ?eye\b|\b(?:up|awake) (?:with|till|until"
    r"|since|from|all) (?:the |a |my |late|\d|all)?\s?(?:baby|kid|kids|toddler|newborn"
    r"|night|dog|late|\d ?am|1|2|3|4|am\b)|\bpulled an all ?nighter|\ball ?nighter\b"
    r"|\b(?:baby|kid|kids|toddler|newborn|dog|neighbou?rs?) (?:was |were |kept "
    r"|had )?(?:up|me up|me awake|crying|screaming|awake|woke)\b|\bslept in (?:bits|chunks"
    r"|pieces|fragments|patches|20)\b|\bstared at the ceiling\b|\bcounting sheep\b"
)

_WELL, _OK, _POORLY = (re.compile(pattern) for pattern in (_SLEEP_WELL, _SLEEP_OK, _SLEEP_POORLY))


def slept(text: str) -> str | None:
    """How the night was: well, ok or poorly."""
    if _OTHERS_SLEPT.search(text):
        return None
    for quality, pattern in (("poorly", _POORLY), ("ok", _OK), ("well", _WELL)):
        match = pattern.search(text)
        if match is None or re.search(
            r"\b(?:if|when|how to|need|does|do) [^.,;]{0,12}$", text[: match.start()]
        ):
            continue
        if quality == "well" and re.search(
            r"\b(?:not|did not|hardly|barely|never|wasn't|no) (?:get |have |had |got |a "
            r"|really |so |such )*$",
            text[: match.start()],
        ):
            return "poorly"
        return quality
    return None


# "seven hours", said alone beside how the legs are: a night, for no leg day is that long.
_HOURS_ALONE = re.compile(
    rf"(?:^|[.,;!?(] ?)(?:only |solid |about |great |a |on |got |rare )*"
    rf"(?P<n>{NUMBER})(?P<half> and a half)? ?"
    r"(?:h|hrs?|hours)(?: max| tops| in the sack| shut[- ]?eye)?(?= ?(?:$|[.,;!?)]))"
)


def sleep_hours(text: str) -> int | float | None:
    """Hours slept last night."""
    for match in _NUMBERED_SLEEP.finditer(text):
        hours = match["b"]
        half = match["bhalf"]
        if hours is None:
            opener = match[0].split()[0].rstrip(":=")
            if (
                opener not in ("slept", "sleep", "kip", "asleep", "shuteye", "zzz")
                and not match["tail"]
            ):
                continue
            if match["unit"] is None and _counts_something(text[match.end() : match.end() + 10]):
                continue
            hours, half = match["a2"] or match["a"], match["ahalf"]
            if match["a2"]:
                hours = match["a"]
        number = value(hours) + (0.5 if half else 0)
        if number <= 16 and not re.search(
            r"\b(?:need|if i (?:get|sleep)|normally|usually|only need|people)\b[^.,]{0,15}$",
            text[: match.start()],
        ):
            return whole(number)
    alone = _HOURS_ALONE.search(text)
    hours = value(alone["n"]) + (0.5 if alone["half"] else 0) if alone else 0
    return whole(hours) if 3 <= hours <= 12 else None


def _counts_something(after: str) -> bool:
    return (
        re.match(r" ?(?:/|am|pm|k\b|km|mins?|minutes?|:|kg|times|x\d|out of|days)", after)
        is not None
    )
