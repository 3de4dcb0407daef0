"""What every test may ask for: an empty database of either kind; and that no log tells tales."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import settings

from bot.watch import logs
from tests import postgres
from tests.canary import Canary

# `ci` draws the same examples every time; `--hypothesis-profile dev` looks for new ones.
settings.register_profile("ci", deadline=None, derandomize=True)
settings.register_profile("dev", deadline=None)
settings.load_profile("ci")


@pytest.fixture(scope="session")
def canary() -> Iterator[Canary]:
    """Everything logged in this process, ours and the libraries', from DEBUG upwards."""
    logs.speak_through_logging()
    root, listener = logging.getLogger(), Canary()
    root.addHandler(listener)
    root.setLevel(logging.DEBUG)
    for talkative in ("sqlalchemy", "aiosqlite"):  # a line for every row, and for every hop
        logging.getLogger(talkative).setLevel(logging.WARNING)
    yield listener
    root.removeHandler(listener)


@pytest.fixture(autouse=True)
def nothing_private_is_logged(canary: Canary) -> Iterator[None]:
    yield
    assert canary.taken() == []


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The test runs twice: on an empty SQLite file and on an empty PostgreSQL database."""
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'legday.db'}"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture
def postgres_url(postgres_database: str) -> str:
    """An empty PostgreSQL database."""
    postgres.empty(postgres_database)
    return postgres_database


@pytest.fixture(scope="session")
def postgres_database() -> Iterator[str]:
    with ExitStack() as stack:
        try:
            server_url = stack.enter_context(postgres.server())
        except postgres.NoServerError as reason:
            give_up = pytest.fail if os.environ.get("REQUIRE_POSTGRES") == "1" else pytest.skip
            give_up(f"no PostgreSQL: {reason}")
        yield stack.enter_context(postgres.database(server_url))
