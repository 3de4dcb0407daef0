"""The rows of the table: what is measured for each, and what it is compared with."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import burst
import growth
import stored
import turns
from processes import Bot, match
from turns import Turns, typical

FEW = 1_000  # people stored
RTTS = (0, 50)  # milliseconds to the server and back
MODELS = 900  # a round of newcomers that nothing measured ever sees
AWAY = "{0} ms away, 64 people"


@dataclass(frozen=True, slots=True)
class Row:
    what: str
    measured: str
    goal: str


@dataclass(frozen=True, slots=True)
class Scene:
    """Where the bots keep what they keep, and how much is to be done."""

    folder: Path
    options: argparse.Namespace

    def room(self) -> Path:
        return Path(tempfile.mkdtemp(dir=self.folder))

    def model(self) -> Path:
        """A database that some dozens of people have talked to: the rest are made after them."""
        path = self.folder / "model" / "legday.db"
        if not path.exists():
            path.parent.mkdir()
            with match(Bot.legday(path.parent), people=newcomers(MODELS)) as game:
                game.until(lambda figures: figures["talks"] >= turns.SEATS)
        return path

    def legday(self, count: int) -> Bot:
        """With so many people stored: a few are made each time, many once and for all rounds."""
        room = self.room() if count <= FEW else self.folder / str(count)
        room.mkdir(exist_ok=True)
        if not (room / "legday.db").exists():
            stored.fill(self.model(), room / "legday.db", count)
        return Bot.legday(room)


def newcomers(number: int) -> str:
    """People no bot has ever seen, others each round."""
    return f"{(number + 1) * 1_000_000_000}:1000000:0"


def side_by_side(scene: Scene) -> Iterator[Row]:
    """The same talk with the same people; legday has a thousand others stored."""
    makes: Mapping[str, Callable[[], Bot]] = {
        "echo": lambda: Bot.echo(scene.room()),
        "aiogram": lambda: Bot.aiogram(scene.room()),
        "legday": lambda: scene.legday(FEW),
        "floor": lambda: Bot.floor(scene.room()),
    }
    found: dict[tuple[str, int], list[Turns]] = {}
    for number in range(scene.options.rounds):
        for rtt in RTTS:
            for name, make in makes.items():
                one = turns.measured(
                    make(), people=newcomers(number), rtt=rtt, seconds=scene.options.seconds
                )
                found.setdefault((name, rtt), []).append(one)
    figures = {key: typical(rounds) for key, rounds in found.items()}
    show([(f"{name}, {rtt} ms", one) for (name, rtt), one in figures.items()])
    yield from compared(figures)


def compared(figures: Mapping[tuple[str, int], Turns]) -> Iterator[Row]:
    ours, echo, aiogram = (figures[name, 0] for name in ("legday", "echo", "aiogram"))
    yield Row("CPU of a turn, of PTB's bare echo", f"{ours.cpu / echo.cpu:.2f}", "<= 0.5")
    yield Row("CPU of a turn, of aiogram's FSM", f"{ours.cpu / aiogram.cpu:.2f}", "<= 0.7")
    for rtt, goal in zip(RTTS, (3, 25), strict=True):
        ours, echo, aiogram = (figures[name, rtt] for name in ("legday", "echo", "aiogram"))
        what = f"turns a second, {AWAY.format(rtt)}, of "
        yield Row(what + "PTB's echo", f"{ours.a_second / echo.a_second:.1f}x", f">= {goal}x")
        yield Row(what + "aiogram's FSM", f"{ours.a_second / aiogram.a_second:.2f}x", ">= 1.5x")


def many_stored(scene: Scene) -> Iterator[Row]:
    """People who were here eight days ago come back: among a thousand, among a million."""
    few: list[Turns] = []
    many: list[Turns] = []
    for number in range(scene.options.rounds):
        # Two seconds: then most of the thousand have had their turn.
        few.append(turns.measured(scene.legday(FEW), people=f"1:{FEW}:0", seconds=2))
        among = f"1:{scene.options.stored}:{number * 20_000}"
        bot = scene.legday(scene.options.stored)
        many.append(turns.measured(bot, people=among, seconds=2))
    one, other = typical(few), typical(many)
    show([(f"{FEW:,} stored", one), (f"{scene.options.stored:,} stored", other)])
    what = f"{scene.options.stored:,} people stored against {FEW:,}: "
    yield Row(what + "CPU of a turn", f"{other.cpu / one.cpu:.2f}x", "<= 1.1x")
    yield Row(what + "time of a turn", f"{one.a_second / other.a_second:.2f}x", "<= 1.1x")


def pings(scene: Scene) -> Iterator[Row]:
    count = scene.options.pings
    bot = Bot.paced(scene.legday(max(count, FEW)).folder, burst.ALLOWANCE)
    stored.add_pings(bot.folder / "legday.db", count)
    found = burst.measured(bot, count, newcomers(0))
    what = f"{count:,} pings against 30 a second, someone tapping: "
    yield Row(what + "allowance used", f"{found.used:.1%} in {found.seconds:.0f} s", ">= 96 %")
    refused = ", ".join(f"{n} {method}" for method, n in found.refused.items()) or "0"
    yield Row(what + "lost, refused (429)", f"{found.lost}, {refused}", "0, 0")
    p99 = f"{found.p99:.0f} ms (without: {found.quiet_p99:.0f} ms)"
    yield Row(what + "a tap's p99", p99, "<= 60 ms more")


def memory(scene: Scene) -> Iterator[Row]:
    count = scene.options.talked
    found = growth.memory(scene.legday(FEW), count)
    ratio = f"{found.end / found.start:.2f}x ({found.start:.0f} to {found.end:.0f} MB)"
    yield Row(f"resident memory after {count:,} people have talked", ratio, "<= 1.3x")


def start(scene: Scene) -> Iterator[Row]:
    """The first start only warms the disk."""
    bot = scene.legday(FEW)
    _, *warm = (growth.start(bot, newcomers(n)) for n in range(scene.options.rounds + 1))
    found = f"{sorted(warm)[len(warm) // 2]:.2f} s"
    yield Row("process start to first answered update", found, "<= 2 s")


def show(figures: Sequence[tuple[str, Turns]]) -> None:
    print("| | turns/s | CPU ms | p50 ms | p99 ms | RSS MB | server's core |")
    print("|---|---|---|---|---|---|---|")
    for name, one in figures:
        cells = f"{one.a_second:,.0f} | {one.cpu:.2f} | {one.p50:.0f} | {one.p99:.0f}"
        print(f"| {name} | {cells} | {one.rss:.0f} | {one.server:.0%} |")
    print(flush=True)


ROWS: Mapping[str, Callable[[Scene], Iterator[Row]]] = {
    "turns": side_by_side,
    "stored": many_stored,
    "burst": pings,
    "memory": memory,
    "start": start,
}
