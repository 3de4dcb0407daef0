"""A full, durable turn on Telegram, side by side with what others build on.

python benchmarks/telegram.py [ROW ...] [--rounds 3] [--seconds 6] [--stored 1000000]
                              [--talked 100000] [--pings 3000] [--folder FOLDER]

ROW: turns stored burst memory start. Without any: all of them, about 20 minutes.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from rows import ROWS, Scene


def main(options: argparse.Namespace) -> None:
    load = os.getloadavg()[0]
    print(f"{datetime.now(UTC):%d %B %Y}, {os.cpu_count()} cores, load before: {load:.1f}")
    print(f"{options.rounds} interleaved rounds, medians\n", flush=True)
    with tempfile.TemporaryDirectory(prefix="legday-", dir=options.folder) as folder:
        scene = Scene(Path(folder), options)
        found = [row for name in options.rows or ROWS for row in ROWS[name](scene)]
    print("| | measured | goal |\n|---|---|---|")
    for row in found:
        print(f"| {row.what} | {row.measured} | {row.goal} |")


def asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("rows", nargs="*", metavar="ROW", help=" ".join(ROWS))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--stored", type=int, default=1_000_000)
    parser.add_argument("--talked", type=int, default=100_000)
    parser.add_argument("--pings", type=int, default=3_000)
    parser.add_argument("--folder", help="for the databases: on a disk that really syncs")
    options = parser.parse_args()
    if unknown := set(options.rows) - set(ROWS):
        parser.error(f"no such row: {', '.join(sorted(unknown))}")
    return options


if __name__ == "__main__":
    main(asked())
