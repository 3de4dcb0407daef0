"""The Pythons that run the bots: the project's own, and `benchmarks/.venv` with the peers."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))

import run as set_up

ROOT = set_up.ROOT
LOCK = ROOT / "benchmarks" / "requirements.lock"
PEERS = ROOT / "benchmarks" / ".venv"
PYTHON = PEERS / set_up.BIN / f"python{set_up.EXE}"
INSTALLED = PEERS / "installed.lock"  # a copy of the lock, made last


def program() -> Path:
    """The Python that runs legday."""
    set_up.install(set_up.LOCK)
    return set_up.PYTHON


def peers() -> Path:
    """The Python that runs the peers. What they need is installed once."""
    if not (INSTALLED.exists() and INSTALLED.read_bytes() == LOCK.read_bytes()):
        print("Installing the peers into benchmarks/.venv, once ...", file=sys.stderr)
        shutil.rmtree(PEERS, ignore_errors=True)
        uv, environment = set_up.find_uv(), {**set_up.pip_settings(), **os.environ}
        set_up.must(uv, "venv", "--python", sys.executable, PEERS, environment=environment)
        sync = ("pip", "sync", "--require-hashes", "--python", PYTHON)
        set_up.must(uv, *sync, LOCK, environment=environment)
        shutil.copyfile(LOCK, INSTALLED)
    return PYTHON
