"""What the shell says by itself, and what a platform shows of us: complete, and short enough."""

from __future__ import annotations

import pytest

from dialogs import groups, words
from dialogs.commands import COMMANDS
from dialogs.replies import Stands
from dialogs.words.languages import LANGUAGES
from dialogs.words.platform import ALONE, menu
from tests.transcript import MORNING

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


def test_every_command_has_a_description_that_fits_a_menu(language):
    assert set(LANGUAGES[language].commands) == set(COMMANDS)
    assert set(dict(words.command_menu(language))) == set(COMMANDS) - {"start"}
    for does in LANGUAGES[language].commands.values():
        assert 3 <= len(does) <= 256


def test_groups_are_offered_the_question_and_the_help(language):
    assert [name for name, _ in words.group_menu(language)] == ["run", "help"]


def test_the_menu_holds_every_language_and_english_for_the_others(language):
    code = "" if language == "en" else language
    whole = menu()
    assert whole.commands[code] == words.command_menu(language)
    assert whole.group_commands[code] == words.group_menu(language)
    both = whole.description[code], whole.short_description[code]
    assert both == words.descriptions(language)


def test_the_descriptions_fit_their_places(language):
    description, short = words.descriptions(language)
    assert 0 < len(description) <= 512
    assert 0 < len(short) <= 120


def test_the_shell_finds_every_sentence_of_its_own(language):
    for key in ALONE:
        said = words.sentence(key, language, rows=3)
        assert said.text
        assert "{" not in said.text


def test_a_button_of_somebody_else_is_told_so_in_passing(language):
    refused = words.sentence("not_yours", language)
    assert refused.stands is Stands.ASIDE
    assert len(refused.text) <= 190


def test_a_group_is_led_into_the_private_chat(language):
    assert groups.reply("can i run?", MORNING, language) == words.sentence("group", language)


def test_a_group_reads_the_help_itself_where_it_is_needed(language):
    told = groups.reply("my chest hurts", MORNING, language)
    assert told.text.startswith("🚨 Stop.")
    assert told.text.endswith(words.sentence("group", language).text)
    assert told.rows == ()
    assert told.text[: told.marks[0].end] == told.text.splitlines()[0]


def test_the_button_that_shares_a_place_has_a_label(language):
    assert 0 < len(LANGUAGES[language].labels["zone.share"][0]) <= 38
