"""Home zones: the time zone, or the city, a message says the person is in now."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialogs.language.normal import Plain
from dialogs.language.places import zones
from dialogs.language.wording import alternatives

_IANA = re.compile(
    r"\b(?:africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific"
    r"|us|canada|etc)/[a-z_+\-0-9]+(?:/[a-z_]+)?\b"
)
_OFFSET = re.compile(r"\b(?:utc|gmt) ?[+-] ?\d{1,2}(?::\d\d)?\b")
# A place is named after one of these, or where a clause begins.
_LEADS = alternatives(
    """
    in into to at on set put is it_is its be me as like say use now timezone timezones zone home
    here are whatever of back clock time city town location from_now for year country
    """,
    {},
)
_WORD = r"[a-z][a-z'.-]*"
_NAMED = re.compile(
    rf"(?:^|(?<=[a-z] )|(?<=[,.=:(+;!?])|(?<=[,.=:(+;!?] ))(?P<place>{_WORD}(?: {_WORD}){{0,2}})"
)
_AFTER_LEAD = re.compile(rf"(?:^|[,.=:(+;!?] ?|\b{_LEADS} (?:the |my |home in |in )?)$")
_LEFT = re.compile(
    r"\b(?:not|from|instead of|no longer in|was|were|than|after|left|think i am in|thought i was in"
    r"|out of)(?: in| at)? $"
)
_RACE_OF = re.compile(r"[a-z]+ (?:marathon|half|qualif\w+|race|season|ultra|in \d+ months)\b")
_NOT_PLACES = frozenset(
    """
    a an the my me i it this that here there now back off on is am are was be set put use make
    and or but so not no yes ok please pls thanks day daily night morning evening noon time zone
    clock home gym bed today tomorrow next last same wrong right central eastern
    mountain pacific goal miles km kilos metric imperial english german spanish french italian
    march may june july august mobile nice reading split of to in at for from with check remind
    message messages ping pings stop start resume change update switch fix can could will would
    wake moving living live lives moved relocated relocating timezone tz parla luck rugby britain
    these til till until since wants want as by
    pause phone summer winter spring strength muscle endurance general running marathon weekly
    """.split()  # noqa: SIM905 - a word list reads better than quotes
)
_REGIONS = {
    "central": "Chicago",
    "eastern": "New York",
    "mountain": "Denver",
    "pacific": "Los Angeles",
}
_REGION = re.compile(r"\b(?:on|to|in|at) (?P<region>central|eastern|mountain|pacific)(?: time)?\b")


def time_zone(plain: Plain) -> str | None:
    """The time zone's name or the city the person is in now, in its usual spelling."""
    named = [*_IANA.finditer(plain.text)] or [*_IANA.finditer(plain.typed)]
    if named:
        return "/".join(_capital_parts(part) for part in named[-1][0].split("/"))
    city = next(_cities(plain.text), None)
    if city and city not in ("utc", "gmt"):
        return _spelled(city)
    offset = _OFFSET.search(plain.text)
    if offset or city:
        return (offset[0] if offset else str(city)).upper().replace(" ", "")
    region = _REGION.search(plain.text)
    return _REGIONS[region["region"]] if region else None


def _cities(text: str) -> Iterator[str]:
    """Names of cities, where a message would say where the person is."""
    at = 0
    while match := _NAMED.search(text, at):
        before = text[: match.start()]
        words = match["place"].split(" ")
        at = match.start() + len(words[0])
        if (
            _RACE_OF.match(text, match.start())
            or _LEFT.search(before)
            or not _AFTER_LEAD.search(before)
        ):
            continue
        for count in (3, 2, 1):
            city = " ".join(words[:count]).strip(".'-")
            if (
                count <= len(words)
                and not _NOT_PLACES.intersection(words[:count])
                and _is_city(city)
            ):
                yield city
                break


def _is_city(name: str) -> bool:
    if name in _SHORT_CITIES:
        return True
    if len(name) < 4 or name.rsplit(" ", maxsplit=1)[-1] in _NOT_PLACES:
        return False
    found = zones.find(name)
    return bool(found) and found[0].exact


_SHORT_CITIES = {
    "nyc": "New York",
    "ny": "New York",
    "la": "Los Angeles",
    "sf": "San Francisco",
    "sao paulo": "Sao Paulo",
    "munchen": "Munich",
    "koln": "Cologne",
    "wien": "Vienna",
    "praha": "Prague",
    "roma": "Rome",
    "lisboa": "Lisbon",
    "hk": "Hong Kong",
    "dc": "Washington",
    "melb": "Melbourne",
    "syd": "Sydney",
    "nz": "Auckland",
    "uk": "London",
    "bkk": "Bangkok",
    "sg": "Singapore",
    "new york city": "New York",
    "kobenhavn": "Copenhagen",
    "moskva": "Moscow",
    "vegas": "Las Vegas",
    "philly": "Philadelphia",
    "brissie": "Brisbane",
    "brizzy": "Brisbane",
    "edi": "Edinburgh",
    "utc": "UTC",
    "gmt": "GMT",
    "japan": "Tokyo",
    "cdmx": "Mexico City",
    "zurich": "Zurich",
    "bali": "Bali",
    "chch": "Christchurch",
    "melbs": "Melbourne",
    "brissy": "Brisbane",
}


def _spelled(city: str) -> str:
    return _SHORT_CITIES.get(city, " ".join(word.capitalize() for word in city.split()))


def _capital_parts(part: str) -> str:
    if part in ("us", "utc", "gmt"):
        return part.upper()
    small = {"of", "es", "au"}
    return "_".join(
        word if word in small else "-".join(bit.capitalize() for bit in word.split("-"))
        for word in part.split("_")
    )
