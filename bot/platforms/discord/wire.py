"""Discord's wire: one call, one try; and what can go wrong on it, kept apart."""

from __future__ import annotations

import json as js
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any

import aiohttp
from yarl import URL

from bot.clock import Clock
from bot.platforms.discord.answer import Answer
from bot.platforms.discord.limits import BANNED, Limits, route

API = "https://discord.com/api/v10"
AGENT = "DiscordBot (legday, 0.1)"
CONNECTIONS = 64
CONNECT, TOTAL = 5.0, 20.0  # seconds

_TIMEOUT = aiohttp.ClientTimeout(total=TOTAL, connect=CONNECT)


class WireError(Exception):
    """A call did not go well. Nothing of what was sent, nor any token, is in it."""


class NeverSentError(WireError):
    """No connection came about: Discord surely knows nothing of the call."""


class LimitedError(WireError):
    """Discord wants to be left alone for so many seconds, maybe by `everyone`."""

    def __init__(self, wait: float, *, everyone: bool) -> None:
        super().__init__("too fast")
        self.wait = wait
        self.everyone = everyone


class LostError(WireError):
    """It may have been done: the answer is lost, or is none."""


class RefusedError(WireError):
    """It was not done, and never will be. `ours`: it came with the bot's own token."""

    def __init__(self, status: int, code: int = 0, phrase: str = "", *, ours: bool = True) -> None:
        super().__init__(f"{status} {code} {phrase}".rstrip())
        self.status = status
        self.code = code
        self.ours = ours


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that goes along with a call."""

    name: str
    content: bytes


class Wire:
    """The API for one bot: `async with Wire(token) as wire`."""

    def __init__(self, token: str, api_url: str = API, clock: Clock | None = None) -> None:
        self._base = api_url.rstrip("/")
        self._token = {"Authorization": f"Bot {token}"}
        self._limits = Limits((clock or Clock()).monotonic)
        self._session: aiohttp.ClientSession | None = None

    async def call(
        self,
        method: str,
        path: str,
        json: Mapping[str, object] | Sequence[object] | None = None,
        files: Sequence[Upload] = (),
        *,
        bot: bool = True,
    ) -> Any:
        """What Discord answers. Raises a WireError, and nothing else, for whatever it does.

        `bot`: with the bot's own token; not where the path holds one.
        """
        counted = route(method, path, ours=bot)
        if hold := self._limits.take(counted):
            raise LimitedError(hold.seconds, everyone=hold.everyone)
        answer = await self._exchange(method, path, json, files, self._token if bot else {})
        self._limits.told(counted, answer)
        return _read(answer, ours=bot)

    async def _exchange(
        self,
        method: str,
        path: str,
        json: Mapping[str, object] | Sequence[object] | None,
        files: Sequence[Upload],
        headers: Mapping[str, str],
    ) -> Answer:
        if self._session is None:
            raise NeverSentError("not open")
        # An address may hold a token, and some of these errors tell it: say only their kind.
        try:
            async with self._session.request(
                method,
                URL(f"{self._base}{path}", encoded=True),
                data=_form(json, files) if files else None,
                json=None if files else json,
                headers=headers,
                timeout=_TIMEOUT,
                allow_redirects=False,
            ) as response:
                return Answer(response.status, response.headers, await response.read())
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NeverSentError(type(error).__name__) from None
        except (aiohttp.ClientError, OSError, ValueError) as error:  # a timeout is an OSError
            raise LostError(type(error).__name__) from None

    async def __aenter__(self) -> Wire:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=CONNECTIONS),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={"User-Agent": AGENT},
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()


def _read(answer: Answer, *, ours: bool) -> Any:
    if answer.is_good:
        found = answer.decoded
        if answer.body and found is None:
            raise LostError("an answer that is none")
        return found
    if answer.is_cloudflare:
        raise LimitedError(BANNED, everyone=True)
    if answer.status == 429:
        raise LimitedError(answer.wait, everyone=answer.is_for_everything)
    # A refusal is Discord's own only in its own words; else it was lost on the way there or back.
    if not 400 <= answer.status < 500 or not (answer.fields or answer.status == 413):
        raise LostError(f"status {answer.status}")
    raise RefusedError(answer.status, answer.code, answer.phrase, ours=ours)


def _form(
    json: Mapping[str, object] | Sequence[object] | None, files: Sequence[Upload]
) -> aiohttp.FormData:
    form = aiohttp.FormData()
    form.add_field("payload_json", js.dumps(json or {}), content_type="application/json")
    for n, file in enumerate(files):
        form.add_field(f"files[{n}]", file.content, filename=file.name)
    return form
