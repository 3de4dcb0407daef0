"""The check-in on Telegram: asked at the hour, answered, put off; through whatever happens."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from tests.ahead import Ahead, Morning
from tests.telegram.faults import Fault, How
from tests.telegram.people import Person
from tests.telegram.server import Server
from tests.telegram.serving import Service, serving

GOOD_MORNING = "Good morning."


@asynccontextmanager
async def there(folder: Path, server: Server, ahead: Ahead) -> AsyncIterator[Service]:
    async with serving(folder, server, clock=ahead.clock) as one:
        yield one


async def logged(service: Service, name: str = "Ann") -> tuple[Person, datetime]:
    """Somebody who trained yesterday, and when they are to be asked."""
    morning = Morning()
    hour = morning.soon()
    ann = await service.somebody(name)
    ann.say(f"/settings {morning.zone}")
    await ann.hears("Your time zone is")
    ann.say(f"/settings {hour:%H:%M}")
    await ann.hears(f"Good: at {hour:%H:%M}")
    ann.say("/legday squats 5x5 100kg, walking lunges, rpe 8, 60 min, yesterday 6pm")
    await ann.hears(f"at {hour:%H:%M}.")
    await service.quiet()
    return ann, hour


def asked(person: Person) -> int:
    """How often they were asked in the morning."""
    return sum(GOOD_MORNING in one.versions[0].text for one in person.messages())


async def test_the_message_is_the_first_question_and_the_checklist_goes_on(
    server: Server, tmp_path: Path
) -> None:
    ahead = Ahead()
    async with there(tmp_path, server, ahead) as service:
        ann, hour = await logged(service)
        ahead.set_to(hour)
        question = await ann.hears(GOOD_MORNING)
        assert "squat, walking lunge" in question.now.text
        for answer, next_ in (("3", "First, safety."), ("None of these", "A 20-second test")):
            ann.press(answer, question)
            assert await ann.hears(next_) is question


async def test_a_restart_before_the_hour_loses_nothing_and_one_after_asks_no_second_time(
    server: Server, tmp_path: Path
) -> None:
    ahead = Ahead()
    async with there(tmp_path, server, ahead) as service:
        ann, hour = await logged(service)
    ahead.set_to(hour + timedelta(minutes=40))
    async with there(tmp_path, server, ahead):
        await ann.hears(GOOD_MORNING)
    async with there(tmp_path, server, ahead) as service:
        ann.say("4")
        await ann.hears("First, safety.")
        await service.quiet()
    assert asked(ann) == 1


async def test_who_is_not_reached_at_once_is_reached_soon(server: Server, tmp_path: Path) -> None:
    ahead = Ahead()
    async with there(tmp_path, server, ahead) as service:
        ann, hour = await logged(service)
        server.world.faults.add(Fault(How.STATUS, "sendMessage", status=429, retry_after=1))
        ahead.set_to(hour)
        await ann.hears(GOOD_MORNING)
        assert server.world.faults.met == 1


async def test_whoever_blocked_us_holds_up_nobody_else(server: Server, tmp_path: Path) -> None:
    ahead = Ahead()
    async with there(tmp_path, server, ahead) as service:
        ann, _ = await logged(service)
        bob, hour = await logged(service, "Bob")
        ann.block()
        ahead.set_to(hour)
        await bob.hears(GOOD_MORNING)
        assert asked(ann) == 0


async def test_put_off_it_comes_again_and_not_today_it_does_not(
    server: Server, tmp_path: Path
) -> None:
    ahead = Ahead()
    async with there(tmp_path, server, ahead) as service:
        ann, hour = await logged(service)
        ahead.set_to(hour)
        first = await ann.hears(GOOD_MORNING)
        turn = server.world.turn
        ann.press("In 15 min", first)
        await ann.hears("I ask again at")
        ahead.set_to(hour + timedelta(minutes=16))
        second = await ann.hears(GOOD_MORNING, since=turn)
        ann.press("Not today", second)
        await ann.hears("Not today, then.")
        ann.press("Stop asking in the morning")
        await ann.hears("I write to you no more in the morning.")
