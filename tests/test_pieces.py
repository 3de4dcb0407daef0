"""A long text in pieces: nothing is lost, and everything fits."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.pieces import parts, short, units
from dialogs.replies import Button, Mark, Message
from tests.weeks import leg_day, picture

NOW = datetime(2026, 11, 20, 7, tzinfo=UTC)
ROW = (Button("Yes", "1.food.yes", "good"), Button("No", "1.food.no", "danger"))

characters = st.characters() | st.sampled_from("<>&\"';#x27🏃\n\r\0é \ud800")
texts = st.text(characters, max_size=60)


@st.composite
def marked(draw: st.DrawFn) -> Message:
    text = draw(texts)
    ends = sorted(draw(st.lists(st.integers(0, len(text)), unique=True)))
    times = st.none() | st.datetimes(timezones=st.just(UTC))
    pairs = zip(ends[::2], ends[1::2], strict=False)
    return Message(text, marks=tuple(Mark(*pair, draw(times)) for pair in pairs))


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


def test_a_text_that_fits_stays_one_message() -> None:
    message = Message("🏃" * 2000)
    assert parts(message, 4000) == (message,)


def test_a_long_text_is_cut_between_its_paragraphs() -> None:
    first, second = "a" * 3000, "b" * 3000
    message = Message(f"{first}\n\n{second}", (ROW,), replies=True, file="x.json")
    assert parts(message, 4000) == (
        Message(first, replies=True),
        Message(second, (ROW,), file="x.json"),
    )


def test_of_a_long_text_the_first_piece_has_the_picture() -> None:
    first, second = "a" * 3000, "b" * 3000
    shown = picture(leg_day(1))
    message = Message(f"{first}\n\n{second}", picture=shown)
    assert parts(message, 4000) == (Message(first, picture=shown), Message(second))


def test_a_time_cut_in_two_is_no_time_any_more() -> None:
    message = Message("abcdefgh", marks=(Mark(2, 6, NOW), Mark(6, 8, NOW)))
    assert parts(message, 4) == (
        Message("abcd"),
        Message("efgh", marks=(Mark(2, 4, NOW),)),
    )


def test_blanks_alone_are_one_message_without_words() -> None:
    assert [piece.text for piece in parts(Message(" " * 5000), 4000)] == [""]


@given(st.text(), st.integers(0, 40))
def test_what_is_short_fits(text: str, most: int) -> None:
    assert text.startswith(short(text, most))
    assert units(short(text, most)) <= most
