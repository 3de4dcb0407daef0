"""Every sentence in every language: a reply becomes a message here, and nowhere else."""

from __future__ import annotations

from datetime import tzinfo

from dialogs.engine import Answers, Verdict
from dialogs.replies import Ask, Explain, Message, Report, Say
from dialogs.words import ask, explain, marks, report, say
from dialogs.words.languages import LANGUAGES
from dialogs.words.platform import (
    command_menu,
    descriptions,
    group_menu,
    sentence,
)

__all__ = [
    "command_menu",
    "descriptions",
    "group_menu",
    "render",
    "sentence",
    "verdict_text",
]


def render(reply: Ask | Report | Explain | Say, language: str, zone: tzinfo | None) -> Message:
    """The reply in this language, its times in this zone. A Show has to be fetched first."""
    words = LANGUAGES[language]
    match reply:
        case Ask():
            return ask.message(reply, words, zone)
        case Report():
            return report.message(reply, words)
        case Explain():
            return explain.message(reply, words)
        case Say():
            return say.message(reply, words, zone)


def verdict_text(verdict: Verdict, answers: Answers, language: str) -> str:
    """The whole verdict as a person reads it, without buttons."""
    return marks.plain("\n".join(report.verdict_lines(verdict, answers, LANGUAGES[language])))
