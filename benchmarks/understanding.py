"""Train on the whole corpus and refresh the figures of docs/understanding.md: ``python -m benchmarks.understanding``.

Writes ``nlp/model.bin``, the two tables and the line of writers; what stands in sentences is printed, for a person to
put in.  ``python -m benchmarks.learning`` draws the picture.
"""

import json
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from nlp import model
from nlp.corpora import rows
from nlp.measures import Rate, Report, evaluate
from nlp.training import Figures, train
from nlp.training.threading import Counts, measured, scenes

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "understanding.md"
EXAM = ROOT / "tests" / "nlp" / "exam"

_ROWS: Sequence[tuple[str, Callable[[Report], str]]] = (
    ("tickets opened that are right", lambda report: share(report.open_precision)),
    ("needs and disputes opened at once", lambda report: share(report.opened)),
    ("… opened or asked about", lambda report: share(report.ticket_recall)),
    (
        "chat that opens a ticket, is asked about",
        lambda report: f"{share(report.false_tickets)}, {share(report.false_asks)}",
    ),
    (
        "emergencies heard / alarms that are right",
        lambda report: f"{share(report.urgent.recall)} / {share(report.urgent.precision)}",
    ),
    ("subject", lambda report: share(report.subject)),
    (
        "place, every part exact / a part that is not there",
        lambda report: f"{share(report.place)} / {share(report.ghosts)}",
    ),
    (
        "building, unit and room alone: exact / found where none is named",
        lambda report: f"{share(report.door)} / {share(report.door_ghosts)}",
    ),
    (
        "notices relayed that are right / that are relayed",
        lambda report: f"{share(report.relayed.precision)} / {share(report.relayed.recall)}",
    ),
    ("confidence against truth, mean difference", lambda report: f"{report.calibration_error:.3f}"),
)


def main() -> None:
    """Train, measure, write."""
    figures = train(ROOT / "nlp" / "corpus", ROOT / "nlp" / "model.bin", progress=_say)
    exam = evaluate(_objects(EXAM / "messages.jsonl"))
    page = replaced(PAGE.read_text("utf-8"), "| label |", labels(figures.report, exam))
    page = replaced(page, "| what | every writer", zones(figures.report, exam))
    PAGE.write_text(replaced(page, "Of each writer: ", [writers(figures)]), "utf-8")
    _say(figures.text())
    _say(sentences(figures))


def sentences(figures: Figures) -> str:
    """Say what stands in sentences of the page."""
    lines, opened, paired = evaluate(_objects(EXAM / "scenes.jsonl")), Counts(), Counts()
    shipped = model.shipped()
    for scene in scenes(rows(EXAM / "scenes.jsonl")):
        opens, pairs = measured(shipped, [scene])
        opened, paired = opened + opens, paired + pairs
    return (
        f"{figures.rows:,} rows, {figures.pieces:,} pieces, {figures.bytes / 1e6:.1f} MB\n"
        f"talks, unseen writers: opened F1 {figures.opened:.2f}, pairs F1 {figures.paired:.2f}\n"
        f"talks, exam: opened F1 {opened.f1:.2f}, pairs F1 {paired.f1:.2f}; labels {lines.macro_f1:.3f}; "
        f"emergencies {share(lines.urgent.recall)}; opened or asked {share(lines.ticket_recall)}"
    )


def labels(crossed: Report, exam: Report) -> list[str]:
    """Write the table of labels."""
    head = ["| label | precision | recall | F1 | F1 on the exam |", "|---|---|---|---|---|"]
    both = [(label, own, exam.labels[label]) for label, own in crossed.labels.items()]
    body = [
        f"| {label} | {float(own.precision):.3f} | {float(own.recall):.3f} | {own.f1:.3f} | {examined.f1:.3f} |"
        for label, own, examined in both
    ]
    return [*head, *body, f"| macro | | | **{crossed.macro_f1:.3f}** | **{exam.macro_f1:.3f}** |"]


def zones(crossed: Report, exam: Report) -> list[str]:
    """Write the table of what is done."""
    head = ["| what | every writer by networks of the others | exam |", "|---|---|---|"]
    return head + [f"| {name} | {told(crossed)} | {told(exam)} |" for name, told in _ROWS]


def writers(figures: Figures) -> str:
    """Write the line of writers."""
    each = ", ".join(f"{writer} {score:.2f}" for writer, score in figures.by_writer.items())
    return f"Of each writer: {each}. Writers made to tempt (strangers, posters, lines of talks) pull it down."


def share(rate: Rate) -> str:
    """Write so many of so many."""
    return f"{float(rate) * 100:.1f} % ({rate.part:,} of {rate.whole:,})"


def replaced(page: str, beginning: str, lines: Sequence[str]) -> str:
    """Put lines where those stand that begin so, up to the next empty line."""
    found = re.search(rf"^{re.escape(beginning)}[^\n]*\n(?:[^\n]+\n)*", page, re.MULTILINE)
    if found is None:
        raise ValueError(f"nothing in the page begins with {beginning!r}")
    return page[: found.start()] + "\n".join(lines) + "\n" + page[found.end() :]


def _objects(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
