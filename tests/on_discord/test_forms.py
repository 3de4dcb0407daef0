"""The checklist at once, in a modal."""

from __future__ import annotations

from tests.discord.channels import Channel, Message
from tests.discord.people import Person
from tests.discord.serving import Service

CHOSEN = {"flags": ["none"], "soreness": ["3"], "self_test": ["none"], "today": ["none"]}


async def asked(ann: Person, where: Channel | None = None) -> Message:
    """The first question, put now."""
    before = ann.world.turn
    ann.slash("run", where=where)
    return await ann.hears("First, safety.", since=before)


async def test_a_form_answers_several_questions_in_the_place_of_the_first(
    service: Service,
) -> None:
    ann = await service.somebody()
    first = await asked(ann, ann.server)
    opened = ann.press("All at once", first)
    assert await ann.outcome(opened) == "modal"
    sent = ann.fill(opened, {**CHOSEN, "words": "slept well, eaten twice"})
    await ann.hears("When did you last train your legs?")
    assert await ann.outcome(sent) == "update"
    assert "When did you last train your legs?" in first.now.text


async def test_nobody_fills_in_the_form_of_another(service: Service) -> None:
    ann, bob = await service.somebody(), Person(service.world, "Bob")
    first = await asked(ann)
    opened = ann.press("All at once", first)
    assert await ann.outcome(opened) == "modal"
    before = first.now
    opened.modal["custom_id"] = f"{bob.id}:{opened.modal['custom_id'].partition(':')[2]}"
    assert await ann.outcome(ann.fill(opened, CHOSEN)) == "message"
    assert first.now == before


async def test_a_form_sent_empty_asks_the_first_question_again(service: Service) -> None:
    ann = await service.somebody()
    first = await asked(ann)
    opened = ann.press("All at once", first)
    await ann.outcome(opened)
    assert await ann.outcome(ann.fill(opened)) == "update"
    assert "First, safety." in first.now.text
