"""Zones: which IANA time zone a person means who types a city, a country or "utc+2"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeVar

from rapidfuzz import fuzz, process

from dialogs.language.places.cities import PLACES, REGIONS, ZONES
from dialogs.language.places.folding import folded
from dialogs.language.places.zone_names import ABBREVIATIONS, COUNTRY_NAMES, HALF_HOURS, PROVINCES

_T = TypeVar("_T")

MOST = 8
LONGEST = 80


@dataclass(frozen=True, slots=True)
class Place:
    """A place to choose; not `exact` when only its spelling comes near to what was typed."""

    name: str
    region: str
    zone: str
    exact: bool = True


def is_zone(name: str) -> bool:
    """Whether it is the full name of a zone, letter by letter; total for any text."""
    return name in _zone_set()


def find(words: str) -> tuple[Place, ...]:
    """The places that may be meant, best first, at most 8.

    One `exact` place is sure; several, or one that is not exact, are for the person to choose.
    """
    if len(words) > LONGEST:
        return ()
    found = _offset(words) or _zone_named(words)
    if found:
        return (found,)
    key = _without_talk(folded(words))
    exact = _abbreviated(key) or _by_name(key) or _by_name_and_region(words, key)
    return tuple(exact or _near(key))[:MOST]


def _offset(words: str) -> Place | None:
    """ "UTC+2". The names of Etc zones count the other way round: Etc/GMT-2 is two hours ahead."""
    found = _OFFSET.fullmatch(words.strip().casefold().replace("\N{MINUS SIGN}", "-"))
    if not found:
        return None
    minutes = int(found["hours"]) * 60 + _minutes(found)
    ahead = minutes if found["sign"] == "+" else -minutes
    shown = f"UTC{found['sign']}{minutes // 60}" + (f":{minutes % 60:02}" if minutes % 60 else "")
    if ahead in HALF_HOURS:
        name, region, zone = HALF_HOURS[ahead]
        return Place(f"{shown}, {name}", region, zone)
    if minutes % 60 or not -12 * 60 <= ahead <= 14 * 60:
        return None
    zone = f"Etc/GMT{'-' if ahead > 0 else '+'}{minutes // 60}" if ahead else "Etc/UTC"
    return Place(shown if ahead else "UTC", "no summer time", zone)


def _minutes(found: re.Match[str]) -> int:
    if found["fraction"]:
        return {"5": 30, "50": 30, "75": 45, "25": 15}.get(found["fraction"], 1)
    return int(found["minutes"] or 0)


def _zone_named(words: str) -> Place | None:
    """ "America/Sao_Paulo", in any capitals and with spaces."""
    typed = words.casefold().split()
    keys = ("_".join(typed), *typed[-1:])
    zone = next((zone for key in keys if (zone := _zones_by_key().get(key))), "")
    area, _, name = zone.rpartition("/")
    if not area:
        return None
    if area == "Etc":
        return _offset(name.translate(_INVERTED)) or Place("UTC", "no summer time", zone)
    return Place(name.replace("_", " "), area, zone)


def _without_talk(key: str) -> str:
    return _TALK_AFTER.sub("", _TALK_BEFORE.sub("", key))


def _abbreviated(key: str) -> list[Place]:
    return [Place(*row) for row in ABBREVIATIONS.get(key, ())]


def _by_name(key: str) -> list[Place]:
    """Places of this very name, then bigger ones that are also called so, then the country."""
    index = _index()
    named = index.names.get(key, ())
    biggest = named[0] if named else len(index.places)
    called = [rank for rank in index.aliases.get(key, ()) if rank < biggest]
    cities = [index.places[rank] for rank in (*named, *called)]
    zones = {city.zone for city in cities}
    regions = [place for code in index.regions.get(key, ()) for place in _of_region(code)]
    found = [*cities, *(place for place in regions if place.zone not in zones)]
    return found or [Place(*row) for row in index.zone_cities.get(key, ())]


def _by_name_and_region(words: str, key: str) -> list[Place]:
    """ "Portland, Oregon" or "london uk"; for a place not listed, what its region offers."""
    index = _index()
    splits = list(_splits(words, key))
    for name, region in splits:
        codes = index.region_codes.get(region, ())
        there = {index.places[rank] for code in codes for rank in index.in_region.get(code, ())}
        found = [place for place in _by_name(name) if place in there]
        if found:
            return found
    regions = index.region_codes if "," in words else index.regions
    known = next((regions[region] for _, region in splits if region in regions), ())
    return [replace(place, exact=False) for code in known for place in _of_region(code)]


def _splits(words: str, key: str) -> Iterable[tuple[str, str]]:
    parts = [folded(part) for part in words.split(",") if part.strip()]
    if len(parts) > 1:
        yield _without_talk(parts[0]), parts[-1]
        yield _without_talk(parts[0]), parts[1]
    said = key.split()
    for cut in range(len(said) - 1, 0, -1):
        yield " ".join(said[:cut]), " ".join(said[cut:])


def _of_region(code: str) -> list[Place]:
    """The region itself where it keeps one time; else the biggest city of each of its zones."""
    index = _index()
    by_zone: dict[str, Place] = {}
    for rank in index.in_region[code]:
        by_zone.setdefault(index.places[rank].zone, index.places[rank])
    if len(by_zone) == 1:
        return [Place(REGIONS[code], "", zone) for zone in by_zone]
    return list(by_zone.values())


def _near(key: str) -> list[Place]:
    """Places whose name is spelled much like this, nearest first."""
    if len(key) < 4:
        return []
    index = _index()
    near = process.extract(key, index.keys, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=MOST)
    ranked = sorted((-score, place) for name, score, _ in near for place in _ranks(name))
    found = dict.fromkeys(index.places[rank] for _, rank in ranked)
    return [replace(place, exact=False) for place in found]


def _ranks(key: str) -> tuple[int, ...]:
    index = _index()
    return (*index.names.get(key, ()), *index.aliases.get(key, ()))


@dataclass(frozen=True, slots=True)
class _Index:
    """The table of cities by folded name; a place is known by its rank in order of size.

    A region alone is known by its name; its code ("or", "in") only after the name of a city.
    """

    places: tuple[Place, ...]
    names: dict[str, tuple[int, ...]]
    aliases: dict[str, tuple[int, ...]]
    regions: dict[str, tuple[str, ...]]
    region_codes: dict[str, tuple[str, ...]]
    in_region: dict[str, tuple[int, ...]]
    zone_cities: dict[str, tuple[tuple[str, str, str], ...]]
    keys: tuple[str, ...]


@cache
def _index() -> _Index:
    rows = [line.split("|") for line in PLACES.strip().splitlines()]
    places = tuple(Place(name, REGIONS[code], ZONES[int(zone)]) for name, code, zone, _ in rows)
    names = _grouped((folded(row[0]), rank) for rank, row in enumerate(rows))
    aliases = _grouped(
        (folded(alias), rank) for rank, row in enumerate(rows) for alias in row[3].split(",")
    )
    called = [(key, code) for code in REGIONS for key in _region_names(code)]
    abbreviated = [
        *((code[-2:].casefold(), code) for code in REGIONS),
        *((part, code) for code, parts in PROVINCES.items() for part in parts),
    ]
    codes = [(code, rank) for rank, row in enumerate(rows) for code in {row[1], row[1][:2]}]
    return _Index(
        places=places,
        names=names,
        aliases=aliases,
        regions=_grouped(called),
        region_codes=_grouped([*called, *abbreviated]),
        in_region=_grouped(codes),
        zone_cities=_grouped(_zone_cities()),
        keys=tuple(key for key in {**names, **aliases} if len(key) > 3),
    )


def _region_names(code: str) -> tuple[str, ...]:
    return folded(REGIONS[code]), *COUNTRY_NAMES.get(code, ())


def _zone_cities() -> Iterator[tuple[str, tuple[str, str, str]]]:
    """Zones named after places too small for the table: "Kiritimati", "Lord Howe"."""
    for zone in ZONES:
        area, _, city = zone.rpartition("/")
        if area and area.partition("/")[0] not in _NOT_AREAS and city not in _DIRECTIONS:
            yield folded(city), (city.replace("_", " "), area, zone)


def _grouped(pairs: Iterable[tuple[str, _T]]) -> dict[str, tuple[_T, ...]]:
    groups: dict[str, dict[_T, None]] = {}
    for key, value in pairs:
        if key:
            groups.setdefault(key, {})[value] = None
    return {key: tuple(values) for key, values in groups.items()}


@cache
def _zone_set() -> frozenset[str]:
    return frozenset(ZONES)


@cache
def _zones_by_key() -> dict[str, str]:
    return {zone.casefold(): zone for zone in ZONES}


_NEAR = 82  # "londn" and "sidney" are found, "hello" is not
_INVERTED = str.maketrans("+-", "-+")
_NOT_AREAS = ("Etc", "US", "Canada", "Brazil", "Chile", "Mexico", "SystemV")
_DIRECTIONS = ("North", "South", "West")  # Australia/South says nothing by itself
_OFFSET = re.compile(
    r"(?:(?:utc|gmt) ?)?(?P<sign>[+-]) ?(?P<hours>\d{1,2})"
    r"(?::?(?P<minutes>[0-5]\d)|[.,](?P<fraction>\d{1,2}))? ?(?:h|hours?)?",
    re.ASCII,
)
_TALK_BEFORE = re.compile(
    r"^(?:(?:i ?m|i am|we re|i)(?= ))? ?(?:(?:my )?(?:time ?zone|tz|city)(?: is)? )?"
    r"(?:(?:now|currently|live|living|based|staying|moved|moving|am) )*(?:(?:in|at|near|to|from) )?"
)
_TALK_AFTER = re.compile(
    r" (?:(?:standard |daylight )?time(?: ?zone)?|tz|timezone|now|please|pls)$"
)
