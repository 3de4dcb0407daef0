"""Telegram's wire: one connection pool to the Bot API, and what can go wrong on it, kept apart."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import TracebackType
from typing import IO, Any

import aiohttp
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)
from telegram.request import BaseRequest, RequestData
from yarl import URL

API = "https://api.telegram.org"
CONNECTIONS = 64
CONNECT, TOTAL = 5.0, 20.0  # seconds
LONGEST = 3600  # seconds that we let ourselves be told to wait
JSON = {"Content-Type": "application/json"}
KINDS: dict[int, type[TelegramError]] = {
    400: BadRequest,
    401: InvalidToken,
    403: Forbidden,
    404: InvalidToken,
    409: Conflict,
}


class NeverSentError(NetworkError):
    """No connection came about: Telegram surely knows nothing of the call.

    Every other NetworkError that is no BadRequest means that the answer was lost.
    """


class TooFastError(TelegramError):
    """Telegram wants to be left alone for so many seconds."""

    def __init__(self, wait: float) -> None:
        super().__init__("Too many requests")
        self.wait = wait


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that goes along with a call."""

    field: str
    name: str
    content: bytes | IO[bytes]


class AiohttpRequest(BaseRequest):
    """What python-telegram-bot sends through: aiohttp, at a quarter of the cost of httpx."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return TOTAL

    async def initialize(self) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONNECTIONS),
                cookie_jar=aiohttp.DummyCookieJar(),
                skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding"),
            )

    async def shutdown(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(  # noqa: PLR0913, PLR0917 - the library's shape
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = None,
        write_timeout: object = None,
        connect_timeout: object = None,
        pool_timeout: object = None,
    ) -> tuple[int, bytes]:
        """Raises for every status but success, with the errors of this file."""
        fields = request_data.parameters if request_data else {}
        files = request_data.multipart_data if request_data else {}
        uploads = [Upload(key, name, content) for key, (name, content, _) in files.items()]
        seconds = read_timeout if isinstance(read_timeout, int | float) else TOTAL
        return 200, await self.exchange(url, fields, uploads, seconds=seconds, method=method)

    async def exchange(
        self,
        url: str,
        fields: Mapping[str, object],
        uploads: list[Upload] | None = None,
        *,
        seconds: float = TOTAL,
        method: str = "POST",
    ) -> bytes:
        """The body of a successful answer."""
        if self._session is None:
            raise NeverSentError("not open")
        body = _form(fields, uploads) if uploads else json.dumps(fields).encode()
        headers = None if uploads else JSON
        # The address holds the token, and some of these errors tell it: say only their kind.
        try:
            async with self._session.request(
                method,
                _url(url),
                data=body,
                headers=headers,
                timeout=_timeout(seconds),
                allow_redirects=False,
            ) as response:
                answer = await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NeverSentError(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise NetworkError(type(error).__name__) from None
        if not 200 <= response.status < 300:
            raise failure(response.status, answer)
        return answer

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The library's own would log what it cannot read, and that may be what people wrote."""
        answer = _parsed(payload)
        if "result" not in answer:
            raise NetworkError("an answer that is none")
        return answer


class Wire:
    """The Bot API for one bot. `call` is the thin way; `bot` the library's, for what is rare."""

    def __init__(self, token: str, url: str = API) -> None:
        base = url.rstrip("/")
        self._calls = f"{base}/bot{token}/"
        self._request = AiohttpRequest()
        self.bot = Bot(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=self._request,
            get_updates_request=self._request,
        )

    async def call(
        self,
        method: str,
        payload: Mapping[str, object] | None = None,
        *,
        upload: Upload | None = None,
        seconds: float = TOTAL,
    ) -> Any:
        """What Telegram answers. Raises a TelegramError, and nothing else, for whatever it does."""
        url, uploads = self._calls + method, [upload] if upload else None
        answer = await self._request.exchange(url, payload or {}, uploads, seconds=seconds)
        return self._request.parse_json_payload(answer)["result"]

    async def __aenter__(self) -> Wire:
        await self._request.initialize()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._request.shutdown()


def failure(status: int, body: bytes) -> TelegramError:
    """What an answer without success means. One that Telegram did not write is a lost one."""
    answer = _parsed(body)
    description = answer.get("description")
    parameters = answer.get("parameters")
    asked = parameters if isinstance(parameters, dict) else {}
    if status == 413:  # said by the web server before it
        return BadRequest("request entity too large")
    if not isinstance(description, str) or status >= 500 or status < 400:
        return NetworkError(f"status {status}")
    if isinstance(moved := asked.get("migrate_to_chat_id"), int):
        return ChatMigrated(moved)
    if status == 429:
        wait = asked.get("retry_after")
        return TooFastError(min(max(0, wait), LONGEST) if isinstance(wait, int | float) else 1)
    return KINDS.get(status, BadRequest)(description)


@lru_cache(64)
def _url(text: str) -> URL:
    """There are as many as methods we call; to take one apart costs more than a call's JSON."""
    return URL(text, encoded=True)


@lru_cache(8)
def _timeout(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=seconds, connect=CONNECT)


def _parsed(body: bytes) -> dict[str, Any]:
    """The object in it; an empty one if there is none."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _form(fields: Mapping[str, object], uploads: list[Upload]) -> aiohttp.FormData:
    form = aiohttp.FormData()
    for name, value in fields.items():
        form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    for upload in uploads:
        form.add_field(upload.field, upload.content, filename=upload.name)
    return form
