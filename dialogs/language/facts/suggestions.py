"""Suggestions: the exercises that what is being typed could become."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs.language.facts.exercises import EXERCISES, find

MOST = 25  # what a platform shows at once
LONGEST = 100  # letters of one

NAMES = tuple(row.name.replace("-", " ") for row in reversed(EXERCISES))  # the plain ones first


def suggested(typed: str) -> tuple[str, ...]:
    """Lists in which the last exercise is completed; the first is what was typed itself.

    "squats, rd" may become "squats, romanian deadlift". None where even that would be too long.
    """
    before, comma, last = typed.rpartition(",")
    start = before.rstrip() + comma + (" " if comma else "")
    told = {name.replace("-", " ") for name in find(before)}
    own = [typed.strip()] if typed.strip(" ,") else []
    more = (start + name for name in _completed(last.strip().casefold()) if name not in told)
    both = dict.fromkeys((*own, *more))
    return tuple(one for one in both if len(one) <= LONGEST)[:MOST]


def _completed(typed: str) -> Iterator[str]:
    """The names that begin so, then those with a word that does, then what it means by itself."""
    yield from (name for name in NAMES if name.startswith(typed))
    yield from (name for name in NAMES if f" {typed}" in name)
    if typed:
        yield from (name.replace("-", " ") for name in find(typed))
