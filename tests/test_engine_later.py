"""What no answer can change any more, and what time or a meal still changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import chain, combinations

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from dialogs import calendar
from dialogs.engine import Answers, MayRun, Rule, Verdict, decide, settled
from dialogs.engine.decide import may_run
from dialogs.engine.rules import SCORE_BANDS
from tests.answers import (
    BERLIN,
    COMPLETE,
    GOOD,
    NEW_LIFT,
    ORDERED,
    VALUES,
    WORST_RUN,
    answers,
    completions,
    moments,
    without,
)


def forbidding(verdict: Verdict) -> list[Rule]:
    """The reasons that stand in the way of a run; the score's bands only follow from others."""
    return [rule for rule in verdict.reasons if not rule.cap.is_run and rule not in SCORE_BANDS]


def subsets(keys: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return chain.from_iterable(combinations(keys, size) for size in range(len(keys)))


# Settled


@settings(max_examples=250)
@given(answers, st.data())
def test_once_settled_no_completion_changes_the_answer(
    given_answers: Answers, data: st.DataObject
) -> None:
    assume(given_answers.get("red_flags") is not None and settled(given_answers))
    open_keys = [key for key in ORDERED if given_answers.get(key) is None]
    if given_answers.get("mid_run") is False:
        open_keys = [key for key in open_keys if not key.startswith("mid_run")]
    completed = {**given_answers, **{key: data.draw(VALUES[key]) for key in open_keys}}
    assert may_run(completed) == may_run(given_answers)


@pytest.mark.parametrize(
    "bad",
    [
        {},
        {"fuelled": False},
        {"hours_since_lift": 3},
        {"hours_since_lift": 3, "goal": "strength"},
        {"winces_on_stairs": True},
        {"soreness": 5, "slept": "ok"},
        {"mid_run": None},
        {"mid_run": True, "fuelled": False, **NEW_LIFT, "soreness_rising": True},
    ],
    ids=str,
)
def test_it_is_settled_exactly_when_no_completion_changes_the_answer(bad: Answers) -> None:
    for open_keys in combinations([key for key in ORDERED if key != "red_flags"], 2):
        partial = without({**COMPLETE, **bad}, *open_keys)
        outcomes = {may_run(partial), *map(may_run, completions(partial))}
        assert settled(partial) == (len(outcomes) == 1), open_keys


@settings(max_examples=100)
@given(answers)
def test_nothing_is_settled_before_the_red_flags_are_screened(given_answers: Answers) -> None:
    assert not settled(without(given_answers, "red_flags"))


def test_all_answered_is_settled() -> None:
    assert settled(COMPLETE)


# What would make it a yes


@settings(max_examples=250)
@given(answers)
def test_it_is_later_exactly_when_only_time_or_a_meal_stands_in_the_way(
    given_answers: Answers,
) -> None:
    verdict = decide(given_answers)
    passing = [rule.passes is not None for rule in forbidding(verdict)]
    assert (verdict.may_run is MayRun.LATER) == (bool(passing) and all(passing))
    assert (verdict.may_run is MayRun.LATER) == bool(verdict.would_change)
    assert (verdict.may_run is MayRun.LATER) == (verdict.then is not None)
    assert verdict.may_run is MayRun.LATER or verdict.not_before is None
    assert may_run(given_answers) == verdict.may_run


@st.composite
def only_waiting(draw: st.DrawFn) -> Answers:
    """Time, food or both stand in the way, on any clock of the world."""
    return {
        **draw(st.sampled_from([GOOD, {**GOOD, **WORST_RUN}])),
        "hours_since_lift": draw(st.integers(0, 26 * 60)) / 60,
        "fuelled": draw(st.booleans()),
        "goal": draw(st.sampled_from(["general", "strength"])),
        "now": draw(moments),
    }


@settings(max_examples=400)
@given(only_waiting())
@example({**GOOD, "goal": "strength", "now": datetime(2026, 10, 25, 3, 30, tzinfo=BERLIN)})
def test_the_changes_together_make_it_a_yes_and_fewer_do_not(given_answers: Answers) -> None:
    verdict = decide(given_answers)
    assume(verdict.may_run is MayRun.LATER)
    changes = {change.key: change.to for change in verdict.would_change}
    for some in subsets(list(changes)):
        fewer = {**given_answers, **{key: changes[key] for key in some}}
        assert decide(fewer).may_run is not MayRun.YES
    then = decide({**given_answers, **changes})
    assert (then.may_run, then.rung) == (MayRun.YES, verdict.then)
    if verdict.not_before is not None:
        moved = decide({**given_answers, **changes, "now": verdict.not_before})
        assert (moved.may_run, moved.rung) == (MayRun.YES, verdict.then)


@settings(max_examples=400)
@given(only_waiting())
def test_the_earliest_time_is_six_hours_after_lifting_and_for_strength_another_day(
    given_answers: Answers,
) -> None:
    verdict = decide(given_answers)
    now, gone = given_answers["now"], given_answers["hours_since_lift"]
    assume(verdict.not_before is not None and isinstance(now, datetime))
    assert isinstance(now, datetime)
    assert isinstance(gone, float)
    at = verdict.not_before
    assert at is not None
    lifted = (now.astimezone(UTC) - timedelta(hours=gone)).astimezone(now.tzinfo)
    assert at.timestamp() > now.timestamp()
    assert at.tzinfo is now.tzinfo
    assert calendar.hours_since(lifted, at) > 6 - 1e-6
    if given_answers["goal"] == "strength":
        assert calendar.day_of(at) > calendar.day_of(lifted)


@settings(max_examples=300)
@given(only_waiting())
def test_at_the_earliest_time_a_new_check_in_says_yes_and_a_minute_before_it_does_not(
    given_answers: Answers,
) -> None:
    verdict = decide(given_answers)
    assume(verdict.not_before is not None)
    now, gone = given_answers["now"], given_answers["hours_since_lift"]
    assert isinstance(now, datetime)
    assert isinstance(gone, float)
    assert verdict.not_before is not None
    wait = (verdict.not_before.astimezone(UTC) - now.astimezone(UTC)) / timedelta(hours=1)

    def asked_after(hours: float) -> MayRun:
        later = (now.astimezone(UTC) + timedelta(hours=hours)).astimezone(now.tzinfo)
        hours_gone = round(gone + hours, 9)
        return may_run(
            {**given_answers, "fuelled": True, "now": later, "hours_since_lift": hours_gone}
        )

    assert asked_after(wait) is MayRun.YES
    assert wait < 1 / 60 or asked_after(wait - 1 / 60) is MayRun.LATER
