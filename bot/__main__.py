"""The composition root: reads the settings, builds the house, runs one command."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from bot import settings
from bot.clock import Clock
from bot.commands import chat, decide, demo, keeping, rules, understand
from storage.errors import DatabaseError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code: 0 well, 1 bad input or no database, 2 misuse."""
    chosen = _parser().parse_args(arguments)
    try:
        code: int = chosen.run(chosen)
    except (settings.SettingsError, DatabaseError) as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:  # whoever read our output has gone away; what is left goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="legday", description="Can I run today? A chat that answers the morning after leg day."
    )
    parser.set_defaults(run=_chat)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], help_: str) -> None:
        one = commands.add_parser(name, help=help_, description=help_)
        one.set_defaults(run=run)
        if name in ("decide", "understand"):
            one.add_argument("file", nargs="?", default="-", help="JSON Lines; default: stdin")
        if name == "backup":
            one.add_argument("file", type=Path, help="where the copy goes")

    command("chat", _chat, "chat in this terminal (the default; no token needed)")
    command("decide", lambda a: decide.run(a.file, Clock()), "answers in, verdicts out")
    command("understand", lambda a: understand.run(a.file), "messages in, their meaning out")
    command("demo", lambda a: asyncio.run(demo.run()), "a fortnight in a minute")
    command("rules", lambda a: rules.run(), "the rules with their sources, as Markdown")
    command(
        "migrate",
        lambda a: asyncio.run(keeping.migrate(settings.read())),
        "the schema to its newest revision",
    )
    command(
        "backup",
        lambda a: keeping.backup(settings.read(), a.file),
        "a copy of the SQLite file, while it is in use",
    )
    return parser


def _chat(arguments: argparse.Namespace) -> int:
    return asyncio.run(chat.run(settings.read(), Clock()))


if __name__ == "__main__":
    sys.exit(main())
