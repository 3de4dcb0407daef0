"""The leg session a message tells of: that it was, when, how long and how hard."""

from __future__ import annotations

import re

from dialogs.language import exercises
from dialogs.language.normal import Plain
from dialogs.language.numbers import NUMBER, SMALL, value, whole

_DAYS = (
    r"(?:mon(?:day)?|tues?(?:day)?|wed(?:s|nesday)?|thu(?:rs?)?(?:day)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)"
)
_PARTS = r"(?:morning|afternoon|evening|night|lunch ?time|lunch|noon|midday|am|pm|arvo|nite)"
_CLOCK = (
    r"(?:\d{1,2}(?:[:.h]\d{2})? ?(?:am|pm|a\.m\.|p\.m\.|o ?clock|ish)(?:ish)?|\d{1,2}[:.]\d{2}"
    r"|(?:half|quarter) (?:past|to) \w+|noon|midday|midnight|lunch ?time|\d{1,2}(?=\W*$|,| o))"
)
_AT = (
    rf"(?: ?(?:at|around|about|like|@|by|circa|~)+ ?(?:about |around )?(?:{_CLOCK}|\d{{1,2}}\b"
    rf"|{SMALL}\b))"
)
WHEN = re.compile(
    rf"\b(?:(?:the )?(?:day before yesterday|night before last|other (?:day|night|morning))"
    rf"|yesterday(?: (?:{_PARTS}|at lunch|after work|before work))?(?:{_AT}| {_CLOCK})?"
    rf"|(?:late |early )?(?:last|this|tonight)(?: |$)?(?:{_PARTS}"
    rf"|{_DAYS})?(?: {_PARTS})?(?:{_AT}| {_CLOCK})?"
    rf"|(?:earlier |late )?today(?:{_AT}| {_CLOCK})?"
    rf"|(?:last |this past )?\b{_DAYS}s?\b(?: {_PARTS})?(?:{_AT}| {_CLOCK})?"
    rf"|(?:a |{NUMBER} |couple of |a couple of |a few |few )days? (?:ago"
    rf"|back)(?: (?:in the )?{_PARTS})?"
    r"|(?:earlier|first thing|before work|after work|before breakfast|at lunch|over lunch"
    r"|straight after work|after school|before school|in the morning)"
    rf"|(?:noon|midday|midnight|lunch ?time|lunch)(?: today| yesterday)?"
    r"|(?<=at )\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)?(?: (?:today|yesterday|this morning"
    rf"|last night|on {_DAYS}))?"
    r"|\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)\b(?: (?:today|yesterday|this morning"
    rf"|last night|on {_DAYS}))?"
    r"|(?:on )?the \d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th) (?:of )?(?:jan|feb"
    r"|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)\b"
)
_EMPTY_WHEN = frozenset({"last", "this", "tonight", "late last", "early this"})

LIFT = (
    r"(?:leg ?days?|legs? (?:session|workout|sesh|sess|stuff|work|training|done|was|were"
    r"|at|yesterday|today|this|last|on)|legs?-day|lower(?: body)?(?: day| session"
    r"| workout)?"
    r"|(?:did|done|hit|trained|train|smashed|crushed|blasted|destroyed|worked|killed"
    r"|hammered|wrecked|nailed|bashed|finished|had|log|logged|made|do|completed|blitzed"
    r"|torched|annihilated|banged) (?:out )?(?:some |my |today |yesterday |the |a |heavy "
    r"|light |quick |big )*(?:legs?|quads?|hamstrings?|glutes?|lower|posterior chain)"
    r"|lift(?:ed|ing|s)?|gym|weights|lower day|quad day|glute day|hamstring day"
    r"|posterior chain|trained|workout|session|strength (?:work|session|training))"
)
_LIFT = re.compile(rf"\b{LIFT}\b")
_OTHER_ACTS = re.compile(
    r"\b(?:run|ran|running|jog|jogged|jogging|\d+ ?k(?:m)?|race|parkrun|tempo|intervals"
    r"|slept|sleep|bed|woke|ate|eaten|breakfast|lunch(?! ?time)|dinner|meal|hurts?|pain"
    r"|sore|soreness|doms|dizzy|fever|temp|fainted|pee|urine|swollen|throbbing|numb|ache"
    r"|aching|walk|swim|bike|cycle|ride|work from|meeting|remind|check ?in|ping|message"
    r"|ask|verdict|said|told|coffee|food|puked|drank)\b"
)
_PLANNED = re.compile(
    r"\b(?:tomorrow|next|later|going to|will|planned|planning|plan|instead|skipped|skip"
    r"|supposed to|coming up|cancel+ed|not (?:do|did)|did not|was (?:going|meant) to"
    r"|upcoming|ahead|due|coming)\b"
)
_CLAUSE = re.compile(
    r"[.!?;\n]+(?!\d)|,(?!\d)|\b(?:but|so|can i|should i|is it|ok to|now|anyway|since then)\b| - "
)

_AGO = re.compile(
    rf"(?P<half>\bhalf an hour)|\b(?P<an>an?) (?P<anunit>hour|hr)(?: and a (?P<anhalf>half))?"
    rf"|\b(?P<couple>(?:a )?couple(?: of)?|few|a few) (?P<coupleunit>hours?|hrs?|minutes?|mins?)"
    rf"|(?P<count>\b{NUMBER}(?: and a half)?)(?:ish)? ?-?(?P<unit>hours?|hrs?|h|minutes?"
    r"|mins?|m)\b(?: ?(?P<minutes>\d+) ?(?:m|mins?|minutes?)\b)?"
)
_AGO_TAIL = re.compile(
    r"^(?:ish)? ?(?:or so |ago|earlier|back\b|since|after|post|out from|removed from|past)"
)
_JUST = re.compile(
    r"\b(?:just (?:now )?(?:finished|did|done|got (?:back|home|in|out) from|completed"
    r"|smashed|hit|crushed|walked out of|racked|ended|wrapped up|left)|fresh (?:off|out of"
    r"|from)|straight (?:after|from|off)|right after|immediately after|(?:finished|done"
    rf"|did) (?:legs?|{LIFT}|{exercises.ANY}|leg day)? ?(?:just now|right now|a (?:minute"
    r"|sec|second|moment) ago|literally now)|literally just|walking out of|still (?:at"
    r"|in) the gym|leaving the gym|done with (?:legs|leg day) just now)\b"
)
_JUST_LIFT = re.compile(rf"\b(?:{LIFT}|legs?|squatt?\w*|lung\w*|deadlift\w*|{exercises.ANY})\b")

_RPE = re.compile(
    r"\b(?:rpe|effort|intensity|exertion|rating)(?: (?:stays|of|was|is|about|around|like"
    r"|maybe|a|an|at|level|probably|prob|solid|an easy"
    rf"|a hard))*[ :=@~]*(?P<a>{SMALL}(?:\.5)?)(?: ?(?:-|to"
    rf"|or) ?(?P<b>{SMALL}(?:\.5)?))?(?:ish)?\b(?! ?x)"
    r"|@ ?(?:rpe ?)?(?P<c>10|[1-9](?:\.5)?)(?![\d:.]|\s?(?:am|pm|k|kg|lb|x|o ?clock|reps|:"
    r"|%))\b(?! ?(?:am|pm|kg|lbs|tomorrow|tonight))"
    rf"|\b(?P<d>{SMALL}(?:\.5)?)(?: ?/ ?10| of 10| out of (?:10|ten)| of ten)? ?(?:rpe"
    r"|effort|hard\b(?! run)|intensity|difficulty|on the effort)"
    rf"|\brpe[^a-z0-9]{{0,3}}(?P<e>\d+)"
)

_MINUTES = re.compile(
    r"(?P<half>\bhalf an hour\b)|\b(?P<an>an?|one|1|a full|a solid|a good) (?:hour"
    r"|hr)\b(?: and (?:a )?(?P<anextra>half|quarter))?"
    rf"|(?P<hours>\b{NUMBER}) ?(?:hours?|hrs?|h)(?:(?: and a (?P<extra>half))"
    r"|(?: ?(?:and )?(?P<minutes>\d{1,2}) ?(?:m|mins?|minutes?)?\b))?(?![a-z])"
    rf"|(?P<count>\b{NUMBER}) ?-?(?:minutes?|mins?|min|m|minuter|minutos)\b(?! ?(?:rest"
    r"|between|break|off|each|per|jog|run|easy|tempo|walk|cool|warm))"
)
LONGEST = 300  # minutes; more than that is no session
_NOT_LENGTH = re.compile(
    r"\b(?:ago|since|later|rest|between|in\b(?! the gym)|jog|run|running|tempo|walk|slept"
    r"|sleep|of sleep|easy|treadmill|cardio|warm ?up|cool ?down|bike|cycling|earlier|until"
    r"|before|to go|left|away|drive|commute|plank|k\b|recovery|shakeout|verdict|only)\b"
)


def told(plain: Plain) -> bool:
    """The message tells of a leg session that was done."""
    return bool(exercises.find(plain.text)) or tells(plain.text)


def tells(text: str) -> bool:
    """The text says outright that legs were trained."""
    return _TELLS.search(text) is not None


def only_told(text: str) -> bool:
    """Nothing is told but the lift, and nothing is asked: a number then rates the session."""
    return bool(exercises.find(text) or tells(text)) and not OF_NOW.search(text)


OF_NOW = re.compile(
    r"\?|\b(?:can i|should i|may i|run|running|jog|jogging|race|tempo|intervals|hills|sore|soreness"
    r"|doms|ach\w+|hurt\w*|tight|stiff|still|now|me|today i|i am|mile|miles|\d* ?k|trot|marathon|relay|plod|shuffle)\b"
)


_TELLS = re.compile(
    r"\b(?:(?:did|done|hit|trained|smashed|crushed|blasted|destroyed|worked|killed"
    r"|hammered|wrecked|nailed|finished|completed|had|blitzed|torched|annihilated"
    r"|banged) (?:out )?(?:\w+ ){0,3}(?:legs?|leg ?day|quads?|hamstrings?|glutes?"
    r"|lower(?: body)?|posterior chain)\b"
    r"|leg ?days?(?: session)? (?:was|done|complete\w*|survived|finished|today|yesterday"
    r"|this|last|in the (?:bag|books)|=|:|happened|on|at|over|ticked|smashed|crushed"
    r"|destroyed)|legs? (?:done|were|today|yesterday|this morning|last night|session"
    r"|workout|sesh)|leg ?day no\.? ?\d+|leg ?day\W*(?:tick|check|✅)|forgot to log"
    r"|got (?:my |the )?legs (?:in|done)|lower day|(?:gym|trained|lifted"
    r"|session),? (?:for )?legs\b|\d+ ?(?:h|hours?|hrs?|min\w*) (?:of )?legs\b"
    r"|^\W*an hour (?:of )?legs\b|leg ?day\.|legs? ?[=:-] ?(?:done|dusted|ticked|smashed)"
    r"|legs (?:ticked off|in the bag|complete)|^\W*(?:quads?|glutes?|ham\w*|calves"
    r"|legs)(?: ?(?:and|,|/) ?(?:quads?|glutes?|ham\w*|calves|abs|core))* (?:today"
    r"|yesterday|this morning|last night|tonight|at lunch)(?=,|\.|\W*$|;| -)"
    r"|lower body (?:done|session|day|today|yesterday|this|last))"
)


def hours_since(text: str) -> int | float | None:
    """Hours since the leg session, when told in hours or minutes; 0 when it just ended."""
    for clause in _parted(text):
        if _JUST.search(clause) and _JUST_LIFT.search(clause) and not _ran_just_now(clause):
            return 0
        for match in _AGO.finditer(clause):
            tail = _AGO_TAIL.match(
                clause[match.end() :].lstrip() and clause[match.end() :].lstrip()
            )
            if tail is None or not _of_the_lift(clause, match.start(), match.end()):
                continue
            return whole(round(_hours(match), 2))
    return None


def _ran_just_now(clause: str) -> bool:
    return (
        re.search(
            r"\bjust (?:finished|did|done|got back from) (?:a |my )?(?:\w+ )?(?:run|jog|5k"
            r"|10k|race)",
            clause,
        )
        is not None
    )


def _hours(match: re.Match[str]) -> float:
    if match["half"]:
        return 0.5
    if match["an"]:
        return 1.5 if match["anhalf"] else 1
    if match["couple"]:
        count = 3.0 if "few" in match["couple"] else 2.0
        return count / 60 if match["coupleunit"].startswith("m") else count
    count = value(match["count"].replace(" and a half", "")) + ("half" in match["count"]) / 2
    if match["unit"].startswith("m"):
        return count / 60
    return count + int(match["minutes"] or 0) / 60


def when(plain: Plain) -> str | None:
    """The words for when the leg session was, as typed in lower case."""
    start = 0
    for clause in _parted(plain.text):
        start = plain.text.index(clause, start)
        for match in WHEN.finditer(clause):
            words = match[0].strip()
            if words in _EMPTY_WHEN or not _of_the_lift(clause, match.start(), match.end()):
                continue
            return _typed(plain, start + match.start(), words)
    return None


def corrected(plain: Plain) -> str | None:
    """The words for when it was after all: "not yesterday, monday"."""
    for match in WHEN.finditer(plain.text):
        words = match[0].strip()
        if words not in _EMPTY_WHEN and not _WRONG_DAY.search(plain.text, 0, match.start()):
            return _typed(plain, match.start(), words)
    return None


_WRONG_DAY = re.compile(r"\b(?:not|instead of|rather than|from)(?: (?:on|at|the|an?))* ?$")


def _typed(plain: Plain, start: int, words: str) -> str:
    typed = plain.as_typed(start, start + len(words))
    return typed.removeprefix("on ").removeprefix("at ")


def _of_the_lift(clause: str, start: int, end: int) -> bool:
    """These words of the clause belong to the lift, not to a run, a night or a symptom nearer."""
    lifts = [m.start() for m in _LIFT.finditer(clause)] + [
        m.start()
        for m in re.finditer(
            r"\blegs?\b(?! (?:are|feel|hurt|heavy|sore|so|\d|fine|ok|okay|good|like|still"
            r"|a \d|dead|toast|fresh|now|only|can|will|is|felt|at|about|rock|jelly|bit"
            r"|tired|one|two|three|four|five|six|seven|eight|nine|went|ready|recovered))",
            clause,
        )
    ]
    lifts += [place for place, _ in exercises.mentions(clause)]
    if not lifts or _PLANNED.search(clause):
        return False
    others = [m.start() for m in _OTHER_ACTS.finditer(clause) if not start <= m.start() < end]
    near = min(abs(place - start) for place in lifts)
    return all(abs(place - start) >= near for place in others)


def rpe(text: str) -> int | float | None:
    """The effort of the lift, 1 to 10."""
    for match in _RPE.finditer(text):
        words = [word for word in match.groups() if word]
        highest = max(value(word) for word in words)
        if 1 <= highest <= 10:
            return whole(highest)
    return None


def minutes(text: str) -> int | None:
    """The length of the leg session in minutes."""
    for clause in _parted(text):
        for match in _MINUTES.finditer(clause):
            around = (
                clause[max(match.start() - 6, 0) : match.start()]
                + " "
                + clause[match.end() : match.end() + 16]
            )
            if not _NOT_LENGTH.search(around) and _length(match) <= LONGEST:
                return _length(match)
    return None


def _length(match: re.Match[str]) -> int:
    if match["half"]:
        return 30
    if match["an"]:
        return 60 + {"half": 30, "quarter": 15}.get(match["anextra"] or "", 0)
    if match["hours"]:
        extra = 30 if match["extra"] else int(match["minutes"] or 0)
        return round(value(match["hours"]) * 60) + extra
    return round(value(match["count"]))


def _parted(text: str) -> list[str]:
    return [part.strip() for part in _CLAUSE.split(text) if part.strip()]
