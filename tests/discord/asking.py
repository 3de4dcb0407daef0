"""Calls and a connection as no library makes them, to see what Discord says."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, TypeAlias

import aiohttp

from tests.discord.bodies import BUTTON, CONTAINER, NEW_LOOK, ROW, TEXT
from tests.discord.server import Server
from tests.discord.world import World

AGENT = "DiscordBot (http://localhost, 1)"


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: Any
    headers: Mapping[str, str]

    @property
    def why(self) -> tuple[int, int]:
        return self.status, self.body["code"]


Ask: TypeAlias = Callable[..., Coroutine[Any, Any, Answer]]


@asynccontextmanager
async def asking(server: Server) -> AsyncIterator[Ask]:
    """`await ask("POST /channels/1/messages", content="hi")`; `given` for what is no object."""
    async with aiohttp.ClientSession() as session:

        async def ask(
            call: str,
            given: Any = None,
            token: str = server.world.token,
            files: Mapping[str, bytes] | None = None,
            **fields: Any,
        ) -> Answer:
            method, path = call.split(" ", 1)
            headers = {"Authorization": f"Bot {token}", "User-Agent": AGENT}
            sent = _sent(fields or given, files or {})
            url = f"{server.api_url}{path}"
            async with session.request(method, url, headers=headers, **sent) as answer:
                raw = await answer.read()
                is_json = answer.headers.get("Content-Type") == "application/json"
                body = json.loads(raw) if is_json else raw
                return Answer(answer.status, body, answer.headers)

        yield ask


def _sent(given: Any, files: Mapping[str, bytes]) -> dict[str, Any]:
    if not files:
        return {} if given is None else {"json": given}
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("payload_json", json.dumps(given), content_type="application/json")
    for index, (name, body) in enumerate(files.items()):
        form.add_field(f"files[{index}]", body, filename=name)
    return {"data": form}


def card(text: str, *buttons: str, flags: int = 0) -> dict[str, Any]:
    """A message in the new look: a text, and buttons whose custom ids are their labels."""
    pieces: list[dict[str, Any]] = [{"type": TEXT, "content": text}]
    if buttons:
        row = [{"type": BUTTON, "style": 1, "label": one, "custom_id": one} for one in buttons]
        pieces.append({"type": ROW, "components": row})
    return {
        "flags": NEW_LOOK | flags,
        "components": [{"type": CONTAINER, "components": pieces}],
        "allowed_mentions": {"parse": []},
    }


def rules(world: World) -> list[str]:
    return [violation.rule for violation in world.violations]
