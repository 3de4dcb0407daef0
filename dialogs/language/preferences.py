"""Preferences: the check-in time and the time zone a message asks for."""

from __future__ import annotations

import re

from dialogs.language.normal import Plain
from dialogs.language.numbers import WORDS

_HOUR_WORD = "|".join(word for word, number in WORDS.items() if 1 <= number <= 12)
_TIME = re.compile(
    rf"\b(?P<half>half|quarter) ?(?P<side>past|to)? (?P<hword>{_HOUR_WORD}"
    r"|\d{1,2})\b(?: ?(?P<hap>am|pm))?"
    r"|\b(?P<h>\d{1,2})(?:(?:[:.h](?P<m>[0-5]\d))| (?P<m2>[0-5]\d)(?= ?(?:am"
    r"|pm)))? ?(?P<ap>a\.?m\.?|p\.?m\.?|o ?clock)?(?![\d/]|\s?(?:k\b|km|min|hours?|hrs?"
    r"|days?|weeks?|/10|%))"
    rf"|\b(?P<four>[01]\d[0-5]\d|2[0-3][0-5]\d)(?: ?h(?:rs|ours)?)?\b"
    rf"|\b(?P<word>noon|midday|midnight)\b|\b(?P<hw>{_HOUR_WORD}) ?(?:(?P<mw>thirty|fifteen"
    r"|forty five))? ?(?P<wap>am|pm|o ?clock|in the (?:morning|evening|afternoon))?"
)
_EVENING = re.compile(r"\b(?:evening|tonight|night|pm|afternoon|after work|later in the day)\b")
_MORNING = re.compile(r"\b(?:morning|am|breakfast|wake)\b")
_OLD_TIME = re.compile(
    r"\b(?:not|from|instead of|rather than|no longer|was|currently|isn't) (?:at )?$"
)

_PLACE = (
    r"(?P<place>[a-z][a-z'.-]+(?: (?!now\b|and\b|so\b|for\b|today\b|please\b|from\b|time\b"
    r"|but\b|zone\b|timezone\b|instead\b|this\b|until\b|till\b|next\b|last\b|since\b|not\b"
    r"|can\b|check\b|update\b|change\b|at\b|with\b|on\b|if\b|as\b|yesterday\b|tomorrow\b"
    r"|then\b|anymore\b|ok\b|btw\b|these\b|permanently\b|i\b|my\b|the\b|in\b|to\b|is\b"
    r"|message\b|ping\b|set\b|sorry\b|mate\b|thanks\b|by\b|cheers\b|again\b|pls\b"
    r"|lol\b)[a-z][a-z'.-]+){0,2})"
)
_IANA = re.compile(
    r"\b(?:africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific"
    r"|us|canada|etc)/[a-z_+\-0-9]+(?:/[a-z_]+)?\b"
)
_OFFSET = re.compile(r"\b(?:utc|gmt) ?[+-] ?\d{1,2}(?::\d\d)?\b")
_ZONE = (
    re.compile(
        r"\b(?:moved|moving|relocated|relocating|flown|flew|travel+ed|travel+ing|arrived"
        r"|landed|emigrated|shifted|going)\b(?: (?:here|over|house|back|home|out|down|up"
        rf"|permanently|now|just))*(?: from [a-z ]+?)?(?: (?:to|in|into|at)) {_PLACE}"
    ),
    re.compile(
        r"\b(?:time ?zone|clock)\b(?: (?:should|needs? to|must|has to|is|be|to|now|=|as"
        r"|for me|from [a-z/_ ]+? to|is wrong|wrong|it is|set|changed|of|my|i am|i am in"
        r"|please)\b)*[ :=,]*(?:in |on |to |is |be |for |the |at |i am in |i live in "
        rf"|it is )*{_PLACE}"
    ),
    re.compile(
        r"\b(?:i am|am|i live|living|live|based|now|currently|staying|stay|been|here|base"
        r"|home is|we are|stuck)(?: (?:now|currently|living|based|staying|down|over|out"
        rf"|back|here|actually|temporarily))* (?:in|at) {_PLACE}"
    ),
    re.compile(
        r"\b(?:use|switch to|set to|put me (?:on|in)|set me to|change to|set it to"
        r"|change it to|switch me to|set my (?:zone|clock|location|city) to"
        rf"|put my clock on|move me to|on) (?:the )?{_PLACE} (?:time|timezone|zone|tz)\b"
    ),
    re.compile(rf"^{_PLACE} (?:time|timezone) (?:please|now|from now on)"),
    re.compile(rf"\b(?:my )?(?:city|location|town|place)(?: is| to| =|:)+ {_PLACE}"),
)
_NOT_PLACES = """
the a my bed work home gym office car time pain bits pieces town here there agony love
charge shape hospital general training a meeting it this that morning evening mornings
evenings wrong right different another holiday vacation school uni fact case total march
april may june july august september october november december january february summer
winter spring autumn english german spanish french italian kilometres kilometers miles km
kg metric imperial monday tuesday wednesday thursday friday saturday sunday change changed
please settings setting setup set me you what is bits
"""
_NO_PLACE = frozenset(_NOT_PLACES.split())


def check_in_time(text: str) -> str | None:
    """The wanted daily time as HH:MM; the new one when an old one is named too."""
    found = [
        (match, clock)
        for match in _TIME.finditer(text)
        if (clock := _clock(match, text)) and not _OLD_TIME.search(text[: match.start()])
    ]
    if not found:
        return None
    marked = [
        clock
        for match, clock in found
        if re.search(
            r"\b(?:to|at|by|around|about|for|@|make it|like|=|:|after) ?(?:be |say |about "
            r"|around |like )?$",
            text[: match.start()],
        )
    ]
    return (marked or [clock for _, clock in found])[-1]


def _clock(match: re.Match[str], text: str) -> str | None:
    if match["word"]:
        return {"midnight": "00:00"}.get(match["word"], "12:00")
    if match["four"]:
        return f"{match['four'][:2]}:{match['four'][2:]}"
    minute = int(match["m"] or match["m2"] or 0)
    half = (match["ap"] or match["hap"] or match["wap"] or "").replace(".", "")
    if match["half"]:
        hour, minute = _spoken(match)
    elif match["hw"]:
        if not half and not re.search(
            r"\b(?:at|to|by|around|about|like|for|make it) $", text[: match.start()]
        ):
            return None
        hour, minute = (
            WORDS[match["hw"]],
            {"thirty": 30, "fifteen": 15, "forty five": 45}.get(match["mw"] or "", 0),
        )
    else:
        hour = int(match["h"])
        if (
            not half
            and match["m"] is None
            and not re.search(
                r"(?:\b(?:at|to|by|around|about|like|for|in at|make it|before|after|say|be"
                r"|not|from|@|than|ins?|time)|[@=:]) ?$",
                text[: match.start()],
            )
        ):
            return None
    return _on_the_day(hour, minute, half, text)


def _spoken(match: re.Match[str]) -> tuple[int, int]:
    word = match["hword"]
    hour = WORDS[word] if word in WORDS else int(word)
    past = 30 if match["half"] == "half" else 15
    return (hour - 1, 60 - past) if match["side"] == "to" else (hour, past)


def _on_the_day(hour: int, minute: int, half: str, text: str) -> str | None:
    if half in ("pm", "in the evening", "in the afternoon") and hour < 12:
        hour += 12
    elif half in ("am", "in the morning") and hour == 12:
        hour = 0
    elif (
        not half.startswith(("a", "in the m"))
        and hour < 12
        and _EVENING.search(text)
        and not _MORNING.search(text)
    ):
        hour += 12
    return f"{hour:02}:{minute:02}" if hour < 24 else None


def time_zone(plain: Plain) -> str | None:
    """The time zone's name or the city the person is in now, in its usual spelling."""
    iana = _IANA.search(plain.text) or _IANA.search(plain.typed)
    if iana:
        return "/".join(_capital_parts(part) for part in iana[0].split("/"))
    offset = _OFFSET.search(plain.text)
    if offset:
        return offset[0].upper().replace(" ", "")
    for pattern in _ZONE:
        for match in pattern.finditer(plain.text):
            city = match["place"].strip(" .'-")
            if city != "new" and city.split()[0] not in _NO_PLACE:
                return _spelled(city)
    return None


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
