"""What is done once, however often the platform brings it; a crash forgets it."""

from __future__ import annotations

REMEMBERED = 10_000


class Once:
    def __init__(self) -> None:
        self._done: dict[str, None] = {}  # the last ones, oldest first

    def is_first(self, what: str) -> bool:
        if what in self._done:
            return False
        self._done[what] = None
        if len(self._done) > REMEMBERED:
            del self._done[next(iter(self._done))]
        return True
