"""What goes wrong between a bot and Discord, on demand or by chance."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase

from tests import faults


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


class Faults(faults.Faults):
    fault, losses = Fault, LOSSES


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
