"""What a setting must look like, and what its operator is told when it does not."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import Annotated, Literal, TypeAlias
from urllib.parse import SplitResult, urlsplit
from zoneinfo import available_timezones

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr

DATABASES = ("sqlite://", "sqlite+aiosqlite://", "postgresql+psycopg://")
PLACELESS = {"Factory", "localtime"}  # zones that name no place

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{10,}")
_DISCORD_TOKEN = re.compile(r"[\w-]{10,}\.[\w-]+\.[\w-]{10,}", re.ASCII)
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")  # core.telegram.org/bots/api#setwebhook


def is_zone(name: str) -> bool:
    return name in available_timezones() - PLACELESS


def is_webhook_secret(value: str) -> bool:
    return _SECRET.fullmatch(value) is not None


def _database(value: object) -> str:
    if isinstance(value, str) and value.startswith(DATABASES):
        return value
    raise ValueError(
        'use "sqlite+aiosqlite:///data/legday.db" or "postgresql+psycopg://user:password@host/name"'
    )


def _zone_name(value: object) -> str:
    if isinstance(value, str) and is_zone(value):
        return value
    raise ValueError('use a name like "Europe/Berlin"')


def _token(value: SecretStr) -> SecretStr:
    if _TOKEN.fullmatch(value.get_secret_value()):
        return value
    raise ValueError(
        "this is no bot token. Send /newbot (or /token) to @BotFather on Telegram and copy what it"
        " answers: digits, a colon, and about 35 more characters"
    )


def _discord_token(value: SecretStr) -> SecretStr:
    if _DISCORD_TOKEN.fullmatch(value.get_secret_value()):
        return value
    raise ValueError(
        "this is no bot token. Open https://discord.com/developers/applications, your application,"
        " Bot, and press Reset Token: three pieces with dots between them"
    )


def _webhook_secret(value: SecretStr) -> SecretStr:
    if is_webhook_secret(value.get_secret_value()):
        return value
    raise ValueError("use 1 to 256 of the characters A-Z a-z 0-9 _ -")


def _server(value: str) -> str:
    """Where the Bot API is, without a stroke at the end."""
    url = _split(value)
    if url.scheme not in {"https", "http"} or not url.hostname or url.query or url.fragment:
        raise ValueError('use an address like "https://api.telegram.org"')
    if url.scheme == "http" and url.hostname.endswith("telegram.org"):
        raise ValueError("use https:// here; http:// is for a Bot API server of your own")
    return value.rstrip("/")


def _discord_api(value: str) -> str:
    """Where Discord's API is, its version at the end."""
    url = _split(value)
    if url.scheme not in {"https", "http"} or not url.hostname or url.query or url.fragment:
        raise ValueError('use an address like "https://discord.com/api/v10"')
    if url.scheme == "http" and url.hostname.endswith(("discord.com", "discord.gg")):
        raise ValueError("use https:// here; http:// is for a proxy of your own")
    return value.rstrip("/")


def _discord_gateway(value: str) -> str:
    """Where its gateway is; "" for where the API says it is."""
    url = _split(value)
    if value and (url.scheme not in {"wss", "ws"} or not url.hostname):
        raise ValueError('use an address like "wss://gateway.discord.gg", or none')
    if url.scheme == "ws" and (url.hostname or "").endswith(("discord.com", "discord.gg")):
        raise ValueError("use wss:// here; ws:// is for a proxy of your own")
    return value.rstrip("/")


def _webhook(value: str) -> str:
    """Where Telegram reaches us, without a stroke at the end; "" for long polling."""
    url = _split(value)
    reachable = url.scheme == "https" or (url.scheme == "http" and _is_loopback(url.hostname or ""))
    if not value or (reachable and url.hostname and not url.query and not url.fragment):
        return value.rstrip("/")
    raise ValueError('use an address like "https://legday.example.org", or none for long polling')


def _split(value: str) -> SplitResult:
    """Without what is in it: pydantic shows the text of a ValueError."""
    try:
        return urlsplit(value)
    except ValueError:
        raise ValueError("this is no address") from None


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _upper(value: object) -> object:
    return value.upper() if isinstance(value, str) else value


DatabaseUrl: TypeAlias = Annotated[str, BeforeValidator(_database)]
ZoneName: TypeAlias = Annotated[str, BeforeValidator(_zone_name)]
BotToken: TypeAlias = Annotated[SecretStr, AfterValidator(_token)]
DiscordToken: TypeAlias = Annotated[SecretStr, AfterValidator(_discord_token)]
DiscordApi: TypeAlias = Annotated[str, AfterValidator(_discord_api)]
DiscordGateway: TypeAlias = Annotated[str, AfterValidator(_discord_gateway)]
WebhookSecret: TypeAlias = Annotated[SecretStr, AfterValidator(_webhook_secret)]
ServerUrl: TypeAlias = Annotated[str, AfterValidator(_server)]
WebhookUrl: TypeAlias = Annotated[str, AfterValidator(_webhook)]
Rate: TypeAlias = Annotated[int, Field(ge=1, le=1000)]
Port: TypeAlias = Annotated[int, Field(ge=0, le=65535)]
LogFormat: TypeAlias = Literal["json", "console"]
LogLevel: TypeAlias = Annotated[
    Literal["DEBUG", "INFO", "WARNING", "ERROR"], BeforeValidator(_upper)
]
