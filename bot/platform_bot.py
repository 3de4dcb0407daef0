"""What every platform's bot is made of, and what it shares with the others of this process."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any, ClassVar

from bot.bell import Bell
from bot.chat import Chat
from bot.clock import Clock
from bot.delivery.carrier import Carrier
from bot.delivery.carriers import Carriers
from bot.delivery.pace import Pace
from bot.door import House
from bot.intake.beside import Beside
from bot.intake.contact import Contact
from bot.intake.turns import Turns
from bot.settings import Settings
from bot.watch.metrics import Metrics
from bot.watch.pulse import Pulse
from dialogs.events import Event
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Shared:
    """What there is once in a process."""

    settings: Settings
    clock: Clock
    database: Database
    pulse: Pulse
    metrics: Metrics = field(default_factory=Metrics)
    carriers: Carriers = field(default_factory=Carriers)


class PlatformBot(ABC):
    """One bot on one platform. Its loops are run by whoever opened it (`bot/serving.py`)."""

    platform: ClassVar[str]

    def __init__(
        self,
        shared: Shared,
        number: int,
        chat: Chat,
        pace: Pace,
        alone: Callable[[], Awaitable[None]],
    ) -> None:
        """`number`: which bot it is, there. `alone` raises when another process may serve it."""
        self.number = number
        self.alone = alone
        self._pulse = shared.pulse
        database, clock, metrics = shared.database, shared.clock, shared.metrics
        house = House(database, shared.settings.zone, shared.settings.outgoing(self.platform))
        self._beside = Beside()
        self._carrier = Carrier(self.platform, chat, pace, database, clock, metrics)
        shared.carriers.add(self.platform, self._carrier)
        ways = (self._carrier, shared.carriers, self._beside)
        self._turns = Turns(house, *ways, self._busy, clock, metrics)
        self._bell = Bell(self.platform, house, clock, pace.per_second)
        self._contact = Contact(self.platform, database, clock, self._make_up)

    def loops(self) -> Mapping[str, Coroutine[Any, Any, None]]:
        """Without any of them it is not served."""
        return {
            "carrier": self._carrier.run(self._beat("carrier")),
            "retries": self._turns.run(self._beat("retries")),
            "contact": self._contact.run(self._beat("contact")),
            "bell": self._bell.run(self._beat("bell")),
            "intake": self._listen(self._beat("intake")),
        }

    async def close(self) -> None:
        """What is under way gets a few seconds to end; nothing new begins."""
        await asyncio.gather(self._beside.close(), self._carrier.close())

    @abstractmethod
    async def _listen(self, beat: Callable[[], None]) -> None:
        """Hears everything until cancelled."""

    @abstractmethod
    def _busy(self, event: Event) -> None:
        """Shows that the answer takes longer than usual."""

    @abstractmethod
    async def _make_up(self, last: datetime, now: datetime, beat: Callable[[], None]) -> None:
        """For the time since `last`, in which the platform could not reach us."""

    def _met(self, *, anew: bool = False) -> None:
        """The platform has answered. `anew`: what came before this may not have reached us."""
        self._contact.met(anew=anew)
        self._pulse.beat(self.platform)

    def _beat(self, loop: str) -> Callable[[], None]:
        return partial(self._pulse.beat, f"{self.platform} {loop}")
