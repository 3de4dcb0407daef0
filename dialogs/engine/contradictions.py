"""Answers that disagree with each other. Each is named, and the strictest reading wins."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dialogs.engine.answers import Answers
from dialogs.engine.model import Judgement
from dialogs.engine.rules import MILD


def contradictions(facts: Answers, now: Judgement) -> tuple[str, ...]:
    """The ids of what disagrees, in the order of the table below."""
    return tuple(
        name for name, (key, holds) in CONTRADICTIONS.items() if key in facts and holds(facts, now)
    )


def _number(facts: Answers, key: str) -> float | None:
    value = facts.get(key)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _stairs_beat_score(facts: Answers, now: Judgement) -> bool:
    sore = _number(facts, "worst_soreness")
    signs = ("winces_on_stairs", "winces_off_couch", "waddles")
    return sore is not None and sore <= MILD and any(facts.get(sign) for sign in signs)


def _two_scores(facts: Answers, now: Judgement) -> bool:
    general, squat = _number(facts, "soreness"), _number(facts, "soreness_on_squat")
    return general is not None and squat is not None and abs(general - squat) >= 2


def _sleep(facts: Answers, now: Judgement) -> bool:
    """What was said of the night is not what its hours say."""
    slept, night = facts.get("slept"), _number(facts, "sleep_hours")
    if slept is None or night is None:
        return False
    too_few = night < {"well": 7, "ok": 5}.get(str(slept), 0)
    return too_few or (slept == "poorly" and night >= 7)


def _percent_too_high(facts: Answers, now: Judgement) -> bool:
    """A sign, which neither a clock nor a meal nor one more answer takes away, beats it (C-16)."""
    percent = _number(facts, "recovered_pct")
    if percent is None or percent < 80:
        return False
    return any(
        rule.points and not (rule.cap.is_run or rule.passes or rule.gate) for rule in now.reasons
    )


def _percent_too_low(facts: Answers, now: Judgement) -> bool:
    """A low per cent stands alone against a checklist that is otherwise clear (C-16)."""
    others = [rule for rule in now.reasons if not rule.cap.is_run and rule.points]
    return [rule.id for rule in others] == ["recovered-under-80"]


def _form(facts: Answers, now: Judgement) -> bool:
    broken = facts.get("mid_run_form_falling_apart") or facts.get("mid_run_sharp_or_twinge")
    return bool(facts.get("mid_run_heavy_but_form_clean") and broken)


# Each with an answer it cannot be without: most are asked of nobody.
CONTRADICTIONS: Mapping[str, tuple[str, Callable[[Answers, Judgement], bool]]] = {
    "stairs-beat-score": ("worst_soreness", _stairs_beat_score),
    "higher-score-counts": ("soreness_on_squat", _two_scores),
    "worse-sleep-counts": ("sleep_hours", _sleep),
    "signs-beat-percent": ("recovered_pct", _percent_too_high),
    "percent-beats-signs": ("recovered_pct", _percent_too_low),
    "form-beats-grind": ("mid_run_heavy_but_form_clean", _form),
}
