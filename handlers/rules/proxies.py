"""How neighbours report for somebody who has no phone: for whom, and what the matter is."""

import re
from dataclasses import dataclass

_KIN = (
    r"(?:阿婆|阿公|阿嬷|阿姨|奶奶|爷爷|婆婆|公公|外婆|外公|大爷|大妈|大娘|大伯|伯伯|老人家?|老太太?|老伯|老爷子|老奶奶|邻居|"
    r"老师|师傅|[婶叔嫂姐哥妈爸婆公姨伯爹娘姑舅])"
)
_WHERE = r"(?:楼[上下]|隔壁|对门|对面|邻居|[0-9]{1,5}(?:室|号)?)"
_SAY = r"(?:报|反映|登记)(?:一下|一声|个|下)?(?:修|事)?"
_FIRST = re.compile(
    rf"(?:帮|替|代)(?:一下)?(?P<whom>[^，,。：:;；\s]{{1,12}}?)(?:(?<!人)家)?{_SAY}[\s，,。：:]{{1,3}}(?P<what>.{{2,200}})"
)
_LAST = re.compile(
    rf"(?P<what>.{{4,200}}?)[，,。\s]{{1,3}}(?:我|请|麻烦您?|想)?(?:帮|替|代)(?:他|她|老人家?|阿[婆公嬷姨]|奶奶|爷爷)(?:们|家)?{_SAY}[。.!！吧啊呀]{{0,3}}"
)
_CALLED = re.compile(
    rf"(?:刚才?|刚刚|[,，\s])?(?:接到|有)?(?:[一个]{{0,2}})(?:居民)?(?:电话|来电)[,，:：\s]{{1,2}}(?P<whom>[^,，。]{{2,20}}?{_KIN})(?:打来)?(?:说|反映|讲|要)(?P<what>.{{3,200}})"
)
FOR = frozenset("帮替代")
_ELDER = "家里老人"
_KIN_OF_MINE = re.compile(
    r"(?P<what>我(?:妈妈?|爸爸?|奶奶|爷爷|外婆|外公|公公|婆婆|岳母|岳父|父母|爸妈)(?:的)?家?里?.{3,60}?)[,，。\s]{1,2}"
    r"(?:[他她]们?)?(?:不会(?:用|玩)?(?:微信|手机|智能手机)?|没有?(?:手机|微信))(?P<where>[,，。\s].{0,30})?"
)
_SOMEBODY = re.compile(rf"{_WHERE}?的?[\u4e00-\u9fff]{{0,3}}?{_KIN}")
_PERSON = re.compile(rf"{_WHERE}|{_KIN}$")
_OURSELVES = re.compile(r"(?:我们?|咱们?|大家|大伙|自己)(?:家|楼|栋|单元|这边|这里|小区)?|忙")


_THEIRS = re.compile("^[他她]们?家")
_MINE = re.compile(rf"(?:请|麻烦)?(?:帮|替)(?:我们?|忙)?{_SAY}[\s，,。：:]{{1,3}}(?P<what>.{{2,200}})")


@dataclass(frozen=True, slots=True)
class Proxy:
    """For whom, as the speaker calls them (empty: not said), and what."""

    whom: str
    what: str


def proxy(plain: str) -> Proxy | None:
    """“帮楼上的阿婆报一下，她家停水了”; None where somebody speaks for themselves."""
    if len(plain) > 260:
        return None
    if "电" in plain and (found := _CALLED.fullmatch(plain.strip())):
        return Proxy(found["whom"].replace("的", ""), found["what"].strip())
    if "我" in plain and (found := _KIN_OF_MINE.fullmatch(plain.strip())):
        return Proxy(_ELDER, f"{found['what']}{found['where'] or ''}".strip())
    if FOR.isdisjoint(plain):
        return None
    if found := _FIRST.search(plain):
        whom = found["whom"].strip("的")
        if _OURSELVES.fullmatch(whom) or not _PERSON.search(whom):
            return None
        return Proxy(whom, found["what"].strip())
    if found := _LAST.fullmatch(plain.strip()):
        named = _SOMEBODY.search(found["what"])
        return Proxy(named[0] if named else "", found["what"].strip())
    return None


def as_theirs(what: str) -> str:
    """“他家停水了” as those it is said for would say it: “我家停水了”; a quarrel is told of another's home."""
    return _THEIRS.sub("我家", what)


def own(plain: str) -> str | None:
    """“帮我报一下，我家灯坏了”: what somebody asks to be written down for themselves."""
    found = _MINE.fullmatch(plain.strip())
    return found["what"].strip() if found else None


_PLACED = re.compile(
    r"(?P<where>[^,，。]{0,8}?\d{1,3}(?:[栋幢-]|号楼)[\d单元栋-]{0,8}(?:室|号)?)的?(?P<whom>[^\d\s]{2,12})"
)


def placed(whom: str) -> tuple[str, str]:
    """“3栋1单元501李阿婆”: where, and who; the first is empty where nothing is said of it."""
    found = _PLACED.fullmatch(whom)
    return (found["where"], found["whom"]) if found else ("", whom)
