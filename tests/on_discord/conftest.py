"""A Discord of our own, what of ours talks to it, and somebody who uses it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.platforms.discord.chat import DiscordChat
from bot.platforms.discord.wire import Wire
from tests.discord.asking import Ask, asking
from tests.discord.channels import Channel
from tests.discord.people import Person
from tests.discord.server import Server
from tests.discord.serving import Service, serving
from tests.discord.world import World


@pytest.fixture
async def server(request: pytest.FixtureRequest) -> AsyncIterator[Server]:
    """A Discord at which no call of ours is wrong, unless it is `wrong_on_purpose`."""
    async with Server() as running:
        yield running
        if request.node.get_closest_marker("wrong_on_purpose") is None:
            assert running.world.violations == []


@pytest.fixture
def world(server: Server) -> World:
    return server.world


@pytest.fixture
def ann(world: World) -> Person:
    """Somebody in the server where the bot is."""
    return Person(world)


@pytest.fixture
async def ask(server: Server) -> AsyncIterator[Ask]:
    async with asking(server) as ask:
        yield ask


@pytest.fixture
async def service(tmp_path: Path, server: Server) -> AsyncIterator[Service]:
    """legday on that Discord; nobody is left without an answer at its end."""
    async with serving(tmp_path, server) as one:
        yield one
        unanswered = server.world.unanswered
        await server.world.until(lambda: not unanswered(), 3, "an answer to everything")


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    async with Wire(server.world.token, server.api_url) as wire:
        yield wire


@pytest.fixture
def chat(world: World, wire: Wire) -> DiscordChat:
    return DiscordChat(wire, world.bot.id, Clock())


@pytest.fixture(params=["alone", "among others"])
def where(request: pytest.FixtureRequest, ann: Person) -> Channel:
    return ann.dm if request.param == "alone" else ann.server


@pytest.fixture
def reborn(world: World, wire: Wire) -> DiscordChat:
    """After a crash: nothing is remembered."""
    return DiscordChat(wire, world.bot.id, Clock())
