"""Phones, identity numbers, cards, accounts, plates: numbers by which one person is known anywhere."""

import re

from bot.redactor.rules import Rule, rule

_S = r"[ \t\-—–_.·]{0,2}"
_P = r"[ \t\-—–_.·()]{0,3}"
_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_THEN = (
    r"[^\w\n]{0,2}(?:然后|接着|最后|中间|[后末]半段|后段|[后末][2-8]位|后面接?|点|杠|横|空格?|加)[是为]?[^\w\n]{0,2}"
)
"""What is said between the parts of a number, so that no machine reads it."""

_ALIKE = str.maketrans("OILZSGBQ", "01125680")
_BY_ITSELF = r"[是为: ]{0,2}"
_USUAL = ([1, 3, 3, 4], [2, 4, 5], [3, 2, 2, 2, 2], [2, 2, 2, 2, 2, 1])
"""Groups in which people write a mobile number, beside those of three digits and more and of one."""


def _phone(match: re.Match[str]) -> str | None:
    """Eleven digits in the groups in which people write a phone number, not a list of buildings."""
    groups = [len(part) for part in re.split(r"[^0-9]{1,4}", match[1])]
    usual = len(groups) == 1 or min(groups) >= 3 or max(groups) == 1 or groups in _USUAL
    return "〔电话〕" if usual else None


def _phone_in_parts(match: re.Match[str]) -> str | None:
    return "〔电话〕" if len(re.sub(f"{_THEN}|[^0-9]", "", match[0])) == 11 else None


def _phone_in_letters(match: re.Match[str]) -> str | None:
    """o for 0, l for 1: mostly digits all the same, and a phone once they are read as such."""
    read = re.sub(r"[^0-9]", "", match[0].translate(_ALIKE))
    mostly = 7 <= sum(c.isdigit() for c in match[0]) < 11
    return "〔电话〕" if mostly and re.fullmatch("1[3-9][0-9]{9}", read) else None


def _card(match: re.Match[str]) -> str | None:
    """As many digits as a card has, however they are parted; not a few numbers in a row."""
    return "〔卡号〕" if 15 <= sum(c.isdigit() for c in match[0]) <= 19 else None


def _plate(match: re.Match[str]) -> str | None:
    return "〔车牌〕" if any(c.isdigit() for c in match[0]) else None


NUMBERS = (
    # identity card: 18 digits with a birthday in them
    rule(
        rf"(?<![0-9])[1-9](?:{_S}[0-9]){{5}}{_S}(?:1{_S}[89]|2{_S}0)(?:{_S}[0-9]){{2}}{_S}(?:0{_S}[1-9]|1{_S}[0-2])"
        rf"{_S}(?:0{_S}[1-9]|[12]{_S}[0-9]|3{_S}[01])(?:{_S}[0-9]){{3}}{_S}[0-9X](?![0-9])",
        "〔证件号〕",
    ),
    # bank card and what else is as long: in one piece, in fours, or spaced out
    rule(
        r"(?<![0-9])(?:[0-9]{14,18}[0-9X]|[0-9]{4}(?:[ \-—–.][0-9]{4}){3}(?:[ \-—–.][0-9]{1,3})?"
        r"|[0-9](?: [0-9]){14,18})(?![0-9])",
        "〔卡号〕",
    ),
    Rule(re.compile(r"(?<![0-9])[0-9]{4,9}(?:[ \-][0-9]{4,11}){1,3}(?![0-9])"), _card),
    # what a card, a contract or an account is known by, after the word that announces it
    rule(
        r"(?:护照|通行证|台胞证|居住证|身份证|户口[本簿]?|驾驶证|行驶证|证件|[房产业]证|医保|社保|户号|账号|保单)"
        r"[号码卡编是为: ]{0,4}([A-Z]{0,4}[0-9]{6,20}X?)(?![0-9])",
        "〔证件号〕",
        1,
    ),
    rule(r"[学工]号[是为: ]{0,2}([A-Z]{0,2}[0-9]{4,20})(?![0-9])", "〔证件号〕", 1),
    rule(
        r"(?<![A-Z0-9])(?:QQ|Q(?![A-Z])|扣扣|企鹅)[号群是为: ]{0,4}([1-9][0-9]{2,6}[ \-]?[0-9]{2,6})(?![0-9])",
        "〔账号〕",
        1,
    ),
    rule(r"(?<![A-Z0-9])(WXID_[A-Z0-9]{4,32})", "〔账号〕", 1),
    rule(
        r"(?:[微薇威]信|加我?[VW微薇]|VX|V信|WX)[号是为:我 ]{0,4}([A-Z][A-Z0-9_\-]{5,19})(?![A-Z0-9_])", "〔账号〕", 1
    ),
    # a phone half hidden is half told
    rule(r"(?<![0-9])1[3-9][0-9][*×•]{3,8}[0-9]{2,4}(?![0-9])", "〔电话〕"),
    # mobile phone: in one piece, whatever number comes after it; or in the groups in which people write it
    rule(r"(?<![0-9])1[3-9][0-9]{9}(?![0-9])", "〔电话〕"),
    Rule(
        re.compile(
            rf"(?<![0-9])(?:(?:00|\+)?86{_P})?(1{_P}[3-9](?:{_P}[0-9]){{9}})"
            rf"(?:(?!{_P}[0-9])|(?=[0-9]{{1,2}}(?:[栋幢座]|号楼|单元)))"
        ),
        _phone,
    ),
    rule(r"(?<![0-9])1[3-9][0-9][^\w\n]{1,3}[0-9]{4}[^\w\n]{0,3}[0-9]{4}(?![0-9])", "〔电话〕"),
    Rule(re.compile(rf"(?<![0-9])1[3-9][0-9]{{1,8}}(?:{_THEN}[0-9]{{1,8}}){{1,3}}(?![0-9])"), _phone_in_parts),
    Rule(re.compile(rf"(?<![A-Z0-9])[1IL](?:{_S}[3-9SGB])(?:{_S}[0-9OILZSGBQ]){{9}}(?![A-Z0-9])"), _phone_in_letters),
    # so is the end of any such number
    rule(rf"(?:尾[号数]|[后末][3-6]位数?字?){_BY_ITSELF}([0-9]{{3,6}}X?)(?![0-9])", "〔号码〕", 1),
    rule(r"(?<![0-9A-Z])(?:[0-9]{13}|[0-9]{20,40})(?![0-9])", "〔号码〕"),
    rule(rf"(?<![0-9])(?:00|\+)86{_P}[1-9][0-9]{{1,2}}{_S}[1-9][0-9]{{2,3}}{_S}[0-9]{{4}}(?![0-9])", "〔电话〕"),
    # landline: with area code, or after a word that announces it
    rule(
        rf"(?<![0-9])(?:\(0[1-9][0-9]{{1,2}}\)|0[1-9][0-9]{{1,2}}){_S}[1-9][0-9]{{2,3}}{_S}[0-9]{{4}}(?![0-9])"
        r"(?:[转\-][0-9]{1,5})?",
        "〔电话〕",
    ),
    rule(
        r"(?:电话|座机|号码|手机|固话|传真|致电|拨打|联系|来电|TEL)[^0-9\n]{0,4}"
        r"((?!(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2]))[2-9][0-9]{2,3}[ \-]?[0-9]{4})(?![0-9])",
        "〔电话〕",
        1,
    ),
    # number plate
    Rule(
        re.compile(
            rf"[{_PROVINCES}] ?[A-Z][ ·•.\-]{{0,2}}(?:[A-HJ-NP-Z0-9][ \-]?){{4,5}}[A-HJ-NP-Z0-9挂学警港澳领使]"
            r"(?![A-Z0-9])"
        ),
        _plate,
    ),
    rule(rf"[{_PROVINCES}] ?[A-Z][ ·•.\-]{{0,2}}[0-9][A-Z0-9]{{2,3}}[挂学警]", "〔车牌〕"),
    rule(rf"(?<![A-Z])WJ ?[{_PROVINCES}] ?[0-9A-Z]{{4,6}}(?![A-Z0-9])", "〔车牌〕"),
    rule(r"车牌号?码?[是为]?[: ]{0,2}((?![A-Z]{6})[A-Z][·\- ]?[A-Z0-9]{5,6})(?![A-Z0-9])", "〔车牌〕", 1),
    rule(r"[蓝绿黄黑白]牌[是为: ]{0,2}((?=[A-Z]{0,6}[0-9])[A-Z0-9]{6,7})(?![A-Z0-9])", "〔车牌〕", 1),
    # a part of one: letters and digits after the word that announces it
    rule(
        rf"(?:车牌号?码?|尾[号数]|[A-Z]开头的?){_BY_ITSELF}((?=[A-Z]{{0,5}}[0-9])(?=[0-9]{{0,5}}[A-Z])[A-Z0-9]{{3,6}})(?![A-Z0-9])",
        "〔车牌〕",
        1,
    ),
    rule(
        rf"(?:电动|电瓶|摩托|助力)车的?[牌号照]{{0,2}}{_BY_ITSELF}([\u4e00-\u9fff]{{0,2}}[A-Z]?[0-9]{{5,6}})(?![0-9])",
        "〔车牌〕",
        1,
    ),
    rule(r"(?<![A-Z0-9_.+\-])[A-Z0-9_.+\-]{1,64}@[A-Z0-9\-]{1,63}(?:\.[A-Z0-9\-]{2,63}){1,3}", "〔邮箱〕"),
    rule(r"(?<![A-Z0-9_.+\-])[A-Z0-9_.+\-]{2,64} {0,2}(?:AT|#) {0,2}[A-Z0-9\-]{1,63}\.(?:COM|CN|NET)", "〔邮箱〕"),
)
