"""Clock times and parts of a day: "6pm", "half past six", "18.30", "noon", "late evening"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from dialogs.calendar import DAY_ENDS

HOUR = 60
DAY = 24 * HOUR
DAY_BEGINS = DAY_ENDS.hour * HOUR  # before this, the night still belongs to the day before


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in minutes. `either`: am or pm was left unsaid and `minute` is the am."""

    minute: int
    either: bool = False

    def minutes(self) -> tuple[int, ...]:
        return (self.minute, self.minute + DAY // 2) if self.either else (self.minute,)

    def likely(self) -> tuple[int, ...]:
        """With no part of the day said, 12, 1, 2 and 3 are meant after noon; others stay open."""
        if self.either and self.minute < DAY_BEGINS:
            return (self.minute + DAY // 2,)
        return self.minutes()


@dataclass(frozen=True, slots=True)
class Part:
    """Minutes after midnight; `usual` stands for the whole part, a night runs past 24:00."""

    start: int
    usual: int
    end: int

    def within(self, other: Part) -> Part | None:
        start, end = max(self.start, other.start), min(self.end, other.end)
        return Part(start, min(max(start, other.usual), end), end) if start < end else None

    def readings(self, clock: Clock) -> tuple[int, ...]:
        shown = (minute + later for minute in clock.minutes() for later in (0, DAY))
        return tuple(minute for minute in shown if self.start <= minute < self.end)


def read_clock(text: str) -> tuple[Clock | None, str]:
    """The clock time in a plain text, and the text without it. Of a range, only its end counts."""
    for pattern, clock_of in _PATTERNS:
        found = pattern.search(text)
        if found and (clock := clock_of(found)):
            return clock, f"{text[: found.start()]} , {text[found.end() :]}"
    return None, text


def read_part(text: str) -> tuple[Part | None, str]:
    """The part of the day in a plain text ("last night after work"), and the text without it."""
    part: Part | None = None
    while found := _PART.search(text):
        said = PARTS[found["part"]]
        narrowed = said if part is None else part.within(said)
        if narrowed is None:
            break
        part, text = narrowed, f"{text[: found.start()]} , {text[found.end() :]}"
    return part, text


def _told(found: re.Match[str]) -> Clock | None:
    """ "6pm", "06:30", "1830": hour, minute and half of the day as they were written."""
    hour, minute = found["hour"], int(found["minute"] or 0)
    half = (found["half"] or "")[:1]
    if int(hour) > 24 or (int(hour) == 24 and minute):
        return None
    if half and 1 <= int(hour) <= 12:
        return Clock(int(hour) % 12 * HOUR + minute + (DAY // 2 if half == "p" else 0))
    if half == "a" or (half and int(hour) in (0, 24)):
        return None
    either = 1 <= int(hour) <= 12 and not hour.startswith("0")
    return Clock(int(hour) % (12 if either else 24) * HOUR + minute, either)


def _counted(found: re.Match[str]) -> Clock | None:
    """ "quarter to 8", "ten past 6": minutes counted from the full hour."""
    hour = _told(found)
    if hour is None:
        return None
    minutes = 15 if found["count"] == "quarter" else int(found["count"])
    shift = -minutes if found["way"] in ("to", "before", "til", "till", "of") else minutes
    return Clock((hour.minute + shift) % (DAY // 2 if hour.either else DAY), hour.either)


def _half_past(found: re.Match[str]) -> Clock | None:
    hour = _told(found)
    return hour and Clock(hour.minute + 30, hour.either)


_H = r"(?P<hour>\d{1,2})"
_M = r"(?P<minute>[0-5]\d)"
_NO_M = r"(?P<minute>(?!))?"
_HALF = r"(?: ?(?P<half>am|pm|a|p)(?![a-z]))"
_NO_HALF = r"(?P<half>(?!))?"
_START = r"(?<![\w.,:/+-])"
_ISH = r"(?: ?-? ?ish)?"
_END = r"(?![\w:/+-]|[.,]\d)"
_H24 = r"(?P<hour>0\d|1[3-9]|2[0-3])"  # "18h" is a time; "2h" or "1h30" may be a length
_HOURS = r"(?: ?(?:hours|hrs|h|uhr))?"
_UNTIL = r" ?(?:-|to|til|till|until|and) ?"
_RANGE = rf"(?:(?:from |between )?\d{{1,2}}(?:[:.]?[0-5]\d)? ?(?:am|pm)?{_UNTIL})?"

_Reading = Callable[[re.Match[str]], Clock | None]
_PATTERNS: tuple[tuple[re.Pattern[str], _Reading], ...] = tuple(
    (re.compile(_START + pattern + _END, re.ASCII), reading)
    for pattern, reading in (
        (r"(?:12 )?(?:at )?(?:noon|midday)", lambda _: Clock(DAY // 2)),
        (r"(?:12 )?(?:at )?midnight", lambda _: Clock(0)),
        (rf"half(?: past | after | ){_H}{_NO_M}{_HALF}?{_ISH}", _half_past),
        (
            r"(?:a )?(?P<count>quarter|5|10|20|25|[1-5]?\d(?= min))(?: min\w*)? "
            rf"(?P<way>past|after|to|before|till|til|of) {_H}{_NO_M}{_HALF}?{_ISH}(?: oclock)?",
            _counted,
        ),
        (rf"{_RANGE}{_H24} ?[:.h] ?{_M}(?::[0-5]\d)?{_NO_HALF}{_HOURS}", _told),
        (rf"{_RANGE}{_H} ?[:.] ?{_M}(?::[0-5]\d)?{_HALF}?{_ISH}(?: ?uhr)?", _told),
        (rf"{_RANGE}{_H} {_M}{_HALF}?{_ISH}", _told),
        (rf"{_RANGE}(?P<hour>[01]\d|2[0-3]){_M}{_NO_HALF}{_HOURS}", _told),
        (rf"{_RANGE}{_H}{_M}{_HALF}", _told),
        (rf"{_RANGE}{_H}(?P<minute>15|30|45){_NO_HALF}", _told),
        (rf"{_RANGE}{_H}{_NO_M}(?: oclock)?{_ISH}{_HALF}{_ISH}", _told),
        (rf"{_RANGE}{_H24}{_NO_M}{_NO_HALF}{_HOURS}", _told),
        (rf"{_RANGE}{_H}{_NO_M}{_NO_HALF}(?: ?(?:oclock|uhr))?{_ISH}", _told),
    )
)


def _part(start: float, usual: float, end: float) -> Part:
    return Part(round(start * HOUR), round(usual * HOUR), round(end * HOUR))


ANY_PART = Part(DAY_BEGINS, 18 * HOUR, DAY + DAY_BEGINS)  # a bare "yesterday" stands for 18:00
PARTS = {
    "first thing": _part(4, 6, 10),
    "early morning": _part(1, 6, 10),
    "mid morning": _part(8, 10, 12),
    "late morning": _part(9, 11, 13),
    "morning": _part(1, 8, 12),
    "early afternoon": _part(12, 13, 16),
    "mid afternoon": _part(13, 15, 17),
    "late afternoon": _part(14, 17, 19),
    "afternoon": _part(12, 15, 19),
    "early evening": _part(16, 18, 21),
    "late evening": _part(18, 21, 25),
    "evening": _part(16, 19, 25),
    "late night": _part(19, 22, 28),
    "night": _part(17, 20, 28),
    "pm": _part(12, 18, 24),
    "before work": _part(4, 7, 12),
    "after work": _part(14, 18, 25),
    "after school": _part(13, 16, 21),
    "breakfast": _part(5, 8, 11),
    "before breakfast": _part(4, 7, 11),
    "after breakfast": _part(5, 9, 12),
    "before lunch": _part(8, 11, 15),
    "after lunch": _part(12, 14, 18),
    "lunch": _part(11, 12.5, 15),
    "dinner": _part(17, 19, 22),
    "before dinner": _part(14, 18, 22),
    "after dinner": _part(17, 20, 25),
    "before bed": _part(18, 22, 28),
    "early night": _part(17, 19, 23),
    "early": _part(4, 6, 10),
    "late": _part(17, 21, 28),
}
_PART = re.compile(r"\b(?P<part>" + "|".join(sorted(PARTS, key=len, reverse=True)) + r")\b")
