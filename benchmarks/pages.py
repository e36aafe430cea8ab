"""What is made from the figures: docs/performance.md and its pictures, a table in README.md, numbers that pages cite.

``python -m benchmarks pages`` writes them all without measuring anything.
"""

import re
from pathlib import Path

from benchmarks.found import Found
from benchmarks.goals import goals
from benchmarks.results import figures, rounded
from benchmarks.sections import SECTIONS

ROOT = Path(__file__).parent.parent
PICTURES = "docs/pictures/performance"

BEGIN, END = "<!-- measured: written by `make bench` -->", "<!-- measured: end -->"

_NUMBER = r"(\d[\d.,]*\d|\d)"
CITED = re.compile(rf'\[{_NUMBER}([^\]\d]*)\]\((?:docs/)?performance\.md(?:#[\w-]*)? "([\w.]+)"\)')
"""A number of a page that stands for a figure: ``[1,589](performance.md "speed.line")``."""

DIVIDED = re.compile(rf"{_NUMBER} ÷ {CITED.pattern} = {_NUMBER}")
"""What comes of dividing by one."""

_HEAD = """# Performance

Written by `make bench` from [results.json](../benchmarks/results.json), a figure a line; run it on your own machine:
`make bench` measures everything (some forty minutes), `make bench ARGS=short` takes less time for each section,
`make bench ARGS="p99 peers"` takes some sections; what is not run keeps its figures and their date.
The load average tells what else ran beside it.

## Goals and figures

{goals}
{where}"""


def made(found: Found) -> dict[str, str]:
    """Every file that is made from the figures, whole, by its path."""
    page = _HEAD.format(goals=goals(found), where=found.where())
    files = {}
    for name, section in SECTIONS.items():
        page += f"\n## {section.TITLE}\n\n{found.when(*section.FIGURES)}\n{section.page(found)}"
        if hasattr(section, "picture") and (drawn := section.picture(found)):
            files[f"{PICTURES}-{name}.svg"] = drawn
            page += f"\n![{section.TITLE}](pictures/{Path(PICTURES).name}-{name}.svg)\n"
    files["docs/performance.md"] = page
    files["README.md"] = between(_text("README.md"), f"{goals(found)}\n{found.where()}")
    for path in _citing():
        files[path] = cited(files.get(path, _text(path)), found)
    return files


def _citing() -> list[str]:
    """Pages that cite figures."""
    around = [*ROOT.glob("README*.md"), *(ROOT / "docs").glob("*.md")]
    found = (path for path in sorted(around) if path.name != "performance.md")
    return [str(path.relative_to(ROOT)) for path in found if CITED.search(path.read_text("utf-8"))]


def between(text: str, inner: str) -> str:
    """The page with that between its two marks."""
    head, begin, rest = text.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not begin or not end:
        raise LookupError(f"no {BEGIN} … {END} in the page")
    return f"{head}{BEGIN}\n{inner}{END}{tail}"


def cited(text: str, found: Found) -> str:
    """The page with its cited numbers as they are now."""

    def now(match: re.Match[str]) -> str:
        return (
            match[0].replace(f"[{match[1]}", f"[{found.bare(match[3])}", 1) if match[3] in found.figures else match[0]
        )

    def divided(match: re.Match[str]) -> str:
        by = found.number(match[4])
        return f"{match[0].removesuffix(match[5])}{rounded(number(match[1]) / by)}" if by else match[0]

    return DIVIDED.sub(divided, CITED.sub(now, text))


def number(said: str) -> float:
    """What a page says, as a number."""
    return float(said.replace(",", ""))


def write() -> None:
    """Write them all."""
    for path, text in made(Found(figures())).items():
        (ROOT / path).parent.mkdir(exist_ok=True)
        (ROOT / path).write_text(text, "utf-8")


def _text(path: str) -> str:
    return (ROOT / path).read_text("utf-8")
