"""Whose body, and when: takes away what is denied, over, another's or only asked about in general.

What remains is what the writer says of their own body now. When in doubt, it remains.
"""

from __future__ import annotations

import re

from dialogs.language.signs import bygones, denials, generalities
from dialogs.language.signs.body import FINE, JOINT, PART, TROUBLE

WALL = " | "  # stands between clauses, so that a pattern need not look across

_SPLIT = re.compile(
    r"(?P<end>[.!?;\n]+(?!\d)|(?<!\d)\.(?=\d))"
    r"|(?P<soft>,(?!\d)|[()\[\]\"]|:(?!\d)|(?<![a-z\d])-+(?![a-z\d])|\s-+\s|/(?=[a-z])|\*+|~~+)"
    r"|\b(?P<turn>but|however|although|though|yet|except|apart from|aside from|other than"
    r"|only that|anyway|while|whereas|despite|still got)\b"
    r"|(?P<ask>(?= (?:can|should|shall|may|could) i\b)|(?= (?:is it|am i) (?:ok|okay|safe"
    r"|fine|good|bad|normal)\b))"
)


_ANSWERED_NO = re.compile(
    r"(?:\b(?:any )?(?:[a-z]+ ){0,4}[a-z]+ ?(?:\?+|:|=|-|\.\.+) ?(?:no|nope|nah|none"
    r"|zero|nil|negative|never|not at all|0)(?=\s*(?:[.,;!|\n]|$)))"
)
_SCORED_ZERO = re.compile(
    r"\b(?:(?:knee|hip|ankle|joint|chest|shin|back|calf)s? )?(?:pain|soreness|swelling"
    r"|ache)s? ?(?:is |are |at |[:=-] ?)?(?:a )?(?:0|zero|nil|none"
    r"|nada)(?:/10)?\b(?![.\d])"
)
_LATE_UNTIL = re.compile(r"[.!?,;\s]+(?=(?:until|till|til)\b)")
_SYMPTOM = (
    rf"(?:{TROUBLE}|{JOINT}|fever\w*|chills|dizz\w*|numb\w*|pops?|limp\w*|swelling|chest"
    r"|tingl\w*|twinges?|light ?headed\w*|sharp|faint\w*)"
)
_LIST_OF_NONE = re.compile(
    rf"\b(?:no|without|not|zero|never had|any)(?= (?:\w+ )?{_SYMPTOM}\b)(?: (?!my\b|i\b"
    r"|the\b|it\b|is\b|are\b|hurts\b|hurt\b|feels?\b|aches\b|but\b|now\b|just\b|got\b"
    r"|have\b)[a-z]+){1,4}"
    r"(?:, ?(?:no )?(?!my\b|i\b|the\b|it\b|but\b|now\b|just\b|got\b"
    r"|have\b)[a-z]+(?: (?!is\b|are\b|hurts\b|hurt\b|feels?\b|aches\b"
    r"|my\b)[a-z]+){0,2}){1,6},? (?:or|nor) [a-z]+"
)

_PERSON = (
    r"(?:wife|husband|hubby|partner|girlfriend|boyfriend|gf|bf|fiancee?|spouse|missus|mum"
    r"|mom|mam|mother|dad|father|brother|bro|sister|sis|son|daughter"
    r"|kids?|child|children|toddler|baby|babies|nan|gran|grandma|grandad|grandpa|uncle"
    r"|aunt|auntie|cousin|nephew|niece|friends?|mates?|buddy|buddies|pal|bestie|flatmate"
    r"|roommate|housemate"
    r"|teammates?|colleague|coworker|boss|neighbou?r|client|athlete|student|pupil|patient"
    r"|coach|trainer|training partner|running partner|gym partner"
    r"|gym buddy|lifting partner|spotter"
    r"|dog|cat|horse|puppy|pup|goldfish|hamster|rabbit|parrot|guy|bloke|dude|girl|lad|lass|woman"
    r"|man|fella|chap|runner(?!s? knee)"
    r"|person|captain|ex|other half|twin|in laws?|instructor|teacher|player|striker|keeper"
    r"|cyclist|character|people|folks|everyone|half the team)"
)
_ANSWERED_FINE = re.compile(
    rf"\b(?:{JOINT}|chest|heart|shins?) ?[?:]+ ?(?:all |both |is |are )*{FINE}"
    r"(?=\s*(?:[.,;!|\n]|$))"
)
_JOINT_ZERO = re.compile(
    rf"\b(?:{JOINT}|shins?) ?(?:is |are |at |= ?|: ?)?(?:a )?(?:0|zero)(?:/10)?"
    r"(?![.\d:])\b(?! (?:to|till|until))"
)
_OTHER = re.compile(
    r"\b(?:(?<!as )(?<!like )(?<!i am )(?<!being )(?:my|our|a|the|this|that|some|one of my|another"
    r"|your"
    rf"|their) (?:\w+ )?{_PERSON}s?\b(?: of (?:mine|ours)\b)?"
    r"|(?<!an )(?<!like )(?:old|young|random|another|some) (?:guy"
    r"|man|woman|lady|bloke|dude|runner|fella)\b(?! (?:hip|knee|ankle|back|leg|calf)s?\b)"
    rf"|(?:someone|somebody|people)s (?=\w+)(?!\w+ing (?:on|in|at|into|round|around) my\b)"
    rf"|(?:mate|coach|buddy)s (?=(?:\w+ )?{PART})|(?<![a-z] "
    r")(?:mate|buddy|coach)\b(?= (?:has|is|was|had|did|limp\w*|hurt|tore|broke"
    r"|fainted|passed|rolled|pulled|with|who|can not|keeps|says|said|thinks|next to|just|popped"
    r"|snapped|twisted|sprained|strained|tweaked|collapsed|fell|went))|(?:friend|spotter|grandson"
    r"|granddaughter|grandpa|grandma|grandad|gran|nan|hubby|missus|cousin|neighbou?r|roommate"
    r"|housemate|flatmate|uncle|auntie?|nephew|niece|brother|sister|wife|husband|mum|mom"
    r"|dad|partner|girlfriend|boyfriend|gf|bf|son|daughter|kid|dog|teammate"
    r"|training partner|running buddy|gym buddy|coworker|colleague|classmate|mrs"
    r"|(?<!like )(?<!if )(?<!though )(?<!think "
    r")(?<!thought )"
    r"(?:someone|somebody|some1)|everyone|everybody|people|folks)s?\b(?= \w+)|\b(?:he|she|his|hers?"
    r"|their)\b|a (?:friend|mate"
    r"|guy|woman) of mine)"
)
_SPEAKS = re.compile(
    r" ?(?:is |was |has |had |keeps )?(?:lean|kneel|clamp|grip|jump|jabb?|stabb?|pok|stick|hammer"
    r"|driv|twist|kick"
    r"|punch|squeez|sitting|sat|stood|standing|tied|tying|drill|push|press|hit|stuck"
    r"|parked|put)(?:ed|ing|s|e|es)?\b| ?(?:just |also |always |who )?(?:says?|said|thinks?"
    r"|thought|reckons?|reckoned|told|tells|diagnosed|asked|asks|noticed|saw|suspects?"
    r"|found|insists|wants|keeps saying|made|makes|found|pointed|worried|swears|took me"
    r"|had me|had to|carried|drove|heard(?! [^|]*\b(?:his|her|their)\b)|felt it|caught|helped|came "
    r"to)\b|$"
)
_DOES_TO_ME = re.compile(
    r"s? (?:is |has |had |just |is just |keeps )*(?:put|stuck|shoved|left|shot|pushed|poked|lit"
    r"|drove"
    r"|driven|hammer\w*|jam\w*|wedg\w*|kick\w*|twist\w*|pull\w*|press\w*|sticking|putting|taking"
    r"|took|ripp\w*|saw\w*|cutting|squeez\w*|stabb\w*|jabb\w*|chew\w*|grabb\w*|holding|tugg\w*"
    r"|yank\w*|threw|thrown|hit|shooting|drill\w*|gnaw\w*|stapl\w*|jump\w*|step\w*|trod|stood"
    r"|trampl\w*|land\w*|fell|bump\w*|crash\w*|elbow\w*|kneed|tackl\w*|trip\w*|attack\w*)\b"
)
_MINE = re.compile(
    r"\bmy (?:left |right |own |other |bad |whole |entire |limp|gait|face|vision|toes?|breathing"
    r"|pulse|balance|head|pee|urine|temp|chest|heart"
    rf"|breath|{PART})|\b(?:i|me too|mine|same here|same as me|myself|both of us|we both"
    r"|us both)\b(?! (?:think|know|heard|saw|guess|mean|was told|lift|train|run|met|work"
    r"|coach|live|love|told|asked|read|went(?! (?:all )?(?:white|black|grey|gray|pale|green|dizzy"
    r"|numb|blank|down|over))|wonder|hope)\b)"
)
_THEN_FELT = re.compile(
    r"\band (?=(?:felt|heard|something|now|my)\b)|\bme and (?=\w)|\bnow (?=it\b)"
)
_DONE_WITH = re.compile(
    r"\b(?:with|after|for|from|by|\w{2,}ing|carried|walked|chased|lifted|picked up|took|met|raced"
    r"|beat|hugged) $"
)
_THEN = re.compile(
    r"s? (?:and|then|now|but|so|while|when|after|before|lol|haha|today|yesterday|this|at|in|on|to"
    r"|round|around|up|down|out)\b|s?$"
)
_SAME = re.compile(
    r"\b(?:so (?:am|do|did|have|was) i|me too|same here|likewise|me as well|both of us|we both|so "
    r"(?:does|do|is|are|has|did) mine|mine (?:too|as well)|(?:and|n) me (?:both|too|have|got|had"
    r"|rolled|twisted))\b"
)


_A_JOINT = re.compile(rf"\b(?:{JOINT}|pee|wee|urine|calf|shin|foot|chest|heart)\b")
_ABOUT_IT = re.compile(
    r"^(?:(?:but|though|although|yet|however|still|and|just|only|now|then) )*(?:it|they"
    r"|still|one|(?:just |only )?(?:the )?(?:left|right|other)(?: one)?)\b(?! (?:was|were)\b(?! "
    r"(?:\w+ )?(?:dark|brown|red|black)\b))[^"
    rf"|]*\b(?!no\b|not\b)(?:{TROUBLE}|dark|brown|red|black|hot|numb|racing|pounding)\b"
)


def own_now(text: str) -> str:
    """What the text says of the writer's own body now; clauses stand apart by `WALL`."""
    if generalities.asked_in_general(text):
        return ""
    text = _LATE_UNTIL.sub(" ", text)
    text = _LIST_OF_NONE.sub(lambda match: match[0].replace(",", " "), text)
    text = _JOINT_ZERO.sub(" ~ ", _ANSWERED_FINE.sub(" ~ ", text))
    text = _SCORED_ZERO.sub(" ~ ", _ANSWERED_NO.sub(_unless_unable, text))
    whose = _untouched if _MEANS_ME.search(text) else _of_the_writer
    own = _with_antecedents(
        [whose(clause) for sentence in _own_sentences(text) for clause in sentence]
    )
    around = ["", *own, "", ""]
    kept = (
        "" if bygones.is_over(before, clause, after) else denials.affirmed(clause)
        for before, clause, after in zip(around, own, around[2:], strict=False)
    )
    return WALL.join(kept)


def _unless_unable(answered: re.Match[str]) -> str:
    """ "fever? no" is a denial; "standing on it? nope" is not."""
    return answered[0] if _ABILITY.search(answered[0]) else " ~ "


_ABILITY = re.compile(r"\b(?:stand|walk|hop|step|bend|lift|weight|push)\w*\b")


def _own_sentences(text: str) -> list[list[str]]:
    """Sentences that do not only ask in general; one followed by "mine does" is about oneself."""
    sentences = _sentences(text)
    followers = [*(" ".join(sentence) for sentence in sentences[1:]), ""]
    return [
        sentence
        if _MINE_TOO.match(follower)
        or not generalities.in_general(" ".join(map(_of_the_writer, sentence)), text)
        else [clause for clause in sentence[1:] if _OWN_STATEMENT.match(clause)]
        for sentence, follower in zip(sentences, followers, strict=False)
    ]


# "what has that to do with it, legs are puffy": after the question, a statement
_OWN_STATEMENT = re.compile(
    r"(?:(?:but|and|because|cause|since|so|as|although|though) )*(?:it is|it was|i|my|mine|got"
    r"|have|having"
    rf"|there is|the (?:left|right)|both|(?:my |the )?(?:left |right )?{PART} (?:is|are|feels?"
    r"|hurts?|has|have|just))\b"
    r"(?! (?:am (?:just )?(?:curious|asking|wondering|reading|studying|five|5)|just wonder\w*"
    r"|wonder\w*|read|heard))"
)


_MINE_TOO = re.compile(
    r"(?:and |because |cause )?(?:mine|i have (?:it|that|one|this)|that is me|me)\b(?! (?:do|does"
    r"|are|is) (?:not|fine|ok|good)\b)"
)


def _with_antecedents(clauses: list[str]) -> list[str]:
    """ "no swelling in the knee, but it hurts": the clause about "it" names the joint again."""
    named = list(clauses)
    for at, clause in enumerate(clauses[1:], start=1):
        joint = _A_JOINT.search(" | ".join(reversed(clauses[max(at - 2, 0) : at])))
        if joint and _ABOUT_IT.match(clause) and not denials.SUBJECT.search(clause):
            named[at] = f"{clause} {joint[0]}"
    return named


def _sentences(text: str) -> list[list[str]]:
    sentences: list[list[str]] = [[]]
    at = 0
    for match in _SPLIT.finditer(text):
        sentences[-1].append(text[at : match.start()].strip())
        if match["end"]:
            sentences.append([])
        at = match.start() if match["turn"] else match.end()
    sentences[-1].append(text[at:].strip())
    return [kept for sentence in sentences if (kept := [clause for clause in sentence if clause])]


_MEANS_ME = re.compile(
    r"\b(?:guess who|both of us|(?:the )?friend is me|friend being me|i am the friend|namely me"
    r"|that person is me|\(me\)|me being the)\b"
)


def _untouched(clause: str) -> str:
    return clause


def _of_the_writer(clause: str) -> str:
    """The clause without what it says of somebody else."""
    if _SAME.search(clause):
        return clause
    kept, at = "", 0
    for other in _OTHER.finditer(clause):
        if other.start() < at or _SPEAKS.match(clause, other.end()):
            continue
        if _DONE_WITH.search(clause, 0, other.start()) and _THEN.match(clause, other.end()):
            continue
        own = _MINE.search(clause, other.end())
        felt = _THEN_FELT.search(clause, other.end())
        own = felt if felt and (not own or felt.start() < own.start()) else own
        if own and _DOES_TO_ME.match(clause, other.end()):
            continue
        kept += clause[at : other.start()] + " ~ "
        at = own.start() if own else len(clause)
    return kept + clause[at:]
