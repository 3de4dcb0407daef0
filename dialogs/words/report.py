"""A verdict as a message: what, why, how, when to stop, and what would change it.

The first sentence answers the question. It fits a phone screen; /why holds the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.engine import Answers, MayRun, Rung, Verdict, prescribe
from dialogs.engine.derived import derived, hours
from dialogs.engine.rules import LEG_DAY_GONE
from dialogs.events import Tap
from dialogs.facts import stamp
from dialogs.replies import Button, Message, Report
from dialogs.words import later, marks, medical
from dialogs.words.because import because
from dialogs.words.language import Language
from dialogs.words.session import may_stroll, what_to_do
from dialogs.words.times import clock, day

WATCH = 48  # hours in which soreness can still rise (DD 98, L-1; C-9)
GRAVE = {rung.word: rung for rung in (Rung.SEE_SPECIALIST, Rung.EMERGENCY)}


def message(report: Report, language: Language) -> Message:
    lines = (*_changed(report, language), *_lines(report, language), *_clock(report, language))
    text = "\n".join(lines)
    grave, tone = report.verdict.rung >= Rung.SEE_SPECIALIST, _tone(report)
    if not report.run:
        return marks.taken_off(Message(text, urgent=grave, tone=tone))
    rows, anchor = _rows(report, language), f"run-{report.run}"
    return marks.taken_off(Message(text, rows, anchor=anchor, urgent=grave, tone=tone))


def verdict_lines(verdict: Verdict, answers: Answers, language: Language) -> tuple[str, ...]:
    """The whole message as a person reads it, without its buttons."""
    if verdict.rung >= Rung.SEE_SPECIALIST:
        return tuple(medical.lines(verdict, answers, language))
    if answers.get("mid_run"):
        return tuple(_mid_run(verdict, answers, language))
    return tuple(_training(verdict, answers, language))


def at_most(verdict: Verdict) -> int:
    """The readiness that is still possible when what was not asked turns out well."""
    return max(0, 100 - sum(rule.points for rule in verdict.reasons if not rule.gate))


def knows_readiness(verdict: Verdict, answers: Answers) -> bool:
    """Not beside a warning sign, nor during a run begun without a check."""
    before_the_run = {key: value for key, value in answers.items() if key != "mid_run"}
    under_way = bool(answers.get("mid_run"))
    hidden = under_way and "missing" in derived(before_the_run)
    return verdict.rung < Rung.SEE_SPECIALIST and not hidden


def _tone(report: Report) -> str:
    """Go, go gently, or do not: what the first sentence says. Under way there is no gently."""
    verdict, under_way = report.verdict, bool(report.answers.get("mid_run"))
    if verdict.rung.is_run if under_way else verdict.may_run is MayRun.YES:
        return "good"
    rest = verdict.rung >= Rung.REST and verdict.may_run is MayRun.NO
    return "stop" if under_way or rest else "care"


def _lines(report: Report, language: Language) -> tuple[str, ...]:
    if report.left and report.verdict.may_run is MayRun.NO:
        return tuple(_settled(report, language))
    return verdict_lines(report.verdict, report.answers, language)


def _changed(report: Report, language: Language) -> Iterator[str]:
    """What was told before, where that helps. A warning sign is not talked away."""
    parts, now = language.parts, report.verdict
    if report.before in GRAVE and now.rung < GRAVE[report.before]:
        yield parts["earlier_warning"]
    elif not report.before or now.rung >= Rung.SEE_SPECIALIST:
        return
    elif report.before != now.rung.word:
        yield parts["changed"].format(rung=language.rungs[report.before])
    elif now.may_run is not MayRun.LATER:  # the same rung may have been a no or a later before
        yield parts[f"stays.{now.may_run}"].format(rung=language.rungs[report.before])


def _training(verdict: Verdict, answers: Answers, language: Language) -> Iterator[str]:
    yield from _wish(verdict, language)
    if verdict.may_run is MayRun.LATER:
        yield marks.strong(language.headlines[later.first_sentence(verdict, answers)])
        yield later.condition(verdict, answers, language)
    else:
        yield marks.strong(language.headlines[verdict.rung.word])
    yield _score(verdict, language)
    yield from what_to_do(verdict, answers, language)
    yield from because(verdict, answers, language)
    yield from _unknown(verdict, language)
    yield from _what_else(verdict, answers, language)


def _mid_run(verdict: Verdict, answers: Answers, language: Language) -> Iterator[str]:
    """Go on or stop; then how, or the way home, and no more."""
    parts = language.parts
    yield from _wish(verdict, language)
    yield marks.strong(language.headlines[f"mid_run.{verdict.rung.word}"])
    if knows_readiness(verdict, answers):
        yield _score(verdict, language)
    if verdict.rung.is_run:
        broken = f"go_on.{prescribe(answers, verdict).kind}"
        yield from (parts[key] for key in (broken, "talk_test", "stop_signs") if key in parts)
    else:
        yield parts["or_a_lift"]
    if verdict.may_run is MayRun.LATER:
        yield later.condition(verdict, answers, language)
    yield from because(verdict, answers, language)
    if _is_very_sore(answers):
        yield parts["very_sore"]


def _settled(report: Report, language: Language) -> Iterator[str]:
    """A no before the last question: what settled it, and the safest thing to do meanwhile."""
    verdict, answers, parts = report.verdict, report.answers, language.parts
    yield from _wish(verdict, language)
    yield marks.strong(parts["no_run"])
    yield parts["score_at_most"].format(score=at_most(verdict))
    yield from because(verdict, answers, language)
    form = "settled" if may_stroll(answers) else "settled.easy"
    if _is_very_sore(answers):
        yield parts["very_sore"]
    yield parts[form].format(left=report.left)


def _wish(verdict: Verdict, language: Language) -> Iterator[str]:
    """A wish for more is refused in the first sentence, with the next good day for it."""
    wish, parts = verdict.wish, language.parts
    if wish is None or wish.granted:
        return
    refused = parts["wish_refused"].format(wish=language.wishes[wish.run])
    when = (
        parts["wish_day"].format(day=day(wish.next_day, language))
        if wish.next_day
        else parts["wish_open"]
    )
    yield marks.strong(f"{refused} {when}")


def _score(verdict: Verdict, language: Language) -> str:
    """Below 50 the score alone is a reason to rest, where nothing is unknown and nothing passes."""
    resting = verdict.score < 50 and verdict.may_run is MayRun.NO and not verdict.unknown
    return language.parts["score_rest" if resting else "score"].format(score=verdict.score)


def _unknown(verdict: Verdict, language: Language) -> Iterator[str]:
    if verdict.unknown:
        names = ", ".join(language.keys[key] for key in verdict.unknown)
        yield language.parts["unknown"].format(names=names)


def _what_else(verdict: Verdict, answers: Answers, language: Language) -> Iterator[str]:
    parts = language.parts
    gone = hours(answers)
    if verdict.leg_day_over:
        yield parts["leg_day_over"]
    if verdict.wish and verdict.wish.granted:
        yield parts["wish_granted"].format(wish=language.wishes[verdict.wish.run])
    if _is_very_sore(answers):
        yield parts["very_sore"]
    elif gone is not None and gone < WATCH:
        yield parts["soreness_rises"]
    elif gone is not None and gone >= LEG_DAY_GONE and answers.get("soreness_rising"):
        yield parts["rises_late"]
    if verdict.may_run is MayRun.NO and not verdict.unknown:
        yield parts["advice"]


def _is_very_sore(answers: Answers) -> bool:
    """The signs of muscle breaking down are named from the day off on (RF-1, RF-2)."""
    sore = derived(answers).get("worst_soreness")
    return isinstance(sore, int) and sore >= 8


def _clock(report: Report, language: Language) -> Iterator[str]:
    """Which clock it went by, while the person has not said that it is theirs."""
    if report.assumed:
        # Not as a moment: a platform would show it by the reader's own clock.
        there = clock(report.at)
        yield language.sentences["zone.assumed"].format(zone=report.assumed, there=there)


def _rows(report: Report, language: Language) -> tuple[tuple[Button, ...], ...]:
    def button(choice: str) -> Button:
        text = language.labels[f"verdict.{choice}"][0].format(left=report.left)
        return Button(text, Tap(report.run, "verdict", choice).token())

    rest = ((button("rest"),),) if report.left else ()
    whose = ((button("clock"), button("elsewhere")),) if report.assumed else ()
    return (*rest, *_reminder(report, language), (button("why"), button("change")), *whose)


def _reminder(report: Report, language: Language) -> tuple[tuple[Button, ...], ...]:
    """It outlives the verdict: whoever taps it wants to be written to, whatever came after."""
    if not (at := report.remind_at):
        return ()
    text = language.labels["verdict.remind"][0].format(at=clock(at))
    return ((Button(text, Tap(0, "remind", stamp(at)).token()),),)
