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


def whole_minute(at: datetime) -> datetime:
    """The first whole minute that is not too early."""
    if not at.second and not at.microsecond:
        return at
    return at.replace(second=0, microsecond=0) + timedelta(minutes=1)


def ago(hours: float, language: Language) -> str:
    """Hours gone, to the half and never more than there were; minutes below one."""
    if hours < 1 / 60:
        return language.times["just_now"]
    if hours < 1:
        return language.times["minutes_ago"].format(minutes=int(hours * 60))
    return language.times["hours_ago"].format(hours=int(hours * 2) / 2)
