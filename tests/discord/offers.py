"""What a person is offered when they type `/`: which commands, and what their options take."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tests.discord.channels import IN_DM, Channel, User
from tests.discord.registry import BOOLEAN, GROUP, INTEGER, NUMBER, STRING, SUBCOMMAND
from tests.discord.world import World

_TYPES: Mapping[int, tuple[type, ...]] = {
    STRING: (str,), INTEGER: (int,), NUMBER: (int, float), BOOLEAN: (bool,)
}  # fmt: skip
_RANGES = {STRING: ("min_length", "max_length"), INTEGER: ("min_value", "max_value")}
_RANGES[NUMBER] = _RANGES[INTEGER]


def offered(world: World, user: User, channel: Channel) -> list[str]:
    """The names of the commands in the menu of this person in this place."""
    return [one["name"] for one in world.commands if _is_offered(world, one, user, channel)]


def typed(
    world: World,
    user: User,
    channel: Channel,
    line: str,
    options: Mapping[str, Any],
    *,
    focused: str = "",
) -> dict[str, Any]:
    """The data of an interaction: a command as far as it was typed, up to `focused`."""
    name, *subcommands = line.split()
    names = offered(world, user, channel)
    assert name in names, f"/{name} is not offered here; there are {names}"
    command = next(one for one in world.commands if one["name"] == name)
    data: dict[str, Any] = {"id": command["id"], "name": name, "type": 1}
    chosen = _inside(command, subcommands, options, focused)
    return data | ({"options": chosen} if chosen else {})


def _is_offered(world: World, command: Mapping[str, Any], user: User, channel: Channel) -> bool:
    contexts = command["contexts"]
    if contexts is not None and channel.context not in contexts:
        return False
    if contexts is None and channel.context == IN_DM and command.get("dm_permission") is False:
        return False
    theirs = user.installed and 1 in (command["integration_types"] or [0])
    shares = world.guild.has_bot and user in world.guild.members
    return theirs or (channel.open and shares and 0 in (command["integration_types"] or [0]))


def _inside(
    node: Mapping[str, Any],
    subcommands: Sequence[str],
    options: Mapping[str, Any],
    focused: str,
) -> list[dict[str, Any]]:
    known = {one["name"]: one for one in node.get("options") or []}
    if subcommands:
        inner = known[subcommands[0]]
        below = _inside(inner, subcommands[1:], options, focused)
        return [{"name": inner["name"], "type": inner["type"], "options": below}]
    assert not any(one["type"] in {SUBCOMMAND, GROUP} for one in known.values()), "which one?"
    assert set(options) <= set(known), f"the options are {list(known)}"
    missing = [name for name, one in known.items() if one.get("required") and name not in options]
    assert focused or not missing, f"needed: {missing}"
    return [_option(known[name], options[name], name == focused) for name in options]


def _option(option: Mapping[str, Any], value: Any, focused: bool) -> dict[str, Any]:
    chosen = {"name": option["name"], "type": option["type"], "value": value}
    if focused:
        assert option.get("autocomplete"), f"{option['name']} makes no suggestions"
        return chosen | {"focused": True}
    kinds = _TYPES[option["type"]]
    assert isinstance(value, kinds), f"{option['name']} takes {kinds}"
    assert (option["type"] == BOOLEAN) is isinstance(value, bool)
    if choices := option.get("choices"):
        assert value in [one["value"] for one in choices], f"one of {choices}"
    least, most = (option.get(name) for name in _RANGES.get(option["type"], ("", "")))
    size = len(value) if isinstance(value, str) else value
    assert least is None or size >= least, f"at least {least}"
    assert most is None or size <= most, f"at most {most}"
    return chosen
