"""What a turn's replies become, by how they were asked for and what stood before."""

from __future__ import annotations

from dataclasses import replace

from bot.delivery.drafts import Mail, mail, merged
from dialogs.events import Event, Place, Tap, Text, What
from dialogs.replies import Button, Mark, Message, Stands
from storage.outbox import Draft
from tests.test_storage import AT
from tests.weeks import leg_day, picture

BUTTON = ((Button("Well", "7.sleep.well"),),)
QUESTION = Message("How did you sleep?", BUTTON, "run-7")
REPORT = Message("Yes.", ((Button("Why?", "7.verdict.why"),),), "run-7", (Mark(0, 4),))
SAID = Message("Noted.")
BELOW = Message("Because.", stands=Stands.BELOW)
ASIDE = Message("That list is closed.", stands=Stands.ASIDE)
STRIP = Message("")


def event(what: What, ref: str = "50") -> Event:
    return Event("e", "telegram:1", AT, what, Place.PRIVATE, ref)


def tapped(*messages: Message, ref: str = "50", standing: str = "50") -> Mail:
    return mail(event(Tap(7, "sleep", "well"), ref), messages, standing)


def typed(*messages: Message, standing: str = "") -> Mail:
    return mail(event(Text("well")), messages, standing)


def test_at_home_every_message_stands_for_itself():
    at_home = replace(event(Text("well")), place=Place.HOME)
    assert mail(at_home, [SAID, BELOW, QUESTION], "").drafts == tuple(
        Draft("reply", one) for one in (SAID, BELOW, QUESTION)
    )


def test_a_tap_puts_the_next_question_in_the_place_of_the_last():
    assert tapped(QUESTION) == Mail((Draft("edit", QUESTION, "50"),), standing="50")


def test_a_tap_whose_answer_has_no_buttons_leaves_none():
    assert tapped(SAID) == Mail((Draft("edit", SAID, "50"),), standing=None)


def test_what_is_typed_is_answered_below():
    assert typed(QUESTION, standing="40") == Mail((Draft("reply", QUESTION),), standing="40")


def test_a_turn_is_one_message_with_all_its_words_and_buttons():
    [draft] = typed(SAID, REPORT, QUESTION).drafts
    assert draft.message.text == "Noted.\n\nYes.\n\nHow did you sleep?"
    assert draft.message.rows == REPORT.rows + QUESTION.rows
    assert [draft.message.text[m.start : m.end] for m in draft.message.marks] == ["Yes."]


def test_the_longer_word_goes_below_and_what_was_tapped_stays():
    assert tapped(BELOW) == Mail((Draft("reply", BELOW),), standing="50")


def test_what_is_typed_is_answered_in_the_order_it_was_said():
    [draft] = typed(BELOW, QUESTION).drafts
    assert draft.message.text == "Because.\n\nHow did you sleep?"
    assert draft.message.rows == QUESTION.rows


def test_a_file_stands_for_itself_before_the_question_that_goes_on():
    file = replace(BELOW, file="export.json")
    assert typed(SAID, file, QUESTION).drafts == (
        Draft("reply", SAID),
        Draft("reply", file),
        Draft("reply", QUESTION),
    )


def test_a_picture_stands_for_itself_before_the_question_that_goes_on():
    shown = replace(BELOW, picture=picture(leg_day(1)))
    assert typed(shown, QUESTION).drafts == (Draft("reply", shown), Draft("reply", QUESTION))


def test_a_warning_sign_in_a_turn_makes_all_of_it_urgent():
    [draft] = typed(SAID, replace(REPORT, urgent=True)).drafts
    assert draft.message.urgent


def test_what_hangs_on_the_persons_message_names_it():
    asked = replace(QUESTION, replies=True)
    assert typed(asked).drafts == (Draft("reply", asked, "50"),)


def test_an_old_button_is_told_so_and_goes_while_the_open_question_stays_where_it_is():
    old = tapped(ASIDE, QUESTION, ref="30", standing="50")
    assert old == Mail((Draft("strip", STRIP, "30"),), ASIDE.text, "50")


def test_a_button_of_the_last_list_is_told_so_and_goes():
    assert tapped(ASIDE) == Mail((Draft("strip", STRIP, "50"),), ASIDE.text, None)


def test_a_press_beneath_a_second_copy_makes_that_the_one_and_strips_the_other():
    copy = tapped(QUESTION, ref="51", standing="50")
    assert copy.drafts == (Draft("edit", QUESTION, "51"), Draft("strip", STRIP, "50"))
    assert copy.standing == "51"


def test_a_tap_that_says_nothing_changes_nothing():
    assert tapped() == Mail((), standing="50")


def test_merging_one_message_changes_nothing():
    assert merged([REPORT]) == REPORT
