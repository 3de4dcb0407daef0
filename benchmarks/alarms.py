#!/usr/bin/env python3
"""Claiming alarms that are due among a million that sleep, against ten thousand, side by side.

python benchmarks/alarms.py [SLEEPING ...]      default: 10000 1000000

Two SQLite files in one run, by turns: 1,000 alarms are due in each, looked for and marked as rung
25 at a time, as the bell does it. Prints the processor time and the ratio.
"""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sqlalchemy import Connection, Engine, create_engine, insert

from storage import alarms
from storage.schema import alarms as table
from storage.schema import identities, metadata, people

NOW = datetime(2026, 11, 20, 6, tzinfo=UTC)
DAY = date(2026, 11, 20)
DUE, AT_ONCE, ROUNDS = 1_000, 25, 5
PIECE = 20_000


def laid_out(folder: Path, sleeping: int) -> Engine:
    """A file with so many people, each with an alarm that is due in the days to come."""
    engine = create_engine(f"sqlite:///{folder / str(sleeping)}.db")
    metadata.create_all(engine)
    for start in range(0, sleeping, PIECE):
        ids = range(start + 1, min(start + PIECE, sleeping) + 1)
        with engine.begin() as tx:
            tx.execute(insert(people), [{"id": n, "created_at": NOW} for n in ids])
            rows = [_seat(n) for n in ids]
            tx.execute(insert(identities), rows)
            later = [_alarm(n, "sleeps", NOW + timedelta(minutes=1 + n % 10_000)) for n in ids]
            tx.execute(insert(table), later)
    return engine


def rung(engine: Engine, kind: str) -> float:
    """Processor seconds for ringing what is due, a few at a time."""
    with engine.begin() as tx:
        due = [_alarm(n, kind, NOW - timedelta(seconds=n)) for n in range(1, DUE + 1)]
        tx.execute(insert(table), due)
    began, count = time.process_time(), 0
    while count < DUE:
        with engine.begin() as tx:
            count += _some(tx)
    return time.process_time() - began


def _some(tx: Connection) -> int:
    come = alarms.due(tx, "telegram", NOW, AT_ONCE)
    for one in come:
        alarms.fire(tx, one.person, one.alarm, NOW)
    return len(come)


def _seat(n: int) -> dict[str, object]:
    return {"platform": "telegram", "address": str(n), "person_id": n, "linked_at": NOW}


def _alarm(n: int, kind: str, due: datetime) -> dict[str, object]:
    return {"person_id": n, "kind": kind, "local_date": DAY, "due": due}


def main() -> None:
    sizes = [int(one) for one in sys.argv[1:]] or [10_000, 1_000_000]
    with tempfile.TemporaryDirectory() as folder:
        engines = {size: laid_out(Path(folder), size) for size in sizes}
        least = dict.fromkeys(sizes, float("inf"))
        for n in range(ROUNDS):
            for size, engine in engines.items():
                least[size] = min(least[size], rung(engine, f"round {n}"))
        for engine in engines.values():
            engine.dispose()
    for size in sizes:
        ratio = least[size] / least[sizes[0]]
        print(f"{size:>9,} asleep: {least[size] * 1e6 / DUE:6.0f} µs an alarm, {ratio:.2f}x")


if __name__ == "__main__":
    main()
