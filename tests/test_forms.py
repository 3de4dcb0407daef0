"""The checklist at once: chosen and typed in one form, it leads where single taps do."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest

from dialogs.events import Begin, Event, Filled, Place, Tap
from dialogs.flows.checks import FLAGS, SELF_TEST, SORENESS, TODAY
from dialogs.forms import BLANKS
from dialogs.machine import advance
from dialogs.replies import Ask, Report, Say
from dialogs.words.form import form
from dialogs.words.languages import LANGUAGES
from tests.transcript import Talk

FINE = {"flags": "none", "soreness": "3", "self_test": "none", "today": "none"}


def begun() -> tuple[Talk, int]:
    talk = Talk()
    talk.say("/run")
    return talk, talk.now.open[-1].run


def filled(run: int, text: str = "", **chosen: str) -> Filled:
    taps = (Tap(run, question, one) for question, ids in chosen.items() for one in ids.split())
    return Filled(run, tuple(tap.token() for tap in taps), text)


def test_it_leads_where_single_taps_do() -> None:
    tapped, _ = begun()
    for choice in FINE.values():
        tapped.tap(choice)
    talk, run = begun()
    talk.hear(filled(run, **FINE))
    assert (talk.replies, talk.now.open) == (tapped.replies, tapped.now.open)


@pytest.mark.parametrize(
    ("flags", "soreness", "self_test", "today"),
    [*product(["none", "rf_3", ""], ["2", "9", ""], ["none", "sharp", ""], ["none", "sick", ""])],
)
def test_whatever_is_left_empty_is_asked_and_nothing_else(
    flags: str, soreness: str, self_test: str, today: str
) -> None:
    chosen = {"flags": flags, "soreness": soreness, "self_test": self_test, "today": today}
    talk, run = begun()
    talk.hear(filled(run, **{question: ids for question, ids in chosen.items() if ids}))
    [reply] = [one for one in talk.replies if isinstance(one, Ask | Report)]
    if isinstance(reply, Ask):
        assert not chosen.get(reply.question)
    else:
        assert reply.answers.get("red_flags", ()) == (("RF-3",) if flags == "rf_3" else ())


def test_a_red_flag_among_the_answers_is_helped_and_the_rest_is_not_asked() -> None:
    talk, run = begun()
    talk.hear(filled(run, "slept well", **{**FINE, "flags": "rf_6"}))
    assert [type(reply) for reply in talk.replies] == [Report]
    assert talk.now.open == ()


@pytest.mark.parametrize("chosen", [FINE, {}])
def test_a_red_flag_in_the_words_is_helped_whatever_was_chosen(chosen: dict[str, str]) -> None:
    talk, run = begun()
    talk.hear(filled(run, "my calf is swollen and hot", **chosen))
    report = talk.replies[0]
    assert isinstance(report, Report)
    assert "RF-6" in report.answers["red_flags"]


def test_what_was_typed_beside_is_answers_too() -> None:
    talk, run = begun()
    talk.hear(filled(run, "slept well, squats this morning, eaten twice", **FINE))
    [asked] = talk.replies
    assert isinstance(asked, Ask)
    assert {"lifts", "slept", "fuelled"} <= asked.known.keys()
    assert talk.now.open[-1].facts["soreness"].value == 3


def test_beside_a_sign_none_of_these_is_a_slip() -> None:
    talk, run = begun()
    talk.hear(filled(run, flags="none rf_6"))
    [report] = talk.replies
    assert isinstance(report, Report)
    assert report.answers["red_flags"] == ("RF-6",)


def test_back_leads_through_its_questions() -> None:
    talk, run = begun()
    talk.hear(filled(run, **FINE))
    talk.say("back")
    assert [one.question for one in talk.replies if isinstance(one, Ask)] == ["today"]


@pytest.mark.parametrize("run", [0, 7])
def test_the_form_of_another_list_changes_nothing(run: int) -> None:
    talk, _ = begun()
    before = talk.now
    talk.hear(filled(run, **FINE))
    assert Say("list_closed") in talk.replies
    assert talk.now == before


def test_tokens_nobody_wrote_change_nothing() -> None:
    talk, run = begun()
    before = talk.now.open[-1].facts
    talk.hear(Filled(run, ("nonsense", f"{run}.nothing.x", f"{run}.flags.x"), ""))
    assert talk.now.open[-1].facts == before


def test_only_where_there_are_forms_a_button_opens_it() -> None:
    talk, _ = begun()
    event = Event("e", "discord:1", talk.at, Begin("run"), Place.PRIVATE)
    agreed = replace(talk.now, consent="1 2026-11-01T00:00:00+00:00", open=())
    for person, there in (("discord:1", True), ("telegram:1", False), ("terminal:local", False)):
        asked = advance(agreed, replace(event, person=person))
        [question] = [one for one in asked.replies if isinstance(one, Ask)]
        assert ("fill" in question.choices) is there


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_fits_where_platforms_show_it(language: str) -> None:
    drawn = form(BLANKS, language)
    assert [field.id for field in drawn.fields] == [
        one.id for one in (FLAGS, SORENESS, SELF_TEST, TODAY)
    ]
    assert 0 < len(drawn.title) <= 45
    for name, hint in ((drawn.words, drawn.hint), *((one.name, one.hint) for one in drawn.fields)):
        assert 0 < len(name) <= 45
        assert 0 < len(hint) <= 100
    for field in drawn.fields:
        assert 0 < len(field.options) <= 25
        assert all(0 < len(label) <= 100 for _, label in field.options)


def test_a_form_sent_hours_later_finds_its_list_closed() -> None:
    talk, run = begun()
    talk.at += timedelta(hours=7)
    talk.hear(filled(run, **FINE))
    assert Say("list_closed") in talk.replies
