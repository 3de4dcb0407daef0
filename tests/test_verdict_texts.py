"""Whole verdicts, word by word: `tables/verdicts.txt`, to be read by people too."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given

from dialogs.diary import Decision, Diary
from dialogs.engine import Answers, MayRun, Rung, Verdict, decide
from dialogs.engine.answers import read
from dialogs.replies import Explain, Message, Report
from dialogs.words import explain, history, report, verdict_text
from dialogs.words.languages import LANGUAGES
from tests.answers import (
    GOOD,
    MORNING,
    ORDERED,
    STRENGTH_TONIGHT,
    answers,
    flags,
    morning,
    without,
)
from tests.weeks import leg_day

ENGLISH = LANGUAGES["en"]
TABLE = Path(__file__).parent / "tables" / "verdicts.txt"
LONGEST = 12  # lines of a verdict


def cases() -> list[tuple[str, str, str]]:
    """The title of each case, its answers as JSON, and the text it owes."""
    _, *rows = TABLE.read_text(encoding="utf-8").split("== ")
    split = (row.rstrip().split("\n", 2) for row in rows)
    return [(title, given_, text) for title, given_, text in split]


def told(given_: Mapping[str, object]) -> str:
    return verdict_message(given_).text


def verdict_message(given_: Mapping[str, object]) -> Message:
    """The message for these answers on top of a good morning."""
    raw = {**given_}
    left, before = raw.pop("left", 0), raw.pop("before", "")
    known = {key: value for key, value in GOOD.items() if key not in raw} | read(raw)
    given_report = Report(
        run=1,
        verdict=decide(known),
        answers=known,
        at=MORNING,
        left=int(str(left)),
        before=str(before),
    )
    return report.message(given_report, ENGLISH)


@pytest.mark.parametrize(
    ("given_", "text"),
    [case[1:] for case in cases()],
    ids=[case[0] for case in cases()],
)
def test_a_verdict_reads_so(given_: str, text: str) -> None:
    assert told(json.loads(given_)) == text


def test_every_rung_is_read_before_and_during_a_run() -> None:
    titles = [title for title, _, _ in cases()]
    for rung, when in product(Rung, ("before the run", "mid-run")):
        assert any(t.startswith(rung.word) and when in t for t in titles), (rung, when)
    for rung in (Rung.WALK, Rung.CROSS_TRAIN, Rung.REST):
        assert any(t.startswith(rung.word) and "settled early" in t for t in titles), rung


@given(answers)
def test_a_verdict_fits_a_phone_screen(known: Answers) -> None:
    verdict = decide(known)
    text = verdict_text(verdict, known, "en")
    more = max(0, len(verdict.contradictions) - 3)  # each of them is named
    assert len(text.splitlines()) <= LONGEST + more, text


@given(answers)
def test_under_a_no_nothing_speaks_for_the_run(known: Answers) -> None:
    verdict = decide(known)
    text = verdict_text(verdict, known, "en")
    if not verdict.rung.is_run:
        assert not [line for line in SMALL if line in text]
        assert "walk breaks" not in text


SMALL = [ENGLISH.reasons[id_] for id_ in ("slept-ok", "hard-session", "long-session")]


@given(answers)
def test_no_hour_is_promised_for_another_day(known: Answers) -> None:
    verdict = decide(known)
    text = verdict_text(verdict, known, "en")
    now = known.get("now")
    if verdict.not_before and verdict.not_before.date() != getattr(now, "date", lambda: None)():
        assert "Tomorrow at the earliest, after a new check" in text
        assert "Not before" not in text


@given(answers)
def test_beside_a_warning_sign_stands_no_score_and_no_walk_plan(known: Answers) -> None:
    verdict = decide(known)
    if verdict.rung >= Rung.SEE_SPECIALIST:
        text = verdict_text(verdict, known, "en")
        why = explain.message(Explain(verdict=verdict, answers=known), ENGLISH).text
        assert "eadiness" not in text + why
        assert "stroll" not in text
        assert "I do not know" not in why
        assert "In favour" not in why


def test_a_run_without_a_check_shows_no_score_in_its_explanation_either() -> None:
    known: Answers = {"mid_run": True, "soreness": 5, "now": MORNING}
    assert why(known)[:2] == ["The rules behind it (walk-run):", "Against running:"]
    assert why({**GOOD, "mid_run": True})[0] == "The rules behind it (easy run, readiness 100/100):"


def test_why_shows_what_the_score_alone_forbids() -> None:
    told_why = "\n".join(why(morning({"soreness": 7, "winces_on_stairs": True})))
    assert "• All together, readiness is below 50: rest. → at most rest [DD 32" in told_why


def test_why_a_settled_no_holds_nothing_against_what_was_not_asked() -> None:
    known = {"red_flags": (), "soreness": 7, "now": MORNING}
    verdict = decide(known)
    text = explain.message(Explain(verdict=verdict, answers=known, partial=True), ENGLISH).text
    assert text.splitlines()[:4] == [
        "The rules behind it (no run, readiness at most 60/100):",
        "Against running:",
        "• Soreness 7/10: no running from 6 on. → at most walk, -40 [DD 34, C-1; coach's habit]",
        "In favour:",
    ]


@pytest.mark.parametrize(
    ("rung", "changes", "line"),
    [
        ("rest", {}, "rest, 40/100"),
        ("rest", {"partial": True}, "no run (not all answered)"),
        ("emergency", {}, "medical help"),
        ("see_specialist", {}, "have it looked at"),
        ("walk", {"answers": {"mid_run": True}}, "during the run: stop (walk)"),
        ("easy_run", {"answers": {"mid_run": True}}, "during the run: go on (easy run)"),
        ("easy_run", {"answers": {"mid_run": False}}, "easy run, 40/100"),
    ],
)
def test_the_history_tells_a_score_only_where_it_means_something(rung, changes, line) -> None:
    may_run = MayRun.YES if Rung[rung.upper()].is_run else MayRun.NO
    entry = Decision(
        id="e1", at=MORNING, rung=rung, may_run=may_run, score=40, answers={}, partial=False
    )
    diary = Diary(decisions=(replace(entry, **changes),))
    assert history.message(diary, MORNING, "en").text.splitlines()[1:] == [
        f"Fri 20 Nov, 07:30  {line}"
    ]


@pytest.mark.parametrize(
    ("count", "title"),
    [
        (30, "Your last eight weeks:"),
        (31, "The newest 30 entries of your last eight weeks:"),
    ],
)
def test_the_history_is_as_long_as_a_message(count: int, title: str) -> None:
    diary = Diary(tuple(leg_day(1, hour=0, id=f"e{n}") for n in range(count)))
    told = history.message(diary, MORNING, "en").text.splitlines()
    assert (told[0], len(told)) == (title, 31)


@pytest.mark.parametrize("table", ["reasons", "contradictions", "headlines", "sessions", "parts"])
def test_every_sentence_of_a_verdict_is_said_to_somebody(table: str) -> None:
    """A sentence counts as said when its longest piece without a gap stands in some message."""
    everything = "\n".join(some_messages())
    unsaid = {
        key
        for key, sentence in getattr(ENGLISH, table).items()
        if sentence and max(re.split(r"\{[^}]*\}", sentence), key=len) not in everything
    }
    assert unsaid - {"known"} == set()  # that one begins a question


def some_messages() -> Iterator[str]:
    """Of the table, of each answer alone on a good morning, and of some together; with /why."""
    yield from (text for _, _, text in cases())
    alone = [{key: value} for key, values in ORDERED.items() for value in values]
    signs = [flags(number) for number in range(1, 13)]
    for changes in (*alone, *signs, *TOGETHER):
        known = morning(changes)
        yield verdict_text(decide(known), known, "en")
        yield "\n".join(why(known))
    for key in GOOD:
        yield "\n".join(why(without(GOOD, key)))


TOGETHER: tuple[Answers, ...] = (
    {"soreness": 2, "soreness_on_squat": 4},
    {"slept": "well", "sleep_hours": 4},
    {"recovered_pct": 95, "winces_on_stairs": True},
    {"recovered_pct": 70},
    {"mid_run": True, "mid_run_form_falling_apart": True, "mid_run_heavy_but_form_clean": True},
    {"hours_since_lift": 80, "new_or_returning_lift": True, "soreness_rising": True},
    {"goal": "strength", "calorie_deficit": True},
    {"soreness": 4, "soreness_rising": True},
    flags(5) | {"soreness": 7},
    STRENGTH_TONIGHT,
)


def why(known: Answers) -> list[str]:
    verdict: Verdict = decide(known)
    return explain.message(Explain(verdict=verdict, answers=known), ENGLISH).text.splitlines()
