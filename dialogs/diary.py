"""What a person told us or was told on a date: leg days and verdicts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from dialogs.facts import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class LegDay:
    """One leg session as it was logged."""

    id: str  # the id of the event that logged it
    lifted_at: datetime  # aware; when the session ended, as near as the person said
    logged_at: datetime
    words: str  # the line as it was typed: nothing accepted is ever lost
    exercises: tuple[str, ...] = ()
    rpe: int | None = None  # 1-10
    minutes: int | None = None
    address: str = ""  # where it was told; "" of old


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One verdict as it was given, with the answers it rests on."""

    id: str  # the id of the event that led to it
    at: datetime
    rung: str
    may_run: str  # "yes" | "later" | "no"
    score: int  # 0-100
    answers: Mapping[str, Value]
    partial: bool  # the checklist was not answered to its end
    address: str = ""  # where it was told
    felt: str = ""  # the run it allowed: "better" | "same" | "worse" | "none", there was none
    pain: str = ""  # after it: "none" | "sore" | "ache" | "sharp"
    next_day: str = ""  # what became of an ache: "gone" | "there"


@dataclass(frozen=True, slots=True)
class Diary:
    """The recent entries, oldest first. Loaded with the conversation, saved by difference."""

    leg_days: tuple[LegDay, ...] = ()
    decisions: tuple[Decision, ...] = ()
