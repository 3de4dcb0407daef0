"""Verdicts a second on one core, beside a yardstick that moves with the machine as they do.

python benchmarks/decide.py [ROUNDS]
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from statistics import median
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[1]))

from dialogs.engine import Answers, decide, read, settled

PEOPLE = 200
SECONDS = 0.15  # of processor time in each measurement
Work = Callable[[Answers], object]


def main(rounds: int) -> None:
    chance = random.Random(2026)
    people = [person(chance) for _ in range(PEOPLE)]
    plain = {id(answers): as_json(answers) for answers in people}
    works: Mapping[str, Work] = {
        "decide": decide,
        "decide + settled": lambda answers: (decide(answers), settled(answers)),
        "json.dumps (yardstick)": lambda answers: json.dumps(plain[id(answers)]),
    }
    speeds = measured(works, people, rounds)
    yardstick = median(speeds["json.dumps (yardstick)"])
    print(f"{PEOPLE} people, {rounds} interleaved rounds, one core")
    print(f"{'':24}{'median/s':>12}{'best/s':>12}{'of yardstick':>15}")
    for name, found in speeds.items():
        ratio = median(found) / yardstick
        print(f"{name:24}{median(found):12,.0f}{max(found):12,.0f}{ratio:15.2f}")


def person(chance: random.Random) -> Answers:
    """What people say on such mornings: mostly well, sometimes not, and often not all of it."""
    sore = min(9, max(0, round(chance.gauss(3, 1.5))))
    now = datetime(2026, 11, 20, 6, 0, tzinfo=UTC) + timedelta(minutes=chance.randrange(900))
    zone = timezone(timedelta(hours=chance.randint(-8, 10)))
    asked = {
        "red_flags": often(chance, [], ["RF-5"], ["RF-9"], one_in=40),
        "soreness": sore,
        "soreness_on_squat": max(0, sore + chance.choice([-1, 0, 0, 1])),
        "winces_on_stairs": often(chance, False, True, one_in=10),
        "winces_off_couch": often(chance, False, True, one_in=30),
        "waddles": often(chance, False, True, one_in=30),
        "sharp_or_joint_pain": often(chance, False, True, one_in=30),
        "wobbly_single_leg": often(chance, False, True, one_in=20),
        "sick_or_drained": often(chance, False, True, one_in=20),
        "dreads_run": often(chance, False, True, one_in=30),
        "big_session_within_48h": often(chance, False, True, one_in=20),
        "slept": chance.choice(["well", "well", "well", "well", "ok", "ok", "ok", "poorly"]),
        "fuelled": often(chance, True, False, one_in=10),
        "hours_since_lift": chance.choice([3, 5, 9, 14, 16, 18, 20, 22, 24, 38, 44, 48, 66, 80]),
        "goal": chance.choice(["endurance", "endurance", "strength", "fat_loss", "general"]),
        "lifts": chance.sample(["squats", "deadlifts", "lunges", "leg press", "box jumps"], 2),
        "rpe": chance.choice([6, 7, 8, 9]),
        "duration_minutes": chance.choice([40, 55, 60, 80]),
        "mid_run": False,
    }
    # Two in three have answered everything; the others stand somewhere in the checklist.
    answered = len(asked) if chance.random() < 2 / 3 else chance.randrange(len(asked))
    known = [*list(asked)[:answered], "mid_run"]
    return read({**{key: asked[key] for key in known}, "now": now.astimezone(zone)})


def often(chance: random.Random, usual: object, *seldom: object, one_in: int) -> object:
    return chance.choice(seldom) if chance.randrange(one_in) == 0 else usual


def as_json(answers: Answers) -> dict[str, object]:
    return {
        key: value.isoformat() if isinstance(value, datetime) else value
        for key, value in answers.items()
    }


def measured(
    works: Mapping[str, Work], people: Sequence[Answers], rounds: int
) -> Mapping[str, list[float]]:
    """Interleaved, so that a busy moment of the machine falls on all of them."""
    speeds: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            speeds[name].append(speed(work, people))
    return speeds


def speed(work: Work, people: Sequence[Answers]) -> float:
    done, started = 0, process_time()
    while (spent := process_time() - started) < SECONDS:
        for answers in people:
            work(answers)
        done += len(people)
    return done / spent


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
