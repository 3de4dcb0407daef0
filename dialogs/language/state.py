"""How the person is: wobbly, wincing, ill or drained."""

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
    r"|chairs?)|squat(?:ting)? down|toilet|loo|the bog|crouch\w*|kneel\w*|chairs?|couch|sofa"
    r"|bed|bend(?:ing)?(?: down| over)?|socks?|shoes|laces|pick(?:ing)? (?:up|something|stuff)"
    r"|curbs?|kerbs?|walk(?:ing)?(?: down| up| to| like)?|car|lower(?:ing)? (?:myself|onto)"
    r"|roll(?:ing)? over|climb\w*|stoop\w*|bath|a seat|desk|bus|escalator)"
)
_HURTS = (
    r"(?:winc\w+|hurts?|hurting|ouch|ow+|ugh|agony|torture|hell|grimac\w+|groan\w*|swear\w*"
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


_SICK = re.compile(
    r"\b(?:fever\w*|flu\b|virus\w*|covid|sick|ill\b|unwell|hung ?over|hangover"
    r"|poorly(?<!slept poorly)(?<!sleep poorly)|stomach bug|norovirus|food poisoning"
    r"|tonsillitis|bronchitis|sinus\w*|chest infection|infection|throwing up|vomiting"
    r"|threw up|puking|nauseous|man flu|strep|sore throat|scratchy throat|raw throat"
    r"|runny nose|stuffy nose|blocked nose|bunged up|sniffles|sniffly|snotty|coughing"
    r"|cough|congested|chills|shivery|shivering|under the weather|coming down with|lurgy"
    r"|lergy|crook|peaky|rotten cold|bug\b(?= going| i caught)|caught (?:a|the|something"
    r"|some)|feverish|queasy|rough as (?:a|hell|guts)|feel(?:ing)? (?:rough|grotty|ropey"
    r"|ropy|like death|awful|crap|crappy|shit|shitty|like shit|like crap|lousy|ghastly"
    r"|terrible|run ?down|rotten))\b"
    r"|\b(?:a|have|got|had|this|with|my|getting|bad|stinking|head|heavy|mild|slight"
    r"|bit of a|nasty|full of|chest|coming|fighting|filthy|the|streaming|rotten"
    r"|light) (?:a |an |of )?(?:bad |stinking |head ?|heavy |mild |slight |nasty |chest "
    r"|little |bit of a |horrible |streaming |light |summer |man )*cold\b(?! (?:shower"
    r"|bath|plunge|one|beer|outside|brew|water|weather|day|morning|pint|drink|wind|snap"
    r"|feet|start|house|gym))|\bfull of cold\b|\bcold since\b|^cold\b(?! (?:shower|bath"
    r"|plunge|one|outside|and))|\brunning (?:a |an )?(?:\w+ )?temp\w*|\bgot a temp\w*"
    r"|\bhave a temp\w*|\btemp of 3[89]"
)
_DRAINED_SELF = (
    r"(?:shattered|knackered|exhausted|wiped(?: out)?|drained|worn ?out|run ?down|burn(?:t"
    r"|ed) out|burnout|dead (?:tired|on my feet)|dog tired|bone tired|spent|beat"
    r"|cream crackered|zonked|pooped|fatigued|zombie\w*|wrecked|cooked|fried|toast|done in"
    r"|ruined|running on (?:empty|fumes)|on fumes|depleted|frazzled|buggered|stuffed|battered"
    r"|bushed|cream-crackered|goosed|shagged|ballsed|broken|destroyed|so tired|really tired"
    r"|very tired|super tired|extremely tired|unbelievably tired|pretty tired|tired out"
    r"|overtired|sapped|gassed|jiggered|wasted|flat out exhausted|washed out|wrung out|rooted"
    r"|dead)"
)
_DRAINED = re.compile(
    r"(?:\b(?:i|me|i am|am|im|feel|feeling|felt|feels|totally|absolutely|completely|just"
    r"|so|body is|whole body is|whole body|mentally|properly|utterly|beyond|pretty|really"
    r"|bit|overall|generally|been|me:|all|system|get|is|still|physically|proper"
    r"|fully)\b(?: (?:am|so|just|absolutely|totally|completely|really|pretty|still|a bit"
    r"|bit|quite|very|proper|properly|utterly|feeling|feel|also|fully|mentally|physically"
    r"|already|generally|super|well|beyond|kind of|like))* |^\W*(?:so |absolutely "
    rf"|totally |completely )?){_DRAINED_SELF}\b"
    r"|\b(?:no|zero|0|low on|lacking|out of|little) energy\b(?! (?:gel|drink|bar))"
    r"|\benergy (?:is |levels? (?:is |are )?)?(?:zero|low|gone|0|in the (?:toilet|gutter"
    r"|bin|floor)|on the floor|shot|rock bottom|tank\w*|1/10|2/10|flat|drained)"
    r"|\brunning on (?:empty|fumes)|\b(?:dead tired|knackered|shattered|exhausted"
    r"|exhaustion|worn ?out|dog tired|burnt out|run ?down|wiped out|jet ?lag\w*"
    r"|no gas in the tank|empty tank|wiped from|drained from|zonked|fatigued)\b"
)
_LEGS_SUBJECT = re.compile(
    r"\b(?:legs?|quads?|hamstrings?|glutes?|calves|calf|they|thighs|muscles|shoes|phone"
    r"|watch|bum|butt|bike|gym|lower body|arms|back|abs|session|workout)\b[^,.;!?]{0,28}$"
)
_SICK_IDIOM = re.compile(
    r"\bsick (?:of|pb|pr|session|gains|burn|day(?:s)? off|leave|workout|playlist|beat|tune"
    r"|note|new|set|lift|move|pump)\b|\bso sick!|\b(?:worried|home|love|car|travel"
    r"|sea) ?sick\b|\bflu (?:jab|shot|vaccine|season)\b|\bcovid (?:jab|shot|booster"
    r"|test was negative)\b|\b(?:race|cabin|spring|hay|running|run|marathon|gold"
    r"|football) ?fever\b|\bhay ?fever\b|\bfever (?:dream|pitch)\b|\bno (?:cold|flu|fever"
    r"|cough|sniffles|temp|illness|bug)\b|\bill (?:advised|timed|prepared|fitting"
    r"|gotten)\b|\bwas (?:ill|sick|poorly)\b|\bwhen i (?:am|was|get) (?:sick|ill)"
    r"|\bcough\w* up\b|\bsick and tired of\b|\b(?:not|do not feel"
    r"|am not) (?:feeling )?(?:sick|ill|unwell|poorly|hungover|tired|drained)|\bbug in\b"
    r"|\b(?:slept|sleep\w*|sleep was|sleep is) (?:so |really |very |a bit "
    r"|pretty )?poorly\b|\bcomputer virus\b|\bcaught (?:a|the) (?:bus|train|flight|movie"
    r"|game|show|break|lift|sunrise)"
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


def sick_or_drained(text: str) -> bool:
    """Ill, or drained as a whole person; tired legs are not that."""
    for part in _parted(text):
        if _PAST.search(part) or _OTHERS.search(part):
            continue
        plain = _SICK_IDIOM.sub("~", part)
        if re.search(r"\b(?:over it|over the|gave|all clear|all gone|recovered)\b", text):
            plain = re.sub(r"\b(?:cold|flu|covid|virus|bug)\b", "~", plain)
        if _SICK.search(plain) and not re.search(
            r"\b(?:no|not|without|never|over|got over|gave|recovered from|was)\b[^,]{0,20}$",
            plain[: _start(_SICK, plain)],
        ):
            return True
        drained = _DRAINED.search(part)
        if (
            drained
            and not _LEGS_SUBJECT.search(part[: drained.end()].rsplit(" ", 1)[0])
            and not re.search(
                r"\b(?:not|no longer|never)\b[^,]{0,12}$", part[: drained.start() + 3]
            )
            and not _after_legs(part, drained)
        ):
            return True
    return False


def _after_legs(part: str, drained: re.Match[str]) -> bool:
    return (
        re.match(
            r" (?:legs?|quads?|hamstrings?|glutes?|calves|the bench|my legs|my quads)\b",
            part[drained.end() :],
        )
        is not None
    )


def _start(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.search(text)
    return match.start() if match else 0


def _parted(text: str) -> list[str]:
    return [part.strip() for part in _CLAUSE.split(text) if part.strip()]


def _not_here(part: str, pattern: re.Pattern[str]) -> bool:
    match = pattern.search(part)
    return (match is not None and _NOT.search(part[: match.start()]) is not None) or (
        _STEADY.search(part) is not None and "un" not in part
    )
