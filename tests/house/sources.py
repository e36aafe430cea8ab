"""The house's own files, for the tests that read them."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "handlers", "nlp", "storage")
CODE = sorted(p for package in PACKAGES for p in (ROOT / package).rglob("*.py") if "versions" not in p.parts)
HANDLERS = [p for p in CODE if p.relative_to(ROOT).parts[0] == "handlers"]
AROUND = sorted(p for folder in ("tests", "benchmarks", "docs") for p in (ROOT / folder).rglob("*.py"))
EVERY = [*CODE, *AROUND]


@cache
def tree(path: Path) -> ast.Module:
    """What Python makes of the file."""
    return ast.parse(path.read_text("utf-8"))


def name(path: Path) -> str:
    """How the file is called in a test's report."""
    return str(path.relative_to(ROOT))


def module(path: Path) -> str:
    """How the file is imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
