"""What no rule foresaw: numbers and codes, and names beside them, that the rules leave and whose signs weigh enough."""

import re

from bot.redactor.lines import BAR, DIGITS, MOBILE, NEVER, ROOM, Line, heavy
from bot.redactor.people import people
from bot.redactor.shadows import TAKEN

_TOLD = re.compile(
    rf"(?<!#)[0-9]{{3}}|[0-9A-Z栋座元]#[0-9]|[0-9十][^0-9{NEVER}:]{{0,2}}[0-9]|[A-Z]{{3}}|[A-Z][0-9]|[0-9][A-Z]|〔|{TAKEN}"
)
"""What stands in every line that has something to be judged."""


def take(kept: list[str], shadow: str) -> None:
    """Take out of ``kept`` what is weighed as somebody's; ``shadow`` is what the rules left."""
    if not _TOLD.search(shadow):
        return
    line = Line(shadow)
    if found := numbers(line):
        line = Line(_blacked(line, kept, shadow, [(span, _mark(line.text[slice(*span)])) for span in found]))
    if named := people(line):
        _blacked(line, kept, shadow, [(span, "〔邻居〕") for span in named])


def numbers(line: Line) -> list[tuple[int, int]]:
    """Runs that are somebody's; the links of one number are one."""
    found: list[tuple[int, int]] = []
    for place in line.judged():
        if heavy(line.signs(place)) > BAR:
            start, end = line.runs[place]
            if found and line.beside(found[-1][1], start) and not ROOM.fullmatch(line.text, *found[-1]):
                start = found.pop()[0]
            found.append((start, end))
    return found


def _blacked(line: Line, kept: list[str], shadow: str, found: list[tuple[tuple[int, int], str]]) -> str:
    """Put the marks into ``kept``; returns the shadow without what they stand for."""
    seen = list(shadow)
    for (start, end), mark in found:
        first, last = line.at[start], line.at[end - 1] + 1
        kept[first:last] = [mark, *[""] * (last - first - 1)]
        seen[first:last] = TAKEN * (last - first)
    return "".join(seen)


def _mark(taken: str) -> str:
    if MOBILE.fullmatch("".join(DIGITS.findall(taken))):
        return "〔电话〕"
    return "〔房号〕" if ROOM.fullmatch(taken) else "〔号码〕"
