"""Messages a second through the whole line of one process, as a section of the page; measured by ``line``."""

from benchmarks import line
from benchmarks.found import Found, table
from benchmarks.progress import note
from benchmarks.towns import apart

TITLE = "Messages through the line"
FIGURES = ("speed",)

MESSAGES, SHORT = 6_000, 2_000


def run(*, short: bool) -> None:
    """In a process of its own."""
    speed = apart(line.measure, SHORT if short else MESSAGES)
    for name in ("line", "reading", "jieba"):
        note(f"speed.{name}", getattr(speed, name), "messages a second")
    note("speed.messages", speed.messages)
    note("speed.tickets", speed.tickets)


def page(found: Found) -> str:
    """Three speeds."""
    said = (
        f"{found.bare('speed.messages')} messages, nine of ten of them talk, {line.WAITING} waiting at a time, each "
        f"let go of only once "
        f"its transaction\nis committed (SQLite, WAL, `synchronous=FULL`); {found.bare('speed.tickets')} tickets "
        f"were opened.\n\n"
    )
    rows = (
        ("the whole line: read, answer, commit", found.bare("speed.line")),
        ("reading alone (`nlp.read`)", found.bare("speed.reading")),
        ("for comparison, cutting words alone (`jieba.lcut`)", found.bare("speed.jieba")),
    )
    return said + table(("what", "messages a second"), rows)
