"""How a reader grows with its corpus: ``python -m benchmarks.learning`` draws docs/pictures/understanding.svg.

Labels alone, without what was said before: the same network as in training, on growing shares of all rows, measured
on the exam in ``tests/nlp/exam``, whose writer nobody trains on.
"""

import random
import sys
from collections.abc import Sequence
from itertools import chain
from pathlib import Path

from benchmarks.pictures import lines
from nlp import corpora
from nlp.labels import LABELS, Label
from nlp.training.crossing import EPOCHS, HIDDEN
from nlp.training.lessons import labels, matrix, own_pieces, vocabulary
from nlp.training.network import Lesson, learn

ROOT = Path(__file__).parent.parent
SHARES = (1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1)


def main() -> None:
    """Measure and draw."""
    rows = list(chain.from_iterable(corpora.folder(ROOT / "nlp" / "corpus").values()))
    random.Random(0).shuffle(rows)
    exams = {
        "messages": corpora.rows(ROOT / "tests/nlp/exam/messages.jsonl"),
        "lines of talks": corpora.rows(ROOT / "tests/nlp/exam/scenes.jsonl"),
    }
    curves: dict[str, list[tuple[int, float]]] = {name: [] for name in exams}
    for share in SHARES:
        some = rows[: int(len(rows) * share)]
        for name, figure in measure(some, list(exams.values()), list(exams)):
            curves[name].append((len(some), figure))
            sys.stdout.write(f"{len(some):>7,} rows: macro-F1 {figure:.3f} on {name}\n")
    (ROOT / "docs/pictures/understanding.svg").write_text(lines("macro-F1 by rows learnt", curves), "utf-8")


def measure(
    rows: Sequence[corpora.Row], exams: Sequence[Sequence[corpora.Row]], names: Sequence[str]
) -> list[tuple[str, float]]:
    """Train on rows; macro-F1 on each exam."""
    found = [own_pieces(row) for row in rows]
    known = vocabulary(found)
    [network] = learn(matrix(found, known), [Lesson(labels(rows), HIDDEN)], EPOCHS, seed=0)
    scored = [network.scores(matrix([own_pieces(row) for row in exam], known)).argmax(axis=1) for exam in exams]
    said = [[LABELS[at] for at in ats] for ats in scored]
    return [(name, macro_f1(exam, read)) for name, exam, read in zip(names, exams, said, strict=True)]


def macro_f1(rows: Sequence[corpora.Row], read: Sequence[Label]) -> float:
    """Mean F1 of the labels; any label that can be defended is right."""
    total = 0.0
    for label in LABELS:
        pairs = list(zip(rows, read, strict=True))
        right = sum(said == label and label in row.label for row, said in pairs)
        over = sum(said == label and label not in row.label for row, said in pairs)
        missed = sum(said not in row.label and min(row.label) == label for row, said in pairs)
        total += 2 * right / max(1, 2 * right + over + missed)
    return total / len(LABELS)


if __name__ == "__main__":
    main()
