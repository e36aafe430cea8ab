"""Figures of matters, never of people; and which of them may be given to everybody.

Everybody gets a closed week once, never counted anew.  A table by building is given whole, where every cell of it is
zero or five at least; else the total alone, where its own cells are; else nothing.  A month is the sum of the weeks
that were given.  So no cell of one to four can be worked out, neither by subtracting nor
from week to week.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

FEWEST = 5
"""Matters that a cell holds at least, or none, where everybody may see it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What is counted of one ticket.  ``post``: the office that answers for it; ``place``: its building, or ''.

    ``parted``: a quarrel whose mediation is over without agreement; nobody has to do more, and it is not done.
    """

    no: int
    post: str
    place: str
    in_time: bool
    done: bool
    judged: bool
    content: bool
    reopened: bool
    dispute: bool
    settled_here: bool
    parted: bool


MEASURES = ("opened", "in_time", "done", "judged", "content", "reopened", "disputes", "settled", "parted")


def behind(matters: Iterable[Matter], measure: str) -> list[int]:
    """Numbers of the tickets behind one figure."""
    asks: dict[str, Callable[[Matter], bool]] = {
        "opened": lambda m: True,
        "in_time": lambda m: m.in_time,
        "done": lambda m: m.done,
        "judged": lambda m: m.judged,
        "content": lambda m: m.content,
        "reopened": lambda m: m.reopened,
        "disputes": lambda m: m.dispute,
        "settled": lambda m: m.dispute and m.settled_here,
        "parted": lambda m: m.dispute and m.parted,
    }
    return [matter.no for matter in matters if asks[measure](matter)]


def count(matters: Iterable[Matter]) -> dict[str, int]:
    """Every figure of these matters."""
    counted = list(matters)
    return {measure: len(behind(counted, measure)) for measure in MEASURES}


def by(matters: Iterable[Matter], field: str) -> dict[str, list[Matter]]:
    """Matters parted by office or by building."""
    found: dict[str, list[Matter]] = {}
    for matter in matters:
        found.setdefault(getattr(matter, field), []).append(matter)
    return dict(sorted(found.items()))


def published(matters: Iterable[Matter]) -> dict[str, Any]:
    """What everybody may know of a week: ``total`` and ``places``, each {opened, done}; empty where too little was."""
    counted = list(matters)
    rows = {place: _cells(some) for place, some in by(counted, "place").items()}
    total = _cells(counted)
    if rows and all(_is_safe(cells) for cells in rows.values()):
        return {"total": total, "places": rows}
    return {"total": total} if counted and _is_safe(total) else {}


def joined(weeks: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Several weeks that were given out, added up; nothing is known of a week that was not."""
    total, rows, given = {"opened": 0, "done": 0}, dict[str, dict[str, int]](), False
    for week in weeks:
        given = given or bool(week.get("total"))
        for name in total:
            total[name] += week.get("total", {}).get(name, 0)
        for place, cells in week.get("places", {}).items():
            row = rows.setdefault(place, {"opened": 0, "done": 0})
            for name in row:
                row[name] += cells[name]
    return {"total": total, "places": rows} if given else {}


def stretches(last: int) -> list[tuple[int, int]]:
    """The days of a month in four parts: 1–7, 8–14, 15–21 and what is left."""
    return [(1, 7), (8, 14), (15, 21), (22, last)]


def of_days(opened: Iterable[tuple[int, bool]], first: int, last: int) -> tuple[int, int]:
    """How many were opened on those days, and how many of these are done; each matter by its day."""
    those = [done for day, done in opened if first <= day <= last]
    return len(those), sum(those)


def share(part: int, whole: int) -> str:
    """A rate in words."""
    return f"{part * 100 / whole:.0f}%" if whole else "—"


def _cells(matters: Iterable[Matter]) -> dict[str, int]:
    figures = count(matters)
    return {"opened": figures["opened"], "done": figures["done"]}


def _is_safe(cells: Mapping[str, int]) -> bool:
    parts = (cells["done"], cells["opened"] - cells["done"])
    return all(part == 0 or part >= FEWEST for part in parts)


_HAN = {name: number for number, name in enumerate("一二三四五六七八九十", 1)} | {"十一": 11, "十二": 12}
_MONTH = re.compile(r"(?<![\d上下本])(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月")
_TIMES = re.compile(
    r"(?:\d{4}年)?(?<!\d)(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?|上个?月|本月|这个?月|上星?期|[上本这][周月]|到现在|的"
)
_RANKS = re.compile(
    r"(?:.{0,8}(?:排[个一]?下?名|排行榜?|排名|末位|倒数).{0,6}|.{0,6}谁(?:办|处理|做|修|干)?得?最[慢快差好烂].{0,8}|哪个(?:人|楼长|师傅)最[慢快差好].{0,6})[吗呢啊?？。]?"
)


def month(words: str) -> int | None:
    """The month that is named: “10月”, “十月份”."""
    found = _MONTH.search(words)
    return (int(found[1]) if found[1].isdecimal() else _HAN[found[1]]) if found else None


def is_monthly(words: str) -> bool:
    """Whether this month is meant, and not the week."""
    return any(said in words for said in ("本月", "这个月", "这月"))


def without_times(words: str) -> str:
    """What the words name besides a time."""
    return _TIMES.sub("", words).strip(" ,，。：:")


def asks_for_ranks(plain: str) -> bool:
    """“谁办得最慢，排个名”."""
    return len(plain) <= 24 and _RANKS.fullmatch(plain.strip()) is not None
