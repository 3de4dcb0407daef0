"""Telegram brings the updates itself: the same conversations, and nothing from anybody else."""

from __future__ import annotations

import signal
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest

from bot.clock import Clock
from bot.http_server import webhook_path
from bot.platforms.telegram.webhook import keep_hooked
from bot.platforms.telegram.wire import Wire
from tests.canary import assert_clean
from tests.lives import Lives
from tests.on_telegram.test_talk import ANSWERS, walk
from tests.telegram.faults import Fault, How
from tests.telegram.people import Person
from tests.telegram.server import Server
from tests.telegram.world import World

SECRET = "a_secret_between_telegram_and_us"  # noqa: S105
HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass
class Hooked:
    """The program, with an address of its own."""

    server: Server
    lives: Lives
    port: int

    @property
    def world(self) -> World:
        return self.server.world

    async def begin(self) -> None:
        """A new life, up to the moment at which it has told Telegram where it is."""
        told = len(self._told())
        await self.lives.fork()
        await self.world.until(lambda: len(self._told()) > told, 30, "a webhook")

    async def brought(self) -> None:
        """Everything that was said is taken."""
        await self.world.until(lambda: not self.world.queue.held, 30, "all is taken")

    async def bring(self, body: bytes, headers: dict[str, str]) -> int:
        """As anybody on the internet can; the status of the answer."""
        url = f"http://127.0.0.1:{self.port}{webhook_path(SECRET)}"
        async with (
            aiohttp.ClientSession() as session,
            session.post(url, data=body, headers=headers) as answer,
        ):
            return answer.status

    def _told(self) -> list[object]:
        return [call for call in self.world.calls if call.method == "setwebhook" and call.status]


def a_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
async def hooked(tmp_path: Path) -> AsyncIterator[Hooked]:
    port = a_port()
    more = {
        "HTTP_PORT": str(port),
        "TELEGRAM_WEBHOOK_URL": f"http://127.0.0.1:{port}",
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
    }
    async with Server() as server, Lives(tmp_path, server, **more) as lives:
        one = Hooked(server, lives, port)
        await one.begin()
        yield one
        assert [violation.rule for violation in server.world.violations] == []
        assert SECRET not in lives.said
        assert "Traceback" not in lives.said
        assert_clean(lives.said)


async def agreed(hooked: Hooked, name: str = "Ann") -> Person:
    """Somebody at the first question."""
    person = Person(hooked.world, name)
    person.say("/run")
    await person.hears("I keep your answers")
    person.press("I agree")
    await person.hears("First, safety.")
    return person


def shown(person: Person) -> list[tuple[int, str]]:
    return [(one.id, one.now.text) for one in person.messages()]


async def test_a_whole_checklist_and_nothing_is_ever_fetched(hooked: Hooked) -> None:
    ann = await agreed(hooked)
    await walk(ann)
    await hooked.brought()
    assert (len(ann.messages()), hooked.world.spinning()) == (1, [])
    assert hooked.world.queue.polls == 0
    assert await hooked.lives.end(signal.SIGTERM) == 0


async def test_an_update_that_is_brought_again_changes_nothing(hooked: Hooked) -> None:
    ann = await agreed(hooked)
    ann.press("None of these")
    await ann.hears("How sore")
    await hooked.brought()
    before = shown(ann)
    for held in hooked.world.queue.delivered:
        assert await hooked.bring(held.body, {HEADER: SECRET}) == 200
    ann.press("3")
    await ann.hears("A 20-second test")
    assert len(ann.messages()) == len(before)


@pytest.mark.parametrize("headers", [{}, {HEADER: "a_secret_somebody_guessed"}])
async def test_without_the_secret_nobody_is_heard(hooked: Hooked, headers: dict[str, str]) -> None:
    ann = await agreed(hooked)
    before, body = shown(ann), hooked.world.queue.delivered[0].body
    forged = body.replace(b"100000000", b"100000555").replace(b"/run", b"/forget")
    assert await hooked.bring(forged, headers) == 403
    ann.press("None of these")
    await ann.hears("How sore")
    assert len(ann.messages()) == len(before)


async def test_what_cannot_be_read_is_taken_and_holds_up_nobody(hooked: Hooked) -> None:
    for broken in ('{"message_id": "x"}', '{"chat": {"id": []}}', "null", "[]"):
        number = hooked.world.queue.next_id
        hooked.world.queue.inject(f'{{"update_id": {number}, "message": {broken}}}')
    await agreed(hooked)
    await hooked.brought()


async def test_killed_in_the_midst_it_goes_on_from_there(hooked: Hooked) -> None:
    ann = await agreed(hooked)
    for question, answer in list(ANSWERS.items())[:4]:
        message = await ann.hears(question)
        await hooked.lives.kill()
        ann.press(answer, message)
        await hooked.begin()
    await ann.hears(list(ANSWERS)[4], 30)
    assert len(ann.messages()) == 1


async def test_who_goes_back_to_polling_loses_nothing(hooked: Hooked, tmp_path: Path) -> None:
    ann = await agreed(hooked)
    await hooked.lives.kill()
    ann.press("None of these")
    async with Lives(tmp_path, hooked.server) as polling:
        await polling.fork()
        await ann.hears("How sore", 30)
        ann.press("3")
        await ann.hears("A 20-second test", 30)
    assert hooked.world.webhook == {}
    assert hooked.world.queue.polls > 0


class _EnoughError(Exception):
    """Seen enough of a loop without an end."""


async def test_it_is_set_at_every_start_and_whenever_somebody_took_it_away() -> None:
    address, looks = "https://legday.example.org/telegram/x", []

    async def look(_: float) -> None:
        looks.append(server.world.webhook.get("url"))
        if len(looks) == 3:
            server.world.webhook = {}
        if len(looks) == 4:
            raise _EnoughError

    async with Server() as server, Wire(server.world.token, server.url) as wire:
        server.world.webhook = {"url": address, "secret": "an older one"}
        with pytest.raises(_EnoughError):
            await keep_hooked(
                wire, address, SECRET, clock=Clock(sleep=look), beat=lambda: None, met=lambda: None
            )
        calls = [call.method for call in server.world.calls]
        secret = server.world.webhook["secret"]
    assert (looks, secret) == ([address] * 4, SECRET)
    assert calls == [
        "setwebhook",
        "getwebhookinfo",
        "getwebhookinfo",
        "getwebhookinfo",
        "setwebhook",
    ]


async def test_an_address_telegram_never_takes_ends_it_with_what_telegram_says(
    tmp_path: Path,
) -> None:
    more = {
        "HTTP_PORT": str(a_port()),
        "TELEGRAM_WEBHOOK_URL": "https://legday.example.org",
        "TELEGRAM_WEBHOOK_SECRET": SECRET,
    }
    refusal = "Bad Request: bad webhook: IP address 10.0.0.1 is reserved"
    async with Server() as server, Lives(tmp_path, server, **more) as lives:
        fault = Fault(How.STATUS, "setWebhook", status=400, description=refusal)
        server.world.faults.add(fault)
        await lives.fork()
        assert await lives.ended() == 78
        said = lives.said
    why = "Bad webhook: ip address 10.0.0.1 is reserved"
    assert f"TELEGRAM_WEBHOOK_URL: Telegram says: {why}\n" in said
    assert webhook_path(SECRET) not in said


async def test_a_telegram_that_is_not_there_yet_is_asked_for_the_webhook_again() -> None:
    pauses = []

    async def look(seconds: float) -> None:
        pauses.append(seconds)
        if server.world.webhook:
            raise _EnoughError

    async with Server() as server, Wire(server.world.token, server.url) as wire:
        server.world.faults.add(Fault(How.HTML, "setWebhook", count=3))
        beats, met = [], []
        with pytest.raises(_EnoughError):
            await keep_hooked(
                wire,
                "https://legday.example.org/telegram/x",
                SECRET,
                clock=Clock(sleep=look),
                beat=lambda: beats.append(1),
                met=lambda: met.append(1),
            )
    assert (len(pauses), len(beats), len(met)) == (4, 4, 1)
