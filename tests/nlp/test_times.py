"""When: what the words say, row by row of a table of people's messages, and nothing that only looks like it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from nlp.times import Span, find

ZONE = ZoneInfo("Asia/Shanghai")


@dataclass(frozen=True)
class Row:
    """A message, when it was written, and its spans as the table writes them."""

    held: bool
    now: datetime
    text: str
    spans: str


def _rows() -> list[Row]:
    lines = Path(__file__).with_name("times.tsv").read_text("utf-8").splitlines()[1:]
    parts = (line.split("\t") for line in lines)
    return [Row(held == "held", _moment(now), text, spans) for held, now, text, spans in parts]


def _moment(written: str) -> datetime:
    return datetime.strptime(written, "%Y-%m-%d %H:%M").replace(tzinfo=ZONE)


def _end(moment: datetime | None, near: datetime) -> str:
    """Write a moment as short as the table does: without the year, the day or midnight that goes without saying."""
    if moment is None:
        return ""
    year = "" if moment.year == near.year else f"{moment.year}-"
    return f"{year}{moment:%m-%d}"


def written(span: Span, now: datetime) -> str:
    """Write a span: its words, what was named (day, time, * repeats), start..end."""
    flags = "d" * span.day + "t" * span.time + "*" * span.repeats
    start, end = _end(span.start, now), _end(span.end, now)
    clock = span.time or (span.start and span.start.time() != span.start.min.time())
    if clock:
        same = span.start and span.end and span.start.date() == span.end.date()
        start += f" {span.start:%H:%M}" if span.start else ""
        end = f"{span.end:%H:%M}" if same else end + (f" {span.end:%H:%M}" if span.end else "")
    return f"{span.words}={flags} {start}" + (f"..{end}" if span.end else "")


ROWS = _rows()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.now:%m%d-%H%M}-{row.text}")
def test_every_time_is_found_and_nothing_else(row: Row) -> None:
    assert " + ".join(written(span, row.now) for span in find(row.text, row.now)) == row.spans
