"""The doctor finds what is wrong, says what to do, and changes nothing."""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot import checks
from bot.checks import Finding
from bot.clock import Clock
from bot.http_server import webhook_address
from bot.platforms.discord import whoami as discord_whoami
from bot.platforms.discord.whoami import BotName
from bot.platforms.telegram import state as telegram_state
from bot.platforms.telegram.state import Silent, TelegramState
from bot.settings import Settings
from storage import condition
from storage.condition import Condition
from storage.database import Database
from storage.errors import UnavailableError, UnreadableError
from storage.revision import NEWEST
from tests.canary import TOKEN, assert_clean
from tests.discord.server import Server as DiscordServer
from tests.telegram.server import Server
from tests.terminal import run

SECRET = "a_secret_of_the_webhook"  # noqa: S105
DISCORD = "averyveryverysecret.Gsecret.averyveryverysecret"
POLLING = Settings.model_construct()  # whatever is set on this machine
WEBHOOK = Settings.model_construct(
    telegram_webhook_url="https://legday.example.org", telegram_webhook_secret=SecretStr(SECRET)
)
FINE = TelegramState("legday_bot", "", 0, "", 0.4)
SOUND = Condition("/x/legday.db", "SQLite 3.40.1", NEWEST, NEWEST, Path("/x"), 0o600, 10**12)


def faults(findings: Iterator[Finding]) -> list[str]:
    return [finding.about for finding in findings if finding.fault]


def url_of(path: Path) -> str:
    return f"sqlite+aiosqlite:///{path}"


def told(ended: subprocess.CompletedProcess[str]) -> dict[str, str]:
    """What the doctor says of each thing, with the mark before it."""
    lines = (line.split(maxsplit=2) for line in ended.stdout.splitlines())
    return {about: f"{mark} {said}" for mark, about, said in lines}


def test_on_a_new_machine_all_is_well_and_nothing_is_made(tmp_path: Path):
    ended = run("doctor", folder=tmp_path)
    assert (ended.returncode, ended.stderr, list(tmp_path.iterdir())) == (0, "", [])
    assert "first start" in told(ended)["database"]
    assert (told(ended)["Telegram"], told(ended)["Discord"]) == (
        "ok no TELEGRAM_BOT_TOKEN",
        "ok no DISCORD_BOT_TOKEN",
    )
    assert "Europe/Berlin" in ended.stdout


def test_every_fault_of_the_settings_is_told(tmp_path: Path):
    ended = run("doctor", folder=tmp_path, HTTP_PORT="x", TELEGRAM_BOT_TOKEN="verysecret")  # noqa: S106
    assert ended.returncode == 1
    assert [line.split()[:3] for line in ended.stdout.splitlines()] == [
        ["fault", "settings", "HTTP_PORT:"],
        ["fault", "settings", "TELEGRAM_BOT_TOKEN:"],
    ]
    assert "verysecret" not in ended.stdout + ended.stderr


def test_a_telegram_that_is_not_there_is_a_fault_and_the_token_stays_secret(tmp_path: Path):
    nowhere = "http://127.0.0.1:1"
    ended = run("doctor", folder=tmp_path, TELEGRAM_BOT_TOKEN=TOKEN, TELEGRAM_API_URL=nowhere)
    assert (ended.returncode, ended.stderr) == (1, "")
    assert told(ended)["Telegram"].startswith(f"fault {nowhere} does not answer")
    assert_clean(ended.stdout)


def test_a_discord_that_is_not_there_is_a_fault_and_the_token_stays_secret(tmp_path: Path):
    nowhere = "http://127.0.0.1:1/api/v10"
    ended = run("doctor", folder=tmp_path, DISCORD_BOT_TOKEN=DISCORD, DISCORD_API_URL=nowhere)
    assert (ended.returncode, ended.stderr) == (1, "")
    assert told(ended)["Discord"].startswith(f"fault {nowhere} does not answer")
    assert DISCORD not in ended.stdout


async def test_discord_is_asked_who_the_bot_is_and_whether_we_hear_it():
    async with DiscordServer() as server:
        found = await discord_whoami.look(server.world.token, server.api_url)
        assert not checks.discord(POLLING, found).fault
        revoked = await discord_whoami.look(DISCORD, server.api_url)
        assert "rejects the token" in checks.discord(POLLING, revoked).said
    assert isinstance(found, BotName)
    assert checks.discord(POLLING, replace(found, is_heard=False)).fault


@pytest.mark.parametrize(("mode", "fault"), [(0o600, False), (0o640, True), (0o604, True)])
def test_the_file_of_settings_is_for_its_owner(
    mode: int, fault: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".env").touch()
    (tmp_path / ".env").chmod(mode)
    assert checks.file_of_settings().fault is fault


async def test_a_database_is_looked_at_while_it_is_in_use(tmp_path: Path):
    path = tmp_path / "legday.db"
    async with Database.open(url_of(path)):
        found = await asyncio.to_thread(told_of, tmp_path)
        assert "in use by legday" in found["database"]
        assert f"revision {NEWEST}" in found["database"]
    assert condition.look(url_of(path)).user is None


def told_of(folder: Path) -> dict[str, str]:
    ended = run("doctor", folder=folder)
    assert (ended.returncode, ended.stderr) == (0, "")
    return told(ended)


async def test_looking_does_not_change_the_file(tmp_path: Path):
    path = tmp_path / "legday.db"
    async with Database.open(url_of(path)):
        pass
    before = path.read_bytes()
    found = condition.look(url_of(path))
    assert (found.revision, found.mode, path.read_bytes()) == (NEWEST, 0o600, before)


async def test_a_damaged_file_is_found(tmp_path: Path):
    path = tmp_path / "legday.db"
    async with Database.open(url_of(path)):
        pass
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xff" * 4096 + whole[8192:])
    with pytest.raises(UnreadableError):
        condition.look(url_of(path))
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(UnreadableError):
        condition.look(url_of(path))


def test_a_file_that_breaks_its_own_rules_is_found(tmp_path: Path):
    path = tmp_path / "legday.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            """
            CREATE TABLE alembic_version (version_num);
            INSERT INTO alembic_version VALUES (NULL);
            PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = 'CREATE TABLE alembic_version (version_num NOT NULL)';
            """
        )
    with pytest.raises(UnreadableError, match="NULL value"):
        condition.look(url_of(path))


def test_a_database_of_another_program_is_none_of_ours(tmp_path: Path):
    path = tmp_path / "legday.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipes (name)")
    with pytest.raises(UnreadableError, match="another program"):
        condition.look(url_of(path))


def test_a_server_that_is_not_there_is_unavailable():
    with pytest.raises(UnavailableError, match=r"^postgresql\+psycopg://me:\*\*\*@127\.0\.0\.1"):
        condition.look("postgresql+psycopg://me:verysecret@127.0.0.1:1/legday")


async def test_a_database_on_a_server_is_looked_at_too(postgres_url: str):
    assert condition.look(postgres_url).revision is None
    async with Database.open(postgres_url):
        assert condition.look(postgres_url).revision == NEWEST
    assert condition.look(postgres_url).product.startswith("PostgreSQL 1")


@pytest.mark.parametrize(
    ("found", "wrong"),
    [
        (SOUND, []),
        (replace(SOUND, revision=None, mode=None), []),
        (replace(SOUND, revision="0001"), []),
        (replace(SOUND, revision="9999"), ["database"]),
        (replace(SOUND, mode=0o640), ["database file"]),
        (replace(SOUND, free=checks.ROOM), []),
        (replace(SOUND, free=checks.ROOM - 1), ["disk"]),
    ],
)
def test_a_database_has_its_limits(found: Condition, wrong: list[str]):
    assert faults(checks.database(found)) == wrong


@pytest.mark.parametrize(
    ("chosen", "found", "wrong"),
    [
        (POLLING, FINE, []),
        (POLLING, replace(FINE, webhook="https://other.example/x"), ["webhook"]),
        (POLLING, replace(FINE, ahead=30.0), []),
        (POLLING, replace(FINE, ahead=30.1), ["clock"]),
        (POLLING, replace(FINE, ahead=-31.0), ["clock"]),
        (POLLING, replace(FINE, ahead=None), []),
        (POLLING, Silent(rejected=True, why=""), ["Telegram"]),
        (POLLING, Silent(rejected=False, why="TimedOut"), ["Telegram"]),
        (WEBHOOK, FINE, ["webhook"]),
        (WEBHOOK, replace(FINE, webhook=webhook_address(WEBHOOK)), []),
        (WEBHOOK, replace(FINE, webhook=webhook_address(WEBHOOK), last_error="500"), []),
        (
            WEBHOOK,
            replace(FINE, webhook=webhook_address(WEBHOOK), last_error="500", pending=3),
            ["webhook"],
        ),
    ],
)
def test_telegram_has_to_agree_with_the_settings(
    chosen: Settings, found: TelegramState | Silent, wrong: list[str]
):
    assert faults(checks.telegram(chosen, found)) == wrong


def test_where_the_webhook_is_stays_secret():
    found = replace(FINE, webhook=webhook_address(WEBHOOK))
    [said] = [one.said for one in checks.telegram(POLLING, found) if one.fault]
    assert "legday.example.org" in said
    assert webhook_address(WEBHOOK).rpartition("/")[2] not in said


@pytest.fixture
async def telegram() -> AsyncIterator[Server]:
    async with Server() as server:
        yield server


async def test_telegram_is_asked_who_the_bot_is(telegram: Server):
    token = telegram.world.token
    found = await telegram_state.look(token, telegram.url, Clock())
    assert isinstance(found, TelegramState)
    assert found.ahead is not None
    assert abs(found.ahead) < 30
    assert replace(found, ahead=None) == TelegramState(found.username, "", 0, "", None)


async def test_a_clock_that_goes_wrong_shows(telegram: Server):
    late = Clock(now=lambda: datetime.now(UTC) + timedelta(hours=1))
    found = await telegram_state.look(telegram.world.token, telegram.url, late)
    assert isinstance(found, TelegramState)
    assert faults(checks.telegram(POLLING, found)) == ["clock"]
    assert round(found.ahead or 0, -2) == 3600


async def test_a_token_that_telegram_does_not_know_is_rejected(telegram: Server):
    found = await telegram_state.look(TOKEN, telegram.url, Clock())
    assert found == Silent(rejected=True, why="")
