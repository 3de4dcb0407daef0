"""Rephrasings: roundabout words for a warning sign, or for a slip of the finger, said plainly."""

from __future__ import annotations

import re

from dialogs.language.signs.body import FINE, JOINT, PART

# A lack that is itself the sign, not a denial of one.
_NO = r"\b(?:no|zero|without(?: any)?|lost(?: all)?|lack of|nae) (?:real |proper )?"
_NO_FEELING = re.compile(rf"{_NO}(?:feeling|sensation)\b(?! (?:of|like|that|better|good)\b)")
_NO_STRENGTH = re.compile(
    rf"{_NO}(?:strength\b(?! (?:training|work|session|day|gains|class|block|goal)\b)"
    r"|(?:control|power)(?= (?:in|of|on|at|down|below) ))"
)
_ONLY_NEARLY = re.compile(
    r"\b(?:did|have|had) not (?P<faint>faint(?:ed)?|pass(?:ed)? out|collapsed?)(?=\W+(?:but |just "
    r"|only |it was )*(?:nearly|almost|close|came close)\b)"
)
_UNLIKE_DOMS = re.compile(
    r"\b(?:is|are|am|was|do|does|feels?|it|this|that|definitely|sure) not (?:(?:just|really|exactly"
    r"|even|feel|feels|look|seem|like|the|a|my|normal|usual|regular|same|ordinary|plain|typical"
    r"|the same as) )*"
    r"(?:doms|soreness|muscle soreness|muscle pain|muscular|muscle ache|muscle)\b(?! (?:today|now"
    r"|yet|any ?more|mass|group|up)\b)"
)
_NOT_RIGHT = re.compile(
    r"\b(?:something|somethin|summat|smth|it) (?:is|feels?|does|did|looks?|seems?) not (?:feel "
    r"|look |seem |quite |really )*(?:right|normal|ok|good)\b"
)
_NOT_MINE = re.compile(
    r"\b(?P<limb>foot|leg|toes?|hand|arm)(?P<as>[^|.,;!?]{0,25}?)\b(?:is |are |does |do )?not "
    r"(?:mine|my own|belong|there|attached|connected|plugged in|responding|part of me)\b"
)
_MISTAKEN = re.compile(
    r"\b(?:tapped|clicked|pressed|hit|chose|selected|logged|typed|entered|ticked|picked|put in|put"
    r"|said|meant to say|mis ?-?clicked|mistapped|mis ?-?tapped|fat fingered)"
    r" (?:on |the |a |that |in )*(?:[a-z]+ ){1,4}?(?=by (?:mistake|accident)|accidentally|in error"
    r"|instead of)|\bmis ?-?(?:clicked|tapped|typed|pressed) (?:[a-z]+ ?){1,3}"
    r"|\boops,? (?:i )?(?:tapped|clicked|pressed|hit|logged|ticked) (?:[a-z]+ ?){1,3}"
)
_NOTHING_FELT = re.compile(
    r"\b(?:feel(?:ing|s)?|felt) (?:absolutely |literally )?nothing (?=(?:in|from|at|below|on) "
    r"(?:my |the |any )?(?:\w+ )?(?:toes?|foot|feet|sole|heel|hand|fingers?)\b)"
)
_LIKE_TOOTHACHE = re.compile(r"\b(?:more|like|kind of|sort of|as) (?:of )?(?:an? )?tooth ?ache\b")
_GLUED = re.compile(
    r"\b(left|right)(?=(?:calf|knee|ankle|hip|foot|leg|shin|heel|toe|thigh|quad|hamstring|glute)\b)"
)
_NOT_FOR_FUN = re.compile(
    r"\bnot in (?:a|the) (?:good|gym|pump|nice|fun|healthy|normal) (?:\w+ )?(?:way|sense)\b"
)
_ME_FOR_MY = re.compile(
    rf"\bme (?=(?:left |right |bad |old |poor )?(?:{PART}|wee|pee|chest|heart|toes?|head|temp)\b)"
)
_WAS_TILL_NOW = re.compile(
    r"\b(?:not|no) (?P<sign>\w+(?: \w+)?) (?:any ?more|now)\b(?=\W+(?:but |though )?(?:was|were"
    r"|had|did|i "
    r"was|i did|i had)\b)"
)
_NOT_HOLDING = re.compile(
    r"\b(?P<limb>leg|foot|knee|ankle) (?:do |does |is |just )?not (?:hold(?:ing)?|carry(?:ing)?"
    r"|support(?:ing)?) (?:me|my|up)\b"
)
_NO_WATER = re.compile(
    r"\b(?:not|no|have not|did not|hardly|barely) (?:really |even )?(?=(?:pee|peed|peeing|weed"
    r"|weeing|pissed|pissing)\b)"
)
_NOT_WELL = re.compile(
    r"\b(?:can not|could not|would not|will not|not gonna|not going to) say (?:that )?(?:my |the "
    r")?(?P<whose>left |right )?"
    rf"(?P<joint>{JOINT}) (?:\w+ ){{0,2}}{FINE}\b"
)
_NO_SWEAT = re.compile(
    r"\b(?:no sweat(?= (?:in \d|in (?:this|the)|despite|left|at all|coming|on me|even|any ?more))"
    r"|not (?:even )?sweating|did not sweat)\b"
)

# "all good except the knee": what is excepted hurts.
_EXCEPT = re.compile(
    r"(?P<fine>\b(?:fine|good|ok|okay|great|happy|perfect|nothing|no [a-z]+|pain free"
    r"|100%?)\b[^|]{0,30}?)"
    r"\b(?:except|apart from|aside from|other than|besides|bar)\b(?: for)?"
    r"(?! (?:quads?|glutes?|ham\w*|cal\w*|legs?|doms|a bit of doms)\b)"
)

# "two paracetamol and the knee is quiet": it would hurt without them
_DULLED = re.compile(
    r"(?P<pills>\b(?:paracetamols?|ibuprofens?|advil|tylenol|nurofen|naproxen|codeine|painkillers?"
    rf"|pain killers?|co ?codamol|voltarol)\b[^|.,;!?]{{0,25}}?)(?=\b{JOINT}\b)"
)

# "my urine, she is dark", as those say it whose languages know no "it"
_SHE_FOR_IT = re.compile(
    rf"\b(?P<part>{PART}|urine|pee|wee|heart|chest|head),? (?:he|she)"
    r" (?=(?:is|are|was|hurts?|makes?|does|has|feels?|goes|turns?|gets?|pulls?|do|will|did|not)\b)"
)

# In this order.
_REPHRASINGS = (
    (_GLUED, r"\1 "),
    (_NO_FEELING, "numb"),
    (_DULLED, r"\g<pills> sore joint . "),
    (_NO_STRENGTH, "weakness"),
    (_NOT_WELL, r"sore \g<joint>"),
    (_ME_FOR_MY, "my "),
    (_SHE_FOR_IT, r"\g<part> "),
    (_WAS_TILL_NOW, r"earlier \g<sign>"),
    (_MISTAKEN, "~ "),
    (_ONLY_NEARLY, r"nearly \g<faint>"),
    (_LIKE_TOOTHACHE, ". it aches "),
    (_NOT_FOR_FUN, "in a bad way"),
    (_NOTHING_FELT, "numb "),
    (_NOT_RIGHT, "something wrong"),
    (_UNLIKE_DOMS, " unlike doms "),
    (_NOT_MINE, r"\g<limb>\g<as> numb"),
    (_NOT_HOLDING, r"\g<limb> gave way"),
    (_NO_WATER, "barely "),
    (_NO_SWEAT, "stopped sweating"),
    (_EXCEPT, r"\g<fine> . hurting "),
)


def rephrased(text: str) -> str:
    """The text with what it says in a roundabout way said plainly."""
    for roundabout, plainly in _REPHRASINGS:
        text = roundabout.sub(plainly, text)
    return text
