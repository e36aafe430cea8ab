"""Where: building, unit, room and named spot, as far as the text itself says."""

import re
from collections.abc import Sequence

import msgspec

from nlp import bare
from nlp import spots as named
from nlp.plain import plain


class Whereabouts(msgspec.Struct, frozen=True):
    """The place that a text names; ``None`` for every part it does not name."""

    building: str | None = None
    unit: str | None = None
    room: str | None = None
    spot: str | None = None

    def __bool__(self) -> bool:
        """Say whether any part is known."""
        return bool(self.building or self.unit or self.room or self.spot)


_DIGITS = "零一二三四五六七八九"
_FORMAL = str.maketrans({**dict(zip("壹贰叁肆伍陆柒捌玖拾", "一二三四五六七八九十", strict=True)), "廿": "二十"})
_HAN = "一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾廿"
_NUMBER = rf"(?:\d{{1,3}}|[A-Za-z]\d{{0,2}}|[{_HAN}]{{1,3}})"
_ALONE = r"(?<![\dA-Za-z./#¥$~周拜-])(?<!\d:)"
# A list (“1、2、5幢”, “1至9栋”) names no single place.
_LISTED = re.compile(
    r"(?:[\dA-Za-z](?:号楼|[栋幢座#号])?[、,，~至到—-]|[一二三四五六七八九十](?:号楼|[栋幢座#号])?[、~至到—-])\s?$"
    r"|(?:^|[^\d+])\d{1,2}\s$"
)
_LIST_GOES_ON = re.compile(
    r"(?:号?楼)?\s?[、~至到—-]\s?(?:\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,3})(?:[栋幢座#、~]|号楼|号院)"
)
_SAME_AGAIN = re.compile(r"\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(号楼|[栋幢]|单元)")
_ROOM_NUMBER = r"(?:[1-9]|[1-5]\d)(?:0[1-9]|1\d|2[0-4]|3[0-2])"
_ROOM = rf"(?P<room>{_ROOM_NUMBER})"
_COUNTED = (
    r"(?:\s?(?:[元块钱度斤克年分人票平米路万亿吨月页字篇条瓦个只名份张瓶箱班届]|天(?![天花然])|次(?![卫卧])|多[块个人元]|公里|毫升|小时|号线|kg|平方)"
    r"|[\d.:%/~]|-\d|[A-Za-z]{2})"
)
_AFTER_ROOM = rf"(?!{_COUNTED})"
_AFTER_HAO = (
    r"(?=楼|\s?\d{3,4}(?!\d)|门口|楼下|后面|前面|旁边|对面|那边|这边|之[一二三四五]|信箱|水表|电表|总闸|也[没停黑断]|好像[停没断]"
    r"|[一二三四五六七八九十\d]{1,2}(?:[楼层门]|单元))"
)
_BUILDING = (
    rf"(?P<building>{_NUMBER})\s?(?:[号好耗浩]楼|号?[栋幢憧]|号?座(?![车位改]|商务|轿车|过路|[一二三四五六七八九]百)|#楼?|号院|号{_AFTER_HAO}|"
    r"(?<=\d)东(?!门(?!禁)|[边面侧区路方北西南头向部京海莞风街一二三四五六七八九百多])"
    r"|(?<=\d)[动洞懂](?![作静力车态工迁身物口穴得事画]))"
)
_UNIT_NUMBER = rf"(?:\d{{1,2}}|[A-Za-z]|[{_HAN}]{{1,2}})"
_STAIRS = r"单元|梯(?!\s?[\d一二两三四五六七八九十]+户)"
_UNIT = rf"(?P<unit>{_UNIT_NUMBER})\s?(?:{_STAIRS}|门(?![课牌类]))"
_HIGH = rf"(?:\s?(?:\d{{1,2}}|[{_HAN}]{{1,3}})[楼层])?"
_ADDRESS = re.compile(
    rf"{_ALONE}{_BUILDING}(?:\s?[-之的]?\s?{_UNIT})?"
    rf"(?:{_HIGH}\s?[-的]?\s?{_ROOM}{_AFTER_ROOM})?",
    re.ASCII,
)
_DASHED = re.compile(
    r"(?<![A-Za-z0-9_.:/#¥$~-])(?![Bb][1-4]-)(?P<building>\d{1,2}|[A-Za-z]\d?)\s?[-—–−/]\s?"
    rf"(?:(?P<unit>\d{{1,2}}|[A-Za-z])\s?[-—–−/]\s?)?{_ROOM}{_AFTER_ROOM}(?!-)",
    re.ASCII,
)
# “5-3消防箱空的”: building and unit, where the text begins so; elsewhere it may be a score or from … to.
_PAIR = re.compile(
    r"(?:^|(?<=[住在]))(?P<building>[1-9]\d?)-(?P<unit>[1-6])(?=\s?[\u4e00-\u9fff])"
    r"(?!\s?(?:楼(?![道梯])|[号栋幢座层月日天点个斤元块人岁年级小时分折倍件米次只袋箱盒瓶位名度万千百多周期比平输赢领胜负路线桌把条]))"
    r"|(?<![A-Za-z0-9_.:/#¥$~-])(?P<block>\d{1,2})-(?P<stairs>\d)(?=电梯|楼梯|楼道|单元|门口)",
    re.ASCII,
)
# “T5灯管”, “T3航站楼” are none.
_TOWER = re.compile(
    r"(?<![A-Za-z0-9])(?P<building>T[1-9]\d?)(?![A-Za-z0-9.%-])(?!\s?(?:灯|航站|出发|到达|候机|恤|台|级|细胞|值|形|型|股))"
    rf"(?:\s?{_UNIT})?(?:{_HIGH}\s?[-的]?\s?{_ROOM}{_AFTER_ROOM})?",
    re.ASCII,
)
_UNIT_ALONE = re.compile(
    rf"{_ALONE}(?P<unit>{_UNIT_NUMBER})\s?(?:{_STAIRS}|门(?=口|楼|前|\s?\d{{3}}|$|\s|[,，。的]))"
    rf"(?:{_HIGH}\s?[-的]?\s?{_ROOM}{_AFTER_ROOM})?",
    re.ASCII,
)
_BEFORE_ROOM = r"我是|我家|我住|住|楼上|楼下|隔壁|对门|那家|这家|敲|漏到|去|给|到|在"
_BARE_ROOM = re.compile(
    rf"(?:^|(?<=[\s,，。!！?？;；、@]))(?:(?:{_BEFORE_ROOM})\s?)?"
    rf"{_ROOM}(?=$|[\s,，。!！?？:]|[你我他她的家那这把住主次客厨卫阳不还再室房户钢业漏在又换快没有和跟说老砸水装大电停灯门窗出也您地灶登几维来]|一[直天到晚夜])(?!\s?{_COUNTED})"
    rf"|^(?P<first>{_ROOM_NUMBER})(?=[\u4e00-\u9fff]){_AFTER_ROOM}(?![胶粘挤]|楼(?![上下])|[层栋幢号弄期夜站科院型版股款转系线路位包本])",
    re.ASCII,
)
_ROOM_ASKED = (
    rf"\s?(?P<asked>{_ROOM_NUMBER})"
    r"(?=[吧咯的家里装老那业前后左右楼门窗阳厨卫洗炖浴外顺隔承沟出无赔今狗呢啊呀嘛]|\s(?:[我你他她隔]|反正)|$)(?!的[红价钱优手标票包]|号)"
)
_ROOM_IN_TEXT = re.compile(
    rf"(?:{_BEFORE_ROOM}|我们?|就|找|来|房号呢?|房间|查到是|差|顶[楼层]|[楼层]|谢谢|对不起|冤枉|登记|你们|放|因为|@)"
    rf"\s?{_ROOM}{_AFTER_ROOM}(?![号弄路线])"
    rf"|(?:[是从让跟与该劝那]|建议|就是){_ROOM_ASKED}"
    rf"|(?:我家?|登记|住)\s?(?P<lettered>\d{{1,2}}[A-H])(?![A-Za-z0-9])"
    rf"|(?<![\d.:/¥$-])(?P<named>{_ROOM_NUMBER})(?=室|号?房|户主|的(?![红价钱优手标票包])|快停|业主"
    r"|住户|客厅|卧室|厨房|阳台|卫生间)",
    re.ASCII,
)
_SPOKEN_ROOM = re.compile(
    rf"(?<![零〇{_HAN}\d])(?!二[零〇][零〇一二])[一二三四五六七八九][零〇一二三四五六七八九]?[零〇][一二三四五六七八九]"
    rf"(?![零〇{_HAN}\d年]|[后落])"
)
_NO_ROOM = frozenset(
    ("110", "111", "114", "119", "120", "122", "315", "520", "521", "618", "911", "1111", "1212", "1314")
) | frozenset(map(str, range(2015, 2033)))  # years
_NOT_ADDRESS = re.compile(r"(?:码|尾号|电话|号码|单号|编号|手机|微信|链接|工单)[:\s是]{0,3}$")
_DENIED = re.compile(r"(?<!是)(?:不是|并非|不在)(?:我们?)?$")
_COUNT_OF = re.compile(r"(?:[这那同整哪每另某前后隔管扫剩改色辆架建盖]|都是|[后前]面|[一总]共)$")
_SUM = re.compile(r"(?:收了?|扣了?|[罚赔付花退]了|[升涨降减加]|[卖买]了?)(?:我们?|你们?|他们?)?$")
_OF_MANY = re.compile(r"楼(?![道梯顶下上里前后门边旁内外])")
_ONE_OF_MANY = re.compile(r"楼(?![道梯顶下上里])|[一接]")
_CHAIN = re.compile(r"#?接龙")
_DASH = re.compile(r"[-—–−/]")
_STEPS = re.compile(r"[单梯门]")
_T = re.compile("T")
_MAY_COUNT = re.compile(r"\d(?:\d\d|[A-H])|[零〇]", re.ASCII)
_MAY_NAME = re.compile(rf"[\dA-Za-z{_HAN}](?:\s?[-—–−/号好耗浩栋幢座憧#东动洞懂单梯门]|(?<=T)\d)")


def _number(written: str) -> str:
    """Write a number in digits and a letter as a capital."""
    written = written.translate(_FORMAL)
    if written[0] not in "一二三四五六七八九十":
        return written.upper().lstrip("0") or written
    if "十" not in written:
        return "".join(str(_DIGITS.index(digit)) for digit in written)
    tens, _, ones = written.partition("十")
    return str((_DIGITS.index(tens) if len(tens) == 1 else 1) * 10 + (_DIGITS.index(ones) if len(ones) == 1 else 0))


def _stands_alone(text: str, found: re.Match[str]) -> bool:
    """Say whether a match is neither part of a list, nor a code or telephone number, nor said not to be meant."""
    before = text[max(0, found.start() - 8) : found.start()]
    if _LISTED.search(before) or _NOT_ADDRESS.search(before) or _DENIED.search(before):
        return False
    if found[0][0] in _HAN and _counts(found, before, text):
        return False
    again = _SAME_AGAIN.match(text, found.end())
    if again and found[0].endswith(again[1]) and again[0].strip() != found[0]:
        return False
    return not _LIST_GOES_ON.match(text, found.end())


def _counts(found: re.Match[str], before: str, text: str) -> bool:
    """Say whether a number in words counts: “同一栋楼”, “后面三栋”, “第一门”."""
    if found[0].endswith("门"):
        return before.endswith(("第", "剩", "塞", "科", "考"))
    if not found[0].endswith(("栋", "幢", "座", "单元")):
        return False
    many = _ONE_OF_MANY if found[0][0] == "一" else _OF_MANY
    return bool(_COUNT_OF.search(before) or many.match(text, found.end()))


def _first(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Give the first match that is an address."""
    return next((found for found in pattern.finditer(text) if _stands_alone(text, found)), None)


def _address(text: str) -> tuple[str | None, str | None, str | None]:
    """Find building, unit and room that are written together, or a unit alone."""
    for pattern, needed in ((_DASHED, _DASH), (_PAIR, _DASH), (_ADDRESS, None), (_TOWER, _T), (_UNIT_ALONE, _STEPS)):
        if (needed is None or needed.search(text)) and (found := _first(pattern, text)):
            parts = found.groupdict()
            building = parts.get("building") or parts.get("block")
            unit = parts.get("unit") or parts.get("stairs")
            if building and not unit and pattern is not _UNIT_ALONE and _STEPS.search(text):
                apart = _first(_UNIT_ALONE, text)
                unit = apart["unit"] if apart else None
            return (_number(building) if building else None, _number(unit) if unit else None, parts.get("room"))
    return None, None, None


def _room(text: str) -> str | None:
    """Find a room that stands without its building: “2502主卧漏雨”, “我是302”."""
    for pattern in (_BARE_ROOM, _ROOM_IN_TEXT):
        for found in pattern.finditer(text):
            room = next(filter(None, found.groups()), None)
            if not room or room in _NO_ROOM or _SUM.search(text, max(0, found.start() - 5), found.start()):
                continue
            if _stands_alone(text, found):
                return str(room)
    spoken = _SPOKEN_ROOM.search(text)
    return "".join(str(_DIGITS.index(digit)) for digit in spoken[0].replace("〇", "零")) if spoken else None


def _as_typed(spot: str, text: str) -> str:
    """Give a spot in the characters of the text, which may be traditional."""
    if spot in text:
        return spot
    typed = (text[at : at + len(spot)] for at in range(len(text) - len(spot) + 1))
    return next((piece for piece in typed if plain(piece) == spot), spot)


def _spot(simple: str, spots: Sequence[str], alone: bool) -> str | None:
    """Find the spot: an own name, unless words that say nothing but where name more of it; then a common one."""
    own = named.find_own(simple, spots) if spots else None
    only = bare.only_where(simple)
    if own and not (only and only.startswith(own)):
        return own
    return only or named.find(simple, alone)


def find(text: str, simple: str | None = None, spots: Sequence[str] = ()) -> Whereabouts:
    """Read the place that a text names.

    ``simple``: its plain form where it is at hand; ``spots``: the estate's own names.
    """
    simple = plain(text) if simple is None else simple
    building = unit = room = None
    if _MAY_NAME.search(simple) and not _CHAIN.match(simple):
        building, unit, room = _address(simple)
    if room is None and _MAY_COUNT.search(simple) and not _CHAIN.match(simple):
        room = _room(simple)
    spot = _spot(simple, spots, alone=not (building or unit))
    if not (building or unit or room or spot):
        return _NOWHERE
    return Whereabouts(building, unit, room, _as_typed(spot, text) if spot else None)


_NOWHERE = Whereabouts()
