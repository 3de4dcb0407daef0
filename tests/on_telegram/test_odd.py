"""What is not as usual on Telegram: odd messages, old buttons, floods, turns that fail."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.kept import count
from tests.on_telegram.test_talk import FLAG
from tests.telegram.people import Person
from tests.telegram.serving import Service


async def test_an_update_that_comes_again_changes_nothing_and_says_nothing(service: Service):
    ann = await service.somebody()
    ann.say("/legday squats, yesterday")
    await ann.hears("squat")
    await service.quiet()
    before = [(one.id, one.now.text) for one in ann.messages()]
    service.world.queue.repeat(5)
    await service.quiet()
    assert [(one.id, one.now.text) for one in ann.messages()] == before


async def test_a_press_that_comes_again_is_answered_once(service: Service):
    ann = await service.somebody()
    ann.say("/run")
    first = await ann.hears("First, safety.")
    ann.press("None of these", first)
    await ann.hears("How sore")
    service.world.queue.repeat(1)
    await service.quiet()
    answers = [call for call in service.world.calls if call.method == "answercallbackquery"]
    assert len(answers) == len(service.world.queries)


async def test_a_double_tap_counts_once(service: Service):
    ann = await service.somebody()
    ann.say("/run")
    first = await ann.hears("First, safety.")
    for _ in range(3):
        ann.press("None of these", first)
    sore = await ann.hears("How sore")
    await service.quiet()
    assert sore.now.text.startswith("How sore")
    assert service.world.spinning() == []


async def test_a_second_tap_on_deleting_everything_leaves_nothing_either(
    service: Service, tmp_path: Path
):
    ann = await service.somebody()
    ann.say("/forget")
    sure = await ann.hears("Delete everything")
    for _ in range(2):
        ann.press("Delete everything", sure)
    await ann.hears("Done.")
    await service.quiet()
    assert [count(tmp_path, table) for table in ("people", "identities", "outbox")] == [0, 0, 0]


async def test_an_old_button_says_kindly_that_its_list_is_closed(service: Service):
    ann = await service.somebody()
    ann.say("/run")
    first = await ann.hears("First, safety.")
    token = next(b.data for row in first.now.rows for b in row if b.label == "None of these")
    ann.say("/cancel")
    await ann.hears("Closed")
    query = ann.press(token, first, forced=True)
    await service.world.until(lambda: query.answered)
    assert "closed" in query.toast


async def test_a_button_we_never_made_changes_nothing(service: Service, tmp_path: Path):
    ann = await service.somebody()
    ann.say("/run")
    first = await ann.hears("First, safety.")
    for forged in (
        "1.flags.none",
        "'; drop table people; --",
        "999999999.soreness.3",
        "\ufffd" * 9,
    ):
        query = ann.press(forged, first, forced=True)
        await service.world.until(lambda query=query: query.answered)
    assert first.now.text.startswith("First, safety.")
    assert count(tmp_path, "people") == 1


@pytest.mark.parametrize("kind", ["photo", "voice", "sticker"])
async def test_what_has_no_words_is_answered_and_the_question_stays(service: Service, kind: str):
    ann = await service.somebody()
    ann.say("/run")
    await ann.hears("First, safety.")
    since = service.world.turn
    getattr(ann, kind)()
    again = await ann.hears("First, safety.", since=since)
    assert not again.now.text.startswith("First, safety.")


async def test_a_picture_with_words_is_read_by_its_words(service: Service):
    ann = await service.somebody()
    ann.photo(FLAG)
    await ann.hears("🚨")


async def test_a_changed_message_is_no_answer_but_its_red_flag_counts(service: Service):
    ann = await service.somebody()
    said = ann.say("/run")
    await ann.hears("First, safety.")
    ann.edit(said, FLAG)
    await ann.hears("🚨")


@pytest.mark.parametrize(
    "body",
    [
        b'{"update_id": 100000077, "message": {"message_id": "x"}}',
        b'{"update_id": 100000078, "callback_query": [1, 2]}',
        b'{"update_id": 100000079, "message": null, "poll": {"id": 5}}',
        b'{"update_id": 100000080}',
    ],
)
async def test_a_malformed_update_stops_nobody(service: Service, body: bytes):
    ann = Person(service.world)
    service.world.queue.inject(body)
    ann.say("/run")
    await ann.hears("I keep your answers")


async def test_a_message_with_a_part_nobody_knows_yet_is_still_read(service: Service):
    ann = await service.somebody()
    said = ann.say("hello").to_json() | {"text": "/run", "photo": {"invented": "tomorrow"}}
    service.world.queue.inject(json.dumps({"update_id": 100_000_999, "message": said}))
    await ann.hears("First, safety.")


@pytest.mark.parametrize(
    "text", ["a\0b\0", "\u202ehello\u202c", "😀" * 4000, "x" * 100_000, "\n \t"]
)
async def test_odd_texts_get_a_sensible_answer_or_silence(service: Service, text: str):
    ann = await service.somebody()
    ann.say(text)
    ann.say("/run")
    await ann.hears("First, safety.")


async def test_a_flood_is_told_off_once_and_holds_up_nobody(service: Service):
    ann, bob = await service.somebody(), await service.somebody("Bob")
    for n in range(60):
        ann.say(f"hm {n}")
    bob.say("/run")
    await bob.hears("First, safety.")
    await ann.hears("faster than I can answer", 30)


async def test_who_floods_is_forgotten_at_once_all_the_same(service: Service):
    ann = await service.somebody()
    for n in range(30):
        ann.say(f"hm {n}")
    ann.say("/forget")
    await ann.hears("Delete everything", 60)


async def test_a_turn_that_fails_is_tried_again_and_nobody_else_waits(
    service: Service, tmp_path: Path
):
    ann, bob = await service.somebody(), await service.somebody("Bob")
    (tmp_path / "outgoing").mkdir()
    (tmp_path / "outgoing" / "telegram").write_text("a file where the folder should be")
    ann.say("/export")
    ann.say("/run")  # waits behind it
    bob.say("/run")
    await bob.hears("First, safety.")
    assert count(tmp_path, "inbox") == 2
    (tmp_path / "outgoing" / "telegram").unlink()
    await ann.hears("First, safety.", 20)
    await service.world.until(lambda: any("document" in m.content for m in ann.messages()))
    await service.comes(lambda: count(tmp_path, "inbox") == 0)
