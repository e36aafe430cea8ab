"""Training: from labelled messages to the model's file, and what it is worth on writers it has not read.

Needs numpy and scipy, which nothing else of the program does.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from nlp.corpora import Row, folder
from nlp.measures import Report, report
from nlp.model import Thresholds
from nlp.training.amidst import amidst
from nlp.training.crossing import Crossing, cross

__all__ = ["Figures", "train"]

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Figures:
    """What training yields: how much it read, and the report on every writer by a model of the others."""

    rows: int
    pieces: int
    bytes: int
    thresholds: Thresholds
    by_writer: Mapping[str, float]
    report: Report
    opened: float
    paired: float

    def text(self) -> str:
        """Say the figures in Chinese."""
        each = "，".join(f"{writer} {score:.3f}" for writer, score in self.by_writer.items())
        limits = self.thresholds
        return (
            f"语料 {self.rows} 条，作者 {len(self.by_writer)} 位；片段 {self.pieces} 个，模型 {self.bytes} 字节。\n"
            f"门槛：立单 {limits.open:.1f}，询问 {limits.ask:.1f}，"
            f"转发 {limits.relay:.3f}，紧急 {limits.urgent:.3f}。\n"
            f"交叉检验：每位作者的消息由没读过他的模型来读（宏平均 F1：{each}）。\n"
            f"成串的对话：立单 F1 {self.opened:.3f}，归到同一件事（逐对）F1 {self.paired:.3f}。\n\n{self.report.text()}"
        )


def train(
    corpus: Path, out: Path, seed: int = 0, progress: Progress = lambda _: None, more: Sequence[Row] = ()
) -> Figures:
    """Train on every ``*.jsonl`` of a folder, one writer a file, and write the model to ``out``.

    ``more``: one more writer, who is learnt from and not measured, so that figures with and without can be compared.
    """
    writers = folder(corpus)
    if len(writers) < 2:
        raise ValueError("训练至少需要两位作者的语料：文件夹里要有两个以上的 .jsonl 文件。")
    crossing: Crossing = cross(amidst(writers, seed), seed, progress, more)
    out.write_bytes(crossing.data)
    cases = [case for own in crossing.cases.values() for case in own]
    return Figures(
        rows=sum(map(len, writers.values())) + len(more),
        pieces=crossing.pieces,
        bytes=len(crossing.data),
        thresholds=crossing.thresholds,
        by_writer={writer: report(own).macro_f1 for writer, own in crossing.cases.items()},
        report=report(cases),
        opened=crossing.opened.f1,
        paired=crossing.paired.f1,
    )
