"""The commands of the program, as a shell sees them."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.__main__ import COMMANDS, main
from tests.answers import GOOD
from tests.terminal import ROOT, Chat, environment, program, run

ANSWERS = json.dumps({**GOOD, "now": "2026-11-20T07:30:00+01:00"})
KEYS = {
    "verdict",
    "may_run",
    "not_before",
    "then",
    "score",
    "help",
    "settled",
    "unknown",
    "reasons",
    "prescription",
    "would_change",
    "text",
}


def decided(capsys: pytest.CaptureFixture[str], tmp_path: Path, *lines: str):
    """Exit code, the answers, and what was said of the bad lines."""
    file = tmp_path / "answers.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    code = main(["decide", str(file)])
    out, err = capsys.readouterr()
    return code, [json.loads(line) for line in out.splitlines()], err.splitlines()


def test_one_verdict_a_line(capsys, tmp_path):
    code, [verdict, unknown], errors = decided(capsys, tmp_path, ANSWERS, "", "{}", "")
    assert (code, errors) == (0, [])
    assert verdict.keys() == KEYS
    assert (verdict["verdict"], verdict["may_run"], verdict["score"]) == ("easy_run", True, 100)
    assert verdict["text"].startswith("✅ Yes, an easy run.")
    assert (unknown["may_run"], len(unknown["unknown"])) == (False, 9)


def test_later_is_a_third_answer(capsys, tmp_path):
    line = json.dumps({**json.loads(ANSWERS), "hours_since_lift": 4})
    _, [verdict], _ = decided(capsys, tmp_path, line)
    assert (verdict["may_run"], verdict["then"]) == ("later", "easy_run")
    assert verdict["not_before"] == "2026-11-20T09:30:00+01:00"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"soreness": 11}', "soreness: expected a number from 0 to 10, got 11"),
        ('{"sorenes": 1}', "'sorenes': is not a key of the answers"),
        ('{"slept": "great"}', "slept: expected one of well, ok, poorly, got 'great'"),
        ('{"now": "2026-11-20T07:30:00"}', "now: expected an ISO 8601 date and time"),
        ('{"soreness": 1, "soreness": 9}', "'soreness': stands there twice"),
        ('{"rpe": NaN}', "NaN is not a number JSON knows"),
        ("[]", "expected one JSON object of answers"),
        ("{", "is not JSON"),
        ("[" * 100_000, "is nested too deeply"),
        ('{"hours_since_lift": 1' + "0" * 5000 + "}", ""),
    ],
)
def test_a_bad_line_is_named_and_the_good_ones_are_answered(capsys, tmp_path, line, said):
    code, verdicts, [error] = decided(capsys, tmp_path, ANSWERS, line, ANSWERS)
    assert (code, len(verdicts)) == (1, 2)
    assert error.startswith("line 2: ")
    assert said in error


def test_a_file_that_is_not_there_is_said(capsys):
    assert main(["decide", "no/such/file"]) == 1
    assert capsys.readouterr() == ("", "no/such/file: No such file or directory\n")


def test_standard_input_is_read_and_nothing_gives_nothing(tmp_path):
    assert run("decide", given=ANSWERS, folder=tmp_path).stdout.count("\n") == 1
    nothing = run("understand", folder=tmp_path)
    assert (nothing.returncode, nothing.stdout, nothing.stderr) == (0, "", "")


def test_what_a_text_means(capsys, tmp_path):
    file = tmp_path / "texts.jsonl"
    file.write_text('{"text": "can i run? slept badly"}\n{"txt": 1}\n"x"\n{"text": "chest pain"}\n')
    assert main(["understand", str(file)]) == 1
    out, err = capsys.readouterr()
    meant = [json.loads(line) for line in out.splitlines()]
    assert meant[0] == {"intent": "can_i_run", "slots": {"slept": "poorly"}, "red_flags": []}
    assert meant[1]["red_flags"] == ["chest"]
    assert [line.split(": ")[0] for line in err.splitlines()] == ["line 2", "line 3"]


def test_whoever_stops_reading_ends_it_quietly(tmp_path):
    stopped = subprocess.Popen(
        program("decide"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env=environment(tmp_path),
    )
    assert stopped.stdin
    assert stopped.stdout
    stopped.stdout.close()
    stopped.stdin.write(f"{ANSWERS}\n".encode() * 100)
    _, errors = stopped.communicate(timeout=60)
    assert (stopped.returncode, errors) == (1, b"")


def test_the_demo_can_be_read_in_a_minute_and_is_the_same_every_time(capsys, tmp_path):
    assert main(["demo"]) == 0
    demo = capsys.readouterr()
    assert demo.err == ""
    assert len(demo.out.splitlines()) <= 125
    assert "did not get that" not in demo.out
    assert run("demo", folder=tmp_path, TIME_ZONE="Asia/Tokyo").stdout == demo.out


def test_the_rule_book_in_the_documents_is_the_engines(capsys):
    assert main(["rules"]) == 0
    assert capsys.readouterr().out == (ROOT / "docs/rules.md").read_text(encoding="utf-8")


@pytest.fixture
def database(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    file = tmp_path / "legday.db"
    monkeypatch.setenv("DATABASE_URL", f"sqlite+aiosqlite:///{file}")
    return file


def test_migrating_twice_is_migrating_once(capsys, database):
    assert [main(["migrate"]), main(["migrate"])] == [0, 0]
    assert capsys.readouterr() == ("The database has the newest revision.\n" * 2, "")


def test_a_chat_begins_by_dropping_what_was_dealt_with_long_ago(database, tmp_path):
    assert main(["migrate"]) == 0
    copy = tmp_path / "legday.db.revision-0000"
    copy.touch()
    os.utime(copy, (0, 0))
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("INSERT INTO events VALUES ('old', '2020-01-01T00:00:00.000000+00:00')")
    assert run("chat", folder=tmp_path).returncode == 0
    with closing(sqlite3.connect(database)) as connection:
        ids = [id_ for [id_] in connection.execute("SELECT id FROM events")]
    assert ids
    assert "old" not in ids
    assert not copy.exists()


def test_a_backup_made_during_a_chat_is_a_whole_database(capsys, database, tmp_path):
    copy = tmp_path / "copy" / "legday.db"
    copy.parent.mkdir()
    with Chat(tmp_path) as chat:
        chat.read_until("Hi!")
        chat.type("/legday squats, yesterday 6pm")
        chat.read_until("Logged:")
        assert main(["backup", str(copy)]) == 0
    assert "leg day: squat" in run("chat", given="/history\n", folder=copy.parent).stdout


def test_a_backup_that_cannot_be_made_is_said(capsys, database, tmp_path):
    main(["migrate"])
    capsys.readouterr()
    assert main(["backup", str(tmp_path / "no" / "such" / "copy.db")]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)


def test_every_command_is_a_module_and_every_module_but_one_a_command():
    modules = {path.stem for path in (ROOT / "bot/commands").glob("*.py")}
    assert modules - {"__init__", "json_lines"} == set(COMMANDS)


@pytest.mark.parametrize("name", ["rules", "decide", "migrate", "backup"])
def test_a_command_that_reads_no_language_does_not_load_it(name):
    loaded = f"import sys, bot.commands.{name}; print('dialogs.language' in sys.modules)"
    asked = [sys.executable, "-c", f"import bot.__main__; {loaded}"]
    told = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"


def test_misuse_is_two(capsys):
    with pytest.raises(SystemExit, match="2"):
        main(["fly"])
    assert "invalid choice" in capsys.readouterr().err
