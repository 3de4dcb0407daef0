"""A log record as one line: names, numbers and places, never what a person wrote, never a secret.

What is not on the list of keys, or is no plain name or number, is left out. So is the text of an
exception, unless it is one of ours: others quote what they were given.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from enum import Enum
from types import TracebackType
from typing import TypeAlias

from bot.errors import SettingsError
from bot.settable import LogFormat
from bot.watch.redaction import Redaction
from storage.errors import DatabaseError

Fact: TypeAlias = str | int | float | bool | None

HIDDEN = "(hidden)"

# Ids, counts, names of states, durations. `why` is a fixed phrase of ours or a status.
KEYS = {
    "address", "chat", "event_id", "key", "letter", "offset", "person", "ref", "row", "update",
    "again_in", "age", "anew", "attempts", "count", "limit", "oldest", "parts", "rate", "rows",
    "seconds", "times", "wait", "waiting", "bot", "code", "error", "host", "how", "kind", "kinds",
    "loop", "method", "outcome", "platform", "port", "revision", "role", "signal", "state",
    "status", "task", "why",
}  # fmt: skip
PHRASES = {"why"}

_NAME = re.compile(r"[\w.:/@+,=?-]{1,120}", re.ASCII)
_PHRASE = re.compile(r"[ -~]{1,200}")
_OUR_ERRORS = (SettingsError, DatabaseError)
_FRAMES = 8
_CAUSES = 4


class Lines(logging.Formatter):
    def __init__(self, how: LogFormat, redaction: Redaction) -> None:
        super().__init__()
        self._draw = _json if how == "json" else _console
        self._redaction = redaction

    def format(self, record: logging.LogRecord) -> str:
        """One line, whatever was logged."""
        return self._redaction.clean(self._draw(dict(_facts(record))))


def _facts(record: logging.LogRecord) -> Iterator[tuple[str, Fact]]:
    yield "at", datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
    yield "level", record.levelname.lower()
    yield "logger", record.name
    told = getattr(record, "facts", None)
    if isinstance(told, Mapping):
        yield "event", str(record.msg)
        yield from ((str(key), _fact(str(key), value)) for key, value in told.items())
    else:
        # A library's: the text before anything is put into it, and where to find it.
        yield "event", str(record.msg) if record.args else HIDDEN
        yield "place", f"{record.module}:{record.lineno}"
    if record.exc_info and (error := record.exc_info[1]):
        yield "error", describe(error)
        if isinstance(error, _OUR_ERRORS):
            yield "why", str(error)


def _fact(key: str, value: object) -> Fact:
    match value:
        case _ if key not in KEYS:
            return HIDDEN
        case bool() | int() | float() | None:
            return value
        case Enum():
            return _fact(key, value.value)
        case timedelta():
            return value.total_seconds()
        case datetime():
            return value.isoformat()
        case list() | tuple() if HIDDEN not in (facts := [_fact(key, one) for one in value]):
            return ",".join(map(str, facts))
        case BaseException():
            return describe(value)
        case str() if (_PHRASE if key in PHRASES else _NAME).fullmatch(value):
            return value
    return HIDDEN


def describe(error: BaseException, causes: int = _CAUSES) -> str:
    """Its type and the way to it, the same of what caused it; not a word of its text."""
    text = " at ".join(filter(None, (_type(error), " > ".join(_way(error.__traceback__)))))
    if isinstance(error, BaseExceptionGroup) and causes:
        text += f" of [{'; '.join(describe(one, causes - 1) for one in error.exceptions)}]"
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return f"{text}, from {describe(cause, causes - 1)}" if cause and causes else text


def _type(error: BaseException) -> str:
    kind = type(error)
    home = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
    return f"{home}{kind.__qualname__}"


def _way(traceback: TracebackType | None) -> list[str]:
    places = []
    while traceback:
        module = traceback.tb_frame.f_globals.get("__name__", "?")
        places.append(f"{module}:{traceback.tb_lineno}")
        traceback = traceback.tb_next
    return places[-_FRAMES:]


def _json(facts: Mapping[str, Fact]) -> str:
    return json.dumps(facts)


def _console(facts: Mapping[str, Fact]) -> str:
    head = "{at} {level:<8} {logger}: ".format_map(facts)
    named = (f"{key}={_shown(fact)}" for key, fact in list(facts.items())[4:])
    return " ".join((head + json.dumps(facts["event"])[1:-1], *named))


def _shown(fact: Fact) -> str:
    return fact if isinstance(fact, str) and _NAME.fullmatch(fact) else json.dumps(fact)
