"""Lift clauses: the clauses of a message, and which of their words are of the leg session."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialogs.language.facts import exercises
from dialogs.language.wording import alternatives, pattern

_LISTS = {
    "did": """
        did done do hit trained train smashed crushed blasted destroyed worked killed hammered
        wrecked nailed bashed finished finish had log logged made make completed blitzed torched
        annihilated banged pressed put_down
        """,
    "muscle": "leg legs quads quad hams hamstring hamstrings glutes glute lower "
    "posterior_chain pins",
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
    r"|(?:\d+|two|three|four|five|six|a|an) ?(?:h|hrs?|hours?|days?|nights?|mins?|couple)\b"
    r"|\d+(?:am|pm)"
    r"|\d+:\d\d|(?:the )?day before)|\W*$)"
)
_OTHER_ACTS = re.compile(
    r"\b"
    + alternatives(
        """
        run runs ran running jog jogged jogging race raced parkrun tempo intervals long_run sprints
        slept sleep bed woke ate eaten breakfast meal hurts pain sore soreness doms dizzy fever temp
        fainted pee urine swollen throbbing numb ache aching achy walk walked walking swim bike
        cycle
        ride rode work_from meeting remind check_in ping message ask verdict said told coffee food
        puked drank pissed peed football hike hiked yoga bench chest chest_day push_day upper trot
        lap loop
        track club speedwork strides shakeout sprint hills harriers miles
        """,
        {},
    )
    + r"\b|\b\d+ ?(?:k|km|miles?|mi|milers?)\b"
)
TO_COME = re.compile(
    r"\b(?:tomorrow|next|later|going to|will|planned|planning|plan|skipped|skip|supposed to|due"
    r"|coming(?: up)?|cancel+ed|not (?:do|did|actually)|did not|was (?:going|meant) to|upcoming"
    r"|ahead|instead of|missed|until|til|till|want to|maxing|testing|meet|comp|race on|half is"
    r"|relay|triathlon|it is|never|marathon|ultra|hyrox)\b"
)
_CLAUSE = re.compile(
    r"(?:(?<![\d ][ap])(?<!\.m)\.|[!?;:\n])+(?!\d|[a-z]+>)|,(?!\d)|\b(?:but|so|can i|should i|is it"
    r"|ok to|now|anyway|since "
    r"then"
    r"|then|cause|because)\b| - "
)

BARE_HOUR = re.compile(r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve")
_SINCE_THEN = re.compile(r"\bsince $")
NOTHING_ELSE = re.compile(
    r"(?:\W|\b(?:on|at|in|for|the|was|were|it|that|this|around|about|like|only|just|all|ago"
    r"|then|from"
    r"|since|to|till|til|back|earlier|i|did|done|em|them|been|now|lol|pls|please|log|add|note|easy"
    r"|heavy|light|hard|rpe|effort|min|mins|minutes|hour|hours|hrs|total|so|or|maybe|a|an|sore)\b"
    r"|\d+)*"
)


@dataclass(frozen=True, slots=True)
class Clause:
    text: str
    start: int

    def lifts(self) -> list[int]:
        named = [place for place, _ in exercises.mentions(self.text)]
        told = (*_LIFT.finditer(self.text), *_LEGS.finditer(self.text))
        return named + [match.start() for match in told]


def clauses_of(text: str) -> list[Clause]:
    cuts = [0, *(match.end() for match in _CLAUSE.finditer(text)), len(text)]
    ends = [*(match.start() for match in _CLAUSE.finditer(text)), len(text)]
    return [
        Clause(text[start:end], start)
        for start, end in zip(cuts, ends, strict=False)
        if text[start:end].strip()
    ]


def is_of_the_lift(text: str, start: int, end: int) -> bool:
    """The words from `start` to `end` say something of the leg session."""
    clauses = clauses_of(text)
    for clause in clauses:
        if clause.start <= start < clause.start + len(clause.text):
            match = re.compile(".*", re.DOTALL).match(
                clause.text, start - clause.start, end - clause.start
            )
            return match is not None and of_the_lift(clauses, clause, match)
    return False


def of_the_lift(clauses: list[Clause], clause: Clause, match: re.Match[str]) -> bool:
    """These words belong to the lift, not to a run, a night or a symptom nearer."""
    return any(tied(clauses, clause, match) for tied in (beside_a_lift, alone_by_a_lift))


def beside_a_lift(_: list[Clause], clause: Clause, match: re.Match[str]) -> bool:
    """A lift stands in the same clause, and nothing else that happens stands nearer."""
    lifts = clause.lifts()
    if not lifts or TO_COME.search(clause.text):
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


def alone_by_a_lift(clauses: list[Clause], clause: Clause, match: re.Match[str]) -> bool:
    """The clause says nothing but when (and how long, how hard), and the one beside it what."""
    rest = clause.text[: match.start()] + clause.text[match.end() :]
    if BARE_HOUR.fullmatch(match[0]) or not NOTHING_ELSE.fullmatch(rest):
        return False
    at = clauses.index(clause)
    near = clauses[max(at - 3, 0) : at] + clauses[at + 1 : at + 3]
    return any(one.lifts() and not TO_COME.search(one.text) for one in near)
