"""Leg days and verdicts of the last weeks: as a list, newest last, and as a picture."""

from __future__ import annotations

from datetime import datetime, tzinfo

from dialogs.diary import Decision, Diary, LegDay
from dialogs.engine import MayRun, Rung
from dialogs.replies import Message, Stands
from dialogs.words import marks, weeks
from dialogs.words.facts import exercises
from dialogs.words.language import Language
from dialogs.words.languages import LANGUAGES
from dialogs.words.times import day_and_time

MOST = 30  # entries; a message has to fit


def message(diary: Diary, at: datetime, language: str) -> Message:
    """Of a diary `since` its first week began."""
    words = LANGUAGES[language]
    entries: list[LegDay | Decision] = [*diary.leg_days, *diary.decisions]
    entries.sort(key=lambda entry: entry.lifted_at if isinstance(entry, LegDay) else entry.at)
    if not entries:
        return Message(words.sentences["history.empty"], stands=Stands.BELOW)
    title = "history.title" if len(entries) <= MOST else "history.title.newest"
    lines = (_line(entry, words, at.tzinfo) for entry in entries[-MOST:])
    text = "\n".join((words.sentences[title].format(count=MOST), *lines))
    picture = weeks.picture(diary, at, words)
    return marks.taken_off(Message(text, stands=Stands.BELOW, picture=picture))


def _line(entry: LegDay | Decision, words: Language, zone: tzinfo | None) -> str:
    if isinstance(entry, LegDay):
        return words.sentences["history.leg_day"].format(
            when=_when(entry.lifted_at, words, zone),
            what=exercises(entry.exercises, words) or entry.words,
        )
    return words.sentences[_form(entry)].format(
        when=_when(entry.at, words, zone),
        rung=words.rungs[entry.rung],
        score=entry.score,
    )


def _when(at: datetime, words: Language, zone: tzinfo | None) -> str:
    return marks.moment(day_and_time(at.astimezone(zone), words), at)


def _form(entry: Decision) -> str:
    """A score is told only where it meant something."""
    rung = Rung[entry.rung.upper()]
    if entry.answers.get("mid_run"):
        return "history.go_on" if rung.is_run else "history.stop"
    if rung >= Rung.SEE_SPECIALIST:
        return "history.grave"
    if entry.partial and entry.may_run == MayRun.NO:
        return "history.partial"
    return "history.verdict"
