"""The loop that fetches Telegram's updates: nothing unconfirmed is lost, and nothing stops it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from bot.clock import Clock
from bot.platforms.telegram.polling import AnotherCopyError, TokenRevokedError, poll
from bot.platforms.telegram.wire import Wire
from tests.telegram.faults import LOSSES, Fault, How
from tests.telegram.people import Person
from tests.telegram.server import Server

each = pytest.mark.parametrize


class StorageDownError(Exception):
    """As a database that is away."""


@dataclass
class Loop:
    """A bot that remembers what it took; its clock runs ahead whenever it sleeps."""

    wire: Wire
    taken: list[dict[str, Any]] = field(default_factory=list)
    failing: int = 0  # times that taking fails from now on
    beats: int = 0
    met: int = 0
    pauses: list[float] = field(default_factory=list)
    seconds: float = 0.0
    _some: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, updates: list[dict[str, Any]]) -> None:
        if self.failing:
            self.failing -= 1
            raise StorageDownError
        self.taken += updates
        self._some.set()

    async def until(self, count: int) -> list[int]:
        """Waits for so many; their numbers in the order they came."""
        async with asyncio.timeout(10):
            while len(self.taken) < count:
                self._some.clear()
                await self._some.wait()
        return [update["update_id"] for update in self.taken]

    def run(self) -> Awaitable[None]:
        return poll(
            self.wire,
            self.take,
            clock=Clock(monotonic=lambda: self.seconds, sleep=self._sleep),
            beat=self._beat,
            met=self._meet,
            unavailable=(StorageDownError,),
        )

    def _beat(self) -> None:
        self.beats += 1

    def _meet(self) -> None:
        self.met += 1

    async def _sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.seconds += seconds
        await asyncio.sleep(0)


@pytest.fixture
async def loop(server: Server) -> AsyncIterator[Loop]:
    async with Wire(server.world.token, server.url) as wire:
        yield Loop(wire)


@pytest.fixture
async def running(loop: Loop) -> AsyncIterator[Loop]:
    task = asyncio.ensure_future(loop.run())
    yield loop
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.fixture
def ann(server: Server) -> Person:
    return Person(server.world)


async def test_updates_come_once_and_in_order(server: Server, running: Loop, ann: Person) -> None:
    for n in range(250):
        ann.say(str(n))
    assert await running.until(250) == list(range(100_000_000, 100_000_250))
    ann.say("one more")
    await running.until(251)
    await server.world.until(lambda: not server.world.queue.held, what="all are confirmed")
    assert running.met >= 4


async def test_what_was_not_taken_comes_again(server: Server, running: Loop, ann: Person) -> None:
    running.failing = 3
    ann.say("hello")
    assert await running.until(1) == [100_000_000]
    assert len(running.pauses) == 3


async def test_nothing_is_confirmed_while_it_is_being_taken(
    server: Server, loop: Loop, ann: Person
) -> None:
    taking, go_on = asyncio.Event(), asyncio.Event()

    async def take(updates: list[dict[str, Any]]) -> None:
        taking.set()
        await go_on.wait()

    task = asyncio.ensure_future(
        poll(loop.wire, take, clock=Clock(), beat=loop._beat, met=loop._meet)
    )
    ann.say("hello")
    await taking.wait()
    before = (server.world.queue.polls, len(server.world.queue.held))
    go_on.set()
    await server.world.until(lambda: not server.world.queue.held)
    task.cancel()
    assert before == (1, 1)


async def test_a_fault_while_taking_that_nobody_foresaw_ends_the_loop(
    loop: Loop, ann: Person
) -> None:
    async def take(updates: list[dict[str, Any]]) -> None:
        raise ZeroDivisionError

    ann.say("hello")
    with pytest.raises(ZeroDivisionError):
        await poll(loop.wire, take, clock=Clock(), beat=loop._beat, met=loop._meet)


async def test_numbers_may_begin_anew(server: Server, running: Loop, ann: Person) -> None:
    ann.say("before a quiet week")
    await running.until(1)
    await server.world.until(lambda: not server.world.queue.held)
    server.world.queue.next_id = 5
    server.world.queue.inject('{"update_id": 5}')
    server.world.queue.inject('{"update_id": 6}')
    assert await running.until(3) == [100_000_000, 5, 6]
    await server.world.until(lambda: not server.world.queue.held, what="both are confirmed")


@each("how", LOSSES)
async def test_losses_on_the_way_lose_nothing(
    server: Server, running: Loop, ann: Person, how: How
) -> None:
    await server.world.polled()
    server.world.faults.add(Fault(how, "getUpdates", count=4))
    ann.say("first")
    ann.say("second")
    assert await running.until(2) == [100_000_000, 100_000_001]


async def test_pauses_grow_and_stay_within_half_a_minute(
    server: Server, running: Loop, ann: Person
) -> None:
    server.world.faults.add(Fault(How.STATUS, "getUpdates", count=9, status=500))
    ann.say("hello")
    await running.until(1)
    server.world.faults.add(Fault(How.STATUS, "getUpdates", status=500))
    ann.say("hello again")
    await running.until(2)
    longest = [0, 2, 4, 8, 16, 30, 30, 30, 30, 0]
    assert all(most / 2 <= was <= most for was, most in zip(running.pauses, longest, strict=True))


async def test_a_flood_is_waited_out(server: Server, running: Loop, ann: Person) -> None:
    server.world.faults.add(Fault(How.STATUS, "getUpdates", status=429, retry_after=17))
    ann.say("hello")
    await running.until(1)
    assert running.pauses == [17]


async def test_the_loop_beats_though_telegram_does_not_answer(
    server: Server, running: Loop, ann: Person
) -> None:
    server.world.faults.add(Fault(How.STATUS, "getUpdates", count=3, status=500))
    server.world.faults.add(Fault(How.STATUS, "getUpdates", status=429, retry_after=3000))
    ann.say("hello")
    await running.until(1)
    assert running.beats >= 4 + 3000 / 30 - 1
    assert running.met == 1
    assert max(running.pauses) <= 30


@each("element", ["null", "[1]", '"x"', "{}", '{"update_id": "5"}', '{"update_id": true}'])
async def test_what_is_no_update_stops_nobody(
    server: Server, running: Loop, ann: Person, element: str
) -> None:
    server.world.queue.inject(element)
    ann.say("hello")
    assert await running.until(1) == [100_000_001]
    await server.world.until(lambda: not server.world.queue.held)


async def test_a_revoked_token_ends_the_loop_with_advice(server: Server, loop: Loop) -> None:
    server.world.revoked = True
    with pytest.raises(TokenRevokedError, match="@BotFather and set TELEGRAM_BOT_TOKEN"):
        await loop.run()
    server.world.violations.clear()


async def conflict(server: Server, count: int = 1) -> None:
    description = "Conflict: terminated by other getUpdates request"
    fault = Fault(How.STATUS, "getUpdates", count=count, status=409, description=description)
    server.world.faults.add(fault)


async def test_a_conflict_now_and_then_is_nothing(
    server: Server, running: Loop, ann: Person
) -> None:
    for n in range(3):
        await conflict(server)
        ann.say("hello")
        await running.until(n + 1)
        running.seconds += 21


async def test_another_copy_ends_the_loop(server: Server, loop: Loop) -> None:
    await conflict(server, 2)
    with pytest.raises(AnotherCopyError, match="Another copy of this bot is running"):
        await loop.run()


async def test_of_two_copies_the_younger_gives_way(server: Server, running: Loop) -> None:
    running.seconds = 3600
    await server.world.polled()
    async with Wire(server.world.token, server.url) as wire:
        with pytest.raises(AnotherCopyError):
            await Loop(wire).run()
    ann = Person(server.world)
    ann.say("still there?")
    assert await running.until(1) == [100_000_000]


async def test_a_webhook_is_removed_and_what_waits_is_kept(
    server: Server, running: Loop, ann: Person
) -> None:
    await server.world.polled()
    server.world.webhook = {"url": "https://a.example", "secret": ""}
    server.world.queue.interrupt()
    ann.say("hello")
    assert await running.until(1) == [100_000_000]
    asked = [call.given for call in server.world.calls if call.method == "deletewebhook"]
    assert asked == [{}]


async def test_an_answer_that_is_no_list_is_asked_for_again() -> None:
    answers: list[Any] = [{"a": 1}, None, [{"update_id": 3}]]

    async def answer(request: web.Request) -> web.Response:
        if not answers:
            await asyncio.sleep(30)
        return web.json_response({"ok": True, "result": answers.pop(0)})

    assert await _taken_from(answer) == [3]


async def _taken_from(answer: Callable[[web.Request], Awaitable[web.Response]]) -> list[int]:
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", answer)
    runner = web.AppRunner(application, handler_cancellation=True)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    async with Wire("1:x", f"http://127.0.0.1:{runner.addresses[0][1]}") as wire:
        loop = Loop(wire)
        task = asyncio.ensure_future(loop.run())
        try:
            return await loop.until(1)
        finally:
            task.cancel()
            await runner.cleanup()
