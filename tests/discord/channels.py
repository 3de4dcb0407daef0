"""Users, servers and channels, and their messages, each with all it ever showed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tests.discord import components
from tests.discord.bodies import EPHEMERAL, LOADING, NEW_LOOK
from tests.discord.components import Rows

TEXT_CHANNEL, DM, GROUP_DM = 0, 1, 3
IN_SERVER, IN_DM, ELSEWHERE = 0, 1, 2  # the contexts of an interaction


@dataclass(slots=True, eq=False)
class User:
    id: str
    name: str
    bot: bool = False
    installed: bool = False  # they added the bot to their account
    blocks: bool = False  # they blocked the bot

    def to_json(self) -> dict[str, Any]:
        return {
            "id": self.id, "username": self.name.lower(), "global_name": self.name, "avatar": None,
            "discriminator": "0", "public_flags": 0, "flags": 0, "primary_guild": None,
            "bot": self.bot,
        }  # fmt: skip


@dataclass(slots=True, eq=False)
class Guild:
    """What people call a server."""

    id: str
    name: str
    has_bot: bool
    members: list[User] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Channel:
    id: str
    kind: int
    guild: Guild | None = None
    people: tuple[User, ...] = ()  # of a private one, without the bot
    messages: dict[str, Message] = field(default_factory=dict)

    @property
    def context(self) -> int:
        return IN_SERVER if self.guild else IN_DM if self.kind == DM else ELSEWHERE

    @property
    def open(self) -> bool:
        """The bot is there, and may read and write."""
        return self.guild.has_bot if self.guild else self.kind == DM

    def of(self, user: User) -> bool:
        return user in (self.guild.members if self.guild else self.people)

    def to_json(self) -> dict[str, Any]:
        shown: dict[str, Any] = {"id": self.id, "type": self.kind, "flags": 0}
        shown["last_message_id"] = next(reversed(self.messages), None)
        if not self.guild:
            return shown | {"recipients": [one.to_json() for one in self.people]}
        looks: dict[str, Any] = {"topic": None, "nsfw": False, "rate_limit_per_user": 0}
        looks |= {"position": 0, "permission_overwrites": [], "parent_id": None}
        return {**shown, "guild_id": self.guild.id, "name": "general", **looks}


@dataclass(frozen=True, slots=True)
class Version:
    """What a message showed from a moment on."""

    text: str
    rows: Rows
    files: tuple[str, ...]  # their names
    accent: int | None
    turn: int  # counts everything shown to anyone: a later one is larger
    at: float

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(button.label for row in self.rows for button in row)

    @property
    def tokens(self) -> tuple[str, ...]:
        """What its buttons say to us."""
        return tuple(button.custom_id.partition(":")[2] for row in self.rows for button in row)


@dataclass(slots=True, eq=False)
class Message:
    id: str
    channel: Channel
    author: User
    at: float
    content: str = ""
    components: list[dict[str, Any]] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    flags: int = 0
    kind: int = 0
    nonce: str | int | None = None
    mentions: tuple[User, ...] = ()
    only_for: User | None = None  # of an ephemeral one
    webhook: str = ""  # the token of the interaction it answers
    more: Mapping[str, Any] = field(default_factory=dict)  # what else Discord tells of it
    versions: list[Version] = field(default_factory=list)
    deleted: bool = False
    edited_at: float | None = None

    @property
    def ours(self) -> bool:
        """Said by the bot."""
        return self.author.bot

    @property
    def ephemeral(self) -> bool:
        return bool(self.flags & EPHEMERAL)

    @property
    def loading(self) -> bool:
        """It says only that the bot is thinking."""
        return bool(self.flags & LOADING)

    @property
    def now(self) -> Version:
        return self.versions[-1]

    @property
    def edits(self) -> int:
        return len(self.versions) - 1

    def seen_by(self, user: User) -> bool:
        return self.only_for in {None, user} and self.channel.of(user) and not self.deleted

    def show(self, turn: int, at: float) -> None:
        text = "\n".join([*filter(None, [self.content]), *components.texts(self.components)])
        # What is attached shows by itself only in the old look.
        files = (
            tuple(self.files) if not self.flags & NEW_LOOK else components.files(self.components)
        )
        rows, accent = components.rows(self.components), components.accent(self.components)
        self.versions.append(Version(text, rows, files, accent, turn, at))

    def to_json(self) -> dict[str, Any]:
        shown: dict[str, Any] = {
            "id": self.id, "channel_id": self.channel.id, "type": self.kind, "flags": self.flags,
            "author": self.author.to_json(), "content": self.content,
            "components": self.components, "attachments": self._attachments(), "embeds": [],
            "mentions": [one.to_json() for one in self.mentions], "mention_roles": [],
            "mention_everyone": False, "pinned": False, "tts": False,
            "timestamp": written(self.at),
            "edited_timestamp": self.edited_at and written(self.edited_at),
            **self.more,
        }  # fmt: skip
        if self.nonce is not None:
            shown["nonce"] = self.nonce
        return shown

    def _attachments(self) -> list[dict[str, Any]]:
        return [
            {
                "id": str(int(self.id) + index), "filename": name, "size": len(body),
                "content_type": "application/octet-stream",
                "url": f"https://cdn.discordapp.com/attachments/{self.id}/{name}",
                "proxy_url": f"https://media.discordapp.net/attachments/{self.id}/{name}",
            }
            for index, (name, body) in enumerate(self.files.items())
        ]  # fmt: skip


def written(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat()
