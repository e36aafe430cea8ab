"""The shape of the code: short files, short functions, one way down, one clock, and what is never written."""

import ast
import io
import re
import subprocess
import sys
import tokenize
from pathlib import Path

import pytest

from tests.house.sources import CODE, EVERY, HANDLERS, ROOT, name, tree

every_file = pytest.mark.parametrize("path", EVERY, ids=name)
every_module = pytest.mark.parametrize("path", CODE, ids=name)
every_handler = pytest.mark.parametrize("path", HANDLERS, ids=name)

Function = ast.FunctionDef | ast.AsyncFunctionDef
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "base", "misc", "tools"}
CLOCK = {"now", "utcnow", "today", "time", "localtime", "gmtime", "time_ns"}
REASON = re.compile(r"#\s*(?:noqa: [A-Z0-9, ]+|type: ignore\[[a-z, -]+\])\s+(?:#\s*)?\w.{3,}")


def test_imports_go_one_way_down():
    """In a process of its own: it sets up logging for itself, and would silence every logger of this one."""
    linter = Path(sys.executable).with_name("lint-imports")
    ran = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


@every_file
def test_a_file_has_four_hundred_lines_at_most(path: Path):
    assert len(path.read_text("utf-8").splitlines()) <= 400


@every_module
def test_a_function_has_forty_lines_at_most(path: Path):
    long = {
        node.name: (node.end_lineno or 0) - node.lineno + 1
        for node in ast.walk(tree(path))
        if isinstance(node, Function) and (node.end_lineno or 0) - node.lineno >= 40
    }
    assert long == {}


def test_most_functions_have_ten_lines_at_most():
    nodes = [node for path in CODE for node in ast.walk(tree(path)) if isinstance(node, Function)]
    short = [node for node in nodes if (node.end_lineno or 0) - node.body[0].lineno < 10]
    assert len(short) > 0.7 * len(nodes)


@every_file
def test_a_module_says_what_it_is(path: Path):
    assert ast.get_docstring(tree(path)) or not tree(path).body


@every_module
def test_no_docstring_is_a_treatise(path: Path):
    documented = [n for n in ast.walk(tree(path)) if isinstance(n, Function | ast.ClassDef)]
    assert [n.name for n in documented if len((ast.get_docstring(n) or "").splitlines()) > 10] == []


@every_module
def test_no_file_has_a_vague_name(path: Path):
    assert not VAGUE & set(path.relative_to(ROOT).with_suffix("").parts)


@every_file
def test_no_import_hides_a_circle(path: Path):
    names = {n.attr if isinstance(n, ast.Attribute) else n.id for n in _names(path)}
    imported = {a.name for n in ast.walk(tree(path)) if isinstance(n, ast.ImportFrom) for a in n.names}
    assert "TYPE_CHECKING" not in names | imported


@every_module
def test_only_one_file_knows_the_time(path: Path):
    """``datetime.now``, ``date.today`` and ``time.time`` are called in ``bot/clock.py`` alone."""
    asked = [
        f"{node.value.id}.{node.attr}"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
        if node.value.id in ("datetime", "date", "time") and node.attr in CLOCK
    ]
    assert asked == (["datetime.now"] if name(path) == "bot/clock.py" else [])


@every_handler
def test_handlers_are_plain_functions(path: Path):
    waits = (ast.AsyncFunctionDef, ast.Await, ast.AsyncFor, ast.AsyncWith)
    assert [node.lineno for node in ast.walk(tree(path)) if isinstance(node, waits)] == []


@every_module
def test_imports_are_absolute(path: Path):
    assert [n.lineno for n in ast.walk(tree(path)) if isinstance(n, ast.ImportFrom) and n.level] == []


@every_module
def test_nothing_of_a_module_is_changed_by_its_functions(path: Path):
    assert [n.lineno for n in ast.walk(tree(path)) if isinstance(n, ast.Global)] == []


@every_file
def test_every_exception_to_a_check_says_why(path: Path):
    comments = [t.string for t in tokenize.generate_tokens(io.StringIO(path.read_text("utf-8")).readline)]
    excused = [c for c in comments if c.startswith("#") and ("noqa" in c or "type: ignore" in c)]
    assert [c for c in excused if not REASON.search(c)] == []


def _names(path: Path) -> list[ast.Name | ast.Attribute]:
    return [node for node in ast.walk(tree(path)) if isinstance(node, ast.Name | ast.Attribute)]
