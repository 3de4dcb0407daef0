"""The languages there are. To add one, copy the folder `en` and name it here."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.words.en import ENGLISH
from dialogs.words.language import Language

LANGUAGES: Mapping[str, Language] = {"en": ENGLISH}
