"""Our own Telegram hands out updates, and fails, as the real one does."""

from __future__ import annotations

import asyncio
import json

import aiohttp
import pytest
from aiohttp import web
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile

from tests.telegram.asking import YES, Ask, ids, rules
from tests.telegram.faults import Fault, How
from tests.telegram.people import Person
from tests.telegram.refusals import OTHER_POLL, WEBHOOK_ACTIVE
from tests.telegram.server import Server
from tests.telegram.world import World

each = pytest.mark.parametrize
pytestmark = pytest.mark.wrong_on_purpose


async def test_an_offset_confirms_all_below_it(ask: Ask, ann: Person) -> None:
    for word in ("one", "two", "three"):
        ann.say(word)
    first, second, third, fourth = ids(await ask("getUpdates"))
    assert ids(await ask("getUpdates", limit=2)) == [first, second]
    assert ids(await ask("GETUPDATES", offset=third)) == [third, fourth]
    assert ids(await ask("getUpdates")) == [third, fourth]


async def test_a_negative_offset_forgets_all_but_the_last(ask: Ask, ann: Person) -> None:
    ann.say("one")
    last = ann.world.queue.next_id
    ann.say("two")
    assert ids(await ask("getUpdates", offset=-1)) == [last]
    assert ids(await ask("getUpdates")) == [last]


async def test_a_long_poll_ends_with_the_first_update(ask: Ask, ann: Person) -> None:
    await ask("getUpdates", offset=ann.world.queue.next_id)
    poll = asyncio.create_task(ask("getUpdates", timeout=20))
    await ann.world.polled()
    ann.say("hello")
    assert [update["message"]["text"] for update in (await poll).result] == ["hello"]


async def test_ids_may_start_again_lower(ask: Ask, ann: Person) -> None:
    offset = ann.world.queue.next_id
    await ask("getUpdates", offset=offset)
    ann.world.queue.next_id = 1000
    ann.say("after a silent week")
    assert ids(await ask("getUpdates", offset=offset)) == [1000]


async def test_only_the_kinds_that_are_asked_for_are_kept(ask: Ask, ann: Person) -> None:
    said = ann.world.queue.next_id
    await ask("getUpdates", offset=said, allowed_updates=["message"])
    ann.say("kept")
    ann.block()
    assert ids(await ask("getUpdates")) == [said]


async def test_the_older_of_two_polls_is_thrown_out(ask: Ask, world: World) -> None:
    older = asyncio.create_task(ask("getUpdates", timeout=20))
    await world.polled()
    assert (await ask("getUpdates")).result == []
    assert (await older).why == f"409 {OTHER_POLL}"


async def test_pressed_buttons_are_kept_for_150_seconds_and_texts_for_a_day(
    ask: Ask, ann: Person
) -> None:
    await ask("getUpdates", offset=ann.world.queue.next_id)
    await ask("sendMessage", chat_id=ann.id, text="Well?", reply_markup=YES)
    ann.press("Yes")
    ann.say("yes")
    ann.world.advance(151)
    assert [*map(set, (await ask("getUpdates")).result)] == [{"update_id", "message"}]
    ann.world.advance(86_400)
    assert (await ask("getUpdates")).result == []


async def test_an_update_can_come_again_and_can_be_anything(ask: Ask, ann: Person) -> None:
    ann.world.queue.inject('{"update_id": 7, "message": []}')
    [first, raw] = ids(await ask("getUpdates"))
    await ask("getUpdates", offset=first + 2)
    ann.world.queue.repeat(2)
    assert (ids(await ask("getUpdates")), raw) == ([first, 7], 7)


async def test_a_webhook_gets_each_update_until_it_says_200(ask: Ask, ann: Person) -> None:
    got: list[str] = []

    async def take(request: web.BaseRequest) -> web.Response:
        assert request.headers["X-Telegram-Bot-Api-Secret-Token"] == "quiet"
        got.append(json.loads(await request.read())["message"]["text"])
        return web.Response(status=200 if len(got) > 1 else 500)

    runner = web.ServerRunner(web.Server(take))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    assert (await ask("setWebhook", url=url, secret_token="quiet")).result  # noqa: S106
    ann.say("two")
    assert (await ask("getUpdates")).why == f"409 {WEBHOOK_ACTIVE}"
    await ann.world.until(lambda: not ann.world.queue.held)
    assert got == ["/start", "/start", "two"]
    assert (await ask("getWebhookInfo")).result["url"] == url
    await ask("deleteWebhook")
    assert (await ask("getUpdates")).result == []
    await runner.cleanup()


@each(
    ("token", "method", "why"),
    [
        ("7000000001:wrong", "getMe", "401 Unauthorized"),
        ("nonsense", "getMe", "404 Not Found"),
        ("7000000001:wrong", "a/b", "404 Not Found"),
    ],
)
async def test_the_wrong_door_is_shut(ask: Ask, token: str, method: str, why: str) -> None:
    assert (await ask(method, token)).why == why


async def test_a_revoked_token_opens_nothing(ask: Ask, world: World) -> None:
    assert (await ask("getMe")).result["id"] == 7000000001
    world.revoked = True
    assert (await ask("getMe")).why == "401 Unauthorized"


async def test_a_method_and_a_parameter_must_exist(ask: Ask, ann: Person) -> None:
    assert (await ask("sendMassage")).why == "404 Not Found: method not found"
    await ask("sendMessage", chat_id=ann.id, text="Hi", reply_keyboard="none")
    assert rules(ann.world) == ["method", "unknown"]


async def test_faults_come_when_they_are_asked_for(ask: Ask, ann: Person) -> None:
    faults, hello = ann.world.faults, {"chat_id": ann.id, "text": "Hi"}
    faults.add(Fault(How.STATUS, "sendMessage", skip=1, status=500))
    faults.add(Fault(How.STATUS, "getMe", status=429, description="Wait", retry_after=3))
    assert (await ask("sendMessage", **hello)).status == 200
    assert (await ask("sendMessage", **hello)).why == "500 Internal Server Error"
    assert (await ask("getMe")).body["parameters"] == {"retry_after": 3}
    faults.add(Fault(How.DELAY, seconds=0.01))
    assert (await ask("sendMessage", **hello)).status == 200
    assert len(ann.messages()) == 2


@each(
    ("how", "applied"),
    [
        (How.DROP_BEFORE, 0),
        (How.DROP_AFTER, 1),
        (How.HTML, 0),
        (How.APPLY_HTML, 1),
        (How.GARBAGE, 1),
        (How.HANG, 0),
    ],
)
async def test_an_answer_can_be_lost_before_and_after(
    ask: Ask, ann: Person, how: How, applied: int
) -> None:
    ann.world.faults.add(Fault(how, "sendMessage", seconds=0.01))
    with pytest.raises((aiohttp.ClientError, ValueError)):
        await ask("sendMessage", chat_id=ann.id, text="Hi")
    assert len(ann.messages()) == applied
    assert (await ask("getMe")).status == 200


async def test_the_library_bots_use_gets_along_with_it(server: Server, ann: Person) -> None:
    ann.say("hello")
    ann.voice()
    ann.location(52.5, 13.4)
    rows = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="x", style="primary")]])
    async with Bot(server.world.token, base_url=f"{server.url}/bot") as bot:
        updates = await bot.get_updates(timeout=1, allowed_updates=["message", "callback_query"])
        said = await bot.send_message(ann.id, "<b>Hi</b>", parse_mode="HTML", reply_markup=rows)
        ann.press("Yes")
        [tap] = await bot.get_updates(offset=updates[-1].update_id + 1)
        assert tap.callback_query
        await tap.callback_query.answer("ok")
        await tap.callback_query.edit_message_text("Thanks")
        sheet = await bot.send_document(ann.id, InputFile(b"a,b", "export.csv"), caption="Yours")
        await bot.set_my_commands([("run", "Can I run?")], language_code="en")
        commands = await bot.get_my_commands(language_code="en")
        await bot.set_my_short_description("Legs?")
        about = await bot.get_my_short_description()
    assert (len(updates), said.text, sheet.caption) == (4, "Hi", "Yours")
    assert (commands[0].command, about.short_description) == ("run", "Legs?")
    assert [shown.text for shown in ann.shown()] == ["Hi", "Thanks", "Yours"]
    assert (rules(server.world), server.world.spinning()) == ([], [])
