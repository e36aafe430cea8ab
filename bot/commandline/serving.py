"""The bot itself: ``run`` and ``terminal``; the parts as processes of their own come with a later version."""

from typing import Annotated

import typer

from bot.commandline.options import Config, Data
from bot.commandline.shape import add
from bot.commandline.speech import Stop, keep_private

PANEL = "运行"

Sample = Annotated[bool, typer.Option("--sample", envvar="JINLIN_SAMPLE", help="数据是空的就放进一个示例小区")]


def register(app: typer.Typer) -> None:
    """Hang this file's commands on."""
    add(app, PANEL, "run", "启动近邻，打开练习场。Ctrl-C 停止。", run)
    add(app, PANEL, "terminal", "在命令行里以任何人的身份和管家说话。输入 /退出 结束。", terminal)
    add(app, PANEL, "gateway", "通道单独成为一个进程（以后的版本）。", gateway, hidden=True)
    add(app, PANEL, "worker", "处理单独成为一个进程（以后的版本）。", one_process, hidden=True)
    add(app, PANEL, "console", "后台单独成为一个进程（以后的版本）。", one_process, hidden=True)


def run(config: Config = None, data: Data = None, sample: Sample = False) -> None:
    """Everything in one process, until Ctrl-C."""
    from bot.running import run as serve
    from bot.settings import load

    keep_private()
    serve(load(config, data), sample=sample)


def terminal(config: Config = None, data: Data = None, sample: Sample = False) -> None:
    """The same bot, spoken to in the shell."""
    from bot.running import converse
    from bot.settings import load

    keep_private()
    converse(load(config, data), sample=sample)


def gateway(channel: Annotated[str, typer.Argument(metavar="通道")] = "") -> None:
    """Say that it comes later."""
    one_process()


def one_process() -> None:
    """Say that it comes later."""
    raise Stop("这个版本只在一个进程里运行，请用 jinlin run；分开的进程在以后的版本里。")
