"""The commands of the program: the one that is asked for is imported, and run."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from bot.errors import SettingsError
from storage.errors import DatabaseError

COMMANDS = {  # each is a module of `bot.commands`; without any it is the first
    "chat": "chat in this terminal (the default; no token needed)",
    "run": "serve people on Telegram (its token has to be set)",
    "decide": "answers in, verdicts out",
    "understand": "messages in, their meaning out",
    "demo": "a fortnight in a minute",
    "rules": "the rules with their sources, as Markdown",
    "doctor": "whether everything that is needed is there, and right",
    "migrate": "the schema to its newest revision",
    "backup": "a copy of the SQLite file, while it is in use",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code: 0 well, 1 bad input or no database, 2 misuse."""
    chosen = _parser().parse_args(arguments)
    try:
        # Imported only now: some take longer to import than others to run.
        code: int = import_module(f"bot.commands.{chosen.command or 'chat'}").run(chosen)
    except (SettingsError, DatabaseError) as error:
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
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    named = {
        name: commands.add_parser(name, help=said, description=said)
        for name, said in COMMANDS.items()
    }
    for name in ("decide", "understand"):
        named[name].add_argument("file", nargs="?", default="-", help="JSON Lines; default: stdin")
    named["backup"].add_argument("file", type=Path, help="where the copy goes")
    return parser


if __name__ == "__main__":
    sys.exit(main())
