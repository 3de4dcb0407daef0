"""The one door: an event is handled once and whole, and a person can leave without a trace."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from csv import DictReader
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from icalendar import Calendar
from sqlalchemy import Connection, delete, func, select

from bot.door import House, handle
from dialogs.events import Begin, Event, Tap, Text, What
from storage import outbox, undelivered
from storage.database import Database
from storage.schema import metadata, people
from tests.transcript import BERLIN

AT = datetime(2026, 11, 20, 6, 0, tzinfo=UTC)
ME = "terminal:local"
WORDS = "squats 5x5 zebrafish, rpe 8, yesterday 6pm"


@asynccontextmanager
async def house(url: str, tmp_path: Path) -> AsyncIterator[House]:
    async with Database.open(url) as database:
        yield House(database, BERLIN, tmp_path / "exports")


def event(id_: str, what: What, person: str = ME, at: datetime = AT) -> Event:
    return Event(id_, person, at, what)


async def say(house: House, *whats: What) -> None:
    for number, what in enumerate(whats):
        await handle(house, event(f"{hash(what)}:{number}", what))


async def promised(house: House, person: str = ME) -> list[str]:
    letters = await house.database.transact(lambda tx: undelivered.waiting(tx, person))
    return [letter.message.text for letter in letters]


async def button(house: House, question: str, choice: str, person: str = ME) -> Tap:
    """The press of the newest button of this choice that the person was promised."""
    letters = await house.database.transact(lambda tx: undelivered.waiting(tx, person))
    tokens = [b.token for letter in letters for row in letter.message.rows for b in row]
    taps = [tap for tap in map(Tap.from_token, tokens) if tap]
    return [tap for tap in taps if (tap.question, tap.choice) == (question, choice)][-1]


def rows(tx: Connection) -> int:
    """How many there are about people."""
    tables = [people, *(t for t in metadata.sorted_tables if "person_id" in t.c)]
    return sum(tx.scalar(select(func.count()).select_from(table)) for table in tables)


async def test_the_same_event_twice_is_one(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        await handle(home, event("telegram:1:7", Begin("run")))
        await handle(home, event("telegram:1:7", Begin("run")))
        await asyncio.gather(*(handle(home, event("telegram:1:7", Begin("run"))) for _ in "12345"))
        assert len(await promised(home)) == 1


async def test_an_error_inside_leaves_nothing_and_the_event_can_come_again(database_url, tmp_path):
    (tmp_path / "exports").write_text("a file where the folder should be")
    async with house(database_url, tmp_path) as home:
        with pytest.raises(OSError):
            await handle(home, event("e", Begin("export")))
        assert await home.database.transact(rows) == 0
        (tmp_path / "exports").unlink()
        await handle(home, event("e", Begin("export")))
        assert [text.partition(" in ")[0] for text in await promised(home)] == [
            "Everything I have of you is"
        ]


async def test_fifty_people_at_once_are_each_asked_their_own_question(database_url, tmp_path):
    somebody = [f"telegram:{number}" for number in range(50)]
    async with house(database_url, tmp_path) as home:
        first = (handle(home, event(f"{one}:1", Begin("run"), one)) for one in somebody)
        await asyncio.gather(*first)
        none = {one: await button(home, "flags", "none", one) for one in somebody}
        then = (
            handle(home, event(f"{one}:tap {n}", none[one], one)) for one in somebody for n in "12"
        )
        await asyncio.gather(*then)

        def waiting(tx: Connection) -> list[list[outbox.Letter]]:
            return [undelivered.waiting(tx, one) for one in somebody]

        letters = await home.database.transact(waiting)
        assert [len(mine) for mine in letters] == [3] * 50
        assert len({letter.person_id for mine in letters for letter in mine}) == 50


async def test_a_persons_events_at_once_are_all_counted(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        logs = (
            handle(home, event(f"e{hours}", Begin("legday", f"squats, {hours} hours ago")))
            for hours in range(3, 63, 3)
        )
        await asyncio.gather(*logs)
        await handle(home, event("history", Begin("history")))
        assert (await promised(home))[-1].count("leg day: squat") == 20


async def test_forgetting_says_how_much_there_was_and_leaves_none_of_it(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        await say(home, Begin("legday", WORDS), Text("can i run? slept badly"), Begin("forget"))
        if database_url.startswith("sqlite"):
            await home.database.backup(tmp_path / "legday.db.revision-0000")
        before = await home.database.transact(rows)
        yes = await button(home, "forget", "yes")
        [receipt] = (await handle(home, event("yes", yes))).receipts
        assert receipt.message.text.startswith(f"Done. {before} entries are gone")
        assert await home.database.transact(rows) == 0
        assert not await promised(home)
        if database_url.startswith("sqlite"):
            files = [file for file in tmp_path.rglob("*") if file.is_file()]
            assert files
            assert not any(b"zebrafish" in file.read_bytes() for file in files)


async def test_what_was_on_its_way_before_forgetting_is_not_taken_for_new(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        await say(home, Begin("legday", WORDS), Begin("forget"))
        await handle(home, event("yes", await button(home, "forget", "yes")))
        await say(home, Begin("legday", WORDS))
        assert await home.database.transact(rows) == 0


async def test_an_export_holds_everything_and_is_for_its_owner_only(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        await say(
            home,
            Begin("settings", "Tokyo"),
            Begin("settings", "goal strength"),
            Begin("legday", WORDS),
            Begin("run", "slept badly"),
        )
        await say(home, await button(home, "flags", "none"), Begin("export"))
        [file] = (tmp_path / "exports").iterdir()
        assert (await promised(home))[-1] == f"Everything I have of you is in {file}"
    assert file.stat().st_mode & 0o077 == 0
    with ZipFile(file) as whole:
        names = {name.filename for name in whole.infolist()}
        everything = json.loads(whole.read("everything.json"))
        tables = [whole.read(name).decode() for name in ("leg-days.csv", "decisions.csv")]
        calendar = Calendar.from_ical(whole.read("calendar.ics"))
    assert names == {"everything.json", "leg-days.csv", "decisions.csv", "calendar.ics"}
    legs, decisions = (list(DictReader(StringIO(table, newline=""))) for table in tables)
    assert [(row["words"], row["lifted_at_local"]) for row in legs] == [(WORDS, "2026-11-19 18:00")]
    assert [(row["rung"], row["answer_slept"]) for row in decisions] == [("rest", "poorly")]
    assert [str(one["SUMMARY"]) for one in calendar.walk("VEVENT")] == ["Leg day: squat"]
    assert everything["settings"]["zone"] == "Asia/Tokyo"
    assert everything["profile"]["goal"] == "strength"
    assert [day["words"] for day in everything["leg_days"]] == [WORDS]
    assert [one["rung"] for one in everything["decisions"]] == ["rest"]
    assert everything["decisions"][0]["answers"]["slept"] == "poorly"
    assert everything["addresses"][0]["address"] == "local"
    assert everything["conversation"]["last"]["facts"]["slept"][0] == "poorly"
    assert len(everything["messages"]) == 6


async def test_an_export_that_comes_again_is_the_same_file(database_url, tmp_path):
    """A turn that was not committed leaves its file; the turn that repeats it writes over it."""

    def undo(tx: Connection) -> None:
        tx.execute(delete(metadata.tables["events"]))
        tx.execute(delete(metadata.tables["outbox"]))

    async with house(database_url, tmp_path) as home:
        await handle(home, event("e", Begin("export")))
        await home.database.transact(undo)
        await handle(home, event("e", Begin("export")))
        [file] = (tmp_path / "exports").iterdir()
        assert await promised(home) == [f"Everything I have of you is in {file}"]


async def test_two_people_exporting_in_the_same_second_get_a_file_each(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        for one in ("telegram:1", "telegram:2"):
            await handle(home, event(f"{one}:e", Begin("export"), one))
        assert len(list((tmp_path / "exports").iterdir())) == 2


async def test_history_lists_leg_days_and_verdicts_of_eight_weeks_in_order(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        await say(home, Begin("history"))
        assert (await promised(home))[-1].startswith("Nothing yet.")
        old = AT - timedelta(days=60)
        await handle(home, event("old", Begin("legday", "lunges, 3 hours ago"), at=old))
        await say(home, Begin("legday", WORDS), Begin("run", "slept badly"))
        await handle(home, event("none", await button(home, "flags", "none")))
        await handle(home, event("again", Begin("history")))
        assert (await promised(home))[-1].splitlines() == [
            "Your last eight weeks:",
            "Thu 19 Nov, 18:00  leg day: squat",
            "Fri 20 Nov, 07:00  no run (not all answered)",
        ]
