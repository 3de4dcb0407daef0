"""JSON Lines in, JSON Lines out: good lines are answered, bad ones named, each by itself."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO


def answer_all(source: str, answer: Callable[[str], dict[str, Any] | None]) -> int:
    """Answer each line of the file (or of standard input for "-"); 1 if any line was bad."""
    bad = False
    try:
        with _lines(source) as lines:
            for number, line in enumerate(lines, 1):
                bad |= not _answered(number, line, answer)
    except BrokenPipeError:  # of our output, not of the file
        raise
    except OSError as error:
        print(f"{source}: {error.strerror}", file=sys.stderr)
        return 1
    return int(bad)


def decoded(line: str) -> object:
    """The JSON value in a line. Raises ValueError saying what is wrong with it."""
    try:
        return json.loads(line, object_pairs_hook=_object, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise ValueError(f"is not JSON: {error.msg} at column {error.colno}") from None
    except RecursionError:
        raise ValueError("is nested too deeply") from None


def _answered(number: int, line: str, answer: Callable[[str], dict[str, Any] | None]) -> bool:
    try:
        result = answer(line)
    except ValueError as error:
        print(f"line {number}: {error}", file=sys.stderr, flush=True)
        return False
    if result is not None:
        print(json.dumps(result, ensure_ascii=False), flush=True)
    return True


@contextmanager
def _lines(source: str) -> Iterator[Iterable[str]]:
    """Broken bytes become replacement marks, so that only their own line is bad."""
    if source == "-":
        yield _standard_input()
        return
    with Path(source).open(encoding="utf-8-sig", errors="replace") as file:
        yield file


def _standard_input() -> TextIO:
    if hasattr(sys.stdin, "reconfigure"):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    return sys.stdin


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"{key[:40]!r}: stands there twice")
        found[key] = value
    return found


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number JSON knows")
