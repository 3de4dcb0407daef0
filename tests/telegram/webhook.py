"""Updates that are brought to the bot: each chat in its order, again until it says 200."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine

import aiohttp

from tests.telegram.updates import Held
from tests.telegram.world import World

PAUSES = (0.05, 0.1, 0.2, 0.5, 1.0)  # Telegram's are longer


class Webhook:
    def __init__(self, world: World) -> None:
        self._world = world
        self._lines: dict[int, list[Held]] = {}  # by chat
        self._tasks: set[asyncio.Task[None]] = set()
        world.queue.arrived.append(self._line_up)

    def start(self) -> None:
        """What waits already is brought too."""
        for held in list(self._world.queue.held.values()):
            self._line_up(held)

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _line_up(self, held: Held) -> None:
        if not self._world.webhook:
            return
        line = self._lines.setdefault(held.chat, [])
        if held in line:
            return
        line.append(held)
        if len(line) == 1:
            self._begin(self._bring(line))

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _bring(self, line: list[Held]) -> None:
        async with aiohttp.ClientSession() as session:
            tries = 0
            while line and self._world.webhook:
                if line[0].id not in self._world.queue.held or await self._taken(session, line[0]):
                    self._world.queue.held.pop(line.pop(0).id, None)
                    tries = 0
                    self._world.changed()
                else:
                    await asyncio.sleep(PAUSES[min(tries, len(PAUSES) - 1)])
                    tries += 1
            line.clear()

    async def _taken(self, session: aiohttp.ClientSession, held: Held) -> bool:
        hook = self._world.webhook
        headers = {"Content-Type": "application/json"}
        if hook["secret"]:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook["secret"]
        self._world.queue.delivered.append(held)
        try:
            async with session.post(hook["url"], data=held.body, headers=headers) as answer:
                return answer.status == 200
        except (aiohttp.ClientError, TimeoutError):
            return False
