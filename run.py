#!/usr/bin/env python3
"""The set-up: makes `.venv` when it must, then becomes the program or its tests.

python3 run.py                  chat in this terminal
python3 run.py test [ARGS]      the whole suite; ARGS are pytest's
python3 run.py check            format, lint, types, then the whole suite
python3 run.py ARGS             the same as `legday ARGS`

Needs Python 3.11 or newer and nothing else.
"""

import ast
import contextlib
import importlib.util
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NoReturn

if sys.version_info < (3, 11):  # noqa: UP036 (an older Python gets this far)
    sys.exit(f"legday needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"  # everything in LOCK, and the tools

BIN, EXE = ("Scripts", ".exe") if os.name == "nt" else ("bin", "")
VENV = ROOT / ".venv"
PYTHON = VENV / BIN / f"python{EXE}"
INSTALLED = VENV / "installed.lock"  # a copy of the lock, made last: without it .venv is half made

UV_VERSION = "0.13.8"
OWN_UV = ROOT / ".uv" / UV_VERSION
OWN_PYTHON = OWN_UV / BIN / f"python{EXE}"

WORKERS = min(8, 3 * (os.cpu_count() or 1))  # many tests wait for a clock rather than compute
TEST = ("pytest", "-n", str(WORKERS))
CHECKS = (("ruff", "format", "--check"), ("ruff", "check"), ("mypy",))

UV_NAMES = {  # what pip calls a setting -> what uv calls it
    "index-url": "UV_DEFAULT_INDEX",
    "extra-index-url": "UV_INDEX",
    "cert": "SSL_CERT_FILE",
}

NO_VENV = (
    "legday needs Python's venv module, and this Python has none. "
    "Install it (Debian, Ubuntu: apt install python3-venv) or install uv, then run this again."
)
NOT_INSTALLED = (
    "legday could not install its libraries; the lines above say why. "
    "Once that is mended (often it is the network), run the same command again."
)


def main(arguments: list[str]) -> NoReturn:
    os.environ["PYTHONPATH"] = str(ROOT)  # nothing of ours is built or installed
    if arguments[:1] == ["test"]:
        install(DEV_LOCK)
        os.chdir(ROOT)
        become(*TEST, *arguments[1:])
    if arguments == ["check"]:
        install(DEV_LOCK)
        for check in CHECKS:
            subprocess.run(python(*check), cwd=ROOT, check=True)
        main(["test"])
    install(LOCK)
    become("bot", *arguments)


def become(*module: str) -> NoReturn:
    """Replace this process, so that signals, pipes and the exit code are the program's own."""
    if os.name == "nt":
        sys.exit(subprocess.run(python(*module), check=False).returncode)
    os.execv(PYTHON, python(*module))


def python(*module: str) -> list[str]:
    # -P: whatever lies in the person's working directory is not imported by accident.
    return [str(PYTHON), "-P", "-m", *module]


def install(lock: Path) -> None:
    """See that `.venv` holds what the lock names. Does nothing, fast, when it does already."""
    if holds(lock):
        return
    with one_at_a_time():
        if holds(lock):
            return
        print("legday: installing its libraries into .venv, once ...", file=sys.stderr)
        uv = find_uv()
        environment = {**pip_settings(), **os.environ}
        if not (INSTALLED.exists() and PYTHON.exists()):
            shutil.rmtree(VENV, ignore_errors=True)
            must(uv, "venv", "--python", sys.executable, VENV, environment=environment)
        INSTALLED.unlink(missing_ok=True)
        sync = ("pip", "sync", "--require-hashes", "--python", PYTHON)
        must(uv, *sync, lock, environment=environment)
        shutil.copyfile(lock, INSTALLED)


def holds(lock: Path) -> bool:
    """The tools may stay when only the program is wanted, so the larger lock serves as well."""
    if not (INSTALLED.exists() and PYTHON.exists()):
        return False
    return INSTALLED.read_bytes() in (lock.read_bytes(), DEV_LOCK.read_bytes())


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    # SQLite's lock is the portable one, and the system lifts it when its holder is killed.
    OWN_UV.parent.mkdir(exist_ok=True)
    with contextlib.closing(sqlite3.connect(OWN_UV.parent / "lock", timeout=600)) as file:
        file.execute("BEGIN EXCLUSIVE")
        yield


def find_uv() -> str:
    """The machine's uv, or the pinned one in `.uv`."""
    own = str(OWN_UV / BIN / f"uv{EXE}")
    for uv in (shutil.which("uv"), own):
        if uv and works(uv):
            return uv
    if not all(map(importlib.util.find_spec, ("venv", "ensurepip"))):
        sys.exit(NO_VENV)
    must(sys.executable, "-m", "venv", "--clear", OWN_UV)
    must(OWN_PYTHON, "-m", "pip", "install", f"uv=={UV_VERSION}")
    return own


def works(uv: str) -> bool:
    try:
        return quietly(uv, "--version").returncode == 0
    except OSError:
        return False


def pip_settings() -> dict[str, str]:
    """Where pip is told to download from, as variables for uv, which does not read pip's files."""
    if any(name.startswith("UV_") and "INDEX" in name for name in os.environ):
        return {}
    pip = OWN_PYTHON if OWN_PYTHON.exists() else sys.executable
    listed = quietly(pip, "-m", "pip", "config", "list").stdout.splitlines()
    return to_uv(dict(line.split("=", 1) for line in listed if "=" in line))


def to_uv(settings: Mapping[str, str]) -> dict[str, str]:
    """pip's settings in uv's names; as with pip, the environment outranks the files."""
    found = {
        variable: ast.literal_eval(settings[f"{section}.{name}"])
        for section in ("global", "install", ":env:")
        for name, variable in UV_NAMES.items()
        if f"{section}.{name}" in settings
    }
    # pip weighs all indexes alike. The hashes in the lock keep that safe.
    return {**found, "UV_INDEX_STRATEGY": "unsafe-best-match"} if "UV_INDEX" in found else found


def must(*command: str | Path, environment: Mapping[str, str] = os.environ) -> None:
    """Take one step of the installation; what it printed is of interest only if it failed."""
    step = quietly(*command, environment=environment)
    if step.returncode:
        sys.exit(f"{step.stdout.rstrip()}\n{NOT_INSTALLED}")


def quietly(
    *command: str | Path, environment: Mapping[str, str] = os.environ
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,  # what is piped in is the program's
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except subprocess.CalledProcessError as failed_check:
        sys.exit(failed_check.returncode)
    except KeyboardInterrupt:
        sys.exit(130)
    except OSError as error:
        sys.exit(f"legday could not be set up in {ROOT}: {error}")
