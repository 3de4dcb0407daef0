"""`legday run` on Discord as an operator meets it: how it starts and ends, and what it says."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from tests.canary import assert_clean
from tests.discord.faults import Fault, How
from tests.discord.people import Person
from tests.discord.server import Server
from tests.discord.talks import Talk
from tests.kept import count
from tests.lives import Lives
from tests.telegram.people import Person as TelegramPerson
from tests.telegram.server import Server as Telegram

REJECTED = "Discord rejects the token"
SPOKEN_TO = "I keep your answers"  # what a stranger is answered
MISCONFIGURED = 78
SOON = 8  # seconds: a container is killed after ten


@pytest.fixture
async def lives(tmp_path: Path, server: Server) -> AsyncIterator[Lives]:
    server.world.gateway.identify_gap = 0  # it begins anew more often than Discord likes
    async with Lives(tmp_path, server) as one:
        yield one
    assert_clean(one.said)
    assert "Traceback" not in one.said


async def answered(server: Server, name: str = "Ann") -> Talk:
    """Somebody new asks and is answered."""
    await server.world.gateway.ready()
    await server.world.until(lambda: server.world.commands, 30, "the commands")
    person = Person(server.world, name)
    talk = Talk(person, person.dm)
    await talk.ask("run", SPOKEN_TO)
    return talk


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_told_to_stop_it_ends_well_and_soon(
    server: Server, lives: Lives, how: signal.Signals
) -> None:
    await lives.fork()
    await answered(server)
    async with asyncio.timeout(SOON):
        assert await lives.end(how) == 0
    assert server.world.gateway.connections == []


async def test_whoever_was_typing_when_it_ended_is_answered_by_the_next(
    server: Server, lives: Lives, tmp_path: Path
) -> None:
    await lives.start()
    talks = [await answered(server, f"P{n}") for n in range(8)]
    for talk in talks:
        await talk.press("I agree", "First, safety.")
    while not count(tmp_path, "contacts"):  # noqa: ASYNC110 (no event tells of it)
        await asyncio.sleep(0.05)
    for talk in talks:
        talk.person.say("none")
    assert await lives.end(signal.SIGTERM) == 0
    for talk in talks:
        talk.person.say("3")
    await lives.fork()
    for talk in talks:
        await talk.person.hears("A 20-second test", 30)
    for talk in talks:
        questions = [one.now.text[:8] for one in talk.person.messages()]
        assert questions == ["First, s", "How sore", "A 20-sec"]


async def test_words_written_between_a_kill_and_the_next_start_are_handled_once(
    server: Server, lives: Lives, tmp_path: Path
) -> None:
    server.world.forgive("twice")  # whoever was killed does not know what was answered
    await lives.fork()
    talk = await answered(server)
    await talk.press("I agree", "First, safety.")
    while not count(tmp_path, "contacts"):  # noqa: ASYNC110
        await asyncio.sleep(0.05)
    await lives.kill()
    talk.person.say("none")
    await lives.fork()
    await talk.person.hears("How sore", 30)
    await talk.say("3", "A 20-second test")
    assert len(talk.person.messages()) == 3


async def test_a_discord_that_hangs_holds_up_no_end(server: Server, lives: Lives) -> None:
    await lives.fork()
    talk = await answered(server)
    for call in ("POST *", "PATCH *", "GET *"):
        server.world.faults.add(Fault(How.HANG, call, seconds=60, count=100))
    talk.person.press("I agree")
    talk.person.say("can i run?")
    while server.world.faults.met < 2:  # noqa: ASYNC110
        await asyncio.sleep(0.05)
    async with asyncio.timeout(SOON):
        assert await lives.end(signal.SIGTERM) == 0


async def test_it_can_be_told_to_stop_while_discord_is_not_there(
    server: Server, lives: Lives
) -> None:
    server.world.faults.rain(1.0, seed=1)
    await lives.fork()
    await server.world.until(lambda: server.world.faults.met)
    async with asyncio.timeout(SOON):
        assert await lives.end(signal.SIGTERM) == 0


async def test_a_wrong_token_ends_it_at_once_with_advice(server: Server, lives: Lives) -> None:
    server.world.revoked = True
    await lives.start()
    assert await lives.ended() == MISCONFIGURED
    assert REJECTED in lives.said


async def test_a_token_revoked_while_it_runs_ends_it_with_advice(
    server: Server, lives: Lives
) -> None:
    await lives.fork()
    await answered(server)
    server.world.revoked = True
    server.world.gateway.close(4004, resumable=False)
    assert await lives.ended() == MISCONFIGURED
    assert REJECTED in lives.said


async def test_an_intent_that_is_not_allowed_ends_it_with_advice(
    server: Server, lives: Lives
) -> None:
    await lives.fork()
    await answered(server)
    server.world.gateway.close(4014, resumable=False)
    assert await lives.ended() == MISCONFIGURED
    assert "Privileged Gateway Intents" in lives.said


async def test_it_waits_for_a_discord_that_is_not_there_yet(tmp_path: Path) -> None:
    discord = Server(a_port())
    async with Lives(tmp_path, discord) as lives:
        await lives.fork()
        while "discord does not answer" not in lives.said:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        async with discord:
            await answered(discord)
            await lives.kill()


async def test_a_second_copy_on_the_same_database_is_turned_away(
    server: Server, lives: Lives, tmp_path: Path
) -> None:
    await lives.fork()
    await answered(server)
    async with Lives(tmp_path, server) as second:
        await second.start()
        assert await second.ended() == 1
    assert "already" in lives.said
    await answered(server, "Bob")


async def test_it_tells_discord_its_commands_once(server: Server, lives: Lives) -> None:
    for name in ("Ann", "Bob"):
        await lives.fork()
        await answered(server, name)
        await lives.end(signal.SIGTERM)
    assert len(server.world.called("PUT", "/commands")) == 1


async def test_one_process_serves_telegram_and_discord(server: Server, tmp_path: Path) -> None:
    port = a_port()
    async with Telegram() as telegram:
        async with Lives(tmp_path, telegram, server, HTTP_PORT=str(port)) as lives:
            await lives.fork()
            ann, bob = await answered(server), TelegramPerson(telegram.world, "Bob")
            bob.say("/run")
            await bob.hears(SPOKEN_TO, 30)
            telegram.world.faults.rain(1.0, seed=1)  # one goes, the other stays
            await ann.press("I agree", "First, safety.")
            async with aiohttp.request("GET", f"http://127.0.0.1:{port}/metrics") as page:
                assert 'legday_updates_total{kind="begin"} 2.0' in await page.text()
            assert await lives.end(signal.SIGTERM) == 0
        assert_clean(lives.said)


async def test_nothing_private_is_in_its_log_however_much_it_logs(
    server: Server, tmp_path: Path
) -> None:
    async with Lives(tmp_path, server, LOG_LEVEL="DEBUG") as lives:
        await lives.fork()
        server.world.faults.rain(0.2, seed=3)
        talk = await answered(server, "Zebrafish")
        ann = talk.person
        await talk.press("I agree", "First, safety.")
        ann.mention("quokka")
        server.world.gateway.dispatch("MESSAGE_CREATE", {"id": "5", "content": ["quokka"]})
        await talk.say("quokka", "I did not get that.")
        token = ann.slash("run", words="said the quokka").token
        await ann.hears("First, safety.")
        server.world.gateway.abort()
        await server.world.gateway.ready()
        assert await lives.end(signal.SIGTERM) == 0
        assert len(lives.said.splitlines()) > 3
        assert token not in lives.said
        assert server.world.token not in lives.said
        assert_clean(lives.said)


def a_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
