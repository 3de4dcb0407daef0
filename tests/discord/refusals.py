"""What Discord says no with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

# What happens to a well-behaved bot as well: to people, to networks, after a crash.
CIRCUMSTANCES = frozenset({
    "banned", "blocked", "in_doubt", "injected", "no_access", "no_message", "strangers", "token",
})  # fmt: skip

Path: TypeAlias = tuple[str | int, ...]


class RefusedError(Exception):
    """An answer that is not 2xx. `rule` is our name of the reason, the rest is Discord's."""

    def __init__(
        self,
        rule: str,
        status: int,
        code: int,
        message: str,
        *,
        more: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.rule = rule
        self.status = status
        self.code = code
        self.message = message
        self.more = more or {}
        self.headers = headers or {}

    def to_json(self) -> dict[str, Any]:
        return {"message": self.message, "code": self.code, **self.more}


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong at one place of a body."""

    path: Path
    code: str
    words: str

    def __str__(self) -> str:
        return f"{'.'.join(map(str, self.path)) or 'body'}: {self.code}: {self.words}"


def form(problems: Iterable[Problem]) -> RefusedError:
    """400 with all that is wrong; the rule is the first one's code."""
    found = list(problems)
    errors: dict[str, Any] = {}
    for problem in found:
        here = errors
        for step in problem.path:
            here = here.setdefault(str(step), {})
        here.setdefault("_errors", []).append({"code": problem.code, "message": problem.words})
    return RefusedError(
        found[0].code.lower(), 400, 50035, "Invalid Form Body", more={"errors": errors}
    )


def wrong(code: str, words: str, *path: str | int) -> RefusedError:
    """400 with one thing that is wrong."""
    return form([Problem(path, code, words)])


def unknown_interaction(rule: str) -> RefusedError:
    return RefusedError(rule, 404, 10062, "Unknown interaction")


def unknown_webhook(rule: str) -> RefusedError:
    return RefusedError(rule, 404, 10015, "Unknown Webhook")


def unknown_message() -> RefusedError:
    return RefusedError("no_message", 404, 10008, "Unknown Message")
