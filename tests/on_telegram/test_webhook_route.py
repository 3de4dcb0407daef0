"""Telegram's updates over HTTP: only from Telegram, and acknowledged only when they are kept."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from io import BytesIO

import pytest
from aiohttp import ClientError, ClientSession
from pydantic import SecretStr

from bot.http_server import LARGEST_BODY, webhook_path
from storage.errors import DatabaseError
from tests.served import Served, serving

SECRET = "secret_of_the_zebrafish"  # noqa: S105
PATH = webhook_path(SECRET)
SETTINGS = {
    "telegram_webhook_url": "https://legday.example.org",
    "telegram_webhook_secret": SecretStr(SECRET),
}
SHOWN = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
UPDATE = {"update_id": 7, "message": {"text": "zebrafish ü \ud83d"}}


class Door:
    """Takes what comes, unless it is broken."""

    def __init__(self) -> None:
        self.taken: list[Mapping[str, object]] = []
        self.error: Exception | None = None
        self.open = asyncio.Event()
        self.open.set()
        self.begun = asyncio.Event()

    async def receive(self, update: Mapping[str, object]) -> None:
        self.begun.set()
        await self.open.wait()
        if self.error:
            raise self.error
        self.taken.append(update)


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
async def telegram(door: Door) -> AsyncIterator[ClientSession]:
    async with serving(Served(receive=door.receive), **SETTINGS) as client:
        yield client


async def test_an_update_is_handed_on_as_it_is(telegram: ClientSession, door: Door):
    answer = await telegram.post(PATH, json=UPDATE, headers=SHOWN)
    assert (answer.status, door.taken) == (200, [UPDATE])


async def test_it_is_acknowledged_only_once_it_is_kept(telegram: ClientSession, door: Door):
    door.open.clear()
    bringing = asyncio.create_task(telegram.post(PATH, json=UPDATE, headers=SHOWN))
    await door.begun.wait()
    assert (await telegram.get("/readyz")).status == 200  # a whole exchange, meanwhile
    assert not bringing.done()
    door.open.set()
    assert (await bringing).status == 200


@pytest.mark.parametrize(
    "headers",
    [{}, {**SHOWN, "X-Telegram-Bot-Api-Secret-Token": ""}]
    + [{"X-Telegram-Bot-Api-Secret-Token": wrong} for wrong in (SECRET[:-1], f"{SECRET}x", "é")],
)
async def test_nobody_else_is_heard(headers: dict[str, str], telegram: ClientSession, door: Door):
    answer = await telegram.post(PATH, json=UPDATE, headers=headers)
    assert (answer.status, await answer.text(), door.taken) == (403, "", [])


async def test_a_header_that_is_no_text_is_not_the_secret(telegram: ClientSession, door: Door):
    url = (await telegram.get("/readyz")).url
    reader, writer = await asyncio.open_connection(url.host, url.port)
    wrong = b"X-Telegram-Bot-Api-Secret-Token: \xff"
    writer.write(b"POST %b HTTP/1.0\r\n%b\r\n\r\n" % (PATH.encode(), wrong))
    assert b" 403 " in await reader.readline()
    writer.close()
    await writer.wait_closed()
    assert door.taken == []


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"null", b"7", b"{", b'{"update_id":\xff}', b"[" * 100_000, b"1" * 5000],
)
async def test_what_is_no_object_is_refused(body: bytes, telegram: ClientSession, door: Door):
    answer = await telegram.post(PATH, data=body, headers=SHOWN)
    assert (answer.status, door.taken) == (400, [])


async def test_an_update_has_a_largest_size(telegram: ClientSession, door: Door):
    frame = len(b'{"a":""}')
    whole, too_large = (b'{"a":"%s"}' % (b"x" * (LARGEST_BODY - frame + more)) for more in (0, 1))
    assert (await telegram.post(PATH, data=BytesIO(whole), headers=SHOWN)).status == 200
    assert (await telegram.post(PATH, data=BytesIO(too_large), headers=SHOWN)).status == 413
    assert len(door.taken) == 1


@pytest.mark.parametrize(
    ("error", "status"), [(DatabaseError("the disk is full"), 503), (ValueError("zebrafish"), 500)]
)
async def test_what_could_not_be_kept_is_to_be_brought_again(
    error: Exception, status: int, telegram: ClientSession, door: Door
):
    door.error = error
    answer = await telegram.post(PATH, json=UPDATE, headers=SHOWN)
    assert (answer.status, "zebrafish" in await answer.text()) == (status, False)
    door.error = None
    assert (await telegram.post(PATH, json=UPDATE, headers=SHOWN)).status == 200


async def test_a_server_that_is_stopped_finishes_what_it_has_begun(door: Door):
    door.open.clear()
    served = Served(receive=door.receive)
    async with serving(served, **SETTINGS) as client:
        bringing = asyncio.create_task(client.post(PATH, json=UPDATE, headers=SHOWN))
        await door.begun.wait()
        served.stop()
        with suppress(ClientError):
            while await client.get("/readyz"):  # until it takes nothing more
                pass
        door.open.set()
        assert ((await bringing).status, door.taken) == (200, [UPDATE])


async def test_without_a_webhook_there_is_no_such_place(door: Door):
    async with serving(Served(receive=door.receive)) as client:
        assert (await client.post(PATH, json=UPDATE, headers=SHOWN)).status == 404
    async with serving(Served(), **SETTINGS) as client:
        assert (await client.post(PATH, json=UPDATE, headers=SHOWN)).status == 404
    polling = {**SETTINGS, "telegram_webhook_url": ""}
    async with serving(Served(receive=door.receive), **polling) as client:
        assert (await client.post(PATH, json=UPDATE, headers=SHOWN)).status == 404


async def test_it_is_brought_and_not_fetched(telegram: ClientSession):
    assert (await telegram.get(PATH, headers=SHOWN)).status == 405


def test_the_path_does_not_show_the_secret_and_is_another_for_another():
    assert SECRET not in PATH
    assert webhook_path(SECRET) == PATH != webhook_path(f"{SECRET}x")
