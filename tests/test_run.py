"""The set-up in `run.py`, tried in a small house whose `uv` only writes down what it is told."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import run

UV = """#!/bin/sh
cat  # whatever somebody typed would be lost here
case $1 in
venv) mkdir -p "$4/bin" && ln -s "$3" "$4/bin/python" && echo venv >>"$0.log" ;;
pip) [ -e "$0.online" ] || { echo no route to host; exit 2; }; echo "${6##*/}" >>"$0.log" ;;
esac
"""
PROGRAM = """
import sys
print(sys.argv[1:], sys.stdin.read())
sys.exit(7)
"""
TOOL = """
import sys
from pathlib import Path
assert Path.cwd() == Path(__file__).parent
print(Path(__file__).stem, *sys.argv[1:], flush=True)
"""


class House:
    """A copy of the set-up, with a program and tools that only print how they were called."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.uv = path / "machine" / "uv"
        self.elsewhere = path / "elsewhere"
        for folder in (self.uv.parent, self.elsewhere, path / "bot"):
            folder.mkdir()
        shutil.copy(run.__file__, path)
        self.write("requirements.lock", "program")
        self.write("requirements-dev.lock", "program and tools")
        self.write("bot/__main__.py", PROGRAM)
        for tool in ("ruff", "mypy", "pytest"):
            self.write(f"{tool}.py", TOOL)
        self.write("machine/uv", UV)
        self.uv.chmod(0o755)
        self.write("machine/uv.online", "")

    def write(self, name: str, text: str) -> None:
        (self.path / name).write_text(text)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, self.path / "run.py", *arguments],
            cwd=self.elsewhere,
            env={"PATH": f"{self.uv.parent}:/usr/bin:/bin"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *arguments: str, said: str = "") -> tuple[int, str, str]:
        """The exit code, what went to stdout and what went to stderr."""
        process = self.start(*arguments)
        out, errors = process.communicate(said)
        return process.returncode, out, errors

    def installed(self) -> list[str]:
        log = self.path / "machine" / "uv.log"
        return log.read_text().split() if log.exists() else []


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def test_it_becomes_the_program_and_says_nothing_of_its_own(house: House) -> None:
    house.run()
    assert house.run("decide", "a file", said="hello") == (7, "['decide', 'a file'] hello\n", "")


def test_it_installs_with_one_line_on_stderr(house: House) -> None:
    code, out, errors = house.run(said="hello")
    assert (code, out, errors.count("\n")) == (7, "[] hello\n", 1)
    assert house.installed() == ["venv", "requirements.lock"]


def test_it_installs_nothing_twice(house: House) -> None:
    house.run()
    house.run()
    assert house.installed() == ["venv", "requirements.lock"]


def test_the_tools_are_added_for_the_tests_and_stay_for_the_chat(house: House) -> None:
    for arguments in [(), ("test",), (), ("test",)]:
        house.run(*arguments)
    assert house.installed() == ["venv", "requirements.lock", "requirements-dev.lock"]


def test_a_changed_lock_is_installed_into_the_same_place(house: House) -> None:
    house.run()
    house.write("requirements.lock", "program, newer")
    house.run()
    assert house.installed() == ["venv", "requirements.lock", "requirements.lock"]


def test_a_failed_installation_is_told_and_repaired_by_the_next_run(house: House) -> None:
    (house.path / "machine" / "uv.online").unlink()
    code, out, errors = house.run()
    assert (code, out) == (1, "")
    assert errors.endswith(f"no route to host\n{run.NOT_INSTALLED}\n")
    house.write("machine/uv.online", "")
    assert house.run() == (7, "[] \n", errors.splitlines(keepends=True)[0])
    assert house.installed() == ["venv", "venv", "requirements.lock"]


def test_an_installation_that_breaks_off_is_begun_anew(house: House) -> None:
    house.run()
    house.write("requirements.lock", "program, newer")
    (house.path / "machine" / "uv.online").unlink()
    house.run()
    house.write("machine/uv.online", "")
    house.run()
    assert house.installed() == ["venv", "requirements.lock", "venv", "requirements.lock"]


def test_two_runs_at_once_install_once(house: House) -> None:
    both = [house.start(), house.start()]
    assert [process.communicate("")[0] for process in both] == ["[] \n", "[] \n"]
    assert house.installed() == ["venv", "requirements.lock"]


def test_what_lies_in_the_working_directory_is_not_imported(house: House) -> None:
    (house.elsewhere / "bot.py").write_text("raise SystemExit('the wrong bot')")
    assert house.run()[0] == 7


def test_the_tests_run_in_the_house_with_the_arguments_given(house: House) -> None:
    assert house.run("test", "-k", "a law")[1] == " ".join([*run.TEST, "-k", "a law\n"])


def test_a_check_ends_with_exactly_the_test_command(house: House) -> None:
    lines = [*run.CHECKS, run.TEST]
    assert house.run("check")[:2] == (0, "".join(f"{' '.join(line)}\n" for line in lines))


def test_a_check_stops_at_the_first_fault(house: House) -> None:
    house.write("mypy.py", f"{TOOL}sys.exit(3)")
    assert house.run("check")[:2] == (3, "ruff format --check\nruff check\nmypy\n")


@pytest.mark.parametrize(
    ("lack", "sentence"),
    [
        (
            "sys.version, sys.version_info = '3.9.2 (old)', (3, 9, 2)",
            "Python 3.11 or newer; this is 3.9.2",
        ),
        ("sys.modules['ensurepip'] = None", "apt install python3-venv"),
    ],
    ids=["Python too old", "no venv module"],
)
def test_what_the_machine_lacks_is_one_sentence(house: House, lack: str, sentence: str) -> None:
    house.uv.unlink()
    start = f"import sys, runpy; {lack}; runpy.run_path('run.py', run_name='__main__')"
    ended = subprocess.run(
        [sys.executable, "-c", start],
        cwd=house.path,
        env={"PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (1, "")
    assert sentence in ended.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    ("pip", "uv"),
    [
        ({}, {}),
        ({"global.index-url": "'a'"}, {"UV_DEFAULT_INDEX": "a"}),
        ({"global.index-url": "'a'", ":env:.index-url": "'b'"}, {"UV_DEFAULT_INDEX": "b"}),
        (
            {"install.extra-index-url": "'a b'", "global.cert": "'c'", "global.timeout": "'9'"},
            {"UV_INDEX": "a b", "SSL_CERT_FILE": "c", "UV_INDEX_STRATEGY": "unsafe-best-match"},
        ),
    ],
)
def test_uv_is_told_what_pip_was_told(pip: dict[str, str], uv: dict[str, str]) -> None:
    assert run.to_uv(pip) == uv
