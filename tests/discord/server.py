"""Discord's REST API and its gateway on a port of this machine."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from aiohttp import web

from tests.discord import asked as asking
from tests.discord import handshake, routes
from tests.discord.asked import Asked
from tests.discord.faults import APPLIED, BAD_GATEWAY, BANNED, Fault, How
from tests.discord.limits import GLOBAL, too_fast
from tests.discord.refusals import RefusedError, form
from tests.discord.routes import FILES, Route
from tests.discord.shapes import UNKNOWN, problems
from tests.discord.world import Call, World

BASE = "/api/v10"
# Exactly this: discord.py compares the whole header. Without `Via` it is not Discord who says it.
HEADERS = {"Content-Type": "application/json", "Via": "1.1 google"}
EARLY = 0.25  # calls that were on their way when Cloudflare's page was sent


class Server:
    """`async with Server() as server:` and it answers until the block ends."""

    def __init__(self, port: int = 0) -> None:
        self.world = World()
        self.port = port
        self._stopping = asyncio.Event()
        application = web.Application(client_max_size=60 * 1024 * 1024)
        for path in ("/gateway", "/gateway/", "/resume", "/resume/", "/"):
            application.router.add_get(path, self._gateway)
        application.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.2)

    @property
    def api_url(self) -> str:
        return f"http://127.0.0.1:{self.port}{BASE}"

    @property
    def gateway_url(self) -> str:
        return f"ws://127.0.0.1:{self.port}/gateway"

    @property
    def environment(self) -> dict[str, str]:
        """What leads the program here."""
        return {
            "DISCORD_BOT_TOKEN": self.world.token,
            "DISCORD_API_URL": self.api_url,
            "DISCORD_GATEWAY_URL": self.gateway_url,
        }

    async def __aenter__(self) -> Server:
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()
        self.port = self._runner.addresses[0][1]
        self.world.gateway.url = self.gateway_url
        return self

    async def __aexit__(self, *_: object) -> None:
        self._stopping.set()
        self.world.gateway.abort()
        await self._runner.cleanup()

    async def vanish(self) -> None:
        """Be gone in the midst of everything, as a machine is."""
        self.world.gateway.abort()
        await self._runner.cleanup()

    async def _gateway(self, request: web.Request) -> web.StreamResponse:
        return await handshake.talk(self.world, request)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        asked = Asked(request.method, request.path.removeprefix(BASE), request.query, {})
        try:
            if not request.path.startswith(f"{BASE}/"):
                raise RefusedError("path", 404, 0, "404: Not Found")
            asked = await asking.read(request, BASE)
            fault = self.world.faults.take(asked.call)
            if self.world.now() < self.world.banned[1]:
                return self._banned(asked)
            if fault:
                return await self._go_wrong(fault, request, asked)
            status, body, headers = self._run(asked)
            return self._said(asked, status, body, headers)
        except RefusedError as error:
            return self._refused(asked, error)

    def _run(self, asked: Asked) -> tuple[int, bytes, Mapping[str, str]]:
        """The call is done: its status, its answer as JSON, and what its headers tell."""
        route, parts = routes.find(asked)
        if route is None:
            raise RefusedError("path", 404, 0, "404: Not Found")
        asked = replace(asked, parts=parts)
        self._let_in(asked, route)
        headers: Mapping[str, str] = {}
        if route.pace:
            headers = self.world.limits.pass_through(
                route.key(asked), route.pace, self.world.now(), free=route.by_token
            )
        self._compare(asked, route)
        result = route.run(self.world, asked)
        if result is None:
            return 204, b"", headers
        return 200, json.dumps(result).encode(), headers

    def _let_in(self, asked: Asked, route: Route) -> None:
        """Behind the right token, or that of the interaction."""
        if route.by_token:
            return
        if not re.match(r"DiscordBot \(.+\)", asked.headers.get("User-Agent", "")):
            self.world.note("user_agent", f"{asked.call}: {asked.headers.get('User-Agent')}")
        given = asked.headers.get("Authorization", "")
        if self.world.revoked or given != f"Bot {self.world.token}":
            rule = "token" if given.startswith("Bot ") else "auth"
            raise RefusedError(rule, 401, 0, "401: Unauthorized")

    def _compare(self, asked: Asked, route: Route) -> None:
        """The body with its shape, and what else may not be there."""
        strange = [*asked.strange, *({*asked.query} - route.query)]
        if asked.body and not route.body:
            strange.append("a body")
        if asked.files and (asked.method not in FILES or not route.body):
            strange.append("files")
        given = {} if asked.body is None and asked.files else asked.body
        found = list(problems(given, route.body)) if route.body else []
        strange += [str(one) for one in found if one.code == UNKNOWN]
        for one in strange:
            self.world.note("unknown", f"{asked.call}: {one}")
        if wrong := [one for one in found if one.code != UNKNOWN]:
            raise form(wrong)

    async def _go_wrong(
        self, fault: Fault, request: web.Request, asked: Asked
    ) -> web.StreamResponse:
        self._doubt(asked)
        if fault.how is How.STATUS:
            raise self._status(fault, asked)
        if fault.how in {How.DELAY, How.HANG}:
            await self._pause(fault.seconds)
        if fault.how is How.DELAY:
            return self._said(asked, *self._run(asked))
        body = self._run(asked)[1] if fault.how in APPLIED else b""
        if fault.how is How.HANG_AFTER:
            await self._pause(fault.seconds)
        if fault.how is How.APPLY_STATUS:
            raise RefusedError("injected", fault.status, fault.code, fault.message)
        if fault.how is How.CLOUDFLARE:
            self.world.banned = (self.world.now(), self.world.now() + fault.seconds)
            return self._page(asked, fault.status if fault.status in {403, 429} else 429)
        self._record(asked, 0, 0)
        if fault.how in {How.HTML, How.APPLY_HTML}:
            return web.Response(status=502, body=BAD_GATEWAY, content_type="text/html")
        if fault.how is How.GARBAGE:
            return web.Response(body=body[: len(body) // 2], headers=HEADERS)
        if request.transport:
            request.transport.abort()
        return web.Response()

    def _doubt(self, asked: Asked) -> None:
        """Whoever asks again after this is not to blame."""
        tokens = [token for token in asked.path.split("/") if len(token) > 60]
        for one in self.world.interactions.values():
            one.in_doubt = one.in_doubt or one.token in tokens

    def _status(self, fault: Fault, asked: Asked) -> RefusedError:
        seconds = fault.retry_after
        if seconds is None:
            return RefusedError("injected", fault.status, fault.code, fault.message)
        route, parts = routes.find(asked)
        key = GLOBAL
        if route and fault.scope != GLOBAL:
            key = route.key(replace(asked, parts=parts))
        self.world.limits.shut(key, self.world.now(), seconds)
        return too_fast(key, self.world.now(), seconds, "injected", scope=fault.scope)

    def _banned(self, asked: Asked) -> web.Response:
        if self.world.now() > self.world.banned[0] + EARLY:
            self.world.note("banned", f"{asked.call}: Cloudflare has said no for a while")
        return self._page(asked, 429)

    def _page(self, asked: Asked, status: int) -> web.Response:
        self._record(asked, status, 0)
        seconds = max(1, int(self.world.banned[1] - self.world.now()))
        headers = {"Retry-After": str(seconds)} if status == 429 else {}
        return web.Response(status=status, body=BANNED, content_type="text/html", headers=headers)

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    def _said(
        self, asked: Asked, status: int, body: bytes, headers: Mapping[str, str]
    ) -> web.Response:
        self._record(asked, status, 0)
        usual = HEADERS if body else {"Via": HEADERS["Via"]}
        return web.Response(status=status, body=body or None, headers={**usual, **headers})

    def _refused(self, asked: Asked, error: RefusedError) -> web.Response:
        said = error.to_json()
        self.world.refuse(error, f"{asked.call}: {json.dumps(said)}")
        self._record(asked, error.status, error.code)
        body = json.dumps(said).encode()
        return web.Response(status=error.status, body=body, headers={**HEADERS, **error.headers})

    def _record(self, asked: Asked, status: int, code: int) -> None:
        at = self.world.now()
        call = Call(asked.method, asked.path, asked.body, status, code, at)
        self.world.calls.append(call)
        self.world.changed()
