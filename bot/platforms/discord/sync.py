"""The commands, made known to Discord: only when it knows others, for each change is counted."""

from __future__ import annotations

from collections.abc import Sequence

import structlog

from bot.clock import Clock
from bot.platforms.discord.commands import Payload, Tree, payload
from bot.platforms.discord.parts import Raw, parts, words
from bot.platforms.discord.wire import LimitedError, Wire, WireError

SOON, LATEST = 10.0, 3600.0  # seconds until another try
TOLD = (
    "name", "name_localizations", "description", "description_localizations", "type", "required",
    "autocomplete", "choices", "min_value", "max_value", "min_length", "max_length", "nsfw",
    "default_member_permissions",
)  # fmt: skip
SETS = ("contexts", "integration_types")  # lists whose order says nothing

log = structlog.get_logger(__name__)


async def sync(wire: Wire, application: str, tree: Tree, *, clock: Clock) -> None:
    """Until Discord knows them. What fails is logged, and tried again later."""
    ours = await payload(tree)
    path, wait = f"/applications/{application}/commands", SOON
    while True:
        try:
            if not same(ours, await wire.call("GET", f"{path}?with_localizations=true")):
                await wire.call("PUT", path, ours)
                log.info("discord was told of the commands", count=len(ours))
        except WireError as error:
            pause = max(wait, error.wait) if isinstance(error, LimitedError) else wait
            kind, again_in = type(error).__name__, round(pause)
            log.warning("discord was not told of the commands", kind=kind, again_in=again_in)
            await clock.sleep(pause)
            wait = min(LATEST, wait * 2)
        else:
            return


def same(ours: Sequence[Payload], theirs: object) -> bool:
    """Whether Discord knows them as they are now, whatever it adds or leaves unsaid."""
    known = {words(one, "name"): _plain(one) for one in parts({"commands": theirs}, "commands")}
    return {one["name"]: _plain(one) for one in ours} == known


def _plain(one: Raw) -> Payload:
    """What counts of a command or an option; what goes without saying is left out."""
    told = {name: one.get(name) for name in TOLD} | {name: _set(one, name) for name in SETS}
    told["options"] = [_plain(option) for option in parts(one, "options")]
    return {name: value for name, value in told.items() if value not in (None, False, [], {})}


def _set(one: Raw, name: str) -> list[str]:
    found = one.get(name)
    return sorted(map(str, found)) if isinstance(found, list) else []
