"""Lengths of time: “半小时”, “三天”, and how long somebody thinks it will take."""

import re
from datetime import timedelta

_HALF = {
    "半小时": 30,
    "半个小时": 30,
    "半个钟": 30,
    "半钟": 30,
    "半钟头": 30,
    "半个钟头": 30,
    "半天": 12 * 60,
    "一刻钟": 15,
    "三刻钟": 45,
    "半个月": 15 * 24 * 60,
}
_UNITS = {
    "分": 1,
    "刻": 15,
    "小": 60,
    "钟": 60,
    "时": 60,
    "天": 1440,
    "日": 1440,
    "周": 10080,
    "星": 10080,
    "礼": 10080,
    "月": 43200,
}
_SPAN = re.compile(
    r"(?P<half>半个?小时|半个?钟头?|半天|半个月|[一三]刻钟)|"
    r"(?P<count>\d{1,3}(?:\.\d)?|[一二两三四五六七八九十]{1,3})\s?个?(?P<more>半)?(?P<unit>分钟?|小时|钟头|钟|天(?!天)|日(?!\d)|周|星期|礼拜|月)(?P<tail>半)?"
)
UNITS = frozenset("分时钟天日周星礼月")
"""One of them is in every length."""
_HAN_DIGITS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_ROUGHLY = re.compile(
    r"估计|大概|大约|约|预计|差不多|左右|还要|还得|还需|再|等|需要|要|得|最多|最快|内|(?:分钟?|小时|钟头|天|周|月)就?(?:后|到|来|能|搞定|修好|弄好)"
)
_BARE = 8  # characters: a length of time alone is the answer to “how long?”
_SINCE = re.compile(
    r"(?:了|已经?|都)\s?(?:\d{1,3}|[一二两三四五六七八九十半]{1,3})\s?个?(?:分|小时|钟|天|日|周|星|礼|月)"
)


def _count(written: str) -> float:
    """Read a small number in digits or characters."""
    if written[0].isdigit():
        return float(written)
    if "十" not in written:
        return float(_HAN_DIGITS[written[0]])
    tens, _, ones = written.partition("十")
    return float(_HAN_DIGITS.get(tens, 1) * 10 + _HAN_DIGITS.get(ones, 0))


def span(text: str) -> timedelta | None:
    """Read a length of time: “3天”, “一周”, “2小时”, “半小时”, “一个半小时”."""
    found = None if UNITS.isdisjoint(text) else _SPAN.search(text)
    if found is None:
        return None
    if found["half"]:
        return timedelta(minutes=_HALF[found["half"]])
    unit = _UNITS[found["unit"][0]]
    return timedelta(minutes=(_count(found["count"]) + 0.5 * bool(found["more"] or found["tail"])) * unit)


def length_in(text: str) -> str:
    """Give the words of the first length of time."""
    found = _SPAN.search(text)
    return found[0] if found else ""


def clock_estimate(text: str) -> timedelta | None:
    """Read how long somebody thinks it will take: “估计半小时”, “20分钟到”."""
    if _SINCE.search(text):
        return None
    return span(text) if _ROUGHLY.search(text) or len(text) <= _BARE else None
