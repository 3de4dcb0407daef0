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
    monkeypatch.setenv("DISCORD_BOT_TOKEN", "moresecret")
    assert settings.read().tokens == ("Telegram", "Discord")
    assert "secret" not in repr(settings.read())


def test_faults_are_named_by_their_variable(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TIME_ZONE", "Berlin/Europe")
    with pytest.raises(SettingsError, match=r'^TIME_ZONE: .*"Europe/Berlin"'):
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
