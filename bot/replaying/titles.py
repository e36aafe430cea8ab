"""What a group's title says of its place: “观远里3栋2单元群” is a unit's, “3栋群” a building's, else an estate's."""

import re

_NUMBER = r"(?:\d{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3})"
_BUILDING = re.compile(rf"({_NUMBER})\s?(?:号楼|栋|幢|座|#楼?|＃楼?)")
_UNIT = re.compile(r"(\d{1,2}|[一二三四五六七八九十]{1,2})\s?单元")
_SHORT = re.compile(r"(?<![\d-])(\d{1,3})-(\d{1,2})(?![\d-])")
_TAIL = re.compile(
    r"[\s\-—_·|｜,，]{0,8}(?:[（(\[【][^）)\]】]{0,20}[）)\]】]|\d{0,2}号?群|业主|邻里|邻居|居民|住户|物业|微信|交流|互助|服务|官方"
    r"|沟通|联络|通知|大家庭|一家亲|总|大|小)$"
)
_WORK = re.compile(r"工作群|办事群|网格员群|楼长群")


def level_of(title: str) -> str:
    """``unit``, ``building``, ``work`` or ``estate``."""
    if _WORK.search(title):
        return "work"
    place = place_of(title)
    return "unit" if "unit" in place else "building" if "building" in place else "estate"


def place_of(title: str) -> dict[str, str]:
    """The parts that the title names."""
    parts: dict[str, str] = {}
    building, unit, short = _BUILDING.search(title), _UNIT.search(title), _SHORT.search(title)
    if building:
        parts["building"] = building[1].upper()
    elif short:
        parts["building"], parts["unit"] = short[1], short[2]
    if unit and "building" in parts:
        parts["unit"] = unit[1]
    start = min((m.start() for m in (building, short, unit) if m), default=len(title))
    if estate := _estate(title[:start]):
        parts["estate"] = estate
    return parts


def _estate(title: str) -> str:
    """The title without what makes it a group's."""
    title, before = title.strip(), ""
    while title != before:
        before, title = title, _TAIL.sub("", title).strip()
    return title
