"""What Discord's dispatches mean to us, and that nothing in them can stop us."""

from __future__ import annotations

from typing import Any

import pytest

from bot.platforms.discord.read import Heard, Mention, Why, is_choosing, read
from dialogs.events import Begin, Edited, Event, Place, Tap, Text, Unreadable
from tests.on_discord.dispatches import (
    ANN,
    AT,
    BEN,
    HOME,
    ID,
    IN_DM,
    IN_GROUP,
    IN_SERVER,
    ME,
    ROOM,
    SENT,
    SERVER,
    SHOWN,
    command,
    in_server,
    interaction,
    message,
    press,
)

each = pytest.mark.parametrize


def heard(raw: Any, name: str = "INTERACTION_CREATE") -> Heard:
    return read(name, raw, ME, AT)


def said(raw: Any) -> Heard:
    return heard(raw, "MESSAGE_CREATE")


def event(what: Any, ticket: str, ref: str = "", about: str = "", channel: str = HOME) -> Heard:
    """Where there is a channel for the two of us, one can type."""
    ticket, can_type = f"{ID}/aW50/{ticket}", bool(channel)
    where = (Place.PRIVATE, ref, about, ticket, channel, can_type)
    whole = Event(f"discord:{ID}", f"discord:{ANN}", AT, what, *where)
    return Heard(whole, sent=SENT)


# Commands


def test_a_command_in_the_chat_with_us_is_answered_plainly():
    assert heard(command("run", IN_DM)) == event(Begin("run"), "d")


@each("where", [IN_SERVER, IN_GROUP])
def test_a_command_where_others_are_is_answered_to_one(where):
    assert heard(command("run", where)) == event(Begin("run"), "c", channel="")


def test_without_a_context_the_channel_says_where_it_was():
    dm, server = dict(IN_DM), dict(IN_SERVER)
    del dm["context"], server["context"]
    assert heard(command("why", dm)) == event(Begin("why"), "d")
    assert heard(command("why", server)) == event(Begin("why"), "c", channel="")


@each(
    ("options", "words"),
    [
        ([("words", "legs sore 3, slept badly")], "legs sore 3, slept badly"),
        (
            [
                ("when", "yesterday 6pm"),
                ("minutes", 60),
                ("rpe", 8),
                ("exercises", "squats,lunges"),
            ],
            "squats,lunges, rpe 8, 60 min, yesterday 6pm",
        ),
        ([("when", "<t:1795107600:f>"), ("rpe", 8)], "rpe 8, <t:1795107600:f>"),
        ([("when", "yesterday, 6pm")], "yesterday  6pm"),
        ([("exercises", "  ")], ""),
        ([("rpe", True), ("minutes", 3.5), ("when", None), ("exercises", ["x"])], ""),
        ([("of another day", "what"), ("rpe", 7)], "rpe 7, what"),
        ([("words", "half \ud83d of a letter\0")], "half � of a letter"),
    ],
)
def test_options_read_as_one_typed_line(options, words):
    assert heard(command("legday", IN_DM, *options)).event.what == Begin("legday", words)


def test_other_kinds_of_command_are_not_ours():
    raw = command("run", IN_SERVER)
    raw["data"]["type"] = 2
    assert heard(raw) == Heard(ticket=f"{ID}/aW50/c", why=Why.UNKNOWN, sent=SENT)


def test_what_could_become_of_an_option_is_no_event():
    raw = command("legday", IN_DM) | {"type": 4}
    assert heard(raw) == Heard(sent=SENT)
    assert is_choosing("INTERACTION_CREATE", raw)
    assert not is_choosing("INTERACTION_CREATE", command("legday", IN_DM))
    assert not is_choosing("MESSAGE_CREATE", raw)


# Presses


def test_a_press_in_the_chat_with_us_is_a_tap():
    raw = press(f"{ANN}:12.food.yes", IN_DM)
    assert heard(raw) == event(Tap(12, "food", "yes"), "p", f"{HOME}/{SHOWN}")


@each("where", [IN_SERVER, IN_GROUP])
def test_a_press_beneath_what_only_one_sees_says_so(where):
    raw = press(f"{ANN}:12.food.yes", where, flags=64 | 32768)
    tap = Tap(12, "food", "yes")
    assert heard(raw) == event(tap, "e", f"{ROOM}/{SHOWN}/e", channel="")


def test_only_the_owner_may_press():
    raw = press(f"{BEN}:12.food.yes", IN_DM)
    assert heard(raw) == Heard(ticket=f"{ID}/aW50/p", why=Why.FOREIGN, sent=SENT)


@each("custom_id", ["", ":", f"{ANN}", f"{ANN}:", f"{ANN}:x", f":{ANN}", "asked", f"{BEN}:x"])
def test_a_button_we_never_made_does_nothing(custom_id):
    raw = press(custom_id, IN_SERVER, flags=64)
    assert heard(raw) == Heard(ticket=f"{ID}/aW50/e", why=Why.UNKNOWN, sent=SENT)


def test_a_checklist_that_others_can_see_is_none_of_ours():
    raw = press(f"{ANN}:12.food.yes", IN_SERVER)
    assert heard(raw) == Heard(ticket=f"{ID}/aW50/c", why=Why.UNKNOWN, sent=SENT)


def test_whoever_presses_ask_is_asked_in_private():
    """And the answer that others see stays as it is."""
    assert heard(press("ask", IN_SERVER)) == event(Begin("run"), "c", channel="")


def test_a_press_tells_what_its_message_replied_to():
    own = {"author": {"id": ANN}, "content": "can i run, legs sore 3"}
    raw = press(f"{ANN}:1.food.yes", IN_DM, message_reference={"message_id": "1"})
    raw["message"]["referenced_message"] = own
    assert heard(raw).event.about == "can i run, legs sore 3"
    raw["message"]["referenced_message"] = own | {"author": {"id": BEN}}
    assert heard(raw).event.about == ""
    raw["message"]["referenced_message"] = None
    assert heard(raw).event.about == ""


@pytest.mark.parametrize(
    ("by", "type_", "about"), [(ANN, 2, "/legday"), (BEN, 2, ""), (ANN, 3, "")]
)
def test_a_press_tells_which_command_its_message_answered(by, type_, about):
    asked = {"id": "1", "type": type_, "name": "legday", "user": {"id": by}}
    raw = press(f"{ANN}:0.consent.yes", IN_DM, interaction_metadata=asked)
    assert heard(raw).event.about == about


def test_a_form_we_never_made_is_none_of_ours():
    raw = interaction(5, IN_DM, {"custom_id": "x", "components": []})
    assert heard(raw) == Heard(ticket=f"{ID}/aW50/d", why=Why.UNKNOWN, sent=SENT)


# Messages


def written(what: Any, id_: str = f"discord:{ID}") -> Heard:
    whole = Event(id_, f"discord:{ANN}", AT, what, Place.PRIVATE, ref=f"{HOME}/{ID}", channel=HOME)
    return Heard(whole, sent=SENT)


@each(
    ("text", "what"),
    [
        ("can i run?", Text("can i run?")),
        ("/legday squats", Begin("legday", "squats")),
        (f"<@{ME}> can i run?", Text("can i run?")),
        (f"can i <@!{ME}> run?", Text("can i run?")),
        ("nul\0", Text("nul")),
    ],
)
def test_what_is_written_to_us_is_heard(text, what):
    assert said(message(text)) == written(what)
    assert said(message(text, type=19, channel_type=1)) == written(what)


@each("thing", ["attachments", "sticker_items", "message_snapshots"])
def test_what_has_no_words_cannot_be_read(thing):
    assert said(message("", **{thing: [{"id": "1"}]})) == written(Unreadable())
    assert said(message("with words", **{thing: [{"id": "1"}]})) == written(Text("with words"))


@each(
    "more",
    [
        {"author": {"id": ME}},
        {"author": {"id": BEN, "bot": True}},
        {"author": {"id": BEN, "system": True}},
        {"author": {}},
        {"webhook_id": "1"},
        {"type": 6},
        {"type": 20},
        {"type": None},
        {"channel_type": 3},
        {"content": ""},
        {"content": f"<@{ME}>"},
        {"channel_id": None},
    ],
)
def test_what_no_person_wrote_to_us_is_passed_over(more):
    assert said(message("hello") | more) == Heard(sent=SENT)


def test_a_mention_in_a_server_is_answered_there():
    told = said(in_server(f"hey <@{ME}> can i run?"))
    mention = Mention(ROOM, ID, "hey can i run?", f"discord:{ANN}")
    assert told == Heard(mention=mention, sent=SENT)
    assert said(in_server("in reply to you", type=19)).mention.text == "in reply to you"


def test_the_rest_of_a_server_is_none_of_our_business():
    assert said(in_server("hello", mentions=[{"id": BEN}])) == Heard(sent=SENT)
    assert said(in_server(f"<@{ME}>", author={"id": BEN, "bot": True})) == Heard(sent=SENT)


def changed(raw: Any) -> Heard:
    return heard(raw, "MESSAGE_UPDATE")


def test_an_edit_is_heard_once_for_each_time():
    raw = message("sore 4", edited_timestamp="2026-11-20T08:00:01.500000+00:00")
    first = written(Edited("sore 4"), f"discord:{ID}/20261120T080001500000")
    assert changed(raw) == first
    later = changed(raw | {"edited_timestamp": "2026-11-20T09:00:02+01:00"})
    assert later.event.id == f"discord:{ID}/20261120T080002000000"


@each(
    "more",
    [
        {"edited_timestamp": None},
        {"edited_timestamp": "soon"},
        {"edited_timestamp": 5},
        {"content": ""},
        {"guild_id": SERVER},
        {"author": {"id": ME, "bot": True}},
    ],
)
def test_what_is_no_edit_of_theirs_is_passed_over(more):
    raw = message("sore 4", edited_timestamp="2026-11-20T08:00:01+00:00")
    assert changed(raw | more) == Heard(sent=SENT)
