"""A Telegram of our own, what of ours talks to it, and somebody who uses it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.clock import Clock
from bot.platforms.telegram.chat import TelegramChat
from bot.platforms.telegram.wire import Wire
from tests.telegram.asking import Ask, asking
from tests.telegram.people import Person
from tests.telegram.server import Server
from tests.telegram.serving import Service, serving
from tests.telegram.world import World


@pytest.fixture
async def server(request: pytest.FixtureRequest) -> AsyncIterator[Server]:
    """A Telegram at which no call of ours is wrong, unless it is `wrong_on_purpose`."""
    async with Server() as running:
        yield running
        if request.node.get_closest_marker("wrong_on_purpose") is None:
            assert [violation.rule for violation in running.world.violations] == []


@pytest.fixture
def world(server: Server) -> World:
    return server.world


@pytest.fixture
def ann(world: World) -> Person:
    """Somebody who has pressed Start."""
    person = Person(world)
    person.start()
    return person


@pytest.fixture
async def ask(server: Server) -> AsyncIterator[Ask]:
    async with asking(server) as ask:
        yield ask


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    async with Wire(server.world.token, server.url) as wire:
        yield wire


@pytest.fixture
def chat(wire: Wire) -> TelegramChat:
    return TelegramChat(wire, Clock())


@pytest.fixture
async def service(tmp_path: Path, server: Server) -> AsyncIterator[Service]:
    """legday on that Telegram; no button still spins at its end."""
    async with serving(tmp_path, server) as one:
        yield one
    assert server.world.spinning() == []
