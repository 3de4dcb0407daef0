"""How fast a platform is written to, on a clock that the test moves."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Iterable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.pace import ANSWER, PING, Pace
from tests.simulated import Simulated

RATE = 30


async def sent(time: Simulated, sends: Iterable[Awaitable[None]], seconds: float) -> list[float]:
    """When each went out, in the order they went; what still waits is cancelled."""
    times: list[float] = []

    async def one(send: Awaitable[None]) -> None:
        await send
        times.append(time.seconds)

    tasks = [asyncio.ensure_future(one(send)) for send in sends]
    await time.run(seconds)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return times


def busiest(times: list[float]) -> int:
    """The most sends within any one second."""
    return max(sum(at <= other < at + 1 for other in times) for at in times)


async def test_one_chat_gets_at_most_one_new_message_a_second():
    time = Simulated()
    pace = Pace(time.clock, RATE)
    times: list[float] = []
    for _ in range(3):
        times += await sent(time, [pace.new("telegram:1")], 1)
    assert times == [0, 1, 2]


async def test_edits_go_at_once_however_many():
    time = Simulated()
    pace = Pace(time.clock, RATE)
    assert await sent(time, (pace.at_once() for _ in range(100)), 0) == [0] * 100


async def test_all_together_stay_below_the_total():
    time = Simulated()
    pace = Pace(time.clock, RATE)
    times = await sent(time, (pace.new(f"telegram:{n}") for n in range(100)), 10)
    assert len(times) == 100
    assert busiest(times) == RATE
    assert times[-1] <= 4


async def test_a_person_who_waits_goes_before_pings():
    time = Simulated()
    pace = Pace(time.clock, RATE)
    pings = [asyncio.ensure_future(pace.new(f"telegram:{n}", PING)) for n in range(300)]
    await time.run(2)
    assert await sent(time, [pace.new("telegram:me", ANSWER)], 0.05) == [2]
    for ping in pings:
        ping.cancel()


async def test_in_a_burst_of_pings_an_edit_waits_for_one_of_them_at_most():
    time = Simulated()
    pace = Pace(time.clock, RATE)
    pings = [asyncio.ensure_future(pace.new(f"telegram:{n}", PING)) for n in range(900)]
    await time.run(2)
    waits = []
    for _ in range(60):  # three a second
        before = time.seconds
        [at] = await sent(time, [pace.at_once()], 1 / 3)
        waits.append(at - before)
    assert max(waits) <= 1 / RATE + 0.001
    for ping in pings:
        ping.cancel()


async def test_pings_use_nearly_all_of_the_total_and_come_evenly():
    time = Simulated()
    pace = Pace(time.clock, RATE)
    times = await sent(time, (pace.new(f"telegram:{n}", PING) for n in range(600)), 60)
    assert len(times) == 600
    assert busiest(times) <= RATE
    assert times[-1] <= 600 / (RATE * 0.93)
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert max(gaps) < 0.1


async def test_one_chat_told_to_wait_holds_up_no_other():
    time = Simulated()
    pace = Pace(time.clock, RATE)
    for _ in range(5):
        pace.told_to_wait("telegram:1", 30)
    assert await sent(time, [pace.at_once(), pace.new("telegram:2")], 0) == [0, 0]


async def test_several_chats_told_to_wait_at_once_hold_up_everyone():
    time = Simulated()
    pace = Pace(time.clock, RATE)
    for chat in "123":
        pace.told_to_wait(f"telegram:{chat}", 5)
    assert await sent(time, [pace.at_once(), pace.new("telegram:9")], 4.9) == []
    assert await sent(time, [pace.at_once(), pace.new("telegram:9")], 0.2) == [5, 5]


async def test_who_no_longer_waits_takes_no_place():
    time = Simulated()
    pace = Pace(time.clock, 1)
    await pace.new("telegram:1")
    waiting = [asyncio.ensure_future(pace.new(f"telegram:{n}")) for n in (2, 3)]
    await time.run(0.5)
    waiting[0].cancel()
    await time.run(0.6)
    assert waiting[1].done()


@given(
    st.lists(
        st.tuples(st.integers(0, 8), st.sampled_from([ANSWER, PING]), st.floats(0, 3)),
        max_size=60,
    ),
    st.integers(1, 12),
)
def test_no_second_sees_more_than_the_total_and_everything_goes_out(sends, rate):
    async def play() -> list[float]:
        time = Simulated()
        pace = Pace(time.clock, rate)

        async def later(chat: int, urgency: int, at: float) -> None:
            await time.sleep(at)
            await pace.new(f"telegram:{chat}", urgency)

        return await sent(time, (later(*one) for one in sends), 300)

    times = asyncio.run(play())
    assert len(times) == len(sends)
    assert not times or busiest(times) <= rate
