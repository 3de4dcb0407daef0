"""`legday understand`: messages in, what they mean out, a JSON object a line."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from bot.commands.json_lines import answer_all, decoded
from dialogs.language import understand


def run(arguments: Namespace) -> int:
    """Answer every line; the exit code is 1 if any line was bad."""
    return answer_all(arguments.file, answer_line)


def answer_line(line: str) -> dict[str, Any] | None:
    """What the text of one line means; None for an empty line. Raises ValueError by key."""
    if not line.strip():
        return None
    message = decoded(line)
    if not isinstance(message, Mapping):
        raise ValueError('expected one JSON object like {"text": "can i run today?"}')
    text = message.get("text")
    if not isinstance(text, str):
        raise ValueError("text: expected a string")
    meant = understand(text)
    slots = {key: list(v) if isinstance(v, tuple) else v for key, v in meant.slots.items()}
    return {"intent": meant.intent, "slots": slots, "red_flags": list(meant.red_flags)}
