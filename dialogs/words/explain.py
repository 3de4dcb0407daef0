"""Why this verdict: each rule that fired, for and against, with its source and how sure it is."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.engine import Answers, Rule, Rung
from dialogs.engine.derived import derived
from dialogs.facts import Fact, Origin
from dialogs.replies import Explain, Message
from dialogs.words.facts import fact_words
from dialogs.words.language import Language
from dialogs.words.report import at_most, reason_text

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
    return Message("\n".join(_lines(reply, language)))


def _lines(reply: Explain, language: Language) -> Iterator[str]:
    words, verdict = language.explanation, reply.verdict
    against = [rule for rule in verdict.reasons if rule.points]
    if reply.partial:
        yield words["title_settled"].format(score=at_most(verdict))
        against = [rule for rule in against if not rule.gate]
    else:
        yield words["title"].format(rung=language.rungs[verdict.rung.word], score=verdict.score)
    yield words["against"]
    yield from (_rule(rule, reply.answers, language) for rule in against)
    if not against:
        yield words["nothing"]
    yield words["for"]
    in_favour = list(_in_favour(reply.answers, language))
    yield from in_favour or [words["nothing"]]
    yield words["certainty"]
    yield words["works"]


def _rule(rule: Rule, answers: Answers, language: Language) -> str:
    words = language.explanation
    capped = rule.cap > Rung.EASY_RUN
    effect = words["caps" if capped else "points"].format(
        rung=language.rungs[rule.cap.word], points=rule.points
    )
    return words["rule"].format(
        text=reason_text(rule, answers, language),
        effect=effect,
        source=", ".join(str(source) for source in rule.sources),
        certainty=language.certainties[rule.certainty],
    )


def _in_favour(answers: Answers, language: Language) -> Iterator[str]:
    facts = derived(answers)
    for key, value in IN_FAVOUR.items():
        known = facts.get("sleep") if key == "slept" else facts.get(key)
        if known == value and "now" in facts:
            fact = Fact(value, facts["now"], Origin.TAP)  # type: ignore[arg-type]
            yield language.explanation["fact"].format(text=fact_words(key, fact, language, None))
