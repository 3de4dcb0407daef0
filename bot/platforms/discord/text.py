"""Our messages as Discord's: one container of words and buttons, with the colour of its verdict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from bot.platforms.discord.markdown import to_markdown
from bot.platforms.pieces import parts, short, units, whole
from dialogs.picture import FILE_NAME, Picture
from dialogs.replies import Button, Message

Body: TypeAlias = dict[str, Any]

# What Discord takes in one message.
TEXT = 4000  # letters, as they are written
COMPONENTS = 40
ROW = 5  # buttons beside each other
LABEL = 80

ACTION_ROW, BUTTON, TEXT_DISPLAY, GALLERY, FILE, CONTAINER = 1, 2, 10, 12, 13, 17  # components
EPHEMERAL, LOADING, IN_COMPONENTS = 64, 128, 32768  # flags of a message
SECONDARY, GOOD, DANGER = 2, 3, 4  # styles of a button

COLOURS = {"good": 0x2E9E5B, "care": 0xE0A100, "stop": 0xC93535}  # beside words that say the same
STYLES = {"good": GOOD, "danger": DANGER}


def to_body(message: Message, owner: str, *, private: bool = False) -> Body:
    """One message. Its buttons are the owner's; `private`: nobody else sees it."""
    buttons = [[_button(button, owner) for button in row] for row in _once(message.rows)]
    return _body(message, _rows(buttons), private=private)


def to_public(message: Message, label: str, custom_id: str) -> Body:
    """One message that others read along, with one button for whoever presses it."""
    button = {"type": BUTTON, "style": SECONDARY, "label": _label(label), "custom_id": custom_id}
    return _body(message, _rows([[button]]), private=False)


def pieces(message: Message) -> tuple[Message, ...]:
    """As many messages as it needs: what is escaped takes more room than it shows."""
    most = TEXT
    while True:
        found = parts(message, most)
        if all(units(to_markdown(piece)) <= TEXT for piece in found):
            return found
        most = most * 3 // 4


def without_buttons(components: Sequence[Mapping[str, Any]]) -> list[Body]:
    """A message's components as Discord gives them back, to be sent again without its buttons."""
    return [_kept(one) for one in components if one.get("type") not in {ACTION_ROW, BUTTON}]


def texts(components: Sequence[Mapping[str, Any]]) -> tuple[str, ...]:
    """What such components say, in order."""
    return tuple(_said(components))


def _body(message: Message, rows: list[Body], *, private: bool) -> Body:
    words = to_markdown(message)
    name = FILE_NAME if message.picture else Path(message.file).name
    inside = [_gallery(message.picture)] if message.picture else []
    inside += [{"type": TEXT_DISPLAY, "content": words}] if words.strip() else []
    if name and not message.picture:
        inside.append({"type": FILE, "file": {"url": _attached(name)}})
    inside += _fitting(rows, COMPONENTS - 1 - len(inside))
    colour = COLOURS.get(message.tone)
    return {
        "flags": IN_COMPONENTS | (EPHEMERAL if private else 0),
        "components": [
            {
                "type": CONTAINER,
                **({} if colour is None else {"accent_color": colour}),
                "components": inside,
            }
        ],
        "attachments": [{"id": 0, "filename": name}] if name else [],
        "allowed_mentions": {"parse": []},
    }


def _gallery(picture: Picture) -> Body:
    shown = {"media": {"url": _attached(FILE_NAME)}, "description": picture.description}
    return {"type": GALLERY, "items": [shown]}


def _attached(name: str) -> str:
    return f"attachment://{name}"


def _once(rows: Sequence[Sequence[Button]]) -> list[list[Button]]:
    """Each button where it stands last: Discord takes no two that say the same to us."""
    last = {button.token: (n, m) for n, row in enumerate(rows) for m, button in enumerate(row)}
    return [
        [button for m, button in enumerate(row) if last[button.token] == (n, m)]
        for n, row in enumerate(rows)
    ]


def _rows(rows: Sequence[Sequence[Body]]) -> list[Body]:
    """No longer than Discord shows, and of a long one each about as long."""
    lines = [line for row in rows if row for line in _lines(row)]
    return [{"type": ACTION_ROW, "components": line} for line in lines]


def _lines(row: Sequence[Body]) -> Iterator[list[Body]]:
    size = -(-len(row) // -(-len(row) // ROW))
    for start in range(0, len(row), size):
        yield list(row[start : start + size])


def _fitting(rows: Sequence[Body], room: int) -> Iterator[Body]:
    """Whole rows, while there is room."""
    for row in rows:
        room -= 1 + len(row["components"])
        if room < 0:
            return
        yield row


def _button(button: Button, owner: str) -> Body:
    return {
        "type": BUTTON,
        "style": STYLES.get(button.tone, SECONDARY),
        "label": _label(button.label),
        "custom_id": f"{owner}:{button.token}",
    }


def _label(label: str) -> str:
    return short(whole(label), LABEL)


def _kept(component: Mapping[str, Any]) -> Body:
    kept = dict(component)
    if "components" in kept:
        kept["components"] = without_buttons(kept["components"])
    if kept.get("type") == FILE:
        name = kept.get("name") or _name(kept.get("file"))
        kept = {"type": FILE, "file": {"url": _attached(name)}}
    if kept.get("type") == GALLERY:
        kept = {"type": GALLERY, "items": [_item(one) for one in kept.get("items", ())]}
    return kept


def _item(shown: Mapping[str, Any]) -> Body:
    told = {"description": shown["description"]} if shown.get("description") else {}
    return {"media": {"url": _attached(_name(shown.get("media")))}, **told}


def _name(media: Mapping[str, Any] | None) -> str:
    """It is told by its address, and sent by its name."""
    address = urlsplit(str((media or {}).get("url", "")))
    return Path(address.path).name or address.netloc


def _said(components: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for one in components:
        if one.get("type") == TEXT_DISPLAY:
            yield str(one.get("content", ""))
        yield from _said(one.get("components", ()))
