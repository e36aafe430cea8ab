"""Figures: counted as by hand, and no small cell of what everybody may see can be worked out."""

import itertools
import random

import pytest

from handlers.rules import figures
from handlers.rules.figures import FEWEST, Matter

PAIRS = 2500  # for each seed; together ten thousand


def matter(no: int, place: str = "3栋", **values: object) -> Matter:
    usual: dict[str, object] = dict.fromkeys(
        ("in_time", "done", "judged", "content", "reopened", "dispute", "settled_here", "parted"), False
    )
    return Matter(no=no, place=place, **{**usual, "post": "楼长", **values})  # type: ignore[arg-type]  # a test's short hand


def week(cells: dict[str, tuple[int, int]]) -> list[Matter]:
    """Matters by building: how many are done, how many are not."""
    numbers = itertools.count(1)
    return [
        matter(next(numbers), place, done=done)
        for place, (finished, left) in cells.items()
        for done, n in ((True, finished), (False, left))
        for _ in range(n)
    ]


def test_figures_of_a_seeded_month_are_as_counted_by_hand():
    matters = [
        matter(1, done=True, in_time=True, judged=True, content=True),
        matter(2, done=True, judged=True, reopened=True),
        matter(3, in_time=True),
        matter(4, "5栋", dispute=True, done=True, settled_here=True, post="调解员"),
        matter(5, "5栋", dispute=True, parted=True),
    ]
    assert figures.count(matters) == {
        "opened": 5,
        "in_time": 2,
        "done": 3,
        "judged": 2,
        "content": 1,
        "reopened": 1,
        "disputes": 2,
        "settled": 1,
        "parted": 1,
    }
    assert figures.behind(matters, "done") == [1, 2, 4]
    assert {post: len(some) for post, some in figures.by(matters, "post").items()} == {"楼长": 4, "调解员": 1}
    assert figures.share(2, 5) == "40%"
    assert figures.share(0, 0) == "—"


@pytest.mark.parametrize("seed", [8, 68, 69, 2026])
def test_no_published_cell_is_small_and_weeks_show_no_more_together(seed: int):
    """Ten thousand pairs of weeks: each cell, and each difference of two figures of one week, is 0 or 5 at least."""
    chance, small = random.Random(seed), 0
    for _ in range(PAIRS):
        weeks = []
        for _ in range(2):
            cells = {f"{n}栋": (chance.choice([0, 0, 1, 3, 5, 8]), chance.choice([0, 0, 2, 5, 9])) for n in range(1, 4)}
            weeks.append(figures.published(week({p: c for p, c in cells.items() if sum(c)})))
        for given in (*weeks, figures.joined(weeks)):
            rows = [given["total"], *given.get("places", {}).values()] if given else []
            shown = [n for row in rows for n in (row["done"], row["opened"] - row["done"])]
            small += sum(0 < n < FEWEST for n in shown)
        joined = figures.joined(weeks)
        for given in weeks:  # a month less a week is weeks that were given out, or nothing
            if given and joined:
                rest = {name: joined["total"][name] - given["total"][name] for name in ("opened", "done")}
                small += sum(0 < n < FEWEST for n in (rest["done"], rest["opened"] - rest["done"]))
    assert small == 0


def test_what_is_left_out_cannot_be_worked_out_from_the_total():
    """Every table of two buildings with nine matters at most: those that look alike differ in each small cell."""
    alike: dict[str, list[tuple[int, ...]]] = {}
    for values in itertools.product(range(10), repeat=4):
        if sum(values) <= 9 and values[0] + values[1] and values[2] + values[3]:
            given = figures.published(week({"3栋": values[:2], "5栋": values[2:]}))
            if given:
                alike.setdefault(str(given), []).append(values)
    recovered = [
        (given, cell)
        for given, tables in alike.items()
        for cell in range(4)
        if len(found := {table[cell] for table in tables}) == 1 and 0 < min(found) < FEWEST
    ]
    assert len(alike) >= 10
    assert recovered == []


def test_a_month_knows_nothing_of_a_week_that_was_not_given():
    full = figures.published(week({"3栋": (6, 0), "5栋": (5, 5)}))
    bare = figures.published(week({"3栋": (1, 0)}))
    assert bare == {}
    assert figures.joined([full, bare]) == figures.joined([full])
    assert figures.joined([bare]) == {}
