"""The labels of buttons, and the words by which people type them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import tzinfo

from dialogs.facts import moment
from dialogs.replies import BESIDE
from dialogs.words.language import Language
from dialogs.words.languages import LANGUAGES
from dialogs.words.times import day_and_time

EVERYWHERE = (*BESIDE, "other")  # the same label in every question


def label(question: str, choice: str, language: Language, zone: tzinfo | None) -> str:
    """What stands on the button."""
    if at := moment(choice):
        return day_and_time(at.astimezone(zone), language)
    known = language.labels.get(_key(question, choice))
    return known[0] if known else choice  # a zone or a number is its own label


def names(question: str, choices: Iterable[str], language: str) -> Mapping[str, str]:
    """What may be typed for each choice, in plain words, and the choice."""
    labels = LANGUAGES[language].labels
    return {
        plain(name): choice
        for choice in choices
        for name in labels.get(_key(question, choice), (choice,))
    }


def plain(text: str) -> str:
    """Without capitals, punctuation and emoji."""
    kept = "".join(letter if letter.isalnum() or letter in "%+" else " " for letter in text)
    return " ".join(kept.casefold().split())


def _key(question: str, choice: str) -> str:
    return choice if choice in EVERYWHERE else f"{question}.{choice}"
