"""An event, written down: what was made of an update, and nothing else that it told of anybody."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any, get_args

from dialogs.events import Event, Place, What
from storage.inbox import Held

_KINDS: dict[str, Any] = {kind.__name__: kind for kind in get_args(What)}


def written(event: Event) -> str:
    """Of a place only its zone is in it, of a picture only that there was one."""
    body = {
        "kind": type(event.what).__name__,
        "what": asdict(event.what),
        "ref": event.ref,
        "about": event.about,
        "ticket": event.ticket,
        "channel": event.channel,
        "can_type": event.can_type,
    }
    return json.dumps(body)


def read(held: Held, at: datetime) -> Event:
    """As if it happened now. Raises if another version of us wrote it so that we cannot."""
    body = json.loads(held.body)
    what: What = _KINDS[body["kind"]](**body["what"])
    rest = {name: body.get(name, "") for name in ("ref", "about", "ticket", "channel")}
    can_type = bool(body.get("can_type", True))
    return Event(held.id, held.address, at, what, Place.PRIVATE, **rest, can_type=can_type)
