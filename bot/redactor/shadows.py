"""The shadow of a text: what the rules look at, one sign for one sign of the text itself."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter

from nlp.plain import simple

_HAN = dict(zip("零〇○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖", "0001234567891123456789", strict=True))
_SIMPLE = dict(zip("丶棟樓號單門層戶電話機碼牌車為爺幢", "、栋楼号单门层户电话机码牌车为爷栋", strict=True))
_TAIL = frozenset("\ufe0e\ufe0f\u20e3\u200d")
"""Signs that only change how the one before them looks."""

TAKEN = "\x00"
"""What stands in the shadow where something was taken out."""

NOBODYS = "\x01"
"""What stands in the shadow for a sign of a number that is nobody's."""

_COUNTED = (
    "直起下些样般共定更个家户位对口盒瓶份箱袋只条张包斤桶把台层锅节半桌堆串趟路顿碗杯晚套件双本支束根间辆片股栋楼座"
    "到出开听次遍回声"
)
_RADIO = {"洞": "0", "拐": "7", "勾": "9"}
_ON_THE_AIR = re.compile("[零〇一二三四五六七八九幺洞拐勾]{3,20}")
"""Digits as soldiers and drivers say them: 幺三八洞洞."""

_WORD = re.compile(rf"[一两二三四五六七八九](?:(?<=1[3-9][0-9]{{9}}.)|(?<=[0-9０-９].)(?=[{_COUNTED}]))")
"""After a number written in digits: “…7123一直占线”, “503三家”, and a whole mobile number, go on with a word."""

_RINGS = "⓪①②③④⑤⑥⑦⑧⑨ ⑴⑵⑶⑷⑸⑹⑺⑻⑼ ⒈⒉⒊⒋⒌⒍⒎⒏⒐ ⓿❶❷❸❹❺❻❼❽❾ ➀➁➂➃➄➅➆➇➈ ➊➋➌➍➎➏➐➑➒ ⓵⓶⓷⓸⓹⓺⓻⓼⓽".replace(" ", "")
_RINGED = re.compile(f"[{_RINGS}\u20e3]")
_BULLET = ")"
"""What a ringed number, or a key, stands for that tells the first from the second: ①138…②139…"""

_RUN = re.compile(r"(?:[ \-]?[0-9])*")
_HOUSE = frozenset("栋号楼单层")

first = itemgetter(0)
"""The sign without what only changes how it looks."""

_PLAIN = re.compile("[\x02-\x7f\u4e00-\u9fff，。、；：？！｜（）〔〕“”]*")
"""What we write ourselves: each shows, and is one sign."""


def signs(text: str) -> list[str]:
    """The text sign by sign; what does not show is left out, or turns what follows around."""
    if _PLAIN.fullmatch(text):
        return list(text)
    found: list[str] = []
    for c in text:
        if c in _TAIL and found:
            found[-1] += c
        elif c.isascii() or unicodedata.category(c) != "Cf":
            found.append(" " if c in (TAKEN, NOBODYS) else c)
    return found


def shadow_of(text_signs: Iterable[str]) -> str:
    """The signs as the rules see them."""
    whole = list(text_signs)
    plain = "".join(map(first, whole))
    seen = list(map(_shadow_of, plain))
    for match in _WORD.finditer(plain):
        seen[match.start()] = match[0]
    for match in _ON_THE_AIR.finditer(plain):
        seen[match.start() : match.end()] = [_RADIO.get(c, _HAN.get(c, c)) for c in match[0]]
    if _RINGED.search("".join(whole)):
        for at in _bullets(whole, "".join(seen)):
            seen[at] = _BULLET
    return "".join(seen)


def _bullets(text_signs: list[str], shadow: str) -> list[int]:
    """Where rings only number what follows: each stands alone, and they count from one."""
    ringed = [at for at, sign in enumerate(text_signs) if _RINGED.search(sign)]
    gaps = [shadow[one + 1 : other] for one, other in pairwise(ringed)]
    counted = [shadow[at] for at in ringed] == [str(n) for n in range(1, len(ringed) + 1)]
    if not counted or not all(gap.strip(" -—·.,") for gap in gaps) or shadow[: ringed[0]][-1:].isdigit():
        return []
    follows = sum(map(str.isdigit, next(_RUN.finditer(shadow, ringed[0] + 1))[0]))
    if len(ringed) == 1 and follows in (0, 10):
        return []
    return [at for at in ringed if shadow[at + 1 : at + 2] not in _HOUSE]


@lru_cache(maxsize=8192)
def _shadow_of(c: str) -> str:
    if c.isascii():
        return c.upper()
    if c in _HAN:
        return _HAN[c]
    if c in _SIMPLE:
        return _SIMPLE[c]
    if (digit := unicodedata.digit(c, None)) is not None:
        return str(digit)
    plain = unicodedata.normalize("NFKC", c).upper()
    return simple(plain if len(plain) == 1 else c)
