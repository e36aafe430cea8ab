"""How the command line speaks: sentences in Chinese, a status, and never a traceback."""

import errno
import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from typing import Any

WRONG_USE = 2
FAILED = 1
_REASONS: dict[type[OSError], tuple[str, str]] = {
    FileNotFoundError: ("没有这个文件或文件夹", "请检查路径"),
    PermissionError: ("没有权限", "请换一个地方，或把它交给运行近邻的用户"),
    IsADirectoryError: ("这是文件夹，不是文件", "请写到文件名为止"),
    NotADirectoryError: ("这不是文件夹", "请检查路径"),
    FileExistsError: ("已经有这个文件", "请换一个名字"),
}
"""What is wrong with a file, and what to do."""


class Stop(Exception):
    """The command cannot go on; the sentence says why and what to do."""

    def __init__(self, sentence: str, status: int = WRONG_USE) -> None:
        super().__init__(sentence)
        self.status = status


def say(text: str = "") -> None:
    """Tell the operator, on stdout."""
    sys.stdout.write(f"{_harmless(text)}\n")
    sys.stdout.flush()


def complain(sentence: str) -> None:
    """Tell the operator on stderr, in one line."""
    sys.stderr.write(f"{_harmless(' '.join(sentence.split()))}\n")


def show_anything() -> None:
    """A terminal that cannot show Chinese gets question marks, not a fault."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def keep_private() -> None:
    """What this process writes from now on is its user's alone: it holds residents' data."""
    os.umask(0o077)


def answer_to(problem: BaseException) -> int:
    """Say what went wrong in one sentence; the exit status."""
    if isinstance(problem, BaseExceptionGroup):
        return answer_to(problem.exceptions[0])
    if isinstance(problem, BrokenPipeError):
        return _nobody_reads()
    sentence, status = _sentence(problem)
    complain(sentence)
    return status


def _sentence(problem: BaseException) -> tuple[str, int]:
    if isinstance(problem, Stop):
        return str(problem), problem.status
    if isinstance(problem, KeyboardInterrupt):
        return "已中断。", FAILED
    if isinstance(problem, ModuleNotFoundError):
        extras = {"psycopg": "[postgres]", "redis": "[redis]"}
        extra = extras.get(str(problem.name).partition(".")[0], "")
        return f"缺少 {problem.name}，请先安装：pip install 'jinlin{extra}'", WRONG_USE
    if isinstance(problem, OSError):
        return _of_a_file(problem), WRONG_USE if type(problem) in _REASONS else FAILED
    return _of_a_library(problem)


def _of_a_library(problem: BaseException) -> tuple[str, int]:
    """Known by name, so that a command which needs no database does not load one."""
    kind, module = type(problem).__name__, type(problem).__module__
    if kind in ("SettingsProblem", "Refused", "Unreadable"):
        return str(problem), WRONG_USE
    if kind == "DatabaseBusy":
        return f"数据库 {problem} 正被另一个近邻进程使用，请先停下它（Ctrl-C）再试。", WRONG_USE
    if kind == "InUse":
        return (
            f"数据库 {problem} 要升级，别的处理进程还在用：先停下全部处理进程，再启动这个版本；网关会留住消息。",
            WRONG_USE,
        )
    if module.startswith("alembic"):
        return "这个数据库是更新版本的近邻建的，请用那个版本，或恢复以前的备份。", WRONG_USE
    if module.startswith(("sqlalchemy", "sqlite3", "psycopg")):
        from bot.hindrances import hindrance

        said, fix = hindrance(problem)
        return f"数据库用不了（{said}）：{fix}。其余的看 jinlin doctor。", FAILED
    if hasattr(problem, "format_message"):
        return _misused(problem), WRONG_USE
    return f"程序出错：{kind}（{_where(problem)}）。请把这一行报给维护者。", FAILED


def _misused(problem: Any) -> str:
    """What is wrong with the words after ``jinlin``."""
    command = getattr(getattr(problem, "ctx", None), "command_path", None) or "jinlin"
    parameter = getattr(problem, "param", None)
    name = parameter and (parameter.metavar or parameter.opts[-1])
    match type(problem).__name__:
        case "NoSuchOption":
            what = f"没有 {problem.option_name} 这个选项"
        case "MissingParameter":
            what = f"还缺 {name}"
        case "BadOptionUsage":
            what = f"选项 {problem.option_name} 后面要写一个值，或不该有值"
        case "BadParameter":
            what = f"{name or '参数'} 的值不对"
        case _:
            _, extra, words = problem.message.partition("unexpected extra argument(s) (")
            what = f"多了“{words.removesuffix(')')}”" if extra else "命令写得不对"
    return f"{what}。用法：{command} --help"


def _of_a_file(problem: OSError) -> str:
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        return "磁盘满了，没有写完，清理以后再试。"
    if problem.errno == errno.EROFS:
        return f"磁盘只能读：{problem.filename}，先看磁盘为什么成了只读，再重新挂载。"
    unknown = (problem.strerror or type(problem).__name__, "请检查磁盘和网络，再试一次")
    what, fix = _REASONS.get(type(problem), unknown)
    return f"{what}{f'：{problem.filename}' if problem.filename else ''}，{fix}。"


def _where(problem: BaseException) -> str:
    """Where in our code it came up, never what it says: that may hold somebody's words."""
    trace, frame = problem.__traceback__, ""
    while trace:
        name = trace.tb_frame.f_code.co_filename
        frame = f"{'/'.join(name.rsplit('/', 2)[-2:])}:{trace.tb_lineno}"
        trace = trace.tb_next
    return frame


def _nobody_reads() -> int:
    """The reader of our output has gone, as ``head`` does: quietly stop."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _harmless(text: str) -> str:
    """Without what could steer a terminal: a file to import may hold anything."""
    return "".join(c for c in text if c.isprintable() or c in "\n\t")
