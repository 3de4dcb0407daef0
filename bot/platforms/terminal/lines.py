"""Where the terminal's lines come from: a person at a prompt, or a pipe."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Iterable
from pathlib import Path
from threading import Thread

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document
from prompt_toolkit.history import FileHistory
from prompt_toolkit.patch_stdout import patch_stdout


async def piped() -> AsyncIterator[str]:
    """One line a message, to the end of the input."""
    # A thread of our own: the loop's would hold the program back at exit until a line came, and
    # watching the descriptor instead fails on files and /dev/null.
    lines: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read() -> None:
        for line in iter(sys.stdin.readline, ""):
            loop.call_soon_threadsafe(lines.put_nowait, line)
        loop.call_soon_threadsafe(lines.put_nowait, "")

    Thread(target=read, daemon=True, name="stdin").start()
    while line := await lines.get():
        yield line


async def prompted(
    history: Path, offered: Callable[[], Iterable[str]], hint: str
) -> AsyncIterator[str]:
    """What a person types, with history and completion; the first prompt shows the hint.

    Ends at Ctrl-D, and at Ctrl-C on an empty line; on any other, Ctrl-C drops the line.
    What is printed meanwhile appears above the prompt.
    """
    session = _session(history, offered)
    with patch_stdout():
        while True:
            try:
                line = await session.prompt_async("\n> ", placeholder=[("ansibrightblack", hint)])
            except EOFError:
                return
            except KeyboardInterrupt:
                if not session.default_buffer.text:
                    return
            else:
                yield line
            hint = ""


def forget(history: Path) -> None:
    """Nothing of what was typed at the prompt is kept."""
    if history.exists():
        history.write_bytes(b"")


def _session(history: Path, offered: Callable[[], Iterable[str]]) -> PromptSession[str]:
    history.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    history.touch(mode=0o600)  # what people type about their health is for their eyes
    return PromptSession(
        history=FileHistory(str(history)), completer=_Offered(offered), complete_while_typing=False
    )


class _Offered(Completer):
    """Completes what can be said now, from the start of the line."""

    def __init__(self, offered: Callable[[], Iterable[str]]) -> None:
        self._offered = offered

    def get_completions(
        self, document: Document, complete_event: CompleteEvent
    ) -> Iterable[Completion]:
        typed = document.text_before_cursor
        for words in self._offered():
            if typed and words.casefold().startswith(typed.casefold()):
                yield Completion(words, start_position=-len(typed))
