"""The colour of a verdict says what its first sentence says, and stays with it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from bot.delivery.drafts import merged
from dialogs.replies import Message
from storage.letters import from_json, to_json
from tests.test_verdict_texts import cases, verdict_message

# What a first sentence begins with, before a run and during one.
SIGNS = {
    "✅": "good",
    "⏳": "care",
    "🚶": "care",
    "🚲": "care",
    "🛋": "stop",
    "🛑": "stop",
    "🚨": "stop",
}
CARE, STOP, NONE = Message("Walk.", tone="care"), Message("Stop.", tone="stop"), Message("Noted.")


def tone_of(text: str, title: str) -> str:
    first = next(
        (sign for line in text.splitlines() for sign in SIGNS if line.startswith(sign)), ""
    )
    return "stop" if "mid-run" in title and first == "🚶" else SIGNS.get(first, "")


@pytest.mark.parametrize(
    ("title", "given_", "text"),
    [case for case in cases() if tone_of(case[2], case[0])],
    ids=[case[0] for case in cases() if tone_of(case[2], case[0])],
)
def test_a_verdict_has_the_tone_of_its_first_sentence(title: str, given_: str, text: str) -> None:
    assert verdict_message(json.loads(given_)).tone == tone_of(text, title)


def test_what_stands_together_has_the_first_tone_there_is() -> None:
    assert [merged(some).tone for some in ([NONE, STOP, CARE], [NONE])] == ["stop", ""]


def test_a_tone_is_kept_and_a_letter_from_before_has_none() -> None:
    assert [from_json(to_json(one)) for one in (CARE, NONE)] == [CARE, NONE]
    assert from_json('{"text": "Walk."}') == replace(CARE, tone="")
