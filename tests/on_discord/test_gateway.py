"""The connection to Discord's gateway: nothing that comes over it, or happens to it, ends it."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator

import pytest

from bot.clock import Clock
from bot.platforms.discord.commands import offered
from bot.platforms.discord.gateway import Gateway
from bot.platforms.discord.sync import sync
from bot.platforms.discord.wire import Wire
from dialogs.events import Begin, Edited, Text
from dialogs.language.facts.suggestions import suggested
from dialogs.words.platform import menu
from tests.discord.people import Person
from tests.discord.server import Server
from tests.discord.world import TOKEN
from tests.on_discord.ears import Ear, listening

each = pytest.mark.parametrize


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
async def gateway(server: Server, ear: Ear) -> AsyncIterator[Gateway]:
    async with listening(server, ear) as gateway:
        await server.world.gateway.ready()
        yield gateway


async def test_it_asks_for_nothing_privileged(server: Server, gateway: Gateway) -> None:
    session = await server.world.gateway.ready()
    assert session.intents == (1 << 0 | 1 << 9 | 1 << 12)


async def test_what_is_for_us_is_heard_in_order(
    server: Server, gateway: Gateway, ear: Ear, ann: Person
) -> None:
    said = ann.say("can i run?")
    ann.say("not to us", ann.server)
    ann.edit(said, "should i run?")
    ann.mention("hello")
    assert await ear.until(3) == [Text("can i run?"), Edited("should i run?"), "None"]
    assert ear.heard[0].event
    assert ear.heard[0].event.person == f"discord:{ann.id}"
    assert ear.heard[2].mention
    assert ear.heard[2].mention.text == "hello"


async def test_nothing_is_remembered_of_what_is_heard(
    server: Server, gateway: Gateway, ear: Ear, ann: Person
) -> None:
    ann.say("can i run?")
    await ear.until(1)
    client = gateway.client
    assert (*client.guilds, *client.users, *client.cached_messages) == ()


async def test_a_command_and_what_it_could_become(
    server: Server, gateway: Gateway, ear: Ear, ann: Person
) -> None:
    tree = offered(gateway.client, menu(), suggested)
    async with Wire(TOKEN, server.api_url) as wire:
        await sync(wire, server.world.bot.id, tree, clock=Clock())
    for place in (ann.dm, ann.server):
        typing = ann.autocomplete("legday", place, focused="exercises", exercises="squats, rd")
        assert await ann.outcome(typing) == "choices"
        assert tuple(one["value"] for one in typing.choices) == suggested("squats, rd")
    ann.slash("legday", exercises="squats", rpe=8)
    assert await ear.until(1) == [Begin("legday", "squats, rpe 8")]


async def test_a_broken_connection_is_gone_on_with(
    server: Server, gateway: Gateway, ear: Ear, ann: Person
) -> None:
    session = await server.world.gateway.ready()
    for times, break_ in enumerate((
        server.world.gateway.abort,
        server.world.gateway.reconnect,
        lambda: server.world.gateway.invalidate(resumable=True),
        lambda: server.world.gateway.close(1000),
        lambda: server.world.gateway.close(4000),
    )):  # fmt: skip
        break_()
        ann.say("meanwhile")
        await server.world.gateway.resumed(session, times + 1)
        await ear.until(times + 1)
    assert ear.told == [Text("meanwhile")] * 5
    assert ear.sessions == len(server.world.gateway.identified) == 1


async def test_a_session_that_is_lost_begins_anew(
    server: Server, gateway: Gateway, ear: Ear, ann: Person
) -> None:
    server.world.gateway.identify_gap = 0  # it waits by a clock that runs ahead
    server.world.gateway.invalidate()
    await ear.sees(lambda: ear.sessions == 2)
    ann.say("hello again")
    assert await ear.until(1) == [Text("hello again")]
    assert 1 <= ear.pauses[0] <= 5
    assert sum(ear.pauses) >= 5


async def test_hellos_come_slowly_when_there_were_many(
    server: Server, gateway: Gateway, ear: Ear
) -> None:
    server.world.gateway.identify_gap = 0
    for times in range(2, 9):
        server.world.gateway.invalidate()
        await ear.sees(lambda times=times: ear.sessions == times)  # type: ignore[misc]
    assert ear.seconds >= 3 * 90
    assert max(ear.pauses) <= 30


@each(
    "raw",
    [
        "{",
        "null",
        "[1]",
        '"x"',
        "{}",
        '{"op": 0}',
        '{"op": 0, "t": 5, "s": null, "d": null}',
        '{"op": 0, "t": "INTERACTION_CREATE", "d": {"id": 1, "type": 4}}',
        '{"op": 0, "t": "INTERACTION_CREATE", "d": {"type": 4, "data": []}}',
        '{"op": 0, "t": "MESSAGE_CREATE", "d": [1]}',
        '{"op": 0, "t": "READY", "d": {}}',
        '{"op": 10, "d": null}',
        '{"op": 99}',
        "\ud800",
    ],
)
async def test_an_odd_message_stops_nobody(
    server: Server, gateway: Gateway, ear: Ear, ann: Person, raw: str
) -> None:
    server.world.gateway.say(raw.encode("utf-8", "replace").decode())
    ann.say("hello")
    assert await ear.until(1) == [Text("hello")]
    assert len(server.world.gateway.identified) == 1


async def test_what_cannot_be_unpacked_is_told_again(
    server: Server, gateway: Gateway, ear: Ear, ann: Person
) -> None:
    session = await server.world.gateway.ready()
    server.world.gateway.say(b"no stream\x00\x00\xff\xff")
    await server.world.gateway.resumed(session)
    ann.say("hello")
    assert await ear.until(1) == [Text("hello")]


async def test_whoever_listens_badly_stops_nobody(
    server: Server, gateway: Gateway, ear: Ear, ann: Person
) -> None:
    ear.failing = 1
    ann.say("lost on us")
    ann.say("hello")
    assert await ear.until(1) == [Text("hello")]


async def test_a_heartbeat_shows_that_discord_is_there(server: Server, ear: Ear) -> None:
    server.world.gateway.heartbeat = 0.05
    async with listening(server, ear):
        await server.world.gateway.ready()
        before = ear.met
        await ear.sees(lambda: ear.met >= before + 5)


async def test_silence_is_noticed(server: Server, ear: Ear, ann: Person) -> None:
    async with listening(server, ear, silence=0.2):
        session = await server.world.gateway.ready()
        await server.world.gateway.resumed(session)
    assert len(server.world.gateway.identified) == 1


async def test_nothing_that_was_written_reaches_a_log(
    server: Server, gateway: Gateway, ear: Ear, ann: Person, caplog: pytest.LogCaptureFixture
) -> None:
    ear.failing = 1
    ann.say("a canary about my knee")
    server.world.gateway.say(json.dumps({"op": 0, "t": "READY", "d": "a canary"}))
    server.world.gateway.dispatch("INTERACTION_CREATE", {"type": 4, "id": "17", "data": "canary"})
    ann.say("hello")
    await ear.until(1)
    logged = [
        f"{record.getMessage()} {record.__dict__}"
        for record in caplog.records
        if record.levelno > logging.DEBUG
    ]
    assert sum("cannot be read" in line for line in logged) == 3
    assert not any("canary" in line or TOKEN in line for line in logged)
