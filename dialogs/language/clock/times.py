"""Times: what moment a person means by "last night", "yesterday 6pm" or "2 hours ago".

A text is read whole or not at all: words left over that could change the meaning are asked back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from dialogs.calendar import at_wall
from dialogs.language.clock.clock_words import (
    ANY_PART,
    DAY,
    DAY_BEGINS,
    Clock,
    Part,
    read_clock,
    read_part,
)
from dialogs.language.clock.day_words import Days, read_days
from dialogs.language.clock.instants import read_instant
from dialogs.language.clock.spans import Span, read_span
from dialogs.language.clock.time_spellings import plain

OLDEST = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Moment:
    """A time understood; not `exact` when a part of a day stands for an hour."""

    at: datetime
    exact: bool


@dataclass(frozen=True, slots=True)
class Unclear:
    """A time to be asked back: the readings that are possible, earliest first, and what is wrong.

    The problem is "ambiguous", "future", "too_old" (before this day of last week) or "not_a_time".
    """

    choices: tuple[datetime, ...]
    problem: str


def when(words: str, now: datetime) -> Moment | Unclear:
    """The moment in the past week that the words mean to a person whose clock shows `now`."""
    instant, beside = read_instant(words)
    if instant and _only(_FILLERS, plain(beside)):
        return _settled({instant.astimezone(now.tzinfo)}, now, exact=True)
    text = plain(words)
    if _FUTURE.search(text):
        return Unclear((), "future")
    if _NOW.fullmatch(text):
        return Moment(now, exact=True)
    span, rest = read_span(text)
    if span and _only(_FILLERS, rest):
        return _since(span, now)
    return _point(text, now)


def by_the_clock(words: str, now: datetime) -> bool:
    """Whether a clock or a part of the day tells the time, so that it matters whose clock."""
    text = plain(words)
    span, rest = read_span(text)
    if _NOW.fullmatch(text) or (span and _only(_FILLERS, rest)):
        return False
    _, hours = read_days(text, now)
    clock, rest = read_clock(hours)
    part, rest = read_part(rest)
    return (clock, part) != (None, None) and _only(_FILLERS, rest)


def clock_time(words: str) -> time | None:
    """A daily time someone wishes for; a bare "7" is 07:00. None when it is not sure."""
    clock, rest = read_clock(plain(words))
    part, rest = read_part(rest)
    if clock is None or not _only(_WISH_FILLERS, rest):
        return None
    minutes = part.readings(clock) if part else _as_wished(clock)
    return _time(minutes[0] % DAY) if len(minutes) == 1 else None


def _as_wished(clock: Clock) -> tuple[int, ...]:
    """ "7" wishes for the morning and "12" for noon; "1", "2" and "3" may be either."""
    if clock.either and 60 <= clock.minute < DAY_BEGINS:
        return ()
    return clock.likely()[:1]


def _since(span: Span, now: datetime) -> Moment | Unclear:
    if span.hours > (OLDEST + timedelta(days=1)) / timedelta(hours=1):
        return Unclear((), "too_old")
    at = (now.astimezone(UTC) - timedelta(hours=span.hours)).astimezone(now.tzinfo)
    return _settled({at}, now, exact=not span.vague) if span.ago else _asked({at}, now)


def _point(text: str, now: datetime) -> Moment | Unclear:
    """A day, a part of it and a clock time, any of which may be left out."""
    days, hours = read_days(text, now)
    clock, rest = read_clock(hours)
    part, rest = read_part(rest)
    if (days, clock, part) == (None, None, None) or not _only(_FILLERS, rest):
        return Unclear((), "not_a_time")
    if text == str(now.year):
        return Unclear((), "not_a_time")
    if clock is None:
        return _settled(set(_parts_of_days(days, part or ANY_PART, now)), now, exact=False)
    readings = set(_clock_readings(days, part, clock, now))
    if not readings:
        return _asked(set(_clock_readings(days, None, clock, now)), now)
    bare = part is None and _BARE.fullmatch(" ".join(hours.replace(",", " ").split()))
    return _asked(readings, now) if bare else _settled(readings, now, exact=True)


def _parts_of_days(days: Days | None, part: Part, now: datetime) -> Iterator[datetime]:
    """The usual hour of the part; now, if the part has begun and that hour is still to come."""
    if days is None:
        yield max(
            (at for at in _parts_of_days(_lately(now), part, now) if _past(at, now)), key=_instant
        )
        return
    for day in days.calendar | days.lived:
        usual = _at(day, part.usual, now)
        begun = _past(_at(day, max(part.start, DAY_BEGINS), now), now)
        yield usual if _past(usual, now) or not begun else now


def _clock_readings(
    days: Days | None, part: Part | None, clock: Clock, now: datetime
) -> Iterator[datetime]:
    """Every moment the clock time can be; with no day said, the latest ones that have passed."""
    minutes = part.readings(clock) if part else clock.likely()
    if days is None:
        for minute in minutes:
            lately = (_at(day, minute, now) for day in _lately(now).calendar)
            yield max((at for at in lately if _past(at, now)), key=_instant)
        return
    yield from (_at(day, minute, now) for day in days.calendar for minute in minutes)
    for minute in minutes:
        if minute >= DAY_BEGINS:
            yield from (_at(day, minute, now) for day in days.lived)
        elif part is None:
            yield from (_at(day, minute + DAY, now) for day in days.lived)


def _lately(now: datetime) -> Days:
    lately = frozenset(now.date() - timedelta(days=back) for back in range(3))
    return Days(lately, lately)


def _settled(readings: set[datetime], now: datetime, *, exact: bool) -> Moment | Unclear:
    """The one reading that lies in the past week; else it is asked back."""
    asked = _asked(readings, now)
    if len(asked.choices) == 1:
        return Moment(asked.choices[0], exact)
    return asked


def _asked(readings: set[datetime], now: datetime) -> Unclear:
    past = sorted((at for at in readings if _past(at, now)), key=_instant)
    fresh = tuple(at for at in past if at.date() >= now.date() - OLDEST)
    if fresh:
        return Unclear(fresh, "ambiguous")
    if not readings:
        return Unclear((), "not_a_time")
    nearest = min(readings, key=lambda at: abs(_instant(at) - _instant(now)))
    return Unclear((), "too_old" if _past(nearest, now) else "future")


def _at(day: date, minute: int, now: datetime) -> datetime:
    return at_wall(day + timedelta(days=minute // DAY), _time(minute % DAY), now.tzinfo or UTC)


def _time(minute: int) -> time:
    return time(minute // 60, minute % 60)


def _past(at: datetime, now: datetime) -> bool:
    return _instant(at) <= _instant(now)


def _instant(at: datetime) -> datetime:
    return at.astimezone(UTC)


def _only(fillers: frozenset[str], text: str) -> bool:
    """Nothing is left but words that do not change a time."""
    return all(word in fillers for word in re.split(r"[\s.,:-]+", text) if word)


_FILLERS = frozenset(
    """
    a about actually again all and approx approximately around at back been by ca circa date day
    did do doing done earlier end ended finish finished for from get got guess gym had hit hmm
    home i im in ish it its just leg legs lift lifted lifting like lol maybe mine more my of oh ok
    okay on our out over please pls probably right roughly round say sesh session shortly so some
    something sometime somewhere soon sorry sort squats start started sth straight than thanks the
    them then there these think time train trained training um was we well went were with worked
    workout yeah yep yes
    """.split()  # noqa: SIM905 - a word list reads better than two hundred quotes
)
_WISH_FILLERS = frozenset(
    """
    a about around at better can check checkin clock daily day each every everyday for i id in
    instead it let lets like make me message mornings my now on ping please pls prefer roughly s
    say send set the time to us wake want would you
    """.split()  # noqa: SIM905 - a word list reads better than two hundred quotes
)
_FUTURE = re.compile(
    r"\b(?:tomorrow|tmrw|tmr|tmw|tomoz|2moro|2morrow|next|later|going to|gonna|will|"
    r"in (?:an?|\d+(?:[.,]\d+)?) (?:h|hr|hrs|hours?|m|mins?|minutes?|d|days?|weeks?))\b"
)
_NOW = re.compile(
    r"(?:i |ive |i have |we )?(?:(?:only |literally )?just (?:now|done|did(?: it| legs)?|ended|left"
    r"|finished(?: (?:legs|leg day|training|my session))?|(?:got |came )?(?:home|back|out)|trained)"
    r"|right now|now|(?:a |1 )?(?:moments?|seconds?|secs?|minute|min) ago)"
    r"(?: (?:from|at) the gym)?(?: now)?"
)
# "7" or "legs 2" may count hours or sets; "at 7", "7 pm" and "7 oclock" tell the time.
_BARE = re.compile(
    r"(?:(?!(?:at|about|around|round|by|half|to|past|after) )[a-z]+ )*\d{1,2}"
    r"(?: (?!(?:oclock|o|[ap]m?|h|hrs|hours|uhr|ish|at|noon|midday)\b)[a-z]+)*",
    re.ASCII,
)
