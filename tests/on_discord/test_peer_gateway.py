"""The gateway of our own Discord: who may listen, what was missed, and how it ends."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest

from tests.discord.asking import rules
from tests.discord.events import CONTENT
from tests.discord.handshake import ACK, HEARTBEAT, HELLO, MEMBERS
from tests.discord.listening import USUAL, Ear, listening
from tests.discord.people import Person
from tests.discord.server import Server

each = pytest.mark.parametrize
pytestmark = pytest.mark.wrong_on_purpose


async def starts(ear: Ear) -> str:
    """Greeted, identified and told of the server; the id of the session."""
    assert (await ear.hears())["op"] == HELLO
    ready = await ear.identifies()
    assert (ready["t"], ready["s"]) == ("READY", 1)
    assert (await ear.hears())["t"] == "GUILD_CREATE"
    return str(ready["d"]["session_id"])


@each("zipped", [False, True])
async def test_a_session_begins_and_hears(server: Server, ann: Person, zipped: bool) -> None:
    async with listening(server, zipped=zipped) as ear:
        hello = await ear.hears()
        assert hello == {"op": HELLO, "d": {"heartbeat_interval": 41250}, "s": None, "t": None}
        ready = (await ear.identifies())["d"]
        assert (ready["user"]["id"], ready["v"]) == (server.world.bot.id, 10)
        assert ready["resume_gateway_url"].endswith("/resume")
        assert (await ear.hears())["d"]["name"] == "Runners"
        ann.say("hello")
        said = await ear.hears()
        assert (said["t"], said["s"], said["d"]["content"]) == ("MESSAGE_CREATE", 3, "hello")
        await ear.says(HEARTBEAT, 3)
        assert (await ear.hears())["op"] == ACK
    assert rules(server.world) == []


@each(
    ("given", "code", "rule"),
    [
        ({"token": "wrong"}, 4004, None),
        ({"intents": USUAL | CONTENT}, 4014, "privileged_intents"),
        ({"intents": 1 << 30}, 4013, "intents"),
        ({"properties": {}}, 4002, "identify"),
    ],
)
async def test_who_is_not_let_in(
    server: Server, given: dict[str, Any], code: int, rule: str | None
) -> None:
    async with listening(server) as ear:
        await ear.hears()
        assert await ear.identifies(**given) == {"closed": code}
    assert rules(server.world) == ([rule] if rule else [])


async def test_content_is_for_those_with_leave(server: Server, ann: Person) -> None:
    server.world.gateway.privileged = CONTENT
    async with listening(server) as ear:
        await ear.hears()
        await ear.identifies(intents=USUAL | CONTENT)
        await ear.hears()
        ann.say("among us", ann.server)
        assert (await ear.hears())["d"]["content"] == "among us"


async def test_events_are_for_those_who_asked(server: Server, ann: Person) -> None:
    async with listening(server) as ear:
        await ear.hears()
        await ear.identifies(intents=1 << 9)
        ann.say("in private")
        ann.mention("in public")
        assert (await ear.hears())["d"]["content"].endswith("in public")


async def test_identifying_again_too_soon_is_refused(server: Server) -> None:
    async with listening(server) as first:
        await starts(first)
    async with listening(server) as second:
        await second.hears()
        refused = await second.identifies()
        assert (refused["op"], refused["d"]) == (9, False)
        assert rules(server.world) == ["identify_too_fast"]
        server.world.advance(5)
        assert (await second.identifies())["t"] == "READY"


async def test_what_was_missed_is_told_again(server: Server, ann: Person) -> None:
    async with listening(server) as ear:
        session = await starts(ear)
        ann.say("heard")
        await ear.hears()
        server.world.gateway.abort()
        assert await ear.hears() == {"closed": 1006}
    await server.world.until(lambda: not server.world.gateway.connections)
    ann.say("missed")
    async with listening(server) as ear:
        await ear.hears()
        missed, resumed = await ear.resumes(session, 3)
        assert (missed["d"]["content"], missed["s"]) == ("missed", 4)
        assert (resumed["t"], resumed["s"]) == ("RESUMED", 5)
    assert rules(server.world) == []


async def test_who_resumes_takes_the_place_of_the_older_connection(server: Server) -> None:
    async with listening(server) as older, listening(server) as newer:
        session = await starts(older)
        await newer.hears()
        assert [one["t"] for one in await newer.resumes(session, 2)] == ["RESUMED"]
        assert await older.hears() == {"closed": 4000}
        assert (await server.world.gateway.ready()).connection in server.world.gateway.connections


@each("how", ["goodbye", "too long", "invalid", "restart", "unknown", "no number"])
async def test_some_sessions_cannot_be_resumed(server: Server, how: str) -> None:
    async with listening(server) as ear:
        session = await starts(ear)
        if how == "invalid":
            server.world.gateway.invalidate()
            assert (await ear.hears())["op"] == 9
        if how == "goodbye":
            await ear.socket.close(code=1000)
        else:
            server.world.gateway.abort(resumable=how != "restart")
    await server.world.until(lambda: not server.world.gateway.connections)
    server.world.advance(200 if how == "too long" else 0)
    async with listening(server) as ear:
        await ear.hears()
        known: Any = "nobody" if how == "unknown" else session
        [said] = await ear.resumes(known, None if how == "no number" else 2)
        assert (said["op"], said["d"]) == (9, False)
        server.world.advance(5)
        assert (await ear.identifies())["t"] == "READY"


async def test_a_number_from_the_future_ends_it(server: Server) -> None:
    async with listening(server) as ear:
        session = await starts(ear)
        server.world.gateway.abort()
    async with listening(server) as ear:
        await ear.hears()
        assert await ear.resumes(session, 99) == [{"closed": 4007}]
    assert rules(server.world) == ["resume_seq"]


@each(("op", "code", "rule"), [(MEMBERS, 4003, "not_identified"), ("x", 4003, "not_identified")])
async def test_nobody_speaks_before_identifying(
    server: Server, op: Any, code: int, rule: str
) -> None:
    async with listening(server) as ear:
        await ear.hears()
        await ear.says(op, {})
        assert await ear.hears() == {"closed": code}
    assert rules(server.world) == [rule]


@each(
    ("raw", "code", "rule"),
    [
        ("no json", 4002, "gateway_payload"),
        ("[]", 4002, "gateway_payload"),
        ('{"op": 1, "d": "' + "x" * 4100 + '"}', 4002, "gateway_payload"),
        ('{"op": 99}', 4001, "gateway_opcode"),
        ('{"op": 2, "d": {}}', 4005, "identified_twice"),
    ],
)
async def test_what_nobody_may_say(server: Server, raw: str, code: int, rule: str) -> None:
    async with listening(server) as ear:
        await starts(ear)
        await ear.socket.send_str(raw)
        assert await ear.hears() == {"closed": code}
    assert rules(server.world) == [rule]


async def test_120_messages_a_minute_and_no_more(server: Server) -> None:
    async with listening(server) as ear:
        await ear.hears()
        for number in range(121):
            await ear.says(HEARTBEAT, number)
        heard = [await ear.hears() for _ in range(121)]
        assert heard[-1] == {"closed": 4008}


async def test_who_has_no_heartbeat_is_dead(server: Server) -> None:
    server.world.gateway.heartbeat = 0.02
    async with listening(server) as ear:
        await ear.hears()
        assert await ear.hears() == {"closed": 4009}
    assert rules(server.world) == ["heartbeat_missed"]


async def test_heartbeats_may_stay_unanswered(server: Server, ann: Person) -> None:
    server.world.gateway.acknowledges = False
    async with listening(server) as ear:
        await starts(ear)
        await ear.says(HEARTBEAT, 2)
        ann.say("hello")
        assert (await ear.hears())["t"] == "MESSAGE_CREATE"


async def test_another_version_is_not_spoken(server: Server) -> None:
    async with listening(server, "v=9") as ear:
        assert await ear.hears() == {"closed": 4012}


async def test_anything_may_be_said_to_a_bot(server: Server, ann: Person) -> None:
    async with listening(server) as ear:
        await starts(ear)
        gateway = server.world.gateway
        ann.say("twice")
        gateway.repeat()
        assert [(await ear.hears())["s"] for _ in range(2)] == [3, 3]
        assert gateway.dispatch("SOMETHING_NEW", {"a": []}) == 1
        assert (await ear.hears())["t"] == "SOMETHING_NEW"
        gateway.say('{"op": 0, "t": "INTERACTION_CREATE", "s": 99, "d": []}')
        assert (await ear.hears())["d"] == []
        gateway.say(b"\x00\xff")
        assert (await ear.socket.receive()).data == b"\x00\xff"
        gateway.close(4001)
        assert await ear.hears() == {"closed": 4001}


async def test_nobody_hears_what_happens_while_nobody_listens(server: Server, ann: Person) -> None:
    ann.say("into the void")
    assert server.world.gateway.dispatch("ANYTHING", {}) == 0
    async with listening(server) as ear:
        await starts(ear)
        ann.say("hello")
        assert (await ear.hears())["d"]["content"] == "hello"


async def test_it_may_vanish(server: Server) -> None:
    async with listening(server) as ear:
        await starts(ear)
        await server.vanish()
        assert await ear.hears() == {"closed": 1006}
    with pytest.raises(aiohttp.ClientError):
        async with listening(server):
            pass
    assert asyncio.get_running_loop().is_running()
