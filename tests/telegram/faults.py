"""What goes wrong between a bot and Telegram, on demand or by chance."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class How(StrEnum):
    STATUS = "status"  # an answer that is not ok
    DROP_BEFORE = "drop_before"  # the connection breaks, nothing was done
    DROP_AFTER = "drop_after"  # it was done, the answer is lost
    DELAY = "delay"  # done, but late
    HANG = "hang"  # nothing is done, nothing is said, for `seconds`
    GARBAGE = "garbage"  # done; half of the answer
    HTML = "html"  # a 502 of some machine in between; nothing was done
    APPLY_HTML = "apply_html"  # the same, and it was done


APPLIED = {How.DROP_AFTER, How.DELAY, How.GARBAGE, How.APPLY_HTML}
LOSSES = (How.DROP_BEFORE, How.DROP_AFTER, How.GARBAGE, How.HTML, How.APPLY_HTML)
BAD_GATEWAY = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"


@dataclass(slots=True)
class Fault:
    how: How
    method: str = "*"  # of any
    count: int = 1
    skip: int = 0  # calls that go well before
    chat: int | None = None
    status: int = 500
    description: str = "Internal Server Error"
    retry_after: int | None = None
    seconds: float = 0.0

    def concerns(self, method: str, chat: int) -> bool:
        return self.method.lower() in {"*", method} and self.chat in {None, chat}


@dataclass(slots=True)
class Faults:
    waiting: list[Fault] = field(default_factory=list)
    met: int = 0
    share: float = 0.0  # of all calls, by chance
    kinds: Sequence[How] = LOSSES
    chance: random.Random = field(default_factory=lambda: random.Random(1))

    def add(self, fault: Fault) -> None:
        self.waiting.append(fault)

    def rain(self, share: float, seed: int, kinds: Sequence[How] = LOSSES) -> None:
        self.share, self.chance, self.kinds = share, random.Random(seed), kinds

    def clear(self) -> None:
        self.waiting.clear()
        self.share = 0.0

    def take(self, method: str, chat: int) -> Fault | None:
        """What becomes of this call, if anything does."""
        found = self._ordered(method, chat)
        if not found and self.share and self.chance.random() < self.share:
            found = Fault(self.chance.choice(self.kinds))
        self.met += found is not None
        return found

    def _ordered(self, method: str, chat: int) -> Fault | None:
        for fault in self.waiting:
            if not fault.concerns(method, chat):
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            fault.count -= 1
            if not fault.count:
                self.waiting.remove(fault)
            return fault
        return None
