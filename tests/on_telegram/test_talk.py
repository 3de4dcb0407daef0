"""The whole conversation on Telegram, as people have it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.kept import count
from tests.telegram.people import Person, group
from tests.telegram.server import Server
from tests.telegram.serving import Service, serving

# Each question as it begins, and the button that leads to a yes.
ANSWERS = {
    "First, safety.": "None of these",
    "How sore": "3",
    "A 20-second test": "All fine",
    "Does any of this": "None of these",
    "How did you sleep": "Well",
    "When did you last": "1-2 days ago",
    "Have you eaten": "Yes, both",
    "About that leg session": "Neither of these",
    "What are you training": "All-round fitness",
}
FLAG = "my urine is dark like cola since the squats"


async def walk(person: Person, since: int = 0) -> None:
    """From the first question to a verdict, by taps."""
    for question, answer in ANSWERS.items():
        message = await person.hears(question, since=since)
        since = person.world.turn
        person.press(answer, message)
    await person.hears("Yes, an easy run.", since=since)


async def test_a_stranger_agrees_and_goes_on_where_they_were(service: Service):
    ann = Person(service.world)
    said = ann.say("can i run today? slept badly")
    consent = await ann.hears("I keep your answers")
    assert consent.reply_to is said
    ann.press("I agree")
    first = await ann.hears("slept poorly")
    assert first is consent
    assert "First, safety." in first.now.text


async def test_one_message_carries_the_checklist_from_agreeing_to_the_verdict(service: Service):
    ann = Person(service.world)
    ann.say("/run")
    await ann.hears("I keep your answers")
    ann.press("I agree")
    await walk(ann)
    assert len(ann.messages()) == 1


async def test_what_is_typed_is_answered_below_and_the_buttons_above_go(service: Service):
    ann = await service.somebody()
    ann.say("/run")
    first = await ann.hears("First, safety.")
    ann.say("none")
    second = await ann.hears("How sore")
    assert second is not first
    await ann.wait_for(lambda shown: "First, safety." in shown.text and not shown.rows)
    assert [bool(one.now.rows) for one in (first, second)] == [False, True]


async def test_a_strangers_red_flag_is_answered_at_once_and_nothing_is_stored(
    service: Service, tmp_path: Path
):
    ann = Person(service.world)
    ann.say(FLAG)
    answer = await ann.hears("🚨")
    assert not answer.now.rows
    await service.quiet()
    for table in ("people", "identities", "outbox", "conversations", "decisions", "inbox"):
        assert count(tmp_path, table) == 0


async def test_declining_stores_no_answer(service: Service, tmp_path: Path):
    ann = Person(service.world)
    ann.say("can i run today? legs 7/10")
    await ann.hears("I keep your answers")
    ann.press("No thanks")
    await ann.wait_for(lambda shown: not shown.rows)
    assert count(tmp_path, "conversations") == 0
    assert count(tmp_path, "decisions") == 0


async def test_nobody_presses_anothers_button(service: Service):
    ann, bob = await service.somebody(), await service.somebody("Bob")
    ann.say("/run")
    first = await ann.hears("First, safety.")
    query = bob.press("None of these", first)
    await service.world.until(lambda: query.answered)
    assert "somebody else" in query.toast
    assert first.now.text.startswith("First, safety.")


async def test_in_a_group_the_way_into_private_is_shown_and_nothing_else(
    service: Service, tmp_path: Path
):
    ann, runners = Person(service.world), group(service.world)
    ann.say("/run slept badly", chat=runners)
    answer = await service.world.until(
        lambda: next((one for one in runners.messages.values() if one.ours), None)
    )
    [[button]] = answer.now.rows
    assert button.url == "https://t.me/legday_test_bot?start=run"
    assert count(tmp_path, "people") == 0


async def test_who_comes_by_the_groups_link_is_asked_the_first_question(service: Service):
    ann = Person(service.world)
    ann.start("run")
    await ann.hears("I keep your answers")
    ann.press("I agree")
    await ann.hears("First, safety.")


async def test_a_location_sets_the_zone_and_only_the_zone_is_kept(service: Service, tmp_path: Path):
    ann = await service.somebody()
    ann.say("/settings")
    await ann.hears("change?")
    ann.press("Time zone")
    await ann.hears("city")
    ann.location(35.68, 139.69)
    await ann.hears("Asia/Tokyo")
    await service.quiet()
    assert b"139.69" not in (tmp_path / "legday.db").read_bytes()
    assert b"139.69" not in (tmp_path / "legday.db-wal").read_bytes()


async def test_who_blocked_us_is_left_alone_and_welcomed_back(service: Service, tmp_path: Path):
    ann = await service.somebody()
    ann.say("/run")
    await ann.hears("First, safety.")
    ann.block()
    await service.quiet()
    with closing(sqlite3.connect(tmp_path / "legday.db")) as database:
        assert database.execute("select unreachable_at is null from identities").fetchall() == [
            (0,)
        ]
    since = service.world.turn
    ann.unblock()
    again = await ann.hears("First, safety.", since=since)
    assert "elcome back" in again.now.text


async def test_an_export_is_handed_over_and_lies_nowhere_afterwards(
    service: Service, tmp_path: Path
):
    ann = await service.somebody()
    ann.say("/legday squats, lunges, yesterday")
    await ann.hears("squat")
    ann.say("/export")
    handed = await service.world.until(
        lambda: next((one for one in ann.messages() if "document" in one.content), None)
    )
    assert handed
    await service.comes(lambda: not list((tmp_path / "outgoing" / "telegram").iterdir()))


async def test_a_file_of_a_turn_that_was_not_committed_is_gone_at_the_next_start(tmp_path: Path):
    (tmp_path / "outgoing" / "telegram").mkdir(parents=True)
    (tmp_path / "outgoing" / "telegram" / "legday-1.json").write_text("{}")
    async with Server() as server, serving(tmp_path, server):
        assert list((tmp_path / "outgoing" / "telegram").iterdir()) == []


async def test_forgotten_somebody_is_a_stranger_again(service: Service, tmp_path: Path):
    ann = await service.somebody()
    ann.say("/legday squats, yesterday")
    await ann.hears("squat")
    ann.say("/forget")
    await ann.hears("Delete everything")
    ann.press("Delete everything")
    receipt = await ann.hears("Done.")
    assert not receipt.now.rows
    await service.quiet()
    assert count(tmp_path, "people") == 0
    assert count(tmp_path, "outbox") == 0
    since = service.world.turn
    ann.say("can i run today?")
    await ann.hears("I keep your answers", since=since)
