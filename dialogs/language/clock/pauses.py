"""How long something is to rest: "3 days", "a week", "until monday", "till 1 dec", "2026-12-01"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from dialogs.language.clock.time_spellings import WEEKDAYS

LONGEST = timedelta(days=366)

_ONE_DAY = timedelta(days=1)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "couple": 2, "few": 3}
_UNITS = {"d": 1, "w": 7, "f": 14, "m": 30}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,? (?P<year>\d{4}))?"


def until(words: str, today: date) -> date | None:
    """The first day after it; None where the words say no such thing, or more than a year."""
    plain = " ".join(words.casefold().split())
    for pattern, read in _READINGS:
        if found := pattern.search(plain):
            day = read(found, today)
            return day if day and today < day <= today + LONGEST else None
    return None


def _span(found: re.Match[str], today: date) -> date | None:
    count = found["count"]
    number = int(count) if count.isdigit() else _NUMBERS[count]
    days = number * _UNITS[found["unit"][0] if found["unit"] else "d"]
    return today + timedelta(days=days) if days <= LONGEST.days else None


def _tomorrow(_: re.Match[str], today: date) -> date:
    return today + _ONE_DAY


def _weekday(found: re.Match[str], today: date) -> date:
    ahead = (WEEKDAYS.index(found["weekday"]) - today.weekday()) % 7 or 7
    return today + timedelta(days=ahead)


def _next_week(_: re.Match[str], today: date) -> date:
    return today + timedelta(days=7 - today.weekday())


def _written(found: re.Match[str], today: date) -> date | None:
    """Without a year, the next one there is."""
    named = found.groupdict()
    month = named["month"]
    number = int(month) if month.isdigit() else _MONTHS.index(month[:3]) + 1
    years = [int(named["year"])] if named.get("year") else [today.year, today.year + 1]
    made = (_date(year, number, int(named["day"])) for year in years)
    return next((day for day in _present(made) if day > today), None)


def _present(days: Iterator[date | None]) -> Iterator[date]:
    return (day for day in days if day)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_READINGS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], date], date | None]], ...] = (
    (re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)\b"), _written),
    (re.compile(rf"\b{_DAY} (?:of )?{_MONTH}{_YEAR}(?!\w)"), _written),
    (re.compile(rf"\b{_MONTH} (?:the )?{_DAY}{_YEAR}(?!\w)"), _written),
    (re.compile(r"\b(?P<day>\d\d?)\.(?P<month>\d\d?)\.(?P<year>\d{4})?(?!\w)"), _written),
    (re.compile(rf"\b(?P<weekday>{'|'.join(WEEKDAYS)})\b"), _weekday),
    (re.compile(r"\bnext week\b"), _next_week),
    (
        re.compile(
            rf"\b(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)}) ?(?:of )?"
            r"(?P<unit>days?|d|weeks?|wks?|w|fortnights?|months?)\b"
        ),
        _span,
    ),
    (re.compile(r"\btomorrow\b"), _tomorrow),
    (re.compile(r"^(?:for )?(?P<count>\d{1,3})(?P<unit>)$"), _span),
)
