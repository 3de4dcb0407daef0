"""Whether anything still unanswered could change the answer to "can I run?"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from dialogs.engine.answers import KEYS, Answers, Key, Value
from dialogs.engine.decide import may_run


def settled(answers: Answers) -> bool:
    """No completion of these answers changes `may_run`, and the red flags are screened.

    The rules are monotone, so it is enough to compare the best completion with the worst; and
    with now, when an unknown gate may forbid what would only be put off.
    `wants`, `lifts`, `now` and `mid_run` stand outside the order and are left as they are.
    """
    if answers.get("red_flags") is None:
        return False
    open_keys = [key for key in KEYS if key.worst and answers.get(key.name) is None]
    best = may_run({**answers, **{key.name: key.best for key in open_keys}})
    open_keys = [key for key in open_keys if _concerns(key, answers)]
    ends = (answers, *({**answers, **worst} for worst in _worst(open_keys)))
    return all(may_run(end) == best for end in ends)


def _worst(keys: list[Key]) -> Iterator[dict[str, Value]]:
    """Each way all these answers can be at their worst (hours have two)."""
    for values in product(*(key.worst for key in keys)):
        yield {key.name: value for key, value in zip(keys, values, strict=True)}


def _concerns(key: Key, answers: Answers) -> bool:
    """What may go wrong during a run does not concern who is known not to be running."""
    return not (key.name.startswith("mid_run") and answers.get("mid_run") is False)
