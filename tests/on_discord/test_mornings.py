"""The check-in on Discord: logged by a command, asked in the direct messages at the hour."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from tests.ahead import Ahead, Morning
from tests.discord.people import Person
from tests.discord.server import Server
from tests.discord.serving import Service, serving

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
    ann.slash("settings", change=morning.zone)
    await ann.hears("Your time zone is")
    ann.slash("settings", change=f"{hour:%H:%M}")
    await ann.hears(f"Good: at {hour:%H:%M}")
    ann.slash("legday", exercises="squats 5x5, lunges", when="yesterday 6pm", rpe=8)
    await ann.hears("I ask how your legs are on")
    await service.quiet()
    return ann, hour


def asked(person: Person) -> int:
    """How often they were asked in the morning."""
    return sum(GOOD_MORNING in one.versions[0].text for one in person.messages(person.dm))


async def test_the_message_is_the_first_question_and_the_checklist_goes_on(
    server: Server, tmp_path: Path
) -> None:
    ahead = Ahead()
    async with there(tmp_path, server, ahead) as service:
        ann, hour = await logged(service)
        ahead.set_to(hour)
        question = await ann.hears(GOOD_MORNING)
        ann.press("3", question)
        await service.world.until(lambda: "First, safety." in question.now.text)
        ann.press("None of these", question)
        await service.world.until(lambda: "A 20-second test" in question.now.text)


async def test_a_restart_after_the_hour_asks_once(server: Server, tmp_path: Path) -> None:
    ahead = Ahead()
    server.world.gateway.identify_gap = 0  # three lives within seconds
    async with there(tmp_path, server, ahead) as service:
        ann, hour = await logged(service)
    ahead.set_to(hour + timedelta(minutes=40))
    async with there(tmp_path, server, ahead):
        await ann.hears(GOOD_MORNING)
    async with there(tmp_path, server, ahead) as service:
        await service.quiet()
        ann.press("4")
        await ann.hears("First, safety.")
    assert asked(ann) == 1


async def test_whoever_blocked_us_holds_up_nobody_else(server: Server, tmp_path: Path) -> None:
    ahead = Ahead()
    async with there(tmp_path, server, ahead) as service:
        ann, _ = await logged(service)
        bob, hour = await logged(service, "Bob")
        ann.block()
        ahead.set_to(hour)
        await bob.hears(GOOD_MORNING)
        assert asked(ann) == 0
