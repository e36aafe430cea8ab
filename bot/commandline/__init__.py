"""The command line, one file a group of commands; what is heavy is loaded by the command that needs it."""

import sys
from collections.abc import Sequence

import typer

from bot.commandline import keeping, neighbourhoods, serving, understanding, wording
from bot.commandline.shape import Group
from bot.commandline.speech import answer_to, show_anything

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 2 wrong usage or configuration, 1 anything else."""
    show_anything()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        command = typer.main.get_command(_commands())
        status = command.main(args=given or ["--help"], prog_name="jinlin", standalone_mode=False)
        sys.stdout.flush()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    except (Exception, KeyboardInterrupt) as problem:
        return answer_to(problem)
    return status if isinstance(status, int) else 0


def _commands() -> typer.Typer:
    """Every command, in the order of the help page."""
    app = typer.Typer(
        cls=Group,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        help="近邻：住在小区群里的管家。",
    )
    for group in (serving, understanding, neighbourhoods, keeping, wording):
        group.register(app)
    return app
