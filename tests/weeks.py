"""People whose weeks are drawn: what they logged and were told, counted in days before a Friday."""

from __future__ import annotations

from datetime import timedelta

from dialogs.diary import Decision, Diary, LegDay
from dialogs.engine import MayRun
from dialogs.facts import Value
from dialogs.picture import Picture
from dialogs.words import weeks
from tests.transcript import ENGLISH, MORNING


def leg_day(ago: int, hour: int = 18, **more: object) -> LegDay:
    at = (MORNING - timedelta(days=ago)).replace(hour=hour)
    entry = {"id": f"leg-{ago}-{hour}", "lifted_at": at, "logged_at": at, "words": "squats"}
    return LegDay(**{**entry, "exercises": ("squat",), **more})


def verdict(
    ago: int,
    rung: str = "easy_run",
    may_run: MayRun = MayRun.YES,
    hour: int = 7,
    *,
    partial: bool = False,
    **answers: Value,
) -> Decision:
    return Decision(
        id=f"verdict-{ago}-{hour}",
        at=(MORNING - timedelta(days=ago)).replace(hour=hour),
        rung=rung,
        may_run=may_run,
        score=80,
        answers=answers,
        partial=partial,
    )


def drawn(*entries: LegDay | Decision) -> Picture | None:
    """The picture of a diary with these in it, on that Friday morning."""
    legs = tuple(one for one in entries if isinstance(one, LegDay))
    decisions = tuple(one for one in entries if isinstance(one, Decision))
    return weeks.picture(Diary(legs, decisions), MORNING, ENGLISH)


def picture(*entries: LegDay | Decision) -> Picture:
    found = drawn(*entries)
    assert found
    return found


def busy() -> Picture:
    """Eight weeks, legs twice a week, something of everything."""
    entries: list[LegDay | Decision] = [leg_day(ago) for ago in range(1, 54, 3)]
    entries += [verdict(ago, soreness=ago % 11) for ago in range(0, 50, 2)]
    entries += [
        verdict(3, "walk_run", soreness=10),
        verdict(5, "walk", MayRun.LATER),
        verdict(7, "emergency", MayRun.NO, soreness=10),
        verdict(9, "walk", MayRun.NO, mid_run=True),
        verdict(11, "rest", MayRun.NO, partial=True),
        verdict(13, "cross_train", MayRun.NO, soreness=10),
        verdict(15, "rest", MayRun.NO, soreness=10),
    ]
    return picture(*entries)
