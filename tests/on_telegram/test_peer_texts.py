"""Our own Telegram reads the HTML that the real one reads."""

from __future__ import annotations

from typing import Any

import pytest

from tests.telegram import entities
from tests.telegram.refusals import RefusedError

each = pytest.mark.parametrize


@each(
    ("html", "text", "found"),
    [
        ("a <b>b</b>", "a b", [{"type": "bold", "offset": 2, "length": 1}]),
        ("🏃 <i>x</i>", "🏃 x", [{"type": "italic", "offset": 3, "length": 1}]),
        ("1 &lt; 2 &amp; &#51; &gt; &quot;", '1 < 2 & 3 > "', []),
        (
            'at <tg-time unix="1700000000" format="wDT">noon</tg-time>',
            "at noon",
            [{"type": "date_time", "unix_time": 1700000000, "date_time_format": "wDT",
              "offset": 3, "length": 4}],
        ),
        (
            '<a href="https://a.b/?c&amp;d">x</a>',
            "x",
            [{"type": "text_link", "url": "https://a.b/?c&d", "offset": 0, "length": 1}],
        ),
        ('<span class="tg-spoiler">x</span>', "x", [{"type": "spoiler", "offset": 0, "length": 1}]),
        ("<B>x</B>", "x", [{"type": "bold", "offset": 0, "length": 1}]),
    ],
)  # fmt: skip
def test_html_is_read(html: str, text: str, found: list[dict[str, Any]]) -> None:
    read = entities.from_html(html)
    assert (read.text, [*read.entities], read.doubts) == (text, found, ())


@each(
    ("html", "why"),
    [
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("é <3", "Unclosed start tag at byte offset 3"),
        ("é <3>", 'Unsupported start tag "3" at byte offset 3'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        (
            "<b><i>x</b></i>",
            'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
        ),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b x", 'Unclosed start tag "b" at byte offset 0'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<tg-time unix="1" format="XX">x</tg-time>', "Invalid date format used"),
    ],
)
def test_html_that_telegram_does_not_know_is_refused(html: str, why: str) -> None:
    with pytest.raises(RefusedError) as refused:
        entities.from_html(html)
    assert refused.value.description == f"Bad Request: can't parse entities: {why}"


@each(
    "html",
    ["salt & water", "4 > 3", '<b style="x">x</b>', "<a>x</a>", '<tg-time unix="noon">x</tg-time>'],
)
def test_what_telegram_lets_pass_and_nobody_means_is_doubted(html: str) -> None:
    assert len(entities.from_html(html).doubts) == 1
