"""A person can have everything we know of them, and can have it gone."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from dialogs.conversation import Conversation
from dialogs.diary import Diary
from dialogs.replies import Message
from storage import conversations, export, inbox, link_codes, outbox, people
from storage.database import Database
from storage.outbox import Draft
from storage.schema import metadata
from tests.test_storage import AT, DECISION, LEG_DAY, TALK, store


def rows_about(tx: Connection, person_id: int) -> dict[str, int]:
    tables = [table for table in metadata.sorted_tables if "person_id" in table.c]
    return {
        table.name: len(tx.execute(select(table).where(table.c.person_id == person_id)).all())
        for table in tables
    }


async def test_forgetting_deletes_every_row_of_one_person_only(database_url: str) -> None:
    def forget(tx: Connection) -> tuple[dict[str, int], ...]:
        other = people.resolve(tx, "discord:9", AT)
        conversations.save(tx, other, Conversation(), TALK, AT)
        outbox.promise(tx, other, "discord:9", "e:9", [Draft("reply", Message("hello"))], AT)
        link_codes.guessed(tx, other, AT)
        person_id = store(tx, TALK)
        before, bystander = rows_about(tx, person_id), rows_about(tx, other)
        assert people.forget(tx, person_id) == sum(before.values()) + 1
        assert rows_about(tx, other) == bystander
        return before, rows_about(tx, person_id)

    async with Database.open(database_url) as database:
        before, after = await database.transact(forget)
    assert set(before.values()) == {1}, "the test should put something in every table"
    assert set(after.values()) == {0}


def test_every_table_is_about_a_person_by_name_or_about_nobody() -> None:
    nameless = {table.name for table in metadata.sorted_tables if "person_id" not in table.c}
    # What could not be read yet is known by its address; contacts are with a platform.
    assert nameless == {"people", "events", "inbox", "contacts"}


async def test_what_could_not_be_handled_is_exported_and_forgotten_too(database_url: str) -> None:
    def hold(tx: Connection) -> tuple[object, int, list[inbox.Held]]:
        person_id = people.resolve(tx, "telegram:1", AT)
        for name in ("telegram:1", "telegram:12"):
            inbox.hold(tx, inbox.Held(f"{name}:9", name, "{}", 1, AT), AT)
        unread = export.everything(tx, person_id)["unread"]
        return unread, people.forget(tx, person_id), inbox.waiting(tx)

    async with Database.open(database_url) as database:
        unread, rows, left = await database.transact(hold)
    assert isinstance(unread, list)
    assert [row["id"] for row in unread] == ["telegram:1:9"]
    assert rows == 3  # the person, the address, the update
    assert [held.address for held in left] == ["telegram:12"]


async def test_an_export_holds_every_column_about_a_person(database_url: str) -> None:
    def everything(tx: Connection) -> dict[str, object]:
        return export.everything(tx, store(tx, TALK))

    async with Database.open(database_url) as database:
        told: dict[str, Any] = json.loads(json.dumps(await database.transact(everything)))
    tables = {
        "leg_days": "leg_days",
        "decisions": "decisions",
        "alarms": "alarms",
        "identities": "addresses",
        "outbox": "messages",
        "links": "links",
    }
    whole = {"people", "events", "conversations", "inbox", "contacts"}
    assert {table.name for table in metadata.sorted_tables} == tables.keys() | whole
    for table, key in tables.items():
        [row] = told[key]
        assert row.keys() == {c.name for c in metadata.tables[table].c} - {"person_id"}
    assert told["profile"] == {"goal": "endurance"}
    assert told["settings"] == {"language": "en", "zone": "Europe/Berlin", "check_ins_at": ""}
    assert told["decisions"][0]["answers"]["lifts"] == ["squats"]
    assert told["conversation"]["open"][0]["facts"]["soreness"][0] == 3


async def test_a_forgotten_person_is_not_in_the_files(tmp_path: Path) -> None:
    marker = "zQ7marker"
    secret = replace(
        TALK,
        profile={"goal": marker},
        diary=Diary(
            tuple(replace(LEG_DAY, id=f"e:{n}", words=marker * 50) for n in range(50)),
            (replace(DECISION, answers={"note": marker}),),
        ),
    )

    def remember(tx: Connection) -> int:
        person_id = people.resolve(tx, f"telegram:{marker}", AT)
        conversations.save(tx, person_id, Conversation(), secret, AT)
        said = [Draft("reply", Message(marker * 100, anchor=marker))]
        outbox.promise(tx, person_id, f"telegram:{marker}", marker, said, AT)
        return person_id

    def found() -> bool:
        files = tmp_path.iterdir()
        return any(marker.encode() in file.read_bytes() for file in files)

    async with Database.open(f"sqlite+aiosqlite:///{tmp_path / 'legday.db'}") as database:
        person_id = await database.transact(remember)
        assert found()
        await database.transact(lambda tx: people.forget(tx, person_id))
        assert await database.scrub()
        assert not found()
