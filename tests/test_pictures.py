"""The picture of /history, drawn: the same everywhere, all words in their fields, told by more
than colour."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from matplotlib.axes import Axes
from matplotlib.text import Text
from PIL import Image, ImageChops

from bot.pictures import palette, weeks
from dialogs.picture import Picture
from dialogs.replies import Message
from storage.letters import from_json, to_json
from tests.terminal import ROOT
from tests.weeks import busy, leg_day, picture, verdict

each = pytest.mark.parametrize

ONE_LEG_DAY = picture(leg_day(1))
FLAGS = picture(verdict(3, "emergency", "no"), verdict(0, "see_specialist", "no"))
PICTURES = {"one leg day": ONE_LEG_DAY, "eight weeks": busy(), "only signs": FLAGS}


@each("shown", PICTURES.values(), ids=PICTURES)
def test_it_is_a_png_that_a_phone_shows_whole(shown: Picture) -> None:
    with Image.open(io.BytesIO(weeks.png(shown))) as image:
        assert (image.format, image.width) == ("PNG", 1080)
        assert 1 / 2.5 <= image.width / image.height <= 2.5


def test_the_same_picture_is_the_same_bytes_in_every_process() -> None:
    told = python(
        "import asyncio, hashlib, tests.weeks as w; from bot.pictures.drawing import drawn;"
        "print(hashlib.sha256(asyncio.run(drawn(w.busy()))).hexdigest())"
    )
    assert told == hashlib.sha256(weeks.png(busy())).hexdigest()


def test_what_was_kept_in_the_outbox_is_drawn_as_it_was_promised() -> None:
    kept = from_json(to_json(Message("", picture=busy()))).picture
    assert kept == busy()


def test_whoever_draws_nothing_loads_nothing_of_it() -> None:
    told = python(
        "import sys, bot.commands.run, bot.commands.chat;"
        "print({'matplotlib', 'numpy', 'PIL'} & set(sys.modules))"
    )
    assert told == "set()"


def test_nothing_that_an_operator_set_for_other_pictures_is_taken_over(tmp_path: Path) -> None:
    (tmp_path / "matplotlibrc").write_text("font.size: 40\nsavefig.dpi: 30\nlines.linewidth: 9\n")
    told = python(
        "import hashlib, tests.weeks as w; from bot.pictures.weeks import png;"
        "print(hashlib.sha256(png(w.busy())).hexdigest())",
        MATPLOTLIBRC=str(tmp_path),
    )
    assert told == hashlib.sha256(weeks.png(busy())).hexdigest()


def python(script: str, **more: str) -> str:
    """What it says, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, **more},
    )
    assert done.stderr == ""
    return done.stdout.strip()


@pytest.fixture
def paper(monkeypatch: pytest.MonkeyPatch) -> list[Axes]:
    """The sheets that are drawn on."""
    sheets: list[Axes] = []
    hide = Axes.set_axis_off

    def noted(sheet: Axes) -> None:
        sheets.append(sheet)
        hide(sheet)

    monkeypatch.setattr(Axes, "set_axis_off", noted)
    return sheets


def touching(boxes: Iterable[tuple[str, object]]) -> list[tuple[str, str]]:
    some = list(boxes)
    return [
        (one, other)
        for n, (one, box) in enumerate(some)
        for other, there in some[n + 1 :]
        if box.overlaps(there)  # type: ignore[attr-defined]
    ]


@each("shown", PICTURES.values(), ids=PICTURES)
def test_no_words_touch_others_or_the_edge(shown: Picture, paper: list[Axes]) -> None:
    weeks.png(shown)
    texts = [one for one in paper[0].get_children() if isinstance(one, Text) and one.get_text()]
    assert touching((one.get_text(), one.get_window_extent()) for one in texts) == []
    extents = [one.get_window_extent() for one in texts]
    assert min(one.x0 for one in extents) >= 10
    assert max(one.x1 for one in extents) <= weeks.WIDTH - 10


@each("word", ["walk-run", "cut short", "gentle", "! stop"])
def test_a_word_fits_into_its_field(word: str, paper: list[Axes]) -> None:
    friday = replace(ONE_LEG_DAY.weeks[0][4], verdict=word, tone="stop")
    weeks.png(replace(ONE_LEG_DAY, weeks=((friday,) * 7,)))
    texts = [one for one in paper[0].get_children() if isinstance(one, Text)]
    widths = [one.get_window_extent().width for one in texts if one.get_text() == word]
    assert max(widths) <= weeks.CELL_WIDTH - 2 * weeks.WORD_LEFT


def silhouette(tone: str) -> bytes:
    """Where a verdict of this tone covers its field, whatever its colours."""
    friday = replace(ONE_LEG_DAY.weeks[0][4], verdict="x", tone=tone)
    png = weeks.png(replace(ONE_LEG_DAY, weeks=((friday,),)))
    left, top = weeks.EDGE + weeks.WORD_LEFT, weeks.HEAD + weeks.WORD_TOP
    right = weeks.EDGE + weeks.CELL_WIDTH - weeks.WORD_LEFT
    with Image.open(io.BytesIO(png)) as image:
        field = image.convert("RGB").crop((left, top, right, top + weeks.WORD_HEIGHT))
    ground = Image.new("RGB", field.size, palette.CELL)
    return ImageChops.difference(field, ground).convert("L").point(bool).tobytes()


def test_each_tone_has_a_shape_of_its_own() -> None:
    assert len({silhouette(tone) for tone in ("good", "care", "stop", "warning")}) == 4


def contrast(one: str, other: str) -> float:
    """Of two colours, as WCAG 2 counts it."""

    def light(colour: str) -> float:
        parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    brighter, darker = sorted((light(one), light(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@each(
    ("ink", "ground"),
    [
        (palette.INK, palette.CELL),
        (palette.FAINT, palette.CARD),
        (palette.FAINT, palette.CELL),
        (palette.ON_GOOD, palette.GOOD),
        (palette.INK, palette.STOP),
        (palette.ON_WARNING, palette.WARNING),
    ],
)
def test_words_stand_out_from_what_they_stand_on(ink: str, ground: str) -> None:
    assert contrast(ink, ground) >= 4.5


@each("shape", [palette.BAR, palette.GOOD, palette.CARE, palette.WARNING, palette.INK])
def test_shapes_stand_out_from_the_card(shape: str) -> None:
    assert min(contrast(shape, palette.CELL), contrast(shape, palette.TRACK)) >= 3
