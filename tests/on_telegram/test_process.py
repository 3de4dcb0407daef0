"""`legday run` as an operator meets it: how it starts, how it ends, and what it says of that."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.clock import Clock
from bot.commands.run import _serve
from bot.serving import LoopEndedError, for_ever
from bot.settings import Settings
from tests.canary import assert_clean
from tests.lives import Lives
from tests.telegram.people import Person
from tests.telegram.server import Server
from tests.terminal import run as run_to_the_end

REJECTED = "Telegram rejects the token: create a new one with @BotFather"
SPOKEN_TO = "I keep your answers"  # what a stranger is answered
MISCONFIGURED = 78


@pytest.fixture
async def lives(tmp_path: Path, server: Server) -> AsyncIterator[Lives]:
    async with Lives(tmp_path, server) as one:
        yield one
    assert_clean(one.said)
    assert "Traceback" not in one.said


def a_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


async def comes(there: Callable[[], object]) -> None:
    """Wait for something that no event tells of."""
    while not there():  # noqa: ASYNC110
        await asyncio.sleep(0.05)


async def answered(server: Server, name: str = "Ann") -> None:
    """Somebody new writes and is answered."""
    person = Person(server.world, name)
    person.say("/run")
    await person.hears(SPOKEN_TO, 30)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_told_to_stop_it_ends_well_and_whoever_waits_is_answered_later(
    server: Server, lives: Lives, how: signal.Signals
) -> None:
    await lives.fork()
    await server.world.polled()
    crowd = [Person(server.world, f"P{n}") for n in range(150)]
    for one in crowd:
        one.say("/run")
    await crowd[3].hears(SPOKEN_TO)
    assert await lives.end(how) == 0
    assert any(not one.messages() for one in crowd)
    await lives.fork()
    for one in crowd:
        await one.hears(SPOKEN_TO, 30)
    assert [len(one.messages()) for one in crowd] == [1] * len(crowd)


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_it_can_be_told_to_stop_while_telegram_is_not_there(
    lives: Lives, server: Server, how: signal.Signals
) -> None:
    server.world.faults.rain(1.0, seed=1)
    await lives.fork()
    await server.world.until(lambda: server.world.faults.met)
    assert await lives.end(how) == 0


async def test_a_token_revoked_while_it_runs_ends_it_with_advice(
    server: Server, lives: Lives
) -> None:
    await lives.fork()
    await server.world.polled()
    server.world.revoked = True
    server.world.queue.interrupt()
    assert await lives.ended() == MISCONFIGURED
    assert REJECTED in lives.said


async def test_a_wrong_token_ends_it_at_once_with_advice(server: Server, lives: Lives) -> None:
    server.world.revoked = True
    await lives.start()
    assert await lives.ended() == MISCONFIGURED
    assert REJECTED in lives.said


def test_without_a_token_it_says_where_to_get_one(tmp_path: Path) -> None:
    ended = run_to_the_end("run", folder=tmp_path)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("TELEGRAM_BOT_TOKEN, DISCORD_BOT_TOKEN: neither is set")
    assert "@BotFather" in ended.stderr


async def test_a_second_copy_on_the_same_database_is_turned_away(
    server: Server, lives: Lives, tmp_path: Path
) -> None:
    await lives.fork()
    await server.world.polled()
    async with Lives(tmp_path, server) as second:
        await second.start()
        assert await second.ended() == 1
    assert "already" in lives.said
    await answered(server)


async def test_of_two_copies_with_a_database_each_one_ends_and_the_other_serves(
    server: Server, lives: Lives, tmp_path: Path
) -> None:
    (tmp_path / "second").mkdir()
    async with Lives(tmp_path / "second", server) as second:
        for copy in (lives, second):
            await copy.fork()
            await server.world.polled()
        ends = {asyncio.create_task(copy.ended()): copy for copy in (lives, second)}
        [first, *_], others = await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        assert first.result() == 1
        assert "Another copy of this bot is running" in ends[first].said
        await answered(server)
        for other in others:
            other.cancel()
        await asyncio.gather(*others, return_exceptions=True)


async def test_it_waits_for_a_telegram_that_is_not_there_yet(tmp_path: Path) -> None:
    telegram = Server(a_port())
    async with Lives(tmp_path, telegram) as lives:
        await lives.fork()
        await comes(lambda: "telegram has no updates for us" in lives.said)
        async with telegram:
            await answered(telegram)
            await lives.kill()


async def test_others_may_ask_how_it_is(server: Server, tmp_path: Path) -> None:
    port = a_port()
    async with Lives(tmp_path, server, HTTP_PORT=str(port)) as lives:
        await lives.fork()
        await server.world.polled()
        await answered(server)
        async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as client:
            pages = [await client.get(page) for page in ("/healthz", "/readyz", "/metrics")]
            assert [page.status for page in pages] == [200, 200, 200]
            assert 'legday_updates_total{kind="begin"} 1.0' in await pages[2].text()


async def test_a_port_that_is_taken_is_told_and_ends_it(server: Server, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        async with Lives(tmp_path, server, HTTP_PORT=port) as lives:
            await lives.fork()
            assert await lives.ended() == MISCONFIGURED
            assert f"HTTP_PORT: 127.0.0.1 port {port} cannot be had" in lives.said


async def test_nothing_private_is_in_its_log_however_much_it_logs(
    server: Server, tmp_path: Path
) -> None:
    async with Lives(tmp_path, server, LOG_LEVEL="DEBUG") as lives:
        await lives.fork()
        server.world.faults.rain(0.2, seed=3)
        ann = Person(server.world, "Zebrafish")
        ann.say("slept badly, said the quokka")
        await ann.hears(SPOKEN_TO, 30)
        ann.press("I agree")
        await ann.hears("First, safety.", 30)
        server.world.queue.inject('{"update_id": 100000900, "message": "quokka"}')
        ann.say("quokka")
        await ann.hears("I did not get that.", 30)
        assert await lives.end(signal.SIGTERM) == 0
        assert len(lives.said.splitlines()) > 3
        assert server.world.token not in lives.said
        assert_clean(lives.said)


async def test_a_loop_that_dies_takes_everything_with_it(server: Server, tmp_path: Path) -> None:
    """Whichever it is: each of them sleeps, and this clock breaks while they do."""

    async def breaks(_: float) -> None:
        raise ZeroDivisionError

    assert await _serve(settings(tmp_path, server), Clock(sleep=breaks)) == 1


async def test_a_loop_that_ends_is_a_fault() -> None:
    with pytest.raises(LoopEndedError, match="ticker"):
        await for_ever(asyncio.sleep(0), "ticker")


def settings(folder: Path, server: Server) -> Settings:
    chosen: dict[str, Any] = {
        "_env_file": None,
        "database_url": f"sqlite+aiosqlite:///{folder / 'legday.db'}",
        "telegram_bot_token": server.world.token,
        "telegram_api_url": server.url,
        "http_port": 0,
    }
    return Settings(**chosen)
