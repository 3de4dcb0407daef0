"""Our messages as Discord's markdown and components: nothing is lost, and everything fits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.platforms.discord.markdown import to_markdown
from bot.platforms.discord.text import pieces, texts, to_body, to_public, without_buttons
from bot.platforms.pieces import CLOCK, units, whole
from dialogs.replies import Button, Mark, Message

NOW = datetime(2026, 11, 20, 7, tzinfo=UTC)
UNIX = int(NOW.timestamp())
YES, NO = Button("Yes", "1.food.yes", "good"), Button("No", "1.food.no", "danger")
WHY = Button("Why", "1.food.why")

each = pytest.mark.parametrize

# What Discord's clients read as more than letters, in the order in which they look for it.
INLINE = {
    "escape": re.compile(r"\\([^0-9A-Za-z\s])"),
    "time": re.compile(r"<t:(-?\d{1,17})(?::[tTdDfFRsS])?>"),
    "mention": re.compile(
        r"<(?:@[!&]?|#|/|id:|:|a:|https?:|mailto:|tel:|\+)[^>]*>|@(?:everyone|here)"
    ),
    "url": re.compile(r"(?:https?|steam|discord)://[^\s<]+"),
    "link": re.compile(r"\[[^\]]*\]\([^)]*\)"),
    "strong": re.compile(r"\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)"),
    "emphasis": re.compile(r"\*(?=\S)[^*]+\*|\b_[^_]+_|__[^_]+__"),
    "struck": re.compile(r"~~[\s\S]+?~~"),
    "spoiler": re.compile(r"\|\|[\s\S]+?\|\|"),
    "code": re.compile(r"(`+)[\s\S]*?[^`]\1(?!`)"),
    "emoji": re.compile(r":[\w~+-]+:"),
}
BLOCK = re.compile(r"[^\S\n]*(?:#{1,3}\s|-#\s|>|[*+-]\s|\d+\.\s)")


def read(source: str) -> tuple[str, list[str]]:
    """What a client shows of it, with times by their number; and what it shows as bold."""
    strong: list[str] = []
    text = "".join(seen(re.sub(r"\r\n?", "\n", source), strong, begins=True))
    return text, strong


def seen(source: str, strong: list[str], *, begins: bool) -> Iterator[str]:
    """`begins`: the source stands at the beginning of a line."""
    at = 0
    while at < len(source):
        line = source[:at].rpartition("\n")
        fresh = not line[2].strip() and (begins or bool(line[1]))
        assert not (fresh and BLOCK.match(source, at)), source[at:]
        found = {name: rule.match(source, at) for name, rule in INLINE.items()}
        name, match = next(((n, m) for n, m in found.items() if m), ("", None))
        assert name in {"", "escape", "time", "strong"}, (name, source)
        inner = match[1] if match else source[at]
        if name == "strong":
            strong.append(inner := "".join(seen(inner, [], begins=fresh)))
        yield f"({inner})" if name == "time" else inner
        at = match.end() if match else at + 1


def shown(text: str, *marks: Mark) -> str:
    return to_markdown(Message(text, marks=marks))


WILD = "\\*_~`|>#-+[]()<:@.1 \n\r!/&t\ud800é🏃"
SNARES = (
    *("**", "__", "~~", "||", "```", "<@1>", "@everyone", "[a](http://b)", "http://b", ":a:"),
    *("<t:1:t>", "\n# a", "\n-# a", "\n> a", "\n- a", "\n1. a", " 07:00", "* a", "</a:1>"),
)
wild = st.lists(st.sampled_from([*WILD, *SNARES]), max_size=12).map("".join)


@st.composite
def marked(draw: st.DrawFn) -> Message:
    text = draw(wild)
    ends = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    times = st.none() | st.just(NOW)
    pairs = zip(ends[::2], ends[1::2], strict=False)
    return Message(text, marks=tuple(Mark(*pair, draw(times)) for pair in pairs))


def expected(message: Message) -> str:
    """The text, with each clock time by its number."""
    text, done = "", 0
    for mark in message.marks:
        words = message.text[mark.start : mark.end]
        if mark.at and CLOCK.fullmatch(words):
            text += message.text[done : mark.start] + f"({UNIX})"
            done = mark.end
    return re.sub(r"\r\n?", "\n", whole(text + message.text[done:]))


def strong_letters(message: Message) -> str:
    found = (whole(message.text[m.start : m.end]) for m in message.marks if m.at is None)
    return "".join("".join(found).split())


@given(marked())
def test_every_text_survives_the_markdown(message: Message) -> None:
    text, strong = read(to_markdown(message))
    assert text == expected(message)
    assert "".join("".join(strong).split()) == strong_letters(message)


@given(marked(), st.integers(1, 2000))
def test_pieces_fit_and_together_say_it_all(message: Message, times: int) -> None:
    long = Message(message.text * times, marks=message.marks)
    found = pieces(long)
    assert all(units(to_markdown(piece)) <= 4000 for piece in found)
    assert "".join("".join(p.text.split()) for p in found) == "".join(long.text.split())


@each("snare", [*SNARES, "*a*", "_a_", "`a`", "a_b_c", "<#1>", "<@&1>", "<:a:1>", "<https://a>"])
def test_what_people_wrote_is_no_markup(snare: str) -> None:
    assert read(shown(f"a {snare}")) == (f"a {snare}", [])
    assert read(shown(snare)) == (snare, [])


def test_an_old_line_end_begins_no_heading_either() -> None:
    assert read(shown("a\r# b")) == ("a\n# b", [])


@each("text", ["walk-run", "5 min jog (easy)", "#5 of 1.5 km", "07:00", "a - b", "50 % + 1", "C#"])
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert shown(f"a {text}") == f"a {text}"


def test_strong_words_are_bold() -> None:
    assert shown("an easy run", Mark(3, 7)) == "an **easy** run"


def test_strong_words_side_by_side_are_bold_together() -> None:
    assert shown("an easy run", Mark(3, 7), Mark(7, 11)) == "an **easy run**"


def test_each_line_is_bold_by_itself() -> None:
    assert shown("one \n two", Mark(0, 9)) == "**one** \n **two**"


def test_a_clock_time_is_shown_in_the_reader_s_own_way() -> None:
    assert shown("at 07:00.", Mark(3, 8, NOW)) == f"at <t:{UNIX}:t>."


def test_a_longer_time_keeps_its_words() -> None:
    assert shown("Fri 20 November, 07:00", Mark(0, 22, NOW)) == "Fri 20 November, 07:00"


@each("mark", [Mark(4, 4), Mark(6, 3), Mark(5, 99)])
def test_a_mark_that_marks_nothing_is_left_out(mark: Mark) -> None:
    assert shown("an easy", mark, Mark(0, 2)) == "**an** easy"


def test_a_text_that_fits_stays_one_message() -> None:
    message = Message("a" * 4000)
    assert pieces(message) == (message,)


def test_what_grows_by_its_escapes_is_cut_sooner() -> None:
    assert [len(piece.text) for piece in pieces(Message("*" * 4000))] == [1687, 1687, 626]


def buttons(body: dict[str, Any]) -> list[list[str]]:
    inside = body["components"][0]["components"]
    return [[b["label"] for b in row["components"]] for row in inside if row["type"] == 1]


def test_a_message_is_one_container_with_its_words_and_its_buttons() -> None:
    assert to_body(Message("An easy *run*.", ((YES, NO, WHY),), tone="good"), "42") == {
        "flags": 32768,
        "components": [
            {
                "type": 17,
                "accent_color": 0x2E9E5B,
                "components": [
                    {"type": 10, "content": r"An easy \*run\*."},
                    {
                        "type": 1,
                        "components": [
                            {"type": 2, "style": 3, "label": "Yes", "custom_id": "42:1.food.yes"},
                            {"type": 2, "style": 4, "label": "No", "custom_id": "42:1.food.no"},
                            {"type": 2, "style": 2, "label": "Why", "custom_id": "42:1.food.why"},
                        ],
                    },
                ],
            }
        ],
        "attachments": [],
        "allowed_mentions": {"parse": []},
    }


def test_what_is_private_says_so_in_its_flags() -> None:
    assert to_body(Message("Hi."), "42", private=True)["flags"] == 32768 | 64


@each(("tone", "colour"), [("good", 0x2E9E5B), ("care", 0xE0A100), ("stop", 0xC93535)])
def test_a_tone_is_a_colour(tone: str, colour: int) -> None:
    assert to_body(Message("x", tone=tone), "42")["components"][0]["accent_color"] == colour


def test_without_a_tone_there_is_no_colour() -> None:
    assert "accent_color" not in to_body(Message("x"), "42")["components"][0]


@each(("many", "lines"), [(1, [1]), (5, [5]), (6, [3, 3]), (11, [4, 4, 3])])
def test_a_long_row_is_broken_into_even_ones(many: int, lines: list[int]) -> None:
    row = tuple(Button(str(n), f"1.soreness.{n}") for n in range(many))
    found = buttons(to_body(Message("x", (row, (), (YES,))), "42"))
    assert [len(line) for line in found] == [*lines, 1]


def test_no_message_has_more_components_than_discord_takes() -> None:
    rows = tuple((Button(str(n), f"1.soreness.{n}"),) for n in range(40))
    assert len(buttons(to_body(Message("x", rows), "42"))) == 19


def test_a_button_stands_once() -> None:
    assert buttons(to_body(Message("x", ((YES, NO), (NO, WHY))), "42")) == [["Yes"], ["No", "Why"]]


def test_a_label_is_cut_to_what_fits() -> None:
    assert buttons(to_body(Message("x", ((Button("a" * 81, "1.a.b"),),)), "42")) == [["a" * 80]]


def test_a_file_is_named_beneath_its_words() -> None:
    body = to_body(Message("All of it.", file="/data/legday.json"), "42")
    assert body["attachments"] == [{"id": 0, "filename": "legday.json"}]
    assert body["components"][0]["components"] == [
        {"type": 10, "content": "All of it."},
        {"type": 13, "file": {"url": "attachment://legday.json"}},
    ]


def test_a_public_message_has_a_button_for_anyone() -> None:
    body = to_public(Message("Ask me there."), "Ask in private", "ask")
    [row] = [one for one in body["components"][0]["components"] if one["type"] == 1]
    expected = {"type": 2, "style": 2, "label": "Ask in private", "custom_id": "ask"}
    assert (row["components"], body["flags"]) == ([expected], 32768)


def test_buttons_are_taken_off_and_all_else_stays() -> None:
    file = {"url": "https://cdn.example/legday.json", "id": "9"}
    given_back = [
        {
            "type": 17,
            "id": 1,
            "accent_color": None,
            "spoiler": False,
            "components": [
                {"type": 10, "id": 2, "content": "All of it."},
                {"type": 13, "id": 3, "file": file, "name": "legday.json", "size": 2},
                {"type": 1, "id": 4, "components": [{"type": 2, "id": 5, "label": "Yes"}]},
            ],
        }
    ]
    bare = without_buttons(given_back)
    assert bare == [
        {
            **given_back[0],
            "components": [
                {"type": 10, "id": 2, "content": "All of it."},
                {"type": 13, "file": {"url": "attachment://legday.json"}},
            ],
        }
    ]
    assert (texts(bare), without_buttons(bare)[0]["id"]) == (("All of it.",), 1)


@each("url", ["attachment://legday.json", "https://cdn.example/1/2/legday.json?ex=1"])
def test_a_file_without_a_name_has_that_of_its_address(url: str) -> None:
    expected = {"type": 13, "file": {"url": "attachment://legday.json"}}
    assert without_buttons([{"type": 13, "file": {"url": url}}]) == [expected]
