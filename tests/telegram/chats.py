"""Chats and their messages, each with all it ever showed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.telegram.keyboards import Rows, rows_of


@dataclass(frozen=True, slots=True)
class Version:
    """What a message showed from a moment on."""

    text: str
    rows: Rows
    turn: int  # counts everything shown to anyone: a later one is larger
    at: float

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(button.label for row in self.rows for button in row)

    @property
    def tokens(self) -> tuple[str, ...]:
        """What its buttons say to us."""
        return tuple(button.data for row in self.rows for button in row)


@dataclass(slots=True, eq=False)
class Message:
    id: int
    chat: Chat
    sender: Mapping[str, Any]
    at: float
    content: dict[str, Any]  # text and entities, or a photo and its caption, ...
    markup: dict[str, Any] | None = None
    reply_to: Message | None = None
    versions: list[Version] = field(default_factory=list)
    deleted: bool = False
    edited_at: float | None = None

    @property
    def ours(self) -> bool:
        """Said by the bot."""
        return bool(self.sender["is_bot"])

    @property
    def now(self) -> Version:
        return self.versions[-1]

    @property
    def text(self) -> str:
        return str(self.content.get("text", self.content.get("caption", "")))

    @property
    def inline(self) -> bool:
        """It has no buttons below the field: only such a message can be edited."""
        return self.markup is None or "inline_keyboard" in self.markup

    def show(self, turn: int, at: float) -> None:
        self.versions.append(Version(self.text, rows_of(self.markup), turn, at))

    def to_json(self, *, nested: bool = True) -> dict[str, Any]:
        shown: dict[str, Any] = {
            "message_id": self.id,
            "from": self.sender,
            "chat": self.chat.to_json(),
            "date": int(self.at),
            **self.content,
        }
        if self.edited_at is not None:
            shown["edit_date"] = int(self.edited_at)
        if nested and self.reply_to and not self.reply_to.deleted:
            shown["reply_to_message"] = self.reply_to.to_json(nested=False)
        if self.markup and self.inline:
            shown["reply_markup"] = self.markup
        return shown


@dataclass(slots=True, eq=False)
class Chat:
    id: int
    kind: str  # "private", "group", "supergroup"
    names: Mapping[str, str]
    messages: dict[int, Message] = field(default_factory=dict)
    started: bool = False  # a bot cannot be the first to write
    blocked: bool = False
    deactivated: bool = False
    moved_to: int = 0

    def to_json(self) -> dict[str, Any]:
        return {"id": self.id, "type": self.kind, **self.names}

    @property
    def keyboard(self) -> list[list[Any]]:
        """The buttons that stand below the field."""
        said = [one.markup for one in self.messages.values() if one.markup and not one.inline]
        return list(said[-1].get("keyboard", ())) if said else []


@dataclass(slots=True, eq=False)
class Query:
    """A button that was pressed, and what became of it."""

    id: str
    data: str
    by: int
    at: float
    answered: bool = False
    toast: str = ""
    alert: bool = False
