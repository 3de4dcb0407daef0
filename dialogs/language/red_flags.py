"""Red flags: the warning signs a message tells of the writer's own body now."""

from __future__ import annotations

import re

from dialogs.language import idioms, scope
from dialogs.language.body import BONE, FINE, JOINT, PART, TROUBLE
from dialogs.language.signs import SIGNS

# "all good except the knee": what is excepted hurts.
_EXCEPT = re.compile(
    r"(?P<fine>\b(?:fine|good|ok|okay|great|happy|perfect|nothing|no [a-z]+|pain free"
    r"|100%?)\b[^|]{0,30}?)"
    r"\b(?:except|apart from|aside from|other than|besides|bar)\b(?: for)?"
    r"(?! (?:quads?|glutes?|ham\w*|cal\w*|legs?|doms|a bit of doms)\b)"
)

_BAD = r"(?:pain\w*|hurt\w*|ach\w*|sore\w*|pinch\w*|sharp|click\w*|catch\w*|clunk\w*|swollen|grind\w*|stuck)"

# "knees fine": said of a joint, unless something is held against it.
_WELL = re.compile(
    rf"(?<!till my )(?<!until my )(?<!till the )(?<!until the )(?<!when my )\b(?:{JOINT}"
    rf"|shins?|chest|heart)(?: (?:and (?:{JOINT}|shins?)|both|are|is|feel|feels|feeling|all"
    r"|totally|perfectly"
    r"|completely|absolutely|actually|super|pretty|really|seem|seems|now|been|has|have"
    r"|looks?|just|doing|100%|still))*"
    rf" (?!better){FINE}\b(?! (?:the |my |but )*(?:left|right|other|1|one) )(?![^|]{{0,12}}\b(?:till|until|except|unless|if|at first|before"
    r"|mostly|when|while|walking)\b)(?!~? ?\|? ?(?:but|till|until|except|only|then"
    rf"|unless) [^|]*{TROUBLE})"
    rf"|\b(?:{JOINT})(?: (?:is|are|still|a bit|always|just|bit|little))* (?:click\w*"
    r"|crack\w*|creak\w*|nois\w+|crunchy)[ |]*(?:but|and|though|with)? ?(?:it is "
    r"|they are |is |are )?(?:painless|pain ?free|~)"
    rf"|\b(?:{JOINT})(?: (?:both|all))* (?:was|were|felt) (?:all |totally |perfectly "
    rf"|really )?{FINE}\b(?!.*\b(?:now|today|but|until|till|then|later|since|after|hurts?"
    r"|pain)\b)"
    rf"|\b(?:click\w*|crack\w*|creak\w*|noisy|crunchy) (?:{JOINT})[ |]*(?:but|and|though|with)? ?(?:it is |they are |is |are )?(?:painless|pain ?free|~)"
    rf"|\b(?:fine|good|happy|healthy|strong|painless) (?:knees|ankles|hips|joints)\b"
    r"|\b(?:tight|stiff|open|mobile) hips?\b|\bhips? (?:(?:are|feel|is|feels|a|bit|little"
    r"|still|so|really|super|kind of) )*(?:tight|stiff|open|mobile|locked in)\b"
    rf"(?![^|]{{0,25}}\b(?:{_BAD}|deep|inside|joint|one side)\b)"
    rf"|\bshins? (?:(?:are|feel|is|a|bit) )*tight\b"
)


# A lack that is itself the sign, not a denial of one.
_NO_FEELING = re.compile(
    r"\b(?:no|zero|without(?: any)?|lost(?: all)?|lack of|nae) (?:real |proper )?(?:(?:feeling|sensation)\b"
    r"(?! (?:of|like|that|better|good)\b)|strength\b(?! (?:training|work|session|day|gains|class|block|goal)\b)|(?:control|power)(?= (?:in|of|on|at|down|below) ))"
)
_ONLY_NEARLY = re.compile(
    r"\b(?:did|have|had) not (?P<faint>faint(?:ed)?|pass(?:ed)? out|collapsed?)(?=\W+(?:but |just |only |it was )*(?:nearly|almost|close|came close)\b)"
)
_UNLIKE_DOMS = re.compile(
    r"\b(?:is|are|am|was|do|does|feels?|it|this|that|definitely|sure) not (?:(?:just|really|exactly|even|feel|feels|look|seem|like|the|a|my|normal|usual|regular|same|ordinary|plain|typical|the same as) )*"
    r"(?:doms|soreness|muscle soreness|muscle pain|muscular|muscle ache|muscle)\b(?! (?:today|now|yet|any ?more|mass|group|up)\b)"
)
_NOT_RIGHT = re.compile(
    r"\b(?:something|somethin|summat|smth|it) (?:is|feels?|does|did|looks?|seems?) not (?:feel |look |seem |quite |really )*(?:right|normal|ok|good)\b"
)
_NOT_MINE = re.compile(
    r"\b(?P<limb>foot|leg|toes?|hand|arm)(?P<as>[^|.,;!?]{0,25}?)\b(?:is |are |does |do )?not (?:mine|my own|belong|there|attached|connected|part of me)\b"
)
_MISTAKEN = re.compile(
    r"\b(?:tapped|clicked|pressed|hit|chose|selected|logged|typed|entered|ticked|picked|put in|put|said|meant to say|mis ?-?clicked|mistapped|mis ?-?tapped|fat fingered)"
    r" (?:on |the |a |that |in )*(?:[a-z]+ ){1,4}?(?=by (?:mistake|accident)|accidentally|in error|instead of)|\bmis ?-?(?:clicked|tapped|typed|pressed) (?:[a-z]+ ?){1,3}"
    r"|\boops,? (?:i )?(?:tapped|clicked|pressed|hit|logged|ticked) (?:[a-z]+ ?){1,3}"
)
_NOTHING_FELT = re.compile(
    r"\b(?:feel(?:ing|s)?|felt) (?:absolutely |literally )?nothing (?=(?:in|from|at|below|on) (?:my |the |any )?(?:\w+ )?(?:toes?|foot|feet|sole|heel|hand|fingers?)\b)"
)
_NOT_FOR_FUN = re.compile(
    r"\bnot in (?:a|the) (?:good|gym|pump|nice|fun|healthy|normal) (?:\w+ )?(?:way|sense)\b"
)
_ME_FOR_MY = re.compile(
    rf"\bme (?=(?:left |right |bad |old |poor )?(?:{PART}|wee|pee|chest|heart|toes?|head|temp)\b)"
)
_WAS_TILL_NOW = re.compile(
    r"\b(?:not|no) (?P<sign>\w+) (?:any ?more|now)\b(?=\W+(?:but |though )?(?:was|were|had|did|i was|i did|i had)\b)"
)
_NO_WATER = re.compile(
    r"\b(?:not|no|have not|did not|hardly|barely) (?:really |even )?(?=(?:pee|peed|peeing|weed|weeing|pissed|pissing)\b)"
)
_NO_SWEAT = re.compile(
    r"\b(?:no sweat(?= (?:in \d|in (?:this|the)|despite|left|at all|coming|on me|even|any ?more))|not (?:even )?sweating|did not sweat)\b"
)


def find(text: str) -> tuple[str, ...]:
    """Kinds of red flags in plain text, gravest first; () when there are none."""
    text = _NO_FEELING.sub("numb weak", text)
    text = _WAS_TILL_NOW.sub(r"earlier \g<sign>", _ME_FOR_MY.sub("my ", text))
    text = _ONLY_NEARLY.sub(r"nearly \g<faint>", _MISTAKEN.sub("~ ", text))
    text = _NOTHING_FELT.sub("numb ", _NOT_FOR_FUN.sub("in a bad way", text))
    text = _NOT_RIGHT.sub("something wrong", text)
    text = _NOT_MINE.sub(r"\g<limb>\g<as> numb", _UNLIKE_DOMS.sub(" unlike doms ", text))
    text = _NO_SWEAT.sub("stopped sweating", _NO_WATER.sub("barely ", text))
    text = _EXCEPT.sub(r"\g<fine> . hurting ", text)
    text = scope.own_now(idioms.masked(text))
    text = _WELL.sub(_unless_it_is_run_on, text)
    kinds = [sign.kind for sign in SIGNS if sign.pattern.search(text)]
    if "bone" not in kinds and _PINPOINT.search(text):
        kinds.append("bone")
    return tuple(kinds)


def _unless_it_is_run_on(well: re.Match[str]) -> str:
    """ "is running with a bad knee ok" calls the running ok, not the knee."""
    return well[0] if _RUN_ON.search(well.string, 0, well.start()) else "~"


_RUN_ON = re.compile(
    rf"\b(?:with|through|on) (?:a |an |my |the |this )?(?:\w+ )?$"
    rf"|\b(?:{TROUBLE}|swollen|bad|dodgy|twisted|clicky|old|injured) $|\b(?:is|are|was) (?:a|an) (?:\w+ )?$"
)
_PINPOINT = re.compile(
    rf"\b{BONE}(?: \w+)?\W*\|[^|]{{0,20}}\b(?:one|1|a single|same|exact|tiny|specific)"
    r" (?:[a-z]+ )?(?:spot|point|place|bit)\b"
)
