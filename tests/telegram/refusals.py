"""What Telegram says no with."""

from __future__ import annotations

# What happens to a well-behaved bot as well: to people, to networks, after a crash.
CIRCUMSTANCES = frozenset({
    "blocked", "conflict", "deactivated", "flood", "injected", "migrated", "not_modified",
    "no_message", "token", "too_old",
})  # fmt: skip

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
OTHER_POLL = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


class RefusedError(Exception):
    """An answer that is not ok. `rule` is our name of the reason, `description` Telegram's."""

    def __init__(self, rule: str, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.rule = rule
        self.status = status
        self.description = description
        self.parameters = parameters


def bad(rule: str, description: str, **parameters: int) -> RefusedError:
    return RefusedError(rule, 400, f"Bad Request: {description}", **parameters)


def flood(seconds: int, rule: str = "flood") -> RefusedError:
    description = f"Too Many Requests: retry after {seconds}"
    return RefusedError(rule, 429, description, retry_after=seconds)
