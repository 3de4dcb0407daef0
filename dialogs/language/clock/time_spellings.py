"""Spellings of time words: number words, abbreviations, slang and typos, written out plainly.

Whatever says a day relative to today becomes "<number> days ago".
"""

from __future__ import annotations

import re
import unicodedata

from rapidfuzz import fuzz

LONGEST = 200
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def plain(words: str) -> str:
    """Small letters, digits for number words, slang written out; "" for a text too long."""
    if len(words) > LONGEST:
        return ""
    text = _cleaned(words)
    text = " ".join(_typo_mended(word) for word in text.split())
    for pattern, spelling in _SPELLINGS:
        text = pattern.sub(spelling, text)
    return text


def _cleaned(words: str) -> str:
    for sign, decimal in _FRACTIONS.items():
        words = words.replace(sign, decimal)
    text = unicodedata.normalize("NFKC", words).casefold()
    text = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    text = _NUMBER_WORD.sub(lambda found: str(_NUMBER_WORDS[found[0]]), text)
    for pattern, sign in _SIGNS:
        text = pattern.sub(sign, text)
    return text


def _typo_mended(word: str) -> str:
    if len(word) < 6 or not word.isalpha() or word in _LONG_WORDS:
        return word
    scores = sorted((fuzz.ratio(word, known), known) for known in _LONG_WORDS)
    (second, _), (best, meant) = scores[-2:]
    return meant if best >= 85 and best - second >= 5 else word


_FRACTIONS = {"½": ".5", "¼": ".25", "¾": ".75"}
_NUMBER_WORDS = {
    "twenty five": 25, "thirty five": 35, "forty five": 45, "fifty five": 55, "one": 1, "two": 2,
    "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "ninety": 90,
}  # fmt: skip
_NUMBER_WORD = re.compile(r"\b(?:" + "|".join(_NUMBER_WORDS) + r")(?:(?=ish\b)|\b)")
_SIGNS = (
    (re.compile(r"(?<![a-z])([ap])\. ?m\b\.?"), r"\1m"),
    (re.compile(r"\bo ?'? ?clock\b"), "oclock"),
    (re.compile(r"'s\b|'"), ""),
    (re.compile(r"@"), " at "),
    (re.compile(r"~"), " about "),
    (re.compile(r"[\u2010-\u2015]"), "-"),
    (re.compile(r"[^\w.,:/+-]|_"), " "),
    (re.compile(r"(?<!\d)[.,:](?!\d)"), " "),
    (re.compile(r"\s+"), " "),
)

_LONG_WORDS = (
    *WEEKDAYS, "yesterday", "afternoon", "evening", "morning", "tonight", "tomorrow", "minutes",
    "earlier", "lunchtime", "midnight", "midday", "weekend", "breakfast", "finished", "session",
    "workout", "quarter", "around", "before", "couple", "probably",
)  # fmt: skip
_UNITS = "h|hrs?|hours?|m|mins?|minutes?|d|days?|weeks?"
_SPELLINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), spelling)
    for pattern, spelling in (
        (r"\b(?:yday|yest|yester|ystd|yesterdays|ytd)\b", "yesterday"),
        (r"\b(?:2day|tody)\b", "today"),
        (r"\b(?:this|(?:the )?same) time yesterday\b", "24h ago"),
        (r"\byesterday (?:at )?(?:this|(?:the )?same) time\b", "24h ago"),
        (r"\b(?:a )?couple (?:of )?(?=days|nights)", "2 "),
        (r"\b(?:a )?few (?=days|nights)", "3 "),
        (r"\b(?:2nite|tonite|tonight|2night)\b", "today night"),
        (r"\b(?:morn|mornin|am morning)\b", "morning"),
        (r"\b(?:arvo|avo|aft|afternoons)\b", "afternoon"),
        (r"\b(?:eve|evng|evenin)\b", "evening"),
        (r"\b(?:nite|nights)(?! ago)\b", "night"),
        (r"\blastnight\b", "last night"),
        (r"\bfirst thing this morning\b", "this early morning"),
        (r"\bfirst thing(?: in the)? morning\b", "early morning"),
        (r"\b(?:lunch ?time|lunch break|over lunch)\b", "lunch"),
        (r"\b(?:supper|tea|dinner ?time)\b", "dinner"),
        (r"\b(?:uni|class|college)\b", "school"),
        (r"\bmid-(?=morning|afternoon)", "mid "),
        (r"\bmons?\b", "monday"),
        (r"\btue?s?\b", "tuesday"),
        (r"\bwed(?:s|nes)?\b", "wednesday"),
        (r"\bthu(?:r|rs)?\b", "thursday"),
        (r"\bfri\b", "friday"),
        (r"\bsat\b", "saturday"),
        (r"\bsun\b", "sunday"),
        (r"\bb(?:4|efore) (?:yesterday|last)\b", "before yesterday"),
        (r"\b(?:the )?day before yesterday\b", "2 days ago"),
        (r"\b(?:the )?(?:night|evening) before yesterday(?: night)?\b", "2 days ago night"),
        (r"\bthe night before$", "1 days ago night"),
        (
            r"\b(?:last|yesterday|yesterday in the) (?P<part>night|evening)\b",
            r"1 days ago \g<part>",
        ),
        (r"\byesterday\b", "1 days ago"),
        (r"\b(?:an?|1) day ago\b", "1 days ago"),
        (r"\b(?:a|1|last) week ago(?: today)?\b", "7 days ago"),
        (r"\b(?P<n>\d+) (?:nights|night) ago\b", r"\g<n> days ago night"),
        (r"\b(?:earlier today|earlier on today|today)\b", "0 days ago"),
        (r"^earlier(?: on)?$", "0 days ago"),
        (
            r"\bthis (?=morning|am\b|mid|late|early|lunch|afternoon|pm\b|evening|night)",
            "0 days ago ",
        ),
        (
            r"\b(?P<when>early|late|mid) (?:on )?"
            rf"(?P<day>\d days ago|{'|'.join(WEEKDAYS)}) (?P<part>[a-z]+)",
            r"\g<day> \g<when> \g<part>",
        ),
        (r"(?<=\dh)([0-5]\d)(?= ago)|(?<=hour and )([0-5]?\d)(?= ago)", r"\1\2m"),
        (rf"\b(\d+(?:\.\d+)?) ?(?:-|to|or) ?\d+(?:\.\d+)? ?(?=(?:{_UNITS})\b)", r"\1 "),
        (r"(?<=ago )am\b|(?<=day )am\b|\bin the am\b", "morning"),
    )
)
