"""What the bot says and declares: ``words``, ``check``."""

from pathlib import Path
from typing import Annotated

import typer

from bot.commandline.shape import add
from bot.commandline.speech import FAILED, complain, say

PANEL = "检查"


def register(app: typer.Typer) -> None:
    """Hang this file's commands on."""
    add(app, PANEL, "words", "输出全部用词，一行一句：名字、制表符、句子。改好的表用 --file 检查。", words)
    add(app, PANEL, "check", "检查各项能力的声明：命令、定时、跟随、例句。", check)


def words(
    file: Annotated[Path | None, typer.Option("--file", metavar="文件", help="检查一份改过的用词表")] = None,
) -> int:
    """Print the sheet of all wording, or check a corrected one."""
    from bot import wordings

    if file is None:
        for line in wordings.lines():
            say(line)
        return 0
    faults = list(wordings.faults(wordings.read(file)))
    for fault in faults:
        complain(fault)
    if not faults:
        say(f'用词表没有问题。在配置的 [town] 里写 words = "{file}"，下次启动就用它。')
    return FAILED if faults else 0


def check() -> int:
    """Look at every declaration; 1 where something does not fit."""
    from bot.declarations import look, show

    found = look()
    show(found)
    return FAILED if found.problems else 0
