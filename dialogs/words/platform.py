"""What a platform shows of us around the conversation: menus, descriptions, passing words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from dialogs.replies import Message
from dialogs.words.en import platform as english
from dialogs.words.languages import LANGUAGES

Rows: TypeAlias = tuple[tuple[str, str], ...]

IN_GROUPS = ("run", "help")
DEFAULT = "en"  # for every language we do not speak


@dataclass(frozen=True, slots=True)
class Menu:
    """By language code; "" stands for every other language. At most 512 and 120 letters."""

    commands: Mapping[str, Rows]  # a command's name, and what it does
    group_commands: Mapping[str, Rows]
    description: Mapping[str, str]  # in a chat still empty
    short_description: Mapping[str, str]  # on the profile


def menu() -> Menu:
    """In every language there is."""
    commands = tuple(english.COMMANDS.items())
    return Menu(
        commands={"": commands},
        group_commands={"": tuple(row for row in commands if row[0] in IN_GROUPS)},
        description={"": english.DESCRIPTION},
        short_description={"": english.SHORT_DESCRIPTION},
    )


def sentence(key: str, language: str) -> Message:
    """One sentence that needs no conversation."""
    found = english.SENTENCES.get(key)
    return Message(found or LANGUAGES[language].sentences[key])
