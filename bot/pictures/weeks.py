"""The weeks of somebody, drawn: a card of its own colours, made for the width of a phone.

Height and number tell the soreness, word and shape the verdict, a frame and a barbell the leg day:
no colour says anything alone. Lengths are in pixels, from the upper left corner.
"""

from __future__ import annotations

import logging
from io import BytesIO
from pathlib import Path

logging.getLogger("matplotlib").setLevel(logging.ERROR)  # where it keeps its fonts is its business

# ruff: noqa: E402 (first the line above)
import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import FancyBboxPatch, Polygon, Rectangle
from matplotlib.text import Text

from bot.pictures import palette
from dialogs.picture import Day, Picture

mpl.rcdefaults()  # what an operator set for pictures of their own is not for ours

WIDTH, EDGE = 1080, 22
HEAD, FOOT = 184, 96  # above and below the weeks
CELL_WIDTH, CELL_HEIGHT, GAP = 148, 158, 4
BAR_LEFT, BAR_TOP, BAR_WIDTH, BAR_HEIGHT = 24, 44, 44, 60  # of a soreness of ten, in its cell
WORD_LEFT, WORD_TOP, WORD_HEIGHT = 9, 114, 34
MOST = 10  # of soreness
DPI = 100

_FONTS = Path(mpl.get_data_path()) / "fonts" / "ttf"
_PLAIN, _BOLD = _FONTS / "DejaVuSans.ttf", _FONTS / "DejaVuSans-Bold.ttf"


def png(picture: Picture) -> bytes:
    height = HEAD + CELL_HEIGHT * len(picture.weeks) + FOOT
    figure = Figure(figsize=(WIDTH / DPI, height / DPI), dpi=DPI, facecolor=palette.CARD)
    FigureCanvasAgg(figure)
    paper = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(height, 0), autoscale_on=False)
    paper.set_axis_off()
    _head(paper, picture)
    for row, week in enumerate(picture.weeks):
        for column, day in enumerate(week):
            _day(paper, day, EDGE + column * CELL_WIDTH, HEAD + row * CELL_HEIGHT)
    _legend(paper, picture, height - FOOT + 54)
    drawn = BytesIO()
    figure.savefig(drawn, format="png", metadata={"Software": None})  # else it tells its version
    return drawn.getvalue()


def _head(paper: Axes, picture: Picture) -> None:
    _words(paper, EDGE + GAP, 54, picture.title, 44, bold=True)
    _words(paper, EDGE + GAP, 104, picture.span, 31, colour=palette.FAINT)
    for column, name in enumerate(picture.weekdays):
        _words(paper, _middle(EDGE + column * CELL_WIDTH), 158, name, 28, palette.FAINT, "center")


def _day(paper: Axes, day: Day, left: float, top: float) -> None:
    colour = palette.CARD if day.ahead else palette.CELL
    _box(paper, left + GAP, top + GAP, CELL_WIDTH - 2 * GAP, CELL_HEIGHT - 2 * GAP, 10, colour)
    if day.leg_day:
        _frame(paper, left, top)
        _barbell(paper, left + CELL_WIDTH - 31, top + 24)
    _words(paper, left + 12, top + 24, day.name, 23, colour=palette.FAINT)
    if day.soreness is not None:
        _soreness(paper, day.soreness, left, top + BAR_TOP)
    if day.verdict:
        _verdict(paper, day, left, top + WORD_TOP)


def _soreness(paper: Axes, soreness: int, left: float, top: float) -> None:
    """How far the bar is filled, and the number beside it."""
    filled = max(BAR_HEIGHT * soreness / MOST, 3)
    bar = left + BAR_LEFT
    paper.add_artist(Rectangle((bar, top), BAR_WIDTH, BAR_HEIGHT, color=palette.TRACK, lw=0))
    full = Rectangle((bar, top + BAR_HEIGHT - filled), BAR_WIDTH, filled, color=palette.BAR, lw=0)
    paper.add_artist(full)
    _words(paper, bar + BAR_WIDTH + 12, top + BAR_HEIGHT - 21, str(soreness), 42, bold=True)


def _verdict(paper: Axes, day: Day, left: float, top: float) -> None:
    at, width, ink = left + WORD_LEFT, CELL_WIDTH - 2 * WORD_LEFT, palette.INK
    if day.tone == "warning":
        _sign(paper, at, top, width)
        ink = palette.ON_WARNING
    elif day.tone == "good":
        _box(paper, at, top, width, WORD_HEIGHT, WORD_HEIGHT / 2, palette.GOOD)
        ink = palette.ON_GOOD
    elif day.tone == "care":
        _box(paper, at, top, width, WORD_HEIGHT, WORD_HEIGHT / 2, "none", palette.CARE)
    else:
        _box(paper, at, top, width, WORD_HEIGHT, 2, palette.STOP)
    mark = "! " if day.tone == "warning" else ""
    words, middle = mark + day.verdict, top + WORD_HEIGHT / 2
    _words(paper, _middle(left), middle, words, 23, ink, "center", bold=True)


def _legend(paper: Axes, picture: Picture, middle: float) -> None:
    left = float(EDGE + GAP)
    for mark, words in picture.legend:
        if mark == "soreness":
            paper.add_artist(Rectangle((left, middle - 18), 22, 36, color=palette.TRACK, lw=0))
            paper.add_artist(Rectangle((left, middle), 22, 18, color=palette.BAR, lw=0))
        elif mark == "leg_day":
            _barbell(paper, left + 22, middle)
        else:
            _sign(paper, left, middle - WORD_HEIGHT / 2, 44)
            _words(paper, left + 22, middle, "!", 25, palette.ON_WARNING, "center", bold=True)
        left += 34 if mark == "soreness" else 56
        told = _words(paper, left, middle, words, 27, colour=palette.FAINT)
        left = float(told.get_window_extent().x1) + 40


def _frame(paper: Axes, left: float, top: float) -> None:
    width, height = CELL_WIDTH - 2 * GAP, CELL_HEIGHT - 2 * GAP
    _box(paper, left + GAP, top + GAP, width, height, 10, "none", palette.INK)


def _barbell(paper: Axes, middle: float, height: float) -> None:
    for x, size in ((-13, 20), (-19, 12), (9, 20), (15, 12)):
        plate = (middle + x, height - size / 2)
        paper.add_artist(Rectangle(plate, 4, size, color=palette.INK, lw=0))
    paper.add_artist(Rectangle((middle - 13, height - 2), 26, 4, color=palette.INK, lw=0))


def _sign(paper: Axes, left: float, top: float, width: float) -> None:
    """Pointed at both ends, like no other."""
    right, bottom, middle = left + width, top + WORD_HEIGHT, top + WORD_HEIGHT / 2
    cut = WORD_HEIGHT / 3
    ends = [(left, middle), (left + cut, top), (right - cut, top), (right, middle)]
    below = [(right - cut, bottom), (left + cut, bottom)]
    paper.add_artist(Polygon([*ends, *below], color=palette.WARNING, lw=0))


def _box(  # noqa: PLR0913, PLR0917 (a box: where, how large, how round, and its colours)
    paper: Axes,
    left: float,
    top: float,
    width: float,
    height: float,
    round_by: float,
    fill: str,
    line: str = "none",
) -> None:
    style = f"round,pad=0,rounding_size={round_by}"
    box = FancyBboxPatch((left, top), width, height, style, facecolor=fill, edgecolor=line, lw=2.2)
    paper.add_artist(box)


def _words(  # noqa: PLR0913, PLR0917 (words: where, what, how large, and how they look)
    paper: Axes,
    x: float,
    y: float,
    words: str,
    size: float,
    colour: str = palette.INK,
    align: str = "left",
    *,
    bold: bool = False,
) -> Text:
    """Around the height `y`."""
    font = FontProperties(fname=_BOLD if bold else _PLAIN, size=size * 72 / DPI)
    text = paper.text(x, y, words, color=colour, ha=align, va="center_baseline", font=font)
    text.set_parse_math(False)
    return text


def _middle(left: float) -> float:
    return left + CELL_WIDTH / 2
