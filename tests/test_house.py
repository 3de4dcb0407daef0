"""The house keeps its shape: who may import whom, what stays pure, and how long a file grows."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Callable, Iterable, Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OURS = ("bot", "dialogs", "storage")

# The plain nouns of the core, and the engine's own. Everybody may speak of them.
VALUES = (
    "dialogs.calendar",
    "dialogs.conversation",
    "dialogs.diary",
    "dialogs.engine",
    "dialogs.events",
    "dialogs.facts",
    "dialogs.picture",
    "dialogs.replies",
    "dialogs.routine",
    "dialogs.runs",
    "dialogs.typed",
)

# What a whole conversation is made of; `dialogs.machine` and its hands stand on this.
FLOWS = ("dialogs.flow", "dialogs.flows", "dialogs.language")
LISTS = (*VALUES, *FLOWS, "dialogs.checklists")

# A part of the house -> what of ours it may import, besides itself. The nearest part counts.
ARROWS: dict[str, tuple[str, ...]] = {
    "dialogs": VALUES,  # the plain nouns themselves
    "dialogs.engine": (),
    "dialogs.language": ("dialogs.calendar",),
    "dialogs.words": VALUES,
    "dialogs.flow": VALUES,
    "dialogs.flows": (*VALUES, "dialogs.flow", "dialogs.language"),
    "dialogs.reading": (*VALUES, *FLOWS, "dialogs.words.labels"),
    "dialogs.checklists": (*VALUES, *FLOWS),
    "dialogs.linking": (*LISTS, "dialogs.alarms"),
    "dialogs.check_ins": (*LISTS, "dialogs.alarms"),
    "dialogs.invitations": (
        *LISTS,
        "dialogs.alarms",
        "dialogs.check_ins",
        "dialogs.whereabouts",
    ),
    "dialogs.commands": (*LISTS, "dialogs.check_ins", "dialogs.linking"),
    "dialogs.red_flags": LISTS,
    "dialogs.consent": (*LISTS, "dialogs.red_flags", "dialogs.words.labels"),
    "dialogs.whereabouts": LISTS,
    "dialogs.groups": (*VALUES, "dialogs.red_flags", "dialogs.words"),
    "dialogs.forms": LISTS,
    "dialogs.occasions": (*LISTS, "dialogs.linking", "dialogs.red_flags"),
    "dialogs.buttons": (
        *LISTS,
        "dialogs.check_ins",
        "dialogs.commands",
        "dialogs.whereabouts",
        "dialogs.words.labels",
    ),
    "dialogs.machine": (
        *LISTS,
        "dialogs.alarms",
        "dialogs.buttons",
        "dialogs.check_ins",
        "dialogs.commands",
        "dialogs.consent",
        "dialogs.forms",
        "dialogs.invitations",
        "dialogs.occasions",
        "dialogs.reading",
        "dialogs.red_flags",
        "dialogs.whereabouts",
        "dialogs.words.labels",  # what is typed may be what a button says
    ),
    "storage": VALUES,
    "bot": ("dialogs", "storage"),
    "bot.platforms": (
        "bot.chat",
        "bot.clock",
        "bot.enclosure",
        "bot.errors",
        "dialogs.events",
        "dialogs.picture",
        "dialogs.replies",
        "dialogs.typed",
    ),
}

# What the core may use of the world: values and computation, nothing that waits, reads or guesses.
PURE = {
    "__future__", "bisect", "collections", "contextlib", "dataclasses", "datetime", "decimal",
    "difflib", "enum", "fractions", "functools", "hashlib", "heapq", "itertools", "json", "math",
    "operator", "re", "statistics", "string", "textwrap", "types", "typing", "unicodedata",
    "zoneinfo", "rapidfuzz",
}  # fmt: skip
IMPURE = {
    "eval", "exec", "input", "now", "open", "print", "random", "read_bytes", "read_text", "sleep",
    "today", "utcnow", "uuid4", "write_bytes", "write_text",
}  # fmt: skip

# A library -> the only part of the house that may know it.
HOMES = {
    "alembic": "storage",
    "sqlalchemy": "storage",
    "discord": "bot.platforms",
    "telegram": "bot.platforms",
    "matplotlib": "bot.pictures.weeks",
    "random": "bot",
    "secrets": "bot",
    "uuid": "bot",
    "time": "bot.clock",
}

# Whoever says one of these of one of those asks what time it is.
CLOCKS = {"date", "datetime", "func"}
READINGS = {"current_timestamp", "now", "today", "utcnow"}

LONGEST = 300

# Tables of rows: one as long as the world is, one as long as what was learnt.
DATA = {"dialogs/language/places/cities.py", "dialogs/language/intent/ballots.py"}

# Patterns, so that this page does not accuse itself.
NOT_IN_THE_REPOSITORY = re.compile(
    r"""
      files[.]pythonhosted
    | pypi[.]org
    | registry[.]npmjs
    | index-url[ ]=
    | (?<![\w./-]) /w[o]rk/(main|shared)\b  # a path, not words with strokes between
    | [.][.]/shared\b
    """,
    re.VERBOSE,
)


def modules() -> dict[str, ast.Module]:
    """Every module of ours, by its dotted name."""
    paths = sorted(path for part in OURS for path in (ROOT / part).rglob("*.py"))
    return {dotted(path): parsed(path) for path in paths}


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


MODULES = modules()
CORE = [name for name in MODULES if name.startswith("dialogs")]
each = pytest.mark.parametrize


def imports(name: str) -> Iterator[str]:
    """What a module imports: the module where the name is one, else the module it stands in."""
    for node in ast.walk(MODULES[name]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name} line {node.lineno}: imports are absolute"
            whole = str(node.module)
            for alias in node.names:
                inner = f"{whole}.{alias.name}"
                yield inner if inner in MODULES else whole


def within(name: str, parts: Iterable[str]) -> bool:
    return any(name == part or name.startswith(f"{part}.") for part in parts)


def strangers(name: str) -> set[str]:
    """The libraries a module imports, by their first name."""
    return {imported.split(".")[0] for imported in imports(name)} - set(OURS)


def nodes(name: str, wanted: Callable[[ast.AST], bool]) -> list[str]:
    """Where in a module there is such a node, as lines to read."""
    return [ast.unparse(node) for node in ast.walk(MODULES[name]) if wanted(node)]


def calls_the_world(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and last_name(node.func) in IMPURE


def reads_the_clock(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and node.attr in READINGS
        and last_name(node.value) in CLOCKS
    )


def last_name(node: ast.AST) -> str:
    return str(getattr(node, "attr", getattr(node, "id", "")))


def test_this_page_speaks_only_of_what_there_is() -> None:
    named = {*ARROWS, *(part for allowed in ARROWS.values() for part in allowed), *HOMES.values()}
    assert named - set(MODULES) == set()
    assert {path for path in DATA if not (ROOT / path).exists()} == set()


@each("name", MODULES)
def test_imports_follow_the_arrows(name: str) -> None:
    part = max((part for part in ARROWS if within(name, [part])), key=len)
    itself = name if part == "dialogs" else part
    ours = {imported for imported in imports(name) if within(imported, OURS)}
    assert {imported for imported in ours if not within(imported, (itself, *ARROWS[part]))} == set()


def test_no_imports_go_in_a_circle() -> None:
    graph = {name: [other for other in imports(name) if other in MODULES] for name in MODULES}
    TopologicalSorter(graph).prepare()


@each("name", CORE)
def test_the_core_uses_only_what_is_pure(name: str) -> None:
    assert strangers(name) <= PURE


@each("name", CORE)
def test_the_core_calls_no_clock_no_chance_and_no_world(name: str) -> None:
    assert nodes(name, calls_the_world) == []


@each("name", [name for name in MODULES if name != "bot.clock"])
def test_only_the_clock_reads_the_time(name: str) -> None:
    assert nodes(name, reads_the_clock) == []


@each("name", MODULES)
def test_a_library_is_known_only_in_its_home(name: str) -> None:
    guests = strangers(name) & set(HOMES)
    assert {library for library in guests if not within(name, [HOMES[library]])} == set()


@each("name", MODULES)
def test_no_module_is_called_like_a_library_it_imports(name: str) -> None:
    assert name.rpartition(".")[2] not in strangers(name)


def tracked(*patterns: str) -> list[str]:
    # A checkout may belong to another account than the tests' own; git then wants to be told.
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--", *patterns]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [path for path in listed.split("\0") if path and (ROOT / path).is_file()]


@each("path", [path for path in tracked("*.py") if (ROOT / path).stat().st_size])
def test_a_file_begins_by_saying_what_it_is_about(path: str) -> None:
    assert ast.get_docstring(parsed(ROOT / path))


@each("path", sorted(set(tracked("*.py")) - DATA))
def test_a_file_stays_short(path: str) -> None:
    length = len((ROOT / path).read_text(encoding="utf-8").splitlines())
    assert length <= LONGEST


@each("path", tracked())
def test_nothing_points_to_where_it_was_made(path: str) -> None:
    text = (ROOT / path).read_text(encoding="utf-8", errors="ignore")
    assert [found.group() for found in NOT_IN_THE_REPOSITORY.finditer(text)] == []


@each("mark", " \"'`(=:\n")
def test_a_path_to_where_it_was_made_is_found_behind(mark: str) -> None:
    assert NOT_IN_THE_REPOSITORY.search(f"see{mark}{Path('/', 'work', 'main', 'x.py')}")


@each("words", ["race work out", "walk work main", "walk work shared"])
def test_a_list_of_words_is_no_path(words: str) -> None:
    assert not NOT_IN_THE_REPOSITORY.search(words.replace(" ", "/"))
