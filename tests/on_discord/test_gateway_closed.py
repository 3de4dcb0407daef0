"""A gateway that is not there is waited for; one that does not let us in is not."""

from __future__ import annotations

import asyncio

import pytest

from bot.platforms.discord.closed import NotAdmittedError
from bot.platforms.discord.gateway import Gateway
from tests.discord.faults import Fault, How, unauthorized
from tests.discord.people import Person
from tests.discord.server import Server
from tests.discord.world import TOKEN
from tests.on_discord.ears import Ear, listening

each = pytest.mark.parametrize


@pytest.fixture
def ear() -> Ear:
    return Ear()


async def test_a_server_that_is_not_there_is_waited_for(ear: Ear) -> None:
    async with Server() as first:
        port = first.port
    async with Gateway(TOKEN, first.api_url, first.gateway_url, clock=ear.clock) as gateway:
        task = asyncio.ensure_future(gateway.listen(ear.listener))
        await ear.sees(lambda: len(ear.pauses) >= 8)
        assert max(ear.pauses) <= 30
        assert ear.pauses[-1] >= 15
        assert ear.beats >= 8
        assert ear.met == 0
        async with Server(port) as again:
            await again.world.gateway.ready()
            task.cancel()
            await asyncio.wait([task])


async def test_it_comes_back_to_the_first_address_when_the_other_is_gone(
    server: Server, ear: Ear, ann: Person
) -> None:
    server.world.gateway.url = "ws://127.0.0.1:1/gateway"
    async with listening(server, ear):
        session = await server.world.gateway.ready()
        server.world.gateway.abort()
        await server.world.gateway.resumed(session)
    assert len(server.world.gateway.identified) == 1


async def refused(server: Server, ear: Ear) -> NotAdmittedError:
    url, gateway_url = server.api_url, server.gateway_url
    async with Gateway(TOKEN, url, gateway_url, clock=ear.clock) as gateway:
        with pytest.raises(NotAdmittedError) as raised:
            async with asyncio.timeout(10):
                await gateway.listen(ear.listener)
    return raised.value


async def test_a_rejected_token_ends_it_with_advice(server: Server, ear: Ear) -> None:
    server.world.faults.add(unauthorized("GET /users/@me"))
    error = await refused(server, ear)
    assert "Reset Token" in str(error)
    assert "DISCORD_BOT_TOKEN" in str(error)
    assert TOKEN not in str(error)


@each(
    ("code", "says"),
    [
        (4004, "Reset Token"),
        (4010, "copies"),
        (4011, "too many servers"),
        (4012, "newer legday"),
        (4013, "newer legday"),
        (4014, "Privileged Gateway Intents"),
    ],
)
async def test_what_only_the_operator_can_help_ends_it_with_advice(
    server: Server, ear: Ear, code: int, says: str
) -> None:
    ending = asyncio.ensure_future(refused(server, ear))
    await server.world.gateway.ready()
    server.world.gateway.close(code)
    error = await ending
    assert says in str(error)
    assert error.code == code


async def test_a_token_revoked_meanwhile_ends_it(server: Server, ear: Ear) -> None:
    ending = asyncio.ensure_future(refused(server, ear))
    await server.world.gateway.ready()
    server.world.revoked = True
    server.world.gateway.abort()
    assert (await ending).code == 4004


async def test_faults_while_logging_in_are_waited_out(server: Server, ear: Ear) -> None:
    server.world.faults.add(Fault(How.DROP_BEFORE, "GET /users/@me", count=2))
    server.world.faults.add(Fault(How.GARBAGE, "GET /users/@me"))
    async with listening(server, ear):
        await server.world.gateway.ready()
    assert len(ear.pauses) >= 2  # of connections that broke, some are mended on the way
