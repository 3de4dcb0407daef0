"""What was written to us while we were away is heard once, and in order."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.platforms.discord.missed import fetch
from bot.platforms.discord.wire import Wire
from dialogs.events import Text, Unreadable
from tests.discord.channels import Message
from tests.discord.faults import LOSSES, Fault, How, forbidden, limited, unavailable
from tests.discord.people import Person
from tests.discord.server import Server
from tests.on_discord.ears import Ear, listening

each = pytest.mark.parametrize


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    async with Wire(server.world.token, server.api_url) as wire:
        yield wire


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def ben(server: Server) -> Person:
    return Person(server.world, "Ben")


def now(server: Server) -> datetime:
    return datetime.fromtimestamp(server.world.now(), UTC)


async def fetched(
    server: Server, wire: Wire, ear: Ear, *people: Person, last: datetime | None = None
) -> list[object]:
    chats = [(f"discord:{one.id}", one.dm.id) for one in people]
    me = server.world.bot.id
    await fetch(wire, chats, last or now(server), me, ear.listener, clock=ear.clock)
    return list(ear.told)


async def test_what_was_written_is_heard_in_order(
    server: Server, wire: Wire, ear: Ear, ann: Person, ben: Person
) -> None:
    last = now(server)
    for n in range(3):
        ann.say(f"ann {n}")
        ben.say(f"ben {n}")
    ann.say("", ann.dm)
    assert await fetched(server, wire, ear, ben, ann, last=last) == [
        *(Text(f"ben {n}") for n in range(3)),
        *(Text(f"ann {n}") for n in range(3)),
    ]


async def test_it_has_the_id_that_it_has_when_heard_live(
    server: Server, wire: Wire, ear: Ear, ann: Person
) -> None:
    async with listening(server, ear):
        await server.world.gateway.ready()
        ann.say("hello")
        await ear.until(1)
    await fetched(server, wire, ear, ann)
    live, again = (one.event for one in ear.heard)
    assert live
    assert again
    assert (live.id, live.person, live.ref, live.channel) == (
        again.id,
        again.person,
        again.ref,
        again.channel,
    )
    assert ear.heard[0].sent == ear.heard[1].sent


async def test_what_is_older_is_left_alone(
    server: Server, wire: Wire, ear: Ear, ann: Person
) -> None:
    ann.say("long ago")
    server.world.advance(3600)
    last = now(server)
    ann.say("since")
    assert await fetched(server, wire, ear, ann, last=last + timedelta(seconds=30)) == [
        Text("since")
    ]


async def test_what_we_said_ourselves_is_not_heard(
    server: Server, wire: Wire, ear: Ear, ann: Person
) -> None:
    said = server.world.flake()
    server.world.add(Message(said, ann.dm, server.world.bot, server.world.now(), "our question"))
    ann.say("my answer")
    assert await fetched(server, wire, ear, ann) == [Text("my answer")]


async def test_what_has_no_words_is_heard_as_that(
    server: Server, wire: Wire, ear: Ear, ann: Person
) -> None:
    ann.say("").files = {"leg.png": b""}
    assert await fetched(server, wire, ear, ann) == [Unreadable()]


async def test_many_are_fetched_page_by_page(
    server: Server, wire: Wire, ear: Ear, ann: Person
) -> None:
    last = now(server)
    for n in range(230):
        ann.say(str(n))
    assert await fetched(server, wire, ear, ann, last=last) == [Text(str(n)) for n in range(230)]
    assert len(server.world.called("GET", "/messages")) == 3


async def test_it_is_done_gently(
    server: Server, wire: Wire, ear: Ear, ann: Person, ben: Person
) -> None:
    await fetched(server, wire, ear, ann, ben, ann, ben)
    assert ear.pauses == [0.1] * 4
    assert ear.beats >= 4


@each("how", LOSSES)
async def test_losses_on_the_way_lose_nothing(
    server: Server, wire: Wire, ear: Ear, ann: Person, how: How
) -> None:
    server.world.faults.add(Fault(how, "GET *", count=3))
    ann.say("hello")
    assert await fetched(server, wire, ear, ann) == [Text("hello")]


async def test_a_chat_that_cannot_be_read_is_passed_over(
    server: Server, wire: Wire, ear: Ear, ann: Person, ben: Person
) -> None:
    server.world.faults.add(forbidden(50001))
    ben.say("hello")
    assert await fetched(server, wire, ear, ann, ben) == [Text("hello")]
    server.world.faults.add(unavailable(500, count=8))
    assert await fetched(server, wire, ear, ann, ben) == [Text("hello")] * 2


async def test_it_waits_as_long_as_discord_says(
    server: Server, wire: Wire, ear: Ear, ann: Person
) -> None:
    server.world.faults.add(limited(7, "GET *"))
    await fetched(server, wire, ear, ann)
    assert ear.pauses[:2] == [0.1, 7]


async def test_an_odd_answer_stops_nobody(
    server: Server, wire: Wire, ear: Ear, ann: Person, ben: Person
) -> None:
    server.world.faults.add(Fault(How.GARBAGE, "GET *", count=8))
    ben.say("hello")
    assert await fetched(server, wire, ear, ann, ben) == [Text("hello")]
