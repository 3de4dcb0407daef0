"""Our own Telegram takes the messages that the real one takes, and no others."""

from __future__ import annotations

from typing import Any

import pytest

from tests.telegram.asking import YES, Ask, rules
from tests.telegram.people import Person, group, migrate
from tests.telegram.refusals import NOT_MODIFIED, TOO_OLD

each = pytest.mark.parametrize
pytestmark = pytest.mark.wrong_on_purpose


KEYBOARD = "can't parse inline keyboard button: "


@each(
    ("given", "why"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": "  \n"}, "text must be non-empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "🏃" * 2049}, "message is too long"),
        ({"chat_id": 5}, "chat not found"),
        ({"parse_mode": "Markdown"}, "unsupported parse_mode"),
        ({"reply_parameters": {"message_id": 99}}, "message to be replied not found"),
        ({"data": "x" * 65}, "BUTTON_DATA_INVALID"),
        ({"style": "grey"}, f"{KEYBOARD}invalid button style specified"),
        ({"data": ""}, f"{KEYBOARD}Text buttons are unallowed in the inline keyboard"),
        ({"rows": 101}, "reply markup is too long"),
    ],
)
async def test_what_does_not_fit_is_refused_and_remembered(
    ask: Ask, ann: Person, given: dict[str, Any], why: str
) -> None:
    button = {"text": "Yes", "callback_data": given.pop("data", "x")}
    if "style" in given:
        button["style"] = given.pop("style")
    markup = {"inline_keyboard": [[button]] * given.pop("rows", 1)}
    call = {"chat_id": ann.id, "text": "Hi", "reply_markup": markup, **given}
    assert (await ask("sendMessage", **call)).why == f"400 Bad Request: {why}"
    assert len(ann.world.violations) == 1


async def test_what_just_fits_is_shown(ask: Ask, ann: Person) -> None:
    button = {"text": "Yes", "callback_data": "x" * 64, "style": "success"}
    markup = {"inline_keyboard": [[button] * 8] * 12}
    shown = f"<b>{'&lt;' * 4096}</b>"
    sent = await ask(
        "sendMessage", chat_id=ann.id, text=shown, parse_mode="HTML", reply_markup=markup
    )
    assert (sent.result["text"], rules(ann.world)) == ("<" * 4096, [])


async def test_nine_buttons_in_a_row_and_a_bare_ampersand_are_noted(ask: Ask, ann: Person) -> None:
    markup = {"inline_keyboard": [YES["inline_keyboard"][0] * 9]}
    text = "salt & water"
    given = {"chat_id": ann.id, "text": text, "parse_mode": "HTML", "reply_markup": markup}
    assert (await ask("sendMessage", **given)).result["text"] == text
    assert rules(ann.world) == ["entities", "keyboard"]


async def test_an_edit_keeps_what_was_shown_before(ask: Ask, ann: Person) -> None:
    said = (await ask("sendMessage", chat_id=ann.id, text="One", reply_markup=YES)).result
    edit = {"chat_id": ann.id, "message_id": said["message_id"], "text": "Two"}
    assert (await ask("editMessageText", **edit)).result["text"] == "Two"
    assert (await ask("editMessageText", **edit)).why == f"400 {NOT_MODIFIED}"
    assert [(shown.text, shown.labels) for shown in ann.shown()] == [("One", ("Yes",)), ("Two", ())]
    assert (rules(ann.world), len(ann.world.refusals)) == ([], 1)


async def test_a_keyboard_can_be_taken_away_once(ask: Ask, ann: Person) -> None:
    said = (await ask("sendMessage", chat_id=ann.id, text="One", reply_markup=YES)).result
    strip = {"chat_id": ann.id, "message_id": said["message_id"]}
    assert (await ask("editMessageReplyMarkup", **strip)).status == 200
    assert (await ask("editMessageReplyMarkup", **strip)).why == f"400 {NOT_MODIFIED}"


async def test_only_what_stands_and_is_ours_can_be_edited(ask: Ask, ann: Person) -> None:
    said = (await ask("sendMessage", chat_id=ann.id, text="One")).result["message_id"]
    hers = ann.say("Mine").id
    edit = {"chat_id": ann.id, "text": "Two"}
    not_ours = (await ask("editMessageText", message_id=hers, **edit)).why
    assert not_ours == "400 Bad Request: message can't be edited"
    await ask("deleteMessage", chat_id=ann.id, message_id=said)
    gone = (await ask("editMessageText", message_id=said, **edit)).why
    never = (await ask("editMessageText", message_id=999, **edit)).why
    assert gone == never == "400 Bad Request: message to edit not found"
    assert rules(ann.world) == ["not_editable", "never_a_message"]


async def test_a_press_is_answered_once_and_soon(ask: Ask, ann: Person) -> None:
    await ask("sendMessage", chat_id=ann.id, text="Well?", reply_markup=YES)
    first, second = ann.press("Yes"), ann.press("1.q.yes")
    assert ann.world.spinning() == [first, second]
    answer = {"callback_query_id": first.id, "text": "Saved"}
    assert (await ask("answerCallbackQuery", **answer)).result
    assert (first.toast, ann.world.spinning()) == ("Saved", [second])
    assert (await ask("answerCallbackQuery", **answer)).why == f"400 {TOO_OLD}"
    ann.world.advance(31)
    late = await ask("answerCallbackQuery", callback_query_id=second.id)
    never = await ask("answerCallbackQuery", callback_query_id="1")
    assert late.why == never.why == f"400 {TOO_OLD}"
    assert rules(ann.world) == ["never_a_query"]


async def test_who_has_gone_cannot_be_written_to(ask: Ask, ann: Person) -> None:
    hello = {"chat_id": ann.id, "text": "Hi"}
    ann.block()
    blocked = (await ask("sendMessage", **hello)).why
    assert blocked == "403 Forbidden: bot was blocked by the user"
    ann.unblock()
    assert (await ask("sendMessage", **hello)).status == 200
    ann.deactivate()
    gone = await ask("sendMessage", **hello)
    assert (gone.why, rules(ann.world)) == ("403 Forbidden: user is deactivated", [])


async def test_a_group_that_moved_says_where(ask: Ask, ann: Person) -> None:
    small = group(ann.world, kind="group")
    new = migrate(ann.world, small, ann)
    moved = await ask("sendMessage", chat_id=small.id, text="Hi")
    assert moved.body["parameters"] == {"migrate_to_chat_id": new.id}
    assert (await ask("sendMessage", chat_id=new.id, text="Hi")).status == 200


async def test_too_many_messages_are_told_when_to_come_back(ask: Ask, ann: Person) -> None:
    ann.world.limits.usual()
    hello = {"chat_id": ann.id, "text": "Hi"}
    assert [(await ask("sendMessage", **hello)).status for _ in range(4)] == [200] * 3 + [429]
    ann.world.advance(1)
    early = await ask("sendMessage", **hello)
    assert early.body["parameters"]["retry_after"] in {1, 2}
    ann.world.advance(3)
    assert (await ask("sendMessage", **hello)).status == 200
    assert rules(ann.world) == ["early"]


async def test_a_group_hears_twenty_messages_a_minute(ask: Ask, ann: Person) -> None:
    ann.world.limits.usual()
    runners = group(ann.world)
    said = [await ask("sendMessage", chat_id=runners.id, text="Hi") for _ in range(21)]
    assert [answer.status for answer in said] == [200] * 20 + [429]
