"""Times as people read them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from dialogs.words.language import Language


def clock(at: datetime) -> str:
    return f"{at:%H:%M}"


def day(on: date, language: Language) -> str:
    return language.times["day"].format(
        weekday=language.days[on.weekday()], day=on.day, month=language.months[on.month - 1]
    )


def day_and_time(at: datetime, language: Language) -> str:
    return language.times["day_and_time"].format(
        weekday=language.days[at.weekday()],
        day=at.day,
        month=language.months[at.month - 1],
        time=clock(at),
    )


def not_before(at: datetime, now: datetime, language: Language) -> str:
    """The first whole minute that is not too early; with its day where that is not today."""
    if at.second or at.microsecond:
        at = at.replace(second=0, microsecond=0) + timedelta(minutes=1)
    return clock(at) if at.date() == now.date() else day_and_time(at, language)


def span(hours: float, language: Language) -> str:
    """Hours, to the half; minutes below one."""
    if hours < 1:
        return language.times["minutes"].format(minutes=round(hours * 60))
    return language.times["hours"].format(hours=round(hours * 2) / 2)
