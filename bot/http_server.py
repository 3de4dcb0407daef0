"""What others ask us over HTTP: whether we live, what we count; and what Telegram brings."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeAlias

from aiohttp import web
from pydantic import SecretStr

from bot.errors import SettingsError
from bot.settings import Settings
from bot.watch.metrics import Metrics
from bot.watch.pulse import Pulse
from storage.errors import DatabaseError

Receive: TypeAlias = Callable[[Mapping[str, object]], Awaitable[None]]

LARGEST_BODY = 2**20
BODY_SECONDS = 10
LAST_REQUESTS_SECONDS = 4

_PROMETHEUS = {"Content-Type": "text/plain; version=0.0.4; charset=utf-8"}


def webhook_path(secret: str) -> str:
    """Where Telegram brings updates: to be guessed no more than the secret, and not showing it."""
    return f"/telegram/{hashlib.sha256(f'legday webhook {secret}'.encode()).hexdigest()[:40]}"


def webhook_address(settings: Settings) -> str:
    """The whole of it, as Telegram is to know it; "" for long polling."""
    secret = settings.telegram_webhook_secret
    if not (settings.telegram_webhook_url and secret):
        return ""
    return settings.telegram_webhook_url + webhook_path(secret.get_secret_value())


async def serve(  # noqa: PLR0913, PLR0917 (everything there is to ask for)
    settings: Settings,
    pulse: Pulse,
    metrics: Metrics,
    receive: Receive | None,
    ready: Callable[[], bool],
    on_port: Callable[[int], None] | None = None,
) -> None:
    """Answer until cancelled; requests under way are then finished first.

    An update brought by Telegram is answered 200 once `receive` has returned, so what it took is
    committed. On port 0 the system chooses one. `on_port` hears which it is once it is open.
    """
    runner = web.AppRunner(
        _application(settings, pulse, metrics, receive, ready),
        access_log=None,
        shutdown_timeout=LAST_REQUESTS_SECONDS,
    )
    await runner.setup()
    try:
        port = await _open(runner, settings)
        if on_port:
            on_port(port)
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


async def _open(runner: web.AppRunner, settings: Settings) -> int:
    try:
        await web.TCPSite(runner, settings.http_host, settings.http_port).start()
    except OSError as error:
        where = f"{settings.http_host} port {settings.http_port}"
        raise SettingsError(f"HTTP_PORT: {where} cannot be had: {error.strerror}") from error
    port: int = runner.addresses[0][1]
    return port


def _application(
    settings: Settings,
    pulse: Pulse,
    metrics: Metrics,
    receive: Receive | None,
    ready: Callable[[], bool],
) -> web.Application:
    application = web.Application(client_max_size=LARGEST_BODY)
    application.router.add_get("/healthz", _page(lambda: _health(pulse)))
    application.router.add_get("/readyz", _page(lambda: _state(is_ready=ready())))
    application.router.add_get("/metrics", _page(lambda: _counts(metrics)))
    secret = settings.telegram_webhook_secret
    if receive and secret and settings.telegram_webhook_url:
        door = _Webhook(secret, receive)
        application.router.add_post(webhook_path(secret.get_secret_value()), door.hear)
    return application


def _page(
    draw: Callable[[], web.Response],
) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def answer(_: web.Request) -> web.Response:
        return draw()

    return answer


def _health(pulse: Pulse) -> web.Response:
    missed = pulse.missed()
    ages = {name: round(age, 1) for name, age in pulse.ages().items()}
    return web.json_response({"ages": ages, "missed": missed}, status=503 if missed else 200)


def _state(*, is_ready: bool) -> web.Response:
    return web.json_response({"ready": is_ready}, status=200 if is_ready else 503)


def _counts(metrics: Metrics) -> web.Response:
    return web.Response(body=metrics.text(), headers=_PROMETHEUS)


class _Webhook:
    def __init__(self, secret: SecretStr, receive: Receive) -> None:
        self._secret = secret.get_secret_value().encode()
        self._receive = receive

    async def hear(self, request: web.Request) -> web.Response:
        """Only a 200 makes Telegram forget the update."""
        shown = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(shown.encode(errors="surrogateescape"), self._secret):
            return web.Response(status=403)
        try:
            async with asyncio.timeout(BODY_SECONDS):
                update = json.loads(await request.read())
        except (ValueError, RecursionError):
            return web.Response(status=400)
        except TimeoutError:
            return web.Response(status=408)
        if not isinstance(update, dict):
            return web.Response(status=400)
        try:
            await self._receive(update)
        except DatabaseError:
            return web.Response(status=503)
        return web.Response()
