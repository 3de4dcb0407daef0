"""The program, imported once and then started at a word, in a process of its own each time.

`python -m tests.launcher ARGUMENTS`: for every line read it forks; the child is the
program with these arguments. It prints the child's id, and its exit code when it has ended.
Importing takes far longer than the rest of a start, and a thousand kills need a thousand starts.
"""

from __future__ import annotations

import os
import random
import sys
from importlib import import_module

from bot.__main__ import main


def launch(arguments: list[str]) -> None:
    for module in (f"commands.{arguments[0]}", "telegram_bot", "discord_bot"):
        import_module(f"bot.{module}")
    for _ in sys.stdin:
        child = os.fork()
        if not child:
            random.seed()
            nothing = os.open(os.devnull, os.O_RDWR)
            os.dup2(nothing, sys.stdin.fileno())
            os.dup2(nothing, sys.stdout.fileno())
            os._exit(main(arguments))
        print(child, flush=True)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    launch(sys.argv[1:])
