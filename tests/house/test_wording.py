"""Words said to people live in ``Say``; elsewhere in a handler there are only words that are listened for."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from bot.capability import discover
from bot.texts import Texts
from tests.house.sources import HANDLERS, module, name, tree

HAN = re.compile(r"[\u4e00-\u9fff]")
HEARS = {
    *("startswith", "endswith", "removeprefix", "removesuffix", "strip", "lstrip", "rstrip", "split", "partition"),
    *(
        "rpartition",
        "replace",
        "read",
        "answer",
        "count",
        "find",
        "index",
        "compile",
        "match",
        "fullmatch",
        "search",
        "sub",
        "split",
    ),
}
NAMES = {name for capability in discover() for command in capability.commands for name in command.names} | {"单元"}
"""A command may be called by its name; and a unit by its."""

SAYS = [
    value
    for path in HANDLERS
    for value in vars(import_module(module(path))).values()
    if isinstance(value, type) and issubclass(value, Texts) and value.__module__ == module(path)
]


@pytest.mark.parametrize("path", HANDLERS, ids=name)
def test_words_for_people_live_in_say(path: Path):
    allowed = {id(node) for part in _allowed(tree(path)) for node in ast.walk(part)}
    strays = [
        f"{node.lineno}: {node.value}"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and HAN.search(node.value)
        if id(node) not in allowed and node.value not in NAMES
    ]
    assert strays == []


@pytest.mark.parametrize("say", SAYS, ids=lambda say: say.__module__)
def test_sentences_are_chinese_with_chinese_marks(say: type[Texts]):
    for text in say.sheet().values():
        spoken = re.sub(r"\{[^}]*\}", "", text)
        assert not re.search(r"[\u4e00-\u9fff][,;!?][\u4e00-\u9fff]", spoken), text
        assert not re.search(r"(?<!自)你", spoken), text


def _allowed(file: ast.Module) -> Iterator[ast.AST]:
    """Docstrings, declarations, the class of sentences, and whatever a text is compared with."""
    for node in ast.walk(file):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(node):
            yield node.body[0]
        if isinstance(node, ast.FunctionDef):
            yield from node.decorator_list
        elif isinstance(node, ast.comprehension):
            yield node.iter
        elif _listens(node):
            yield node


def _listens(node: ast.AST) -> bool:
    if isinstance(node, ast.ClassDef):
        return any(getattr(base, "id", "") in ("Texts", "BaseModel") for base in node.bases)
    if isinstance(node, ast.Call):
        return _called(node) in {*HEARS, "Capability", "frozenset"}  # letters that are looked for first
    if isinstance(node, ast.Assign | ast.AnnAssign):  # a private list of words that are listened for
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        return isinstance(target, ast.Name) and target.id.startswith("_") and node.col_offset == 0
    return isinstance(node, ast.Compare | ast.MatchValue)


def _called(node: ast.Call) -> str:
    return getattr(node.func, "attr", None) or getattr(node.func, "id", "")
