"""How the bot introduces itself on Telegram: commands, descriptions, and where updates go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import structlog
from telegram.error import TelegramError

from bot.platforms.telegram.polling import ALLOWED
from bot.platforms.telegram.wire import Wire
from dialogs.replies import Menu

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Fact:
    """Something Telegram should know of us."""

    topic: str  # of the two calls: get..., set...
    about: Mapping[str, object]
    wanted: Mapping[str, object]


async def introduce(wire: Wire, menu: Menu) -> None:
    """Tells Telegram what it does not know yet. What fails is logged; the next start tries it."""
    for fact in _facts(menu):
        try:
            if not _knows(await wire.call(f"get{fact.topic}", fact.about), fact):
                await wire.call(f"set{fact.topic}", {**fact.about, **fact.wanted})
        except TelegramError as error:
            log.warning("telegram was not told", method=fact.topic, kind=type(error).__name__)


async def hook(wire: Wire, url: str, secret: str) -> None:
    """From now on Telegram brings the updates to the address, with the secret in a header."""
    await wire.call("setWebhook", {"url": url, "secret_token": secret, "allowed_updates": ALLOWED})


def _facts(menu: Menu) -> Iterator[_Fact]:
    scopes = {
        "default": menu.commands,
        "all_private_chats": menu.commands,
        "all_group_chats": menu.group_commands,
    }
    for scope, lists in scopes.items():
        for language, rows in lists.items():
            about = {"scope": {"type": scope}, **_language(language)}
            commands = [{"command": name, "description": does} for name, does in rows]
            yield _Fact("MyCommands", about, {"commands": commands})
    for language, text in menu.description.items():
        yield _Fact("MyDescription", _language(language), {"description": text})
    for language, text in menu.short_description.items():
        yield _Fact("MyShortDescription", _language(language), {"short_description": text})


def _language(code: str) -> dict[str, object]:
    return {"language_code": code} if code else {}


def _knows(answer: object, fact: _Fact) -> bool:
    told = {"commands": answer} if isinstance(answer, list) else answer
    return told == fact.wanted
