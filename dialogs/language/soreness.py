"""Soreness: the number from 0 to 10 a person gives their muscles now."""

from __future__ import annotations

import re

from dialogs.language.body import JOINT, MUSCLE
from dialogs.language.numbers import WORDS, value, whole

_N = rf"(?:\d{{1,3}}(?:\.\d)?|{'|'.join(sorted(WORDS, key=len, reverse=True))})"
_RANGE = (
    rf"(?P<n>{_N})(?:ish)?(?: ?/ ?(?:10|ten))?(?: ?(?:-|to|or|maybe) ?(?:a )?(?P<m>{_N})(?=\b"
    r"|ish|/))?(?:ish)?(?P<of> ?/ ?(?:10|ten)\b| out of (?:10|ten)| of 10)?"
)
_BE = (
    r"(?:[ :=~(]|is|are|at|about|around|a|an|like|maybe|prob|probably|still|only|just|now"
    r"|today|was|be|feel|feels|feeling|roughly|solid|good|say|level|of|id|i would|i am|it is"
    r"|rate|rated|as|score|my|the|in|pretty much|sitting|currently|down to|up to|on|scale|both"
    r"|all|were|went|from|more|hovering|approx|strong|hard|gone|got|to|low|high|fat|-)*"
)
_SORE = rf"(?:soreness|sore|doms|achy|ache|stiffness|{MUSCLE})"
_UNIT = (
    r"(?! ?(?:k\b|km|kg|kilos?|lbs?|miles?|mi\b|min|mins|minutes?|hours?|hrs?|h\b|x ?\d|sets?"
    r"|reps?|series|am\b|pm\b|days?|weeks?|months?|%|degrees|ft|m\b|st\b|nd\b|rd\b|th\b|:|sec"
    r"|times|rounds|plates|bpm|spot|one|leg\b|of my|years?|eggs?|coffee|more|weeks|easy|rpe"
    r"|o ?clock|metres|meters|\d))"
)
_PATTERNS = (
    re.compile(
        rf"\b{_SORE}\b(?! (?:press|curl|raise|ext|day|session|workout|run)){_BE}\b{_RANGE}\b{_UNIT}"
    ),
    re.compile(
        rf"\b{_RANGE} ?(?:sore\b|soreness|doms|on the (?:soreness|doms|pain|sore|ouch)"
        rf"|for soreness|level soreness|in (?:my |the )?{MUSCLE}|sore\w*)"
    ),
    re.compile(
        rf"(?<![\d./-])\b(?P<n>{_N})(?:ish)?(?: ?(?:-|to|or) ?(?P<m>{_N}))?(?: ?/ ?(?:10"
        r"|ten)\b| out of (?:10|ten)| of 10\b)"
    ),
    re.compile(
        r"\b(?:it is|i am|me i am|legs are|now|currently) (?:a|an|at|about|like)(?: a| an"
        rf"| about)? (?P<n>{_N})\b(?! ?(?:/|out of))(?=\W*$|[,.;!?]| and| but| so| on)"
    ),
    re.compile(rf"\bbetween (?:a |an )?(?P<m>{_N}) and (?:a |an )?(?P<n>{_N})\b{_UNIT}"),
    re.compile(
        r"\b(?:worse|more|up to|peaks at|on the stairs)(?: like| maybe| about| a"
        rf"| at)+ (?P<n>{_N})\b{_UNIT}"
    ),
    re.compile(r"\b(?:sore|soreness|doms)\b[^.|]{0,12}\((?P<n>\d{1,2})(?:-(?P<m>\d{1,2}))?\)"),
    re.compile(rf"\b(?:like|about|call it|maybe|id say|say) (?:a |an )(?P<n>{_N})\b{_UNIT}"),
)
_CHANGED = re.compile(
    r"\b(?:was|were|from|yesterday|last night|down from|up from|started at"
    rf"|woke up at)\b[^.|]{{0,14}}?\b(?P<old>{_N})\b(?P<between>[^."
    rf"|]{{1,25}}?)\b(?P<new>{_N})\b{_UNIT}"
)
_DOWN_FROM = re.compile(
    rf"\b(?P<new>{_N})(?:/10)?(?: now| today)?,? (?:down|up|was|from|used to be)(?: from| a"
    rf"| an)?(?: a)? (?P<old>{_N})\b{_UNIT}"
)
_LATEST = re.compile(
    r"\b(?:yesterday|was|were|sunday|monday"
    rf"|on [a-z]+day)\b.*?\b(?P<new>{_N})(?:/10)? (?:now|today|this morning)\b"
)
_NONE = re.compile(
    r"\b(?:no|zero|0|without|not any|hardly any|nil) (?:muscle |leg |real |more "
    r"|lingering |leftover )?(?:soreness|doms|sore(?:ness)?)\b|\bnot (?:at all |even "
    r"|a bit |remotely |actually |one bit )?sore\b(?! to (?:the )?touch)(?: at all"
    r"| anywhere| any ?more| one bit| in the slightest| today)?(?! (?:enough|just|like|as"
    r"|yet but))"
    r"|\b(?:soreness|doms) (?:is |has |are |all |have |completely |totally |finally "
    r"|basically )*(?:gone|none|vanished|cleared|disappeared|zero|nil|left)\b"
    r"|\b(?:soreness|doms)\b ?[:=] ?(?:none|no|nil)|\b(?:doms|soreness|sore) ?(?:free)\b"
    r"|\b(?:do not|did not|not) (?:feel|have|got|get|any) (?:any )?(?:sore(?:ness)?"
    r"|doms)\b|\bnothing(?:'s| is)? sore\b|\bnot sore at all\b|\bno (?:pain"
    r"|stiffness) (?:or|nor|and) (?:soreness|doms)|\b(?:neither|nor) sore\b"
    r"|\bsoreness none\b|\bnever (?:got|felt) sore\b"
)
_DEGREE = re.compile(
    r"\bnot (?:that|too|very|so|as|super|really|overly|not|terribly|particularly|just"
    r"|only) ?(?:that |too |very )?sore|\bnot not\b|\bnot sore (?:enough|just|like|as)"
)
_NOT_SORENESS_BEFORE = re.compile(
    r"(?:@|(?<![a-z])(?:rpe|effort|intensity|energy|sleep|slept|mood|motivation|readiness"
    rf"|stress|fresh\w*|{JOINT}|knee|shin|foot|pain in|x|x ?\d+|sets? of|reps?|did|rode"
    r"|leg press|curl|raises?|squats?|deadlifts?|lunges?|rdls?|day|week|for|km|mile|feel"
    r"|bench))\W*(?:is|are|at|was|a|about|like|=|:|of|feels|maybe|pain|only|just| )*$"
)
_NOT_SORENESS_AFTER = re.compile(
    r"^(?:ish)? ?(?:fresh\w*|energy|effort|hard\b|rpe|sleep|mood|motivat\w+|recovered"
    r"|ready|readiness|good\b|great|happy|tired|fit|strong|hours?|would|stars|confidence"
    r"|on the (?:effort|energy|fresh))"
)


def soreness(text: str) -> int | float | None:
    """The soreness stated, at most 10; None when none is stated."""
    newer = _changed(text)
    if newer is not None:
        return newer
    stated = [number for pattern in _PATTERNS for number in _stated(pattern, text)]
    if stated:
        return whole(min(max(stated), 10))
    if _NONE.search(text) and not _DEGREE.search(text):
        return 0
    return None


def _changed(text: str) -> int | float | None:
    latest = _LATEST.search(text)
    if latest and not _outside(latest, "new", text):
        return whole(min(value(latest["new"]), 10))
    if not re.search(r"\b(?:sore|soreness|doms|legs|quads?|glutes?|ham\w*|cal(?:f|ves))\b", text):
        return None
    down = _DOWN_FROM.search(text)
    if down and not _outside(down, "new", text):
        return whole(min(value(down["new"]), 10))
    match = _CHANGED.search(text)
    if match is None or not re.search(
        r"\b(?:now|today|is|to|down|only|it is|this morning|,)|[,>]", match["between"]
    ):
        return None
    if _outside(match, "new", text) or _outside(match, "old", text):
        return None
    return whole(min(value(match["new"]), 10))


def _outside(match: re.Match[str], group: str, text: str) -> bool:
    """The number counts something else: what stands right before or after it says so."""
    before = text[max(match.start(group) - 24, 0) : match.start(group)]
    after = text[match.end(group) : match.end(group) + 24]
    after = re.sub(r"^(?:ish)? ?(?:/ ?10|out of 10|of 10)", "", after)
    return bool(_NOT_SORENESS_BEFORE.search(before) or _NOT_SORENESS_AFTER.match(after))


def _stated(pattern: re.Pattern[str], text: str) -> list[float]:
    found = []
    for match in pattern.finditer(text):
        if _outside(match, "n", text):
            continue
        groups = match.groupdict()
        found.append(max(value(groups["n"]), value(groups["m"]) if groups.get("m") else 0.0))
    return found
