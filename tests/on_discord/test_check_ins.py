"""Check-ins on Discord: where they come is tried when somebody wants them."""

from __future__ import annotations

from tests.discord.people import Person
from tests.discord.serving import Service


async def logged(ann: Person) -> None:
    before = ann.world.turn
    ann.slash("legday", where=ann.server, exercises="squats", when="3 hours ago")
    await ann.hears("Shall I ask you tomorrow morning", since=before)


async def test_switched_on_in_a_server_they_say_hello_in_the_private_chat(
    service: Service,
) -> None:
    ann = await service.somebody()
    await logged(ann)
    pressed = ann.press("Yes")
    hello = await ann.hears("Here I am.")
    assert hello.channel is ann.dm
    assert not hello.ephemeral
    told = await ann.hears("on the mornings after a leg day")
    assert (told.ephemeral, await ann.outcome(pressed)) == (True, "update")
    assert "Nothing there?" in told.now.text
    await service.quiet()
    assert len([one for one in ann.messages() if "Here I am." in one.now.text]) == 1


async def test_who_takes_no_messages_is_told_all_the_same_how_to(service: Service) -> None:
    ann = await service.somebody()
    ann.block()
    await logged(ann)
    ann.press("Yes")
    told = await ann.hears("Nothing there?")
    await service.quiet()
    assert (told.ephemeral, len(ann.messages(ann.server))) == (True, 1)


async def test_in_the_private_chat_nothing_has_to_be_tried(service: Service) -> None:
    ann = await service.somebody()
    ann.slash("legday", exercises="squats", when="3 hours ago")
    await ann.hears("Shall I ask you tomorrow morning")
    ann.press("Yes")
    await ann.hears("on the mornings after a leg day")
    await service.quiet()
    assert not any("Here I am." in one.now.text for one in ann.messages())


async def test_where_nothing_can_be_typed_nobody_is_asked_to(service: Service) -> None:
    ann = await service.somebody()
    before = ann.world.turn
    ann.slash("legday", where=ann.server)
    asked = await ann.hears("What did you train?", since=before)
    assert asked.now.text == "What did you train? Tap what fits."
    ann.slash("legday")
    asked = await ann.hears("What did you train?", since=asked.now.turn)
    assert asked.now.text.endswith("or type it.")
