"""The wish for more than an easy run, and the next good day for it (DD 61, 62; C-4)."""

from __future__ import annotations

from datetime import date, timedelta

from dialogs.engine.answers import Answers
from dialogs.engine.derived import hours, later, moment
from dialogs.engine.model import Rung, Wish
from dialogs.engine.rules import LEG_DAY_GONE, MILD

HARD = frozenset({"tempo", "intervals", "hills", "long", "race"})


def wish(facts: Answers, rung: Rung, *, over: bool) -> Wish | None:
    """None when nothing more than an easy run was wished for.

    Granted once leg day is over and nothing else limits. A day is named only while it is leg day
    that stands in the way, not an illness, a bad night or soreness that stays.
    """
    run = facts.get("wants")
    if not isinstance(run, str) or run not in HARD:
        return None
    granted = over and rung is Rung.EASY_RUN
    named = not granted and rung <= Rung.WALK and not _stays_sore(facts)
    return Wish(run, granted, _next_good_day(facts) if named else None)


def _stays_sore(facts: Answers) -> bool:
    gone, sore = hours(facts), facts.get("worst_soreness")
    return gone is not None and gone >= LEG_DAY_GONE and isinstance(sore, int) and sore > MILD


def _next_good_day(facts: Answers) -> date | None:
    """Once leg day is 72 h gone, tomorrow at the earliest; only after a new check-in (C-9)."""
    now, gone = moment(facts), hours(facts)
    if now is None or gone is None:
        return None
    recovered = later(now, max(0.0, LEG_DAY_GONE - gone))
    return max(recovered.date(), now.date() + timedelta(days=1))
