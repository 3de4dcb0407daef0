"""Our messages as Telegram's HTML and keyboards: nothing is lost, and everything fits."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.telegram_text import (
    to_html,
    to_keyboard,
    to_location_keyboard,
    to_plain,
)
from dialogs.replies import Button, Mark, Message

NOW = datetime(2026, 11, 20, 7, tzinfo=UTC)
SEVEN = Mark(3, 8, NOW)
UNIX = int(NOW.timestamp())

each = pytest.mark.parametrize

characters = st.characters() | st.sampled_from("<>&\"';#x27🏃\n\r\0é \ud800")
texts = st.text(characters, max_size=60)


@st.composite
def marked(draw: st.DrawFn) -> Message:
    text = draw(texts)
    ends = sorted(draw(st.lists(st.integers(0, len(text)), unique=True)))
    times = st.none() | st.datetimes(timezones=st.just(UTC))
    pairs = zip(ends[::2], ends[1::2], strict=False)
    return Message(text, marks=tuple(Mark(*pair, draw(times)) for pair in pairs))


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


@given(marked(), st.integers(2, 40))
def test_pieces_fit_and_together_say_it_all(message: Message, most: int) -> None:
    pieces = parts(message, most)
    assert all(units(piece.text) <= most for piece in pieces)
    assert squeezed(*pieces) == squeezed(message)


@given(marked(), st.integers(2, 40))
def test_pieces_keep_strong_words_strong(message: Message, most: int) -> None:
    assert strong(*parts(message, most)) == strong(message)


def squeezed(*messages: Message) -> str:
    return "".join("".join(message.text.split()) for message in messages)


def strong(*messages: Message) -> str:
    found = (m.text[k.start : k.end] for m in messages for k in m.marks if k.at is None)
    return "".join("".join(found).split())


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


def test_a_text_that_fits_stays_one_message() -> None:
    message = Message("🏃" * 2048)
    assert parts(message) == (message,)


def test_a_long_text_is_cut_between_its_paragraphs() -> None:
    first, second = "a" * 3000, "b" * 3000
    message = Message(f"{first}\n\n{second}", (ROW,), replies=True, file="x.json")
    assert parts(message) == (
        Message(first, replies=True),
        Message(second, (ROW,), file="x.json"),
    )


def test_a_time_cut_in_two_is_no_time_any_more() -> None:
    message = Message("abcdefgh", marks=(Mark(2, 6, NOW), Mark(6, 8, NOW)))
    assert parts(message, 4) == (
        Message("abcd"),
        Message("efgh", marks=(Mark(2, 4, NOW),)),
    )


def test_blanks_alone_are_one_message_without_words() -> None:
    assert [piece.text for piece in parts(Message(" " * 5000))] == [""]


@given(st.text())
def test_a_toast_fits(text: str) -> None:
    assert text.startswith(short(text))
    assert units(short(text)) <= 200


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
