"""The Bot API on a port of this machine."""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from tests.telegram import parameters, profile, sending
from tests.telegram.faults import APPLIED, BAD_GATEWAY, Fault, How
from tests.telegram.parameters import Parameters
from tests.telegram.refusals import WEBHOOK_ACTIVE, RefusedError
from tests.telegram.webhook import Webhook
from tests.telegram.world import Call, World

POSTING = {
    "chat_id", "disable_notification", "protect_content", "reply_parameters", "reply_markup",
    "parse_mode", "message_thread_id",
}  # fmt: skip
EDITING = {"chat_id", "message_id", "reply_markup"}
CAPTIONED = POSTING | {"caption", "caption_entities"}


@dataclass(frozen=True, slots=True)
class Method:
    run: Callable[[World, Parameters], Any]
    known: frozenset[str]


def _method(run: Callable[[World, Parameters], Any], known: str = "", *more: set[str]) -> Method:
    return Method(run, frozenset({*known.split()}.union(*more)))


TEXT = "text entities link_preview_options"
SCOPE = "scope language_code"
METHODS: Mapping[str, Method] = {
    "getme": _method(profile.get_me),
    "getchat": _method(sending.get_chat, "chat_id"),
    "sendmessage": _method(sending.send_message, TEXT, POSTING),
    "senddocument": _method(
        sending.send_document, "document disable_content_type_detection", CAPTIONED
    ),
    "sendphoto": _method(sending.send_photo, "photo", CAPTIONED),
    "sendchataction": _method(sending.send_chat_action, "chat_id action"),
    "editmessagetext": _method(sending.edit_message_text, f"{TEXT} parse_mode", EDITING),
    "editmessagereplymarkup": _method(sending.edit_message_reply_markup, "", EDITING),
    "deletemessage": _method(sending.delete_message, "chat_id message_id"),
    "answercallbackquery": _method(
        profile.answer_callback_query, "callback_query_id text show_alert cache_time"
    ),
    "setmycommands": _method(profile.set_my_commands, f"commands {SCOPE}"),
    "getmycommands": _method(profile.get_my_commands, SCOPE),
    "setmydescription": _method(profile.set_my_description, "description language_code"),
    "getmydescription": _method(profile.get_my_description, "language_code"),
    "setmyshortdescription": _method(
        profile.set_my_short_description, "short_description language_code"
    ),
    "getmyshortdescription": _method(profile.get_my_short_description, "language_code"),
    "setwebhook": _method(
        profile.set_webhook,
        "url max_connections allowed_updates drop_pending_updates secret_token ip_address",
    ),
    "deletewebhook": _method(profile.delete_webhook, "drop_pending_updates"),
    "getwebhookinfo": _method(profile.get_webhook_info),
}
POLLING = {"offset", "limit", "timeout", "allowed_updates"}


class Server:
    """`async with Server() as server:` and it answers at `server.url` until the block ends."""

    def __init__(self, port: int = 0) -> None:
        self.world = World()
        self.port = port
        self._webhook = Webhook(self.world)
        self._stopping = asyncio.Event()
        application = web.Application(client_max_size=60 * 1024 * 1024)
        application.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.2)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        """What leads the program here."""
        return {"TELEGRAM_BOT_TOKEN": self.world.token, "TELEGRAM_API_URL": self.url}

    async def __aenter__(self) -> Server:
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._stopping.set()
        self.world.queue.interrupt()
        await self._webhook.stop()
        await self._runner.cleanup()

    async def vanish(self) -> None:
        """Be gone in the midst of everything, as a machine is."""
        await self._runner.cleanup()

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method, given = "", Parameters({})
        try:
            method = self._let_in(request).lower()
            given = await parameters.read(request)
            fault = self.world.faults.take(method, given.number("chat_id"))
            if fault:
                return await self._go_wrong(fault, request, method, given)
            return self._said(method, given, await self._run(method, given, request))
        except RefusedError as error:
            return self._refused(method, given, error)

    def _let_in(self, request: web.Request) -> str:
        """The name of the method, behind the right token."""
        bot, _, method = request.path.removeprefix("/").partition("/")
        if not bot.startswith("bot") or ":" not in bot or not method or "/" in method:
            raise RefusedError("path", 404, "Not Found")
        if self.world.revoked or bot != f"bot{self.world.token}":
            raise RefusedError("token", 401, "Unauthorized")
        return method

    async def _run(self, name: str, given: Parameters, request: web.Request) -> bytes:
        """The call is done; its answer as JSON."""
        if name == "getupdates":
            return await self._poll(given, request)
        if name not in METHODS:
            raise RefusedError("method", 404, "Not Found: method not found")
        self._compare(name, given, METHODS[name].known)
        result = METHODS[name].run(self.world, given)
        assert not inspect.isawaitable(result)
        if name == "setwebhook":
            self._webhook.start()
        return b'{"ok":true,"result":' + json.dumps(result).encode() + b"}"

    async def _poll(self, given: Parameters, request: web.Request) -> bytes:
        self._compare("getupdates", given, frozenset(POLLING))
        if self.world.webhook:
            raise RefusedError("conflict", 409, WEBHOOK_ACTIVE)
        profile.listen(self.world, given)
        waiting = self.world.queue.poll(
            given.number("offset"),
            given.number("limit", 100),
            given.number("timeout"),
            gone=lambda: request.transport is None or request.transport.is_closing(),
        )
        self.world.changed()
        found = await waiting
        return b'{"ok":true,"result":[' + b",".join(held.body for held in found) + b"]}"

    def _compare(self, name: str, given: Parameters, known: frozenset[str]) -> None:
        for stranger in sorted({*given.given, *given.files} - known):
            if not stranger.startswith("attached"):
                self.world.note("unknown", f"{name} has no parameter {stranger}")

    async def _go_wrong(
        self, fault: Fault, request: web.Request, method: str, given: Parameters
    ) -> web.StreamResponse:
        if fault.how is How.STATUS:
            chat = given.number("chat_id")
            more = {} if fault.retry_after is None else {"retry_after": fault.retry_after}
            if fault.retry_after and method.startswith("send"):
                self.world.limits.shut(chat, self.world.now(), fault.retry_after)
            raise RefusedError("injected", fault.status, fault.description, **more)
        if fault.seconds:
            await self._pause(fault.seconds)
        body = await self._run(method, given, request) if fault.how in APPLIED else b""
        if fault.how is How.DELAY:
            return self._said(method, given, body)
        self._record(method, given, 0, fault.how)
        if fault.how in {How.HTML, How.APPLY_HTML}:
            return web.Response(status=502, body=BAD_GATEWAY, content_type="text/html")
        if fault.how is How.GARBAGE:
            half = body[: len(body) // 2]
            return web.Response(body=half, content_type="application/json")
        if request.transport:
            request.transport.abort()
        return web.Response()

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), seconds)
        except TimeoutError:
            return

    def _said(self, method: str, given: Parameters, body: bytes) -> web.Response:
        self._record(method, given, 200, "")
        return web.Response(body=body, content_type="application/json")

    def _refused(self, method: str, given: Parameters, error: RefusedError) -> web.Response:
        self.world.refuse(error)
        self._record(method, given, error.status, error.description)
        said: dict[str, Any] = {
            "ok": False, "error_code": error.status, "description": error.description
        }  # fmt: skip
        if error.parameters:
            said["parameters"] = error.parameters
        return web.json_response(said, status=error.status)

    def _record(self, method: str, given: Parameters, status: int, description: str) -> None:
        if method != "getupdates" or status != 200:
            at = self.world.now()
            self.world.calls.append(Call(method, given.given, status, description, at))
        self.world.changed()
