"""What is understood of words: ``read``, ``replay``, ``train``, ``evaluate``; none needs the town's database."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.commandline.options import Config, Data
from bot.commandline.shape import add
from bot.commandline.speech import FAILED, Stop, complain, say

PANEL = "听懂"


def register(app: typer.Typer) -> None:
    """Hang this file's commands on."""
    add(app, PANEL, "read", "逐行读 JSON，说出每句话听成了什么。从标准输入读，不用数据库。", read)
    add(app, PANEL, "replay", "把导出的聊天记录从头走一遍，看会登记什么、说什么。不给 --data 就不留任何数据。", replay)
    add(app, PANEL, "train", "用标注过的语料重新训练，报告准确率。需要 numpy 和 scipy。", train)
    add(app, PANEL, "evaluate", "用一份标注过的消息检验现在的模型。", evaluate)


def read() -> int:
    """Answer each line of stdin with one line; whether all were in order."""
    from nlp.jsonlines import told

    failed = False
    for number, raw in enumerate(sys.stdin.buffer, start=1):
        try:
            line = raw.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError:
            line = ""
        shown, fine = told(line, number)
        failed |= not fine
        sys.stdout.buffer.write(shown + b"\n")
        sys.stdout.buffer.flush()
    return FAILED if failed else 0


def replay(
    files: Annotated[list[Path], typer.Argument(metavar="文件…", help="Telegram、微信导出或 JSON Lines，可以多个")],
    json_lines: Annotated[bool, typer.Option("--json", help="每条消息输出一行 JSON")] = False,
    speed: Annotated[
        float, typer.Option("--speed", metavar="倍数", min=0, help="按原来的几倍速度放；0 是尽快（默认）")
    ] = 0,
    columns: Annotated[
        str | None, typer.Option("--columns", metavar="对应", help="CSV 的列名对应，例如 time=时间,text=内容")
    ] = None,
    config: Config = None,
    data: Data = None,
) -> int:
    """Send exported chats through the real line."""
    from bot.replaying import replay as run

    return run(files, json_lines=json_lines, speed=speed, data=data, config=config, columns=columns)


def train(
    corpus: Annotated[
        Path | None, typer.Option("--corpus", metavar="目录", help="每位作者一个 .jsonl；不写就用自带的语料")
    ] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="文件", help="写到哪里；不写就换掉自带的模型")] = None,
    seed: Annotated[int, typer.Option("--seed", metavar="数", help="随机种子，默认 0")] = 0,
) -> None:
    """Train the model anew."""
    import nlp

    try:
        from nlp.training import train as run
    except ImportError as missing:
        raise Stop(f"训练需要 numpy 和 scipy，请先安装：pip install 'jinlin[train]'（{missing}）") from None
    home = Path(nlp.__file__).parent
    folder = corpus or home / "corpus"
    if not folder.is_dir():
        raise Stop(f"没有文件夹 {folder}，请检查 --corpus。")
    try:
        figures = run(folder, out or home / "model.bin", seed, complain)
    except (ValueError, KeyError) as problem:
        raise Stop(f"语料用不了：{problem}") from None
    say(figures.text())


def evaluate(
    file: Annotated[
        Path, typer.Argument(metavar="文件", help="JSON Lines，每行有 text、label，可有 subject、urgent、place")
    ],
) -> None:
    """Measure the shipped model on labelled messages."""
    from nlp.measures import evaluate as run

    report = run(_labelled(file))
    if not report.count:
        raise Stop(f"{file} 里没有一条带 label（need、dispute、notice、chat）的消息。")
    say(report.text())


def _labelled(file: Path) -> Iterator[dict[str, Any]]:
    """Every row of a file of JSON Lines; a broken one is told by its number."""
    with file.open(encoding="utf-8-sig") as lines:
        for number, line in enumerate(_decoded(lines, file), start=1):
            if not line.strip():
                continue
            try:
                given = json.loads(line)
            except (ValueError, RecursionError):
                given = None
            if not isinstance(given, dict) or not isinstance(given.get("text"), str):
                raise Stop(f"{file} 第 {number} 行不是带 text 的 JSON，请改正后再试。")
            yield given


def _decoded(lines: Any, file: Path) -> Iterator[str]:
    try:
        yield from lines
    except UnicodeDecodeError:
        raise Stop(f"{file} 不是 UTF-8 文本。") from None
