"""Exercises: what the gym calls them, and which of them a message says were done."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialogs.language.normal import plain


@dataclass(frozen=True, slots=True)
class Exercise:
    """A lower-body exercise; an alias is a pattern of whole words."""

    name: str
    aliases: tuple[str, ...]
    kind: str
    muscles: tuple[str, ...]


_QUADS = ("quads", "glutes")
_BACK_OF_LEG = ("hamstrings", "glutes")

# The more specific come first: what one row has read, the next does not see.
EXERCISES = (
    Exercise(
        "bulgarian-split-squat",
        (
            r"bulg?arians?(?: split)?(?: ?squats?)?",
            r"bulgs?",
            r"split ?squats?",
            r"bss",
            r"rear foot elevated split squats?",
            r"rfess",
        ),
        "lunge",
        _QUADS,
    ),
    Exercise("front-squat", (r"front ?squats?", r"front loaded squats?", r"fsq"), "squat", _QUADS),
    Exercise("goblet-squat", (r"goblets?(?: ?squats?)?", r"gobblet squats?"), "squat", _QUADS),
    Exercise(
        "hack-squat",
        (r"hack ?squats?", r"hacks?(?= (?:squats?|machine|\d+ ?x)|,| and |$)", r"hack machine"),
        "squat",
        _QUADS,
    ),
    Exercise(
        "pistol-squat",
        (r"pistols?(?: ?squats?)?", r"single leg squats?", r"one legged squats?"),
        "squat",
        _QUADS,
    ),
    Exercise(
        "romanian-deadlift",
        (
            r"romanian ?dead ?lifts?",
            r"romanians?",
            r"(?:sl ?|single leg ?)?rdl'?s?",
            r"r\.d\.l\.?s?",
            r"stiff[ -]?leg(?:ged)?(?: dead ?lifts?| deads?|s)?",
            r"sldls?",
            r"romanian deads?",
        ),
        "hinge",
        _BACK_OF_LEG,
    ),
    Exercise(
        "sumo-deadlift",
        (
            r"sumo ?dead ?lifts?",
            r"sumo ?deads?",
            r"sumo pulls?",
            r"pull\w* sumo",
            r"sumos?(?! squat)",
        ),
        "hinge",
        _BACK_OF_LEG,
    ),
    Exercise(
        "good-morning",
        (
            r"(?:barbell |banded |did |some |do |and |seated "
            r"|\dx\d+ )?good[ -]?mornings?(?=[^!]*\b(?:\d+ ?x ?\d+|sets?|reps?|kg|barbell"
            r"|squats?|rdls?|deadlifts?|lunges?|bridges?|legs?|today|yesterday)\b)",
            r"good[ -]?mornings",
        ),
        "hinge",
        _BACK_OF_LEG,
    ),
    Exercise(
        "walking-lunge", (r"walking ?lunges?", r"walk lunges?", r"lunge walks?"), "lunge", _QUADS
    ),
    Exercise("reverse-lunge", (r"(?:reverse|backwards?|rev) ?lunges?",), "lunge", _QUADS),
    Exercise(
        "leg-press",
        (r"leg ?press(?:es|ed|ing)?", r"leg pres", r"sled press", r"lp(?= \d)"),
        "machine",
        _QUADS,
    ),
    Exercise(
        "leg-extension",
        (
            r"leg ?ext(?:s|ens?|ensions?|entions?)?",
            r"quad ext(?:ensions?|s)?",
            r"knee extensions?",
            r"extensions(?= (?:and|\d)|,|$)",
        ),
        "machine",
        ("quads",),
    ),
    Exercise(
        "nordic-curl",
        (r"nordics?(?: (?:ham\w*|hamstring))?(?: ?curls?)?",),
        "machine",
        ("hamstrings",),
    ),
    Exercise(
        "leg-curl",
        (
            r"(?:lying |seated )?leg ?curls?",
            r"(?:lying |seated )?ham(?:string|my|mie)?s? curls?",
            r"lying curls?",
            r"seated curls?",
        ),
        "machine",
        ("hamstrings",),
    ),
    Exercise("step-up", (r"step(?:ping)?[ -]?ups?", r"stepups?"), "lunge", _QUADS),
    Exercise(
        "box-jump",
        (r"box ?(?:-)?jump(?:s|ing|ed)?", r"plyo ?box(?:es)?(?: jumps?)?", r"jumped on boxes"),
        "jump",
        ("quads", "glutes", "calves"),
    ),
    Exercise(
        "hip-thrust",
        (r"hip ?-?thrust(?:s|ers?|ing)?", r"hip thursts?", r"barbell thrusts?", r"thrusts"),
        "bridge",
        ("glutes",),
    ),
    Exercise(
        "bridge",
        (
            r"(?:glute |single leg |hip |one leg(?:ged)? )?bridges?(?! (?:run|loop"
            r"|and back|over|day|to|at))",
        ),
        "bridge",
        ("glutes",),
    ),
    Exercise(
        "calf-raise",
        (
            r"(?:standing |seated |donkey )?cal(?:f|ve|ves|fs) ?-?raises?",
            r"heel raises?",
            r"calf press(?:es)?",
            r"calf work",
        ),
        "calf",
        ("calves",),
    ),
    Exercise("wall-sit", (r"wall ?-?sits?", r"wall ?-?squats?"), "squat", ("quads",)),
    Exercise(
        "lunge",
        (
            r"(?:side |lateral |curtsy |split |forward |jump(?:ing)? |db |dumbbell )?lunges?",
            r"lunged",
            r"lunging",
            r"(?:heavy )?lungin",
        ),
        "lunge",
        _QUADS,
    ),
    Exercise(
        "deadlift",
        (
            r"(?:trap bar |hex bar |conventional |conv )?dead ?-?lift(?:s|ed|ing)?",
            r"deads",
            r"dls?(?= \d|s\b)",
            r"dead lits?",
            r"deadies",
        ),
        "hinge",
        _BACK_OF_LEG,
    ),
    Exercise(
        "squat",
        (
            r"(?:back |box |air |zercher |safety bar |high bar |low bar |heavy "
            r"|jump )?squat(?:s|z|ted|ting|tin|ties)?",
            r"squatfest",
            r"bb squats?",
        ),
        "squat",
        _QUADS,
    ),
)

_PATTERNS = tuple(
    (exercise.name, re.compile(rf"(?<![a-z])(?:{'|'.join(exercise.aliases)})(?![a-z])"))
    for exercise in EXERCISES
)
ANY = rf"(?:{'|'.join(alias for exercise in EXERCISES for alias in exercise.aliases)})"

_UPPER_BODY = re.compile(
    r"\b(?:bench(?:ed|ing)?(?: press)?|chest(?: day| press)?|push ?ups?|pull ?ups?"
    r"|press ?ups?|chin ?ups?|rows|rowing|curls?|bicep\w*|tricep\w*|shoulder(?:s| press"
    r"| day)"
    r"|overhead press|ohp|military press|lat pull ?downs?|dips|flys|flies|upper(?: body"
    r"| day)?|push day|pull day|back day|arm day|arms|back and bi\w*|abs|core|planks?"
    r"|delts|traps|pecs)\b"
)

_NOT_DONE = re.compile(
    r"\b(?:(?:was |were )?(?:going|meant|supposed|planning|planned|hoping|due) to(?! bed)"
    r"|will|i would|want to|tomorrow|next (?:week|time|session|leg day)|later|planned"
    r"|planning|skip(?:ped)?|skipping (?=my|the|legs?|squats?|lunges?)|instead of"
    r"|rather than|cancel+ed|not|no|never|without|did not|missed|bailed on|avoid(?:ed"
    r"|ing)?"
    r"|could not do|swapp?ed(?= [^|]* for)|replac\w+|thinking of|about to|have to do"
    r"|should i (?:do|skip)|or should|can i (?:do|squat|lunge|deadlift)|should i (?:squat"
    r"|lunge|deadlift)|when should|how (?:many|often|do|to)|teach|my (?:wife|mate|friend"
    r"|husband|coach|brother|sister|gf|bf|partner|buddy|dad|mum|mom)"
    r"|have (?:\w+ ){0,2}(?:to do )?(?:tonight|tomorrow|later)"
    r"|doing (?:\w+ ){1,3}(?:tonight|tomorrow|later|next)|due|before (?:my|the)? ?)\b"
)
_BACK_TO_DONE = re.compile(
    r"\b(?:but|so|did|done|ended up|instead(?! of)|was gonna|then|for|because|since|after"
    r"|from|and (?=did)|only|just|should be|it was|was|meant)\b|[,.;!?()]"
)
_PLANNED_AFTER = re.compile(
    r"(?:(?<=[.,;!?])|^)(?![^.,;!?]*\b(?:did|done|today|yesterday|after|this morning"
    r"|last night)\b)[^.,;!?]*?"
    r"\b(?:tomorrow|planned|next (?:week|time|session)|later|cancel+ed|coming up)\b"
)
_WRONG_ONE = re.compile(r"(?:(?<=[.,;:!?])|^)[a-z -]+? (?=should (?:be|have been|say)\b)")


def find(text: str) -> tuple[str, ...]:
    """The leg exercises a text says were done: the most specific names, once, in order."""
    return tuple(dict.fromkeys(name for _, name in mentions(_done(plain(text).text))))


def mentions(text: str) -> list[tuple[int, str]]:
    """Every leg exercise named in the text, done or not, with its place."""
    found: list[tuple[int, str]] = []
    for name, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            found.append((match.start(), name))
        text = pattern.sub(lambda match: "#" * len(match[0]), text)
    return sorted(found)


def is_upper_body(text: str) -> bool:
    """The text names upper-body work."""
    return _UPPER_BODY.search(plain(text).text) is not None


def _done(text: str) -> str:
    """The text with what was planned, skipped or replaced blanked out."""
    text = _PLANNED_AFTER.sub(lambda match: " " * len(match[0]), text)
    text = _WRONG_ONE.sub(lambda match: " " * len(match[0]), text)
    kept, at = "", 0
    for plan in _NOT_DONE.finditer(text):
        if plan.start() < at:
            continue
        back = _BACK_TO_DONE.search(text, plan.end())
        end = back.start() if back else len(text)
        kept += text[at : plan.start()] + " " * (end - plan.start())
        at = end
    return kept + text[at:]
