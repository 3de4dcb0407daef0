"""Telegram's texts: their HTML, their entities, and how long they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from tests.telegram.refusals import RefusedError, bad

KINDS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "span": "spoiler", "tg-spoiler": "spoiler", "a": "text_link", "tg-emoji": "custom_emoji",
    "tg-time": "date_time", "code": "code", "pre": "pre", "blockquote": "blockquote",
}  # fmt: skip
ATTRIBUTES = {
    "span": {"class"}, "a": {"href"}, "tg-emoji": {"emoji-id"}, "tg-time": {"unix", "format"},
    "code": {"class"}, "blockquote": {"expandable"},
}  # fmt: skip
NEEDED = {  # beside its place: what an entity of this kind must say
    "text_link": "url", "custom_emoji": "custom_emoji_id", "date_time": "unix_time",
    "text_mention": "user",
}  # fmt: skip
PLAIN = {*KINDS.values(), "text_mention", "expandable_blockquote"}

_PIECE = re.compile(
    r"""<(?P<end>/?)(?P<name>[^\s<>/]*)(?P<rest>(?:[^<>"']|"[^"]*"|'[^']*')*)(?P<close>>?)
    | (?P<reference>&(?:lt|gt|amp|quot|\#[0-9]{1,7}|\#x[0-9a-fA-F]{1,6});)
    | (?P<loose>[&>])
    | (?P<words>[^<>&]+)""",
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(r"""\s*([a-zA-Z-]+)(\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?""")
_TIME_FORMAT = re.compile(r"r|w?[dD]?[tT]?")


@dataclass(frozen=True, slots=True)
class Formatted:
    text: str
    entities: tuple[Mapping[str, Any], ...] = ()
    doubts: tuple[str, ...] = ()  # what Telegram lets pass and a careful bot does not write


@dataclass(slots=True)
class _Reading:
    """Half a text, and the tags that are open in it."""

    text: str = ""
    open: list[tuple[str, int, dict[str, Any]]] = field(default_factory=list)
    entities: list[dict[str, Any]] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)


def units(text: str) -> int:
    """Telegram counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def formatted(text: str, mode: str, entities: Any) -> Formatted:
    """The text as people see it: of HTML, or of a text with a list of entities."""
    if mode.lower() == "html":
        return _trimmed(from_html(text))
    if mode:
        raise bad("entities", "unsupported parse_mode")
    if entities is not None and not isinstance(entities, list):
        raise bad("entities", "can't parse entities JSON object")
    doubts = tuple(doubt for entity in entities or () for doubt in _faults(entity, text))
    return _trimmed(Formatted(text, tuple(entities or ()), doubts))


def from_html(html: str) -> Formatted:
    """Of Telegram's HTML; a RefusedError with its words for what it cannot read."""
    reading = _Reading()
    for piece in _PIECE.finditer(html):
        where = f"at byte offset {len(html[: piece.start()].encode())}"
        if (name := piece["name"]) is None:
            if piece["loose"]:
                reading.doubts.append(f"{piece['loose']} is not escaped, {where}")
            reading.text += unescape(piece[0]) if piece["reference"] else piece[0]
        elif piece["end"]:
            _close(reading, name.lower(), where, bool(piece["close"]) and not piece["rest"].strip())
        else:
            _open(reading, name.lower(), piece["rest"], where, closed=bool(piece["close"]))
    if reading.open:
        raise _unread(f'Can\'t find end tag corresponding to start tag "{reading.open[-1][0]}"')
    reading.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return Formatted(reading.text, tuple(reading.entities), tuple(reading.doubts))


def _open(reading: _Reading, name: str, rest: str, where: str, *, closed: bool) -> None:
    if not closed and not rest:
        raise _unread(f"Unclosed start tag {where}")
    if name not in KINDS:
        raise _unread(f'Unsupported start tag "{name}" {where}')
    if not closed:
        raise _unread(f'Unclosed start tag "{name}" {where}')
    found = {key.lower(): value.strip("\"'") for key, _, value in _ATTRIBUTE.findall(rest)}
    given = {key: unescape(value) for key, value in found.items()}
    if not found.keys() <= ATTRIBUTES.get(name, set()):
        reading.doubts.append(f"<{name} {rest.strip()}>: an attribute without effect, {where}")
    entity = _entity(name, given, where)
    if not entity:
        reading.doubts.append(f"<{name} {rest.strip()}> has no effect, {where}")
    reading.open.append((name, units(reading.text), entity))


def _entity(name: str, given: Mapping[str, str], where: str) -> dict[str, Any]:
    """What the tag means; nothing if it does not say enough."""
    if name == "span" and given.get("class") != "tg-spoiler":
        raise _unread(f'Tag "span" must have class "tg-spoiler" {where}')
    if name == "tg-emoji" and not given.get("emoji-id", "").isdecimal():
        raise _unread("Invalid custom emoji identifier specified")
    if name == "tg-time":
        return _moment(given.get("unix", ""), given.get("format", ""))
    if name == "a":
        return {"type": "text_link", "url": given["href"]} if given.get("href") else {}
    if name == "tg-emoji":
        return {"type": "custom_emoji", "custom_emoji_id": given["emoji-id"]}
    return {"type": "expandable_blockquote" if "expandable" in given else KINDS[name]}


def _moment(unix: str, shown: str) -> dict[str, Any]:
    if not _TIME_FORMAT.fullmatch(shown):
        raise _unread("Invalid date format used")
    more = {"date_time_format": shown} if shown else {}
    return {"type": "date_time", "unix_time": int(unix), **more} if unix.isdecimal() else {}


def _close(reading: _Reading, name: str, where: str, closed: bool) -> None:
    if not reading.open:
        raise _unread(f"Unexpected end tag {where}")
    opened, start, entity = reading.open.pop()
    if not closed:
        raise _unread(f"Unclosed end tag {where}")
    if name not in {opened, ""}:
        raise _unread(f'Unmatched end tag {where}, expected "</{opened}>", found "</{name}>"')
    if entity:
        place = {"offset": start, "length": units(reading.text) - start}
        reading.entities.append({**entity, **place})


def _unread(why: str) -> RefusedError:
    return bad("entities", f"can't parse entities: {why}")


def _faults(entity: Any, text: str) -> Iterator[str]:
    if not isinstance(entity, dict) or not isinstance(entity.get("type"), str):
        raise bad("entities", "can't parse MessageEntity: Can't find field \"type\"")
    start, length, kind = entity.get("offset"), entity.get("length"), entity["type"]
    if not isinstance(start, int) or not isinstance(length, int) or start < 0 or length < 0:
        raise bad("entities", f"receive an entity with incorrect offset {start}")
    if length == 0 or start + length > units(text):
        yield f"{kind} at {start}+{length} lies outside of the text"
    if kind not in PLAIN or NEEDED.get(kind, "type") not in entity:
        yield f"{kind} is no entity that says all it must"
    if not _TIME_FORMAT.fullmatch(entity.get("date_time_format", "")):
        yield f"{entity['date_time_format']} is no format of a time"


def _trimmed(whole: Formatted) -> Formatted:
    """Telegram takes blanks away from both ends, and entities of nothing."""
    text = whole.text.strip(" \n\t\r")
    cut = units(whole.text[: len(whole.text) - len(whole.text.lstrip(" \n\t\r"))])
    kept = []
    for entity in whole.entities:
        start = max(0, entity["offset"] - cut)
        end = min(units(text), entity["offset"] + entity["length"] - cut)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return Formatted(text, tuple(kept), whole.doubts)
