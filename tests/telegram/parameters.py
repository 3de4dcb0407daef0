"""The parameters of a call: strings in a form, values in JSON, read alike."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from tests.telegram.refusals import bad


@dataclass(frozen=True, slots=True)
class File:
    name: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Parameters:
    given: Mapping[str, Any]
    files: Mapping[str, File] = field(default_factory=dict)

    def text(self, name: str) -> str:
        value = self.given.get(name)
        if value is None or isinstance(value, str):
            return value or ""
        return json.dumps(value)

    def number(self, name: str, default: int = 0) -> int:
        """Telegram reads what is no number as nothing."""
        said = self.text(name).strip()
        return int(said) if re.fullmatch(r"-?[0-9]{1,18}", said) else default

    def flag(self, name: str) -> bool:
        return self.text(name).lower() in {"true", "1", "yes"}

    def json(self, name: str, what: str) -> Any:
        """None where it is not given."""
        value = self.given.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad("json", f"can't parse {what} JSON object") from None

    def file(self, name: str) -> File:
        said = self.text(name)
        found = self.files.get(said.removeprefix("attach://") if said else name)
        if found is None:
            raise bad("file", f"there is no {name} in the request")
        if not found.body:
            raise bad("file", "file must be non-empty")
        return found

    def need(self, *names: str) -> None:
        for name in names:
            if name not in self.given and name not in self.files:
                raise bad("missing", f'parameter "{name}" is required')


async def read(request: web.Request) -> Parameters:
    """From the address, a form, a form with files, or JSON."""
    given: dict[str, Any] = dict(request.query)
    files: dict[str, File] = {}
    if request.content_type == "application/json":
        try:
            body = await request.json()
        except ValueError:
            body = None
        if not isinstance(body, dict):
            raise bad("json", "can't parse JSON object")
        given |= {name: value for name, value in body.items() if value is not None}
    else:
        for name, value in (await request.post()).items():
            if isinstance(value, FileField):
                files[name] = File(value.filename, value.file.read())
                value.file.close()
            else:
                given[name] = value if isinstance(value, str) else bytes(value).decode()
    return Parameters(given, files)
