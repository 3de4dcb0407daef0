"""Whatever happens on the way to Discord and back, people are answered, and once."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.discord.channels import Channel
from tests.discord.faults import (
    Fault,
    How,
    limited,
    unavailable,
)
from tests.discord.people import Person
from tests.discord.server import Server
from tests.discord.serving import Service, serving
from tests.discord.talks import Talk
from tests.hurried import hurried

each = pytest.mark.parametrize
CALLBACK, ORIGINAL, SAYING = "POST */callback", "*/messages/@original", "POST /channels/*/messages"
# The other ways to lose a call are tried in test_answers, test_presses and test_chat_lost.
LOST = (Fault(How.DROP_AFTER), unavailable(503), Fault(How.HANG, seconds=1))


def lost_at(call: str, lost: Fault, times: int = 1) -> Fault:
    return Fault(lost.how, call, times, status=lost.status, seconds=lost.seconds)


@pytest.fixture
async def hasty(server: Server, tmp_path: Path) -> AsyncIterator[Service]:
    # Discord's seconds do not pass faster.
    server.world.gateway.identify_gap, server.world.limits.on = 0, False
    async with serving(tmp_path, server, clock=hurried()) as one:
        yield one
        assert [
            m for c in server.world.channels.values() for m in c.messages.values() if m.loading
        ] == []


@pytest.fixture
async def talk(hasty: Service, where: Channel, ann: Person) -> Talk:
    """Somebody before the first question, in the DM and in the server."""
    talk = Talk(ann, where)
    await talk.agree()
    return talk


@pytest.fixture
async def alone(hasty: Service, ann: Person) -> Talk:
    talk = Talk(ann, ann.dm)
    await talk.agree()
    return talk


def texts(talk: Talk) -> list[str]:
    return [one.now.text.split("\n")[0] for one in talk.person.messages()]


@each("lost", LOST, ids=lambda fault: fault.how)
async def test_an_answer_that_was_lost_comes_once(talk: Talk, hasty: Service, lost: Fault) -> None:
    hasty.world.faults.add(lost_at(CALLBACK, lost))
    await talk.ask("cancel", "Closed.")
    await hasty.quiet()
    assert (hasty.world.faults.met, texts(talk)[1:]) == (1, ["Closed. Nothing more to answer."])


@each("lost", LOST, ids=lambda fault: fault.how)
async def test_an_edit_that_was_lost_is_made_again(talk: Talk, hasty: Service, lost: Fault) -> None:
    [first] = talk.person.messages()
    versions = len(first.versions)
    hasty.world.faults.add(lost_at(CALLBACK, lost, times=2))
    await talk.press("None of these", "How sore")
    await hasty.quiet()
    assert talk.person.messages() == [first]
    assert {one.text for one in first.versions[versions:]} == {first.now.text}
    await talk.press("3", "A 20-second test")


@each("lost", LOST, ids=lambda fault: fault.how)
async def test_a_message_that_was_lost_comes_once(alone: Talk, hasty: Service, lost: Fault) -> None:
    hasty.world.faults.add(lost_at(SAYING, lost, times=2))
    await alone.say("none", "How sore")
    await hasty.quiet()
    assert [line[:8] for line in texts(alone)] == ["First, s", "How sore"]


async def test_where_a_third_of_all_is_lost_nobody_notices_but_by_the_time(hasty: Service) -> None:
    ann, bob = Person(hasty.world), Person(hasty.world, "Bob")
    hasty.world.faults.rain(0.3, seed=5)
    talks = [Talk(ann, ann.server), Talk(bob, bob.dm)]
    for talk in talks:
        await talk.agree()
        verdict = await talk.walk()
        assert "Yes, an easy run." in verdict.now.text
        assert len(talk.person.messages()) == 1
    hasty.world.faults.clear()
    await hasty.quiet()


async def test_whoever_is_told_to_wait_waits_and_nobody_else_does(
    service: Service,
) -> None:
    ann, bob = await service.somebody(), await service.somebody("Bob")
    service.world.faults.add(limited(1.5, f"POST /channels/{ann.dm.id}/messages"))
    since = service.world.turn
    for person in (ann, bob):
        person.say("/run")
    there = await bob.hears("First, safety.", since=since)
    here = await ann.hears("First, safety.", since=since)
    assert there.at < here.at - 1


async def test_told_that_all_is_too_fast_it_waits_with_all_but_answers(service: Service) -> None:
    """What answers a press or a command is free of the limit over all calls."""
    ann, bob = await service.somebody(), await service.somebody("Bob")
    service.world.faults.add(limited(1.5, SAYING, scope="global"))
    since = service.world.turn
    ann.say("/run")
    answer = await Talk(bob, bob.server).ask("run", "First, safety.")
    here = await ann.hears("First, safety.", since=since)
    assert answer.at < here.at - 1


@each("code", [50007, 50278])
async def test_who_cannot_be_written_to_is_left_alone_and_welcomed_back(
    service: Service, tmp_path: Path, code: int
) -> None:
    ann = await service.somebody()
    (ann.block if code == 50007 else ann.leave)()
    calls = len(service.world.called("POST", f"/channels/{ann.dm.id}/messages"))
    ann.say("/run")
    ann.say("none")
    await service.comes(lambda: unreachable(tmp_path))
    await service.quiet()
    refused = service.world.called("POST", f"/channels/{ann.dm.id}/messages")[calls:]
    assert [(one.status, one.code) for one in refused] == [(403, code)]
    ann.unblock() if code == 50007 else service.world.guild.members.append(ann.user)
    await Talk(ann, ann.server).ask("run", "How sore")
    assert not unreachable(tmp_path)


def unreachable(folder: Path) -> bool:
    with closing(sqlite3.connect(folder / "legday.db")) as database:
        return database.execute("select unreachable_at from identities").fetchall() != [(None,)]


async def test_a_discord_that_hangs_for_one_holds_up_nobody_else(service: Service) -> None:
    ann, bob = await service.somebody(), await service.somebody("Bob")
    service.world.faults.add(Fault(How.HANG, f"POST /channels/{ann.dm.id}/messages", seconds=60))
    ann.say("/run")
    await Talk(bob, bob.dm).ask("run", "First, safety.")
    pressed = ann.slash("why", ann.server)
    assert await ann.outcome(pressed) in {"message", "deferred"}
