"""While the gateway, the database or we are away: nobody waits in vain, and nothing is lost."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing
from pathlib import Path
from typing import TypeAlias

import pytest
from sqlalchemy import text

from storage.errors import AlreadyServedError
from tests.discord.channels import Channel
from tests.discord.faults import Fault, How
from tests.discord.gateway import Gateway
from tests.discord.people import Person
from tests.discord.server import Server
from tests.discord.serving import Service, serving
from tests.discord.talks import Talk
from tests.hurried import hurried
from tests.kept import count

Away: TypeAlias = Callable[[Service], AbstractAsyncContextManager[None]]
each = pytest.mark.parametrize
GOES: dict[str, Callable[[Gateway], None]] = {
    "breaks": lambda gateway: gateway.abort(),
    "breaks for good": lambda gateway: gateway.abort(resumable=False),
    "asks for a new connection": lambda gateway: gateway.reconnect(),
    "no longer knows the session": lambda gateway: gateway.invalidate(),
    "closes it": lambda gateway: gateway.close(4000),
    "closes it for good": lambda gateway: gateway.close(4009, resumable=False),
}


@pytest.fixture
async def hasty(server: Server, tmp_path: Path) -> AsyncIterator[Service]:
    # Discord's seconds do not pass faster.
    server.world.gateway.identify_gap, server.world.limits.on = 0, False
    async with serving(tmp_path, server, clock=hurried()) as one:
        await one.comes(lambda: count(tmp_path, "contacts"))
        yield one


@asynccontextmanager
async def busy(service: Service) -> AsyncIterator[None]:
    """The database is at something else meanwhile."""
    done = threading.Event()
    other = asyncio.create_task(service.database.transact(lambda _: done.wait(10)))
    try:
        yield
    finally:
        done.set()
        await other


@asynccontextmanager
async def broken(service: Service) -> AsyncIterator[None]:
    """The database cannot be used meanwhile."""

    async def rename(old: str, new: str) -> None:
        sql = text(f"ALTER TABLE {old} RENAME TO {new}")
        await service.database.transact(lambda tx: tx.execute(sql))

    await rename("identities", "elsewhere")
    try:
        yield
    finally:
        await rename("elsewhere", "identities")


def questions(person: Person) -> list[str]:
    return [one.now.text[:8] for one in person.messages()]


away = each("away", [busy, broken], ids=["slow", "away"])


@away
async def test_a_command_is_deferred_while_the_database_is_not_there_and_then_answered(
    service: Service, ann: Person, where: Channel, away: Away
) -> None:
    async with away(service):
        asked = ann.slash("run", where)
        assert await ann.outcome(asked) == "deferred"
    answer = await ann.hears("I keep your answers", 20)
    assert asked.original is answer
    assert ann.messages() == [answer]


@away
async def test_a_press_is_deferred_while_the_database_is_not_there_and_then_answered(
    service: Service, ann: Person, where: Channel, away: Away
) -> None:
    talk = Talk(ann, where)
    await talk.agree()
    async with away(service):
        presses = [ann.press("None of these") for _ in range(2)]
        assert [await ann.outcome(one) for one in presses] == ["deferred update"] * 2
        assert service.world.typing == []  # it shows at the button already
    answer = await ann.hears("How sore", 20)
    assert ann.messages() == [answer]


@away
async def test_words_are_kept_while_the_database_is_not_there_and_then_answered(
    service: Service, ann: Person, away: Away
) -> None:
    await Talk(ann, ann.dm).agree()
    bob = Person(service.world, "Bob")
    async with away(service):
        for words in ("none", "3"):
            ann.say(words)
        assert await bob.outcome(bob.slash("run")) == "deferred"
    await ann.hears("A 20-second test", 20)
    await service.quiet()
    assert questions(ann) == ["First, s", "How sore", "A 20-sec"]


async def test_whoever_types_sees_that_it_takes_longer(service: Service, ann: Person) -> None:
    await Talk(ann, ann.dm).agree()
    async with busy(service):
        ann.say("none")
        await service.world.until(lambda: ann.dm in service.world.typing)
    await ann.hears("How sore")


@each("goes", GOES.values(), ids=GOES)
async def test_what_is_said_while_the_gateway_is_gone_is_heard_once_and_in_order(
    hasty: Service, ann: Person, goes: Callable[[Gateway], None]
) -> None:
    talk = Talk(ann, ann.dm)
    await talk.agree()
    goes(hasty.world.gateway)
    for words in ("none", "3", "all fine"):
        ann.say(words)
    await ann.hears("Does any of this", 20)
    await hasty.world.gateway.ready()
    await hasty.quiet()
    await talk.press("None of these", "How did you sleep?")
    assert questions(ann) == ["First, s", "How sore", "A 20-sec", "How did "]


async def test_a_press_while_the_gateway_is_gone_is_answered_when_it_is_back(
    hasty: Service, ann: Person, where: Channel
) -> None:
    await Talk(ann, where).agree()
    hasty.world.gateway.abort()
    pressed = ann.press("None of these")
    assert await ann.outcome(pressed) == "update"
    await ann.hears("How sore")


async def test_words_written_while_we_were_away_are_handled_once(
    server: Server, ann: Person, tmp_path: Path
) -> None:
    async with serving(tmp_path, server) as service:
        await Talk(ann, ann.dm).agree()
        await service.comes(lambda: count(tmp_path, "contacts"))
        await service.quiet()
    server.world.gateway.identify_gap = 0
    for words in ("none", "3"):
        ann.say(words)
    lost = ann.press("Don't know")
    for _ in range(2):
        async with serving(tmp_path, server) as service:
            await ann.hears("A 20-second test", 20)
            await service.comes(lambda: fetched(server, ann))
            await service.quiet()
            server.world.calls.clear()
    assert await ann.outcome(lost) == "did not respond"
    assert questions(ann) == ["First, s", "How sore", "A 20-sec"]


async def test_who_agrees_to_a_question_of_an_earlier_life_goes_on_where_they_were(
    server: Server, ann: Person, where: Channel, tmp_path: Path
) -> None:
    async with serving(tmp_path, server):
        talk = Talk(ann, where)
        await talk.ask("run", "I keep your answers")
    server.world.gateway.identify_gap = 0
    async with serving(tmp_path, server):
        await talk.press("I agree", "First, safety.")


async def test_what_was_written_in_a_long_while_is_no_flood(
    server: Server, ann: Person, tmp_path: Path
) -> None:
    async with serving(tmp_path, server) as service:
        await Talk(ann, ann.dm).agree()
        await service.comes(lambda: count(tmp_path, "contacts"))
    server.world.gateway.identify_gap = 0
    for n in range(30):
        server.world.advance(1.1)
        ann.say(f"hm {n}")
    ann.say("none")
    async with serving(tmp_path, server) as service:
        await ann.hears("How sore", 20)
        await service.quiet()
    assert not any("faster than I can answer" in one.text for one in ann.shown())


async def test_a_file_of_a_turn_that_was_not_committed_is_gone_at_the_next_start(
    server: Server, tmp_path: Path
) -> None:
    (tmp_path / "outgoing" / "discord").mkdir(parents=True)
    (tmp_path / "outgoing" / "discord" / "legday-1.json").write_text("{}")
    async with serving(tmp_path, server):
        assert list((tmp_path / "outgoing" / "discord").iterdir()) == []


async def test_a_second_copy_leaves_the_files_of_the_first(
    server: Server, tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.settings._data_folder", lambda: tmp_path)
    file = tmp_path / "outgoing" / "discord" / "legday-2026-11-20-x.json"
    file.parent.mkdir(parents=True)
    async with serving(tmp_path, server, database_url=postgres_url):
        file.write_text("{}")
        with pytest.RaisesGroup(AlreadyServedError):
            async with asyncio.timeout(20), serving(tmp_path, server, database_url=postgres_url):
                pass
        assert file.exists()


async def test_each_heartbeat_shows_that_discord_can_reach_us(
    server: Server, tmp_path: Path
) -> None:
    server.world.gateway.heartbeat = 0.1
    async with serving(tmp_path, server, clock=hurried(100)) as service:
        await service.comes(lambda: count(tmp_path, "contacts"))
        first = met_last(tmp_path)
        await service.comes(lambda: met_last(tmp_path) > first)


def met_last(folder: Path) -> str:
    with closing(sqlite3.connect(folder / "legday.db")) as database:
        return str(database.execute("select at from contacts").fetchone()[0])


def fetched(server: Server, person: Person) -> bool:
    return bool(server.world.called("GET", f"/channels/{person.dm.id}/messages"))


async def test_while_cloudflare_shows_its_page_nothing_is_called_and_then_all_is_said(
    server: Server, ann: Person, tmp_path: Path
) -> None:
    async with serving(tmp_path, server, clock=hurried(200)) as service:
        talk = Talk(ann, ann.dm)
        await talk.agree()
        page = Fault(How.CLOUDFLARE, "POST /channels/*/messages", status=403, seconds=2.5)
        server.world.faults.add(page)
        ann.say("none")
        await ann.hears("How sore", 20)
        await service.quiet()
        assert server.world.now() > server.world.banned[1]
    assert questions(ann) == ["First, s", "How sore"]
