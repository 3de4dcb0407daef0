"""Killed at any instant and started again, the chat goes on: nothing answered is asked again."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path
from subprocess import TimeoutExpired

import pytest

from tests.terminal import Chat, run

# Each question as it begins, in the order it is asked, and an answer that leads to a yes.
ANSWERS = {
    "First, safety.": "None of these",
    "How sore are your legs": "3",
    "A 20-second test": "All fine",
    "Does any of this fit today?": "None of these",
    "How did you sleep?": "Well",
    "When did you last train": "1-2 days ago",
    "Have you eaten": "Yes",
    "About that leg session": "Neither of these",
    "What are you training for": "Fitness",
}
QUESTIONS = tuple(ANSWERS)
KILLS = 20
END = "why?)"  # the last line of every question and verdict


def number(lines: list[str]) -> int:
    """Which question was asked last; the verdict comes after all of them."""
    asked = [n for line in lines for n, q in enumerate(QUESTIONS) if line.startswith(q)]
    return asked[-1] if asked else len(QUESTIONS)


def greeted(chat: Chat) -> int:
    """The question that is open when the chat is started again."""
    chat.read_until("Welcome back", "Hi!")
    return number(chat.read_until(END))


@pytest.mark.timeout(400)
def test_twenty_kills_lose_nothing_and_leave_nothing_stuck(tmp_path: Path) -> None:
    chance = random.Random(20)
    with Chat(tmp_path) as chat:
        chat.read_until("Hi!")
        chat.type("/run")
        assert number(chat.read_until(END)) == 0
    acknowledged, on_its_way = 0, False
    for _ in range(KILLS):
        with Chat(tmp_path) as chat:
            shown = greeted(chat)
            assert acknowledged <= shown <= acknowledged + on_its_way
            acknowledged, on_its_way = shown, False
            if acknowledged < len(QUESTIONS) - 1 and chance.random() < 0.4:
                chat.type(ANSWERS[QUESTIONS[shown]])
                on_its_way = True
                if chance.random() < 0.5:
                    acknowledged, on_its_way = number(chat.read_until(END)), False
                    assert acknowledged == shown + 1
                else:
                    with suppress(TimeoutExpired):  # the kill falls anywhere within the turn
                        chat.process.wait(chance.uniform(0, 0.02))
    with Chat(tmp_path) as chat:
        shown = greeted(chat)
        assert acknowledged <= shown <= acknowledged + on_its_way
        for question in QUESTIONS[shown:]:
            chat.type(ANSWERS[question])
            lines = chat.read_until(END)
        assert any("Yes, an easy run." in line for line in lines)
    history = run("chat", given="/history\n", folder=tmp_path).stdout
    assert history.count("easy run, ") == 1


def test_what_was_promised_before_the_kill_is_said_after_it(tmp_path: Path) -> None:
    with Chat(tmp_path) as chat:
        chat.read_until("Hi!")
        chat.type("/legday squats, lunges, yesterday 6pm")
        chat.read_until("Logged:")
    again = run("chat", given="/legday lunges, squats, yesterday 6pm\n", folder=tmp_path)
    assert "I already have that one: squat, lunge" in again.stdout
