"""Somebody's own hours: what is said of them, and whether they leave any time at all."""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta

from handlers.rules.hours import Hours
from nlp.times import numerals
from storage.windows import Window

_DAY = 24 * 60
_LATE = {"下午": 12, "傍晚": 12, "晚上": 12, "晚": 12, "夜里": 12}
_WORK = r"工作日|上班日|上班的?日子|平时|平日|周一[到至]周五"
_FREE = r"周末|双休日?|休息日|节假日|放假"
_PART = r"早上|上午|中午|下午|傍晚|晚上|晚|夜里"
_CLOCK = rf"(?:{_PART})?\s?(?:\d{{1,2}}|[一二两三四五六七八九十]{{1,3}})\s?(?:[:点时]\s?(?:\d{{2}}|半)?)?"
_READ = re.compile(
    rf"(?P<part>{_PART})?\s?(?P<hour>\d{{1,2}}|[一二两三四五六七八九十]{{1,3}})\s?(?:[:点时]\s?(?P<rest>\d{{2}}|半)?)?"
)
_SPELLS = {
    "早上": (7, 12),
    "上午": (8, 12),
    "中午": (11, 14),
    "下午": (13, 18),
    "白天": (8, 18),
    "傍晚": (17, 20),
    "晚上": (18, 22),
    "晚": (18, 22),
    "下班以后": (18, 24),
    "下班后": (18, 24),
    "下班": (18, 24),
}
"""Parts of a day by name: from which hour to which."""
_SAID = re.compile(
    rf"(?:我?(?:只有|都)?(?P<days>{_WORK}|{_FREE}|每天|天天)的?)?\s?"
    rf"(?:(?P<start>{_CLOCK})\s?(?:(?:到|至|-|~|—)\s?(?P<end>{_CLOCK})|(?P<open>以后|之后|后|起|开始)|(?P<until>以前|之前|前))"
    rf"|(?P<spell>{'|'.join(_SPELLS)})|(?P<whole>全天|都行|都可以|整天))?\s?(?:也|都)?(?:有空|有时间|可以|能来|方便|行)?"
)
_USUALLY = re.compile(rf"{_WORK}|{_FREE}|每天|天天|一般|平时|以后|改成|改为|只有|只能|才|退休")
_STATED = re.compile(
    r"(?:我?退休了?[,，]?|我|一般|大概|可能|改[成为]|现在|以后|只有|只能|[就也都,，\s]){0,6}(?P<hours>[^,，。]{2,24}?)"
    r"(?:[才都也就]{0,2}(?:有空|有时间|能帮忙|可以帮忙|可以|能来|方便|行)|才行)[了的吧。.!！]{0,2}"
)
_NOT_THEN = re.compile(
    rf"(?:我|请|以后|平时|[,，\s]){{0,4}}(?:(?P<work>上班(?:时间|的?时候)?|工作时间)|(?P<clock>{_CLOCK})(?:以后|之后|后))"
    r"(?:就|都|请)?(?:别|不要|不能|不许|勿)(?:再)?(?:找|打扰|叫|联系|给我发|发)我?(?:消息)?了?[吧。.!！]?"
)
_AFTER_WORK = "工作日 18:00 后"
_BEFORE = "前"
_ALWAYS = ("随时", "随时都行", "随时有空", "都行", "不限", "全天")


def leaves_time(hours: Hours, windows: Sequence[Window], moment: datetime) -> bool:
    """Whether these hours leave any time within two weeks in which people there may be asked."""
    mine = hours.within(windows)
    return mine.is_open(found := mine.next_open(moment)) and found - moment < timedelta(days=14)


def said(text: str) -> tuple[Window, ...] | None:
    """What “工作日 18:00 后，周末全天” means; empty: at any time; None: not understood.

    Who names only working days has time on all others: what is kept free is the time at work.
    """
    plain = text.strip(" 。.!！")
    if plain in _ALWAYS:
        return ()
    found: list[Window] = []
    days: Collection[bool] = (True, False)
    for part in re.split(r"[,，;；、。]\s?|\s?[和及]\s?", plain):
        match = _SAID.fullmatch(part.strip())
        if match is None or not match[0] or not (match["days"] or match["start"] or match["spell"]):
            return None
        days = _days(match["days"]) if match["days"] else days
        span = _span(match)
        if span is None:
            return None
        found += [Window(workday, *span) for workday in days]
    if all(window.workday for window in found):
        found.append(Window(False, 0, _DAY))
    return tuple(_joined(found))


def stated(plain: str) -> str | None:
    """“我工作日晚上7点以后才有空”, “上班时间别找我”: the hours, as the command takes them; None: none."""
    text = plain.strip()
    if kept := _NOT_THEN.fullmatch(text):
        return _AFTER_WORK if kept["work"] else kept["clock"] + _BEFORE
    found = _STATED.fullmatch(text) if _USUALLY.search(text) else None
    if found is None:
        return None
    if re.search(r"什么时候|任何时候|随时|哪天|啥时候", found["hours"]):
        return _ALWAYS[0]
    return found["hours"] if said(found["hours"]) else None


def _days(name: str) -> Collection[bool]:
    if re.fullmatch(_WORK, name):
        return (True,)
    return (False,) if re.fullmatch(_FREE, name) else (True, False)


def _span(match: re.Match[str]) -> tuple[int, int] | None:
    """From which minute to which; None where it ends before it begins."""
    if match["spell"]:
        opens, closes = _SPELLS[match["spell"]]
        return opens * 60, closes * 60
    if not match["start"]:
        return 0, _DAY
    start, part = _minute(match["start"], "")
    if match["open"]:
        opens, closes = start, _DAY
    elif match["until"]:
        opens, closes = 0, start
    else:
        opens, closes = start, _minute(match["end"], part)[0]
    return (opens, closes) if 0 <= opens < closes <= _DAY else None


def _minute(clock: str, part: str) -> tuple[int, str]:
    """“晚上八点半” is 1230; without a part of the day it is that of the clock before."""
    match = _READ.fullmatch(clock.strip())
    if match is None:
        return -1, part
    part = match["part"] or part
    hour = int(match["hour"]) if match["hour"].isdecimal() else numerals.number(match["hour"])
    if hour < 12 and (part in _LATE or (part == "中午" and hour < 6)):
        hour += 12
    rest = 30 if match["rest"] == "半" else int(match["rest"] or 0)
    return hour * 60 + rest, part


def _joined(found: list[Window]) -> Iterator[Window]:
    """In order, and what overlaps as one."""
    for workday in (True, False):
        opens = closes = -1
        for window in sorted((w for w in found if w.workday is workday), key=lambda w: w.opens):
            if window.opens > closes and closes >= 0:
                yield Window(workday, opens, closes)
            opens = window.opens if window.opens > closes else opens
            closes = max(closes, window.closes)
        if closes >= 0:
            yield Window(workday, opens, closes)
