"""What goes wrong between a bot and Telegram, on demand or by chance."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tests import faults


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


class Faults(faults.Faults):
    fault, losses = Fault, LOSSES
