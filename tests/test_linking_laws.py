"""Whatever the order in which people link, log, unlink and forget: nothing told is lost or shown
to somebody else, and every entry shows where its person is."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import AsyncExitStack
from datetime import timedelta
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.door import House
from tests.test_door import house
from tests.two_chats import AT, Chat, both

_PEOPLE = count(1)
STEPS = ("link", "unlink", "log", "verdict")
steps = st.lists(st.tuples(st.sampled_from(STEPS), st.booleans()), min_size=3, max_size=12)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[asyncio.Runner, House]]:
    """One database for all examples, of different people each."""
    folder = tmp_path_factory.mktemp("home")
    with asyncio.Runner() as runner:
        stack = AsyncExitStack()
        opened = stack.enter_async_context(house("sqlite+aiosqlite:///:memory:", folder))
        yield runner, runner.run(opened)
        runner.run(stack.aclose())


async def step(what: str, here: Chat, there: Chat, hours: int) -> str:
    """One of the steps, said here; the words of what was told by it."""
    here.at = there.at = AT + timedelta(hours=hours)
    match what:
        case "link":
            if await here.person() != await there.person():
                await here.links(there)
        case "unlink":
            if await here.person() == await there.person():
                await here.unlinks()
        case "log":
            words = f"squats, lunges, {hours + 1} min, 1 hour ago"
            await here.asks("legday", words)
            return words
        case "verdict":
            await here.asks("run", "slept badly")
            await here.press("flags.none")
    return ""


@settings(max_examples=40)
@given(steps=steps)
def test_nothing_told_is_lost_and_nothing_shows_where_it_does_not_belong(home, steps):
    runner, rooms = home

    async def live() -> None:
        telegram, discord = await both(rooms, next(_PEOPLE))
        told: dict[str, list[str]] = {telegram.address: [], discord.address: []}
        verdicts = dict.fromkeys(told, 0)
        for number, (what, on_telegram) in enumerate(steps):
            here, there = (telegram, discord) if on_telegram else (discord, telegram)
            words = await step(what, here, there, hours=number * 7)
            told[here.address] += [words] if words else []
            verdicts[here.address] += what == "verdict"
            linked = await here.person() == await there.person()
            for one in (here, there):
                whose = told if linked else (one.address,)
                assert await one.log() == sorted(day for name in whose for day in told[name])
                assert await one.verdicts() == sum(verdicts[name] for name in whose)

    runner.run(live())


@settings(max_examples=20)
@given(steps=steps, on_telegram=st.booleans())
def test_forgetting_leaves_nothing_of_all_platforms_they_are_on(home, steps, on_telegram):
    runner, rooms = home

    async def live() -> None:
        telegram, discord = await both(rooms, next(_PEOPLE))
        for number, (what, here) in enumerate(steps):
            pair = (telegram, discord) if here else (discord, telegram)
            await step(what, *pair, hours=number * 7)
        here, there = (telegram, discord) if on_telegram else (discord, telegram)
        linked, kept = await here.person() == await there.person(), await there.log()
        await here.asks("forget")
        await here.press("forget.yes")
        assert await here.log() == []
        assert await there.log() == ([] if linked else kept)

    runner.run(live())
