"""What a language has to say: one table a kind of sentence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from dialogs.replies import Options

Table: TypeAlias = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """Every sentence of one language. The keys are the same in all of them."""

    sentences: Table
    learn: Table
    questions: Table
    why: Table
    labels: Mapping[str, tuple[str, ...]]
    reasons: Table
    contradictions: Table
    headlines: Table
    sessions: Table
    parts: Table
    wishes: Table
    rungs: Table
    blocks: Table
    keys: Table
    facts: Table
    explanation: Table
    certainties: Table
    times: Table
    commands: Table
    options: Options
    forms: Table
    about: Table
    picture: Table
    days: tuple[str, ...]
    months: tuple[str, ...]
