"""What goes wrong between a bot and Discord, on demand or by chance."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase


class How(StrEnum):
    STATUS = "status"  # an answer that is not 2xx; nothing was done
    APPLY_STATUS = "apply_status"  # the same, and it was done
    DROP_BEFORE = "drop_before"  # the connection breaks, nothing was done
    DROP_AFTER = "drop_after"  # it was done, the answer is lost
    DELAY = "delay"  # done, but late: `seconds` after it was asked
    HANG = "hang"  # nothing is done, nothing is said, for `seconds`
    HANG_AFTER = "hang_after"  # done at once, but nothing is said for `seconds`
    GARBAGE = "garbage"  # done; half of the answer
    HTML = "html"  # a 502 of some machine in between; nothing was done
    APPLY_HTML = "apply_html"  # the same, and it was done
    CLOUDFLARE = "cloudflare"  # its page, 429 or 403, without `Via`; for `seconds` for every call


APPLIED = {How.APPLY_STATUS, How.DROP_AFTER, How.HANG_AFTER, How.GARBAGE, How.APPLY_HTML}
LOSSES = (How.DROP_BEFORE, How.DROP_AFTER, How.GARBAGE, How.HTML, How.APPLY_HTML, How.APPLY_STATUS)
BAD_GATEWAY = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
BANNED = b"<!doctype html><title>Access denied | discord.com</title><p>error code: 1015</p>"


@dataclass(slots=True)
class Fault:
    how: How
    call: str = "*"  # like "POST /channels/*/messages"; `*` is anything, strokes too
    count: int = 1
    skip: int = 0  # calls that go well before
    status: int = 500
    code: int = 0
    message: str = "500: Internal Server Error"
    retry_after: float | None = None  # of a 429
    scope: str = "user"  # of a 429: also "shared" or "global"
    seconds: float = 0.0

    def concerns(self, call: str) -> bool:
        return fnmatchcase(call, self.call)


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

    def take(self, call: str) -> Fault | None:
        """What becomes of this call, if anything does."""
        found = self._ordered(call)
        if not found and self.share and self.chance.random() < self.share:
            found = Fault(self.chance.choice(self.kinds))
        self.met += found is not None
        return found

    def _ordered(self, call: str) -> Fault | None:
        for fault in self.waiting:
            if not fault.concerns(call):
                continue
            if fault.skip:
                fault.skip -= 1
                continue
            fault.count -= 1
            if not fault.count:
                self.waiting.remove(fault)
            return fault
        return None


def limited(
    retry_after: float, call: str = "*", scope: str = "user", count: int = 1, skip: int = 0
) -> Fault:
    """429: come back after so many seconds; `scope` also "shared", or "global" for every call."""
    said = "You are being rate limited."
    more = {"message": said, "retry_after": retry_after, "scope": scope}
    return Fault(How.STATUS, call, count, skip, 429, **more)  # type: ignore[arg-type]


def forbidden(code: int, call: str = "*", count: int = 1, skip: int = 0) -> Fault:
    """403, as 50007 (who blocked the bot) or 50278 (who shares no server with it) get."""
    return Fault(How.STATUS, call, count, skip, 403, code, "Cannot send messages to this user")


def unauthorized(call: str = "*", count: int = 1, skip: int = 0) -> Fault:
    return Fault(How.STATUS, call, count, skip, 401, 0, "401: Unauthorized")


def unavailable(status: int, call: str = "*", count: int = 1, skip: int = 0) -> Fault:
    return Fault(How.STATUS, call, count, skip, status, 0, f"{status}: Server Error")
