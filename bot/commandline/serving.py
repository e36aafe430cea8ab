"""The bot itself: ``run`` and ``terminal``, or its parts as processes: ``gateway``, ``worker`` and ``console``."""

import gc
from typing import Annotated, Any

import typer

from bot.commandline.options import Config, Data
from bot.commandline.shape import add
from bot.commandline.speech import Stop, keep_private

PANEL = "运行"
CHANNELS = ("telegram", "wechat", "page", "playground")

Sample = Annotated[bool, typer.Option("--sample", envvar="JINLIN_SAMPLE", help="数据是空的就放进一个示例小区")]


def register(app: typer.Typer) -> None:
    """Hang this file's commands on."""
    add(app, PANEL, "run", "启动近邻，打开练习场。Ctrl-C 停止。", run)
    add(app, PANEL, "terminal", "在命令行里以任何人的身份和管家说话。输入 /退出 结束。", terminal)
    about = "一个通道单独成为一个进程，经过 Redis 和处理进程说话。同一个通道启动两个，第二个等着接班。"
    add(app, PANEL, "gateway", about, gateway)
    about = "处理消息单独成为一个进程，可以有几个。要有 Redis；几个一起要用 PostgreSQL。"
    add(app, PANEL, "worker", about, worker)
    about = "后台单独成为一个进程：监控要的数字和健康检查，在近邻旁边只读。"
    add(app, PANEL, "console", about, console)


def run(config: Config = None, data: Data = None, sample: Sample = False) -> None:
    """Everything in one process, until Ctrl-C."""
    _begin()
    from bot.running import run as serve
    from bot.settings import load

    serve(load(config, data), sample=sample)


def terminal(config: Config = None, data: Data = None, sample: Sample = False) -> None:
    """The same bot, spoken to in the shell."""
    _begin()
    from bot.running import converse
    from bot.settings import load

    converse(load(config, data), sample=sample)


def gateway(
    channel: Annotated[str, typer.Argument(metavar="通道", help="telegram、wechat、page 或 playground")],
    config: Config = None,
    data: Data = None,
) -> None:
    """One channel as a process of its own; it needs Redis and no database."""
    _begin()
    from bot.settings import load

    settings = load(config, data)
    if channel not in CHANNELS:
        raise Stop(f"没有“{channel[:20]}”这个通道，请写 {'、'.join(CHANNELS)} 之一。")
    _need_redis(settings)
    from bot.gateways import serve

    serve(settings, channel)


def worker(config: Config = None, data: Data = None, sample: Sample = False) -> None:
    """One worker as a process of its own; several of them need PostgreSQL."""
    _begin()
    from bot.settings import load

    settings = load(config, data)
    _need_redis(settings)
    from bot.workers import work

    work(settings, sample=sample)


def console(config: Config = None, data: Data = None) -> None:
    """The console as a process of its own; it reads only, and asks Redis where there is one."""
    _begin()
    from bot.settings import load

    settings = load(config, data)
    if not settings.console.listen:
        raise Stop('后台没有地方可以监听，请在配置的 [console] 里写 listen = "127.0.0.1:8081"。')
    from bot.consoles import serve

    serve(settings)


def _begin() -> None:
    keep_private()
    gc.disable()  # nothing of what a start makes is garbage; `bot.processes.settle_in` has it look for it again


def _need_redis(settings: Any) -> None:
    if not settings.storage.redis:
        raise Stop(
            '分开的进程之间要有 Redis：请在配置的 [storage] 里写 redis = "redis://127.0.0.1:6379/0"；'
            "只用一个进程就不用它，请用 jinlin run。"
        )
