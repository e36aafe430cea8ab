"""“12 刘工 周五前 换灯杆”: what a meeting agreed on: which matter, who sees to it, until when, and what."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from handlers.rules import whistling
from nlp import times

_EVENING = time(18)
_EDGE = " \t,，。.;；:："
_FILLERS = ("之前", "以前", "前", "内", "完成", "前完成", "之前完成", "内完成", "办好", "前办好")
_OF_PLACES = ("栋", "幢", "号楼", "单元")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """``number``: of what was reported; else ``words`` say what.  ``due`` None: no time, or one that is over."""

    number: int | None
    who: str
    due: datetime | None
    words: str


def read(said: str, now: datetime) -> Decision:
    """What the words say, in this order; whoever is named comes before what is to be done."""
    number, rest = whistling.numbered(said.strip(_EDGE))
    if rest.startswith(_OF_PLACES):
        number, rest = None, said  # “3栋楼道”
    who, _, rest = rest.strip(_EDGE).partition(" ")
    found = next((span for span in times.find(rest, now) if span.start or span.end), None)
    parts = (rest[: found.at], rest[found.at + len(found.words) :]) if found else (rest,)
    words = " ".join(filter(None, map(_plain, parts)))
    return Decision(number=number, who=who.strip(_EDGE), due=_due(found, now), words=words)


def _plain(words: str) -> str:
    """Without what only belongs to the time."""
    left = words.strip(_EDGE)
    return "" if left in _FILLERS else left


def _due(span: times.Span | None, now: datetime) -> datetime | None:
    """That moment; of a day its evening."""
    if span is None:
        return None
    moment = span.end or span.start or now
    if not span.time:
        day = (span.end - timedelta(seconds=1)) if span.end else moment
        moment = datetime.combine(day.date(), _EVENING, now.tzinfo)
    elif span.start and span.end is not None and span.end > span.start:
        moment = span.start
    return moment if moment > now else None
