"""Phones, identity numbers, bank cards: numbers by which one person is known anywhere."""

import re

from bot.redactor.rules import Family, Rule, rule
from bot.redactor.shadows import TAKEN
from bot.redactor.units import COUNTED, STANDARD

_S = r"[ \t\-—–_.·/,~]{0,2}"
_G = r"(?:_|[^\w\n\x00]){0,3}"
"""What people put between the digits of one number, so that it is easier to read, or harder for a machine."""

_PART = r"(?:[后末尾剩]下?[2-8]位|[^0-9\n\x00]){1,9}"
_SO_MANY = r"[后末尾剩]下?[2-8]位"
_HESITATES = re.compile("[那这]个|就是|[嗯呃额啊哦哈]")
_BINDS = re.compile(r"[后末尾剩]下?[2-8]位|[后尾剩再接然末中头加是点杠横空嗯]|^\(.{1,8}\)$")
_PIECES = re.compile("[0-9]{2,}")
_COUNTS = re.compile(r"[元块栋幢座楼层月日户人平路个次年]")
_ALIKE = str.maketrans("OILZSGBQ", "01125680")
_USUAL = ([1, 3, 3, 4], [2, 4, 5], [2, 2, 2, 2, 2, 1])
"""Groups in which people write a mobile number, beside those of three digits and more and of one."""


_ANNOUNCED = re.compile("电话|手机|联系|致电|拨打?|TEL|[☎📱]")


def _phone(match: re.Match[str]) -> str | None:
    """Eleven digits in the groups in which people write a phone number, not a list of buildings."""
    parts = re.findall("[0-9]+", match[1])
    groups = [len(part) for part in parts]
    usual = min(groups) >= 3 or max(groups[1:], default=1) == 1
    announced = _ANNOUNCED.search(match.string, max(0, match.start() - 6), match.start())
    odd = bool(announced) or groups in _USUAL or (groups[0] >= 3 and min(groups) >= 2 and not _is_list(parts))
    return "〔电话〕" if usual or (odd and not re.search(r"[^0-9 \-.·—–]", match[1])) else None


def _is_list(parts: list[str]) -> bool:
    """Sums, sizes or numbers in their order: they rise, or each is round."""
    return parts == sorted(parts, key=int) or all(part[-1] in "05" for part in parts)


def _phone_in_parts(match: re.Match[str]) -> str | None:
    """“前面138，后面…”: eleven digits with words between that bind them, none that counts anything."""
    parts = re.findall("[0-9]+", re.sub(_SO_MANY, "", match[0]))
    between = re.split("[0-9]+", _HESITATES.sub("嗯", re.sub(_SO_MANY, "后位", match[0])))[1:-1]
    bound = any(_BINDS.search(words) for words in between) and not any(_COUNTS.search(words) for words in between)
    return "〔电话〕" if sum(map(len, parts)) == 11 and min(map(len, parts)) > 1 and bound else None


def _phone_in_letters(match: re.Match[str]) -> str | None:
    """o for 0, l for 1: mostly digits all the same, and a phone once they are read as such."""
    read = re.sub(r"[^0-9]", "", match[0].translate(_ALIKE))
    mostly = 7 <= sum(c.isdigit() for c in match[0]) < 11
    return "〔电话〕" if mostly and re.fullmatch("1[3-9][0-9]{9}", read) else None


_ORDERED = re.compile(r"(?:[订运工]单|单号|流水|发票)(?:编?号码?)?[是为: ]{0,2}$")
"""What is said before the number of goods on their way, and of papers about them."""


def _is_ordered(match: re.Match[str]) -> bool:
    return _ORDERED.search(match.string, max(0, match.start() - 8), match.start()) is not None


def _card(match: re.Match[str]) -> str | None:
    """As many digits as a card has, however they are parted; not a few numbers in a row, no order and no bill."""
    long = 15 <= sum(c.isdigit() for c in match[0]) <= 19
    return "〔卡号〕" if long and not _is_ordered(match) else None


_DESK = re.compile(
    r"(?:物业|[居村业]委会?|社区|街道|派出所|消防|电梯|燃气|供[水电]|水务)\w{0,2}"
    r"(?:值班|服务|客服|抢修|咨询)\w{0,2}[ :]{0,2}$"
)
"""Whose number is there for everybody, though no word says hotline."""


def _landline(match: re.Match[str]) -> str | None:
    """Somebody's, or an office's; a hotline stays.  Whose extension it is, is somebody's too."""
    if STANDARD.search(match.string, max(0, match.start() - 6), match.start()):
        return None
    if "热线" in match.string[max(0, match.start() - 6) : match.start()] or "热线" in match[0]:
        return None
    return "〔电话〕转〔分机〕" if "转" in match[0] else "〔电话〕"


def _short_landline(match: re.Match[str]) -> str | None:
    """Without its area code, after a word that announces it: a desk's own stays."""
    before = match.string[max(0, match.start(1) - 12) : match.start(1)]
    return None if _DESK.search(before) else _landline(match)


def _number(match: re.Match[str]) -> str | None:
    """Whatever else is long, but an order's or a bill's."""
    return None if _is_ordered(match) else "〔号码〕"


def _abroad(match: re.Match[str]) -> str | None:
    """A long number that begins with two noughts, unless it counts papers or goods."""
    before = match.string[max(0, match.start() - 8) : match.start()]
    return None if re.search("编号|单号|流水|条码|表号|[订运工]单", before) else "〔电话〕"


LONG = Family(
    re.compile(r"[0-9OIL](?:[^0-9]{0,9}[0-9]){6}"),
    (
        # identity card: 18 digits with a birthday in them
        rule(
            rf"(?<![0-9])[1-9](?:{_S}[0-9]){{5}}{_S}(?:1{_S}[89]|2{_S}0)(?:{_S}[0-9]){{2}}{_S}(?:0{_S}[1-9]|1{_S}[0-2])"
            rf"{_S}(?:0{_S}[1-9]|[12]{_S}[0-9]|3{_S}[01])(?:{_S}[0-9]){{3}}{_S}[0-9X](?![0-9])",
            "〔证件号〕",
        ),
        # bank card and what else is as long: in one piece, in fours, or spaced out
        Rule(
            r"(?<![0-9])(?:[0-9]{14,18}[0-9X]|[0-9]{4}(?:[ \-—–.·/,][0-9]{4}){3}(?:[ \-—–.·/,][0-9]{1,3})?"
            r"|[0-9](?: [0-9]){14,18})(?![0-9])",
            _card,
        ),
        Rule(r"(?<![0-9])[0-9]{4,9}(?:[ \-][0-9]{4,11}){1,3}(?![0-9])", _card),
        # a phone abroad: +886 912…, 0085261…, 852-6128…, 0912-730-558
        rule(r"(?<![0-9A-Z])\(?\+ ?\(?[1-9](?:[ \-.·()]{0,2}[0-9]){7,14}(?![0-9])", "〔电话〕"),
        Rule(r"(?<![0-9A-Z.\-])\(?00 ?[1-9](?:[ \-.()]{0,2}[0-9]){9,13}(?![0-9])", _abroad),
        rule(
            r"(?<![0-9A-Z.\-])(?:\(?(?:85[23]|886)\)?[ \-]{1,2}[2-9][0-9]{3,4}[ \-]?[0-9]{4}"
            r"|09[0-9]{2}[ \-][0-9]{3}[ \-][0-9]{3}|0[2-8][ \-][2-9][0-9]{2,3}[ \-][0-9]{4})(?![0-9])",
            "〔电话〕",
        ),
        # mobile phone: in one piece, whatever comes after it; or in the groups in which people write it
        rule(r"(?<![0-9])(?:\(?(?:00|\+)86\)?[ \-]?)?1[3-9][0-9]{9}(?![0-9])", "〔电话〕"),
        Rule(
            rf"(?<![0-9])(?:\(?(?:00|\+)?86{_G})?(1{_G}[3-9](?:{_G}[0-9]){{9}})(?:(?![0-9])|(?=[0-9]{{1,2}}(?:[栋幢座]|号楼|单元)))",
            _phone,
        ),
        Rule(
            rf"(?<![0-9])1[3-9][0-9]{{1,8}}(?:{_PART}[0-9]{{2,8}}){{1,3}}(?![0-9])",
            _phone_in_parts,
            pieces=_PIECES,
        ),
        # 一百五十 零二四一 八八七三
        rule(r"(?<![0-9])1百[3-9]十?[0-9]?[ ,]?[0-9]{4}[ ,]?[0-9]{4}(?![0-9])", "〔电话〕"),
        # 23071146, 前面加138
        rule(r"(?<![0-9A-Z])([0-9]{8})(?=[, ]?(?:前面|开头|前头)再?加?[上是个]?1[3-9][0-9](?![0-9]))", "〔电话〕", 1),
        # 开头是138, 末尾是5582
        Rule(
            r"(?:(?:开头|打头)[是为: ]?1[3-9][0-9]|(?<![0-9])1[3-9][0-9](?:开头|打头))"
            r"[^0-9\n\x00]{1,5}(?:末|尾|后面?|最后)[^0-9\n\x00]{0,4}[0-9]{3,8}(?![0-9])",
            lambda match: "〔电话〕",
            pieces=_PIECES,
        ),
        Rule(rf"(?<![A-Z0-9])[1IL](?:{_S}[3-9SGB])(?:{_S}[0-9OILZSGBQ]){{9}}(?![A-Z0-9])", _phone_in_letters),
        # landline: with area code, or after a word that announces it, or with the dash nothing else has there
        rule(
            rf"(?<![0-9])(?:00|\+)86{_S}[1-9][0-9]{{1,2}}{_S}[1-9][0-9]{{2,3}}{_S}[0-9]{{4}}(?![0-9])",
            "〔电话〕",
        ),
        Rule(
            rf"(?<![0-9])(?:\(0[1-9][0-9]{{1,2}}\)|0[1-9][0-9]{{1,2}}){_S}[1-9][0-9]{{2,3}}{_S}[0-9]{{4}}(?![0-9])"
            r"(?:[转\-][0-9]{1,5})?",
            _landline,
        ),
        Rule(
            r"(?:电话|总机|座机|号码|手机|固话|传真|致电|[拨呼打](?![了过的])|联系|来电|[家店厂]里|门卫|单位|公司|办公室|前台|TEL)[^0-9\n\x00]{0,6}"
            rf"((?!(?:19|20)[0-9]{{2}}(?:0[1-9]|1[0-2]))[2-9][0-9]{{2,3}}[ \-]?[0-9]{{4}})(?![0-9]){COUNTED}",
            _short_landline,
            1,
        ),
        Rule(rf"(?<![0-9\-./#A-Z])[2-8][0-9]{{2}}-[0-9]{{4}}(?![0-9\-./]){COUNTED}", _landline),
        rule(r"(?<![0-9])[48]00[ \-]?[0-9]{3,4}[ \-]?[0-9]{3,4}转[0-9]{1,5}(?![0-9])", "〔电话〕"),
        # the landline beside another phone, or before the word that announces it
        rule(
            r"(?<![0-9A-Z.#\-])([2-8][0-9]{6,7})(?=[,是 ]{0,2}[我他她你您]?[妈爸家]?里?的?(?:座机|电话|固话))",
            "〔电话〕",
        ),
        rule(
            rf"{TAKEN}[ (]{{0,2}}(?:或者?|[和及、/,])[ (]{{0,2}}"
            rf"([2-8][0-9]{{2,3}}[ \-]?[0-9]{{4}})(?![0-9]){COUNTED}",
            "〔电话〕",
            1,
        ),
        # whatever else is as long, but what is printed on goods and books; who sends short messages by the thousand
        Rule(r"(?<![0-9A-Z])(?:(?!69|97[89])[0-9]{13}|[0-9]{20,40}|106[0-9]{7,17})(?![0-9])", _number),
    ),
)

HALVES = Family(
    re.compile(r"[*×•X]{3}|[·.…~]{2}|尾|[前后末][3-8几][位个]"),
    (
        # half hidden is half told
        rule(r"(?<![0-9])1[3-9][0-9][ \-]?[*×•X]{3,8}[ \-]?[0-9]{2,4}(?![0-9])", "〔电话〕"),
        rule(r"(?<![0-9])(?:1[3-9][0-9]{5}|0[1-9][0-9]{1,2}[ \-]?[1-9][0-9]{2,3})[*×•X]{4}(?![0-9*])", "〔电话〕"),
        rule(r"(?<![0-9])1[3-9][0-9] ?(?:[·.~]{2,8}|…{1,2}) ?[0-9]{4}(?![0-9])", "〔电话〕"),
        rule(r"(?<![0-9])[1-9][0-9]{2,9}[*×•X]{4,14}[0-9]{1,4}X?(?![0-9])", "〔证件号〕"),
        # so is the end of any such number
        rule(
            r"(?:尾[号数]|末尾|[前后末][3-8几](?:位数?字?|个(?:数字?|字)))"
            r"(?:[是为:的 ]|,?[我他她]的?){0,3}((?=[A-Z]{0,5}[0-9])[A-Z0-9]{3,7})(?![A-Z0-9])",
            "〔号码〕",
            1,
        ),
        # 8873是手机尾号
        rule(
            r"(?<![A-Z0-9])((?=[A-Z]{0,5}[0-9])[A-Z0-9]{3,7})"
            r"(?=(?:就?是)?[我他她]?的?(?:手机|电话|车牌|银行卡|身份证)?的?(?:尾[号数]|[后末][3-8]位)(?![A-Z0-9是为:]))",
            "〔号码〕",
            1,
        ),
    ),
)


def _inside(match: re.Match[str]) -> str | None:
    """An extension, but a desk's."""
    return None if _DESK.search(match.string, max(0, match.start() - 12), match.start()) else "〔分机〕"


_INSIDE = (
    r"(?:(?<![0-9]号线)内线|分机|短号|小号(?=[是为: ]{0,3}[0-9]{5})|(?:虚拟|集群|集团|亲情|(?<![A-Z])V)网"
    r"|总机(?:电话)?[,:\s]?转接?|(?:内部|办公室?|工作|单位)(?:电话|座机))"
)
"""What is said before the number by which somebody is reached from inside: an extension, the short number of a firm."""

INSIDE = Family(
    re.compile(f"内线|分机|短号|小号|[拟群团情V]网|总机|[部公室作位](?:电话|座机)|{TAKEN}"),
    (
        Rule(
            rf"{_INSIDE}(?:号码?|电话|[打拨]){{0,2}}[是为: ]{{0,3}}([0-9]{{3,6}})(?![0-9]){COUNTED}",
            _inside,
            1,
        ),
        rule(
            rf"{TAKEN}\)?[, ]?再?转接?(?:分机)?[: ]?"
            rf"((?![0-9]{{0,3}}00(?![0-9]))(?:[0-9]{{2,5}}|(?<=转)[0-9]))(?![0-9]){COUNTED}",
            "〔分机〕",
            1,
        ),
    ),
)
