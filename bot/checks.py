"""What has to be right for legday to run: each check is a line, and says what to do."""

from __future__ import annotations

import sqlite3
import zoneinfo
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from urllib.parse import urlsplit

from bot import settings
from bot.http_server import webhook_address
from bot.platforms.discord import whoami as discord_whoami
from bot.platforms.discord.whoami import BotName
from bot.platforms.telegram.state import Silent, TelegramState
from bot.settings import Settings
from storage.condition import Condition

ROOM = 500 * 10**6  # bytes
CLOCK_SECONDS = 30
MENDED = (3, 51, 3)  # SQLite before it: sqlite.org/wal.html, section 11


@dataclass(frozen=True, slots=True)
class Finding:
    about: str
    said: str
    fault: bool = False


def file_of_settings() -> Finding:
    file = Path(settings.FILE)
    if not file.exists():
        return Finding("settings", f"from the environment; there is no {file} here")
    if file.stat().st_mode & 0o077:
        return Finding("settings", f"others can read {file}: chmod 600 {file}", fault=True)
    return Finding("settings", f"from the environment and {file}, which only you can read")


def zones(chosen: Settings) -> Finding:
    """The machine's zone data comes before the package's."""
    count = len(zoneinfo.available_timezones())
    for folder in map(Path, zoneinfo.TZPATH):
        if (folder / "tzdata.zi").exists():
            first = (folder / "tzdata.zi").read_text(encoding="utf-8").partition("\n")[0]
            version = f"{first.removeprefix('# version ')} of this machine"
            break
    else:
        version = f"{metadata.version('tzdata')} of the package tzdata"
    return Finding("time zones", f"{count}, data {version}; people begin in {chosen.time_zone}")


def database(found: Condition) -> Iterator[Finding]:
    used = f"; in use by legday, process {found.user}" if found.user else ""
    if found.revision is None:
        yield Finding("database", f"{found.where}: made at the first start{used}")
    elif found.revision > found.newest:
        said = f"revision {found.revision} is of a newer legday: install that one again"
        yield Finding("database", f"{found.where}: {said}", fault=True)
    else:
        is_old = found.revision < found.newest
        said = f"revision {found.revision}{', to be migrated at the next start' * is_old}"
        yield Finding("database", f"{found.where}: {found.product}, {said}, sound{used}")
    if found.mode is not None and found.mode & 0o077:
        said = f"others can read {found.where}: chmod 600 {found.where}"
        yield Finding("database file", said, fault=True)
    if found.free is not None:
        said = f"{found.free // 10**6} MB free in {found.folder}"
        few = found.free < ROOM
        yield Finding("disk", f"{said}{f': make room, {ROOM // 10**6} MB at least' * few}", few)
    if found.folder and sqlite3.sqlite_version_info < MENDED:
        said = "one connection writes, which keeps clear of the fault mended in 3.51.3"
        yield Finding("SQLite", f"{sqlite3.sqlite_version}: {said}")


def telegram(chosen: Settings, found: TelegramState | Silent) -> Iterator[Finding]:
    match found:
        case Silent(rejected=True):
            said = "rejects the token: /token at @BotFather gives a new TELEGRAM_BOT_TOKEN"
            yield Finding("Telegram", said, fault=True)
        case Silent(why=why):
            said = f"{chosen.telegram_api_url} does not answer ({why}): see to the network"
            yield Finding("Telegram", said, fault=True)
        case TelegramState():
            yield Finding("Telegram", f"@{found.username}")
            yield _webhook(chosen, found)
            yield _clock(found.ahead)


def discord(chosen: Settings, found: BotName | discord_whoami.Silent) -> Finding:
    match found:
        case discord_whoami.Silent(rejected=True):
            said = "rejects the token: Bot, Reset Token in its developer portal gives a new one"
            return Finding("Discord", said, fault=True)
        case discord_whoami.Silent(why=why):
            said = f"{chosen.discord_api_url} does not answer ({why}): see to the network"
            return Finding("Discord", said, fault=True)
        case BotName(is_heard=False):
            said = "commands and presses go elsewhere: clear the Interactions Endpoint URL"
            return Finding("Discord", said, fault=True)
    return Finding("Discord", f"@{found.username}")


def _webhook(chosen: Settings, found: TelegramState) -> Finding:
    wanted = webhook_address(chosen)
    waiting = f"{found.pending} updates wait"
    if found.webhook != wanted:
        there = f"Telegram brings updates to {urlsplit(found.webhook).hostname}"
        is_set = there if found.webhook else "Telegram has none"
        meant = "TELEGRAM_WEBHOOK_URL says otherwise" if wanted else "long polling is set"
        said = f"{is_set}, {meant}: `legday run` puts that right; {waiting}"
        return Finding("webhook", said, fault=True)
    if found.last_error and found.pending:
        said = f"{waiting}, as Telegram cannot bring them: {found.last_error}"
        return Finding("webhook", said, fault=True)
    return Finding("webhook", f"{'set' if wanted else 'none, long polling'}; {waiting}")


def _clock(ahead: float | None) -> Finding:
    if ahead is None:
        return Finding("clock", "Telegram does not tell the time")
    is_wrong = abs(ahead) > CLOCK_SECONDS
    said = f"{abs(ahead):.0f} s {'ahead of' if ahead > 0 else 'behind'} Telegram's"
    return Finding("clock", f"{said}{': set this machine by NTP' * is_wrong}", is_wrong)
