"""A form in words, for a platform to draw."""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.replies import Blank, Field, Form
from dialogs.words.labels import label
from dialogs.words.language import Language
from dialogs.words.languages import LANGUAGES


def form(blanks: Iterable[Blank], language: str) -> Form:
    """These questions, and room for words beside them."""
    words = LANGUAGES[language]
    fields = tuple(_field(blank, words) for blank in blanks)
    return Form(words.forms["title"], fields, words.forms["words"], words.forms["words.hint"])


def _field(blank: Blank, words: Language) -> Field:
    id_ = blank.question
    options = tuple((choice, label(id_, choice, words, None)) for choice in blank.choices)
    return Field(id_, words.forms[id_], words.forms[f"{id_}.hint"], options, blank.most)
