"""An update that the library cannot read whole is read by what we need of it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.platforms.telegram.parse import parse

each = pytest.mark.parametrize
ANN = {"id": 9, "is_bot": False, "first_name": "Ann"}
CHAT = {"id": 9, "type": "private"}
INVENTED = {"photo": {"invented": "tomorrow"}, "entities": 5}
SAID = {"message_id": 5, "date": 1, "chat": CHAT, "from": ANN, "text": "/run"}
PRESSED = {"id": "q", "from": ANN, "chat_instance": "1", "data": "1.a.b", "message": SAID}


@each("kind", ["message", "edited_message"])
def test_words_are_read_around_what_nobody_knows_yet(kind: str) -> None:
    update = parse({"update_id": 1, kind: {**SAID, **INVENTED}})
    assert update
    assert getattr(update, kind).text == "/run"


@each(
    "odd",
    [
        {"from": {**ANN, "language_code": 5, "added_to_attachment_menu": []}},
        {"message": {**SAID, "chat": {**CHAT, "photo": 7}, "reply_to_message": {"date": "x"}}},
        {"chat_instance": None},
    ],
)
def test_a_press_is_read_around_what_nobody_knows_yet(odd: dict[str, Any]) -> None:
    update = parse({"update_id": 1, "callback_query": {**PRESSED, **odd}})
    assert update
    query = update.callback_query
    assert query
    assert query.message
    assert (query.id, query.data, query.from_user.id) == ("q", "1.a.b", 9)
    assert (query.message.message_id, query.message.chat.id) == (5, 9)


@each(
    "raw",
    [
        {},
        {"update_id": 1},
        {"update_id": 1, "message": None},
        {"update_id": 1, "message": []},
        {"update_id": 1, "message": "x"},
        {"update_id": 1, "message": {"message_id": 5}},
        {"update_id": 1, "callback_query": {"id": "q"}},
        {"update_id": 1, "callback_query": [1, 2]},
        {"message": SAID},
    ],
)
def test_what_has_nothing_of_it_is_none(raw: dict[str, Any]) -> None:
    assert parse(raw) is None


def test_what_we_never_asked_for_is_no_fault() -> None:
    assert parse({"update_id": 1, "some_future_thing": {"a": 1}})
