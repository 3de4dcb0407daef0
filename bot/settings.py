"""What the operator can set: environment variables, or a file `.env` where the program starts."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

import tzlocal
from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import SettingsError

DATABASES = ("sqlite://", "sqlite+aiosqlite://", "postgresql+psycopg://")
PLACELESS = {"Factory", "localtime"}  # zones that name no place
CHECKOUT = Path(__file__).resolve().parents[1]


def _data_folder() -> Path:
    """Beside the program in a checkout; where programs keep their data when installed."""
    if (CHECKOUT / "pyproject.toml").exists():
        return CHECKOUT / "data"
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(home) / "legday"


def _default_database() -> str:
    return f"sqlite+aiosqlite:///{_data_folder() / 'legday.db'}"


def _zone_name(value: object) -> str:
    if isinstance(value, str) and _is_zone(value):
        return value
    raise ValueError('use a name like "Europe/Berlin"')


def _machine_zone() -> str:
    """The zone this machine is set to; UTC when it has none with a name."""
    name = tzlocal.get_localzone_name()
    return name if name and _is_zone(name) else "UTC"


def _is_zone(name: str) -> bool:
    return name in available_timezones() - PLACELESS


def _database(value: object) -> str:
    if isinstance(value, str) and value.startswith(DATABASES):
        return value
    raise ValueError(
        'use "sqlite+aiosqlite:///data/legday.db" or "postgresql+psycopg://user:password@host/name"'
    )


class Settings(BaseSettings):
    """Read once. Every variable stands in `.env.example`."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True)

    database_url: Annotated[str, BeforeValidator(_database)] = Field(
        default_factory=_default_database
    )
    time_zone: Annotated[str, BeforeValidator(_zone_name)] = Field(default_factory=_machine_zone)
    telegram_bot_token: SecretStr | None = None
    discord_bot_token: SecretStr | None = None

    @property
    def data_folder(self) -> Path:
        """For what is laid down beside the database: exports, the prompt's history."""
        _, _, file = self.database_url.partition(":///")
        on_disk = self.database_url.startswith("sqlite") and file not in {"", ":memory:"}
        return Path(file.partition("?")[0]).parent if on_disk else _data_folder()

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    @property
    def tokens(self) -> tuple[str, ...]:
        """The platforms a token is set for."""
        found = {"Telegram": self.telegram_bot_token, "Discord": self.discord_bot_token}
        return tuple(name for name, token in found.items() if token and token.get_secret_value())


def read() -> Settings:
    """The settings; all faults at once in a SettingsError."""
    try:
        return Settings()
    except ValidationError as error:
        faults = ((fault["loc"][0], fault["msg"]) for fault in error.errors())
        lines = (f"{str(name).upper()}: {m.removeprefix('Value error, ')}" for name, m in faults)
        raise SettingsError("\n".join(lines)) from None
