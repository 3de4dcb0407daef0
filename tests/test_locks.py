"""The locks: every library pinned and hashed, and no address to fetch it from."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PIN = re.compile(r"^([a-z0-9][a-z0-9.-]*)(\[[a-z,]+\])?==([^ ;]+)( ; [^\\]+)?$")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")

lock = pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def entries(name: str) -> list[list[str]]:
    """A lock's libraries: the pin, then its hashes."""
    lines = [line for line in text(name).splitlines() if not line.lstrip().startswith("#")]
    joined = "\n".join(lines).replace("\\\n", "\\")
    return [[part.strip() for part in entry.split("\\")] for entry in joined.splitlines()]


def pins(name: str) -> dict[str, str]:
    found = [PIN.match(pin) for pin, *_ in entries(name)]
    return {match[1]: match[3] for match in found if match}


def unmet(requirements: list[str], name: str) -> list[str]:
    pinned = pins(name)
    return [line for line in requirements if not met(Requirement(line), pinned)]


def met(requirement: Requirement, pinned: dict[str, str]) -> bool:
    version = pinned.get(canonicalize_name(requirement.name))
    return version is not None and requirement.specifier.contains(version)


@lock
def test_every_line_is_a_pin_with_its_hashes(name: str) -> None:
    assert [
        entry
        for entry in entries(name)
        if not (PIN.match(entry[0]) and entry[1:] and all(map(HASH.fullmatch, entry[1:])))
    ] == []


@lock
def test_a_lock_holds_no_address(name: str) -> None:
    assert [line for line in text(name).splitlines() if "://" in line] == []


def test_the_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads(text("pyproject.toml"))
    assert unmet(project["project"]["dependencies"], "requirements.lock") == []
    assert unmet(project["dependency-groups"]["dev"], "requirements-dev.lock") == []


def test_the_tools_lock_changes_no_library_of_the_program() -> None:
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()
