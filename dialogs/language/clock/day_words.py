"""Days, after their spelling was made plain: "1 days ago", "saturday", "the 18th", "18/11"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from dialogs.calendar import day_of
from dialogs.language.clock.time_spellings import WEEKDAYS


@dataclass(frozen=True, slots=True)
class Days:
    """The days that may be meant: by the calendar, and by the day that ends at 04:00.

    They differ for "today" and "yesterday" said after midnight.
    """

    calendar: frozenset[date]
    lived: frozenset[date]

    def __and__(self, other: Days) -> Days:
        return Days(self.calendar & other.calendar, self.lived & other.lived)


def read_days(text: str, now: datetime) -> tuple[Days | None, str]:
    """The days a plain text can mean, and the text without them. All mentions must agree."""
    meant: Days | None = None
    for pattern, days_of in _DAYS:
        found = pattern.search(text)
        days = days_of(found, now) if found else None
        if found and days:
            meant = days if meant is None else meant & days
            text = f"{text[: found.start()]} , {text[found.end() :]}"
    return meant, text


def _same(days: Iterable[date]) -> Days:
    return Days(frozenset(days), frozenset(days))


def _days_back(found: re.Match[str], now: datetime) -> Days:
    back = timedelta(days=int(found["back"]))
    return Days(frozenset([now.date() - back]), frozenset([day_of(now) - back]))


def _weekday(found: re.Match[str], now: datetime) -> Days:
    """Every such day of the past week; "last monday" is not today, "of last week" is that one."""
    weekday = WEEKDAYS.index(found["weekday"])
    since = (now.weekday() - weekday) % 7
    today = now.date()
    if found["week"] or found["that_week"]:
        return _same([today - timedelta(days=now.weekday() + 7 - weekday)])
    back = {since, 7} if since == 0 and not found["last"] else {since or 7}
    return _same(today - timedelta(days=days) for days in back)


def _weekend(_: re.Match[str], now: datetime) -> Days:
    since = (now.weekday() - 5) % 7 or 7
    saturday = now.date() - timedelta(days=since)
    return _same([saturday, saturday + timedelta(days=1)])


def _dated(found: re.Match[str], now: datetime) -> Days | None:
    """A written date. Without a year or month, the ones just past; 5/6 is read both ways."""
    named = found.groupdict()
    day, written = int(named["day"]), named.get("month")
    years = [_full_year(named["year"])] if named.get("year") else [now.year, now.year - 1]
    if written is None:
        months = [now.month, (now.month - 2) % 12 + 1]
    else:
        months = [int(written) if written.isdigit() else 1 + _MONTHS.index(written[:3])]
    pairs = [(day, month) for month in months]
    if found.re is _SLASHED:
        pairs += [(month, day) for day, month in pairs]
    days = [made for d, m in pairs for year in years if (made := _date(year, m, d))]
    return _same(days) if days else None


def _dotted(found: re.Match[str], now: datetime) -> Days | None:
    """ "18.11" is a date only when it lies in the past week; otherwise it is left for a clock."""
    dated = _dated(found, now)
    week = {now.date() - timedelta(days=back) for back in range(8)}
    return _same(dated.calendar & week) if dated and dated.calendar & week else None


def _full_year(written: str) -> int:
    return int(written) + (2000 if len(written) == 2 else 0)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>" + "|".join(_MONTHS) + r")[a-z]*\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_SLASHED = re.compile(
    r"(?<![\w/])(?P<day>\d\d?)/(?P<month>\d\d?)(?:/(?P<year>\d{4}|\d\d))?(?![\w/])"
)
_DAYS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], datetime], Days | None]], ...] = (
    (re.compile(r"\b(?P<back>\d{1,3}) ?(?:days|day|d) (?:ago|back)\b"), _days_back),
    (
        re.compile(
            r"\b(?P<week>last week )?(?P<last>last |past )?(?:this )?"
            rf"(?P<weekday>{'|'.join(WEEKDAYS)})(?P<that_week> (?:of )?last week)?\b"
        ),
        _weekday,
    ),
    (re.compile(r"\b(?:at |on |over |during )?(?:the |last |this )?weekend\b"), _weekend),
    (re.compile(rf"\b{_YEAR}[-/](?P<month>\d\d?)[-/](?P<day>\d\d?)(?:t(?=\d)|\b)"), _dated),
    (re.compile(rf"\b(?:the )?{_DAY} (?:of )?{_MONTH}(?: {_YEAR})?\b"), _dated),
    (re.compile(rf"\b{_MONTH} (?:the )?{_DAY}(?:,? {_YEAR})?(?![\w:])"), _dated),
    (_SLASHED, _dated),
    (
        re.compile(r"(?<![\w.])(?P<day>\d\d?)([.-])(?P<month>\d\d?)\2(?P<year>\d{4}|\d\d)?(?!\w)"),
        _dated,
    ),
    (re.compile(r"(?<![\w.:])(?P<day>\d\d?)\.(?P<month>\d\d?)(?![\w.:]| ?[ap]m)"), _dotted),
    (re.compile(r"\b(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)\b"), _dated),
)
