"""The help pages of the command line, in Chinese, and what an unknown command is told."""

from collections.abc import Callable
from difflib import get_close_matches
from typing import Any
from unicodedata import east_asian_width

import typer
from typer.core import TyperCommand, TyperGroup

from bot.commandline.speech import Stop

# The context's and formatter's types are private to typer: Any.


class Command(TyperCommand):
    """One command; ``--help`` shows it."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the whole page."""
        formatter.write(f"用法：{_usage(self, ctx)}\n\n{self.help or ''}\n")
        rows = [_row(p) for p in self.params]
        formatter.write(_section("参数和选项", [*rows, ("--help", "看这一页")]))


class Group(TyperGroup):
    """All commands, in sections."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the whole page."""
        formatter.write(f"{self.help}\n\n用法：{ctx.command_path} 命令 …\n")
        sections: dict[str, list[tuple[str, str]]] = {}
        for name, command in self.commands.items():
            if not command.hidden:
                panel = getattr(command, "rich_help_panel", None) or "命令"
                sections.setdefault(panel, []).append((name, (command.help or "").split("。")[0]))
        for title, rows in sections.items():
            formatter.write(_section(title, rows))
        formatter.write(f"\n看一个命令的用法：{ctx.command_path} 命令 --help\n")

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Find the command; a slip is answered with the nearest one."""
        if args[0] not in self.commands and not args[0].startswith("-"):
            near = get_close_matches(args[0], self.commands, n=1)
            hint = f"，是不是 {near[0]}？" if near else "。"
            word = "".join(c for c in args[0] if c.isprintable())[:40]
            raise Stop(f"没有“{word}”这个命令{hint}看全部命令：jinlin --help")
        return super().resolve_command(ctx, args)


def _usage(command: Any, ctx: Any) -> str:
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    words = [p.metavar if p.required else f"[{p.metavar}]" for p in arguments]
    return " ".join([ctx.command_path, *words, *(["[选项]"] if len(arguments) < len(command.params) else [])])


def _row(parameter: Any) -> tuple[str, str]:
    if parameter.param_type_name == "argument":
        return parameter.metavar, parameter.help or ""
    value = "" if parameter.is_flag else f" {parameter.metavar}"
    return f"{parameter.opts[0]}{value}", parameter.help or ""


def _section(title: str, rows: list[tuple[str, str]]) -> str:
    width = max(_width(name) for name, _ in rows) + 3
    lines = [f"  {name}{' ' * (width - _width(name))}{about}" for name, about in rows]
    return "\n".join(["", f"{title}：", *lines, ""])


def _width(text: str) -> int:
    return sum(2 if east_asian_width(c) in "WF" else 1 for c in text)


def add(
    app: typer.Typer, panel: str, name: str, about: str, run: Callable[..., object], *, hidden: bool = False
) -> None:
    """Make ``run`` a command.  ``about``: its help in Chinese, the first sentence for the overview."""
    app.command(name, cls=Command, help=about, rich_help_panel=panel, hidden=hidden)(run)
