"""The whole engine: which rules fired, what is left, and what would make it a yes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from dialogs.engine.answers import Answers
from dialogs.engine.contradictions import contradictions
from dialogs.engine.derived import day_start, derived, elapsed, hours, later, lift_day, moment
from dialogs.engine.model import Change, Help, Judgement, MayRun, Passes, Rule, Rung, Verdict
from dialogs.engine.rules import LEG_DAY_GONE, RULES_BY_KEY, SAME_DAY_GAP, SCORE_BANDS
from dialogs.engine.wish import wish


def decide(answers: Answers) -> Verdict:
    """The verdict on checked answers (see `answers.read`). Total, pure and deterministic.

    `now` in the answers is the clock; without it, clock times stay unknown.
    """
    facts = derived(answers)
    now = _judged(facts)
    changes = _would_change(answers, now)
    changed = _changed(answers, changes)
    then = judge(changed).rung if changes else None
    if then is None or not then.is_run:
        changes, then = (), None
    over = _leg_day_over(facts)
    return Verdict(
        rung=now.rung,
        score=now.score,
        reasons=now.reasons,
        may_run=_may_run(now.rung, then),
        not_before=next((change.at for change in changes if change.at), None),
        then=then,
        would_change=changes,
        help=_help(now.reasons),
        unknown=tuple(rule.gate for rule in now.reasons if rule.gate),
        contradictions=contradictions(facts, now),
        wish=wish(facts, now.rung, over=over),
        leg_day_over=over,
    )


def judge(answers: Answers) -> Judgement:
    """The rules alone: all are evaluated, the strictest holds, and every reason is kept."""
    return _judged(derived(answers))


def may_run(answers: Answers) -> MayRun:
    """Whether there is a run in it now, later, or not: what `decide` says, without the rest."""
    facts = derived(answers)
    if "missing" in facts:
        return MayRun.NO  # neither time nor food opens a gate
    now = _judged(facts)
    changes = _would_change(answers, now)
    then = judge(_changed(answers, changes)).rung if changes else None
    return _may_run(now.rung, then if then is not None and then.is_run else None)


def _judged(facts: Answers) -> Judgement:
    asked = (rules for key, rules in RULES_BY_KEY.items() if key in facts)
    fired = [rule for rules in asked for rule in rules if rule.when.holds(facts)]
    score = max(0, 100 - sum(rule.points for rule in fired))
    if score < 80:
        fired += [rule for rule in SCORE_BANDS if rule.when.holds({"score": score})]
    fired.sort(key=_strictness)
    return Judgement(fired[0].cap if fired else Rung.EASY_RUN, score, tuple(fired))


def _strictness(rule: Rule) -> tuple[int, int]:
    return -rule.cap, -rule.points


def _may_run(rung: Rung, then: Rung | None) -> MayRun:
    if rung.is_run:
        return MayRun.YES
    return MayRun.NO if then is None else MayRun.LATER


def _would_change(answers: Answers, now: Judgement) -> tuple[Change, ...]:
    """The time and the food that stand in the way, if nothing else does (else nothing)."""
    if now.rung.is_run:
        return ()
    # The score's own bands take no points: they follow from the others.
    in_the_way = [rule for rule in now.reasons if not rule.cap.is_run and rule.points]
    passing = {rule.passes for rule in in_the_way}
    if None in passing:
        return ()
    food = (Change("fuelled", True),) if Passes.FOOD in passing else ()
    strength = any(rule.id == "strength-same-day" for rule in in_the_way)
    time = (_enough_time(answers, strength),) if Passes.TIME in passing else ()
    return (*food, *time)


def _changed(answers: Answers, changes: Sequence[Change]) -> Answers:
    return {**answers, **{change.key: change.to for change in changes}}


def _enough_time(answers: Answers, strength: bool) -> Change:
    """Six hours after lifting; for strength the next local day too (C-10).

    The hours satisfy the rules both read at that moment and read now.
    """
    gone, now = hours(answers) or 0.0, moment(answers)
    if not strength:
        at = later(now, SAME_DAY_GAP - gone) if now else None
        return Change("hours_since_lift", SAME_DAY_GAP, at)
    if now is None:
        return Change("hours_since_lift", 24.0)
    today = lift_day(now)
    tomorrow = day_start(today + timedelta(days=1), now.tzinfo)
    at = max(tomorrow, later(now, SAME_DAY_GAP - gone), key=datetime.timestamp)
    since_morning = elapsed(day_start(today, now.tzinfo), now)
    return Change("hours_since_lift", _up(max(gone + elapsed(now, at), since_morning + 0.1)), at)


def _up(number: float) -> float:
    """To tenths of an hour, never down."""
    return -(-round(number * 1000) // 100) / 10


def _leg_day_over(facts: Answers) -> bool:
    gone, sore = hours(facts), facts.get("worst_soreness")
    return gone is not None and gone >= LEG_DAY_GONE and isinstance(sore, int) and sore <= 2


def _help(reasons: Sequence[Rule]) -> Help | None:
    """The most urgent help any rule asks for."""
    asked = {rule.help for rule in reasons}
    return next((help_ for help_ in Help if help_ in asked), None)
