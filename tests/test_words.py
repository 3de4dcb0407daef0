"""Every sentence there has to be, in every language, and not one more."""

from __future__ import annotations

import re
from dataclasses import fields
from itertools import chain
from pathlib import Path
from string import Formatter

import pytest

from dialogs.engine import Rung
from dialogs.engine.answers import KEY
from dialogs.engine.contradictions import CONTRADICTIONS
from dialogs.engine.derived import GATES
from dialogs.engine.model import Certainty
from dialogs.engine.rules import RULES, SCORE_BANDS
from dialogs.engine.wish import HARD
from dialogs.flows import FLOWS
from dialogs.flows.checks import GOALS
from dialogs.flows.known import RED_FLAG_KINDS
from dialogs.flows.learn import TOPICS
from dialogs.language.signs.signs import SIGNS
from dialogs.replies import BESIDE
from dialogs.words.languages import LANGUAGES

OPENERS = [flow.opener for flow in FLOWS.values() if flow.opener]
QUESTIONS = [*(question for flow in FLOWS.values() for question in flow.questions), *OPENERS]
CHANGEABLE = [q for flow in ("can_i_run", "gut_check") for q in FLOWS[flow].questions]
SOURCES = "\n".join(
    path.read_text(encoding="utf-8")
    for part in ("bot", "dialogs")
    for path in Path(__file__).parents[1].joinpath(part).rglob("*.py")
    if path.parent.name != "en"
)
# Sentences that are found by a computed key.
COMPUTED = {
    "sentences": {"lifted.future", "lifted.not_a_time", *(f"order.{goal}" for goal in GOALS)},
    "parts": {
        *("then.easy_run", "then.walk_run"),
        *("go_on.run_5_walk_1", "go_on.walk_run_3_2"),
        *("stays.yes", "stays.no"),
    },
}
HEADLINES = {
    *("later", "later.tonight", "later.tomorrow"),
    "see_specialist.fever",
    "mid_run.emergency.same_day",
    "emergency.now",
    "emergency.same_day",
    *(rung.word for rung in Rung if rung < Rung.EMERGENCY),
    *(f"mid_run.{rung.word}" for rung in Rung if rung < Rung.EMERGENCY),
}

OF_A_PLATFORM = {
    *("verdict.clock", "verdict.elsewhere", "verdict.remind", "zone.share", "flags.fill"),
}
OF_A_LOG = {"did.last"}  # made of the last session
OF_NO_RUN = {"consent.yes", "consent.no", "privacy.withdraw", "check_ins.stop"}

pytestmark = pytest.mark.parametrize("words", LANGUAGES.values(), ids=LANGUAGES)
each = pytest.mark.parametrize


def test_every_question_has_its_words_and_its_shorter_forms(words):
    more = {f"{q.id}.more" for q in QUESTIONS if q.many}
    read_back = {f"{q.id}.read_back" for q in QUESTIONS if q.read_back}
    tap_only = {f"{id_}.tap" for id_ in ("did", "hour", "lifted")}
    assert set(words.questions) == {
        *tap_only,
        *(q.id for q in QUESTIONS),
        "change",
        "forget.linked",
        *more,
        *read_back,
    }


def test_every_question_says_why(words):
    assert set(words.why) == {question.id for question in QUESTIONS}


def test_every_button_has_a_label_unless_it_is_a_number_or_a_time(words):
    choices = {f"{q.id}.{c.id}" for q in QUESTIONS for c in q.choices if not c.id[0].isdigit()}
    changes = {f"change.{question.id}" for question in CHANGEABLE}
    verdict = {f"verdict.{choice}" for choice in ("why", "rest", "change")}
    others = {*BESIDE, "other", "change.keep", *OF_NO_RUN, *OF_A_PLATFORM, *OF_A_LOG}
    assert set(words.labels) == {*choices, *changes, *verdict, *others}


def test_a_label_is_short_and_no_two_of_a_question_are_the_same(words):
    for names in words.labels.values():
        said = names[0].format(left=9, there="07:00", at="07:00", last="squat, deadlift, lunge")
        assert len(said) <= (38 if names[0].isascii() else 34)
    for question in QUESTIONS:
        labels = [words.labels.get(f"{question.id}.{c.id}", (c.id,)) for c in question.choices]
        said = [name.casefold() for name in chain.from_iterable(labels)]
        assert sorted(said) == sorted(set(said)), question.id


def test_every_rule_gives_its_reason(words):
    assert set(words.reasons) == {rule.id for rule in (*RULES, *SCORE_BANDS)}


def test_every_contradiction_is_named(words):
    assert set(words.contradictions) == set(CONTRADICTIONS)


def test_every_rung_has_a_name_and_a_first_line(words):
    assert set(words.rungs) == {rung.word for rung in Rung}
    assert set(words.headlines) == HEADLINES


def test_every_wish_topic_gate_and_certainty_has_its_words(words):
    assert set(words.wishes) == HARD
    assert set(words.learn) == set(TOPICS)
    assert set(words.keys) == set(GATES)
    assert set(words.certainties) == set(Certainty)


def test_every_kind_of_session_and_block_has_its_words(words):
    prescribing = Path(__file__).parents[1].joinpath("dialogs/engine/prescribe.py").read_text()
    for kind in (*words.sessions, *words.blocks):
        assert f'"{kind}"' in prescribing
    kinds = re.findall(r'(?:_intervals|_steady|Prescription)\("(\w+)"', prescribing)
    assert set(words.sessions) == set(kinds)


def test_what_is_read_back_is_an_answer_there_is(words):
    for known in words.facts:
        key, _, value = known.partition(".")
        assert key in {*KEY, "lifted_at"}
        assert not value or value in {"true", "false", *KEY[key].choices}


@each("table", ["sentences", "parts", "explanation", "times"])
def test_no_sentence_is_never_said(words, table):
    said = {
        key for key in getattr(words, table) if re.search(rf"[\"']{re.escape(key)}[\"']", SOURCES)
    }
    assert set(getattr(words, table)) - said == COMPUTED.get(table, set())


def test_every_language_has_the_same_sentences_with_the_same_gaps(words):
    english = LANGUAGES["en"]
    for field in fields(words):
        mine, theirs = getattr(words, field.name), getattr(english, field.name)
        assert len(mine) == len(theirs)
        for key in theirs if isinstance(theirs, dict) else ():
            assert gaps(mine[key]) == gaps(theirs[key]), key


def gaps(sentence: object) -> set[str]:
    text = sentence if isinstance(sentence, str) else sentence[0]
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_every_kind_of_red_flag_in_words_is_an_answer(words):
    assert {sign.kind for sign in SIGNS} <= set(RED_FLAG_KINDS)


def test_no_sentence_is_longer_than_a_phone_shows(words):
    for sentence in chain(words.sentences.values(), words.learn.values(), words.why.values()):
        assert len(sentence) <= 900, sentence
    for question in words.questions.values():
        assert len(question) <= 120, question
