"""What is understood of words: ``read``, ``replay``, ``train``, ``evaluate``.

None needs the town's database, but ``train --with-corrections``, which only looks into it.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any

import typer

from bot.commandline.options import Config, Data
from bot.commandline.shape import add
from bot.commandline.speech import FAILED, Stop, complain, keep_private, say

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
    with_corrections: Annotated[
        bool, typer.Option("--with-corrections", help="也学本小区的更正，报告学以前和学以后；要写 --out 或 --replace")
    ] = False,
    replace: Annotated[bool, typer.Option("--replace", help="学了更正也换掉自带的模型")] = False,
    phrasings: Annotated[
        Path | None, typer.Option("--phrasings", metavar="目录", help="只学各种说法（每位作者一个 .tsv），写到 --out")
    ] = None,
    config: Config = None,
    data: Data = None,
) -> None:
    """Train the model anew."""
    import nlp

    home = Path(nlp.__file__).parent
    if phrasings:
        say(_taught(phrasings, corpus or home / "corpus", out or home / "intents.bin", seed))
        return
    folder, shipped = corpus or home / "corpus", home / "model.bin"
    if not folder.is_dir():
        raise Stop(f"没有文件夹 {folder}，请检查 --corpus。")
    target = _target(out, shipped, replace=replace, with_corrections=with_corrections)
    if not with_corrections:
        say(_trained(folder, target, seed))
        return
    keep_private()
    more = _corrections(config, data)
    with TemporaryDirectory() as scratch:
        say(f"学更正以前：\n{_trained(folder, Path(scratch) / 'model.bin', seed)}\n")
    say(f"学了 {len(more)} 条更正以后：\n{_trained(folder, target, seed, more)}\n")
    use = (
        "重新启动近邻就会用它" if target == shipped else f'要用它，在配置里写 [nlp] model = "{target}"，再重新启动近邻'
    )
    say(f"模型已写到 {target}，{use}。它学过居民的话，请像备份一样保管。")


def _target(out: Path | None, shipped: Path, *, replace: bool, with_corrections: bool) -> Path:
    """Where the model is written; what was learnt from one town takes the shipped model's place only when told to."""
    if out and replace:
        raise Stop("--out 和 --replace 只能写一个。")
    if out and not out.absolute().parent.is_dir():
        raise Stop(f"没有文件夹 {out.absolute().parent}，请检查 --out。")
    if not with_corrections or replace:
        return out or shipped
    if out is None:
        raise Stop("学了更正的模型只适合本小区，请用 --out 写明写到哪个文件；真要换掉自带的模型，写 --replace。")
    if out.resolve() == shipped.resolve():
        raise Stop("--out 就是自带的模型。请换一个文件；真要换掉它，写 --replace。")
    return out


def _trained(folder: Path, out: Path, seed: int, more: Sequence[Any] = ()) -> str:
    """Train once; its figures in Chinese."""
    try:
        from nlp.training import train as run
    except ImportError as missing:
        raise Stop(f"训练需要 numpy 和 scipy，请先安装：pip install 'jinlin[train]'（{missing}）") from None
    try:
        return run(folder, out, seed, complain, more).text()
    except (ValueError, KeyError) as problem:
        raise Stop(f"语料用不了：{problem}") from None


def _taught(folder: Path, corpus: Path, out: Path, seed: int) -> str:
    """Learn what asks for which command; the figures in Chinese."""
    try:
        from nlp.training.intents import train as run
    except ImportError as missing:
        raise Stop(f"训练需要 numpy 和 scipy，请先安装：pip install 'jinlin[train]'（{missing}）") from None
    from bot.own_words import declared

    try:
        return run(folder, corpus, declared(), out, seed).text()
    except (ValueError, OSError) as problem:
        raise Stop(f"说法用不了：{problem}") from None


def _corrections(config: Path | None, data: Path | None) -> list[Any]:
    """What people put right in this town, as rows of one more writer; whether it is urgent nobody said."""
    from bot.commandline.reading import reading
    from bot.settings import load
    from nlp.corpora import row
    from storage.corrections import Corrections

    with reading(load(config, data)) as database, database.begin() as db:
        found = Corrections(db).all()
    if not found:
        raise Stop("还没有一条更正，没有什么可学的，模型没有动。")
    given = ({"text": c.words, "label": c.label, "subject": c.subject, "role": c.role, "level": c.level} for c in found)
    return [row(each) for each in given]


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
