"""What the operator can set: environment variables, or a file `.env` where the program starts."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import tzlocal
from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import SettingsError
from bot.settable import (
    BotToken,
    DatabaseUrl,
    DiscordApi,
    DiscordGateway,
    DiscordToken,
    LogFormat,
    LogLevel,
    Port,
    Rate,
    ServerUrl,
    WebhookSecret,
    WebhookUrl,
    ZoneName,
    is_zone,
)

CHECKOUT = Path(__file__).resolve().parents[1]
FILE = ".env"


def _data_folder() -> Path:
    """Beside the program in a checkout; where programs keep their data when installed."""
    if (CHECKOUT / "pyproject.toml").exists():
        return CHECKOUT / "data"
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(home) / "legday"


def _default_database() -> str:
    return f"sqlite+aiosqlite:///{_data_folder() / 'legday.db'}"


def _machine_zone() -> str:
    """The zone this machine is set to; UTC when it has none with a name."""
    name = tzlocal.get_localzone_name()
    return name if name and is_zone(name) else "UTC"


def _format() -> LogFormat:
    return "console" if sys.stderr.isatty() else "json"


class Settings(BaseSettings):
    """Read once. Every variable stands in `.env.example`; an empty one is as good as none."""

    model_config = SettingsConfigDict(
        env_file=FILE, env_ignore_empty=True, extra="ignore", frozen=True
    )

    database_url: DatabaseUrl = Field(default_factory=_default_database, repr=False)  # a password
    time_zone: ZoneName = Field(default_factory=_machine_zone)
    http_host: str = "127.0.0.1"
    http_port: Port = 8080  # 0: no HTTP server
    telegram_bot_token: BotToken | None = None
    telegram_api_url: ServerUrl = "https://api.telegram.org"
    telegram_rate: Rate = 30  # new messages and edits a second, in all
    telegram_webhook_url: WebhookUrl = ""
    telegram_webhook_secret: WebhookSecret | None = Field(default=None, validate_default=True)
    discord_bot_token: DiscordToken | None = None
    discord_api_url: DiscordApi = "https://discord.com/api/v10"
    discord_gateway_url: DiscordGateway = ""  # where Discord says it is
    discord_rate: Rate = 45  # calls a second, in all
    log_format: LogFormat = Field(default_factory=_format)
    log_level: LogLevel = "INFO"

    @field_validator("telegram_webhook_url")
    @classmethod
    def _is_listened_to(cls, url: str, others: ValidationInfo) -> str:
        if url and others.data.get("http_port") == 0:
            raise ValueError("nobody would listen: set HTTP_PORT as well")
        return url

    @field_validator("telegram_webhook_secret")
    @classmethod
    def _goes_with_the_url(
        cls, secret: SecretStr | None, others: ValidationInfo
    ) -> SecretStr | None:
        if others.data.get("telegram_webhook_url") and not secret:
            raise ValueError(
                "a webhook needs one: 1 to 256 of the characters A-Z a-z 0-9 _ -, as from"
                " python3 -c 'import secrets; print(secrets.token_urlsafe(32))'"
            )
        return secret

    @property
    def data_folder(self) -> Path:
        """For what is laid down beside the database: exports, the prompt's history."""
        _, _, file = self.database_url.partition(":///")
        on_disk = self.database_url.startswith("sqlite") and file not in {"", ":memory:"}
        return Path(file.partition("?")[0]).parent if on_disk else _data_folder()

    def outgoing(self, platform: str) -> Path:
        """Where files lie until they are handed over; those of people at home stay in another."""
        return self.data_folder / "outgoing" / platform

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    @property
    def tokens(self) -> tuple[str, ...]:
        """The platforms a token is set for."""
        return tuple(name.capitalize() for name in self.platforms)

    @property
    def platforms(self) -> tuple[str, ...]:
        """Those that are served."""
        found = {"telegram": self.telegram_bot_token, "discord": self.discord_bot_token}
        return tuple(name for name, token in found.items() if token)


def read() -> Settings:
    """The settings; all faults at once in a SettingsError."""
    try:
        return Settings()
    except ValidationError as error:
        faults = ((fault["loc"][0], fault["msg"]) for fault in error.errors())
        lines = (f"{str(name).upper()}: {m.removeprefix('Value error, ')}" for name, m in faults)
        raise SettingsError("\n".join(lines)) from None
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{FILE} cannot be read: {type(error).__name__}") from None
