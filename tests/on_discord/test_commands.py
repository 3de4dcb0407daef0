"""The commands as Discord offers them: complete, in every language, and told once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from copy import deepcopy
from dataclasses import replace
from typing import Any

import discord
import pytest

from bot.clock import Clock
from bot.platforms.discord.commands import Payload, Tree, offered, payload
from bot.platforms.discord.read import TYPED, line
from bot.platforms.discord.sync import same, sync
from bot.platforms.discord.wire import Wire
from dialogs.language.facts.suggestions import NAMES, suggested
from dialogs.replies import Menu
from dialogs.words.languages import LANGUAGES
from dialogs.words.platform import menu
from tests.discord.faults import LOSSES, Fault, How, limited
from tests.discord.people import Person
from tests.discord.server import Server
from tests.transcript import transcript, uninvited

each = pytest.mark.parametrize

GERMAN = {"legday.rpe": ("härte", "Wie schwer es war")}


def bilingual() -> Menu:
    whole = menu()
    german = tuple((name, f"Auf Deutsch: {name}") for name, _ in whole.commands[""])
    options = {**whole.options[""], **GERMAN}
    return replace(
        whole,
        commands={**whole.commands, "de": german},
        options={**whole.options, "de": options},
    )


def tree(of: Menu | None = None) -> Tree:
    client = discord.Client(intents=discord.Intents.none(), max_messages=None)
    return offered(client, of or menu(), suggested)


async def commands(of: Menu | None = None) -> dict[str, Payload]:
    return {one["name"]: one for one in await payload(tree(of))}


async def test_every_command_of_the_menu_is_offered_everywhere():
    found = await commands()
    assert {name: one["description"] for name, one in found.items()} == dict(menu().commands[""])
    assert "start" not in found
    for one in found.values():
        assert (one["contexts"], one["integration_types"]) == ([0, 1, 2], [0, 1])


async def test_a_leg_day_is_filled_in_part_by_part():
    parts = (await commands())["legday"]["options"]
    assert [one["name"] for one in parts] == ["exercises", "when", "rpe", "minutes"]
    assert not any(one["required"] for one in parts)
    assert parts[0]["autocomplete"]
    assert (parts[2]["min_value"], parts[2]["max_value"]) == (1, 10)
    assert (parts[3]["min_value"], parts[3]["max_value"]) == (1, 600)


def test_the_parts_that_are_typed_with_words_are_called_so_by_default():
    """Discord sends the name they have in English, whatever is shown."""
    names = {key: name for key, (name, _) in menu().options[""].items()}
    legday = {key.partition(".")[2]: name for key, name in names.items() if "legday" in key}
    assert legday == {name: name for name in TYPED}


@each("language", LANGUAGES)
def test_what_discord_shows_is_short_enough(language):
    words = LANGUAGES[language]
    for does in words.commands.values():
        assert 1 <= len(does) <= 100
    for name, does in words.options.values():
        assert 1 <= len(name) <= 32
        assert name == name.lower()
        assert 1 <= len(does) <= 100


async def test_every_language_stands_under_its_own_name():
    """English too: else Discord may show another to who speaks it."""
    legday = (await commands(bilingual()))["legday"]
    assert legday["name_localizations"] == dict.fromkeys(("en-US", "en-GB", "de"), "legday")
    assert legday["description_localizations"] == {
        "en-US": legday["description"],
        "en-GB": legday["description"],
        "de": "Auf Deutsch: legday",
    }
    rpe = legday["options"][2]
    assert rpe["name"] == "rpe"
    assert rpe["name_localizations"] == {"en-US": "rpe", "en-GB": "rpe", "de": "härte"}
    assert rpe["description_localizations"]["de"] == "Wie schwer es war"


def test_the_parts_together_are_a_leg_day():
    given = {"exercises": "squats, lunges", "rpe": 8, "minutes": 60, "when": "yesterday 6pm"}
    words = line({"options": [{"name": name, "value": value} for name, value in given.items()]})
    transcript(f"""
        > /legday {words}
        < Logged: squat, lunge · Thu 19 Nov, 18:00 · effort 8/10 · 60 min. Not right? /undo takes it back.
    """, talk=uninvited())  # fmt: skip  # noqa: E501


# Suggestions


@each(
    ("typed", "first"),
    [
        ("", ("squat", "deadlift", "lunge")),
        ("sq", ("sq", "squat")),
        ("rdl", ("rdl", "romanian deadlift")),
        ("squats 5x5, lu", ("squats 5x5, lu", "squats 5x5, lunge")),
        ("squats,lu", ("squats,lu", "squats, lunge")),
        ("squats, ", ("squats,", "squats, deadlift", "squats, lunge")),
        ("something of my own", ("something of my own",)),
    ],
)
def test_the_last_of_a_list_is_completed(typed, first):
    assert suggested(typed)[: len(first)] == first


@each("typed", ["", "l", "squats, ", "a" * 99, "a" * 101, ",", " , ,", "x, " * 30, *NAMES])
def test_suggestions_fit(typed):
    found = suggested(typed)
    assert len(set(found)) == len(found) <= 25
    assert all(1 <= len(one) <= 100 for one in found)
    if typed.strip(" ,") and len(typed) <= 100:
        assert found[0] == typed.strip()


# Told to Discord


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    async with Wire(server.world.token, server.api_url) as wire:
        yield wire


class Time:
    def __init__(self) -> None:
        self.pauses: list[float] = []
        self.clock = Clock(sleep=self._sleep)

    async def _sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        await asyncio.sleep(0)


def told(server: Server) -> int:
    return len(server.world.called("PUT", "/commands"))


async def test_they_are_told_once(server: Server, wire: Wire, ann: Person) -> None:
    me = server.world.bot.id
    await sync(wire, me, tree(), clock=Clock())
    assert ann.commands() == ann.commands(ann.server) == [name for name, _ in menu().commands[""]]
    await sync(wire, me, tree(), clock=Clock())
    assert told(server) == 1
    await sync(wire, me, tree(bilingual()), clock=Clock())
    await sync(wire, me, tree(bilingual()), clock=Clock())
    assert told(server) == 2


@each("how", LOSSES)
async def test_losses_on_the_way_are_made_up_for(server: Server, wire: Wire, how: How) -> None:
    time = Time()
    server.world.faults.add(Fault(how, "GET *"))
    server.world.faults.add(Fault(how, "PUT *", count=2))
    await sync(wire, server.world.bot.id, tree(), clock=time.clock)
    assert server.world.commands
    assert time.pauses == sorted(time.pauses)


async def test_it_is_tried_ever_more_seldom(server: Server, wire: Wire) -> None:
    time = Time()
    server.world.faults.add(Fault(How.STATUS, "PUT *", count=12, status=400, code=50035))
    await sync(wire, server.world.bot.id, tree(), clock=time.clock)
    assert time.pauses[0] == 10
    assert time.pauses[-1] == 3600
    assert told(server) == 13


async def as_discord_tells() -> list[dict[str, Any]]:
    """With all it adds, and without what goes without saying."""
    theirs = []
    for one in deepcopy(await payload(tree())):
        for option in one["options"]:
            del option["required"]
        del one["dm_permission"], one["nsfw"]
        more = {"id": "1", "application_id": "2", "version": "3", "default_permission": True}
        theirs.append({**one, **more, "contexts": [2, 0, 1], "guild_id": None})
        if not one["options"]:
            del theirs[-1]["options"]
    return theirs[::-1]


async def test_what_discord_adds_makes_no_difference():
    assert same(await payload(tree()), await as_discord_tells())


@each(
    "change",
    [
        {"description": "Another"},
        {"contexts": [0]},
        {"integration_types": None},
        {"description_localizations": {"de": "Deutsch"}},
        {"name_localizations": None},
        {"options": []},
        {"nsfw": True},
        {"name": "stranger"},
    ],
)
async def test_what_differs_is_noticed(change):
    theirs = await as_discord_tells()
    legday = next(one for one in theirs if one["name"] == "legday")
    legday |= change
    assert not same(await payload(tree()), theirs)


async def test_a_change_within_an_option_is_noticed():
    theirs = await as_discord_tells()
    legday = next(one for one in theirs if one["name"] == "legday")
    legday["options"][2]["max_value"] = 11
    assert not same(await payload(tree()), theirs)
    legday["options"][2]["max_value"] = 10
    assert same(await payload(tree()), theirs)
    legday["options"].reverse()
    assert not same(await payload(tree()), theirs)


@each("theirs", [None, 5, {}, [], [None], [[]], [{"options": 5}], [{"name": [], "options": [1]}]])
async def test_an_answer_that_is_none_differs(theirs):
    assert not same(await payload(tree()), theirs)


async def test_a_command_too_many_is_taken_away(server: Server, wire: Wire) -> None:
    await sync(wire, server.world.bot.id, tree(), clock=Clock())
    server.world.commands.append({**server.world.commands[0], "name": "old"})
    await sync(wire, server.world.bot.id, tree(), clock=Clock())
    assert "old" not in [one["name"] for one in server.world.commands]


async def test_a_flood_is_waited_out(server: Server, wire: Wire) -> None:
    time = Time()
    server.world.faults.add(limited(0.1, "GET *"))
    await asyncio.wait_for(sync(wire, server.world.bot.id, tree(), clock=time.clock), 10)
    assert time.pauses[0] == 10
