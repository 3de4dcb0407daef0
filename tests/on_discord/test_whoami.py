"""Whose token it is: asked until Discord answers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator

import pytest

from bot.platforms.discord.closed import NotAdmittedError
from bot.platforms.discord.whoami import BotName, whoami
from bot.platforms.discord.wire import Wire
from tests.discord.faults import LOSSES, Fault, How, limited, unauthorized
from tests.discord.server import Server
from tests.discord.world import World
from tests.on_discord.ears import Ear

each = pytest.mark.parametrize


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    async with Wire(server.world.token, server.api_url) as wire:
        yield wire


@pytest.fixture
def ear() -> Ear:
    return Ear()


def name(server: Server) -> BotName:
    return BotName(server.world.bot.id, server.world.bot.id, "legday")


async def test_discord_says_who_we_are(server: Server, wire: Wire, ear: Ear) -> None:
    assert await whoami(wire, clock=ear.clock) == name(server)
    assert ear.pauses == []


@each("how", LOSSES)
async def test_it_is_asked_again_until_it_answers(
    server: Server, wire: Wire, ear: Ear, how: How
) -> None:
    server.world.faults.add(Fault(how, "GET *", count=4))
    assert await whoami(wire, clock=ear.clock) == name(server)


async def test_it_is_waited_for_as_long_as_it_says(server: Server, wire: Wire, ear: Ear) -> None:
    server.world.faults.add(limited(100, "GET /users/@me"))
    asking = asyncio.ensure_future(whoami(wire, clock=ear.clock, beat=ear.listener.beat))
    await ear.sees(lambda: len(ear.pauses) >= 4)
    asking.cancel()
    assert [round(one) for one in ear.pauses[:4]] == [30, 30, 30, 10]


async def test_a_rejected_token_ends_the_asking_with_advice(
    server: Server, wire: Wire, ear: Ear
) -> None:
    server.world.faults.add(unauthorized())
    with pytest.raises(NotAdmittedError, match="set DISCORD_BOT_TOKEN"):
        await whoami(wire, clock=ear.clock)


async def test_the_operator_is_told_when_presses_go_elsewhere(
    server: Server,
    wire: Wire,
    ear: Ear,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    elsewhere = {**server.world.application, "interactions_endpoint_url": "https://example.org"}
    monkeypatch.setattr(World, "application", elsewhere)
    await whoami(wire, clock=ear.clock)
    said = [one.getMessage() for one in caplog.records if one.levelno >= logging.ERROR]
    assert "clear the interactions endpoint" in said[0]
