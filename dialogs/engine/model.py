"""The nouns of a decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum

from dialogs.engine.answers import Value
from dialogs.engine.conditions import Condition


class Rung(IntEnum):
    """What we prescribe, from most to least. The larger, the stricter."""

    EASY_RUN = 0
    WALK_RUN = 1
    WALK = 2
    CROSS_TRAIN = 3
    REST = 4
    SEE_SPECIALIST = 5
    EMERGENCY = 6

    @property
    def word(self) -> str:
        return self.name.lower()

    @property
    def is_run(self) -> bool:
        return self <= Rung.WALK_RUN


class MayRun(StrEnum):
    YES = "yes"
    LATER = "later"  # only time or a meal stands in the way
    NO = "no"


class Help(StrEnum):
    """Who should look at it, and how soon (knowledge, section 12)."""

    NOW = "now"  # the emergency number
    SAME_DAY = "same_day"  # seen today
    DOCTOR = "doctor"  # before training again


class Certainty(StrEnum):
    STRONG = "strong"
    MIXED = "mixed"
    HABIT = "coach's habit"


class Passes(StrEnum):
    """What makes a rule's ground go away by itself, the same day or the next."""

    TIME = "time"
    FOOD = "food"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule comes from: an article and its item number, a study, or ourselves."""

    work: str  # a key of sources.WORKS
    item: str = ""

    def __str__(self) -> str:
        return self.item if self.item.startswith(self.work) else f"{self.work} {self.item}".rstrip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """If `when` holds, the verdict is at most `cap`, and `points` leave the readiness score."""

    id: str
    when: Condition
    cap: Rung = Rung.EASY_RUN
    points: int = 0  # of 100
    sources: tuple[Source, ...]
    certainty: Certainty
    help: Help | None = None
    passes: Passes | None = None
    gate: str = ""  # the key whose answer is missing, for the rules of the unknown


@dataclass(frozen=True, slots=True)
class Judgement:
    """Which rules fired, and what that comes to now."""

    rung: Rung
    score: int  # 0-100; the articles ask for 80
    reasons: tuple[Rule, ...]  # strictest first


@dataclass(frozen=True, slots=True)
class Change:
    """One answer which, with the others of its set, would turn the verdict into a yes."""

    key: str
    to: Value
    at: datetime | None = None  # the earliest moment it can be so


@dataclass(frozen=True, slots=True)
class Wish:
    """A harder run than we prescribe after leg day, and the next good day for it."""

    run: str  # a choice of `wants`
    granted: bool
    next_day: date | None  # None: unknown, or for a doctor to say


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The whole answer to "can I run today?"."""

    rung: Rung
    score: int
    reasons: tuple[Rule, ...]
    may_run: MayRun
    not_before: datetime | None = None
    then: Rung | None = None
    would_change: tuple[Change, ...] = ()
    help: Help | None = None
    unknown: tuple[str, ...] = ()  # keys of the gates that are not known
    contradictions: tuple[str, ...] = ()
    wish: Wish | None = None
    leg_day_over: bool = False  # 72 h gone and hardly sore: leg day no longer limits
