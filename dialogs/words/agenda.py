"""Leg days, and when legday will write, as a calendar file (RFC 5545): times in UTC."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from dialogs.conversation import Alarm
from dialogs.diary import LegDay
from dialogs.words.facts import exercises
from dialogs.words.language import Language, Table
from dialogs.words.languages import LANGUAGES

LONGEST = 75  # octets in a line; what is longer goes on in the next (3.1)
SOON = timedelta(minutes=15)  # how long an entry without a length is shown

_SPECIAL = re.compile(r"([\\;,])")  # 3.3.11
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


def text(
    leg_days: Iterable[LegDay], alarms: Iterable[Alarm], at: datetime, whose: str, language: str
) -> str:
    """The whole file; "" where there is nothing to enter, for an empty one is not allowed.

    An entry has the same name in every file, so that a calendar takes it over once. `whose` tells
    the alarms of different people apart.
    """
    words = LANGUAGES[language]
    entries = [_leg_day(one, at, words) for one in leg_days]
    coming = (one for one in alarms if one.due > at)
    entries += [_alarm(one, at, whose, words.sentences) for one in coming]
    return "".join(_folded(line) for line in _calendar(entries)) if entries else ""


def _calendar(entries: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//legday//legday//EN")
    for entry in entries:
        yield from ("BEGIN:VEVENT", *entry, "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT")
    yield "END:VCALENDAR"


def _leg_day(one: LegDay, at: datetime, words: Language) -> tuple[str, ...]:
    """A leg day is kept by its end."""
    length = timedelta(minutes=one.minutes) if one.minutes else SOON
    what = exercises(one.exercises, words)
    title = words.sentences["calendar.leg_day" if what else "calendar.leg_day.bare"]
    return (
        f"UID:{_name('leg-day', one.id)}",
        f"DTSTAMP:{_stamp(at)}",
        f"DTSTART:{_stamp(one.lifted_at - length)}",
        f"DTEND:{_stamp(one.lifted_at)}",
        f"SUMMARY:{_plain(title.format(what=what))}",
        f"DESCRIPTION:{_plain(one.words)}",
    )


def _alarm(one: Alarm, at: datetime, whose: str, sentences: Table) -> tuple[str, ...]:
    title = sentences.get(f"calendar.{one.kind}") or sentences["calendar.alarm"]
    return (
        f"UID:{_name(one.kind, f'{whose} {one.kind} {one.local_date}')}",
        f"DTSTAMP:{_stamp(at)}",
        f"DTSTART:{_stamp(one.due)}",
        f"DTEND:{_stamp(one.due + SOON)}",
        f"SUMMARY:{_plain(title)}",
    )


def _name(kind: str, what: str) -> str:
    """Of an entry, and it tells nothing of whose it is."""
    return f"{kind.replace('_', '-')}-{sha256(what.encode()).hexdigest()[:32]}@legday"


def _stamp(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _plain(words: str) -> str:
    escaped = _SPECIAL.sub(r"\\\1", words.replace("\r\n", "\n").replace("\r", "\n"))
    return _CONTROLS.sub("", escaped.replace("\n", "\\n"))


def _folded(line: str) -> str:
    """With its end. No character is cut in two."""
    pieces, size = [""], 0
    for letter in line:
        size += len(letter.encode())
        if size > LONGEST:
            pieces.append(" ")
            size = 1 + len(letter.encode())
        pieces[-1] += letter
    return "\r\n".join(pieces) + "\r\n"
