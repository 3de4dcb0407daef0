"""Whether anything still unanswered could change the answer to "can I run?"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from dialogs.engine.answers import KEYS, Answers, Key, Value
from dialogs.engine.decide import may_run

ORDERED = tuple(key for key in KEYS if key.worst)
BEST = {key.name: key.best for key in ORDERED}


def settled(answers: Answers) -> bool:
    """No completion of these answers changes `may_run`, and the red flags are screened.

    The rules are monotone, so it is enough to compare the best completion with the worst; and
    with now, when an unknown gate may forbid what would only be put off.
    `wants`, `lifts`, `now` and `mid_run` stand outside the order and are left as they are.
    """
    if answers.get("red_flags") is None:
        return False
    known = {key: value for key, value in answers.items() if value is not None}
    now = may_run(known)
    return may_run({**BEST, **known}) == now and all(
        may_run({**known, **worst}) == now for worst in _worst(known)
    )


def _worst(known: Answers) -> Iterator[dict[str, Value]]:
    """Each way all the unknown answers can be at their worst (hours have two)."""
    keys = [key for key in ORDERED if key.name not in known and _concerns(key, known)]
    for values in product(*(key.worst for key in keys)):
        yield {key.name: value for key, value in zip(keys, values, strict=True)}


def _concerns(key: Key, known: Answers) -> bool:
    """What may go wrong during a run does not concern who is known not to be running."""
    return not (key.name.startswith("mid_run") and known.get("mid_run") is False)
