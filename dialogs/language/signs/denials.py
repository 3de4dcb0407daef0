"""Denials: takes out of a clause what it denies or hopes to avoid."""

from __future__ import annotations

import re

from dialogs.language.signs.body import BONE, JOINT, PART, TROUBLE

# "no" that denies nothing, and "not" that only weakens
_HOLLOW = re.compile(
    r"\b(?:not that (?=(?:my|the|it) [^|]* not )|(?<!can )(?<!could )(?:not|never) (?=[^"
    r"|]{0,40}\bwithout)"
    r"|(?<=walk )without|(?<=run )without|(?<=bend it )without|(?<=stairs )without(?! any)"
    r"|never (?:had|felt|experienced|known)(?= [^|]{0,40}(?:like this|this bad"
    r"|before (?:this|today|now)|like it))"
    r"|not (?:today|tonight|now|yet|again|this (?:time|morning|week)|a fan|keen|loving"
    r"|enjoying|into|only|just|not|sure|certain|gonna lie"
    r"|going to lie|to mention|saying|kidding|joking|lying|helping|going away|go away"
    r"|getting better|improving|gone|ideal|long ago)"
    r"|no (?=because|cause|cos|due)|no (?:idea|clue|joke|lie|doubt|matter|reason|wonder|biggie|big "
    r"deal|worries|way"
    r"|better|good|luck|choice|kidding|cap|bueno|fun|longer able|thanks|1|one (?:else"
    r"|told)|rush|relief|improvement|change|let ?up|sign of (?:easing|stopping|going))"
    r"|nothing (?:serious|major|crazy|bad|terrible|new|helps?|wrong with that|to worry"
    r"|dramatic|big)|never mind|nvm"
    r"|do(?:es)? not (?:know|care|mind|want|think (?:it|that|this) is (?:serious|bad"
    r"|anything|a big deal|that bad)|matter|go away|stop|let up|ease|get better|improve"
    r"|understand|laugh|judge|worry|ask|panic|help|look (?:right|good|normal)"
    r"|seem (?:right|normal)|feel (?:right|good|great|normal|well|ok|okay|fine|stable|safe"
    r"|like (?:doms|normal|muscle|it is going))|like)"
    r"|did not (?:stop|go away|help|think|want|sleep|know|realise|notice (?:until|till)|warm)"
    r"|(?:is|has|have|are|was) not (?:gone|going|stopped|stopping|cleared|settled|settling"
    r"|healed|healing|better|getting|improved|improving|eased|easing|right|normal|great"
    r"|good|happy|ok|okay|well|fine|doms|left|let up|shifted|the usual|muscle|muscular"
    r"|like normal))\b"
)

# "cannot step without limping": the two denials cancel
_NOT_WITHOUT = re.compile(
    r"(?P<cannot>\b(?:can not|could not|can barely|barely|hardly|impossible to|hard to"
    r"|struggl\w+ to)\b[^|]{0,40}?)\bwithout\b"
)

_NOT_POSSIBLE = re.compile(
    r"\bnot (?:possible|happening|doable|an option|going to happen|gonna happen)\b"
)

_WEAKENED = re.compile(
    r"\b(?:is |are |was |does |do |did |am )?not (?:feel |hurt |hurting |sore |ache "
    r"|aching |even |all )?(?:that|too|very|so|super|terribly|overly|quite|as|exactly"
    r"|entirely|completely|totally|crazy|much|a lot|hugely|massively"
    r"|particularly)\b(?! (?:i|no)\b)"
    r"|\bno(?:t)? (?:much|a lot of|real|major|serious|severe|big|extreme|huge|massive)\b"
    r"|\b(?:do|does|did)(?: not) (?=(?:really )?(?:hurt|ache|bother)[^|]{0,20}\b(?:much"
    r"|that bad|too bad|a lot|badly|unless|until|till|except|all the time|always"
    r"|constantly|anymore than)\b)"
)

_NO = re.compile(
    r"(?<!can )(?<!could )(?<!should )(?<!would )(?<!will )(?<!or )(?<!yes )(?<!is a )(?<!must )"
    r"\b(?:no|not|never|without|w o|zero|0|nor|neither|none|nothing|nada|nil|nowhere"
    r"|free (?:of|from)|negative for|ruled out|rules out|instead of"
    r"|rather than|nae|zilch|minus the|would not say|would not call)\b(?!/)"
    r"|\b(?:can|could) not (?=(?:feel|find|notice|detect|see) any)|\bno longer\b"
)

_DO_NOT = re.compile(r"\b(?:do|does|did|have|has|had) $")

_FELT = re.compile(
    r"not (?:(?:really|actually|even|currently|ever|at all|personally|have|had|been|got"
    r"|feel|felt|get|getting|any|having) )*"
    r"(?:have|had|feel|felt|feeling|hurt|ache|get|got|experience|experienced|notice"
    r"|noticed|swell|swelled|limp|limped|limping|pop|popped|think|been|any|seem|sting"
    r"|throb|tingle|bother|hear|heard|faint|fainted|pass|tweak|twinge|pull|collapse|suffer|burn"
    r"|lock|buckle|click|hobble|hobbled|hobbling|snap|snapped|crack|cracked|go numb|go dark|give"
    r"|black out|keel|wince|hop|shiver|throw up|puke|vomit|twist|roll|sprain|stab|pinch|grab|jab)\b"
)

_TURNS = re.compile(
    r"\b(?:but|except|more (?:like|of)|just|only|now|however|though|because|since|due to|from|until"
    r"|till"
    r"|unless|it is|i have|i am|i feel|i felt|i got|i|there is|this is|that is|then|so|yet"
    r"|still|when|and (?=(?:my|i|it|the|now|a|then|he|she|an|some|sharp|got|have)\b))\b"
)

_OWN_SUBJECT = re.compile(
    rf"(?P<before>[a-z']+) (?:my|the|both|left|right|{PART}(?= (?:hurts?|aches?|is|are"
    r"|feels?|throbs?|stings?|burns?|kills?|locks?|keeps?|went|gave|pops?|clicks?|has|does"
    r"|was|just|still|bit|a bit)\b))\b"
)

_NOT_THAT_NOT = re.compile(r"\bnot that (?:my|the|it)\b.*\bnot\b")

_WERE_IT_NOT = re.compile(r"\b(?:if (?:only )?(?:my|the|it)|wish)\b")

_NO_SYMPTOM = re.compile(
    r" (?:\w+ )?(?:sleep|food|breakfast|lunch|dinner|rest|rests|time|gym|warm ?up|coffee"
    r"|water|energy|runs?|running|doms|soreness|sore|squats?|legs|plan|excuses?|sugar|fuel"
    r"|alcohol|cardio|days?|weights?|appetite|motivation|carbs|intervals|upper|tired"
    r"|hungry|drained|tempo|hills?|race|eaten|slept|eat|fed|recovered|fresh|stretch\w*"
    r"|sick|ill|impact|jumping|stairs|lunges?|deadlifts?|great|much|training|work|trained"
    r"|warmed|session|jogging|walking)\b(?! (?:or|nor|and no|in\b|pain|/|hurt\w*))"
)

_LINK_WORDS = """
in on at with from of around behind under near inside below above down to my the left
right both through into any hurt hurting feel feeling have having has had bother affect
get getting got tweak pull about either or and nor like injure injured pulled tweaked felt
"""
_LINKS = frozenset(_LINK_WORDS.split())

_UNTIL = re.compile(r"\b(?:until|till|til|before now|unless|except|apart)\b")

_NOT_THERE = re.compile(
    r"^[^|]*\b(?:is|are|was|were) (?:not (?:there|present|here|a thing|around|mine)|absent|nowhere"
    r"|nonexistent|missing)(?: (?:today|now|any ?more|at all|either))?$"
)

_TRAILING_NO = re.compile(r"^(?:[a-z]+ ){1,3}(?:no|none|nope|nah|zero|nil)$")

_FEELING = re.compile(r"\b(?:feeling|sensation|foot|feet|toes?|leg|strength)\b")

_SAYS_YES_NO = re.compile(r"\b(?:or|yes|run|jog|go|y)\b")

_HURTING = re.compile(
    rf"\b(?:{TROUBLE}|dizz\w*|numb\w*|limp\w*|fever\w*|symptoms?|problems?|issues?"
    r"|complain\w*|bother\w*|trouble|clicking|click)\b"
)

SUBJECT = re.compile(rf"\b(?:{JOINT}|{BONE}|chest|heart)\b")

_WISH_TO_AVOID = re.compile(
    r"\b(?:(?:to |so as to )?(?:(?:avoid|prevent)(?:ing|s)?(?! (?:running|jogging|it|the"
    r"|impact|lung\w+|squat\w+|runs|stairs|lifting|hills|doing|this|that|putting|using"
    r"|loading|bending|walking|weight))"
    r"|protect against|(?:protect|save|spare|strengthen\w*|bullet ?proof|look after) (?:my"
    r"|the)(?! (?:left|right|bad|sore)\b)|scared of|afraid of|worried about getting|fear of"
    r"|without (?:getting|risking)"
    r"|so (?:that )?i do not (?:get|develop|end up with)|do not want (?:to (?:get|risk"
    r"|hurt|injure|develop|tweak|pull|tear|end up with)|a|any|another)|would hate to"
    r"|hope i do not|not trying to|stave off|guard against)[^|]{0,40})"
)


def affirmed(clause: str) -> str:
    """The clause without what it denies or hopes to avoid."""
    if _TRAILING_NO.match(clause) and not _SAYS_YES_NO.search(clause):
        return ""
    if _NOT_THERE.match(clause) and not _FEELING.search(clause):
        return ""
    if _NOT_THAT_NOT.search(clause):
        return clause
    clause = _NOT_POSSIBLE.sub("impossible", clause)
    clause = _NOT_WITHOUT.sub(r"\g<cannot>with", clause)
    clause = _HOLLOW.sub(" ", _WEAKENED.sub(" ", _WISH_TO_AVOID.sub(" ~ ", clause)))
    kept, at = "", 0
    for no in _NO.finditer(clause):
        if no.start() < at or not _denies(clause, no):
            continue
        end = _end_of_denial(clause, no.end())
        kept += _without_its_subject(clause[at : no.start()], clause[no.end() : end]) + " ~ "
        at = end
    return kept + clause[at:]


def _without_its_subject(before: str, denied: str) -> str:
    """ "hips no pain": the hips go with the pain that is denied of them."""
    if SUBJECT.search(denied) or _HURTING.search(before) or not _HURTING.search(denied):
        return before
    return SUBJECT.sub("~", before)


def _denies(clause: str, no: re.Match[str]) -> bool:
    if _UNTIL.search(clause, no.end()) or _WERE_IT_NOT.search(clause, 0, no.start()):
        return False
    if no[0] == "not" and _DO_NOT.search(clause, 0, no.start()):
        return _FELT.match(clause, no.start()) is not None
    return True


def _end_of_denial(clause: str, start: int) -> int:
    turn = _TURNS.search(clause, start)
    end = turn.start() if turn else len(clause)
    other = _NO_SYMPTOM.match(clause, start, end)
    if other:
        return other.end()
    for subject in _OWN_SUBJECT.finditer(clause, start, end):
        if subject["before"] not in _LINKS:
            return subject.end("before")
    return end
