"""The chat in a terminal: numbered choices, typed lines, and the program around them."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.platforms.terminal.chat import TerminalChat, numbered, to_text, wrapped
from dialogs.events import Begin, Tap, Taps, Text, What
from dialogs.replies import Ask, Button, Message, Say
from dialogs.words import render
from tests.terminal import ROOT, Chat, environment, program, run

PROMPT = "\x1b[?2004h"  # a terminal is told so when a line may be typed
SORENESS = render(
    Ask(run=3, question="soreness", choices=tuple(map(str, range(11))), back=True), "en", None
)
FOOD = render(Ask(run=3, question="food", choices=("yes", "no")), "en", None)
TALK = """can i run today? slept 8 hours
1
3
1
1
yesterday 6pm
yes
yes
1
Running, endurance
why?
/history
"""


def heard(line: str, message: Message = FOOD) -> What | None:
    chat = TerminalChat()
    chat.remember(message)
    return chat.heard(line)


def test_choices_are_numbered_and_a_scale_is_its_own_numbers():
    assert to_text(FOOD).splitlines()[1:] == [
        "  1) Yes, both",
        "  2) Not yet",
        "  (don't know · why?)",
    ]
    assert to_text(SORENESS).splitlines()[1:] == ["  [0 to 10]", "  (back · don't know · why?)"]
    assert to_text(render(Say("cancel.done"), "en", None)) == "Closed. Nothing more to answer."


def test_what_stands_beside_has_no_number():
    buttons = tuple(button for row in FOOD.rows for button in row)
    assert [*numbered(buttons)] == ["1", "2"]


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("1", Tap(3, "food", "yes")),
        (" 2 ", Tap(3, "food", "no")),
        ("1 2", Taps((Tap(3, "food", "yes"), Tap(3, "food", "no")))),
        ("1,2", Taps((Tap(3, "food", "yes"), Tap(3, "food", "no")))),
        ("3", Text("3")),
        ("1 9", Text("1 9")),
        ("99999999999999999999", Text("99999999999999999999")),
        ("not yet", Text("not yet")),
        ("/Run", Begin("run")),
        ("/legday  squats 5x5 ", Begin("legday", "squats 5x5")),
        ("/", Begin("")),
        ("/quit", Text("quit")),
        ("", None),
        ("   ", None),
    ],
)
def test_a_line_is_a_press_a_command_or_words(line, meant):
    assert heard(line) == meant


def test_a_score_is_its_own_number_and_without_buttons_a_number_is_a_word():
    assert heard("0", SORENESS) == Tap(3, "soreness", "0")
    assert heard("10", SORENESS) == Tap(3, "soreness", "10")
    assert heard("11", SORENESS) == Text("11")
    assert heard("1", Message("Hi")) == Text("1")
    assert heard("1", Message("Hi", ((Button("Odd", "no token"),),))) == Text("1")


def test_numbers_press_the_newest_buttons_whatever_was_said_since():
    chat = TerminalChat()
    for message in (SORENESS, FOOD, Message("I send no reminders.")):
        chat.remember(message)
    assert chat.heard("1") == Tap(3, "food", "yes")


def test_long_lines_wrap_between_words_and_lists_keep_their_indent():
    text = "Because:\n  1) one two three four\n• five six seven eight"
    assert wrapped(text, 18).splitlines() == [
        "Because:",
        "  1) one two three",
        "     four",
        "• five six seven",
        "  eight",
    ]
    assert wrapped(text, None) == text


def test_quit_closes_what_is_asked_and_then_leaves(tmp_path: Path):
    talk = run("chat", given="/run\nquit\nquit\n/help\n", folder=tmp_path)
    assert "Closed. Nothing more to answer." in talk.stdout
    assert talk.stdout.splitlines()[-1] == "Until next time. What you told me is kept."


def test_several_numbers_are_all_taken_before_there_is_an_answer(tmp_path: Path):
    given = "/run\n1\n2\n2 3 5\n"
    answers = run("chat", given=given, folder=tmp_path).stdout.split("What happens?")[1]
    assert answers.count("No run") == 1
    for said in ("sharp or joint pain", "wince on the stairs", "waddle"):
        assert said in answers.casefold()


def test_a_whole_conversation_in_a_pipe(tmp_path: Path):
    talk = run("chat", given=TALK, folder=tmp_path)
    assert (talk.returncode, talk.stderr) == (0, "")
    lines = talk.stdout.splitlines()
    assert "✅ Yes, an easy run." in lines
    assert lines[-3].endswith("easy run, 96/100")
    assert Path(lines[-1].partition(": ")[2]).is_file()


def test_the_first_line_says_where_this_is_and_how_to_change_the_zone(tmp_path: Path):
    first = run("chat", folder=tmp_path).stdout.strip().splitlines()[0]
    assert first == (
        "No Telegram or Discord token found: this is a chat in your terminal. "
        f"Data: {tmp_path / 'legday.db'} · time zone: Europe/Berlin (change it: /settings Berlin)"
    )


def test_a_token_is_named_by_its_platform_and_never_shown(tmp_path: Path):
    talk = run("chat", folder=tmp_path, TELEGRAM_BOT_TOKEN="1:verysecret")  # noqa: S106
    first = talk.stdout.strip().splitlines()[0]
    assert "it does not use the token for Telegram" in first
    assert "verysecret" not in talk.stdout + talk.stderr


def test_a_zone_set_in_the_chat_is_kept_for_the_next_one(tmp_path: Path):
    run("chat", given="/settings Tokyo\n", folder=tmp_path)
    assert "time zone: Asia/Tokyo" in run("chat", folder=tmp_path).stdout


def test_without_a_command_it_is_the_chat_and_no_input_is_no_fault(tmp_path: Path):
    silent = subprocess.run(
        program(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment(tmp_path),
        timeout=60,
        check=False,
    )
    assert (silent.returncode, silent.stderr) == (0, "")
    assert "Hi!" in silent.stdout


def test_broken_bytes_and_a_last_line_without_an_end_are_words_too(tmp_path: Path):
    talk = subprocess.run(
        program("chat"),
        input=b"\xff\xfe?\n\x00\n/help",
        capture_output=True,
        cwd=ROOT,
        env=environment(tmp_path),
        timeout=60,
        check=False,
    )
    assert (talk.returncode, talk.stderr) == (0, b"")
    assert b"/gutcheck" in talk.stdout


def test_a_second_chat_on_the_same_file_says_so_and_gives_up(tmp_path: Path):
    with Chat(tmp_path) as first:
        first.read_until("Hi!")
        second = run("chat", folder=tmp_path)
        assert second.returncode == 1
        assert str(tmp_path / "legday.db") in second.stderr
        assert "Traceback" not in second.stderr
        first.type("/help")
        assert first.read_until("/gutcheck")


def test_interrupting_ends_it_without_a_traceback(tmp_path: Path):
    with Chat(tmp_path) as chat:
        chat.read_until("Hi!")
        chat.process.send_signal(signal.SIGINT)
        _, errors = chat.process.communicate(timeout=30)
        assert (chat.process.returncode, errors) == (130, "")


def test_forgetting_takes_the_typed_lines_too(tmp_path: Path):
    (tmp_path / "history").write_text("+my secret knee\n")
    talk = run("chat", given="/forget\nDelete everything\n", folder=tmp_path)
    assert "Done. " in talk.stdout
    assert (tmp_path / "history").read_bytes() == b""


def test_at_a_real_terminal_there_is_a_prompt_that_completes(tmp_path: Path):
    with at_a_terminal(tmp_path) as (chat, screen):
        assert "Hi!" in shown(screen, PROMPT)
        os.write(screen, b"/gutc\t")
        assert "/gutcheck" in shown(screen, "/gutcheck")
        os.write(screen, b"\r")
        assert "Warming up, or breaking down?" in shown(screen, PROMPT)
        os.write(screen, b"\x04")
        assert chat.wait(30) == 0
    assert (tmp_path / "history").stat().st_mode & 0o077 == 0


def test_interrupting_drops_a_half_typed_line_and_leaves_from_an_empty_one(tmp_path: Path):
    with at_a_terminal(tmp_path) as (chat, screen):
        shown(screen, "Ctrl-D leaves")
        os.write(screen, b"/gut")
        shown(screen, "/gut")
        os.write(screen, b"\x03")
        assert "Ctrl-D" not in shown(screen, PROMPT)
        os.write(screen, b"/order\r")
        assert "What are you training for most?" in shown(screen, PROMPT)
        os.write(screen, b"\x03")
        assert chat.wait(30) == 0


@contextmanager
def at_a_terminal(folder: Path) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """The chat at a terminal of its own, and the screen to read and type at."""
    screen, terminal = pty.openpty()
    termios.tcsetwinsize(terminal, (40, 100))
    env = environment(folder, TERM="xterm", PROMPT_TOOLKIT_NO_CPR="1")
    chat = subprocess.Popen(
        program("chat"), stdin=terminal, stdout=terminal, stderr=terminal, cwd=ROOT, env=env
    )
    os.close(terminal)
    try:
        yield chat, screen
    finally:
        chat.kill()
        chat.wait()
        os.close(screen)


def shown(screen: int, mark: str) -> str:
    """What the terminal shows, up to this mark."""
    text = ""
    while mark not in text:
        ready, _, _ = select.select([screen], [], [], 30)
        assert ready, text
        text += os.read(screen, 4096).decode(errors="replace")
    return text
