"""A command is answered: once, in the right place, and seen by whom it is for."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from bot.chat import How, Sent, Unknown
from bot.platforms.discord.chat import DiscordChat
from dialogs.replies import Message
from tests.discord import faults
from tests.discord.channels import Channel
from tests.discord.faults import Fault
from tests.discord.people import Person
from tests.discord.world import World
from tests.on_discord.letters import (
    ASKED,
    CALLBACK,
    LONG,
    LOST,
    NEXT,
    ORIGINAL,
    asks,
    name,
    newest,
    parcel,
    shown,
)

each = pytest.mark.parametrize
FOLLOW_UP = "POST /webhooks/*"


async def test_a_command_is_answered_where_it_was_given_for_one_person_alone(
    chat: DiscordChat, ann: Person, where: Channel
) -> None:
    asked = asks(ann, where)
    sent = await chat.post(parcel(asked))
    [said] = ann.messages(where)
    assert (sent, said.now.text, said.now.labels) == (Sent(name(said)), NEXT.text, ("Well",))
    assert (asked.how, said.ephemeral) == ("message", where is ann.server)


async def test_what_else_there_is_to_say_follows_below(
    chat: DiscordChat, ann: Person, where: Channel
) -> None:
    asked = asks(ann, where)
    sent = [await chat.post(parcel(asked, one, n=n)) for n, one in enumerate((ASKED, NEXT))]
    assert shown(ann, where) == [ASKED.text, NEXT.text]
    assert sent == [Sent(name(one)) for one in ann.messages(where)]
    assert {one.ephemeral for one in ann.messages(where)} == {where is ann.server}


async def test_the_same_answer_again_is_shown_once(
    chat: DiscordChat, ann: Person, where: Channel
) -> None:
    asked = asks(ann, where)
    sent = [await chat.post(parcel(asked)) for _ in range(2)]
    assert (shown(ann, where), sent) == ([NEXT.text], [Sent(newest(ann))] * 2)


async def test_alone_what_follows_and_was_lost_is_shown_once(
    world: World, chat: DiscordChat, ann: Person
) -> None:
    asked = asks(ann, ann.dm)
    await chat.post(parcel(asked, ASKED))
    world.faults.add(Fault(faults.How.DROP_AFTER, "POST /channels/*"))
    sent = [await chat.post(parcel(asked, NEXT, n=1)) for _ in range(2)]
    assert (shown(ann), sent) == ([ASKED.text, NEXT.text], [Unknown(), Sent(newest(ann))])


async def test_a_deferred_command_is_answered_in_the_place_of_the_promise(
    chat: DiscordChat, ann: Person, where: Channel
) -> None:
    asked = asks(ann, where)
    for _ in range(2):
        await chat.defer(parcel(asked).ticket)
    assert (asked.how, shown(ann)) == ("deferred", [])
    sent = [await chat.post(parcel(asked, one, n=n)) for n, one in enumerate((ASKED, NEXT))]
    assert shown(ann, where) == [ASKED.text, NEXT.text]
    assert sent == [Sent(name(one)) for one in ann.messages(where)]
    assert {one.ephemeral for one in ann.messages(where)} == {where is ann.server}


async def test_what_was_answered_is_not_deferred(
    world: World, chat: DiscordChat, ann: Person, where: Channel
) -> None:
    asked = asks(ann, where)
    await chat.post(parcel(asked))
    await chat.defer(parcel(asked).ticket)
    assert len(world.called("POST", "/callback")) == 1


async def test_a_long_answer_comes_in_pieces(
    chat: DiscordChat, ann: Person, where: Channel
) -> None:
    sent = await chat.post(parcel(asks(ann, where), LONG))
    assert [text[0] for text in shown(ann, where)] == ["a", "b"]
    assert sent == Sent(newest(ann))


async def test_no_piece_of_a_long_answer_is_shown_twice(
    world: World, chat: DiscordChat, ann: Person, where: Channel
) -> None:
    long = Message("\n\n".join(letter * 3900 for letter in "abc"))
    world.faults.add(Fault(faults.How.DROP_BEFORE, "POST *[!k]", skip=1))
    asked = asks(ann, where)
    sent = [await chat.post(parcel(asked, long)) for _ in range(2)]
    assert [text[0] for text in shown(ann, where)] == ["a", "b", "c"]
    assert sent == [Unknown(), Sent(newest(ann))]


@each("how", LOST)
@each("deferred", [False, True])
async def test_an_answer_that_was_lost_is_shown_once(  # noqa: PLR0917
    world: World, chat: DiscordChat, ann: Person, where: Channel, how: faults.How, deferred: bool
) -> None:
    asked = asks(ann, where)
    if deferred:
        await chat.defer(parcel(asked).ticket)
    world.faults.add(Fault(how, ORIGINAL if deferred else CALLBACK))
    sent = [await chat.post(parcel(asked)) for _ in range(3)]
    assert shown(ann) == [NEXT.text]
    assert sent == [Unknown(), Sent(newest(ann)), Sent(newest(ann))]


async def test_an_answer_that_was_lost_does_not_take_the_place_of_the_next(
    world: World, chat: DiscordChat, ann: Person, where: Channel
) -> None:
    asked = asks(ann, where)
    world.faults.add(Fault(faults.How.DROP_AFTER, CALLBACK))
    for letter in (parcel(asked, ASKED), parcel(asked, NEXT, n=1), parcel(asked, ASKED)):
        await chat.post(letter)
    assert shown(ann, where) == [ASKED.text, NEXT.text]


@each("deferred", [False, True])
async def test_an_answer_that_was_lost_does_not_come_back_over_what_it_became(
    world: World, chat: DiscordChat, ann: Person, where: Channel, deferred: bool
) -> None:
    asked = asks(ann, where)
    if deferred:
        await chat.defer(parcel(asked).ticket)
    world.faults.add(Fault(faults.How.DROP_AFTER, ORIGINAL if deferred else CALLBACK))
    await chat.post(parcel(asked, ASKED))
    await chat.post(parcel(ann.press("Yes"), NEXT, How.EDIT))
    assert await chat.post(parcel(asked, ASKED)) == Sent(newest(ann))
    assert shown(ann) == [NEXT.text]


async def test_an_answer_that_hangs_keeps_discord_from_hearing_nothing(
    world: World, chat: DiscordChat, ann: Person, where: Channel
) -> None:
    asked = asks(ann, where)
    world.faults.add(Fault(faults.How.HANG, CALLBACK, seconds=1.2))
    posting = asyncio.create_task(chat.post(parcel(asked)))
    await world.until(lambda: world.faults.met)
    await chat.defer(parcel(asked).ticket)
    assert (await posting, asked.how) == (Unknown(), "deferred")
    assert await chat.post(parcel(asked)) == Sent(newest(ann))
    assert shown(ann, where) == [NEXT.text]


@each("how", LOST)
async def test_a_promise_that_was_lost_is_kept(
    world: World, chat: DiscordChat, ann: Person, where: Channel, how: faults.How
) -> None:
    asked = asks(ann, where)
    world.faults.add(Fault(how, CALLBACK))
    await chat.defer(parcel(asked).ticket)
    assert await chat.post(parcel(asked)) == Sent(newest(ann))
    assert shown(ann, where) == [NEXT.text]


@each("before", ["answered", "deferred", "nothing"])
async def test_after_a_crash_an_answer_is_shown_once(  # noqa: PLR0917
    world: World, chat: DiscordChat, reborn: DiscordChat, ann: Person, where: Channel, before: str
) -> None:
    asked = asks(ann, where)
    world.forgive("twice")  # whoever has forgotten has to ask
    if before == "answered":
        await chat.post(parcel(asked))
    elif before == "deferred":
        await chat.defer(parcel(asked).ticket)
    sent = await reborn.post(replace(parcel(asked), again=True))
    assert (shown(ann, where), sent) == ([NEXT.text], Sent(newest(ann)))


async def test_after_a_crash_the_second_letter_does_not_take_the_place_of_the_first(
    world: World, chat: DiscordChat, reborn: DiscordChat, ann: Person, where: Channel
) -> None:
    asked = asks(ann, where)
    world.forgive("twice")
    await chat.post(parcel(asked, ASKED))
    await reborn.post(parcel(asked, NEXT, n=1))
    assert shown(ann, where) == [ASKED.text, NEXT.text]


@each("late", [4, 1000])
async def test_what_comes_too_late_for_its_command_comes_as_a_message(
    world: World, chat: DiscordChat, ann: Person, where: Channel, late: int
) -> None:
    asked = asks(ann, where)
    world.forgive("late", "expired")
    if late > world.token_life:
        await chat.defer(parcel(asked).ticket)
    world.advance(late)
    sent = [await chat.post(parcel(asked, one, n=n)) for n, one in enumerate((ASKED, NEXT))]
    assert shown(ann, ann.dm) == [ASKED.text, NEXT.text]
    assert sent == [Sent(name(one)) for one in ann.messages(ann.dm)]


async def test_a_promise_that_was_taken_away_is_kept_below(
    chat: DiscordChat, ann: Person, where: Channel
) -> None:
    asked = asks(ann, where)
    await chat.defer(parcel(asked).ticket)
    assert asked.original
    ann.delete(asked.original)
    assert isinstance(await chat.post(parcel(asked)), Sent)
    assert NEXT.text in shown(ann)


async def test_of_a_follow_up_whose_answer_is_always_lost_there_are_two_copies_at_most(
    world: World, chat: DiscordChat, ann: Person
) -> None:
    asked = asks(ann, ann.server)
    await chat.post(parcel(asked, ASKED))
    world.faults.add(Fault(faults.How.DROP_AFTER, FOLLOW_UP, count=9))
    sent = [await chat.post(parcel(asked, NEXT, n=1)) for _ in range(4)]
    assert sent == [Unknown(), Unknown(), Sent(), Sent()]
    assert shown(ann, ann.server) == [ASKED.text, NEXT.text, NEXT.text]
