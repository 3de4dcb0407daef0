"""The terminal, translated: numbered choices out, typed lines in. No token, no network."""

from __future__ import annotations

import re
import shutil
import sys
import textwrap

from dialogs.events import Begin, Tap, Taps, Text, What
from dialogs.replies import BESIDE, Button, Message

_NUMBERS = re.compile(r"\d{1,2}(?:[ ,]+\d{1,2})*")
_MARK = re.compile(
    r" *(?:\d+\)|[•·-])? *"
)  # before the words of a line; what wraps stands below them
_LEAVING = frozenset({"quit", "exit", "/quit", "/exit"})


class TerminalChat:
    """Prints messages, and remembers the last buttons: typing their numbers presses them."""

    def __init__(self) -> None:
        self._buttons: tuple[Button, ...] = ()

    async def send(self, message: Message) -> None:
        self.remember(message)
        print(f"\n{wrapped(to_text(message), _width())}", flush=True)

    def remember(self, message: Message) -> None:
        """Whose buttons the next numbers press: the newest there are."""
        buttons = tuple(button for row in message.rows for button in row)
        self._buttons = buttons or self._buttons

    def choices(self) -> tuple[str, ...]:
        """What can be typed now, for completion."""
        return tuple(button.label for button in self._buttons)

    def heard(self, line: str) -> What | None:
        """What the person did: a command, one or more presses, or words; None for nothing."""
        line = line.strip()
        if leaves(line):
            return Text("quit")
        if line.startswith("/"):
            name, _, words = line[1:].partition(" ")
            return Begin(name.casefold(), words.strip())
        if pressed := self._pressed(line):
            return pressed[0] if len(pressed) == 1 else Taps(pressed)
        return Text(line) if line else None

    def _pressed(self, line: str) -> tuple[Tap, ...]:
        """The buttons a line of numbers stands for; a label that is a number counts as itself."""
        if not self._buttons or not _NUMBERS.fullmatch(line):
            return ()
        by_number = numbered(self._buttons)
        buttons = [by_number.get(number) for number in re.findall(r"\d+", line)]
        taps = [Tap.from_token(button.token) for button in buttons if button]
        return tuple(tap for tap in taps if tap) if all(buttons) else ()


def leaves(line: str) -> bool:
    """The person wants out, if nothing is left to be closed first."""
    return line.strip(" .!\n").casefold() in _LEAVING


def wrapped(text: str, width: int | None) -> str:
    """Long lines broken between words; None for a reader who wants them whole."""
    return "\n".join(_wrapped(line, width) for line in text.splitlines()) if width else text


def _wrapped(line: str, width: int) -> str:
    mark = _MARK.match(line)
    return textwrap.fill(
        line,
        width,
        subsequent_indent=" " * (mark.end() if mark else 0),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _width() -> int | None:
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


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
