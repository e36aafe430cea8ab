"""Rooms, and where somebody parks: the building may be named, the door may not."""

import re

from bot.redactor.rules import Rule, rule
from bot.redactor.shadows import TAKEN

_URGENT = r"(?!(?:110|119|12[02])(?![0-9]))"
_ROOM = r"[1-9][0-9]?(?:0[1-9]|1[0-9]|2[0-4])(?![0-9])"
_NO_COUNT = (
    r"(?!\s?(?:[年月日元块米人个度%平层楼栋幢座期单梯线次多万吨斤公厘点分秒天岁路页条张只份名千台辆余伏匹岁起票A-Z]"
    r"|户(?!型)|[:.][0-9]|号[楼线车院]|车位|左右))"
)
_END = r"(?:室|房|号(?![楼线车院]))?"
_JOINT = r"(?:\s?[、,/和跟及与\-—–~至到]\s?| )"
_MORE = rf"(?:{_JOINT}{_ROOM}{_NO_COUNT}{_END}){{0,8}}"
_NO_YEAR = r"(?!20[0-2][0-9])"
_ONE = rf"{_URGENT}{_ROOM}{_NO_COUNT}{_END}{_MORE}"
_HOUSE = r"(?<=[0-9十A-Z])(?:号楼|号院|单元|[栋座楼门梯#])"
_SIDE_UNIT = r"[东西南北中左右边]单元"
_SPELLED = r"(?:十[0-9]?0[0-9]|[1-9]百0?[1-9][0-9]?)(?![0-9])(?:室|房)?"
"""十二零二, 五百零三."""

_DWELLERS = (
    r"\s?(?:[你您他她]们?家|家(?![庭具电长教])|住户|业主(?!大会|委员|代表)|户主|户[家的主]|[那这][户家对位]|邻居|租[客户]"
    r"|房东|老太|老人|大[爷妈]|奶奶|爷爷|阿[姨伯婆公嬷]|叔叔|太太|先生|女士|小朋友|欠(?!费的)"
    r"|的[老阿奶爷大女男孩小人租业住邻房]|(?<!20[0-9][0-9])(?:漏|渗|装修|半夜))"
)
_GOINGS_ON = (
    r"\s?(?:孩子|小孩|老人|老太|水管|水龙头|马桶|下水|阳台|空调|厨房|厕所|窗|门|灯|狗|猫|电表|水表|燃气|煤气"
    r"|[有没](?:有?人|水|电|气|网|烟|孩子|小孩|老人|老太|狗)|[,!]{0,2}急(?!诊)|也[没有是]|又[在吵漏]|还[没在]|敲|漏|渗|停|断|爆|堵|着火|冒烟)"
)


def _house_and_unit(match: re.Match[str]) -> str | None:
    if _is_parcel(match):
        return None
    return f"{_number(match[2])}栋{match[3]}单元"


def _house_or_unit(match: re.Match[str]) -> str | None:
    """“5-201” is building and room; after a building, “2-501” is unit and room."""
    if _is_parcel(match):
        return None
    before = match.string[max(0, match.start() - 2) : match.start()].strip()
    return f"{_number(match[1])}{'单元' if before.endswith(('栋', '座', '楼')) else '栋'}"


def _house_unit_other(match: re.Match[str]) -> str | None:
    """8.2.501 and 8/2/501, but no version, no parcel."""
    before = match.string[max(0, match.start() - 6) : match.start()]
    if any(word in before for word in ("码", "取件", "丰巢", "版", "V", "IP", "单")):
        return None
    return f"{match[1]}栋{match[3]}单元"


def _is_parcel(match: re.Match[str]) -> bool:
    """Whether the number is a code of a parcel locker."""
    return any(word in match.string[max(0, match.start() - 6) : match.start()] for word in ("码", "取件", "丰巢"))


def _number(written: str) -> str:
    """十2 is 12."""
    tens, ten, ones = written.partition("十")
    return f"{tens or 1}{ones or 0}" if ten else written


def _each(match: re.Match[str]) -> str | None:
    """Rooms in a row are taken out one by one: what stands between them says how they belong together."""
    if any(word in match.string[max(0, match.start() - 8) : match.start()] for word in ("编号", "单号", "工单")):
        return None
    return re.sub(f"{_ROOM}{_END}", "〔房号〕", match[1])


def _listed(pattern: str) -> Rule:
    return Rule(re.compile(pattern), _each, 1)


ROOMS = (
    # rooms: 3-2-501
    Rule(
        re.compile(
            r"(?<![0-9][:.])(?<![0-9\-/])(?:[0-9]{1,2}[\-—–])?(([0-9十]{1,3})栋?[\-—–]([0-9]{1,2})(?:单元)?[\-—–]"
            rf"[1-9][0-9]{{2,3}}(?![0-9\-]){_NO_COUNT}{_END}{_MORE})"
        ),
        _house_and_unit,
        1,
    ),
    Rule(
        re.compile(rf"(?<![0-9A-Z.:/\-])([1-9][0-9]?)([./ ])([1-9])\2{_ROOM}(?![./:\-]){_NO_COUNT}{_END}"),
        _house_unit_other,
    ),
    # 5-201, A-1203, and 2-501 after a building
    Rule(
        re.compile(
            rf"(?<![0-9][:.])(?<![0-9\-/A-Z])([0-9十]{{1,2}}|1[0-9][1-9]|[A-H])[\-—–]{_URGENT}{_ROOM}{_NO_COUNT}(?!-){_END}{_MORE}"
        ),
        _house_or_unit,
    ),
    # B2-1503, 8D501
    rule(rf"(?<![0-9A-Z\-])(?:[A-H][0-9][\-—–]|[1-9][0-9]?[A-H]){_ROOM}(?![A-Z\-])", "〔房号〕"),
    # 5栋201, 3号楼2单元501室, 12座906, 二单元五〇一, 3#501, 五楼501, 东单元501, 8栋的501, 8栋No.501
    rule(rf"(?:{_HOUSE}|{_SIDE_UNIT})(?:那个)?([ \t\-—–·,的之]{{0,2}}(?:NO\.?|[#№])?{_ONE}#?)", "", 1),
    rule(rf"(?:{_HOUSE}|{_SIDE_UNIT})([ \t]?{_SPELLED})", "", 1),
    rule(rf"{_HOUSE}\s?([1-9][0-9]{{2,3}}(?:室|房(?![子价租产])))", "", 1),
    rule(rf"{_HOUSE}\s?([1-9][0-9]?0[1-9]户)(?=[,，。的!！\s])", "", 1),
    rule(rf"{_HOUSE}\s?([1-9](?:[ \-][0-9]){{2,3}})(?![0-9\-])", "", 1),
    rule(rf"{_HOUSE}\s?([1-9][0-9]{{2,3}}[A-D])(?![A-Z0-9])", "", 1),
    rule(rf"{_HOUSE}\s?(0{_ROOM}|[1-9][0-9]?O[1-9](?![0-9A-Z])){_NO_COUNT}", "", 1),
    # 6座8B, 6座8楼B户, 6-8-B, 12楼02室, 5楼3号, 5楼西户
    rule(
        r"(?<=[0-9十A-Z])(?:号楼|单元|[栋座])\s?([0-9十]{1,3}[楼层]?[A-H](?:户|室|座(?![0-9])|(?![A-Z0-9级栋区座])))",
        "",
        1,
    ),
    rule(r"(?<![0-9A-Z\-])[0-9]{1,2}[\-—–]([0-9]{1,2}[\-—–][A-H])(?![A-Z0-9])", "〔房号〕", 1),
    rule(
        r"(?<=[0-9十A-Z])(?:号楼|单元|[栋座])\s?([0-9十]{1,3}[楼层]\s?(?:0[0-9](?![0-9])|0?[0-9]{1,2}(?:[室户]|号(?![楼线车院]|[0-9]))))",
        "",
        1,
    ),
    rule(
        r"(?<![0-9十])(?:[0-9十]{1,3}|[顶底])[楼层](?:[东南西北中左右][边侧手间]{0,2}(?:那?[户家])"
        r"|靠\w{1,4}那?第?[0-9]?[户家]|最[里外东西南北左右][面边头]?那?(?:[户家]|间(?=[的是住租又有漏吵,。!]))"
        r"|[东南西北左右][边侧手]{1,2}(?=漏|渗|吵|养|装修|天天|半夜|没交|又在))"
        r"|(?<=[元栋])[0-9十]{1,3}[楼层][东南西北左右][边侧手]{1,2}(?=[,。!]|$)",
        "〔房号〕",
    ),
    # 14楼01户, 14F01
    rule(r"(?<![0-9十])[0-9十]{1,3}(?:[楼层]\s?0[1-9][室户房]|F0[1-9](?![0-9]))", "〔房号〕"),
    # 82501漏水, 就是82501: building, unit and room in one
    rule(
        rf"(?<![0-9#A-Z.:\-])(?!9[56])[1-9][0-9]?[1-9]{_ROOM}(?={_DWELLERS}|{_GOINGS_ON})"
        rf"|(?<=[就我]是|家住|住在)(?!9[56])[1-9][0-9]?[1-9]{_ROOM}{_NO_COUNT}",
        "〔房号〕",
    ),
    # 业主(1401), 【1401】
    rule(rf"(?:业主|住户|租[户客]|户主|邻居)\s?\(({_ROOM}{_END})\)", "〔房号〕", 1),
    rule(rf"(?<=【){_ROOM}{_END}(?=】)", "〔房号〕"),
    # 观远里8号501
    rule(rf"[里路街巷弄村坊园]\s?[0-9]{{1,4}}号(?:院|楼)?\s?({_ONE})", "", 1),
    # 501室, 五百零一室, 1203房
    rule(
        r"(?<![0-9#.\-])(?:0?[1-9][0-9]{2,3}|[1-9]百0?[1-9][0-9]?)(?:号房|室(?![内外友])|房(?![间价产东贷租子]))",
        "〔房号〕",
    ),
    rule(rf"(?<![0-9A-Z])[A-H][0-9]?{_ROOM}(?=室|房|户|家|业主|住户|{_GOINGS_ON})(?:室|房)?", "〔房号〕"),
    # 401家, 1102的老公, 501漏水
    _listed(rf"(?<![0-9][:.])(?<![0-9#\-A-Z有共约计近达余超为第过])({_URGENT}{_ROOM}{_MORE}){_DWELLERS}"),
    # 住501, 楼上1203, 对门302, 陈姐502
    _listed(
        rf"(?:住在?|租[的了]|我是|(?<![国大专店厂商])家(?:在|是|住)?|楼[上下](?:是|的)?|对[门面]|隔壁|房(?:间号?|号)(?:是|为)?|门牌号?[是为]?|室号"
        rf"|送到|送去|上门到?|[姐哥婶叔姨嫂伯婆爷奶妈]|@[^\s0-9@]{{0,6}})[\s:]{{0,2}}({_ONE}|{_URGENT}{_ROOM}户(?![0-9]))"
    ),
    # 9栋靠东601, 8栋有人家601
    rule(rf"(?<=[0-9十A-Z])(?:号楼|[栋座])(?:有人家|[靠朝东西南北边侧头那里个]{{1,4}})({_ONE})", "〔房号〕", 1),
    # 501、502三家, 601至604停气: rooms only stand together so
    _listed(
        rf"(?<![0-9A-Z#.:\-/])({_URGENT}{_NO_YEAR}{_ROOM}{_NO_COUNT}{_END}(?:{_JOINT}"
        rf"{_NO_YEAR}{_ROOM}{_NO_COUNT}{_END}){{1,8}})"
    ),
    # 707水管爆了, 帮903带药, 在502
    rule(rf"(?:^|[\s,，。.!！?？;；水电气网])({_URGENT}{_NO_YEAR}{_ROOM})(?={_GOINGS_ON})", "〔房号〕", 1),
    rule(
        rf"(?:[帮去到找问在给请叫]|投诉|举报|敲了?|看看|(?<!还)是|我们)({_URGENT}{_NO_YEAR}{_ROOM})(?![0-9:.年月号]){_NO_COUNT}",
        "〔房号〕",
        1,
    ),
    rule(rf"从({_URGENT}{_NO_YEAR}{_ROOM})(?=里|家|门口?|传|出|漏|下来|过来|房)", "〔房号〕", 1),
    # whose parking space, whose cellar
    rule(
        r"(?:车位|储藏[间室]|地下室)[号是为在: ]{0,2}(?:负[0-9]层?|地下[0-9]?层?)?"
        r"((?:[A-H][0-9]?\-?)?[0-9]{2,4}号?)(?![0-9:.\-]|\s?[个多余元块辆米平%])",
        "〔车位〕",
        1,
    ),
    rule(r"(?<![0-9A-Z\-])((?:[A-H][0-9]?\-?|[A-H]区)[0-9]{2,4}号?|(?<![至到])[0-9]{2,4}号)(?=车位)", "〔车位〕"),
    Rule(re.compile(r"@\s?(所有人|全体成员|ALL(?![A-Z])|EVERYONE)"), lambda match: "所有人"),
)

BESIDE = (
    # 501的陈秀兰, 陈秀兰(501): whoever is taken out takes the room along
    rule(
        rf"(?<![0-9#.:\-])({_URGENT}{_NO_YEAR}{_ROOM}{_END})(?=\s?(?:的|住的|那个|家的)?[\s(]?{TAKEN})", "〔房号〕", 1
    ),
    rule(rf"{TAKEN}(?:家|住在?|在)?[\s(,、]{{0,2}}({_URGENT}{_NO_YEAR}{_ONE})", "〔房号〕", 1),
)
