"""Days: “大后天”, “下周三”, “12月3日”, “每月28号”, “国庆”; each with all the dates that it may mean."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from nlp.times import calendars
from nlp.times.numerals import DIGITS, HAN_31, number

Run = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Days:
    """What a word for days may mean: runs of days, earliest first, both ends included."""

    runs: tuple[Run, ...]
    back: int = 0  # so many days may lie between a run and now for it to be meant still
    repeats: bool = False
    today: bool = False
    festive: bool = False
    listed: bool = False  # “1月3日、4日”: after the one before


_Reader = Callable[[re.Match[str], date], Days | None]
_DAY_31 = rf"(?:[12]\d|3[01]|0?[1-9]|{HAN_31})"
_NO_HOUSE = r"(?!\s?[楼栋幢门线院桌柜机位梯单电厂车库井岗亭窗球选坑墙胶口房铺店])"
_WEEK = "(?:周|星期|礼拜)"
_DAY_7 = "[一二三四五六日天]"
_JOINED = r"\s?(?:到|至|[-~—–－])\s?"
_MONTH = (
    r"(?:(?P<year>20\d\d|[今明去])年的?\s?)?"
    r"(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]|本|[这上下]个?)月"
)
_THIRD = r"(?P<third>底|末|初(?![一二三四五六七八九十])|中旬|上旬|下旬|中(?=[,。\s前后之以]|$))"

_EVERY = re.compile(
    rf"(?:每逢?个?|逢)(?:(?P<weekdays>{_WEEK}{_DAY_7}(?:[、,和及]?{_WEEK}?{_DAY_7}(?![点次个号楼])){{0,6}})(?![次回趟])"
    rf"|(?P<weekend>周末|双休日)|月(?P<day>{_DAY_31})[日号]|月(?P<third>底|末|初)|[天日](?!都?不是)|(?=[早晚]))"
)
_WORKDAY = re.compile(r"(?:工作日|平日)(?!内|[之以]内|[后前]内)")
_RELATIVE = re.compile(
    r"(?P<several>今明后三?天|今明两?天|明后两?天)|(?P<far>大?大[前后])天|"
    r"(?P<near>[今明昨])(?:天(?!才|赋|生)|日(?!头条|之星)|儿个?|(?=早(?!已|就|点)|晚|夜|晨))|(?P<other>[前后])天"
)
_WEEKLY = re.compile(
    rf"(?P<which>[上下]{{1,3}}个?|[本这]个?)?{_WEEK}(?:(?P<both>六[、和]?{_WEEK}?[日天])"
    rf"|(?P<day>{_DAY_7})(?![次回趟期样])|(?P<end>末)(?!愉快|快乐|好$)|(?![围边期身到全岁长折游转刊密{DIGITS}]))(?:之?内)?"
)
_NUMERIC = re.compile(r"(?P<year>20\d\d)[-/.](?P<month>1[0-2]|0?[1-9])[-/.](?P<day>[12]\d|3[01]|0?[1-9])(?![\d./-])日?")
_DOTTED = re.compile(
    r"(?P<year>(?!))?(?P<month>1[0-2]|0?[1-9])[./](?P<day>[12]\d|3[01]|0?[1-9])(?![\d./-])"
    rf"(?:[日号]|(?=\s?\(?{_WEEK}{_DAY_7}|\s?(?:上午|中午|下午|傍晚|凌晨|早[上晨]?|晚上?|夜里|全天|当天|停[水电气网梯])|\s?\d{{1,2}}[:点时]))"
)
_DATE = re.compile(rf"{_MONTH}份?\s?(?P<day>{_DAY_31})(?:[日号]{_NO_HOUSE}|(?={_JOINED}\d{{1,2}}[日号]{_NO_HOUSE}))")
_DAY = re.compile(rf"(?P<day>{_DAY_31})(?:[日号]{_NO_HOUSE}|(?={_JOINED}\d{{1,2}}[日号]{_NO_HOUSE}))")
_DAY_GOES_ON = re.compile(
    rf"\s?(?:[之以]?[前后]|[早晚夜起止交(]|上午|中午|下午|傍晚|凌晨|半夜|白天|全天|当天|开始|截止|停[水电气网]|{_WEEK}{_DAY_7}"
    rf"|{_JOINED}(?:{_DAY_31}[日号]{_NO_HOUSE}|{_DAY_31}月|月底|下个?月)|\d{{1,2}}\s?[:点时]|[一二两三四五六七八九十]{{1,3}}点)"
)
_DAY_COMES = re.compile(
    r"(?:定[于在到]|约[在了]|改[到在成]|推到|推迟到|延到|延期到|截[止至]|今天|就是|(?P<listed>[日号][、和及与]))$"
)
_MONTHLY = re.compile(
    rf"{_MONTH}(?:份?{_THIRD}|份(?!额|子)|(?![\d初个饼子嫂龄光色亮薪票租卡球供花经季{DIGITS}]))(?:之?内)?"
)
_THIRDS = re.compile(rf"月{_THIRD}")
_YEARLY = re.compile(r"(?:(?P<year>[今明去])年年?|年)(?P<third>[底末]|初(?![一二三四五六七八九十]))")
_FESTIVAL = re.compile(
    r"(?:(?P<name>元旦|春节|清明|五一|劳动节|端午|中秋|国庆)|(?P<eleven>十一)(?=放假|假期|长假|期间|黄金周))"
    rf"(?!节?(?:快乐|安康|吉祥|愉快|好))(?:节|(?![\d{DIGITS}号楼路街叔哥姐广]|小区|新村))"
    r"(?:(?P<itself>\s?的?(?:当[天日]|那一?天|正日子))|(?:小?长假|假期|放假|假日|黄金周)?(?:期间)?)"
)
_NAMES = {
    "元旦": "New Year's Day",
    "春节": "Spring Festival",
    "清明": "Tomb-sweeping Day",
    "五一": "Labour Day",
    "劳动节": "Labour Day",
    "端午": "Dragon Boat Festival",
    "中秋": "Mid-autumn Festival",
    "国庆": "National Day",
}
_OFFSETS = {"今": 0, "明": 1, "昨": -1, "后": 2, "前": -2, "大后": 3, "大前": -3, "大大后": 4, "大大前": -4}
_SEVERAL = {"今明后": (0, 2), "今明": (0, 1), "明后": (1, 2)}
_THIRDS_OF = {
    "初": (1, 5),
    "上旬": (1, 10),
    "中": (11, 20),
    "中旬": (11, 20),
    "下旬": (21, 31),
    "底": (25, 31),
    "末": (25, 31),
}
_YEARS = {"今": 0, "明": 1, "去": -1}


_NEAR = range(-1, 13)  # months
_FAR = range(-26, 27)  # months, for the other end of a range may be a date of last year or next year


def _one(day: date) -> Run:
    return day, day


def _every(found: re.Match[str], today: date) -> Days | None:
    if found["day"]:
        return replace(_ordinal(found, today, _NEAR), repeats=True)
    if found["third"]:
        return replace(_thirds(found, today), repeats=True)
    if found["weekend"]:
        saturday = today + timedelta(5 - today.weekday())
        return Days(tuple((saturday + timedelta(n), saturday + timedelta(n + 1)) for n in (-7, 0, 7)), repeats=True)
    near = [today + timedelta(ahead) for ahead in range(-1, 9)]
    if found["weekdays"]:
        named = {"一二三四五六日".find(sign) % 7 for sign in found["weekdays"] if sign in "一二三四五六日天"}
        near = [day for day in near if day.weekday() in named]
    return Days(tuple(map(_one, near)), repeats=True)


def _workdays(found: re.Match[str], today: date) -> Days | None:
    if found.string[max(0, found.start() - 1) : found.start()] in ("非", "个"):
        return None
    near = (today + timedelta(ahead) for ahead in range(-1, 11))
    return Days(tuple(_one(day) for day in near if calendars.is_workday(day)), repeats=True)


def _relative(found: re.Match[str], today: date) -> Days | None:
    before = found.string[max(0, found.start() - 1) : found.start()]
    if found["several"]:
        first, last = _SEVERAL[found["several"].rstrip("天两三")]
        return Days(((today + timedelta(first), today + timedelta(last)),))
    if (found["other"] and before and before in "以之然午最今背雨饭会目面眼提往日年") or (
        found["near"] == "今" and before and before in "如当"
    ):
        return None
    offset = _OFFSETS[found["near"] or found["other"] or found["far"]]
    return Days((_one(today + timedelta(offset)),), today=offset == 0)


_COUNTED = re.compile(rf"(?<![周期拜])[\d几每半整单双{DIGITS}]个?$")  # “两周”, but not “周二周四”


def _weekly(found: re.Match[str], today: date) -> Days | None:
    before, which = found.string[max(0, found.start() - 2) : found.start()], found["which"] or ""
    part = found["both"] or found["day"] or found["end"]
    if not which and (not part or _COUNTED.search(before)):
        return None
    if which[:1] == "上" and before[-1:] in ("早", "晚", "马"):
        return None
    monday = today - timedelta(today.weekday())
    weeks = [which.count("下") - which.count("上")] if which else [-1, 0, 1, 2]
    first, last = (0, 6) if not part else (5, 6) if not found["day"] else ("一二三四五六日".find(part) % 7,) * 2
    starts = [monday + timedelta(weeks=week) for week in weeks]
    return Days(tuple((start + timedelta(first), start + timedelta(last)) for start in starts))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _months(found: re.Match[str], today: date) -> list[date]:
    """Give the first days of the months that may be meant."""
    year, month = found["year"], found["month"]
    if month[0] in "本这上下":
        return [calendars.shifted(today.year, today.month, {"上": -1, "下": 1}.get(month[0], 0))]
    if year:
        return [date(int(year) if year.isdigit() else today.year + _YEARS[year], number(month), 1)]
    return [date(today.year + ahead, number(month), 1) for ahead in (-1, 0, 1, 2)]


def _dated(found: re.Match[str], today: date) -> Days | None:
    if _after_hours(found):
        return None
    days = [_date(first.year, first.month, number(found["day"])) for first in _months(found, today)]
    runs = tuple(_one(day) for day in days if day)
    return Days(runs, back=60) if runs else None


def _after_hours(found: re.Match[str]) -> bool:
    """Say whether “上月” is the end of “早上” and the beginning of “月亮”."""
    return found["month"][0] == "上" and found.string[max(0, found.start() - 1) : found.start()] in ("早", "晚")


def _daily(found: re.Match[str], today: date) -> Days | None:
    text, start = found.string, found.start()
    comes = _DAY_COMES.search(text[max(0, start - 4) : start])
    if not (comes or _DAY_GOES_ON.match(text, found.end())):
        return None
    return replace(_ordinal(found, today, _NEAR), listed=bool(comes and comes["listed"]))


def _ordinal(found: re.Match[str], today: date, reach: range) -> Days:
    """Read “15号”: that day of the months within reach."""
    return Days(_ordinals(today.year, today.month, number(found["day"]), reach))


@lru_cache(maxsize=128)
def _ordinals(year: int, month: int, number: int, reach: range) -> tuple[Run, ...]:
    """Give one day of every month within reach that has it."""
    firsts = (calendars.shifted(year, month, ahead) for ahead in reach)
    days = (_date(first.year, first.month, number) for first in firsts)
    return tuple(_one(day) for day in days if day)


def _third(first: date, name: str) -> Run:
    start, stop = _THIRDS_OF[name]
    last = calendars.shifted(first.year, first.month, 1) - timedelta(1)
    return first.replace(day=start), first.replace(day=min(stop, last.day))


def _monthly(found: re.Match[str], today: date) -> Days | None:
    if _after_hours(found) or (found["month"] == "一" and found[0] == "一月"):
        return None
    runs = tuple(
        _third(first, found["third"])
        if found["third"]
        else (first, calendars.shifted(first.year, first.month, 1) - timedelta(1))
        for first in _months(found, today)
    )
    return Days(runs, back=60)


def _thirds(found: re.Match[str], today: date) -> Days:
    firsts = (calendars.shifted(today.year, today.month, ahead) for ahead in (-1, 0, 1))
    return Days(tuple(_third(first, found["third"]) for first in firsts))


def _yearly(found: re.Match[str], today: date) -> Days | None:
    years = [today.year + _YEARS[found["year"]]] if found["year"] else [today.year - 1, today.year, today.year + 1]
    month, last = (1, 31) if found["third"] == "初" else (12, 31)
    return Days(tuple((date(year, month, 1), date(year, month, last)) for year in years))


def _festival(found: re.Match[str], today: date) -> Days | None:
    before = found.string[max(0, found.start() - 1) : found.start()]
    if before and before in "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗0123456789" + DIGITS:
        return None
    name = _NAMES[found["name"] or "国庆"]
    years = range(today.year - 1, today.year + 2)
    if found["itself"]:
        return Days(tuple(map(_one, calendars.feast(name, years))), festive=True)
    runs = tuple(calendars.festival(name, years))
    return Days(runs, festive=True) if runs else None


_NUMBERED: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (_NUMERIC, _dated),
    (_DOTTED, _dated),
    (_DATE, _dated),
    (_MONTHLY, _monthly),
    (_FESTIVAL, _festival),
    (_DAY, _daily),
)
_BY_SIGN: dict[str, tuple[tuple[re.Pattern[str], _Reader], ...]] = {
    **dict.fromkeys("0123456789一二三四六七八九十五", _NUMBERED),
    **dict.fromkeys("每逢", ((_EVERY, _every),)),
    **dict.fromkeys("工平", ((_WORKDAY, _workdays),)),
    **dict.fromkeys("今明", ((_DATE, _dated), (_MONTHLY, _monthly), (_YEARLY, _yearly), (_RELATIVE, _relative))),
    "去": ((_DATE, _dated), (_MONTHLY, _monthly), (_YEARLY, _yearly)),
    **dict.fromkeys("昨前后大", ((_RELATIVE, _relative),)),
    **dict.fromkeys("本这上下", ((_WEEKLY, _weekly), (_DATE, _dated), (_MONTHLY, _monthly))),
    **dict.fromkeys("周星礼", ((_WEEKLY, _weekly),)),
    "月": ((_THIRDS, _thirds),),
    "年": ((_YEARLY, _yearly),),
    **dict.fromkeys("元春清劳端中国", ((_FESTIVAL, _festival),)),
}
SIGNS = "".join(_BY_SIGN)
_AGAIN = re.compile(rf"\s?\(?{_WEEK}(?P<day>{_DAY_7})\)?")
_CODE = frozenset("0123456789.:/-#¥$")
_TENS = frozenset(DIGITS + "百千第")
_WHOLE = re.compile(r"\s?(?:全天|一?整天)")


def _read(text: str, at: int, today: date, joined: bool) -> tuple[Days, int] | None:
    for pattern, reader in _BY_SIGN.get(text[at : at + 1], ()):
        if found := pattern.match(text, at):
            days = _ordinal(found, today, _FAR) if joined and pattern is _DAY else reader(found, today)
            if days:
                return days, found.end()
    return None


def _goes_on(text: str, at: int) -> bool:
    """Say whether a number is the tail of a longer one or of a code."""
    before = text[at - 1] if at else ""
    return (text[at] in "0123456789" and before in _CODE) or (text[at] in DIGITS and before in _TENS)


def match(text: str, at: int, today: date, joined: bool = False) -> tuple[Days, int] | None:
    """Read the days that are named at a place; ``joined`` where “…到” comes before."""
    if not joined and _goes_on(text, at):
        return None
    if not (read := _read(text, at, today, joined)):
        return None
    days, stop = read
    if (again := _AGAIN.match(text, stop)) and text[stop - 1] in "日号天0123456789":
        weekday = "一二三四五六日".find(again["day"]) % 7
        stop = again.end()
        if fitting := tuple(run for run in days.runs if run[0].weekday() == weekday):
            days = replace(days, runs=fitting)
    if whole := _WHOLE.match(text, stop):
        stop = whole.end()
    return days, stop


def each(runs: Run) -> Iterator[Run]:
    """Give every day of a run, forty at most."""
    first, last = runs
    for ahead in range(min((last - first).days, 40) + 1):
        yield _one(first + timedelta(ahead))
