"""Which tickets a sentence speaks of: digits or characters, anywhere, but no time, house, price or bus."""

import re
from dataclasses import dataclass

from nlp.times import numerals

_ONES = "[一二三四五六七八九]"
_TENS = rf"(?:{_ONES}?十{_ONES}?|{_ONES})"
_HUNDREDS = rf"{_ONES}百(?:零{_ONES}|{_TENS})?"
_EDGE = "零一二三四五六七八九十百"
_HAN = rf"(?<![{_EDGE}])(?:{_HUNDREDS}|{_TENS})(?![{_EDGE}])"
_MEASURE = r"栋幢座楼单层元点年月日天时分秒个周小半块钱岁人户路米斤度次位吨元年名%％线"
_NO_NUMBER = rf"(?!\d|\s?[-—~至.:：{_MEASURE}](?!开)|\s?到(?!底)|号[楼线院车])"
_AFTER = r"(?:\s?(?:号单子?|号工单|单(?!元)|号)(?!楼))"
_NUMBER = re.compile(
    rf"(?:(?:第|单号|编号|工单|单子|任务|no\.?|那?个|[#＃])\s?[:：]?\s?)?(?<![\d.栋幢座楼住-])(\d{{1,9}})(?:{_AFTER}|{_NO_NUMBER})"
    rf"|(?:第|单号|编号|工单|[#＃])\s?({_HAN})(?:号单子?|号工单|单|号)?|({_HAN})(?:号单子?|号工单|单(?!元)|号(?![楼线院车]))"
    rf"|({_HAN})(?=[、和跟与]\s?{_HAN}(?:[、和跟与]\s?{_HAN}){{0,9}}号)"
    rf"|(?<![{_EDGE}])({_HUNDREDS})(?![{_EDGE}{_MEASURE}万千])",
    re.IGNORECASE,
)
_SPELLED = re.compile(r"[零〇一二三四五六七八九幺]{4,12}")
_DIGITS = str.maketrans("零〇一二三四五六七八九幺", "001234567891")


@dataclass(frozen=True, slots=True)
class Numbered:
    """One number of a ticket, and where it stands.  ``surely``: it is called a ticket's (“12号单”, “#12”)."""

    value: int
    start: int
    end: int
    surely: bool


def numbers_in(words: str) -> list[Numbered]:
    """Every number in the words that can be a ticket's, in their order."""
    found = []
    for match in _NUMBER.finditer(words):
        value = int(match[1]) if match[1] else _value(next(filter(None, match.groups())))
        surely = any(sign in match[0] for sign in "#＃号单")
        found.append(Numbered(value, match.start(), match.end(), surely))
    return found


def digits(words: str) -> str:
    """The words with a row of spelled digits (“四六一九”) as digits."""
    return _SPELLED.sub(lambda found: found[0].translate(_DIGITS), words)


def _value(written: str) -> int:
    """“一百零三” is 103, and “二百五” is 250."""
    hundreds, hundred, rest = written.rpartition("百")
    if not hundred:
        return numerals.number(written)
    tens = len(rest) == 1 and rest != "十"
    return numerals.number(hundreds) * 100 + (numerals.number(rest.lstrip("零")) * (10 if tens else 1) if rest else 0)
