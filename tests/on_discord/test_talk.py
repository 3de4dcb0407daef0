"""The whole conversation on Discord, as people there have it."""

from __future__ import annotations

from tests.discord.people import Person
from tests.discord.serving import Service

ANSWERS = (
    "None of these", "3", "All fine", "None of these", "Well", "1-2 days ago", "Yes, both",
    "Neither of these", "All-round fitness",
)  # fmt: skip


async def test_a_first_conversation_in_the_dm(service: Service) -> None:
    ann = Person(service.world)
    asked = ann.slash("run", words="slept well")
    await ann.hears("I keep your answers")
    assert await ann.outcome(asked) == "message"
    pressed = ann.press("I agree")
    await ann.hears("First, safety.")
    assert await ann.outcome(pressed) == "update"
    assert len(ann.messages()) == 1
