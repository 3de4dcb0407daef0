"""Why this verdict: each rule that fired, for and against, with its source and how sure it is."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.engine import Answers, MayRun, Rule, Rung
from dialogs.engine.derived import derived
from dialogs.engine.rules import SCORE_BANDS
from dialogs.facts import Fact, Origin
from dialogs.replies import Explain, Message, Stands
from dialogs.words.because import reason_text
from dialogs.words.facts import fact_words
from dialogs.words.language import Language
from dialogs.words.report import at_most, knows_readiness

# An answer that speaks for running, by its value.
IN_FAVOUR = {
    "winces_on_stairs": False,
    "sharp_or_joint_pain": False,
    "wobbly_single_leg": False,
    "sick_or_drained": False,
    "slept": "well",
    "fuelled": True,
}


def message(reply: Explain, language: Language) -> Message:
    return Message("\n".join(_lines(reply, language)), stands=Stands.BELOW)


def _lines(reply: Explain, language: Language) -> Iterator[str]:
    words, grave = language.explanation, reply.verdict.rung >= Rung.SEE_SPECIALIST
    yield _title(reply, language)
    yield words["against"]
    against = [_rule(rule, reply, language) for rule in reply.verdict.reasons if _told(rule, reply)]
    yield from against or [words["nothing"]]
    if not grave:  # beside a warning sign nothing speaks for running
        yield words["for"]
        yield from list(_in_favour(reply.answers, language)) or [words["nothing"]]
    yield words["certainty"]
    yield words["works"]


def _title(reply: Explain, language: Language) -> str:
    words, verdict = language.explanation, reply.verdict
    if _is_settled(reply):
        return words["title_settled"].format(score=at_most(verdict))
    form = "title" if knows_readiness(verdict, reply.answers) else "title_plain"
    return words[form].format(rung=language.rungs[verdict.rung.word], score=verdict.score)


def _told(rule: Rule, reply: Explain) -> bool:
    """What was not asked is not held against anyone; beside a warning sign only caps matter."""
    if reply.verdict.rung >= Rung.SEE_SPECIALIST:
        return bool(rule.points) and rule.cap > Rung.EASY_RUN and not rule.gate
    return not (_is_settled(reply) and (rule.gate or rule in SCORE_BANDS))


def _is_settled(reply: Explain) -> bool:
    return reply.partial and reply.verdict.may_run is MayRun.NO


def _rule(rule: Rule, reply: Explain, language: Language) -> str:
    words = language.explanation
    effect = words[_effect(rule, reply)].format(
        rung=language.rungs[rule.cap.word], points=rule.points
    )
    return words["rule"].format(
        text=reason_text(rule, reply.answers, language),
        effect=effect,
        source=", ".join(str(source) for source in rule.sources),
        certainty=language.certainties[rule.certainty],
    )


def _effect(rule: Rule, reply: Explain) -> str:
    if rule.cap is Rung.EASY_RUN:
        return "points"
    return "caps" if rule.points and reply.verdict.rung < Rung.SEE_SPECIALIST else "cap"


def _in_favour(answers: Answers, language: Language) -> Iterator[str]:
    facts = derived(answers)
    for key, value in IN_FAVOUR.items():
        known = facts.get("sleep") if key == "slept" else facts.get(key)
        if known == value and "now" in facts:
            fact = Fact(value, facts["now"], Origin.TAP)  # type: ignore[arg-type]
            yield language.explanation["fact"].format(text=fact_words(key, fact, language, None))
