"""The door of a platform: strangers, people who left, and what is said without being kept."""

from __future__ import annotations

from pathlib import Path

from bot.door import House, handle, said
from dialogs.events import Begin, Edited, Event, Left, Missed, Place, Return, Tap, Text, What
from storage import people
from tests.test_door import AT, house, rows

ANN = "telegram:7"
FLAG = "chest pain and i cannot breathe"
AGREE = Tap(0, "consent", "yes")


def event(what: What, number: int = 0, about: str = "") -> Event:
    return Event(f"telegram:1:{number}", ANN, AT, what, Place.PRIVATE, "5", about)


async def agreed(home: House) -> None:
    await handle(home, event(Begin("run"), 1))
    await handle(home, event(AGREE, 2, about="/run"))


async def test_of_a_stranger_who_says_nothing_to_us_nothing_is_kept(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        for number, what in enumerate((Left(), Edited("hello"), Missed(5))):
            await handle(home, event(what, number))
        assert await home.database.transact(rows) == 0


async def test_a_strangers_red_flag_is_a_receipt_until_it_was_said(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        for _ in range(2):
            handled = await handle(home, event(Text(FLAG)))
            assert handled.letters == ()
            assert handled.receipts[0].message.urgent
        await said(home, event(Text(FLAG)))
        assert (await handle(home, event(Text(FLAG)))).receipts == ()
        assert await home.database.transact(rows) == 0


async def test_the_request_for_consent_is_a_letter_and_hangs_on_what_was_said(
    database_url, tmp_path
):
    async with house(database_url, tmp_path) as home:
        [letter] = (await handle(home, event(Text("can i run? legs 7/10")))).letters
        assert letter.message.replies
        assert letter.target == "5"
        assert "7/10" not in letter.message.text


async def test_what_the_consent_was_asked_for_goes_on_in_the_same_message(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        await handle(home, event(Text("can i run? legs 7/10"), 1))
        [letter] = (await handle(home, event(AGREE, 2, about="can i run? legs 7/10"))).letters
        assert (letter.kind, letter.target) == ("edit", "5")
        assert letter.message.text.startswith("I have: soreness 7/10")


async def test_only_what_somebody_does_shows_that_they_are_back(database_url, tmp_path):
    async def unreachable() -> bool:
        seat = await home.database.transact(lambda tx: people.seat(tx, ANN))
        assert seat
        return seat.unreachable

    async with house(database_url, tmp_path) as home:
        await agreed(home)
        seen = []
        for number, what in enumerate((Left(), Missed(5), Return(), Left(), Text("3")), 10):
            await handle(home, event(what, number))
            seen.append(await unreachable())
        assert seen == [True, True, False, True, False]


async def test_nothing_goes_to_somebody_who_left(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        await agreed(home)
        assert (await handle(home, event(Left(), 10))).letters == ()


async def test_two_exports_in_one_second_are_two_files(database_url, tmp_path: Path):
    async with house(database_url, tmp_path) as home:
        await agreed(home)
        files = set()
        for number in (10, 11):
            handled = await handle(home, event(Begin("export"), number))
            files |= {letter.message.file for letter in handled.letters} - {""}
        assert files == {str(file) for file in (tmp_path / "exports").iterdir()}
        assert len(files) == 2


async def test_forgetting_is_said_to_whoever_carries_letters(database_url, tmp_path):
    async with house(database_url, tmp_path) as home:
        await agreed(home)
        [letter] = (await handle(home, event(Begin("forget"), 10))).letters
        yes = Tap.from_token(letter.message.rows[0][0].token)
        assert yes
        handled = await handle(home, event(yes, 11))
        assert handled.forgot
        assert [draft.kind for draft in handled.receipts] == ["edit"]
        assert await home.database.transact(rows) == 0
