"""Why, in a few lines: what disagrees, and the rules that weigh most."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dialogs.engine import Answers, Rule, Rung, Verdict
from dialogs.engine.derived import derived, hours
from dialogs.words.language import Language
from dialogs.words.times import ago

MOST = 3  # reasons; a verdict has to fit a phone screen, /why holds the rest


def because(verdict: Verdict, answers: Answers, language: Language) -> Iterator[str]:
    """Under a yes, all that counted; else what speaks against a run."""
    for name in verdict.contradictions:
        yield language.contradictions[name].format(**_values(answers, language))
    told = [rule for rule in verdict.reasons if _counts(rule, verdict.rung)]
    if told:
        yield language.parts["what_counted" if verdict.rung.is_run else "because"]
    yield from reasons(told, answers, language, most=max(1, MOST - len(verdict.contradictions)))


def reasons(
    rules: Sequence[Rule], answers: Answers, language: Language, *, most: int = MOST
) -> Iterator[str]:
    """The first rules, each with its first source; of the others how many they are."""
    for rule in rules[:most]:
        text = reason_text(rule, answers, language)
        yield language.parts["reason"].format(text=text, source=rule.sources[0])
    if len(rules) > most:
        yield language.parts["more_reasons"].format(count=len(rules) - most)


def reason_text(rule: Rule, answers: Answers, language: Language) -> str:
    """What a rule says, in the person's own answers."""
    return language.reasons[rule.id].format(**_values(answers, language))


def _counts(rule: Rule, rung: Rung) -> bool:
    """Gates are named apart, and the score's own bands take no points: they follow from others."""
    if rule.gate:
        return False
    return rung.is_run or (not rule.cap.is_run and rule.points > 0)


def _values(answers: Answers, language: Language) -> dict[str, object]:
    facts = derived(answers)
    gone = hours(facts)
    values = {key: f"{v:g}" if isinstance(v, int | float) else v for key, v in facts.items()}
    return {**values, "ago": ago(gone, language) if gone is not None else ""}
