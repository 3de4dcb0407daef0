"""`legday doctor`: a line for everything that has to be right, and what to do where it is not."""

from __future__ import annotations

import asyncio
from argparse import Namespace
from collections.abc import Iterator

from bot import checks, settings
from bot.checks import Finding
from bot.clock import Clock
from bot.errors import SettingsError
from bot.platforms.discord import whoami as discord_whoami
from bot.platforms.telegram import state as telegram_state
from bot.settings import Settings
from bot.watch import logs
from bot.watch.redaction import Redaction
from storage import condition
from storage.errors import DatabaseError


def run(_: Namespace) -> int:
    """Changes nothing and says nothing to anybody. 1 if anything is wrong."""
    try:
        chosen = settings.read()
    except SettingsError as error:
        wrong = [Finding("settings", line, fault=True) for line in str(error).splitlines()]
        return _report(wrong, Redaction())
    return _report(list(_examined(chosen)), Redaction(logs.secrets_of(chosen)))


def _examined(chosen: Settings) -> Iterator[Finding]:
    yield checks.file_of_settings()
    yield from _database(chosen)
    yield checks.zones(chosen)
    yield from _telegram(chosen)
    yield _discord(chosen)


def _database(chosen: Settings) -> Iterator[Finding]:
    try:
        yield from checks.database(condition.look(chosen.database_url))
    except DatabaseError as error:
        yield Finding("database", str(error), fault=True)


def _telegram(chosen: Settings) -> Iterator[Finding]:
    if not chosen.telegram_bot_token:
        yield Finding("Telegram", "no TELEGRAM_BOT_TOKEN")
        return
    token = chosen.telegram_bot_token.get_secret_value()
    look = telegram_state.look(token, chosen.telegram_api_url, Clock())
    yield from checks.telegram(chosen, asyncio.run(look))


def _discord(chosen: Settings) -> Finding:
    if not chosen.discord_bot_token:
        return Finding("Discord", "no DISCORD_BOT_TOKEN")
    look = discord_whoami.look(chosen.discord_bot_token.get_secret_value(), chosen.discord_api_url)
    return checks.discord(chosen, asyncio.run(look))


def _report(findings: list[Finding], redaction: Redaction) -> int:
    for finding in findings:
        mark = "fault" if finding.fault else "ok"
        said = " ".join(redaction.clean(finding.said).split())
        print(f"{mark:<6} {finding.about:<14} {said}")
    return int(any(finding.fault for finding in findings))
