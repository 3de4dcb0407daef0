"""The rows of buttons beneath a message, and what Telegram asks of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from tests.telegram.refusals import RefusedError, bad

STYLES = {"primary", "success", "danger"}
ACTIONS = {
    "callback_data", "url", "web_app", "login_url", "switch_inline_query", "copy_text",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "callback_game", "pay",
}  # fmt: skip
BESIDE = {"text", "style", "icon_custom_emoji_id"}
WIDEST, MOST = 8, 100

Note: TypeAlias = Callable[[str, str], None]


@dataclass(frozen=True, slots=True)
class Button:
    """As a person sees it; `data` stays behind it."""

    label: str
    data: str = ""
    url: str = ""
    style: str = ""


Rows: TypeAlias = tuple[tuple[Button, ...], ...]


def rows_of(markup: Mapping[str, Any] | None) -> Rows:
    rows = (markup or {}).get("inline_keyboard", [])
    return tuple(tuple(_button(button) for button in row) for row in rows)


def checked(markup: Any, note: Note) -> dict[str, Any] | None:
    """The markup as it will stand; an empty keyboard is none."""
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad("keyboard", "object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"], note)
    if "keyboard" in markup:
        _below_the_field(markup["keyboard"], note)
    return markup or None


def _inline(rows: Any, note: Note) -> dict[str, Any] | None:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad("keyboard", 'field "inline_keyboard" must be an Array of Arrays')
    for button in (button for row in rows for button in row):
        _look_at(button, note)
    for row in rows:
        if len(row) > WIDEST:
            note("keyboard", f"{len(row)} buttons in a row")
    if sum(map(len, rows)) > MOST:
        raise bad("keyboard", "reply markup is too long")
    kept = [row for row in rows if row]
    return {"inline_keyboard": kept} if kept else None


def _look_at(button: Any, note: Note) -> None:
    if not isinstance(button, dict):
        raise _unread("InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str):
        raise _unread('Can\'t find field "text"')
    if not button["text"].strip():
        raise bad("keyboard", "inline keyboard button text must be non-empty")
    if "style" in button and button["style"] not in STYLES:
        raise _unread("invalid button style specified")
    actions = [key for key in ACTIONS if button.get(key) not in (None, "")]
    if not actions:
        raise _unread("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        note("keyboard", f"a button does one thing, not {sorted(actions)}")
    if len(str(button.get("callback_data", "")).encode()) > 64:
        raise bad("callback_data", "BUTTON_DATA_INVALID")
    if url := button.get("url"):
        _look_at_url(url)
    _note_strangers(button, ACTIONS | BESIDE, note)


def _look_at_url(url: str) -> None:
    if not url.startswith(("https://", "http://", "tg://")) or " " in url:
        why = "Wrong HTTP URL"
        raise bad("keyboard", f"inline keyboard button URL '{url}' is invalid: {why}")


def _below_the_field(rows: Any, note: Note) -> None:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad("keyboard", 'field "keyboard" must be an Array of Arrays')
    for button in (button for row in rows for button in row):
        if not str(button["text"] if isinstance(button, dict) else button).strip():
            raise bad("keyboard", "keyboard button text must be non-empty")
        if isinstance(button, dict):
            asks = {"request_location", "request_contact", "web_app"}
            _note_strangers(button, BESIDE | asks, note)


def _note_strangers(button: Iterable[str], known: set[str], note: Note) -> None:
    for name in sorted({*button} - known):
        note("unknown", f"a button has no field {name}")


def _unread(why: str) -> RefusedError:
    return bad("keyboard", f"can't parse inline keyboard button: {why}")


def _button(button: Mapping[str, Any]) -> Button:
    said = (str(button.get(key, "")) for key in ("text", "callback_data", "url", "style"))
    return Button(*said)
