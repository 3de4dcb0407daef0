"""A Bot API server on loopback with people at it, to measure bots against. Standard library only.

python benchmarks/telegram_server.py [--seats 64] [--rtt MS] [--pause S] [--taps N] [--allowance N]
                                     [--people FIRST:COUNT:SKIP]

Prints {"port": ...}. GET /figures answers what was measured since it was last asked for,
GET /pinged how many got a message unasked.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
from collections.abc import Callable
from email.message import Message
from email.parser import BytesParser
from functools import partial
from typing import Any
from urllib.parse import parse_qsl

from bot_api import BotApi
from players import Manner, queue

REASONS = {200: "OK", 429: "Too Many Requests"}


class Wire(asyncio.Protocol):
    """One HTTP/1.1 connection of the bot; each request and each answer travels `half` seconds."""

    def __init__(self, api: BotApi, half: float) -> None:
        self.api, self.half = api, half
        self.loop = asyncio.get_running_loop()
        self.received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.received += data
        while (end := self.received.find(b"\r\n\r\n")) >= 0:
            head = self.received[:end]
            size = end + 4 + int(_header(head, b"content-length") or 0)
            if len(self.received) < size:
                return
            body, self.received = self.received[end + 4 : size], self.received[size:]
            self._travel(partial(self._handle, head, body))

    def _handle(self, head: bytes, body: bytes) -> None:
        path = head.split(b" ", 2)[1].decode()
        if path == "/figures":
            self.answer(200, json.dumps(self.api.figures()).encode())
            return
        if path == "/pinged":
            self.answer(200, json.dumps({"pinged": len(self.api.pings)}).encode())
            return
        path, _, query = path.partition("?")
        fields = dict(parse_qsl(query)) | _fields(head, body)
        self.api.call(path.rpartition("/")[2].lower(), fields, self.answer)

    def answer(self, status: int, body: bytes) -> None:
        head = (
            f"HTTP/1.1 {status} {REASONS[status]}\r\nContent-Type: application/json\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        self._travel(lambda: self.transport.write(head.encode() + body))

    def _travel(self, arrive: Callable[[], object]) -> None:
        if self.half:
            self.loop.call_later(self.half, arrive)
        else:
            arrive()


def _header(head: bytes, name: bytes) -> bytes:
    start = head.lower().find(b"\r\n" + name + b":")
    return b"" if start < 0 else head[start + len(name) + 3 :].split(b"\r\n", 1)[0].strip()


def _fields(head: bytes, body: bytes) -> dict[str, Any]:
    """The parameters of a call, in whichever of the three forms a library writes them."""
    if not body:
        return {}
    kind = _header(head, b"content-type")
    if kind.startswith(b"application/json"):
        fields: dict[str, Any] = json.loads(body)
        return fields
    if kind.startswith(b"multipart/"):
        parts = BytesParser().parsebytes(b"Content-Type: " + kind + b"\r\n\r\n" + body)
        return dict(map(_part, parts.get_payload()))
    return dict(parse_qsl(body.decode()))


def _part(part: Message) -> tuple[str, str]:
    name = part.get_param("name", header="content-disposition")
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return str(name), payload.decode()


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seats", type=int, default=64)
    parser.add_argument("--rtt", type=float, default=0, help="milliseconds there and back")
    parser.add_argument("--people", default="1000000000:1000000:0", help="FIRST:COUNT:SKIP")
    parser.add_argument("--pause", type=float, default=0)
    parser.add_argument("--taps", type=int, default=0)
    parser.add_argument("--allowance", type=int, default=0)
    return parser.parse_args()


async def main(options: argparse.Namespace) -> None:
    people = queue(*map(int, options.people.split(":")))
    manner = Manner(seats=options.seats, pause=options.pause, taps=options.taps)
    api = BotApi(people, manner, options.allowance)
    loop = asyncio.get_running_loop()
    half = options.rtt / 2000
    server = await loop.create_server(lambda: Wire(api, half), "127.0.0.1", 0)
    print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
    api.players.begin()
    gc.freeze()  # the server's own pauses are not to be measured
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(asked()))
