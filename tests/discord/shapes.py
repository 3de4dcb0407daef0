"""What the bodies of calls may look like, and what is wrong with one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from tests.discord.refusals import Path, Problem

UNKNOWN = "UNKNOWN"  # the code of a property nobody knows; Discord says nothing about it


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of value. One that is not needed may be null as well."""

    types: tuple[type, ...]
    least: int | None = None  # of a number, or of the length of the rest
    most: int | None = None
    pattern: str = ""
    among: tuple[Any, ...] = ()
    each: Kind | None = None  # of a list
    shape: Mapping[str, Kind] | None = None  # of an object
    union: Mapping[int, Mapping[str, Kind]] | None = None  # of an object, by its `type`
    needed: bool = False


Shape: TypeAlias = Mapping[str, Kind]

BOOL = Kind((bool,))
SNOWFLAKE = Kind((str, int), pattern=r"\d{1,20}")
ANYTHING = Kind((object,))


def text(most: int, least: int = 0) -> Kind:
    return Kind((str,), least, most)


def number(least: int, most: int) -> Kind:
    return Kind((int,), least, most)


def one_of(*values: Any) -> Kind:
    return Kind((type(values[0]),), among=values)


def many(each: Kind, most: int, least: int = 0) -> Kind:
    return Kind((list,), least, most, each=each)


def thing(shape: Shape) -> Kind:
    return Kind((dict,), shape=shape)


def any_of(union: Mapping[int, Shape]) -> Kind:
    return Kind((dict,), union=union)


def needed(kind: Kind) -> Kind:
    return replace(kind, needed=True)


def problems(value: Any, kind: Kind, path: Path = ()) -> Iterator[Problem]:
    """All that is wrong with the value, place by place."""
    if value is None and not kind.needed:
        return
    if not _is(value, kind.types):
        yield Problem(path, "BASE_TYPE_INVALID", f"This is no {kind.types[0].__name__}")
        return
    yield from _size(value, kind, path)
    if kind.among and value not in kind.among:
        yield Problem(path, "BASE_TYPE_CHOICES", f"Value must be one of {kind.among}.")
    if kind.pattern and not re.fullmatch(kind.pattern, str(value)):
        yield Problem(path, "STRING_TYPE_REGEX", "String value did not match validation regex.")
    if kind.each:
        for index, one in enumerate(value):
            yield from problems(one, replace(kind.each, needed=True), (*path, index))
    if kind.union is not None and value.get("type") not in kind.union:
        yield Problem((*path, "type"), "UNION_TYPE_CHOICES", f"Not one of {[*kind.union]}.")
    elif kind.union is not None:
        yield from _fields(value, kind.union[value["type"]], path)
    if kind.shape is not None:
        yield from _fields(value, kind.shape, path)


def _is(value: Any, types: tuple[type, ...]) -> bool:
    if isinstance(value, bool):
        return bool in types or object in types
    return isinstance(value, types)


def _size(value: Any, kind: Kind, path: Path) -> Iterator[Problem]:
    size = value if isinstance(value, int | float) else len(value)
    if kind.most is not None and size > kind.most:
        words = f"Must be {kind.most} or fewer in length."
        yield Problem(path, _code(value, "BASE_TYPE_MAX_LENGTH", "NUMBER_TYPE_MAX"), words)
    if kind.least is not None and size < kind.least:
        words = f"Must be {kind.least} or more in length."
        yield Problem(path, _code(value, "BASE_TYPE_MIN_LENGTH", "NUMBER_TYPE_MIN"), words)


def _code(value: Any, length: str, size: str) -> str:
    return size if isinstance(value, int | float) else length


def _fields(value: Mapping[str, Any], shape: Shape, path: Path) -> Iterator[Problem]:
    for name, kind in shape.items():
        if kind.needed and name not in value:
            yield Problem((*path, name), "BASE_TYPE_REQUIRED", "This field is required")
    for name, one in value.items():
        if name in shape:
            yield from problems(one, shape[name], (*path, name))
        else:
            yield Problem((*path, name), UNKNOWN, "there is no such property")
