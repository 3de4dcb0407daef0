"""Exercises: what the gym calls them, and which of them a message says were done."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialogs.language.facts.undone import done
from dialogs.language.normal import plain


@dataclass(frozen=True, slots=True)
class Exercise:
    """A lower-body exercise.

    The names are parted by commas. Each may be typed with spaces, hyphens or nothing between its
    words, and with an ending ("deadlifted"). The short ones mean the exercise only where legs are
    talked of ("ext and press"), the listed ones where they stand alone in a list of leg work.
    """

    name: str
    names: str
    kind: str
    muscles: tuple[str, ...]
    short: str = ""
    listed: str = ""


_QUADS = ("quads", "glutes")
_BACK_OF_LEG = ("hamstrings", "glutes")

# The more specific come first: what one row has read, the next does not see.
EXERCISES = (
    Exercise(
        "bulgarian-split-squat",
        "bulgarian split squat, bulgarian squat, bulgarian split, bulgarian, bulgs, split "
        "squat, bss,"
        "rear foot elevated split squat, rfess",
        "lunge",
        _QUADS,
    ),
    Exercise(
        "front-squat",
        "front squat, fronts squat, frnt squat, front loaded squat, squat front, front rack "
        "squat, fsq",
        "squat",
        _QUADS,
        short="fronts, front ones",
    ),
    Exercise("goblet-squat", "goblet squat, gobblet squat, goblet(?! hold)", "squat", _QUADS),
    Exercise(
        "hack-squat",
        "hack squat, hack sq, hack machine, hackies, hacks",
        "squat",
        _QUADS,
        short="hack",
    ),
    Exercise(
        "pistol-squat", "pistol squat, pistol, single leg squat, one legged squat", "squat", _QUADS
    ),
    Exercise(
        "romanian-deadlift",
        "romanian deadlift, deadlift romanian, romanian dead, romanian, single leg rdl, sl rdl,"
        " rdl,"
        r"r\.d\.l\.?, stiff leg deadlift, stiff legged deadlift, stiff leg dead, stiff leg, sldl,"
        "single leg deadlift, single leg dead",
        "hinge",
        _BACK_OF_LEG,
    ),
    Exercise(
        "sumo-deadlift",
        "sumo deadlift, deadlift sumo, sumo dead, sumo pull, pull sumo, pulled sumo, sumo(?! "
        "squat)",
        "hinge",
        _BACK_OF_LEG,
    ),
    Exercise(
        "good-morning",
        "good mornings, barbell good morning, banded good morning, seated good morning, gms, gm's,"
        r"good morning(?=[^!]*\b(?:\d+ ?x ?\d+|sets?|reps?|kg|barbell|squats?|rdls?|deadlifts?"
        r"|lunges?"
        r"|bridges?|legs?|today|yesterday|@\d)\b)",
        "hinge",
        _BACK_OF_LEG,
    ),
    Exercise(
        "walking-lunge",
        "walking lunge, walkin lunge, wlking lunge, walk lunge, lunge walk, lunges with walking",
        "lunge",
        _QUADS,
    ),
    Exercise(
        "reverse-lunge",
        "reverse lunge, backward lunge, backwards lunge, rev lunge",
        "lunge",
        _QUADS,
    ),
    Exercise(
        "leg-press",
        "leg press, leg pres, sled press, press of leg, presses for legs, pressed legs, lp(?= \\d)",
        "machine",
        _QUADS,
        short="press",
    ),
    Exercise(
        "leg-extension",
        "leg extension, leg extention, leg exten, leg ext, quad extension, quads extension, "
        "quad ext,"
        "knee extension, le(?= \\d)",
        "machine",
        ("quads",),
        short="extension, ext",
    ),
    Exercise(
        "nordic-curl",
        "nordic hamstring curl, nordic ham curl, nordic hamstring, nordic curl, nordic",
        "machine",
        ("hamstrings",),
    ),
    Exercise(
        "leg-curl",
        "lying leg curl, seated leg curl, leg curl, ham curl, hams curl, hamstring curl, lying "
        "curl,"
        "hamstrings curl, hammy curl, hammie curl, seated curl, curls leg, curls \\(leg, lc(?= "
        "\\d),"
        "hamstring machine, hamstrings machine",
        "machine",
        ("hamstrings",),
        short="curl",
    ),
    Exercise("step-up", "step up, steps up, stepping up", "lunge", _QUADS),
    Exercise(
        "box-jump",
        "box jump, bx jump, plyo box jump, plyo box, jumped on boxes, jumped boxes, jumping on box",
        "jump",
        ("quads", "glutes", "calves"),
        short="jumps",
    ),
    Exercise(
        "hip-thrust",
        "hip thrust, hip thruster, hip thurst, hip trust, hip push, barbell thrust, thrusts, "
        "ht(?= \\d)",
        "bridge",
        ("glutes",),
        short="thrust",
    ),
    Exercise(
        "bridge",
        "glute bridge, single leg bridge, hip bridge, one leg bridge, one legged bridge, glute "
        "brdige,"
        "bridge, brdige",
        "bridge",
        ("glutes",),
    ),
    Exercise(
        "calf-raise",
        "standing calf raise, seated calf raise, donkey calf raise, calf raise, calves raise, "
        "calve raise,"
        "calf rasie, calves rasie, heel raise, calf press, calf work, calf machine, standing calf,"
        "seated calf, cr(?= \\d)",
        "calf",
        ("calves",),
        short="raise",
        listed="calf, calves",
    ),
    Exercise("wall-sit", "wall sit, wal sit, wall squat, sat walls", "squat", ("quads",)),
    Exercise(
        "lunge",
        "side lunge, lateral lunge, curtsy lunge, split lunge, forward lunge, jumping lunge, lunge,"
        "lungin",
        "lunge",
        _QUADS,
        short="lungs(?= and s| yes)",
    ),
    Exercise(
        "deadlift",
        "trap bar deadlift, hex bar deadlift, conventional deadlift, deadlift, trap bar, hex "
        "bar pull,"
        "hex bar, conventional deads, deads, dead lit, deadies, dl, ground lift",
        "hinge",
        _BACK_OF_LEG,
        short="conventional, pulled(?= \\d{2})",
    ),
    Exercise(
        "squat",
        "back squat, box squat, air squat, zercher squat, jump squat, squat, squotted, squots, "
        "squatties,"
        "squatfest, zercher, high bar, low bar, sq",
        "squat",
        _QUADS,
    ),
)

# "the squat rack" may be where it was done; "a squat meet", "squat down" and "a bridge loop" not.
_NOT_THE_LIFT = (
    r"(?! (?:meet|belt|comp|shoes|down|position|to (?:pick|the|get|reach|tie)|max on|day is"
    r"|run|loop|and back|over|at the))"
)


_ENDING = r"(?:'?s|es|z|d|ed|ing|ted|ting|tin)?"


def _pattern(names: str) -> str:
    """Any of the names; what is not letters at the end of one is a condition on what follows."""
    written = []
    for name in filter(None, (name.strip() for name in names.split(","))):
        words, condition, rest = name.partition("(?=") if "(?=" in name else name.partition("(?!")
        written.append(re.sub(r"(?<=\w) (?=\w)", "[ -]?", words) + _ENDING + condition + rest)
    return "|".join(written)


_NOT_A_VERB = r"(?<![a-z])(?<!to )(?<!barely )(?<!i )(?<!back )"
_NOT_THE_PART = r"(?! (?:are|were|at|is|a|feel|the|it|on|them|down)\b)"
_AFTER = rf"(?![a-z]){_NOT_THE_LIFT}"
_NAMED = tuple(
    (row.name, re.compile(rf"(?<![a-z])(?:{_pattern(row.names)}){_AFTER}")) for row in EXERCISES
)
_SHORT = tuple(
    (row.name, re.compile(rf"{_NOT_A_VERB}(?:{_pattern(row.short)}){_AFTER}{_NOT_THE_PART}"))
    for row in EXERCISES
    if row.short
)
_LISTED = tuple(
    (row.name, re.compile(rf"(?:^|[,/:] ?|\band )(?:{_pattern(row.listed)})(?=\W*$|[,./])"))
    for row in EXERCISES
    if row.listed
)

_LEG_WORK = re.compile(
    r"\b(?:legs?|leg ?day|lower|quads?|quadzilla|glutes?|machines?|ext|extensions?|hacks?)\b"
)
_UPPER_BODY = re.compile(
    r"\b(?:bench(?:ed|ing)?(?: press)?|chest(?: day| press)?|push ?ups?|pull ?ups?"
    r"|press ?ups?|chin ?ups?|rows|rowing|curls?|bicep\w*|tricep\w*|shoulder(?:s| press| day)"
    r"|overhead press|ohp|military press|lat pull ?downs?|dips|flys|flies|upper(?: body| day)?"
    r"|push day|pull day|back day|arm day|arms|back and bi\w*|abs|core|planks?|delts|traps|pecs)\b"
)


def find(text: str) -> tuple[str, ...]:
    """The leg exercises a text says were done: the most specific names, once, in order."""
    told = done(plain(text).text)
    named = mentions(told)
    if named or _LEG_WORK.search(told):
        named = sorted([*named, *_short_names(told)])
    return tuple(dict.fromkeys(name for _, name in named))


def mentions(text: str) -> list[tuple[int, str]]:
    """Every leg exercise named in the text, done or not, with its place."""
    return sorted(_read(text, _NAMED)[0])


def is_upper_body(text: str) -> bool:
    """The text names upper-body work."""
    return _UPPER_BODY.search(plain(text).text) is not None


def _short_names(text: str) -> list[tuple[int, str]]:
    rest = _read(text, _NAMED)[1]
    if _UPPER_BODY.search(re.sub(r"\bcurls?\b", "", rest)):
        return []
    found, rest = _read(rest, _SHORT)
    return [*found, *_read(rest, _LISTED)[0]]


def _read(
    text: str, patterns: tuple[tuple[str, re.Pattern[str]], ...]
) -> tuple[list[tuple[int, str]], str]:
    """What the patterns find, and the text with that blanked out."""
    found: list[tuple[int, str]] = []
    for name, pattern in patterns:
        matches = list(pattern.finditer(text))
        found += [(match.start(), name) for match in matches]
        for match in matches:
            text = text[: match.start()] + "#" * len(match[0]) + text[match.end() :]
    return found, text
