"""From when until when somebody is away, as people say it: “一周”, “到周五”, “明天两天”."""

import re
from datetime import datetime, timedelta

from nlp import times

LONGEST = timedelta(days=60)
"""After so long whoever is away has to say so again."""

_LEAVE = re.compile(
    r"(?:我|本人)?(?:这几天|这周|今天|明天|下周)?(?:要|想|得|需要)?(?:请|休)(?:个|一下)?(?:病|年|事|产|婚|丧|长)?假"
)


def asks_leave(text: str) -> bool:
    """“我请假一周”: said of oneself, at the beginning."""
    return bool(_LEAVE.match(text))


def away(text: str, now: datetime) -> tuple[datetime, datetime] | None:
    """The first and the last moment of it; None where the words name no length and no day."""
    named = next((found for found in times.find(text, now) if found.day and found.start), None)
    if named is None or named.start is None:
        span = times.span(text)
        return (now, now + min(span, LONGEST)) if span else None
    length = times.span(text.replace(named.words, " "))
    begins = max(named.start, now)
    if length:
        return begins, begins + min(length, LONGEST)
    if text[: named.at].rstrip().endswith(("到", "至", "休到", "请到")) or named.start <= now:
        begins = now
    ends = min(named.end or begins, now + LONGEST)
    return (begins, ends) if begins < ends else None
