"""Looks at everything the capabilities declare: whether what is set is handled, and what is followed is written."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

from cronsim import CronSim, CronSimError
from rich.console import Console
from rich.table import Table

import nlp
from bot.capability import Capability, discover
from bot.clock import SystemClock
from bot.context import Surroundings
from bot.router import Router
from bot.seal import Seal
from bot.settings import Town
from bot.wordings import sheet

_SOURCES = ("bot", "handlers")


@dataclass(slots=True)
class Uses:
    """What the source sets, asks and writes, each with where."""

    timers: dict[str, str] = field(default_factory=dict)
    questions: dict[str, str] = field(default_factory=dict)
    verbs: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Found:
    """All declarations, and what is wrong with them."""

    capabilities: tuple[Capability, ...] = ()
    problems: list[str] = field(default_factory=list)


def look() -> Found:
    """Every declaration against the source and the grammar."""
    try:
        capabilities = tuple(discover())
        router = Router(capabilities, SystemClock(), Surroundings(Town().tz, Town().name), Seal.passing())
    except (LookupError, ImportError) as problem:
        return Found(problems=[f"声明有冲突，启动不了：{problem}"])
    used = uses()
    problems = [
        *(f"{where} 定时 {name}，没有人处理" for name, where in used.timers.items() if name not in router.timers),
        *(f"{where} 问了 {name}，没有人听回答" for name, where in used.questions.items() if name not in router.answers),
        *(problem for c in capabilities for problem in _of_one(c, router, used)),
        *_of_words(),
    ]
    return Found(capabilities, problems)


def show(found: Found) -> None:
    """A table of the capabilities, then what is wrong."""
    console = Console()
    table = Table(title="能力")
    for title in ("名字", "叫作", "命令", "听", "定时", "周期", "跟随", "回答"):
        table.add_column(title, justify="left" if title in ("名字", "叫作") else "right")
    for c in found.capabilities:
        counts = (c.commands, c.listeners, c.timers, c.recurring, c.followers, c.answers)
        table.add_row(c.name, c.title, *(str(len(kind)) if kind else "" for kind in counts))
    console.print(table)
    for problem in found.problems:
        console.print(f"✗ {problem}", style="red", markup=False, highlight=False)
    if not found.problems:
        console.print("没有发现问题。", style="green")


def uses(packages: Iterable[str] = _SOURCES) -> Uses:
    """What the source of the packages sets, asks and writes."""
    found = Uses()
    for package in packages:
        for folder in import_module(package).__path__:
            for path in sorted(Path(folder).rglob("*.py")):
                _gather(found, path)
    return found


def _gather(found: Uses, path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        where = f"{path.parent.name}/{path.name}:{node.lineno}"
        match node.func:
            case ast.Attribute(attr="later" | "never_mind"):
                found.timers.update((word, where) for word in _words(node.args[:1]))
            case ast.Attribute(attr="ask"):
                found.questions.update((word, where) for word in _words(node.args[1:2]))
            case ast.Attribute(attr="pending"):
                found.questions.update((word, where) for word in _words(node.args[:1]))
            case ast.Attribute(attr="record"):
                found.verbs.update(_words(node.args[:1]))
            case ast.Name(id="Entry"):
                found.verbs.update(_words([k.value for k in node.keywords if k.arg == "verb"]))


def _words(nodes: Iterable[ast.expr]) -> Iterator[str]:
    """Names of two parts that stand in these expressions."""
    for outer in nodes:
        for node in ast.walk(outer):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.count(".") == 1:
                yield node.value


def _of_one(capability: Capability, router: Router, used: Uses) -> Iterator[str]:
    for verb in capability.followers:
        if verb not in used.verbs:
            yield f"{capability.name} 跟随 {verb}，没有地方写它"
    for command in capability.commands:
        if not command.about or not command.examples:
            yield f"{capability.name} 的命令“{command.names[0]}”缺少说明或例句"
        for example in command.examples:
            call = router.grammar.parse(example)
            if call is None or call.problem or call.command is not command:
                yield f"{capability.name} 的例句“{example}”听不成命令“{command.names[0]}”"
    for listener in capability.listeners:
        for example in listener.examples:
            if listener.hears(nlp.read(example)) is None:
                yield f"{listener.name} 听不见自己的例句“{example}”"
    for recurring in capability.recurring:
        if not _is_cron(recurring.cron):
            yield f"{recurring.name} 的周期“{recurring.cron}”不对"


def _is_cron(words: str) -> bool:
    try:
        CronSim(words, SystemClock().now())
    except CronSimError:
        return False
    return True


def _of_words() -> Iterator[str]:
    """A sentence whose blanks cannot be read would fail only when it is said."""
    for name, text in sheet().items():
        try:
            assert text.blanks is not None
        except ValueError:
            yield f"{name} 的花括号没有配对"
