"""The whole conversation on Discord, as people there have it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.discord.channels import Channel
from tests.discord.people import Person
from tests.discord.serving import Service
from tests.discord.talks import FLAG, Talk
from tests.kept import count

GREEN, AMBER, RED = 0x2E9E5B, 0xE0A100, 0xC93535
each = pytest.mark.parametrize


@pytest.fixture
def ann(service: Service) -> Person:
    """A member of the server, while we are there."""
    return Person(service.world)


@pytest.fixture
def talk(ann: Person, where: Channel) -> Talk:
    """In the DM, and in the server."""
    return Talk(ann, where)


@pytest.fixture
def alone(ann: Person) -> Talk:
    return Talk(ann, ann.dm)


async def test_one_message_carries_the_checklist_from_agreeing_to_the_verdict(talk: Talk) -> None:
    await talk.agree()
    verdict = await talk.walk()
    assert "Yes, an easy run." in verdict.now.text
    assert talk.person.messages() == [verdict]
    assert verdict.ephemeral is (talk.where is talk.person.server)
    assert verdict.now.accent == GREEN


@each("private", [False, True], ids=["in another server", "in a group"])
async def test_who_brings_the_bot_along_has_it_where_it_is_not(ann: Person, private: bool) -> None:
    ann.install()
    talk = Talk(ann, ann.elsewhere(private=private))
    await talk.agree()
    verdict = await talk.walk()
    assert (verdict.ephemeral, talk.person.messages()) == (True, [verdict])


async def test_agreeing_goes_on_with_what_the_command_said(talk: Talk) -> None:
    consent = await talk.ask("run", "I keep your answers", words="slept badly")
    first = await talk.press("I agree", "slept poorly")
    assert first is consent
    assert "First, safety." in first.now.text


async def test_agreeing_goes_on_with_what_was_typed(alone: Talk) -> None:
    consent = await alone.say("can i run today? legs 7/10", "I keep your answers")
    first = await alone.press("I agree", "soreness 7/10")
    assert first is consent


async def test_declining_stores_no_answer(talk: Talk, tmp_path: Path) -> None:
    await talk.ask("run", "I keep your answers", words="legs 7/10")
    declined = await talk.press("No thanks", "")
    assert not declined.now.rows
    assert [count(tmp_path, table) for table in ("conversations", "decisions")] == [0, 0]


async def test_a_strangers_red_flag_is_answered_at_once_and_nothing_is_stored(
    talk: Talk, service: Service, tmp_path: Path
) -> None:
    answer = await talk.ask("run", "🚨", words=FLAG)
    assert (answer.now.accent, answer.now.rows) == (RED, ())
    await service.quiet()
    for table in ("people", "identities", "outbox", "conversations", "decisions", "inbox"):
        assert count(tmp_path, table) == 0


async def test_a_red_flag_that_is_typed_closes_the_checklist(alone: Talk) -> None:
    await alone.agree()
    first = await alone.press("None of these", "How sore")
    help_ = await alone.say(FLAG, "🚨")
    assert (help_.now.accent, help_ is first) == (RED, False)
    await alone.person.wait_for(lambda shown: "How sore" in shown.text and not shown.rows)


@each(
    ("words", "verdict", "accent"),
    [
        ("slept badly", "No run today.", RED),
        ("squats 8 hours ago, not eaten yet", "Not yet", AMBER),
    ],
)
async def test_a_verdict_has_a_colour_and_says_the_same_in_words(
    talk: Talk, words: str, verdict: str, accent: int
) -> None:
    await talk.ask("run", "I keep your answers", words=words)
    await talk.press("I agree", "First, safety.")
    told = await talk.walk()
    assert (verdict in told.now.text, told.now.accent) == (True, accent)


async def test_a_log_with_options_is_read_back(talk: Talk) -> None:
    await talk.agree()
    options = {"exercises": "squats 5x5, lunges", "when": "yesterday 18:00", "rpe": 8}
    await talk.ask("legday", "You named a time of day.", **options, minutes=60)
    logged = await talk.press(talk.person.newest().now.labels[0], "Logged")
    assert "squat, lunge" in logged.now.text
    assert "18:00 · effort 8/10 · 60 min" in logged.now.text


async def test_a_picked_moment_is_everybodys_and_needs_no_clock(talk: Talk) -> None:
    await talk.agree()
    at = int(talk.person.world.now()) - 20 * 3600
    await talk.ask("legday", "Logged: squat", exercises="squats", when=f"<t:{at}:f>")
    again = await talk.ask("legday", "squat", exercises="squats", when=f"<t:{at}:f>")
    assert "Not logged twice" in again.now.text


async def test_exercises_are_suggested_while_they_are_typed(ann: Person, where: Channel) -> None:
    typing = ann.autocomplete("legday", where, focused="exercises", exercises="lunges, bulg")
    assert await ann.outcome(typing) == "choices"
    assert "lunges, bulgarian split squat" in [one["value"] for one in typing.choices]


async def test_every_command_answers_where_it_was_sent(talk: Talk, service: Service) -> None:
    await talk.agree()
    await talk.walk()
    for command, words in {
        "why": "The rules behind it",
        "history": "easy run",
        "order": "first",
        "learn": "?",
        "settings": "What would you like to change?",
        "cancel": "Closed",
        "gutcheck": "Warming up, or breaking down?",
        "undo": "There is no leg day to take back.",
        "help": "/gutcheck",
        "privacy": "Discord keeps its own copy",
    }.items():
        answer = await talk.ask(command, words)
        assert answer.channel is talk.where
        assert answer.ephemeral is (talk.where is talk.person.server)
    await service.quiet()


async def test_a_log_is_taken_back(talk: Talk) -> None:
    await talk.agree()
    await talk.ask("legday", "Logged", exercises="squats", when="3 hours ago")
    await talk.ask("undo", "Removed")


async def test_an_export_is_a_file_for_one_person_and_lies_nowhere_afterwards(
    talk: Talk, service: Service, tmp_path: Path
) -> None:
    await talk.agree()
    handed = await talk.ask("export", "Everything I have of you")
    assert [name.partition("-")[0] for name in handed.now.files] == ["legday"]
    assert all(handed.files.values())
    assert handed.ephemeral is (talk.where is talk.person.server)
    await service.comes(lambda: not list((tmp_path / "outgoing" / "discord").iterdir()))


async def test_forgotten_somebody_is_a_stranger_again(
    talk: Talk, service: Service, tmp_path: Path
) -> None:
    await talk.agree()
    await talk.ask("forget", "Delete everything I know of you?")
    receipt = await talk.press("Delete everything", "Done.")
    assert not receipt.now.rows
    await service.quiet()
    assert [count(tmp_path, table) for table in ("people", "identities", "outbox")] == [0, 0, 0]
    await talk.ask("run", "I keep your answers")


async def test_what_is_typed_is_answered_below_and_the_buttons_above_go(alone: Talk) -> None:
    await alone.agree()
    first = alone.person.newest()
    second = await alone.say("none", "How sore")
    await alone.person.wait_for(lambda shown: "First, safety." in shown.text and not shown.rows)
    assert [bool(one.now.rows) for one in (first, second)] == [False, True]


async def test_a_changed_message_is_no_answer_but_its_red_flag_counts(alone: Talk) -> None:
    await alone.agree()
    said = alone.person.say("none")
    await alone.person.hears("How sore")
    alone.person.edit(said, "soreness 9")
    await alone.person.hears("A changed message changes no answer")
    alone.person.edit(said, FLAG)
    await alone.person.hears("🚨")


async def test_asked_in_public_it_shows_the_way_into_private(
    service: Service, ann: Person, tmp_path: Path
) -> None:
    ann.mention("can i run? slept badly")
    public = await ann.hears("between us two")
    assert (public.ephemeral, public.now.labels) == (False, ("Ask in private",))
    await service.quiet()
    assert count(tmp_path, "people") == 0
    for person in (ann, Person(service.world, "Bob")):
        pressed = person.press("Ask in private", public)
        answer = await Talk(person, ann.server).told(pressed)
        assert "I keep your answers" in answer.now.text
    assert len(public.versions) == 1


async def test_a_red_flag_in_public_is_not_passed_over(ann: Person) -> None:
    ann.mention("chest pain since the squats")
    answer = await ann.hears("🚨")
    assert "Ask in private" in answer.now.labels
