"""All there is: the chats, the queue, the clock, and the record of what the bot did."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from tests.telegram.chats import Chat, Message, Query
from tests.telegram.faults import Faults
from tests.telegram.limits import Limits
from tests.telegram.refusals import CIRCUMSTANCES, RefusedError
from tests.telegram.updates import Queue

TOKEN = "7000000001:AAE-loopback_only_not_a_secret_at_all"  # noqa: S105
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Call:
    method: str
    given: Mapping[str, Any]
    status: int  # 0: no answer was given
    description: str
    at: float


@dataclass(frozen=True, slots=True)
class Violation:
    """What a bot must never do, whatever happens to it."""

    rule: str
    detail: str


@dataclass(slots=True)
class World:
    token: str = TOKEN
    chats: dict[int, Chat] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    violations: list[Violation] = field(default_factory=list)
    refusals: list[RefusedError] = field(default_factory=list)  # of every rule, also the forgiven
    profile: dict[tuple[str, ...], Any] = field(default_factory=dict)  # what, scope, language
    limits: Limits = field(default_factory=Limits)
    faults: Faults = field(default_factory=Faults)
    query_life: float = 30.0  # seconds a press waits for its answer
    revoked: bool = False
    webhook: dict[str, Any] = field(default_factory=dict)
    queue: Queue = field(init=False)
    turn: int = 0
    _ahead: float = 0.0
    _message_id: int = 0
    _watching: list[asyncio.Future[None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.queue = Queue(self.now)

    @property
    def bot(self) -> dict[str, Any]:
        names = {"first_name": "legday", "username": "legday_test_bot"}
        return {"id": int(self.token.partition(":")[0]), "is_bot": True, **names}

    def now(self) -> float:
        return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        """Telegram's clock; that of the bot is its own."""
        self._ahead += seconds

    def note(self, rule: str, detail: str) -> None:
        self.violations.append(Violation(rule, detail))

    def refuse(self, error: RefusedError) -> None:
        self.refusals.append(error)
        if error.rule not in CIRCUMSTANCES:
            self.note(error.rule, error.description)

    def add(
        self,
        chat: Chat,
        sender: Mapping[str, Any],
        content: dict[str, Any],
        markup: dict[str, Any] | None = None,
        reply_to: Message | None = None,
    ) -> Message:
        """A new message, as it is shown from now on."""
        self._message_id += 1
        message = Message(self._message_id, chat, sender, self.now(), content, markup, reply_to)
        chat.messages[message.id] = message
        self.show(message)
        return message

    def show(self, message: Message) -> None:
        self.turn += 1
        message.show(self.turn, self.now())
        self.changed()

    def spinning(self) -> list[Query]:
        """The buttons that were pressed and never answered."""
        return [query for query in self.queries.values() if not query.answered]

    def changed(self) -> None:
        watching, self._watching = self._watching, []
        for future in watching:
            if not future.done():
                future.set_result(None)

    async def until(self, there: Callable[[], T], seconds: float = 10.0, what: str = "") -> T:
        """Wait for a moment at which `there` says something true."""
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while not (found := there()):
            future = loop.create_future()
            self._watching.append(future)
            try:
                await asyncio.wait_for(future, max(0.0, end - loop.time()))
            except TimeoutError:
                raise AssertionError(f"not within {seconds:g} s: {what or there}") from None
        return found

    async def polled(self, seconds: float = 30.0) -> None:
        """Wait until the bot asks for updates once more."""
        before = self.queue.polls
        await self.until(lambda: self.queue.polls > before, seconds, "a poll")
