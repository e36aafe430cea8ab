"""Takes out of words for more than one reader what only handlers may see: phones, cards, rooms, plates, names."""

import re
from collections.abc import Iterable

_DIGIT = "0-9０-９零〇一二三四五六七八九幺两"
_NOT_AFTER = rf"(?<![{_DIGIT}#＃])"
_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_NUMBER = r"(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})"
_ROOM = r"[1-9][0-9]?(?:0[1-9]|1[0-9])"
_GAP = r"[\s\-－—·.]?"

_PATTERNS = (
    # identity card: 17 digits and a digit or X, possibly spaced
    (re.compile(rf"{_NOT_AFTER}(?:[0-9０-９]{_GAP}){{17}}[0-9０-９xXＸ](?![0-9])"), "〔证件号〕"),
    # bank card: 16 to 19 digits
    (re.compile(rf"{_NOT_AFTER}(?:[0-9０-９]{_GAP}){{15,18}}[0-9０-９](?![0-9])"), "〔卡号〕"),
    # mobile phone, also spelled out or with +86
    (re.compile(rf"(?:\+?86{_GAP})?{_NOT_AFTER}[1１一幺](?:{_GAP}[{_DIGIT}]){{10}}(?![{_DIGIT}])"), "〔电话〕"),
    # landline with area code, or eight digits after a word that announces one
    (re.compile(rf"{_NOT_AFTER}0[0-9]{{2,3}}{_GAP}[0-9]{{7,8}}(?![0-9])"), "〔电话〕"),
    (re.compile(r"(?<=电话)[:：]?\s?[0-9]{7,8}(?![0-9])"), "〔电话〕"),
    # number plate
    (
        re.compile(r"[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·\s]?[A-Z0-9]{5,6}"),
        "〔车牌〕",
    ),
    # a room: 3-2-501, 5-201, 12座906, 二单元501室, 502室
    (re.compile(r"(?<![0-9])([0-9]{1,3}-[0-9]{1,2})-[0-9]{3,4}(?![0-9:：])"), r"\1"),
    (re.compile(r"(?<![0-9-])([0-9]{1,3})-[0-9]{3,4}(?![0-9:：-])"), r"\1栋"),
    (
        re.compile(
            r"((?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:号楼|栋|幢|座|单元|门|梯))-?[0-9]{3,4}室?(?![0-9户元年点:：㎡米个])"
        ),
        r"\1",
    ),
    (re.compile(r"(?<![0-9])[0-9]{3,4}(?:室|房|号房)"), "〔房号〕"),
    (
        re.compile(r"(?<![0-9#＃.:：])[1-9][0-9]?(?:0[1-9]|1[0-9])(?:家|住户|业主|那户|的(?=[老阿奶爷大女男孩]))"),
        "〔住户〕",
    ),
)


def redact(text: str, names: Iterable[str] = ()) -> str:
    """``text`` without personal data; ``names`` are people who must not be named here."""
    for pattern, instead in _PATTERNS:
        text = pattern.sub(instead, text)
    for name in sorted((n for n in names if len(n) > 1), key=len, reverse=True):
        text = text.replace(name, "〔邻居〕")
    return text.replace("@所有人", "所有人")
