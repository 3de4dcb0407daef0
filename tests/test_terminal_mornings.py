"""The check-in in a terminal: there when the chat is opened in the morning."""

from __future__ import annotations

import io
import sys
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.clock import Clock
from bot.commands.chat import _talk
from bot.settings import Settings

EVENING = datetime(2026, 11, 19, 18, 40, tzinfo=ZoneInfo("Europe/Berlin"))


@pytest.fixture
def chosen(tmp_path: Path) -> Settings:
    return Settings(
        _env_file=None,
        database_url=f"sqlite+aiosqlite:///{tmp_path / 'legday.db'}",
        time_zone="Europe/Berlin",
    )


async def chat(
    chosen: Settings, at: datetime, lines: str, monkeypatch: pytest.MonkeyPatch, capsys
) -> str:
    """Everything that is shown when these lines are typed at that moment."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(lines))
    await _talk(chosen, Clock(now=lambda: at))
    return str(capsys.readouterr().out)


async def test_a_chat_opened_in_the_morning_begins_with_the_question(chosen, monkeypatch, capsys):
    async def says(at: datetime, lines: str) -> str:
        return await chat(chosen, at, lines, monkeypatch, capsys)

    evening = await says(EVENING, "/legday squats, just now\nyes\n")
    assert "Shall I ask you tomorrow morning at 07:00" in evening
    assert "on Fri 20 Nov at 07:00." in evening
    assert "Good morning." not in await says(EVENING + timedelta(hours=12), "")
    morning = await says(EVENING + timedelta(hours=13), "3\n")
    assert "Good morning. How sore" in morning
    assert "First, safety." in morning
    later = await says(EVENING + timedelta(hours=13, minutes=5), "")
    assert "Good morning." not in later
    assert "First, safety." in later


async def test_a_chat_opened_too_late_does_not(chosen, monkeypatch, capsys):
    await chat(chosen, EVENING, "/legday squats, just now\nyes\n", monkeypatch, capsys)
    late = await chat(chosen, EVENING + timedelta(hours=16), "", monkeypatch, capsys)
    assert "Good morning." not in late
