"""Bygones: whether what a clause tells of is past and over."""

from __future__ import annotations

import re

from dialogs.language.signs.body import PART

_GOT_NONE = re.compile(
    r"^(?:there (?:is|was) none\b)|^(?:i )?(?:have |had |got |get )?(?:got )?(?:none"
    r"|neither|nothing like|no such|not me)\b(?! (?:when|if|while|on|at|during|running|walking)\b)"
)

_LONG_AGO = re.compile(
    r"\b(?:old (?:\w+ )?injur(?:y|ies)|from (?:school|childhood|my youth)|last (?:month"
    r"|year|summer|winter|spring|autumn|fall|season|january|february"
    r"|march|april|may|june|july|august|september|october|november|december|marathon"
    r"|block)"
    r"|(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|few|couple of|couple"
    r"|several|many|some) ?(?:months?|years?|yrs?|seasons?|mths?) (?:ago|back|now ago"
    r"|or so ago)"
    r"|(?:months|years|ages|yonks|forever|decades) (?:ago|back)|back in (?:the (?:day"
    r"|winter|summer|spring|autumn)|school|uni|20\d\d|19\d\d|\w+ary|march|april|may|june"
    r"|july|august|\w+ember|october)|in (?:20\d\d|19\d\d|january|february|march|april|june"
    r"|july|august|september|october|november|december)"
    r"|when i was (?:a|\d+|young\w*|at (?:school|uni)|in)|as a (?:kid|teenager|child|teen)"
    r"|used to (?!it\b|that\b|this\b|the pain|pain|by now)|in the past|in the (?:spring|summer"
    r"|autumn|winter)(?=\W*$)|history of|years before|previously|once had|had once"
    r"|before lockdown|during lockdown|earlier this year|in my (?:20s|30s|teens|twenties"
    r"|thirties|youth))\b"
)

_SCHOOL_DAYS = re.compile(
    r"\b(?:surgery|op|operation|replacement|reconstruction|rehab)(?: was)? (?:in |from |back in )?"
    r"(?:19|20)\d\d\b|\b(?:from|back in|in) (?:19|20)\d\d\b"
    r"|\b(?:at|over|around|before|since) (?:christmas|xmas|easter|new year)(?=\W*$)"
    r"|\b(?:in|from|back in|last) (?:the )?(?:spring|summer|autumn|winter)(?=\W*$| (?:is|was))"
    r"|\bstopped hurting (?:altogether|completely|entirely|weeks|months|ages)\b|"
    r"\b(?:(?:in|at|since|from|during) (?:(?:high |primary |secondary |middle )?school|the army"
    r"|childhood)"
    r"|at age \d+|aged? \d+|post (?:acl|surgery|op)|back when (?:i was|we were|i lived)|pre covid"
    r"|(?:healed|mended|recovered|cleared|fixed) (?:in|last|back in) (?:spring|summer|autumn|winter"
    r"|fall|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|month|year))\b"
)

_BRIEFLY = re.compile(
    r"\b(?:gone|went away|cleared|settled|eased|stopped|disappeared|vanished|wore off|went)"
    r" (?:\w+ ){0,2}?(?:since (?:breakfast|lunch|dinner|this|an? |i |the (?:run|lift|gym|session"
    r"|squats)|\d|waking|getting|noon)|(?:after|once|when|as soon as|by|within)"
    r" (?!(?:the |my |some |a few |\d+ )?(?:christmas|surgery|op\b|operation|physio|rehab|weeks?"
    r"|months?"
    r"|years?|winter|spring|summer|autumn|now|all)))"
)

_WHILE_AGO = re.compile(
    r"\b(?:last (?:week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|mon|tues?|wed|thurs?|fri|sat|sun)|(?:a |one |two |three |1 |2 |3 |few |couple of "
    r"|\d+ )weeks? (?:ago|back)|(?:[2-9]|\d\d+|two|three|four|five|six|few|couple of"
    r"|couple|several) days (?:ago|back)|the other (?:day|week|month)|a (?:while|bit"
    r"|long time) (?:ago|back)|earlier (?:this|in the) week|the week before"
    r"|week before last|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday)|back then|weeks ago|days ago)\b"
)

_LATELY = re.compile(
    r"\b(?:(?:km|mile|lap|k) ?\d+|today|this (?:morning|afternoon|evening|am)|yesterday"
    r"|last night|tonight"
    r"|earlier(?! (?:this|in the) (?:week|month|year))|(?:hours?|hrs?|h|minutes?"
    r"|mins?) ago|(?:at|in) the gym|during|after (?:squats?|squatting|legs|leg day|lifting"
    r"|deadlifts?|lunges?|the (?:run|session|gym|workout|last set)|my (?:run|session"
    r"|workout|last set)|training)|while|mid ?(?:set|run|squat|lunge)|on (?:the"
    r"|my) (?:last|first|second|third|final|way|run|treadmill|\d\w+)|just now|a (?:minute"
    r"|moment|sec|second) ago|doing|when i (?:squat|stood|stand|run|land|got up|lifted"
    r"|was (?:squatting|lifting|running)))\b"
)

_OVER = re.compile(
    r"\b(?:gone(?= ?(?:now|since|by now|after|away|today|already|completely|overnight"
    r"|thank|and|so|though|but|entirely|in|$)|\W*$)|sorted|healed|heeled|cleared(?: up)?"
    r"|resolved|fixed|went away|gone away|subsided|settled(?: down)?|disappeared|vanished"
    r"|(?:is|was) (?:all |long )?over|over (?:it|that|now|with)|all better|(?:all "
    r"|totally |completely |perfectly |absolutely |much |feel |feels |feeling |been |am "
    r"|is |are |and |but |been |has been |it is )?(?:fine|ok|okay|good|great|well|better"
    r"|perfect|normal|grand) (?:now|since|ever since|again|these days|today)|now (?:it is "
    r"|i am |all |its |totally |completely )?(?:fine|ok|okay|all good|good|better|great"
    r"|perfect|normal|pain ?free)|fully (?:recovered|healed|better|fine|fit)"
    r"|back to normal|recovered|all good|all clear|all fine|behind me|no (?:issues?"
    r"|problems?|pain|symptoms?|more|trouble|repeat|sign)(?: \w+)? (?:since|now|today"
    r"|any ?more|for)|not (?:any ?more|since|now|today|come back|happened (?:since|again))"
    r"|has not (?:come back|returned|happened|bothered)|nothing since|been fine|been ok"
    r"|been good|long gone|history|done with|ancient history|got over|thing of the past"
    r"|got the all clear|signed off|100%? (?:now|again)|feel(?:ing)? (?:fine|ok|great|good"
    r"|normal|100%?)|broke|finished|no longer)\b"
)

_GOES_ON = re.compile(
    r"\b(?:(?:should|will|might|would|ought to|hope to|could|to) be (?:gone|fine|ok|over|better"
    r"|fixed|healed|sorted)|hopefully|still|(?<!happening )(?<!happen )again(?! for)|keeps"
    r"|ever since(?<!fine ever since)"
    r"|came back|coming back"
    r"|comes back|is back|it is back|returned|returning|never (?:really |fully "
    r"|quite )?(?:went|healed|left|gone|settled|cleared)|linger\w*|will not go|not gone"
    r"|worse|getting|on and off|off and on|comes and goes|since then|this time"
    r"|and now(?! (?:it is |i am |its )?(?:fine|ok|okay|good|better|all|gone|sorted"
    r"|great))|now (?:it|my|the)(?! is (?:fine|ok|okay|good|better|all|gone|sorted|great))"
    r"|not (?:fully|completely|quite|totally) (?:gone|healed|better|recovered))\b"
)

_PRESENT = re.compile(
    r"\b(?:hurts|aches|throbs|stings|twinges|stabs|feels|hurting|killing me|is (?:a bit "
    r"|so |really |very |still )?(?:sore|painful|swollen|throbbing|burning|numb|stiff"
    r"|tender|tingly|tingling)|am (?:dizzy|faint|numb|feverish|limping)|i have|i got"
    r"|has been|have been)\b"
)

_EVENT = re.compile(
    r"\b(?:tore|torn|tweaked|rolled|sprained|twisted|injured|fractur\w+|broke|popp?(?:ed)?"
    r"|pulled|strained|diagnosed|hurt my|did my|snapped)\b"
)

_STATE = re.compile(
    r"\b(?:was|were|had|felt|got|hurt|passed out|fainted|collapsed|blacked out|could not)\b"
)

_SUDDEN = re.compile(
    r"\b(?:faint\w*|pass\w* out|pop(?:ped)?|collaps\w*|black\w* out|snap(?:ped)?)\b"
)

_GONE = re.compile(
    r"\b(?:gone(?= ?(?:now|since|by now|after|away|today|already|completely|overnight"
    r"|thank|and|so|though|but|entirely|in|$)|\W*$)|sorted|healed|cleared(?: up)?|resolved"
    r"|fixed|went away|subsided|settled(?: down)?|disappeared|vanished|fully recovered"
    r"|back to normal|no longer|not any ?more|thing of the past)\b"
)

_RECENT_DAYS = re.compile(r"\b(?:2|two|couple of|couple) days (?:ago|back)\b")

_WEEKDAY = re.compile(r"\b(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b")

_OTHER_PART = re.compile(
    rf"\b(?:{PART}|doms|sore|soreness|sleep|slept|rest of me|otherwise|everything else)\b"
)

_POINTS_BACK = re.compile(
    r"^(?:and |but |though )*(?:that|it|this|which) (?:was|is)\b|^(?:was|back|in|last"
    r"|\w+ (?:weeks?|months?|years?) ago)\b"
)


_TORN_APART = re.compile(
    rf"\b(?:{PART}|acl|mcl|meniscus)s? (?:(?:has|have|is|are|just|totally|completely) )*gone\W*$"
)


_RIGHT_NOW = re.compile(r"\bright now\b")


def is_over(before: str, clause: str, after: str) -> bool:
    """Whether a clause, between its neighbours, tells of what is past and over."""
    near = clause if _OTHER_PART.search(after) else f"{clause} {after}"
    if _GOT_NONE.match(after):
        return True
    if _TORN_APART.search(clause) or _only_eased(near):
        return False
    lasts = _PRESENT.search(f"{clause} {after}") or _GOES_ON.search(f"{clause} {after}")
    if _SCHOOL_DAYS.search(clause) and not lasts:
        return True
    if _GOES_ON.search(f"{clause} {after}") or _LATELY.search(clause) or _PRESENT.search(clause):
        return False
    dated = clause if len(before.split()) > 5 else f"{before} {clause}"
    points_back = _POINTS_BACK.match(after) and not _RIGHT_NOW.search(before)
    return _over_since(near if points_back else dated, clause, near)


def _only_eased(near: str) -> bool:
    """Gone since breakfast, or after a warm-up: it was there today."""
    if _WHILE_AGO.search(near) or _LONG_AGO.search(near):
        return False
    return _BRIEFLY.search(near) is not None


def _over_since(dated: str, clause: str, near: str) -> bool:
    if _LONG_AGO.search(dated):
        return True
    if not _WHILE_AGO.search(dated):
        return _GONE.search(near) is not None and not _SUDDEN.search(clause)
    if (_GONE if _WEEKDAY.search(dated) else _OVER).search(near):
        return True
    recent = _RECENT_DAYS.search(dated) or _WEEKDAY.search(dated) or _EVENT.search(clause)
    return not recent and _STATE.search(clause) is not None
