"""Calls to the Bot API as no library makes them, to see what it says."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, TypeAlias

import aiohttp

from tests.telegram.server import Server
from tests.telegram.world import World

YES = {"inline_keyboard": [[{"text": "Yes", "callback_data": "1.q.yes"}]]}


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    body: dict[str, Any]

    @property
    def result(self) -> Any:
        return self.body["result"]

    @property
    def why(self) -> str:
        return f"{self.status} {self.body['description']}"


Ask: TypeAlias = Callable[..., Coroutine[Any, Any, Answer]]


@asynccontextmanager
async def asking(server: Server) -> AsyncIterator[Ask]:
    async with aiohttp.ClientSession() as session:

        async def ask(method: str, token: str = server.world.token, **given: Any) -> Answer:
            url = f"{server.url}/bot{token}/{method}"
            async with session.post(url, json=given) as answer:
                return Answer(answer.status, await answer.json())

        yield ask


def ids(answer: Answer) -> list[int]:
    return [update["update_id"] for update in answer.result]


def rules(world: World) -> list[str]:
    return [violation.rule for violation in world.violations]
