"""The commands a bot offers: how they are registered, and what is wrong with one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.discord.bodies import CHOICE
from tests.discord.refusals import Path, Problem
from tests.discord.shapes import BOOL, Kind, Shape, many, needed, number, one_of, text, thing

SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, NUMBER = 1, 2, 3, 4, 5, 10
_NAME = re.compile(r"[-_'\w\u0900-\u097f\u0e00-\u0e7f]{1,32}")
LARGEST = 8000
_TYPES: Mapping[int, tuple[type, ...]] = {STRING: (str,), INTEGER: (int,), NUMBER: (int, float)}
_TWICE = "APPLICATION_COMMANDS_DUPLICATE_NAME"

_NAMED: Shape = {
    "name": needed(text(32, 1)),
    "name_localizations": Kind((dict,)),
    "description": needed(text(100, 1)),
    "description_localizations": Kind((dict,)),
}


def _option(inner: Kind | None) -> Kind:
    nested = {"options": inner} if inner else {}
    return thing({
        **_NAMED,
        **nested,
        "type": needed(one_of(SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, NUMBER)),
        "required": BOOL,
        "autocomplete": BOOL,
        "choices": many(thing(CHOICE), 25),
        "min_length": number(0, 6000),
        "max_length": number(1, 6000),
        "min_value": Kind((int, float)),
        "max_value": Kind((int, float)),
    })  # fmt: skip


_LEAVES = many(_option(None), 25)
_COMMAND: Shape = {
    **_NAMED,
    "id": Kind((str, int)),
    "type": one_of(1),
    "options": many(_option(many(_option(_LEAVES), 25)), 25),
    "nsfw": BOOL,
    "dm_permission": BOOL,
    "default_permission": BOOL,
    "default_member_permissions": Kind((str, int)),
    "contexts": many(one_of(0, 1, 2), 3, 1),
    "integration_types": many(one_of(0, 1), 2, 1),
    "handler": one_of(1),
}
COMMANDS = needed(many(thing(_COMMAND), 100))


def lies(commands: Sequence[Mapping[str, Any]]) -> Iterator[Problem]:
    """What is wrong beyond the shape."""
    yield from _names(commands, ())
    for index, command in enumerate(commands):
        yield from _options(command.get("options") or [], (index, "options"))
        if (size := _size(command)) > LARGEST:
            words = f"Command exceeds maximum size ({LARGEST}): {size}"
            yield Problem((index,), "APPLICATION_COMMAND_TOO_LARGE", words)


def _options(options: Sequence[Mapping[str, Any]], path: Path) -> Iterator[Problem]:
    yield from _names(options, path)
    optional = False
    for index, option in enumerate(options):
        here = (*path, index)
        yield from _options(option.get("options") or [], (*here, "options"))
        if option["type"] in {SUBCOMMAND, GROUP}:
            continue
        if option.get("required") and optional:
            words = "Required options must be placed before non-required options"
            yield Problem(here, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", words)
        optional = optional or not option.get("required")
        yield from _choices(option, here)


def _choices(option: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    choices = option.get("choices") or []
    if choices and option.get("autocomplete"):
        words = "Autocomplete and choices exclude each other"
        yield Problem(path, "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES", words)
    yield from choice_problems(choices, option["type"], (*path, "choices"))


def choice_problems(
    choices: Sequence[Mapping[str, Any]], kind: int, path: Path
) -> Iterator[Problem]:
    """Choices and suggestions: each value fits its option, and stands there once."""
    types = _TYPES.get(kind, ())
    for index, choice in enumerate(choices):
        value = choice["value"]
        if isinstance(value, bool) or not isinstance(value, types):
            yield Problem((*path, index, "value"), "BASE_TYPE_INVALID", "Not of the option's type")
        elif isinstance(value, str) and not 1 <= len(value) <= 100:
            words = "Must be between 1 and 100 in length."
            yield Problem((*path, index, "value"), "BASE_TYPE_BAD_LENGTH", words)
    names = [choice["name"] for choice in choices]
    if len(set(names)) != len(names):
        words = "Option choice names must be unique"
        yield Problem(path, "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_DUPLICATE", words)


def _names(named: Sequence[Mapping[str, Any]], path: Path) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, one in enumerate(named):
        name = one["name"]
        if not _NAME.fullmatch(name) or name != name.lower():
            words = "Command name is invalid"
            yield Problem((*path, index, "name"), "APPLICATION_COMMAND_INVALID_NAME", words)
        if name in seen:
            code = "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE" if path else _TWICE
            yield Problem((*path, index, "name"), code, "Names must be unique")
        seen.add(name)


def _size(named: Mapping[str, Any]) -> int:
    size = len(named["name"]) + len(named["description"])
    for choice in named.get("choices") or []:
        size += len(choice["name"]) + len(str(choice["value"]))
    return size + sum(_size(option) for option in named.get("options") or [])
