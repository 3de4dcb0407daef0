"""A program that logs in every way there is, and ends badly."""

from __future__ import annotations

import json
import subprocess
import sys

from bot.watch.log_lines import HIDDEN
from tests.canary import TOKEN, assert_clean
from tests.terminal import ROOT

PROGRAM = """
import asyncio, logging, threading, warnings
import structlog
from pydantic import SecretStr
from bot.watch import logs
from bot.settings import Settings

token = SecretStr(TOKEN)
logs.configure(Settings(telegram_bot_token=token, log_level="INFO", log_format="json"))
log = structlog.get_logger("bot.program")
log.debug("not wanted")
log.info("wanted")
for name in ("telegram", "httpx", "aiohttp", "apscheduler", "sqlalchemy"):
    logging.getLogger(name).info("not wanted")
    logging.getLogger(name).warning("wanted %s", "zebrafish")
logging.getLogger("bot").info("%d %d", "zebrafish")

class Unspeakable:
    def __str__(self):
        raise ValueError

logging.getLogger("bot").info(Unspeakable(), "zebrafish")
warnings.warn("zebrafish")
thread = threading.Thread(target=lambda: int("zebrafish"))
thread.start()
thread.join()

async def main():
    asyncio.get_running_loop().call_exception_handler({"message": "zebrafish " + TOKEN})
    raise ValueError("zebrafish " + TOKEN)

asyncio.run(main())
"""


def test_a_program_that_ends_badly_still_logs_clean_lines():
    ended = subprocess.run(
        [sys.executable, "-W", "always", "-c", f"TOKEN = {TOKEN!r}\n{PROGRAM}"],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert_clean(ended.stderr)
    told = [json.loads(line) for line in ended.stderr.splitlines()]
    assert [(line["logger"], line["event"]) for line in told] == [
        ("bot.program", "wanted"),
        *((name, "wanted %s") for name in ("telegram", "httpx", "aiohttp")),
        *((name, "wanted %s") for name in ("apscheduler", "sqlalchemy")),
        ("bot", "%d %d"),
        ("py.warnings", HIDDEN),
        ("bot", "uncaught in a thread"),
        ("asyncio", HIDDEN),
        ("bot", "uncaught"),
    ]
    assert told[-1]["error"].startswith("ValueError at __main__:")
