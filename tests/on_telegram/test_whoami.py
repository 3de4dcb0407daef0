"""Before anything else Telegram is asked whose token it is, until it says so."""

from __future__ import annotations

import asyncio

import pytest

from bot.clock import Clock
from bot.platforms.telegram.polling import TokenRevokedError, whoami
from bot.platforms.telegram.update import BotName
from bot.platforms.telegram.wire import Wire
from tests.telegram.faults import Fault, How
from tests.telegram.server import Server


async def test_it_is_asked_until_it_answers(server: Server, wire: Wire) -> None:
    pauses = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)
        await asyncio.sleep(0)

    server.world.faults.add(Fault(How.HTML, "getMe", count=3))
    name = BotName(7_000_000_001, "legday_test_bot")
    assert await whoami(wire, clock=Clock(sleep=sleep)) == name
    assert len(pauses) == 3


async def test_who_has_no_token_is_told_at_once(server: Server, wire: Wire) -> None:
    server.world.revoked = True
    with pytest.raises(TokenRevokedError):
        await whoami(wire, clock=Clock())
