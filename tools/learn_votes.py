"""Learns the weights of `dialogs/language/intent/votes.py` from the labelled phrases.

    python tools/learn_votes.py            writes dialogs/language/intent/ballots.py
    python tools/learn_votes.py --measure  scores it on the sets that are never learnt

An averaged passive-aggressive learner (Crammer et al. 2006), nothing but the standard library. The
same phrases always give the same file; sets named `held_out*` are never learnt.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from dialogs.language.intent.votes import features  # noqa: E402
from dialogs.language.normal import plain  # noqa: E402

PHRASES = ROOT / "tests" / "phrases"
BALLOTS = ROOT / "dialogs" / "language" / "intent" / "ballots.py"

ROUNDS = 10
SEED = 7
BOLDNESS = 0.05  # the most one phrase may move a weight
SEEN = 2  # a feature of one phrase alone teaches nothing
SCALE, LEAST = 1000, 24  # weights are whole thousandths; the faintest are left out

MEASURED = "held_out"  # sets whose name begins so are only measured

Row: TypeAlias = Mapping[str, object]
Weights: TypeAlias = Mapping[str, Sequence[float]]


@dataclass(frozen=True, slots=True)
class Phrase:
    features: frozenset[str]
    label: int


def main() -> None:
    match sys.argv[1:]:
        case []:
            learn()
        case ["--measure"]:
            measure()
        case _:
            sys.exit(__doc__)


def learn() -> None:
    rows = rows_to_learn(sets())
    BALLOTS.write_text(_module(rows), encoding="utf-8")
    print(f"{len(rows)} phrases learnt, {BALLOTS.stat().st_size:,} bytes written")


def measure() -> None:
    """The sets that are never learnt, scored by what was learnt from the others."""
    everything = sets()
    labels, weights = learnt(rows_to_learn(everything), "intent")
    for name, rows in everything.items():
        if name.startswith(MEASURED):
            votes = (tally(weights, features_of(row), len(labels)) for row in rows)
            means = (labels[max(range(len(labels)), key=one.__getitem__)] for one in votes)
            right = sum(mean in accepted(row) for mean, row in zip(means, rows, strict=True))
            print(f"{name:16} {right / len(rows):.3f} of {len(rows)} intents")


def rows_to_learn(everything: Mapping[str, list[Row]]) -> list[Row]:
    sets_to_learn = (rows for name, rows in everything.items() if not name.startswith(MEASURED))
    return [row for rows in sets_to_learn for row in rows]


def sets() -> dict[str, list[Row]]:
    return {
        path.stem: [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for path in sorted(PHRASES.glob("*.jsonl"))
    }


def learnt(rows: Sequence[Row], key: str) -> tuple[list[str], Weights]:
    """The labels found under this key, and the averaged weights of every feature."""
    labels = sorted({str(row[key]) for row in rows})
    found = [features_of(row) for row in rows]
    seen = Counter(feature for one in found for feature in one)
    known = {feature for feature, times in seen.items() if times >= SEEN}
    phrases = [
        Phrase(one & known, labels.index(str(row[key])))
        for one, row in zip(found, rows, strict=True)
    ]
    return labels, _averaged(phrases, len(labels))


def _averaged(phrases: list[Phrase], labels: int) -> Weights:
    weights: dict[str, list[float]] = defaultdict(lambda: [0.0] * labels)
    moved: dict[str, list[float]] = defaultdict(lambda: [0.0] * labels)
    chance = random.Random(SEED)
    now = 1
    for _ in range(ROUNDS):
        chance.shuffle(phrases)
        for phrase in phrases:
            step, rival = _lesson(weights, phrase, labels)
            for feature in phrase.features if step else ():
                for label, way in ((phrase.label, step), (rival, -step)):
                    weights[feature][label] += way
                    moved[feature][label] += now * way
            now += 1
    return {
        feature: [last - total / now for last, total in zip(row, moved[feature], strict=True)]
        for feature, row in weights.items()
    }


def _lesson(weights: Weights, phrase: Phrase, labels: int) -> tuple[float, int]:
    """How far to move, and which wrong label came nearest."""
    votes = tally(weights, phrase.features, labels)
    rival = max((n for n in range(labels) if n != phrase.label), key=votes.__getitem__)
    loss = 1.0 - (votes[phrase.label] - votes[rival])
    return max(0.0, min(BOLDNESS, loss / (2 * max(1, len(phrase.features))))), rival


def tally(weights: Weights, found: frozenset[str], labels: int) -> list[float]:
    votes = [0.0] * labels
    for feature in sorted(found):
        if feature in weights:
            for label, weight in enumerate(weights[feature]):
                votes[label] += weight
    return votes


def features_of(row: Mapping[str, object]) -> frozenset[str]:
    return features(plain(str(row["text"])).text)


def accepted(row: Mapping[str, object]) -> set[str]:
    notes = (note.strip() for note in str(row["notes"]).split(";"))
    return {str(row["intent"]), *(n.removeprefix("alt:") for n in notes if n.startswith("alt:"))}


def _module(rows: Sequence[Row]) -> str:
    return (
        '"""The weights of `votes.py`, learnt from the phrases in tests/phrases. Generated: run\n'
        '`python tools/learn_votes.py` and do not edit."""\n\n'
        "# ruff: noqa: E501\n\n"
        f'INTENTS = """{_table(*learnt(rows, "intent"))}"""\n\n'
        f'SAFETY = """{_table(*_one_sided(*learnt(rows, "safety")))}"""\n\n'
        f'KINDS = """{_table(*learnt(_flagged(rows), "kind"))}"""\n'
    )


def _flagged(rows: Sequence[Row]) -> list[Row]:
    """The rows with a red flag, by the first kind their notes name."""
    kinds = ((row, re.search(r"flag:(\w+)", str(row["notes"]))) for row in rows if row["safety"])
    return [{**row, "kind": found[1]} for row, found in kinds if found]


def _one_sided(labels: list[str], weights: Weights) -> tuple[list[str], Weights]:
    """Of two labels, the votes for the second less those for the first."""
    first, second = labels.index("False"), labels.index("True")
    return ["red_flag"], {f: [row[second] - row[first]] for f, row in weights.items()}


def _table(labels: Sequence[str], weights: Weights) -> str:
    lines = [" ".join(labels)]
    for feature, row in sorted(weights.items()):
        votes = [(label, round(weight * SCALE)) for label, weight in enumerate(row)]
        loud = [(label, weight) for label, weight in votes if abs(weight) >= LEAST]
        said = " ".join(f"{chr(ord('a') + label)}{weight}" for label, weight in loud)
        if said:
            lines.append(f"{feature}\t{said}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
