"""What the operator can set: every fault at once and by name, every variable in the example."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot import settings
from bot.errors import SettingsError
from tests.terminal import ROOT, run

NAMES = {name.upper() for name in settings.Settings.model_fields}


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No variable and no `.env` of this machine."""
    monkeypatch.chdir(tmp_path)
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def test_the_example_names_every_variable_and_no_other():
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert set(re.findall(r"^([A-Z_]+)=", example, re.MULTILINE)) == NAMES


def test_the_example_itself_can_be_used(tmp_path: Path):
    (tmp_path / ".env").write_text((ROOT / ".env.example").read_text(encoding="utf-8"))
    assert settings.read().time_zone == "Europe/Berlin"
    assert settings.read().tokens == ()


def test_without_any_there_is_a_file_and_the_machines_zone():
    read = settings.read()
    assert read.database_url.startswith("sqlite+aiosqlite:///")
    assert str(read.zone) == read.time_zone


def test_a_token_is_a_secret(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:verysecret")
    monkeypatch.setenv("DISCORD_BOT_TOKEN", "moresecretsecret.Gsecret.moresecretsecret")
    assert settings.read().tokens == ("Telegram", "Discord")
    assert "verysecret" not in repr(settings.read())
    assert "moresecret" not in repr(settings.read())


def test_a_password_of_the_database_is_a_secret(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql+psycopg://me:verysecret@host/legday")
    assert "verysecret" not in repr(settings.read())


@pytest.mark.parametrize("name", sorted(NAMES))
def test_an_empty_variable_is_as_good_as_none(name: str, monkeypatch: pytest.MonkeyPatch):
    default = settings.read()
    monkeypatch.setenv(name, "")
    assert settings.read() == default


def test_faults_are_named_by_their_variable(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TIME_ZONE", "Berlin/Europe")
    with pytest.raises(SettingsError, match=r'^TIME_ZONE: .*"Europe/Berlin"'):
        settings.read()


def faults_of(monkeypatch: pytest.MonkeyPatch, *variables: str) -> dict[str, str]:
    """What is said of each variable that is found fault with."""
    for name, _, value in (variable.partition("=") for variable in variables):
        monkeypatch.setenv(name, value)
    try:
        settings.read()
    except SettingsError as error:
        return dict(line.split(": ", 1) for line in str(error).splitlines())
    return {}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_BOT_TOKEN", "verysecret"),
        ("TELEGRAM_BOT_TOKEN", "123456:verysecret verysecret"),
        ("TELEGRAM_BOT_TOKEN", "bot123456:verysecretverysecret"),
        ("TELEGRAM_WEBHOOK_SECRET", "verysecret!"),
        ("TELEGRAM_WEBHOOK_SECRET", "verysecret" * 26),
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("TELEGRAM_API_URL", "ftp://api.telegram.org"),
        ("TELEGRAM_API_URL", "http://api.telegram.org"),
        ("TELEGRAM_API_URL", "https://[verysecret"),
        ("TELEGRAM_API_URL", "https://"),
        ("TELEGRAM_RATE", "0"),
        ("TELEGRAM_RATE", "many"),
        ("TELEGRAM_WEBHOOK_URL", "http://legday.example.org"),
        ("TELEGRAM_WEBHOOK_URL", "https://"),
        ("TELEGRAM_WEBHOOK_URL", "https://legday.example.org/?a=verysecret"),
        ("HTTP_PORT", "65536"),
        ("LOG_FORMAT", "xml"),
        ("LOG_LEVEL", "LOUD"),
    ],
)
def test_a_fault_names_its_variable_and_does_not_repeat_it(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
):
    said = faults_of(monkeypatch, f"{name}={value}")
    assert list(said) == [name]
    assert "verysecret" not in said[name]


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("TELEGRAM_API_URL", "http://127.0.0.1:8081/", "http://127.0.0.1:8081"),
        ("TELEGRAM_API_URL", "http://bot-api:8081", "http://bot-api:8081"),
        ("TELEGRAM_RATE", "1", 1),
        ("HTTP_PORT", "0", 0),
        ("LOG_LEVEL", "debug", "DEBUG"),
        ("LOG_FORMAT", "console", "console"),
    ],
)
def test_what_can_be_meant_is_taken(
    name: str, value: str, kept: object, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv(name, value)
    assert getattr(settings.read(), name.lower()) == kept


def test_a_missing_token_is_told_where_to_come_by_one(monkeypatch: pytest.MonkeyPatch):
    said = faults_of(monkeypatch, "TELEGRAM_BOT_TOKEN=token")
    assert "@BotFather" in said["TELEGRAM_BOT_TOKEN"]


@pytest.mark.parametrize("host", ["http://127.0.0.1:8080", "http://[::1]:1", "https://x.example"])
def test_a_webhook_needs_its_secret(host: str, monkeypatch: pytest.MonkeyPatch):
    assert list(faults_of(monkeypatch, f"TELEGRAM_WEBHOOK_URL={host}")) == [
        "TELEGRAM_WEBHOOK_SECRET"
    ]
    assert faults_of(monkeypatch, "TELEGRAM_WEBHOOK_SECRET=a-Z_9") == {}


def test_a_webhook_needs_somebody_who_listens(monkeypatch: pytest.MonkeyPatch):
    url = "TELEGRAM_WEBHOOK_URL=https://legday.example.org"
    said = faults_of(monkeypatch, url, "TELEGRAM_WEBHOOK_SECRET=a", "HTTP_PORT=0")
    assert list(said) == ["TELEGRAM_WEBHOOK_URL"]


def test_a_file_that_is_no_text_is_a_fault(tmp_path: Path):
    (tmp_path / ".env").write_bytes(b"TIME_ZONE=\xff")
    with pytest.raises(SettingsError, match=r"^\.env"):
        settings.read()


def test_all_faults_are_told_at_once_and_without_a_traceback(tmp_path: Path):
    wrong = run("chat", folder=tmp_path, TIME_ZONE="nowhere", DATABASE_URL="mysql://me:secret@x/y")
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert sorted(line.partition(":")[0] for line in wrong.stderr.splitlines()) == [
        "DATABASE_URL",
        "TIME_ZONE",
    ]
    assert "secret" not in wrong.stderr


def test_data_lies_beside_the_database(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/kept/legday.db")
    assert settings.read().data_folder == tmp_path / "kept"
