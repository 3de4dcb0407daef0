"""Our own Discord keeps messages, nonces and limits as the real one does."""

from __future__ import annotations

import pytest

from tests.discord.asking import Ask, card, rules
from tests.discord.channels import DM
from tests.discord.limits import Limits
from tests.discord.people import Person
from tests.discord.refusals import RefusedError
from tests.discord.routes import USUAL
from tests.discord.server import Server
from tests.discord.world import World

each = pytest.mark.parametrize
pytestmark = pytest.mark.wrong_on_purpose


async def posted(ask: Ask, person: Person, text: str = "hi", **more: object) -> str:
    answer = await ask(f"POST /channels/{person.dm.id}/messages", **{**card(text), **more})
    assert answer.status == 200, answer.body
    return str(answer.body["id"])


async def test_it_answers_as_discord_does(ask: Ask, server: Server, world: World) -> None:
    answer = await ask("GET /users/@me")
    assert (answer.status, answer.body["id"]) == (200, world.bot.id)
    assert (answer.headers["Content-Type"], "Via" in answer.headers) == ("application/json", True)
    assert (await ask("GET /gateway/bot")).body["url"] == server.gateway_url
    assert (await ask("GET /oauth2/applications/@me")).body["id"] == world.bot.id
    assert (await ask("GET /applications/@me")).body["bot"]["bot"] is True
    assert rules(world) == []


async def test_a_message_is_seen_changed_and_taken_away(ask: Ask, ann: Person) -> None:
    message = await posted(ask, ann, "one", components=card("one", "Yes", "No")["components"])
    assert (ann.messages()[0].now.text, ann.messages()[0].now.labels) == ("one", ("Yes", "No"))
    path = f"/channels/{ann.dm.id}/messages/{message}"
    changed = await ask(f"PATCH {path}", **card("two"))
    assert (changed.status, changed.body["edited_timestamp"] is None) == (200, False)
    assert (ann.messages()[0].now.text, ann.messages()[0].edits) == ("two", 1)
    assert (await ask(f"GET {path}")).body["flags"] == 32768
    assert (await ask(f"DELETE {path}")).status == 204
    assert ann.messages() == []
    assert (await ask(f"PATCH {path}", **card("three"))).why == (404, 10008)
    assert [shown.text for shown in ann.shown()] == ["one", "two"]
    assert rules(ann.world) == []


async def test_a_dm_is_opened_once(ask: Ask, ann: Person) -> None:
    first = (await ask("POST /users/@me/channels", recipient_id=ann.id)).body
    again = (await ask("POST /users/@me/channels", recipient_id=ann.id)).body
    assert (first["id"], first["type"]) == (again["id"], DM) == (ann.dm.id, 1)
    assert (await ask("POST /users/@me/channels", recipient_id="1")).why == (400, 50033)


async def test_the_same_nonce_gives_the_same_message_while_it_lives(ask: Ask, ann: Person) -> None:
    once = {"nonce": "abc", "enforce_nonce": True}
    first = await posted(ask, ann, "one", **once)
    assert await posted(ask, ann, "two", **once) == first
    assert await posted(ask, ann, "free", nonce="abc") != first
    ann.world.advance(ann.world.nonce_life + 1)
    assert await posted(ask, ann, "three", **once) != first
    assert [one.now.text for one in ann.messages()] == ["one", "free", "three"]


async def test_history_is_told_from_the_newest(ask: Ask, ann: Person) -> None:
    said = [await posted(ask, ann, word) for word in ("one", "two")]
    said += [ann.say("three").id, await posted(ask, ann, "four")]

    async def asked(query: str) -> list[int]:
        found = (await ask(f"GET /channels/{ann.dm.id}/messages{query}")).body
        return [said.index(one["id"]) for one in found]

    assert await asked("") == [3, 2, 1, 0]
    assert await asked("?limit=2") == [3, 2]
    assert await asked(f"?before={said[2]}") == [1, 0]
    assert await asked(f"?after={said[0]}&limit=2") == [2, 1]
    assert (await ask(f"GET /channels/{ann.dm.id}/messages?limit=101")).why == (400, 50035)


async def test_files_come_with_a_form(ask: Ask, ann: Person) -> None:
    shown = card("your data")
    shown["components"].append({"type": 13, "file": {"url": "attachment://data.json"}})
    path = f"POST /channels/{ann.dm.id}/messages"
    answer = await ask(path, shown, files={"data.json": b"{}"})
    assert answer.body["attachments"][0]["size"] == 2
    assert ann.messages()[0].now.files == ("data.json",)
    assert ann.messages()[0].files == {"data.json": b"{}"}
    assert rules(ann.world) == []
    assert (await ask(path, shown)).why == (400, 50035)


@each(
    ("how", "why", "rule"),
    [("block", (403, 50007), "blocked"), ("leave", (403, 50278), "strangers")],
)
async def test_some_cannot_be_reached(
    ask: Ask, ann: Person, how: str, why: tuple[int, int], rule: str
) -> None:
    getattr(ann, how)()
    assert (await ask(f"POST /channels/{ann.dm.id}/messages", **card("hi"))).why == why
    assert ([error.rule for error in ann.world.refusals], rules(ann.world)) == ([rule], [])


async def test_who_installed_the_bot_can_be_reached_anywhere(ask: Ask, ann: Person) -> None:
    ann.leave()
    ann.install()
    await posted(ask, ann)
    assert (await ask(f"GET /channels/{ann.elsewhere().id}")).why == (403, 50001)


@each(
    ("token", "rule"),
    [("MTIz.wrong", "token"), ("", "auth")],
)
async def test_a_wrong_token_is_refused(ask: Ask, world: World, token: str, rule: str) -> None:
    assert (await ask("GET /users/@me", token=token)).why == (401, 0)
    assert [error.rule for error in world.refusals] == [rule]


async def test_paths_that_are_none(ask: Ask, world: World) -> None:
    assert (await ask("GET /nothing")).status == 404
    assert (await ask("PUT /users/@me")).status == 404
    assert rules(world) == ["path", "path"]


async def test_five_messages_in_five_seconds_and_no_more(ask: Ask, ann: Person) -> None:
    path = f"POST /channels/{ann.dm.id}/messages"
    left = [(await ask(path, **card("hi"))).headers["X-RateLimit-Remaining"] for _ in range(5)]
    assert left == ["4", "3", "2", "1", "0"]
    refused = await ask(path, **card("hi"))
    assert (refused.status, refused.body["global"]) == (429, False)
    assert 0 < refused.body["retry_after"] <= 5
    assert refused.headers["X-RateLimit-Scope"] == "user"
    assert rules(ann.world) == ["rate"]
    ann.world.advance(1)
    assert (await ask(path, **card("hi"))).status == 429
    assert rules(ann.world) == ["rate", "early"]
    ann.world.advance(4.1)
    assert (await ask(path, **card("hi"))).status == 200


def test_fifty_calls_a_second_and_no_more() -> None:
    limits = Limits()
    for number in range(50):
        limits.pass_through(str(number % 3), USUAL, 1000.0, free=False)
    limits.pass_through("webhooks", USUAL, 1000.0, free=True)
    with pytest.raises(RefusedError) as refused:
        limits.pass_through("1", USUAL, 1000.5, free=False)
    assert refused.value.more == {"retry_after": 0.5, "global": True}
    assert refused.value.headers["X-RateLimit-Global"] == "true"
    limits.pass_through("1", USUAL, 1001.0, free=False)


async def test_limits_may_be_off(ask: Ask, ann: Person) -> None:
    ann.world.limits.on = False
    for _ in range(8):
        await posted(ask, ann)
