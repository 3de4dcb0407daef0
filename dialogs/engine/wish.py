"""The wish for more than an easy run, and the next good day for it (DD 61, 62; C-4)."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs.engine.answers import Answers
from dialogs.engine.derived import hours, later, moment
from dialogs.engine.model import Rung, Wish
from dialogs.engine.rules import LEG_DAY_GONE

HARD = frozenset({"tempo", "intervals", "hills", "long", "race"})


def wish(answers: Answers, rung: Rung, *, over: bool) -> Wish | None:
    """None when nothing more than an easy run was wished for.

    Granted once leg day is over and nothing else limits. No day is named to who must be seen first.
    """
    run = answers.get("wants")
    if not isinstance(run, str) or run not in HARD:
        return None
    granted = over and rung is Rung.EASY_RUN
    named = not granted and rung < Rung.SEE_SPECIALIST
    return Wish(run, granted, _next_good_day(answers) if named else None)


def _next_good_day(answers: Answers) -> date | None:
    """Once leg day is 72 h gone, tomorrow at the earliest; only after a new check-in (C-9)."""
    now, gone = moment(answers), hours(answers)
    if now is None or gone is None:
        return None
    recovered = later(now, max(0.0, LEG_DAY_GONE - gone))
    return max(recovered.date(), now.date() + timedelta(days=1))
