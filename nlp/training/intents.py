"""Training of ``nlp.intents``: one layer over phrasings, one file a writer, and over talk that asks for no command."""

import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from threadpoolctl import threadpool_limits

from nlp.corpora import folder as talk_of
from nlp.intents import LONGEST, NONE, dump, numberless
from nlp.model import framed
from nlp.plain import plain
from nlp.training.lessons import matrix
from nlp.training.network import Array, Lesson, Network, learn

EPOCHS = 20
TALK = 3000
"""Rows of the corpus that are learnt as talk; of every other writer, so that the rest can measure."""

COOL = 2.0
"""By what the score of “any” is divided: writers tempt with “none”, and it counts too much undivided."""

_WIDEST = 2  # characters of the longest piece; three and four were not better
_SEEN = 2
_MOST = 127  # what a byte holds on either side of nought

Rows = Sequence[tuple[str, str]]
"""What was said, and the first name of the command it asks for."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What training yields: how often the likeliest of a writer's rows is right by the others, and how warm it is."""

    rows: int
    pieces: int
    bytes: int
    by_writer: Mapping[str, float]

    def text(self) -> str:
        """Say the figures in Chinese."""
        each = "，".join(f"{writer} {share:.3f}" for writer, share in self.by_writer.items())
        return (
            f"说法 {self.rows} 条，片段 {self.pieces} 个，模型 {self.bytes} 字节。\n"
            f"每位作者由没读过他的模型来读，说对的：{each}。"
        )


def rows_of(path: Path, names: Sequence[str]) -> list[tuple[str, str]]:
    """Read one writer's file: role, where, what is said, and the command as it would be typed, a tab apart.

    Raises ValueError for a command that is none.
    """
    lines = (line.split("\t") for line in path.read_text("utf-8").splitlines() if line and line[0] != "#")
    return [(plain(said), _first(meant, names)) for _role, _where, said, meant in lines]


def _first(meant: str, names: Sequence[str]) -> str:
    found = [name for name in names if f"{meant} ".startswith(f"{name} ")]
    if not found:
        raise ValueError(f"没有这样的命令：{meant}")
    return max(found, key=len)


def talk(corpus: Path) -> list[tuple[str, str]]:
    """Draw rows of every other writer of the corpus: whatever they are, they ask for no command."""
    writers = list(talk_of(corpus).values())[::2]
    said = [text for own in writers for row in own if len(text := plain(row.text)) <= LONGEST]
    return [(text, NONE) for text in random.Random(0).sample(said, min(TALK, len(said)))]


def train(folder: Path, corpus: Path, known: Rows, out: Path, seed: int = 0) -> Figures:
    """Train on every ``*.tsv`` of a folder, one writer a file.

    ``known``: what is declared of the commands, each with its first name; only those are learnt.
    """
    names = sorted({name for _, name in known})
    writers = {path.stem: rows_of(path, [NONE, *names]) for path in sorted(folder.glob("*.tsv"))}
    chat = talk(corpus)
    seen: dict[str, _Seen] = {}
    for writer, own in writers.items():
        others = chain.from_iterable(rows for name, rows in writers.items() if name != writer)
        seen[writer] = _learnt([*known, *others], chat, names, seed).reads(own)
    layer = _learnt([*known, *chain.from_iterable(writers.values())], chat, names, seed)
    data = _written(layer, _sureness(seen.values()))
    out.write_bytes(data)
    right = {writer: float((one.best == one.right)[one.right >= 0].mean()) for writer, one in seen.items()}
    return Figures(sum(map(len, writers.values())), len(layer.pieces), len(data), right)


@dataclass(frozen=True, slots=True)
class _Seen:
    """How rows were read: of each the number of the likeliest command, its share, and of the right one or -1."""

    best: Array
    share: Array
    right: Array


@dataclass(frozen=True, slots=True)
class _Layer:
    """Which command, and whether any, with the numbers of their pieces."""

    which: Network
    asks: Network
    pieces: Mapping[str, int]
    names: Sequence[str]

    def reads(self, rows: Rows) -> _Seen:
        """Read rows that were not learnt from."""
        given = matrix([_cut(said) for said, _ in rows], self.pieces)
        which, asks = self.which.scores(given), self.asks.scores(given)[:, 0] / COOL
        powers = np.exp(which - which.max(axis=1, keepdims=True))
        share = powers.max(axis=1) / powers.sum(axis=1) / (1 + np.exp(-asks))
        right = np.array([self.names.index(name) if name != NONE else -1 for _, name in rows])
        return _Seen(which.argmax(axis=1), share, right)


def _cut(said: str) -> list[str]:
    frame = framed(numberless(said))
    return [frame[at : at + size] for size in range(1, _WIDEST + 1) for at in range(len(frame) - size + 1)]


def _learnt(said: Rows, chat: Rows, names: Sequence[str], seed: int) -> _Layer:
    """Learn one layer over the pieces of phrasings alone, for talk has too many that tell nothing."""
    rows = [*said, *chat]
    found = [_cut(words) for words, _ in rows]
    times = Counter(chain.from_iterable(map(set, found[: len(said)])))
    pieces = {piece: at for at, piece in enumerate(sorted(piece for piece, n in times.items() if n >= _SEEN))}
    asks = np.array([[name != NONE] for _, name in rows], np.float32)
    which = np.array([[name == own for name in names] for _, own in rows], np.float32)
    with threadpool_limits(1):
        lessons = [Lesson(which, 0, asks[:, 0] > 0), Lesson(asks, 0)]
        which_layer, asks_layer = learn(matrix(found, pieces), lessons, EPOCHS, seed)
    return _Layer(which_layer, asks_layer, pieces, names)


def _sureness(seen: Iterable[_Seen]) -> list[float]:
    """Find slope and base of how often the likeliest is right, by writers that were not read."""
    seen = list(seen)
    share = np.clip(np.concatenate([one.share for one in seen]), 1e-9, 1 - 1e-9)
    right = np.concatenate([one.best == one.right for one in seen])
    logit = np.log(share / (1 - share))

    def surprise(line: Array) -> float:
        return float(np.logaddexp(0, np.where(right, -1, 1) * (line[0] * logit + line[1])).sum())

    return _short(minimize(surprise, np.array([1.0, 0.0])).x)


def _written(layer: _Layer, sureness: list[float]) -> bytes:
    """Round the weights to bytes, 128 meaning nought."""
    cooling = np.array([1.0] * len(layer.names) + [COOL])
    weights = np.hstack([layer.which.pieces, layer.asks.pieces]).astype(np.float64)
    begins = np.concatenate([layer.which.intercepts, layer.asks.intercepts])
    scales = np.maximum(np.abs(weights).max(axis=0), 1e-9) / _MOST
    steps = (np.clip(np.rint(weights / scales), -_MOST, _MOST).astype(int) + 128).astype(np.uint8)
    numbers = {"scales": _short(scales / cooling), "intercepts": _short(begins / cooling), "sureness": sureness}
    names = sorted(layer.pieces, key=layer.pieces.__getitem__)
    return dump({"names": layer.names, **numbers}, names, steps.tobytes())


def _short(numbers: Array) -> list[float]:
    return [float(f"{number:.6g}") for number in numbers]
