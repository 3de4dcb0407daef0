"""What goes wrong between a bot and a platform: as ordered, or by chance."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any, ClassVar


class Faults:
    """A platform says what its `fault` is, and which `losses` there can be by chance.

    A fault has a `count` (times it is met), a `skip` (calls that go well before) and `concerns`.
    """

    fault: ClassVar[Any]
    losses: ClassVar[Sequence[Any]]

    def __init__(self) -> None:
        self.waiting: list[Any] = []
        self.met = 0
        self.share = 0.0  # of all calls, by chance
        self.kinds = self.losses
        self.chance = random.Random(1)

    def add(self, fault: Any) -> None:
        self.waiting.append(fault)

    def rain(self, share: float, seed: int, kinds: Sequence[Any] = ()) -> None:
        self.share, self.chance = share, random.Random(seed)
        self.kinds = kinds or self.losses

    def clear(self) -> None:
        self.waiting.clear()
        self.share = 0.0

    def take(self, *call: Any) -> Any:
        """What becomes of this call, if anything does."""
        found = self._ordered(call)
        if not found and self.share and self.chance.random() < self.share:
            found = self.fault(self.chance.choice(self.kinds))
        self.met += found is not None
        return found

    def _ordered(self, call: tuple[Any, ...]) -> Any:
        for fault in self.waiting:
            if not fault.concerns(*call):
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            fault.count -= 1
            if not fault.count:
                self.waiting.remove(fault)
            return fault
        return None
