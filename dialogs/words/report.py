"""A verdict as a message: what, why, how, when to stop, and what would change it.

The first sentence answers the question. It fits a phone screen; /why holds the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby

from dialogs.engine import Answers, Help, MayRun, Prescription, Rule, Rung, Verdict, prescribe
from dialogs.engine.derived import derived, hours
from dialogs.events import Tap
from dialogs.replies import Button, Message, Report
from dialogs.words.language import Language
from dialogs.words.times import day, not_before, span

MOST_REASONS = 4
RHABDO = {"dark-urine", "swelling-or-weakness", "sore-past-three-days"}  # the rules of RF-1, RF-2
WATCH = 48  # hours in which soreness can still rise (DD 98, L-1; C-9)


def message(report: Report, language: Language) -> Message:
    if report.left:
        lines = tuple(_settled(report.verdict, report.answers, language))
    else:
        lines = verdict_lines(report.verdict, report.answers, language)
    if report.before:
        form = "stays" if report.before == report.verdict.rung.word else "changed"
        lines = (language.parts[form].format(rung=language.rungs[report.before]), *lines)
    return Message("\n".join(lines), _rows(report, language), anchor=f"run-{report.run}")


def verdict_lines(verdict: Verdict, answers: Answers, language: Language) -> tuple[str, ...]:
    """The whole message as a person reads it, without its buttons."""
    if verdict.rung >= Rung.SEE_SPECIALIST:
        return tuple(_medical(verdict, answers, language))
    return tuple(_training(verdict, answers, language))


def reason_text(rule: Rule, answers: Answers, language: Language) -> str:
    """What a rule says, in the person's own answers."""
    facts = derived(answers)
    gone = hours(facts)
    values = {key: f"{v:g}" if isinstance(v, int | float) else v for key, v in facts.items()}
    values["hours"] = span(gone, language) if gone is not None else ""
    return language.reasons[rule.id].format(**values)


def at_most(verdict: Verdict) -> int:
    """The readiness that is still possible when what was not asked turns out well."""
    return max(0, 100 - sum(rule.points for rule in verdict.reasons if not rule.gate))


def _medical(verdict: Verdict, answers: Answers, language: Language) -> Iterator[str]:
    """No run, no walk plan, no reassurance: the right level of help."""
    parts = language.parts
    yield _headline(verdict, answers, language)
    flags = [rule for rule in verdict.reasons if rule.help]
    yield from (
        parts["reason"].format(text=reason_text(r, answers, language), source=_cite(r))
        for r in flags
    )
    ids = {rule.id for rule in flags}
    if verdict.help is not Help.NOW and ids & RHABDO:
        yield parts["ck"]
    if verdict.help is Help.DOCTOR and "cannot-bear-weight" in ids:
        yield parts["pop"]
    if verdict.help is Help.NOW:
        yield parts["not_alone"]
    else:
        yield parts["no_load"]
        yield parts["getting_worse"]
    if answers.get("mid_run"):
        yield parts["stay" if verdict.help is Help.NOW else "walk_home"]


def _training(verdict: Verdict, answers: Answers, language: Language) -> Iterator[str]:
    parts = language.parts
    session = prescribe(answers, verdict)
    yield from filter(None, (_wish(verdict, language), _headline(verdict, answers, language)))
    yield parts["score"].format(score=verdict.score)
    yield from _later(verdict, answers, language)
    yield from _what_to_do(verdict, session, answers, language)
    known = [rule for rule in verdict.reasons if rule.points and not rule.gate]
    yield from _because(verdict, answers, language, known)
    if verdict.unknown:
        names = ", ".join(language.keys[key] for key in verdict.unknown)
        yield parts["unknown"].format(names=names)
    yield from _what_else(verdict, answers, language)


def _settled(verdict: Verdict, answers: Answers, language: Language) -> Iterator[str]:
    """A no before the last question: what settled it, and the safest thing to do meanwhile."""
    parts = language.parts
    known = [rule for rule in verdict.reasons if rule.points and not rule.gate]
    yield from filter(None, (_wish(verdict, language), parts["no_run"]))
    yield parts["score_at_most"].format(score=at_most(verdict))
    yield from _because(verdict, answers, language, known)
    yield parts["settled"]


def _headline(verdict: Verdict, answers: Answers, language: Language) -> str:
    lines = language.headlines
    rung = verdict.rung.word
    if verdict.rung is Rung.EMERGENCY:
        return lines[f"emergency.{verdict.help}"]
    if answers.get("mid_run"):
        return lines[f"mid_run.{rung}"]
    return lines["later" if verdict.may_run is MayRun.LATER else rung]


def _wish(verdict: Verdict, language: Language) -> str:
    """A wish for more is refused in the first sentence, with the next good day for it."""
    wish, parts = verdict.wish, language.parts
    if wish is None or wish.granted:
        return ""
    refused = parts["wish_refused"].format(wish=language.wishes[wish.run])
    if wish.next_day is None:
        return f"{refused} {parts['wish_open']}"
    return f"{refused} {parts['wish_day'].format(day=day(wish.next_day, language))}"


def _later(verdict: Verdict, answers: Answers, language: Language) -> Iterator[str]:
    """The earliest clock time, and the run it would be."""
    if verdict.then is None:
        return
    then = language.parts[f"then.{verdict.then.word}"]
    keys = {change.key for change in verdict.would_change}
    now = answers.get("now")
    if verdict.not_before is None or not isinstance(now, datetime):
        gap = next((c.to for c in verdict.would_change if c.key == "hours_since_lift"), None)
        if gap is not None:
            yield language.parts["gap_first"].format(hours=gap, then=then)
        if "fuelled" in keys:
            yield language.parts["eat_first"].format(then=then)
        return
    at = not_before(verdict.not_before, now, language)
    form = "eat_and_wait" if "fuelled" in keys else "not_before"
    yield language.parts[form].format(at=at, then=then)


def _what_to_do(
    verdict: Verdict, session: Prescription, answers: Answers, language: Language
) -> Iterator[str]:
    parts = language.parts
    under_way = bool(answers.get("mid_run"))
    going_on = under_way and verdict.rung is Rung.EASY_RUN
    until_then = parts["until_then"] if verdict.may_run is MayRun.LATER else ""
    todo = language.sessions[session.kind].format(minutes=session.minutes)
    if under_way and not verdict.rung.is_run:
        yield parts["walk_home"]  # that is the whole session
    elif todo and not going_on:
        yield until_then + todo
    if verdict.rung.is_run:
        if len(session.blocks) > 1 and not going_on:
            yield parts["minutes"].format(blocks=_blocks(session, language))
        yield parts["talk_test"]
        yield parts["stop_signs"]
    elif verdict.rung > Rung.WALK and not answers.get("wobbly_single_leg"):
        yield parts["stroll"]


def _because(
    verdict: Verdict, answers: Answers, language: Language, reasons: Sequence[Rule]
) -> Iterator[str]:
    """What disagrees is said; then the reasons that weigh most."""
    parts = language.parts
    for name in verdict.contradictions:
        values = {
            k: f"{v:g}" if isinstance(v, int | float) else v for k, v in derived(answers).items()
        }
        yield language.contradictions[name].format(**values)
    shown = reasons[:MOST_REASONS]
    if shown:
        yield parts["because"]
    for rule in shown:
        yield parts["reason"].format(text=reason_text(rule, answers, language), source=_cite(rule))
    if len(reasons) > len(shown):
        yield parts["more_reasons"].format(count=len(reasons) - len(shown))


def _what_else(verdict: Verdict, answers: Answers, language: Language) -> Iterator[str]:
    parts = language.parts
    facts = derived(answers)
    gone, sore = hours(facts), facts.get("worst_soreness")
    if verdict.leg_day_over:
        yield parts["leg_day_over"]
    if verdict.wish and verdict.wish.granted:
        yield parts["wish_granted"].format(wish=language.wishes[verdict.wish.run])
    if isinstance(sore, int) and sore >= 8:
        yield parts["very_sore"]
    elif gone is not None and gone < WATCH:
        yield parts["soreness_rises"]
    if verdict.may_run is MayRun.NO and not answers.get("mid_run"):
        yield parts["advice"]


def _blocks(session: Prescription, language: Language) -> str:
    """ "5 jog, 1 walk ×3, 2 jog": what repeats is said once."""
    steps = [(block.minutes, language.blocks[block.what]) for block in session.blocks]
    pairs = [tuple(steps[n : n + 2]) for n in range(0, len(steps), 2)]
    said = []
    for pair, same in groupby(pairs):
        times = len(list(same))
        step = ", ".join(language.parts["block"].format(minutes=m, what=w) for m, w in pair)
        said.append(f"({step}) ×{times}" if times > 1 else step)
    return " + ".join(said)


def _cite(rule: Rule) -> str:
    return str(rule.sources[0])


def _rows(report: Report, language: Language) -> tuple[tuple[Button, ...], ...]:
    def button(choice: str) -> Button:
        text = language.labels[f"verdict.{choice}"][0].format(left=report.left)
        return Button(text, Tap(report.run, "verdict", choice).token())

    rest = (button("rest"),) if report.left else ()
    return (*((rest,) if rest else ()), (button("why"), button("change")))
