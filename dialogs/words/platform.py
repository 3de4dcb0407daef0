"""What a platform shows of us around the conversation: menus, descriptions, passing words."""

from __future__ import annotations

from dialogs.replies import Menu, Message, Rows, Say
from dialogs.typed import IN_GROUPS
from dialogs.words import say
from dialogs.words.languages import LANGUAGES

UNLISTED = ("start",)  # platforms have a button of their own for it
DEFAULT = "en"  # for every language we do not speak
# The sentences that the shell says by itself; what is said at a button has at most 190 letters.
ALONE = (
    "not_yours",
    "too_fast",
    "broken",
    "export.file",
    "forget.done.private",
    "forget.done.again",
    "group",
    "group.label",
)


def menu() -> Menu:
    """In every language there is."""
    codes = {"" if code == DEFAULT else code: code for code in LANGUAGES}
    return Menu(
        commands={code: command_menu(language) for code, language in codes.items()},
        group_commands={code: group_menu(language) for code, language in codes.items()},
        description={code: descriptions(language)[0] for code, language in codes.items()},
        short_description={code: descriptions(language)[1] for code, language in codes.items()},
        options={code: LANGUAGES[language].options for code, language in codes.items()},
    )


def command_menu(language: str) -> Rows:
    """Each command and what it does, in the order of the menu."""
    rows = LANGUAGES[language].commands.items()
    return tuple(row for row in rows if row[0] not in UNLISTED)


def group_menu(language: str) -> Rows:
    """The commands that may be asked for where others read along."""
    return tuple(row for row in command_menu(language) if row[0] in IN_GROUPS)


def descriptions(language: str) -> tuple[str, str]:
    """What stands in a chat still empty, and the line on the profile."""
    about = LANGUAGES[language].about
    return about["description"], about["short_description"]


def sentence(key: str, language: str, **values: str | int) -> Message:
    """One sentence that needs no conversation, and no zone."""
    return say.message(Say(key, values), LANGUAGES[language], None)
