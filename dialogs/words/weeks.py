"""The last weeks as a picture: what there was on each day, in a word, a number and a mark."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta

from dialogs.calendar import DAY_ENDS, day_of, day_start
from dialogs.diary import Decision, Diary
from dialogs.engine import MayRun, Rung
from dialogs.picture import Day, Picture
from dialogs.words.language import Language
from dialogs.words.times import day

WEEKS = 8  # at most, this one included
ONE_DAY = timedelta(days=1)
SORENESS = ("soreness", "soreness_on_squat")  # the answers in which it is told
TONES: Mapping[str, str] = {
    "easy_run": "good",
    "walk_run": "good",
    "walk": "care",
    "cross_train": "care",
    "later": "care",
    "rest": "stop",
    "no_run": "stop",
    "cut_short": "stop",
    "warning": "warning",
}


def since(at: datetime) -> datetime:
    """The moment the first of the weeks begins, by the clock of who asks."""
    return day_start(_monday(day_of(at)) - (WEEKS - 1) * 7 * ONE_DAY, DAY_ENDS, at.tzinfo)


def picture(diary: Diary, at: datetime, words: Language) -> Picture | None:
    """The weeks since the first entry; None where there is nothing to be seen."""
    lifted = {day_of(one.lifted_at.astimezone(at.tzinfo)) for one in diary.leg_days}
    asked = _by_day(diary.decisions, at)
    today = day_of(at)
    first = min((*lifted, *asked), default=None)
    if first is None:
        return None
    weeks = tuple(
        tuple(_day(on, first, today, asked.get(on, ()), on in lifted, words) for on in week)
        for week in _weeks(_monday(first), max(today, *lifted, *asked))
    )
    table, span = words.picture, _span(first, today, words)
    return Picture(
        title=table["title"],
        span=span,
        weekdays=words.days,
        weeks=weeks,
        legend=_legend([one for week in weeks for one in week], table),
        description=table["description"].format(span=span),
    )


def _span(first: date, last: date, words: Language) -> str:
    if first == last:
        return day(first, words)
    return words.picture["span"].format(first=day(first, words), last=day(last, words))


def _by_day(decisions: Sequence[Decision], at: datetime) -> Mapping[date, Sequence[Decision]]:
    found: dict[date, list[Decision]] = {}
    for one in decisions:
        found.setdefault(day_of(one.at.astimezone(at.tzinfo)), []).append(one)
    return found


def _monday(on: date) -> date:
    return on - on.weekday() * ONE_DAY


def _weeks(monday: date, last: date) -> Iterator[tuple[date, ...]]:
    while monday <= last:
        yield tuple(monday + n * ONE_DAY for n in range(7))
        monday += 7 * ONE_DAY


def _day(  # noqa: PLR0913, PLR0917 (a day: which, between which, and what there was)
    on: date,
    first: date,
    today: date,
    decisions: Sequence[Decision],
    leg_day: bool,
    words: Language,
) -> Day:
    outcome = _outcome(decisions) if decisions else ""
    return Day(
        name=_name(on, first, words),
        ahead=on > today,
        leg_day=leg_day,
        soreness=max(_soreness(decisions), default=None),
        verdict=words.picture[outcome] if outcome else "",
        tone=TONES.get(outcome, ""),
    )


def _name(on: date, first: date, words: Language) -> str:
    if on.day > 1 and on != _monday(first):
        return str(on.day)
    return words.picture["month_begins"].format(day=on.day, month=words.months[on.month - 1])


def _soreness(decisions: Sequence[Decision]) -> Iterator[int]:
    """The highest of a day is shown: legs can get worse until the evening."""
    for one in decisions:
        for key in SORENESS:
            if isinstance(told := one.answers.get(key), int):
                yield told


def _outcome(decisions: Sequence[Decision]) -> str:
    """What a day came to: a warning sign if there was one, else what was said last."""
    rungs = [Rung[one.rung.upper()] for one in decisions]
    last, rung = decisions[-1], rungs[-1]
    if max(rungs) >= Rung.SEE_SPECIALIST:
        return "warning"
    if last.answers.get("mid_run"):
        return rung.word if rung.is_run else "cut_short"
    if last.may_run == MayRun.LATER:
        return "later"
    return "no_run" if last.partial and last.may_run == MayRun.NO else rung.word


def _legend(days: Sequence[Day], table: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Only of what is to be seen."""
    seen = {
        "soreness": any(one.soreness is not None for one in days),
        "leg_day": any(one.leg_day for one in days),
        "warning": any(one.tone == "warning" for one in days),
    }
    return tuple((mark, table[f"legend.{mark}"]) for mark, is_seen in seen.items() if is_seen)
