"""Announced: whether words ask about an outage or an event, or tell of one, of which a notice may have spoken."""

import re
from dataclasses import dataclass

_LONGEST = 24
_KINDS = {
    "水": "停水",
    "自来水": "停水",
    "电": "停电",
    "气": "停气",
    "燃气": "停气",
    "煤气": "停气",
    "网": "停网",
    "梯": "停梯",
}
_WHAT = r"(自来水|燃气|煤气|[水电气网梯])"
_STOPS = re.compile(
    rf"停不停{_WHAT}|[停断没](?:不停)?{_WHAT}|[来供通恢复]{{1,2}}{_WHAT}|(?:(?<![\u4e00-\u9fff])|(?<=[天晚早午日号]))(水|电|气)[要会]?停"
)
_EVENT = re.compile(r"消防演练|消杀|疫苗|体检|清洗水箱|路面施工|挪车|停热水|停暖")
_ASKS = re.compile(
    r"[吗么嘛?？]|停不停|[有是]没?[有是]?停|几点|什么时候|啥时候?|几时|多久|多长时间|到哪天|哪天|会不会|要不要|是不是|通知|在哪|哪里|几号|带什么|真的假的|真的吗"
)
_BACK = re.compile(r"[来通恢供]复?供?(?:自来水|燃气|煤气|[水电气网])|停到|(?:停|还要)多久")
_WONDERS = re.compile(r"怎么|咋|为什么|为啥")
_ALONE = re.compile(
    r"^(?:怎么|咋|为什么|为啥|突然|我们?(?:家|这|这边|楼|栋)?|家里|又|都|全|也|大家|你们|[\s,，啊呀唉哎])*"
    r"(?:[停断没]了?(?:自来水|燃气|煤气|[水电气网])|(?:水|电|气)停)了?(?:吗|么|呢|啊|呀|吧|[\s,，。.!！?？~])*$"
)
_HEARD = re.compile(r"(?:好的?|嗯|ok|[,，\s]){0,4}+(?:收到|(?:知道|晓得|了解|明白)[了啦的])", re.IGNORECASE)
"""An answer, and no question."""

OF_IT = frozenset("水电气网梯消疫检施挪暖")
"""One of them is in every outage and event."""

_STILL = re.compile(r"(?<!天)(?<!晚)(?<!早)还|一直|到现在|超过|过了|说好")


@dataclass(frozen=True, slots=True)
class Asked:
    """``title`` as notices are called; ``asks``: when it is, or whether; ``now``: they say that it is so already."""

    title: str
    asks: bool
    now: bool


def spoken_of(plain: str) -> Asked | None:
    """Give what short words are about: “明天停水吗”, “怎么没水了”, “几点体检”; None: about something more, or else."""
    words = plain.strip()
    if OF_IT.isdisjoint(words) or _HEARD.match(words):
        return None
    if event := _EVENT.search(words) if len(words) <= _LONGEST else None:
        return Asked(event[0], asks=True, now=False) if _ASKS.search(words) and not _WONDERS.search(words) else None
    found = _STOPS.search(words) if len(words) <= _LONGEST and not _STILL.search(words) else None
    if found is None:
        return None
    title = _KINDS[next(filter(None, found.groups()))]
    if _ALONE.match(words):
        return Asked(title, asks=False, now=True)
    asks = _ASKS.search(words) and not _WONDERS.search(words)
    return Asked(title, asks=True, now=bool(_BACK.search(words))) if asks else None
