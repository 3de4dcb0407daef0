"""The wire to Discord: what goes over it, and what it says of what went wrong."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from math import nan
from typing import Any

import pytest
from aiohttp import web

from bot.clock import Clock
from bot.platforms.discord import wire as discord_wire
from bot.platforms.discord.wire import (
    LimitedError,
    LostError,
    NeverSentError,
    RefusedError,
    Upload,
    Wire,
    WireError,
)
from tests.wired import Answer, answering

each = pytest.mark.parametrize
TOKEN = "MTIzNDU2.zebrafish.token-of-nobody"  # noqa: S105
SECRET = "aW50ZXJhY3Rpb246zebrafish"  # noqa: S105 (of an interaction)
SAY = "/channels/5/messages"
VIA = {"Via": "1.1 google"}


@asynccontextmanager
async def wired(answer: Answer) -> AsyncIterator[Wire]:
    """A wire to a server that answers so."""
    async with answering(answer) as url, Wire(TOKEN, url) as wire:
        yield wire


def says(
    body: bytes | str, status: int = 200, kind: str = "application/json", **headers: str
) -> Answer:
    whole = body.encode() if isinstance(body, str) else body

    async def answer(request: web.Request) -> web.Response:
        return web.Response(body=whole, status=status, content_type=kind, headers=VIA | headers)

    return answer


async def error_of(wire: Wire, path: str = SAY, *, bot: bool = True) -> WireError:
    with pytest.raises(WireError) as caught:
        await wire.call("POST", path, {"flags": 4}, bot=bot)
    return caught.value


async def test_a_call_is_json_and_so_is_its_answer() -> None:
    seen: list[Any] = []

    async def answer(request: web.Request) -> web.Response:
        headers = [request.headers.get(name) for name in ("Authorization", "User-Agent")]
        seen.append((request.method, request.path_qs, *headers, await request.json()))
        return web.json_response({"id": "9"})

    async with wired(answer) as wire:
        path = f"/webhooks/1/{SECRET}?wait=true"
        told = [
            await wire.call("PATCH", SAY, {"text": "é\ud800"}),
            await wire.call("POST", path, {}, bot=False),
        ]
    agent = "DiscordBot (legday, 0.1)"
    assert seen == [
        ("PATCH", SAY, f"Bot {TOKEN}", agent, {"text": "é\ud800"}),
        ("POST", path, None, agent, {}),
    ]
    assert told == [{"id": "9"}, {"id": "9"}]


async def test_files_go_along_as_a_form() -> None:
    seen: dict[str, Any] = {}

    async def answer(request: web.Request) -> web.Response:
        form = await request.post()
        file = form["files[0]"]
        assert isinstance(file, web.FileField)
        seen.update(form, **{"files[0]": (file.filename, file.file.read())})
        return web.json_response({})

    async with wired(answer) as wire:
        await wire.call("POST", SAY, {"flags": 4}, [Upload("legday.json", b"{}")])
    assert seen == {"payload_json": b'{"flags": 4}', "files[0]": ("legday.json", b"{}")}


async def test_nothing_said_is_nothing() -> None:
    async with wired(says(b"", status=204)) as wire:
        assert await wire.call("POST", SAY) is None


def refused(message: str, code: int = 0, **more: object) -> str:
    return json.dumps({"message": message, "code": code, **more})


@each(
    ("status", "body", "kind", "text"),
    [
        (400, refused("Invalid Form Body", 50035, errors={"a": "zebrafish"}), RefusedError,
         "400 50035 Invalid Form Body"),
        (401, refused("401: Unauthorized"), RefusedError, "401 0 401: Unauthorized"),
        (403, refused("Cannot send", 50007), RefusedError, "403 50007 Cannot send"),
        (404, refused('Unknown "zebrafish"', 10008), RefusedError, "404 10008 Unknown"),
        (413, "<html>too large</html>", RefusedError, "413 0"),
        (404, "<html>some proxy</html>", LostError, "status 404"),
        (500, refused("Internal Server Error"), LostError, "status 500"),
        (502, "<html>bad gateway</html>", LostError, "status 502"),
        (302, "", LostError, "status 302"),
    ],
)  # fmt: skip
async def test_every_refusal_is_of_its_kind(
    status: int, body: str, kind: type[WireError], text: str
) -> None:
    async with wired(says(body, status)) as wire:
        error = await error_of(wire)
    assert (type(error), str(error)) == (kind, text)


@each("bot", [True, False])
async def test_a_refusal_says_whose_token_it_was_told_to(bot: bool) -> None:
    async with wired(says(refused("401: Unauthorized"), 401)) as wire:
        error = await error_of(wire, bot=bot)
    assert getattr(error, "ours", None) is bot


@each(("told", "wait"), [(7, 7), (0.3, 0.3), (-5, 0), (10**9, 3600), (nan, 0), ("7", 1)])
async def test_a_flood_says_how_long_to_wait_within_reason(told: object, wait: float) -> None:
    async with wired(says(refused("x", retry_after=told), 429)) as wire:
        error = await error_of(wire)
    assert isinstance(error, LimitedError)
    assert (error.wait, error.everyone) == (wait, False)


async def test_a_flood_without_a_number_goes_by_its_header() -> None:
    async with wired(says(refused("x"), 429, **{"Retry-After": "3"})) as wire:
        assert getattr(await error_of(wire), "wait", None) == 3


@each("body", ["[" * 100_000, "<html>", '{"id":"9', "\xff"])
async def test_an_answer_that_is_none_is_a_lost_one(body: str) -> None:
    async with wired(says(body)) as wire:
        assert type(await error_of(wire)) is LostError


async def test_a_redirection_is_not_followed_with_the_token() -> None:
    seen: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        seen.append(request.path)
        raise web.HTTPFound(f"/elsewhere{request.path}")

    async with wired(answer) as wire:
        assert type(await error_of(wire)) is LostError
    assert seen == [SAY]


async def test_a_server_that_is_not_there_was_never_told(unused_port: int) -> None:
    async with Wire(TOKEN, f"http://127.0.0.1:{unused_port}") as wire:
        assert type(await error_of(wire)) is NeverSentError


async def test_a_name_nobody_knows_was_never_told() -> None:
    async with Wire(TOKEN, "http://nobody.invalid") as wire:
        assert type(await error_of(wire)) is NeverSentError


async def test_a_broken_connection_leaves_it_open_whether_it_was_done() -> None:
    seen: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        seen.append(request.path)
        assert request.transport
        request.transport.abort()
        return web.Response()

    async with wired(answer) as wire:
        assert type(await error_of(wire)) is LostError
    assert seen == [SAY]


async def test_a_silent_server_leaves_it_open(monkeypatch: pytest.MonkeyPatch) -> None:
    over = asyncio.Event()

    async def answer(request: web.Request) -> web.Response:
        await over.wait()
        return web.Response()

    timeout = discord_wire.aiohttp.ClientTimeout(total=0.2)
    monkeypatch.setattr(discord_wire, "_TIMEOUT", timeout)
    async with wired(answer) as wire:
        assert type(await error_of(wire)) is LostError
        over.set()


async def test_a_closed_wire_sends_nothing() -> None:
    assert type(await error_of(Wire(TOKEN))) is NeverSentError


@each("url", ["http://127.0.0.1:1", "http://nobody.invalid", "ftp://a", "http://[", ""])
async def test_no_error_tells_a_token(url: str) -> None:
    async with Wire(TOKEN, url, Clock()) as wire:
        error = await error_of(wire, f"/webhooks/1/{SECRET}")
    assert "zebrafish" not in f"{error!r} {error} {wire!r}"
    assert (error.__cause__, error.__suppress_context__) == (None, True)


@pytest.fixture
async def unused_port() -> int:
    server = await asyncio.start_server(lambda _r, w: w.close(), "127.0.0.1", 0)
    async with server:
        return int(server.sockets[0].getsockname()[1])
