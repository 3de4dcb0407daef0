"""The wire to Telegram: what goes over it, and what it says of what went wrong."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from math import nan
from typing import Any

import pytest
from aiohttp import web
from telegram import InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)

from bot.platforms.telegram.wire import NeverSentError, TooFastError, Upload, Wire, failure
from tests.canary import TOKEN
from tests.wired import Answer, answering

each = pytest.mark.parametrize


@asynccontextmanager
async def wired(answer: Answer) -> AsyncIterator[Wire]:
    """A wire to a server that answers so."""
    async with answering(answer) as url, Wire(TOKEN, url) as wire:
        yield wire


def says(body: bytes | str, status: int = 200, kind: str = "application/json") -> Answer:
    whole = body.encode() if isinstance(body, str) else body

    async def answer(request: web.Request) -> web.Response:
        return web.Response(body=whole, status=status, content_type=kind)

    return answer


async def error_of(wire: Wire, seconds: float = 5) -> type[BaseException]:
    with pytest.raises(TelegramError) as caught:
        await wire.call("getMe", seconds=seconds)
    return caught.type


async def test_a_call_is_json_and_so_is_its_answer() -> None:
    seen: list[Any] = []

    async def answer(request: web.Request) -> web.Response:
        seen.append((request.path, request.content_type, await request.json()))
        return web.json_response({"ok": True, "result": {"message_id": 5}})

    async with wired(answer) as wire:
        result = await wire.call("sendMessage", {"chat_id": 1, "text": "é\ud800", "x": (1, None)})
    given = {"chat_id": 1, "text": "é\ud800", "x": [1, None]}
    assert seen == [(f"/bot{TOKEN}/sendMessage", "application/json", given)]
    assert result == {"message_id": 5}


async def test_a_file_goes_along_as_a_form() -> None:
    seen: dict[str, Any] = {}

    async def answer(request: web.Request) -> web.Response:
        form = await request.post()
        file = form["document"]
        assert isinstance(file, web.FileField)
        seen.update(form, document=(file.filename, file.file.read()))
        return web.json_response({"ok": True, "result": True})

    async with wired(answer) as wire:
        upload = Upload("document", "legday.json", b"{}")
        reply = {"message_id": 3}
        await wire.call("sendDocument", {"chat_id": 1, "reply_parameters": reply}, upload=upload)
    assert seen == {
        "chat_id": "1",
        "reply_parameters": json.dumps(reply),
        "document": ("legday.json", b"{}"),
    }


async def test_the_library_sends_over_the_same_wire() -> None:
    seen: list[Any] = []

    async def answer(request: web.Request) -> web.Response:
        multipart = request.content_type == "multipart/form-data"
        form = await request.post() if multipart else await request.json()
        seen.append((request.path.rpartition("/")[2], sorted(form)))
        return web.json_response({"ok": True, "result": True})

    async with wired(answer) as wire:
        await wire.bot.set_my_description("Can I run?", language_code="en")
        await wire.bot.set_webhook("https://a.example", certificate=InputFile(b"pem"))
    assert seen == [
        ("setMyDescription", ["description", "language_code"]),
        ("setWebhook", ["certificate", "url"]),
    ]


def refused(description: str, **parameters: object) -> bytes:
    more = {"parameters": parameters} if parameters else {}
    return json.dumps({"ok": False, "description": description, **more}).encode()


@each(
    ("status", "body", "kind"),
    [
        (400, refused("Bad Request: message is too long"), BadRequest),
        (401, refused("Unauthorized"), InvalidToken),
        (403, refused("Forbidden: bot was blocked by the user"), Forbidden),
        (404, refused("Not Found"), InvalidToken),
        (409, refused("Conflict: terminated by other getUpdates request"), Conflict),
        (429, refused("Too Many Requests", retry_after=7), TooFastError),
        (429, refused("Too Many Requests"), TooFastError),
        (400, refused("Bad Request: upgraded", migrate_to_chat_id=-9), ChatMigrated),
        (418, refused("a kind of its own"), BadRequest),
        (413, b"<html>too large</html>", BadRequest),
        (500, refused("Internal Server Error"), NetworkError),
        (502, b"<html>bad gateway</html>", NetworkError),
        (404, b"<html>some proxy</html>", NetworkError),
        (302, b"", NetworkError),
        (302, refused("Found"), NetworkError),
    ],
)
def test_every_refusal_is_of_its_kind(status: int, body: bytes, kind: type[Exception]) -> None:
    assert type(failure(status, body)) is kind


@each(("told", "wait"), [(7, 7), (0, 0), (-5, 0), (10**9, 3600), (1e300, 3600), (nan, 0), ("7", 1)])
def test_a_flood_says_how_long_to_wait_within_reason(told: object, wait: float) -> None:
    assert getattr(failure(429, refused("x", retry_after=told)), "wait", None) == wait


def test_a_flood_that_does_not_say_how_long_to_wait_is_a_second() -> None:
    assert getattr(failure(429, refused("x")), "wait", None) == 1


@each("body", ["", "[" * 100_000, "<html>", '{"ok":true,"res', '{"ok":true}', "[1]", '"x"', "\xff"])
async def test_an_answer_that_is_none_is_a_lost_one(body: str) -> None:
    async with wired(says(body)) as wire:
        assert await error_of(wire) is NetworkError


async def test_a_refusal_is_raised_for_us_and_for_the_library() -> None:
    async with wired(says(refused("Too Many Requests", retry_after=7), status=429)) as wire:
        assert await error_of(wire) is TooFastError
        with pytest.raises(TooFastError):
            await wire.bot.get_me()


async def test_a_redirection_is_not_followed_with_the_token() -> None:
    seen: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        seen.append(request.path)
        raise web.HTTPFound(f"/elsewhere{request.path}")

    async with wired(answer) as wire:
        assert await error_of(wire) is NetworkError
    assert seen == [f"/bot{TOKEN}/getMe"]


async def test_a_server_that_is_not_there_was_never_told(unused_port: int) -> None:
    async with Wire(TOKEN, f"http://127.0.0.1:{unused_port}") as wire:
        assert await error_of(wire) is NeverSentError


async def test_a_name_nobody_knows_was_never_told() -> None:
    async with Wire(TOKEN, "http://nobody.invalid") as wire:
        assert await error_of(wire) is NeverSentError


async def test_a_broken_connection_leaves_it_open_whether_it_was_done() -> None:
    async def answer(request: web.Request) -> web.Response:
        assert request.transport
        request.transport.abort()
        return web.Response()

    async with wired(answer) as wire:
        assert await error_of(wire) is NetworkError


async def test_an_answer_cut_short_leaves_it_open() -> None:
    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Length": "100"})
        await response.prepare(request)
        await response.write(b'{"ok":true')
        assert request.transport
        request.transport.abort()
        return response

    async with wired(answer) as wire:
        assert await error_of(wire) is NetworkError


async def test_a_silent_server_leaves_it_open() -> None:
    asked, over = asyncio.Event(), asyncio.Event()

    async def answer(request: web.Request) -> web.Response:
        asked.set()
        await over.wait()
        return web.Response()

    async with wired(answer) as wire:
        assert await error_of(wire, seconds=0.2) is TimedOut
        over.set()
    assert asked.is_set()


async def test_a_closed_wire_sends_nothing() -> None:
    assert await error_of(Wire(TOKEN)) is NeverSentError


@each("url", ["http://127.0.0.1:1", "http://nobody.invalid", "ftp://a", "http://[", ""])
async def test_no_error_tells_the_token(url: str) -> None:
    async with Wire(TOKEN, url) as wire:
        with pytest.raises(TelegramError) as caught:
            await wire.call("getMe")
    assert TOKEN not in f"{caught.value!r} {caught.value} {wire!r}"
    assert (caught.value.__cause__, caught.value.__suppress_context__) == (None, True)


@pytest.fixture
async def unused_port() -> int:
    server = await asyncio.start_server(lambda _r, w: w.close(), "127.0.0.1", 0)
    async with server:
        return int(server.sockets[0].getsockname()[1])
