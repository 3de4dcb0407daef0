"""One bot is served once from one database, and whoever comes second touches nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.errors import AlreadyServedError
from tests.telegram.server import Server
from tests.telegram.serving import serving


async def test_a_second_copy_leaves_the_files_of_the_first(
    tmp_path: Path, postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.settings._data_folder", lambda: tmp_path)
    file = tmp_path / "outgoing" / "telegram" / "legday-2026-11-20-x.json"
    file.parent.mkdir(parents=True)
    async with Server() as server, serving(tmp_path, server, database_url=postgres_url):
        file.write_text("{}")
        with pytest.raises(AlreadyServedError):
            async with serving(tmp_path, server, database_url=postgres_url):
                pass
        assert file.exists()
    async with Server() as server, serving(tmp_path, server, database_url=postgres_url):
        assert not file.exists()
