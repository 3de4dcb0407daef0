"""The commands as Discord offers them: what may be filled in, and in which languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import discord
import structlog
from discord import Interaction, Locale
from discord.app_commands import (
    AppCommandContext,
    AppCommandError,
    AppInstallationType,
    Choice,
    Command,
    CommandTree,
    Range,
    TranslationContext,
    Translator,
    autocomplete,
    describe,
    locale_str,
    rename,
)

from dialogs.replies import Menu

Suggest: TypeAlias = Callable[[str], Sequence[str]]
Payload: TypeAlias = dict[str, Any]
Callback: TypeAlias = Any  # a coroutine function whose parameters are the options

DEFAULT = "en"  # what a menu says for every language that is not spoken
LINE = 1_000  # letters
SHORT = 200

log = structlog.get_logger(__name__)


class Tree(CommandTree[discord.Client]):
    """The commands. What is asked by them is read from the dispatch, so they do nothing more."""

    async def on_error(self, asked: Interaction[Any], error: AppCommandError, /) -> None:
        log.warning("no suggestions were made", kind=type(error).__name__)


class Languages(Translator):
    """Each text knows what it is in every language."""

    async def translate(
        self, string: locale_str, locale: Locale, context: TranslationContext[Any, Any]
    ) -> str | None:
        said: Mapping[str, str] = string.extras["said"]
        language = locale.value.partition("-")[0]
        return said.get(locale.value) or said.get(language)


def offered(client: discord.Client, menu: Menu, suggest: Suggest) -> Tree:
    """All commands of the menu, for servers, for people, and wherever they are asked."""
    tree = Tree(
        client,
        allowed_installs=AppInstallationType(guild=True, user=True),
        allowed_contexts=AppCommandContext(guild=True, dm_channel=True, private_channel=True),
    )
    for name, _ in menu.commands[""]:
        tree.add_command(_command(name, menu, suggest))
    return tree


async def payload(tree: Tree) -> list[Payload]:
    """What Discord has to know of them."""
    languages = Languages()
    return [await one.get_translated_payload(tree, languages) for one in tree.get_commands()]


def _command(name: str, menu: Menu, suggest: Suggest) -> Command[Any, ..., None]:
    """By its parameters the library tells what may be filled in."""
    does = {_code(code): dict(rows).get(name, "") for code, rows in menu.commands.items()}
    names = {_code(code): name for code in menu.commands}
    options = {key.partition(".")[2] for key in menu.options[""] if key.startswith(f"{name}.")}
    return Command(
        name=_said(names),
        description=_said(does),
        callback=_described(_shape(options, suggest), name, options, menu),
    )


def _described(callback: Callback, name: str, options: set[str], menu: Menu) -> Callback:
    for option in options:
        rows = {_code(code): all_[f"{name}.{option}"] for code, all_ in menu.options.items()}
        called = {code: row[0] for code, row in rows.items()}
        does = {code: row[1] for code, row in rows.items()}
        rename(**{option: _said(called)})(callback)
        describe(**{option: _said(does)})(callback)
    return callback


def _shape(options: set[str], suggest: Suggest) -> Callback:
    """A callback that takes these; each command has one of its own."""

    async def bare(asked: Interaction) -> None:
        pass

    async def worded(asked: Interaction, words: Range[str, 1, LINE] | None = None) -> None:
        pass

    async def logging(
        asked: Interaction,
        exercises: Range[str, 1, LINE] | None = None,
        when: Range[str, 1, SHORT] | None = None,
        rpe: Range[int, 1, 10] | None = None,
        minutes: Range[int, 1, 600] | None = None,
    ) -> None:
        pass

    async def choices(asked: Interaction, typed: str) -> list[Choice[str]]:
        return [Choice(name=one, value=one) for one in suggest(typed)]

    if not options:
        return bare
    if options == {"words"}:
        return worded
    autocomplete(exercises=choices)(logging)
    return logging


def _said(said: Mapping[str, str]) -> locale_str:
    return locale_str(said[DEFAULT], said=said)


def _code(code: str) -> str:
    return code or DEFAULT
