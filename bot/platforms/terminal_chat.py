"""The terminal, translated: numbered choices out, typed lines in. No token, no network."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dialogs.events import Begin, Tap, Text, What
from dialogs.replies import BESIDE, Button, Message

_NUMBERS = re.compile(r"\d{1,2}(?:[ ,]+\d{1,2})*")


class TerminalChat:
    """Prints messages, and remembers which buttons the last one had: typing presses them."""

    def __init__(self) -> None:
        self._buttons: tuple[Button, ...] = ()

    async def send(self, message: Message) -> None:
        self.remember(message)
        print(f"\n{to_text(message)}", flush=True)

    def remember(self, message: Message) -> None:
        """Whose buttons the next numbers press."""
        self._buttons = tuple(button for row in message.rows for button in row)

    def choices(self) -> tuple[str, ...]:
        """What can be typed now, for completion."""
        return tuple(button.label for button in self._buttons)

    def heard(self, line: str) -> Iterator[What]:
        """What the person did: a command, one or more presses, or words."""
        line = line.strip()
        if line.startswith("/"):
            name, _, words = line[1:].partition(" ")
            yield Begin(name.casefold(), words.strip())
        elif pressed := self._pressed(line):
            yield from pressed
        elif line:
            yield Text(line)

    def _pressed(self, line: str) -> list[What]:
        """The buttons a line of numbers stands for; a label that is a number counts as itself."""
        if not self._buttons or not _NUMBERS.fullmatch(line):
            return []
        by_number = numbered(self._buttons)
        buttons = [by_number.get(number) for number in re.findall(r"\d+", line)]
        taps = [Tap.from_token(button.token) for button in buttons if button]
        return [tap for tap in taps if tap] if all(buttons) else []


def to_text(message: Message) -> str:
    """The message with its buttons as a numbered list, or as a scale where they are numbers."""
    buttons = tuple(button for row in message.rows for button in row)
    scale = [button.label for button in buttons if button.label.isdigit()]
    listed = [(n, b) for n, b in numbered(buttons).items() if not b.label.isdigit()]
    lines = [message.text]
    if scale:
        lines.append(f"  [{scale[0]} to {scale[-1]}]")
    lines += [f"  {number}) {button.label}" for number, button in listed]
    if beside := [button.label.casefold() for button in buttons if _is_beside(button)]:
        lines.append(f"  ({' · '.join(beside)})")
    return "\n".join(lines)


def numbered(buttons: tuple[Button, ...]) -> dict[str, Button]:
    """What to type for each button. A number is its own label; what is beside is typed in words."""
    scale = {button.label: button for button in buttons if button.label.isdigit()}
    others = [b for b in buttons if not b.label.isdigit() and not _is_beside(b)]
    return scale | {str(number): button for number, button in enumerate(others, len(scale) + 1)}


def _is_beside(button: Button) -> bool:
    """It stands beside the choices of every question: back, why, don't know."""
    tap = Tap.from_token(button.token)
    return bool(tap and tap.choice in BESIDE)
