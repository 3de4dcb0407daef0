"""Scores of the understanding on labelled phrases.

By hand, to see every miss: `python -m tests.phrases.score FILE...`
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from dialogs.language import Understood, understand


@dataclass(slots=True)
class Score:
    """Counts over a set of phrases, and a line for each miss."""

    flagged: int = 0
    flags_missed: int = 0
    near_misses: int = 0
    near_misses_raised: int = 0
    false_alarms: int = 0
    phrases: int = 0
    intents_right: int = 0
    slots_right: int = 0
    slots_wanted: int = 0
    slots_found: int = 0
    misses: list[str] = field(default_factory=list)

    @property
    def intent_rate(self) -> float:
        return self.intents_right / self.phrases

    @property
    def slots_f1(self) -> float:
        return 2 * self.slots_right / ((self.slots_wanted + self.slots_found) or 1)


def score(lines: Iterable[str]) -> Score:
    """The score of labelled phrases, one JSON object a line."""
    total = Score()
    for line in lines:
        phrase = json.loads(line)
        notes = [note for note in phrase["notes"].split("; ") if note]
        found = understand(phrase["text"])
        _score_safety(total, phrase, notes, found)
        _score_intent(total, phrase, notes, found)
        _score_slots(total, phrase, notes, found)
    return total


def _score_safety(total: Score, phrase: Mapping, notes: list[str], found: Understood) -> None:
    raised = bool(found.red_flags)
    near_miss = any(note.startswith("near-miss:") for note in notes)
    total.flagged += phrase["safety"]
    total.near_misses += near_miss
    if phrase["safety"] and not raised:
        total.flags_missed += 1
        total.misses.append(f"MISSED FLAG {phrase['id']} {phrase['text']!r}")
    if raised and not phrase["safety"]:
        total.near_misses_raised += near_miss
        total.false_alarms += 1
        total.misses.append(f"FALSE ALARM {phrase['id']} {phrase['text']!r} {found.red_flags}")


def _score_intent(total: Score, phrase: Mapping, notes: list[str], found: Understood) -> None:
    right = {phrase["intent"]} | {note[4:] for note in notes if note.startswith("alt:")}
    total.phrases += 1
    total.intents_right += found.intent in right
    if found.intent not in right:
        total.misses.append(
            f"intent {phrase['id']} {phrase['text']!r} {found.intent}, not {phrase['intent']}"
        )


def _score_slots(total: Score, phrase: Mapping, notes: list[str], found: Understood) -> None:
    optional = {tuple(note[4:].split("=", 1)) for note in notes if note.startswith("opt:")}
    wanted = _pairs(phrase["slots"]) - optional
    got = _pairs(found.slots) - optional
    total.slots_right += len(wanted & got)
    total.slots_wanted += len(wanted)
    total.slots_found += len(got)
    if wanted != got:
        total.misses.append(
            f"slots {phrase['id']} {phrase['text']!r} missing {sorted(wanted - got)}, "
            f"too many {sorted(got - wanted)} [{found.intent}]"
        )


def _pairs(slots: Mapping[str, object]) -> set[tuple[str, str]]:
    """Slots as comparable pairs, a list slot as one pair an item; false is as good as absent."""
    pairs: set[tuple[str, str]] = set()
    for name, value in slots.items():
        items = value if isinstance(value, list | tuple) else (value,)
        if value is False and name != "fuelled":
            continue
        pairs |= {(name, _shown(item)) for item in items}
    return pairs


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, int | float) else str(value)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        result = score(Path(name).read_text(encoding="utf-8").splitlines())
        print("\n".join(result.misses))
        print(
            f"flags missed {result.flags_missed}/{result.flagged}, false alarms"
            f" {result.false_alarms} ({result.near_misses_raised}/{result.near_misses}"
            f" near-misses), intents {result.intent_rate:.3f}, slots {result.slots_f1:.3f}"
        )
