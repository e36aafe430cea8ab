"""Takes out of words for more than one reader what only handlers may see: phones, cards, rooms, plates, names.

Every rule looks at a shadow of the text, one sign for one sign: small and wide letters are one, 一 and 1️⃣ are 1, what
does not show is gone.  What a rule finds is taken out of the text itself.  Every repetition in a pattern is bounded.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

_HAN = dict(
    zip("零〇○一二三四五六七八九幺两兩壹贰叁肆伍陆柒捌玖", "00012345678912212345678 9".replace(" ", ""), strict=True)
)
_SIMPLE = dict(zip("棟樓號單門層戶電話機碼牌車為爺", "栋楼号单门层户电话机码牌车为爷", strict=True))
_TAIL = frozenset("\ufe0e\ufe0f\u20e3\u200d")
"""Signs that only change how the one before them looks."""

_TAKEN = "\x00"

_S = r"[ \t\-—–_.·]{0,2}"
_P = r"[ \t\-—–_.·()]{0,3}"
_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_URGENT = r"(?!(?:110|119|12[02])(?![0-9]))"
_ROOM = r"[1-9][0-9]?(?:0[1-9]|1[0-9]|2[0-4])(?![0-9])"
_NO_COUNT = (
    r"(?!\s?(?:[年月日元块米户人个度%平层楼栋幢座期单梯线次多万吨斤公厘点分秒天岁路页条张只份名千台辆余伏匹岁A-Z]"
    r"|[:.][0-9]|号[楼线车院]|车位|左右))"
)
_END = r"(?:室|房|号(?![楼线车院]))?"
_MORE = rf"(?:(?:\s?[、,/和跟及与\-—–~至到]\s?| ){_ROOM}{_NO_COUNT}{_END}){{0,8}}"
_NO_YEAR = r"(?!20[0-2][0-9])"
_ONE = rf"{_URGENT}{_ROOM}{_NO_COUNT}{_END}{_MORE}"
_DWELLERS = (
    r"\s?(?:[你您他她]们?家|家(?![庭具电长教])|住户|业主(?!大会|委员|代表)|户主|[那这]户|[那这]家|邻居|租客|房东|老太|老人"
    r"|大[爷妈]|奶奶|爷爷|阿[姨伯婆公嬷]|叔叔|太太|先生|女士|的[老阿奶爷大女男孩小人租业住邻]|(?<!20[0-9][0-9])(?:漏|渗|装修|半夜))"
)


_GOINGS_ON = (
    r"\s?(?:孩子|小孩|老人|老太|水管|水龙头|马桶|下水|阳台|空调|厨房|厕所|窗|门|灯|狗|猫|电表|水表|燃气|煤气"
    r"|[有没](?:有?人|水|电|气|网)|也[没有是]|又[在吵漏]|还[没在]|敲|漏|渗|停|断|爆|堵|着火|冒烟)"
)


@dataclass(frozen=True, slots=True)
class _Rule:
    """``part``: the group that is taken out; ``instead``: what stands there then, None where the match is none."""

    pattern: re.Pattern[str]
    instead: Callable[[re.Match[str]], str | None]
    part: int = 0


def _rule(pattern: str, instead: str, part: int = 0) -> _Rule:
    return _Rule(re.compile(pattern), lambda match: instead, part)


def _phone(match: re.Match[str]) -> str | None:
    """Eleven digits in the groups in which people write a phone number, not a list of buildings."""
    groups = [len(part) for part in re.split(r"[^0-9]{1,4}", match[1])]
    usual = len(groups) == 1 or min(groups) >= 3 or max(groups) == 1 or groups == [2, 2, 2, 2, 2, 1]
    return "〔电话〕" if usual else None


def _card(match: re.Match[str]) -> str | None:
    """As many digits as a card has, however they are parted; not a few numbers in a row."""
    return "〔卡号〕" if 15 <= sum(c.isdigit() for c in match[0]) <= 19 else None


def _plate(match: re.Match[str]) -> str | None:
    return "〔车牌〕" if any(c.isdigit() for c in match[0]) else None


def _house_and_unit(match: re.Match[str]) -> str | None:
    if _is_parcel(match):
        return None
    return f"{_number(match[2])}栋{match[3]}单元"


def _house_or_unit(match: re.Match[str]) -> str | None:
    """“5-201” is building and room; after a building, “2-501” is unit and room."""
    if _is_parcel(match):
        return None
    before = match.string[max(0, match.start() - 2) : match.start()].strip()
    return f"{_number(match[1])}{'单元' if before.endswith(('栋', '幢', '座', '楼')) else '栋'}"


def _is_parcel(match: re.Match[str]) -> bool:
    """Whether the number is a code of a parcel locker."""
    return any(word in match.string[max(0, match.start() - 6) : match.start()] for word in ("码", "取件", "丰巢"))


def _number(written: str) -> str:
    """十2 is 12."""
    tens, ten, ones = written.partition("十")
    return f"{tens or 1}{ones or 0}" if ten else written


_RULES = (
    # identity card: 18 digits with a birthday in them
    _rule(
        rf"(?<![0-9])[1-9](?:{_S}[0-9]){{5}}{_S}(?:1{_S}[89]|2{_S}0)(?:{_S}[0-9]){{2}}{_S}(?:0{_S}[1-9]|1{_S}[0-2])"
        rf"{_S}(?:0{_S}[1-9]|[12]{_S}[0-9]|3{_S}[01])(?:{_S}[0-9]){{3}}{_S}[0-9X](?![0-9])",
        "〔证件号〕",
    ),
    # bank card and what else is as long: in one piece, in fours, or spaced out
    _rule(
        r"(?<![0-9])(?:[0-9]{14,18}[0-9X]|[0-9]{4}(?:[ \-—–.][0-9]{4}){3}(?:[ \-—–.][0-9]{1,3})?"
        r"|[0-9](?: [0-9]){14,18})(?![0-9])",
        "〔卡号〕",
    ),
    _Rule(re.compile(r"(?<![0-9])[0-9]{4,9}(?:[ \-][0-9]{4,11}){1,3}(?![0-9])"), _card),
    # what a card, a contract or an account is known by, after the word that announces it
    _rule(
        r"(?:护照|通行证|台胞证|居住证|身份证|证件|[房产业]证|医保|社保|户号|账号|保单|学号|工号)[号码是为: ]{0,4}"
        r"([A-Z]{0,2}[0-9]{6,20}X?)(?![0-9])",
        "〔证件号〕",
        1,
    ),
    _rule(r"(?<![A-Z0-9])(?:QQ|扣扣)[号群是为: ]{0,4}([1-9][0-9]{4,10})(?![0-9])", "〔账号〕", 1),
    _rule(r"(?<![A-Z0-9])(WXID_[A-Z0-9]{4,32})", "〔账号〕", 1),
    _rule(r"(?:微信|VX|V信|WX)[号是为:我 ]{0,4}([A-Z][A-Z0-9_\-]{5,19})(?![A-Z0-9_])", "〔账号〕", 1),
    # a phone half hidden is half told
    _rule(r"(?<![0-9])1[3-9][0-9][*×•]{3,8}[0-9]{2,4}(?![0-9])", "〔电话〕"),
    _rule(r"尾号[是为: ]{0,2}([0-9]{3,6})(?![0-9])", "〔电话〕", 1),
    # mobile phone: in one piece, whatever number comes after it; or in the groups in which people write it
    _rule(r"(?<![0-9])1[3-9][0-9]{9}(?![0-9])", "〔电话〕"),
    _Rule(
        re.compile(
            rf"(?<![0-9])(?:(?:00|\+)?86{_P})?(1{_P}[3-9](?:{_P}[0-9]){{9}})"
            rf"(?:(?!{_P}[0-9])|(?=[0-9]{{1,2}}(?:[栋幢座]|号楼|单元)))"
        ),
        _phone,
    ),
    _rule(r"(?<![0-9])1[3-9][0-9][^\w\n]{1,3}[0-9]{4}[^\w\n]{1,3}[0-9]{4}(?![0-9])", "〔电话〕"),
    _rule(r"(?<![0-9])(?:[0-9]{13}|[0-9]{20,40})(?![0-9])", "〔号码〕"),
    _rule(rf"(?<![0-9])(?:00|\+)86{_P}[1-9][0-9]{{1,2}}{_S}[1-9][0-9]{{2,3}}{_S}[0-9]{{4}}(?![0-9])", "〔电话〕"),
    # landline: with area code, or after a word that announces it
    _rule(
        rf"(?<![0-9])(?:\(0[1-9][0-9]{{1,2}}\)|0[1-9][0-9]{{1,2}}){_S}[1-9][0-9]{{2,3}}{_S}[0-9]{{4}}(?![0-9])"
        r"(?:[转\-][0-9]{1,5})?",
        "〔电话〕",
    ),
    _rule(
        r"(?:电话|座机|号码|手机|固话|致电|拨打|联系|来电|TEL)[^0-9\n]{0,4}"
        r"((?!(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2]))[2-9][0-9]{2,3}[ \-]?[0-9]{4})(?![0-9])",
        "〔电话〕",
        1,
    ),
    # number plate
    _Rule(
        re.compile(
            rf"[{_PROVINCES}] ?[A-Z][ ·•.\-]{{0,2}}(?:[A-HJ-NP-Z0-9][ \-]?){{4,5}}[A-HJ-NP-Z0-9挂学警港澳领使]"
            r"(?![A-Z0-9])"
        ),
        _plate,
    ),
    _rule(r"车牌号?码?[是为]?[: ]{0,2}((?![A-Z]{6})[A-Z][·\- ]?[A-Z0-9]{5,6})(?![A-Z0-9])", "〔车牌〕", 1),
    _rule(r"[蓝绿黄黑白]牌[是为: ]{0,2}((?=[A-Z]{0,6}[0-9])[A-Z0-9]{6,7})(?![A-Z0-9])", "〔车牌〕", 1),
    _rule(r"(?<![\w.+\-])[\w.+\-]{1,64}@[A-Z0-9\-]{1,63}(?:\.[A-Z0-9\-]{2,63}){1,3}", "〔邮箱〕"),
    # rooms: 3-2-501
    _Rule(
        re.compile(
            r"(?<![0-9][:.])(?<![0-9\-/])(?:[0-9]{1,2}[\-—–])?(([0-9十]{1,3})栋?[\-—–]([0-9]{1,2})(?:单元)?[\-—–]"
            rf"[1-9][0-9]{{2,3}}(?![0-9\-]){_NO_COUNT}{_END}{_MORE})"
        ),
        _house_and_unit,
        1,
    ),
    # 5-201, A-1203, and 2-501 after a building
    _Rule(
        re.compile(
            rf"(?<![0-9][:.])(?<![0-9\-/A-Z])([0-9十]{{1,2}}|1[0-9][1-9]|[A-H])[\-—–]{_URGENT}{_ROOM}{_NO_COUNT}(?!-){_END}{_MORE}"
        ),
        _house_or_unit,
    ),
    # 5栋201, 3号楼2单元501室, 12座906, 二单元五〇一, 3#501, 五楼501
    _rule(rf"(?<=[0-9十A-Z])(?:号楼|号院|单元|[栋幢座楼门梯#])([ \t\-—–·,的之]{{0,2}}{_ONE})", "", 1),
    _rule(r"(?<=[0-9十A-Z])(?:号楼|单元|[栋幢座#])\s?([1-9][0-9]{2,3}(?:室|房(?![子价租产])))", "", 1),
    # 501室, 五百零一室, 1203房
    _rule(
        r"(?<![0-9#.\-])(?:0?[1-9][0-9]{2,3}|[1-9]百0?[1-9][0-9]?)(?:号房|室(?![内外友])|房(?![间价产东贷租子]))",
        "〔房号〕",
    ),
    _rule(rf"(?<![0-9A-Z])[A-H][0-9]?{_ROOM}(?=室|房|户|家|业主|住户)(?:室|房)?", "〔房号〕"),
    # 401家, 1102的老公, 501漏水
    _rule(rf"(?<![0-9][:.])(?<![0-9#\-A-Z有共约计近达余超为第过])({_URGENT}{_ROOM}{_MORE}){_DWELLERS}", "〔房号〕", 1),
    # 住501, 楼上1203, 对门302, 陈姐502
    _rule(
        rf"(?:住在?|我是|(?<![国大专店厂商])家(?:在|是|住)?|楼[上下](?:是|的)?|对[门面]|隔壁|房(?:间号?|号)(?:是|为)?|门牌号?[是为]?|室号"
        rf"|送到|送去|上门到?|[姐哥婶叔姨嫂伯婆爷奶妈]|@[^\s0-9@]{{0,6}})[\s:]{{0,2}}({_ONE})",
        "〔房号〕",
        1,
    ),
    # 9栋靠东601
    _rule(rf"(?<=[0-9十A-Z])(?:号楼|[栋幢座])[靠朝东西南北边侧头那里]{{1,4}}({_ONE})", "〔房号〕", 1),
    # 501、502三家, 601至604停气: rooms only stand together so
    _rule(
        rf"(?<![0-9A-Z#.:\-/])({_URGENT}{_NO_YEAR}{_ROOM}{_NO_COUNT}{_END}(?:\s?[、,/和跟及与\-—–~至到]\s?"
        rf"{_NO_YEAR}{_ROOM}{_NO_COUNT}{_END}){{1,8}})",
        "〔房号〕",
        1,
    ),
    # 707水管爆了, 帮903带药, 在502
    _rule(rf"(?:^|[\s,，。.!！?？;；])({_URGENT}{_NO_YEAR}{_ROOM})(?={_GOINGS_ON})", "〔房号〕", 1),
    _rule(
        rf"(?:[帮去到找问在]|看看|(?<!还)是|我们)({_URGENT}{_NO_YEAR}{_ROOM})(?![0-9:.年月号]){_NO_COUNT}",
        "〔房号〕",
        1,
    ),
    _Rule(re.compile(r"@\s?(所有人|全体成员|ALL(?![A-Z])|EVERYONE)"), lambda match: "所有人"),
)

_BESIDE = (
    # 501的陈秀兰, 陈秀兰(501): whoever is taken out takes the room along
    _rule(
        rf"(?<![0-9#.:\-])({_URGENT}{_NO_YEAR}{_ROOM}{_END})(?=\s?(?:的|住的|那个|家的)?[\s(]?{_TAKEN})", "〔房号〕", 1
    ),
    _rule(rf"{_TAKEN}(?:家|住在?|在)?[\s(,、]{{0,2}}({_URGENT}{_NO_YEAR}{_ONE})", "〔房号〕", 1),
)


def redact(text: str, names: Iterable[str] = ()) -> str:
    """``text`` without personal data; ``names`` are people who must not be named here."""
    kept = _signs(text)
    shadow = _shadow(kept)
    for rule in (*_named(names), *_RULES, *_BESIDE):
        shadow = _apply(rule, kept, shadow)
    return "".join(kept)


def _apply(rule: _Rule, kept: list[str], shadow: str) -> str:
    """Take out what the rule finds; the shadow is blacked there, so that no other rule finds it again."""
    pieces, end = [], 0
    for match in rule.pattern.finditer(shadow):
        instead, (start, stop) = rule.instead(match), match.span(rule.part)
        if instead is None:
            continue
        kept[start:stop] = [instead, *[""] * (stop - start - 1)]
        pieces += [shadow[end:start], _TAKEN * (stop - start)]
        end = stop
    return "".join((*pieces, shadow[end:])) if pieces else shadow


def _named(names: Iterable[str]) -> list[_Rule]:
    """The longest first; a name of letters or digits counts only by itself, or it would eat numbers and times."""
    shadows = {shadow for name in names if len(shadow := _shadow(_signs(name))) > 1}
    parts = [_whole(shadow) for shadow in sorted(shadows, key=lambda shadow: (-len(shadow), shadow))]
    return [_rule("|".join(parts), "〔邻居〕")] if parts else []


def _whole(shadow: str) -> str:
    name = re.escape(shadow)
    if not shadow.isascii():
        return name
    beside = "A-Z" if shadow.isalpha() else r"A-Z0-9#:.\-"  # 一 after a name of letters is a word, not a number
    return rf"(?<![{beside}]){name}(?![{beside}])"


def _signs(text: str) -> list[str]:
    """The text sign by sign; what does not show is left out, or turns what follows around."""
    signs: list[str] = []
    for c in text:
        if c in _TAIL and signs:
            signs[-1] += c
        elif c.isascii() or unicodedata.category(c) != "Cf":
            signs.append(" " if c == _TAKEN else c)
    return signs


def _shadow(signs: Iterable[str]) -> str:
    return "".join(_shadow_of(sign[0]) for sign in signs)


def _shadow_of(c: str) -> str:
    """One sign as the rules see it."""
    if c.isascii():
        return c.upper()
    if c in _HAN:
        return _HAN[c]
    if c in _SIMPLE:
        return _SIMPLE[c]
    if (digit := unicodedata.digit(c, None)) is not None:
        return str(digit)
    plain = unicodedata.normalize("NFKC", c).upper()
    return plain if len(plain) == 1 else c
