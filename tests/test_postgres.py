"""The test database itself: empty for every test, durable, and missed aloud."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from tests import postgres


@pytest.fixture
def address(postgres_url: str) -> str:
    return postgres_url.replace("+psycopg", "", 1)


@pytest.mark.parametrize("turn", [1, 2])
def test_what_one_test_leaves_is_gone_in_the_next(address: str, turn: int) -> None:
    with psycopg.connect(address) as connection:
        connection.execute("CREATE TABLE left_behind (turn integer)")


def test_a_forgotten_connection_does_not_hold_up_the_next_test(postgres_url: str) -> None:
    with psycopg.connect(postgres_url.replace("+psycopg", "", 1)) as forgotten:
        forgotten.execute("CREATE TABLE held (id integer)")
        postgres.empty(postgres_url)
        with pytest.raises(psycopg.OperationalError):
            forgotten.execute("SELECT 1")


@pytest.mark.parametrize("setting", ["fsync", "synchronous_commit", "full_page_writes"])
def test_the_server_is_as_durable_as_a_real_one(address: str, setting: str) -> None:
    with psycopg.connect(address) as connection:
        assert connection.execute(f"SHOW {setting}").fetchone() == ("on",)


@pytest.mark.parametrize(("required", "told"), [("", "SKIPPED [1]"), ("1", "1 error")])
def test_a_server_that_cannot_start_is_told_aloud(tmp_path: Path, required: str, told: str) -> None:
    broken = tmp_path / "initdb"
    broken.write_text("#!/bin/sh\nexit 1\n")
    broken.chmod(0o755)
    suite = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", __file__, "-k", "forgotten"],
        cwd=Path(__file__).parents[1],
        env={"PATH": f"{tmp_path}:/usr/bin:/bin", "REQUIRE_POSTGRES": required},
        capture_output=True,
        text=True,
        check=False,
    )
    assert suite.returncode == int(required or 0)
    assert told in suite.stdout
    assert "no PostgreSQL: sh: " in suite.stdout
