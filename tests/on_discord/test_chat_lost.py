"""What goes wrong between us and Discord: nothing is lost for it, and nothing shown twice."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.chat import (
    How,
    NotSent,
    Sent,
    Shut,
    Unknown,
    Unreachable,
)
from bot.clock import Clock
from bot.platforms.discord.chat import DiscordChat
from bot.platforms.discord.wire import Wire
from dialogs.replies import Message
from tests.discord import faults
from tests.discord.faults import Fault
from tests.discord.people import Person
from tests.discord.server import Server
from tests.discord.world import World
from tests.on_discord.letters import (
    ASKED,
    LONG,
    LOST,
    SAY,
    letter,
    newest,
    posted,
    shown,
)

each = pytest.mark.parametrize
EDITS = "PATCH /channels/*"


@each("how", LOST)
async def test_a_lost_answer_leaves_it_open_and_the_next_try_shows_it_once(
    world: World, chat: DiscordChat, ann: Person, how: faults.How
) -> None:
    world.faults.add(Fault(how, SAY))
    once = replace(letter(ann), key="discord:1:0")
    assert await chat.post(once) == Unknown()
    assert await chat.post(replace(once, again=True)) == Sent(newest(ann))
    assert shown(ann) == [ASKED.text]


@each("how", LOST)
async def test_a_lost_edit_is_done_again(
    world: World, chat: DiscordChat, ann: Person, how: faults.How
) -> None:
    ref = await posted(chat, ann)
    world.faults.add(Fault(how, EDITS))
    edit = letter(ann, Message("An easy run."), How.EDIT, ref)
    assert [await chat.post(edit), await chat.post(edit)] == [Unknown(), Sent(ref)]
    assert shown(ann) == ["An easy run."]


@each("known", ["by its nonce", "by its words"])
async def test_what_was_tried_long_ago_is_looked_for_before_it_is_said_again(
    world: World, chat: DiscordChat, ann: Person, known: str
) -> None:
    once = replace(letter(ann), key="ping:1", since=Clock().now() - timedelta(minutes=5))
    world.faults.add(Fault(faults.How.DROP_AFTER, SAY))
    assert await chat.post(once) == Unknown()
    assert world.called("GET", "/messages") == []
    world.nonce_life = 0
    if known == "by its words":
        ann.messages()[-1].nonce = None
    else:
        ann.messages()[-1].components = []
    assert await chat.post(replace(once, again=True)) == Sent(newest(ann))
    assert shown(ann) == [ASKED.text]


async def test_the_same_words_from_before_are_not_taken_for_it(
    server: Server, chat: DiscordChat, ann: Person
) -> None:
    world = server.world
    await posted(chat, ann)
    world.advance(3600)
    since = Clock().now() + timedelta(minutes=57)
    later = Clock(now=lambda: since + timedelta(minutes=3))
    async with Wire(world.token, server.api_url, later) as wire:
        again = DiscordChat(wire, world.bot.id, later)
        await again.post(replace(letter(ann), key="ping:2", since=since, again=True))
    assert shown(ann) == [ASKED.text] * 2


async def test_what_has_no_key_is_known_by_its_moment(chat: DiscordChat, ann: Person) -> None:
    at = Clock().now()
    for since in (at, at, at + timedelta(seconds=1)):
        await chat.post(replace(letter(ann), since=since))
    assert shown(ann) == [ASKED.text] * 2


async def test_nothing_is_sent_where_nobody_listens(ann: Person) -> None:
    async with Wire("x", "http://127.0.0.1:1") as wire:
        assert await DiscordChat(wire, "1", Clock()).post(letter(ann)) == NotSent()


async def test_a_flood_waits_as_long_as_discord_says_and_nobody_calls_before(
    world: World, chat: DiscordChat, ann: Person
) -> None:
    await posted(chat, ann)
    world.faults.add(faults.limited(7, SAY))
    assert await chat.post(letter(ann)) == NotSent(7)
    calls = len(world.calls)
    again = await chat.post(letter(ann))
    assert isinstance(again, NotSent)
    assert (again.everyone, len(world.calls)) == (False, calls)


async def test_a_window_that_is_used_up_is_not_called_into(
    world: World, chat: DiscordChat, ann: Person
) -> None:
    sent = [await chat.post(letter(ann)) for _ in range(7)]
    waits = [one for one in sent if isinstance(one, NotSent)]
    assert (len(ann.messages()), len(waits)) == (5, 2)
    assert [call.status for call in world.called("POST", "/messages")] == [200] * 5


async def test_cloudflare_s_page_stops_everything(
    world: World, chat: DiscordChat, ann: Person
) -> None:
    world.faults.add(Fault(faults.How.CLOUDFLARE, SAY, seconds=60))
    assert await chat.post(letter(ann)) == NotSent(600, everyone=True)
    calls = len(world.calls)
    assert isinstance(await chat.post(letter(Person(world, "Ben"))), NotSent)
    assert len(world.calls) == calls


async def test_people_who_want_nothing_of_us_are_unreachable(
    world: World, chat: DiscordChat, ann: Person
) -> None:
    ben = Person(world, "Ben")
    ann.block()
    ben.leave()
    assert [await chat.post(letter(one)) for one in (ann, ben)] == [Unreachable()] * 2


async def test_a_chat_that_is_gone_is_opened_again(
    world: World, chat: DiscordChat, ann: Person
) -> None:
    await posted(chat, ann)
    world.forgive("no_channel")
    del world.channels[ann.dm.id]
    assert await chat.post(letter(ann)) == Unreachable()
    assert await chat.post(letter(ann)) == Sent(newest(ann))


async def test_a_revoked_token_shuts_us_out(world: World, chat: DiscordChat, ann: Person) -> None:
    world.revoked = True
    assert await chat.post(letter(ann)) == Shut()


async def test_a_silent_discord_is_given_up(
    world: World, chat: DiscordChat, ann: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.discord.chat.SECONDS", 0.2)
    world.faults.add(Fault(faults.How.HANG, SAY, seconds=30))
    assert await chat.post(letter(ann)) == Unknown()


async def test_a_cancelled_post_is_cancelled(world: World, chat: DiscordChat, ann: Person) -> None:
    world.faults.add(Fault(faults.How.HANG, SAY, seconds=30))
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await chat.post(letter(ann))


@each("how", [faults.How.DROP_AFTER, faults.How.DROP_BEFORE])
async def test_no_piece_is_shown_twice(
    world: World, chat: DiscordChat, ann: Person, how: faults.How
) -> None:
    world.faults.add(Fault(how, SAY, skip=1))
    once = replace(letter(ann, LONG), key="discord:1:0")
    assert await chat.post(once) == Unknown()
    assert await chat.post(once) == Sent(newest(ann))
    assert [text[0] for text in shown(ann)] == ["a", "b"]
    assert chat._there == {}
