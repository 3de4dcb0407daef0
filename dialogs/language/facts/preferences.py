"""Preferences: the daily check-in time a message asks for."""

from __future__ import annotations

import re

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
