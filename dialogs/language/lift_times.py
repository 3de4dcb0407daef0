"""Lift times: when the leg session was that a message tells of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialogs.language import exercises
from dialogs.language.normal import Plain
from dialogs.language.numbers import NUMBER, value, whole
from dialogs.language.time_phrases import EMPTY, PHRASE
from dialogs.language.wording import alternatives, pattern

_LISTS = {
    "did": """
        did done do hit trained train smashed crushed blasted destroyed worked killed hammered
        wrecked nailed bashed finished finish had log logged made make completed blitzed torched
        annihilated banged pressed put_down
        """,
    "muscle": "leg legs quads quad hams hamstring hamstrings glutes glute lower posterior_chain pins",
    "small": "out some my the a heavy light quick big of those last just today yesterday back",
    "session": """
        session sessions workout workouts sesh sess stuff work training done day days complete over
        class finished pumped blitz blast routine circuit
        """,
}
_LIFT = pattern(
    (
        "leg_day/legday/leg_days/legdays",
        "{muscle} {session}",
        "{did} ({small}) ({small}) {muscle}",
        "lift/lifts/lifted/gym/weights/trained/workout/session/sesh/squatted/deadlifted",
        "strength/crossfit/pt work/session/training/class",
        "rack/racked/barbell",
        "under (the/a) bar",
        "racked/dropped the bar",
        "last set/rep",
        "set/rep 1/2/3/4/5",
        "crossfit/wod/zerchers/zercher",
        "did/squatted em/it/them",
    ),
    _LISTS,
)
_LEGS = re.compile(
    r"\blegs?(?= (?:yesterday|ystr?dr?y|today|this|last|tonight|on|at|in|earlier|first|before|after"
    r"|with|like|was|were|then|from|for|early|late|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|noon|lunch"
    r"|(?:\d+|two|three|four|five|six|a|an) ?(?:h|hrs?|hours?|days?|nights?|mins?|couple)\b|\d+(?:am|pm)"
    r"|\d+:\d\d|(?:the )?day before)|\W*$)"
)
_OTHER_ACTS = re.compile(
    r"\b"
    + alternatives(
        """
        run runs ran running jog jogged jogging race raced parkrun tempo intervals long_run sprints
        slept sleep bed woke ate eaten breakfast meal hurts pain sore soreness doms dizzy fever temp
        fainted pee urine swollen throbbing numb ache aching achy walk walked walking swim bike cycle
        ride rode work_from meeting remind check_in ping message ask verdict said told coffee food
        puked drank pissed peed football hike hiked yoga bench chest chest_day push_day upper trot lap loop
        track club speedwork strides shakeout sprint hills harriers miles
        """,
        {},
    )
    + r"\b|\b\d+ ?(?:k|km|miles?|mi|milers?)\b"
)
_TO_COME = re.compile(
    r"\b(?:tomorrow|next|later|going to|will|planned|planning|plan|skipped|skip|supposed to|due"
    r"|coming(?: up)?|cancel+ed|not (?:do|did|actually)|did not|was (?:going|meant) to|upcoming"
    r"|ahead|instead of|missed|until|til|till|want to|maxing|testing|meet|comp|race on|half is"
    r"|relay|triathlon|it is|never|marathon|ultra|hyrox)\b"
)
_CLAUSE = re.compile(
    r"(?:(?<![\d ][ap])(?<!\.m)\.|[!?;:\n])+(?!\d)|,(?!\d)|\b(?:but|so|can i|should i|is it|ok to|now|anyway|since then"
    r"|then|cause|because)\b| - "
)

_COUNT = (
    r"(?:(?P<half>half (?:an )?)|(?P<quarter>(?:a )?quarter of an )"
    r"|(?P<three>(?:3/4|three[ -]quarters) (?:of )?(?:an )?)|(?P<couple>(?:a )?couple (?:of )?)"
    rf"|(?P<few>(?:a )?few )|(?P<an>an? )|(?P<count>{NUMBER})(?P<and_half> and a half)?(?: odd)? ?)"
)
_SPAN = re.compile(
    rf"(?<![\w./:]){_COUNT}(?:ish )?-?(?P<unit>hours?|hrs?|h|minutes?|mins?|m)\b"
    rf"(?: and (?P<more>a half|a quarter|{NUMBER} ?min\w*))?(?: ?(?P<minutes>\d+) ?(?:m|min\w*)?\b)?"
    r"|(?P<bare>\bhour and a half)"
)
_SINCE = re.compile(
    r"^(?:ish)? ?(?:or so |exact |on )?(?:ago|earlier|back\b|since|after|post|out from|out of"
    r"|removed from|past|from leg|from my|before(?: now)?$)"
)
_BEEN = re.compile(r"\b(?:been|since) (?:like |about )?$")
_JUST = pattern(
    (
        "just (now) finished/done/completed/smashed/hit/crushed/racked/ended/wrapped/left/did",
        "just (now/got/walked) back/home/in/out/off from/of/the",
        "fresh/straight/right/immediately off/out/from/after",
        "just now",
        "literally/only just",
        "a second/sec/moment/minute ago",
        "walking/coming out/off/of",
        "leaving the gym",
        "still at/in the gym",
        "have/has finish/finished",
        "done right/just/literally now",
    ),
    {},
)
_RAN = re.compile(r"\b(?:run|jog|5k|10k|race|parkrun|breakfast|lunch|dinner|eating|work|woke)\b")
_ONLY_DID = re.compile(r"\bbut just did\b|\bjust did (?:the )?\w+ instead\b")


@dataclass(frozen=True, slots=True)
class _Clause:
    text: str
    start: int

    def lifts(self) -> list[int]:
        named = [place for place, _ in exercises.mentions(self.text)]
        told = (*_LIFT.finditer(self.text), *_LEGS.finditer(self.text))
        return named + [match.start() for match in told]


def hours_since(text: str) -> int | float | None:
    """Hours since the leg session, when told in hours or minutes; 0 when it just ended."""
    clauses = _clauses(text)
    for clause in clauses:
        for match in _SPAN.finditer(clause.text):
            if _told_back(clause.text, match) and _of_the_lift(clauses, clause, match):
                return whole(round(_hours(match), 2))
    just = any(_just_ended(clauses, clause) for clause in clauses)
    return 0 if just else None


def when(plain: Plain) -> str | None:
    """The words for when the leg session was, as typed in lower case."""
    clauses = _clauses(plain.text)
    named = [
        (clause, match)
        for clause in clauses
        for match in PHRASE.finditer(clause.text)
        if match[0] not in EMPTY and not _rates(clause.text, match)
    ]
    for tied in (_beside_a_lift, _alone_by_a_lift):
        for clause, match in named:
            if tied(clauses, clause, match) and not _taken_back(clause.text, match):
                return _typed(plain, clause.start + match.start(), match[0])
    return None


def corrected(plain: Plain) -> str | None:
    """The words for when it was after all: "not yesterday, monday"; which log it was is not that."""
    text = plain.text
    named = [match for match in PHRASE.finditer(text) if match[0] not in EMPTY]
    right = [match for match in named if not _WRONG.search(text, 0, match.start())]
    if not right or (len(named) == 1 and not _CORRECTS.search(text)):
        return None
    marked = [match for match in right if _AFTER_ALL.search(text, 0, match.start())]
    match = (marked or right)[-1]
    return _typed(plain, match.start(), match[0])


def hours_corrected(text: str) -> int | float | None:
    """The hours it was after all: "2 hours ago, not 3 days"."""
    for match in _SPAN.finditer(text):
        if _SINCE.match(text[match.end() :].lstrip()) and not _WRONG.search(text, 0, match.start()):
            return whole(round(_hours(match), 2))
    return None


_WRONG = re.compile(
    r"\b(?:not|instead of|rather than|from|says|said|was not|thought|put|typed|change|entered)"
    r"(?: (?:on|at|the|an?|it was|about))* ?$"
)
_CORRECTS = re.compile(
    r"\b(?:should|was|meant|not|actually|its|it is|change|make it|happened|correct|move it)\b"
)
_AFTER_ALL = re.compile(
    r"\b(?:to|should be|was|actually|meant|happened|make it)(?: on| at| the)? ?$"
)
_SINCE_THEN = re.compile(r"\bsince $")
_RATES = re.compile(
    r"\b(?:legs?|quads?|hamstrings?|glutes?|calves|thighs|i am|up|bed|home|\w+ing) (?:at|about|around) $"
)


def _rates(clause: str, match: re.Match[str]) -> bool:
    """ "legs at 6" says how sore they are, "did legs at 6" when."""
    before = clause[: match.start()]
    if not _BARE.fullmatch(match[0]):
        return False
    return bool(_RATES.search(before)) and not _DID.search(before)


_BARE = re.compile(r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve")
_DID = pattern(("did/done/hit/trained/smashed/had/squatted/finished/lifted",), {})


def _taken_back(clause: str, match: re.Match[str]) -> bool:
    return re.match(r"[ ,]*(?:no|sorry|wait|i mean)\b", clause[match.end() :]) is not None


def _typed(plain: Plain, start: int, words: str) -> str:
    typed = plain.as_typed(start, start + len(words))
    return re.sub(r"^(?:on|at|in|about|around) |'s$|(?<=yesterday)s$", "", typed)


def _clauses(text: str) -> list[_Clause]:
    cuts = [0, *(match.end() for match in _CLAUSE.finditer(text)), len(text)]
    ends = [*(match.start() for match in _CLAUSE.finditer(text)), len(text)]
    return [
        _Clause(text[start:end], start)
        for start, end in zip(cuts, ends, strict=False)
        if text[start:end].strip()
    ]


def is_of_the_lift(text: str, start: int, end: int) -> bool:
    """The words from `start` to `end` say something of the leg session."""
    clauses = _clauses(text)
    for clause in clauses:
        if clause.start <= start < clause.start + len(clause.text):
            match = re.compile(".*", re.DOTALL).match(
                clause.text, start - clause.start, end - clause.start
            )
            return match is not None and _of_the_lift(clauses, clause, match)
    return False


def _of_the_lift(clauses: list[_Clause], clause: _Clause, match: re.Match[str]) -> bool:
    """These words belong to the lift, not to a run, a night or a symptom nearer."""
    return any(tied(clauses, clause, match) for tied in (_beside_a_lift, _alone_by_a_lift))


def _beside_a_lift(_: list[_Clause], clause: _Clause, match: re.Match[str]) -> bool:
    """A lift stands in the same clause, and nothing else that happens stands nearer."""
    lifts = clause.lifts()
    if not lifts or _TO_COME.search(clause.text):
        return False
    others = [
        other.start()
        for other in _OTHER_ACTS.finditer(clause.text)
        if not match.start() <= other.start() < match.end()
    ]
    if _SINCE_THEN.search(clause.text[: match.start()]) and max(lifts) < match.start():
        return False
    near = min(abs(place - match.start()) for place in lifts)
    return all(abs(place - match.start()) >= near for place in others)


def _alone_by_a_lift(clauses: list[_Clause], clause: _Clause, match: re.Match[str]) -> bool:
    """The clause says nothing but when (and how long, how hard), and the one beside it what."""
    rest = clause.text[: match.start()] + clause.text[match.end() :]
    if _BARE.fullmatch(match[0]) or not _NOTHING_ELSE.fullmatch(rest):
        return False
    at = clauses.index(clause)
    near = clauses[max(at - 3, 0) : at] + clauses[at + 1 : at + 3]
    return any(one.lifts() and not _TO_COME.search(one.text) for one in near)


_NOTHING_ELSE = re.compile(
    r"(?:\W|\b(?:on|at|in|for|the|was|were|it|that|this|around|about|like|only|just|all|ago|then|from"
    r"|since|to|till|til|back|earlier|i|did|done|em|them|been|now|lol|pls|please|log|add|note|easy"
    r"|heavy|light|hard|rpe|effort|min|mins|minutes|hour|hours|hrs|total|so|or|maybe|a|an|sore)\b"
    r"|\d+)*"
)


def _told_back(clause: str, match: re.Match[str]) -> bool:
    rest = clause[match.end() :].lstrip()
    return bool(_SINCE.match(rest) or _BEEN.search(clause[: match.start()]))


def _hours(match: re.Match[str]) -> float:
    if match["bare"]:
        return 1.5
    count = {"half": 0.5, "quarter": 0.25, "three": 0.75, "couple": 2.0, "few": 3.0, "an": 1.0}
    number = next((hours for name, hours in count.items() if match[name]), 0.0)
    number = number or value(match["count"]) + (0.5 if match["and_half"] else 0)
    if match["unit"].startswith("m"):
        return number / 60
    more = match["more"] or ""
    minutes = {"a half": 30, "a quarter": 15}.get(more) or int(match["minutes"] or 0)
    return number + minutes / 60


def _just_ended(clauses: list[_Clause], clause: _Clause) -> bool:
    if not _JUST.search(clause.text) or _RAN.search(clause.text) or _ONLY_DID.search(clause.text):
        return False
    if PHRASE.search(clause.text):
        return False
    lifts = clause.lifts() or re.search(r"\b(?:legs?|lower|bar)\b", clause.text)
    if lifts:
        return True
    near = clauses[max(clauses.index(clause) - 3, 0) :]
    return bool(_NOTHING_ELSE.fullmatch(_JUST.sub("", clause.text))) and any(
        one.lifts() and not _TO_COME.search(one.text) for one in near
    )
