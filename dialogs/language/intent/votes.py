"""Votes: every word and pair of words of a message speaks for and against each label.

The weights are learnt from our own labelled phrases by `tools/learn_votes.py` and lie in
`ballots.py`; here they are only added up. The same text always gets the same votes.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from dialogs.language.intent import ballots

_WORD = re.compile(r"[a-z']+|\d+(?:\.\d+)?|[?!@/:%]")
_CLAUSE = re.compile(r"[.!;,\n]+|(?<=\?)")
_NUMBER = "#"  # which number it is tells nothing of what a message is about
_START, _END = "^", "$"
_LONG, _MANY = 12, 4  # words and clauses; beyond that, a message is simply long
_STEM = 4  # letters that carry a word's meaning through its endings and most typing errors


@dataclass(frozen=True, slots=True)
class Ballot:
    """What is voted on, and the weights of each feature: (label, weight) in label order."""

    labels: tuple[str, ...]
    weights: Mapping[str, tuple[tuple[int, int], ...]]


def tally(ballot: Ballot, text: str) -> Mapping[str, int]:
    """The votes for each label on a text in plain words (see `normal.plain`)."""
    votes = [0] * len(ballot.labels)
    for feature in features(text):
        for label, weight in ballot.weights.get(feature, ()):
            votes[label] += weight
    return dict(zip(ballot.labels, votes, strict=True))


def features(text: str) -> frozenset[str]:
    """What can vote: words, their beginnings, pairs of neighbours, pairs around one word, the
    words of the last clause (a question there outweighs a report before it), and the length.
    """
    words = _words(text)
    clauses = [clause for clause in _CLAUSE.split(text) if clause.strip()]
    last = _words(clauses[-1]) if clauses else []
    framed = [_START, *words, _END]
    return frozenset(
        (
            *words,
            *(f"{word[:_STEM]}~" for word in words if len(word) > _STEM),
            *(f"{one} {other}" for one, other in itertools.pairwise(framed)),
            *(f"{one} _ {other}" for one, other in zip(framed, framed[2:], strict=False)),
            *(f">{word}" for word in last),
            *(f">{one} {other}" for one, other in itertools.pairwise(last)),
            f"words={min(len(words), _LONG)}",
            f"clauses={min(len(clauses), _MANY)}",
        )
    )


def _words(text: str) -> list[str]:
    return [_NUMBER if word[0].isdigit() else word for word in _WORD.findall(text)]


@cache
def intents() -> Ballot:
    return _read(ballots.INTENTS)


@cache
def safety() -> Ballot:
    """One label: a red flag. Above zero it sounds like one, below it does not."""
    return _read(ballots.SAFETY)


@cache
def kinds() -> Ballot:
    """Which red flag it is, where it sounds like one."""
    return _read(ballots.KINDS)


def _read(table: str) -> Ballot:
    """A first line of labels, then a line a feature: the feature, a tab, its votes.

    A vote is the label's letter and a whole number: "a12 c-7".
    """
    first, *rows = table.strip().splitlines()
    weights = {}
    for row in rows:
        feature, _, votes = row.partition("\t")
        weights[feature] = tuple((ord(v[0]) - ord("a"), int(v[1:])) for v in votes.split())
    return Ballot(tuple(first.split()), weights)
