"""When a run is possible later: what to eat, and how long to wait. Never a promise."""

from __future__ import annotations

from datetime import datetime

from dialogs.engine import Answers, Verdict
from dialogs.engine.derived import lift_day, moment
from dialogs.words import marks
from dialogs.words.language import Language
from dialogs.words.times import clock, whole_minute

TODAY, TONIGHT, TOMORROW = "later", "later.tonight", "later.tomorrow"  # the first sentences


def first_sentence(verdict: Verdict, answers: Answers) -> str:
    """Its key: later today, in the morning of a night that is not over, or tomorrow."""
    at, now = verdict.not_before, moment(answers)
    if at is None or now is None:
        return TODAY
    if at.date() != now.date():
        return TOMORROW
    return TODAY if lift_day(now) == now.date() else TONIGHT


def condition(verdict: Verdict, answers: Answers, language: Language) -> str:
    """What has to come first. A clock time is named only for today."""
    parts = language.parts
    run = "" if verdict.then is None else parts[f"then.{verdict.then.word}"]
    changes = {change.key: change.to for change in verdict.would_change}
    if "hours_since_lift" not in changes:
        return parts["eat_first"].format(run=run)
    eat = parts["eat"] if "fuelled" in changes else ""
    day = first_sentence(verdict, answers)
    if day != TODAY:
        return eat + parts[day]
    if isinstance(verdict.not_before, datetime):
        at = whole_minute(verdict.not_before)
        return eat + parts["not_before"].format(at=marks.moment(clock(at), at), run=run)
    return eat + parts["gap_first"].format(hours=changes["hours_since_lift"], run=run)
