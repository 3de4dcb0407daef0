"""One call as it came in: where to, and with what body and files."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web

from tests.discord.refusals import RefusedError


@dataclass(frozen=True, slots=True)
class Asked:
    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any = None
    files: Mapping[int, tuple[str, bytes]] = field(default_factory=dict)
    strange: tuple[str, ...] = ()  # parts of a form that Discord does not know
    parts: Mapping[str, str] = field(default_factory=dict)  # of the path, by their names

    @property
    def call(self) -> str:
        return f"{self.method} {self.path}"


async def read(request: web.Request, base: str) -> Asked:
    """JSON, or a form whose `payload_json` is it and whose other parts are files."""
    path = request.path.removeprefix(base)
    known = (request.method, path, request.query, request.headers)
    if request.content_type == "multipart/form-data":
        return await _form(request, Asked(*known))
    raw = await request.read()
    strange = ("content type",) if raw and request.content_type != "application/json" else ()
    return Asked(*known, _json(raw) if raw else None, {}, strange)


async def _form(request: web.Request, asked: Asked) -> Asked:
    body: Any = None
    files: dict[int, tuple[str, bytes]] = {}
    strange: list[str] = []
    async for part in await request.multipart():
        assert isinstance(part, BodyPartReader)
        content = bytes(await part.read())
        found = re.fullmatch(r"files\[(\d+)\]", part.name or "")
        if part.name == "payload_json":
            body = _json(content)
        elif found:
            files[int(found[1])] = (part.filename or "file", content)
        else:
            strange.append(part.name or "")
    return Asked(asked.method, asked.path, asked.query, asked.headers, body, files, tuple(strange))


def _json(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        message = "The request body contains invalid JSON."
        raise RefusedError("json", 400, 50109, message) from None
