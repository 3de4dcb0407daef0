"""The Pythons that run the bots: the project's own, and `benchmarks/.venv` with the peers."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "benchmarks" / "requirements.lock"
PEERS = ROOT / "benchmarks" / ".venv"
INSTALLED = PEERS / "installed.lock"  # a copy of the lock, made last


def program() -> Path:
    """The Python that runs legday."""
    set_up = _set_up()
    set_up.install(set_up.LOCK)
    python: Path = set_up.PYTHON
    return python


def peers() -> Path:
    """The Python that runs the peers. What they need is installed once."""
    set_up = _set_up()
    python = PEERS / set_up.BIN / f"python{set_up.EXE}"
    if INSTALLED.exists() and INSTALLED.read_bytes() == LOCK.read_bytes():
        return python
    print("Installing the peers into benchmarks/.venv, once ...", file=sys.stderr)
    shutil.rmtree(PEERS, ignore_errors=True)
    uv, environment = set_up.find_uv(), {**set_up.pip_settings(), **os.environ}
    set_up.must(uv, "venv", "--python", sys.executable, PEERS, environment=environment)
    sync = ("pip", "sync", "--require-hashes", "--python", python, LOCK)
    set_up.must(uv, *sync, environment=environment)
    shutil.copyfile(LOCK, INSTALLED)
    return python


def _set_up():  # type: ignore[no-untyped-def]
    """run.py as a module; it stands alone, so no path leads to it."""
    spec = importlib.util.spec_from_file_location("set_up", ROOT / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
