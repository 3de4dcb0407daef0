"""Our messages as Telegram's HTML and keyboards: nothing is lost, and everything fits."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser

import pytest
from hypothesis import given

from bot.platforms.telegram.text import (
    to_html,
    to_keyboard,
    to_location_keyboard,
    to_plain,
)
from dialogs.replies import Button, Mark, Message
from tests.test_pieces import marked

NOW = datetime(2026, 11, 20, 7, tzinfo=UTC)
SEVEN = Mark(3, 8, NOW)
UNIX = int(NOW.timestamp())

each = pytest.mark.parametrize


class Reader(HTMLParser):
    """What is left of markup once the tags are gone, as Telegram reads it."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.open: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        assert tag in {"b", "tg-time"}
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def html(text: str, *marks: Mark) -> str:
    return to_html(Message(text, marks=marks), NOW)


@given(marked())
def test_every_text_survives_the_markup(message: Message) -> None:
    assert Reader(to_html(message, NOW)).text == to_plain(message)


def test_what_people_wrote_is_no_markup() -> None:
    assert html("<b>&\"'") == "&lt;b&gt;&amp;&quot;&#x27;"


def test_strong_words_are_strong() -> None:
    assert html("an easy run", Mark(3, 7)) == "an <b>easy</b> run"


def test_a_clock_time_is_shown_in_the_reader_s_own_way() -> None:
    expected = f'at <tg-time unix="{UNIX}" format="t">07:00</tg-time>.'
    assert html("at 07:00.", SEVEN) == expected


def test_a_longer_time_keeps_its_words() -> None:
    expected = f'<tg-time unix="{UNIX}">Fri 20 November, 07:00</tg-time>'
    assert html("Fri 20 November, 07:00", Mark(0, 22, NOW)) == expected


@each("days", [-30_000, 1_099])
def test_a_time_telegram_does_not_take_stays_words(days: int) -> None:
    assert html("at 07:00", replace(SEVEN, at=NOW + timedelta(days=days))) == "at 07:00"


@each("mark", [Mark(4, 4), Mark(6, 3), Mark(5, 99)])
def test_a_mark_that_marks_nothing_is_left_out(mark: Mark) -> None:
    assert html("an easy", mark, Mark(0, 2)) == "<b>an</b> easy"


def test_no_more_is_marked_than_telegram_keeps() -> None:
    marks = tuple(Mark(n, n + 1) for n in range(150))
    assert html("x" * 150, *marks).count("<b>") == 100


ROW = (Button("Yes", "1.food.yes", "good"), Button("No", "1.food.no", "danger"))


def test_a_tone_is_a_style() -> None:
    row = (*ROW, Button("Why", "1.food.why"))
    assert to_keyboard((row,)) == {
        "inline_keyboard": [
            [
                {"text": "Yes", "callback_data": "1.food.yes", "style": "success"},
                {"text": "No", "callback_data": "1.food.no", "style": "danger"},
                {"text": "Why", "callback_data": "1.food.why"},
            ]
        ]
    }


def test_a_row_is_no_longer_than_telegram_shows() -> None:
    row = tuple(Button(str(n), f"1.soreness.{n}") for n in range(11))
    lines = to_keyboard((row, ROW))["inline_keyboard"]
    assert isinstance(lines, list)
    assert [len(line) for line in lines] == [8, 3, 2]


def test_no_buttons_take_away_those_that_stand() -> None:
    assert to_keyboard(()) == {"inline_keyboard": []}


def test_the_first_button_shares_where_the_person_is() -> None:
    rows = ((Button("Share where I am", "1.zone.share"),), (Button("Not now", "1.zone.skip"),))
    assert to_location_keyboard(rows) == {
        "keyboard": [
            [{"text": "Share where I am", "request_location": True}],
            [{"text": "Not now"}],
        ],
        "one_time_keyboard": True,
        "resize_keyboard": True,
    }
