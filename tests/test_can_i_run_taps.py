"""Can I run today? Every path of taps through the checklist, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from dialogs.conversation import Conversation
from dialogs.engine import MayRun, Rung, decide
from dialogs.events import Begin, Event, Place, Tap
from dialogs.flow import NONE
from dialogs.flows.can_i_run import CAN_I_RUN
from dialogs.flows.checks import FLAGS, SELF_TEST, TODAY
from dialogs.machine import advance
from dialogs.replies import Ask, Report, Say
from tests.transcript import MORNING

MOST = 9
BEST = {"flags": NONE, "soreness": "0", "self_test": NONE, "today": NONE, "sleep": "well"} | {
    "lifted": "h48",
    "food": "yes",
    "session": NONE,
    "goal": "general",
}
# Of the soreness scores those at both sides of every rule; of several signs the first one tapped.
SCORES = ("0", "3", "4", "5", "6", "7", "8", "10")
SEVERAL = {question.id for question in (FLAGS, SELF_TEST, TODAY)}


class Path:
    """A way through the checklist by taps, to its first verdict."""

    def __init__(self, taps: tuple[Tap, ...], now: Conversation, report: Report) -> None:
        self.taps = taps
        self.now = now
        self.report = report

    @property
    def answers(self) -> Mapping[str, object]:
        """What the buttons say, read off their own rows; the first of a question counts."""
        made: dict[str, object] = {"now": MORNING, "mid_run": False}
        for tap in self.taps:
            question = CAN_I_RUN.question(tap.question)
            [choice] = (one for one in question.choices if one.id == tap.choice)
            made = {**choice.makes, **made}
        return made


def tapped(now: Conversation, tap: Tap):
    return advance(now, Event("e", "p", MORNING, tap))


@cache
def paths() -> tuple[Path, ...]:
    begun = advance(Conversation(), Event("e", "p", MORNING, Begin("run")))
    return tuple(walk(*begun, ()))


def walk(now: Conversation, replies, taps: tuple[Tap, ...]) -> Iterator[Path]:
    [reply] = replies
    if isinstance(reply, Report):
        yield Path(taps, now, reply)
        return
    for tap in options(reply, taps):
        yield from walk(*tapped(now, tap), (*taps, tap))


def options(ask: Ask, taps: tuple[Tap, ...]) -> Iterator[Tap]:
    again = ask.question in SEVERAL and any(tap.question == ask.question for tap in taps)
    choices = SCORES if ask.question == "soreness" else (NONE,) if again else ask.choices
    return (Tap(ask.run, ask.question, choice) for choice in choices)


def test_no_path_needs_more_than_nine_taps():
    assert len(paths()) > 3000
    assert max(len(path.taps) for path in paths()) == MOST


def test_the_verdict_at_the_end_is_the_engines_on_all_answers():
    for path in paths():
        assert path.report.verdict == decide(path.answers), path.taps


def test_warning_signs_are_asked_first_and_everyone_is_asked_one_question_at_a_time():
    for path in paths():
        asked = list(dict.fromkeys(tap.question for tap in path.taps))
        order = [question.id for question in CAN_I_RUN.questions]
        assert asked == sorted(asked, key=order.index)
        assert asked[0] == "flags"


def test_only_a_no_is_told_before_the_end():
    for path in paths():
        if path.report.left:
            assert path.report.verdict.may_run is MayRun.NO


def test_the_last_tap_twice_says_nothing_more():
    for path in paths():
        now, replies = tapped(path.now, path.taps[-1])
        assert (now, replies) == (path.now, ()), path.taps


def test_on_a_platform_a_second_copy_of_the_last_question_gives_way_to_the_verdict():
    for path in paths():
        before = replace(path.now, consent="1")
        now, replies = advance(before, Event("e", "p", MORNING, path.taps[-1], Place.PRIVATE))
        assert (now, [type(reply) for reply in replies]) == (before, [Report]), path.taps


def test_no_old_button_takes_back_a_red_flag():
    for path in (path for path in paths() if path.report.verdict.rung >= Rung.SEE_SPECIALIST):
        for question, choice in BEST.items():
            now, replies = tapped(path.now, Tap(path.report.run, question, choice))
            assert now == path.now
            assert replies in ((), (Say("list_closed"),))


def test_an_early_no_is_not_contradicted_by_the_best_answers_to_the_rest():
    for path in (path for path in paths() if path.report.left):
        now, replies = tapped(path.now, Tap(path.report.run, "verdict", "rest"))
        while isinstance(ask := replies[-1], Ask):
            now, replies = tapped(now, Tap(ask.run, ask.question, BEST[ask.question]))
        [report] = replies
        assert (report.verdict.may_run, report.left) == (MayRun.NO, 0), path.taps
        assert report.verdict.rung <= path.report.verdict.rung
