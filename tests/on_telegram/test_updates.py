"""Telegram's updates, read: what each of them means to us, and what means nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import available_timezones

import pytest
import tzfpy
from telegram import Update

from bot.platforms.telegram.update import BotName, GroupAsk, Heard, read
from dialogs.events import (
    Begin,
    Edited,
    Event,
    Left,
    Location,
    Place,
    Return,
    Tap,
    Text,
    Unreadable,
    What,
)

AT = datetime(2026, 11, 20, 7, tzinfo=UTC)
BOT = BotName(700, "Our_bot")
US = {"id": 700, "is_bot": True, "first_name": "legday", "username": "our_bot"}
ANN = {"id": 6_000_000_001, "is_bot": False, "first_name": "Ann"}
BEN = {"id": 6_000_000_002, "is_bot": False, "first_name": "Ben"}
PRIVATE = {"id": ANN["id"], "type": "private", "first_name": "Ann"}
GROUP = {"id": -1001, "type": "supergroup", "title": "Runners"}
CHANNEL = {"id": -1002, "type": "channel", "title": "News"}
FILE = {"file_id": "f", "file_unique_id": "u"}

each = pytest.mark.parametrize


def heard(kind: str, content: dict[str, Any]) -> Heard:
    update = Update.de_json({"update_id": 41, kind: content}, None)
    return read(update, BOT, AT)


def message(chat: dict[str, Any] = PRIVATE, **content: Any) -> dict[str, Any]:
    return {"message_id": 5, "date": 1, "chat": chat, "from": ANN, **content}


def said(**content: Any) -> Heard:
    """Whenever it was."""
    return replace(heard("message", message(**content)), sent=None)


def event(what: What, ref: str = "5", about: str = "") -> Event:
    ticket = "q9" if isinstance(what, Tap) else ""
    where = ("telegram:700:41", "telegram:6000000001")
    return Event(*where, AT, what, Place.PRIVATE, ref, about, ticket)


def press(under: dict[str, Any] | None, by: dict[str, Any] = ANN, **more: Any) -> Heard:
    content = {"id": "q9", "from": by, "chat_instance": "1", "data": "3.soreness.4", **more}
    return heard("callback_query", content | ({"message": under} if under else {}))


@each(
    ("typed", "what"),
    [
        ("hello", Text("hello")),
        ("/run", Begin("run")),
        ("/run@our_bot slept badly", Begin("run", "slept badly")),
        ("/RUN@another_bot  slept\nbadly ", Begin("run", "slept\nbadly")),
        ("/start run", Begin("start", "run")),
        ("/etc/hosts", Text("/etc/hosts")),
        ("/läuft das", Text("/läuft das")),
        (f"/{'x' * 33}", Text(f"/{'x' * 33}")),
        ("/", Text("/")),
        ("so\0re", Text("sore")),
        ("half \ud800 of one", Text("half \ufffd of one")),
    ],
)
def test_what_is_typed_is_a_command_or_words(typed: str, what: What) -> None:
    assert said(text=typed) == Heard(event(what))


def test_when_a_message_was_sent_is_known() -> None:
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    assert heard("message", message(text="x")).sent == epoch + timedelta(seconds=1)
    assert heard("message", message(GROUP, text="/run")).sent == epoch + timedelta(seconds=1)


@each(
    "content",
    [
        {"photo": [{**FILE, "width": 9, "height": 9}]},
        {"voice": {**FILE, "duration": 3}},
        {"document": FILE},
        {"contact": {"phone_number": "1", "first_name": "Ben"}},
        {"dice": {"emoji": "🎲", "value": 3}},
        {"sticker": {**FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False,
                     "is_video": False}},
        {"location": {"latitude": 95.0, "longitude": 500.0}},
    ],
)  # fmt: skip
def test_what_has_no_words_cannot_be_read(content: dict[str, Any]) -> None:
    assert said(**content) == Heard(event(Unreadable()))


def test_words_beneath_a_picture_count() -> None:
    content = {"photo": [{**FILE, "width": 9, "height": 9}], "caption": "slept badly"}
    assert said(**content) == Heard(event(Text("slept badly")))


def test_of_a_place_only_its_zone_comes_in() -> None:
    place = {"latitude": 52.52, "longitude": 13.405}
    venue = {"location": place, "title": "Gym", "address": "Street 1"}
    expected = Heard(event(Location("Europe/Berlin")))
    assert (said(location=place), said(location=place, venue=venue)) == (expected, expected)


def test_every_zone_of_a_place_is_one_that_can_be_used() -> None:
    assert set(tzfpy.timezonenames()) <= available_timezones()


@each(
    "content",
    [
        {"new_chat_title": "x"},
        {"pinned_message": {"message_id": 1, "date": 1, "chat": PRIVATE}},
        {"text": "I am a bot", "from": US},
        {"text": "from the channel", "sender_chat": CHANNEL},
        {"text": "from nobody", "from": None},
        {"something_new": {"a": 1}},
        {"text": "", "photo": []},
    ],
)
def test_what_no_person_says_means_nothing(content: dict[str, Any]) -> None:
    assert said(**content) == Heard()


def test_a_changed_message_says_how_it_reads_now() -> None:
    changed = heard("edited_message", message(text="soreness 4", edit_date=2))
    assert changed == Heard(event(Edited("soreness 4")))


def test_a_moving_place_and_a_group_s_corrections_mean_nothing() -> None:
    moving = {"location": {"latitude": 1.0, "longitude": 2.0}}
    assert heard("edited_message", message(**moving)) == Heard()
    assert heard("edited_message", message(GROUP, text="/run")) == Heard()


def test_a_tap_names_the_message_and_the_press() -> None:
    under = message(text="How sore?", **{"from": US})
    assert press(under) == Heard(event(Tap(3, "soreness", "4")), query="q9")


def test_a_tap_brings_the_words_the_message_replied_to() -> None:
    asked = message(text="can I run? \0slept badly", message_id=4)
    under = message(text="May I?", reply_to_message=asked, **{"from": US})
    about = "can I run? slept badly"
    assert press(under).event == event(Tap(3, "soreness", "4"), about=about)


def test_a_tap_brings_nobody_else_s_words() -> None:
    ours = message(text="our words", message_id=4, **{"from": US})
    under = message(text="May I?", reply_to_message=ours, **{"from": US})
    assert press(under).event == event(Tap(3, "soreness", "4"))


def test_a_tap_under_a_message_too_old_to_be_shown_still_counts() -> None:
    under = {"message_id": 5, "date": 0, "chat": PRIVATE}
    assert press(under) == Heard(event(Tap(3, "soreness", "4")), query="q9")


@each("data", ["", "nonsense", "1.a", "x" * 64, "9.soreness.4\n"])
def test_a_token_we_never_wrote_is_only_answered(data: str) -> None:
    assert press(message(text="x"), data=data) == Heard(query="q9")


def test_a_game_s_button_is_only_answered() -> None:
    assert press(message(text="x"), data=None, game_short_name="g") == Heard(query="q9")


@each(
    ("under", "by"),
    [(message(text="x"), BEN), (message(GROUP, text="x"), ANN), (None, ANN)],
    ids=["another", "a group", "inline"],
)
def test_a_press_where_nobody_may_answer_is_foreign(under: Any, by: dict[str, Any]) -> None:
    assert press(under, by) == Heard(query="q9", foreign=True)


def member(before: str, after: str, chat: dict[str, Any] = PRIVATE) -> Heard:
    states = [{"user": US, "status": one, "until_date": 0} for one in (before, after)]
    content = {"chat": chat, "from": ANN, "date": 1}
    return heard(
        "my_chat_member", content | {"old_chat_member": states[0], "new_chat_member": states[1]}
    )


def test_who_blocks_us_left_and_who_unblocks_us_is_back() -> None:
    assert member("member", "kicked") == Heard(event(Left(), ref=""))
    assert member("kicked", "member") == Heard(event(Return(), ref=""))
    assert member("left", "member") == Heard()
    assert member("member", "kicked", GROUP) == Heard()


def ask(text: str, thread: int | None = None) -> Heard:
    return Heard(group=GroupAsk(-1001, 5, text, thread))


@each(
    "text",
    ["/run", "/help", "/run@our_bot", "/legday@Our_Bot", "can I run, @OUR_BOT?", "(@our_bot)"],
)
def test_a_group_is_answered_when_we_are_meant(text: str) -> None:
    assert said(chat=GROUP, text=text) == ask(text)


@each("text", ["/run@another_bot", "/legday", "can I run?", "me@our_bot.com", "@our_botanist"])
def test_a_group_is_left_alone_otherwise(text: str) -> None:
    assert said(chat=GROUP, text=text) == Heard()


def test_a_reply_to_us_in_a_group_is_meant_for_us() -> None:
    ours = message(GROUP, text="Ask me in private", message_id=4) | {"from": US}
    theirs = message(GROUP, text="Ask me in private", message_id=4) | {"from": BEN}
    assert said(chat=GROUP, text="and now?", reply_to_message=ours) == ask("and now?")
    assert said(chat=GROUP, text="and now?", reply_to_message=theirs) == Heard()


def test_a_group_s_topic_is_answered_in_the_topic() -> None:
    asked = said(chat=GROUP, text="/run", is_topic_message=True, message_thread_id=8)
    assert asked == ask("/run", thread=8)
    assert said(chat=GROUP, text="/run", message_thread_id=8) == ask("/run")


@each(
    "content",
    [
        {"text": "/run", "sender_chat": GROUP, "from": {**US, "id": 1087968824}},
        {"text": "/run", "from": {**BEN, "is_bot": True}},
        {"text": "half \ud800 a character"},
        {"photo": [{**FILE, "width": 9, "height": 9}]},
        {"new_chat_members": [US]},
    ],
)
def test_bots_and_hidden_administrators_in_a_group_are_not_answered(
    content: dict[str, Any],
) -> None:
    assert said(chat=GROUP, **content) == Heard()


def test_a_channel_means_nothing() -> None:
    assert heard("channel_post", message(CHANNEL, text="/run")) == Heard()
    assert said(chat=CHANNEL, text="/run@our_bot") == Heard()


def test_of_a_group_that_moves_nothing_is_kept_so_there_is_nothing_to_move() -> None:
    old = {"id": -7, "type": "group", "title": "Runners"}
    assert said(chat=old, migrate_to_chat_id=-1001) == Heard()
    assert said(chat=GROUP, migrate_from_chat_id=-7) == Heard()


@each("kind", ["poll", "inline_query", "message_reaction", "some_future_thing"])
def test_what_we_never_asked_for_means_nothing(kind: str) -> None:
    update = Update(41, api_kwargs={kind: {"id": "1"}})
    assert read(update, BOT, AT) == Heard()
