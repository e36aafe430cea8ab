"""The file of measured figures, and the pages that are made from it."""

import threading
from pathlib import Path

import pytest

from benchmarks import results


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of figures of one's own."""
    monkeypatch.setattr(results, "FILE", tmp_path / "results.json")
    return results.FILE


def test_a_figure_is_written_down_with_its_machine_and_day_and_a_new_one_takes_its_place(file: Path) -> None:
    results.note("start.median", 1.234567, "s", "< 1.5")
    results.note("p99.sqlite.plan", "SEARCH tickets")
    results.note("start.median", 1.6, "s", "< 1.5", "cold start")
    found = results.figures()
    assert list(found) == ["p99.sqlite.plan", "start.median"]
    assert found["start.median"].shown == "1.60 s"
    assert found["p99.sqlite.plan"].value == "SEARCH tickets"
    assert all(figure.machine and figure.date and figure.load >= 0 for figure in found.values())
    assert len(file.read_text("utf-8").splitlines()) == len(found) + 2, "a figure a line, so that branches merge"


def test_figures_that_several_write_at_once_are_all_there(file: Path) -> None:
    def write(number: int) -> None:
        for step in range(10):
            results.note(f"a.{number}.{step}", step)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results.figures()) == 40


@pytest.mark.parametrize(
    ("value", "goal", "met"),
    [
        *((199.9, "< 200 ms", True), (200, "< 200", False), (0.8, "≤ 0.8", True), (0, "0", True), (1, "0", False)),
        *((592, "≥ 4,000", False), (4000, "≥ 4,000", True), (5, "", None), ("a plan", "0", None)),
    ],
)
def test_whether_a_figure_reaches_its_goal(value: float | str, goal: str, met: bool | None) -> None:
    assert results.Figure("a", value, goal=goal).met is met


@pytest.mark.parametrize(
    ("value", "read"),
    [(1589.4, "1,589"), (0.0123, "0.012"), (0.444, "0.44"), (12.34, "12.3"), (3, "3"), (2.5, "2.50")],
)
def test_a_figure_is_read_with_the_digits_that_count(value: float, read: str) -> None:
    assert results.rounded(value) == read
