"""How the bot introduces itself on Telegram: once, and without insisting."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.platforms.telegram.manners import hook, introduce
from bot.platforms.telegram.polling import ALLOWED
from bot.platforms.telegram.wire import Wire
from dialogs.replies import Menu
from tests.telegram.faults import LOSSES, Fault, How
from tests.telegram.server import Server

MENU = Menu(
    commands={
        "": (("run", "Can I run today?"), ("privacy", "What I keep")),
        "de": (("run", "Darf ich laufen?"), ("privacy", "Was ich behalte")),
    },
    group_commands={"": (("run", "Can I run today?"),)},
    description={"": "Can I run the morning after leg day?"},
    short_description={"": "Can I run today?", "de": "Darf ich laufen?"},
)


def told(server: Server) -> list[str]:
    return [call.method for call in server.world.calls if call.method.startswith("set")]


async def test_everything_is_told_once(server: Server, wire: Wire) -> None:
    await introduce(wire, MENU)
    first = told(server)
    await introduce(wire, MENU)
    commands, descriptions = ["setmycommands"] * 5, ["setmydescription"]
    assert first == [*commands, *descriptions, *["setmyshortdescription"] * 2]
    assert told(server) == first


async def test_groups_are_offered_less(server: Server, wire: Wire) -> None:
    await introduce(wire, MENU)
    offered = {
        (scope, language): [row["command"] for row in await commands(wire, scope, language)]
        for scope in ("default", "all_private_chats", "all_group_chats")
        for language in ("", "de")
    }
    assert offered == {
        ("default", ""): ["run", "privacy"],
        ("default", "de"): ["run", "privacy"],
        ("all_private_chats", ""): ["run", "privacy"],
        ("all_private_chats", "de"): ["run", "privacy"],
        ("all_group_chats", ""): ["run"],
        ("all_group_chats", "de"): [],
    }


async def commands(wire: Wire, scope: str, language: str) -> list[dict[str, str]]:
    about = {"scope": {"type": scope}, "language_code": language}
    found = await wire.call("getMyCommands", about)
    assert isinstance(found, list)
    return found


async def test_only_what_changed_is_told_again(server: Server, wire: Wire) -> None:
    await introduce(wire, MENU)
    server.world.calls.clear()
    await introduce(wire, replace(MENU, description={"": "Something else"}))
    assert told(server) == ["setmydescription"]


@pytest.mark.parametrize("how", LOSSES)
async def test_what_fails_stops_nothing_and_is_told_next_time(
    server: Server, wire: Wire, how: How
) -> None:
    server.world.faults.add(Fault(how, count=3))
    await introduce(wire, MENU)
    await introduce(wire, MENU)
    assert {*told(server)} == {"setmycommands", "setmydescription", "setmyshortdescription"}
    before = len(told(server))
    await introduce(wire, MENU)
    assert len(told(server)) == before


async def test_a_webhook_is_set_with_its_secret(server: Server, wire: Wire) -> None:
    await hook(wire, "https://bot.example:8443/telegram", "secret-1")
    calls = [(call.method, dict(call.given)) for call in server.world.calls]
    assert calls == [
        (
            "setwebhook",
            {
                "url": "https://bot.example:8443/telegram",
                "secret_token": "secret-1",
                "allowed_updates": list(ALLOWED),
            },
        ),
    ]
