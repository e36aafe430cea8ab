"""Where, by name: 东门, 活动室, 东区广场, as far as the text itself says."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from nlp.lexicon import entries
from nlp.plain import plain

_SIDES = "东南西北"
_BESIDE = (
    r"[侧边区]?(?:围墙|小门|出口|入口|出入口|花园|草坪|绿地|绿化带|停车场|车棚|车库|地库|连廊|长椅|亭子|凉亭|路口|甬道|坡道|通道|绿道|小路|桥头|"
    r"公厕|垃圾房|泵房|岗亭)|坡(?!道)|[南北]角"
)
_ZONE = r"(?:[A-Da-d东南西北中]区|[一二三四]期)"
_NUMBERED = (
    r"[\d一二三四五六七八九]号(?:门(?![口禁卫])|岗亭|投放点|桶站|坡道)"
    r"|[A-D]口(?![罩味碑径])|B[1-4](?![\d栋座幢层区县市-])"
)
_WIDER = re.compile(rf"(?:{_ZONE}|快递)$|(?<!\d)[1-9一二三四五六七八九]号$")
_COUNTED = frozenset(("岗亭", "凉亭", "亭子", "门岗", "门岗亭", "泵房", "活动室", "车棚", "充电棚", "垃圾房", "垃圾站"))
_GATE_BOX = re.compile(r"岗亭?")
# part of a name, not a place: somebody's, wished for, made of, one of many that are counted up, or likened to
_NO_SPOT_BEFORE = re.compile(
    r"(?:(?:[像叫、家有没]|(?<![\s,不就而该])是|(?<!是)不是|好比|一样|成了?|住|当成?|建|设[立置]?|[增开新加]设|[修盖搭]了|[弄搞整求盖加]个|挖|改[为成])"
    r"[个座一几些]{0,2}(?:临时|公共|收费|社区|小区|大件)?"
    r"|想[上去]|(?:[影汽车大]..?城|火车站|商[场城]|超市|医院|学校|大学|单位|公司)的?)$"
)
_NO_SPOT_AFTER = re.compile(
    r"[舞费、]|禁(?!止)|经理|关系|一样|似的|似地|老板|阿姨|大[叔爷妈姐哥]|师傅|小哥|保[安洁]|说(?!的)|租金|广告(?!牌)|承包|年卡|会员|套票|公司|收[入益]"
    r"|的(?:钱|费|租金|广告费|收[入益]|合同)|社区|公寓|酒店|大厦"
)
_NOT_A_WORD = re.compile(
    r"自行车库|[今明后前昨每一两三四五六七八九十几]天台|天台风|舞台|公交站[牌台棚]|[跑健]步道|西门[子塔]|[过以之]后山|月子会所|车库里南|[号栋幢座元跳]楼顶|负[一二三][层楼](?!坡道|车库)"
)
_MOVED = re.compile(r"(?:[搬改挪移换迁](?:[到至去在]|回)|设[在到])了?$")
_OPENINGS = ("", "小区", "楼下")
_PUT = re.compile(r"(?:[在放进从往停堆挂贴扔倒卡栋幢座]|[^来收]到|号楼|单元|楼下|楼的?)$")
_NEAR = re.compile(
    r"那|[里边旁底](?!的?人)|门口|口(?![罩碑])|上(?![次个周月面])|对面|后[面头]|下面|附近|中间|集合|自[取提]|领取|上方"
)


def _any_of(names: Iterable[str], grammar: str = "") -> str:
    """Write a pattern for any of some names, the longest first, those with the same first character together."""
    ends: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        ends.setdefault(name[0], []).append(re.escape(name[1:]))
    for side in _SIDES if grammar else "":
        ends.setdefault(side, []).insert(0, grammar)
    return "|".join(f"{re.escape(first)}(?:{'|'.join(own)})" for first, own in ends.items())


@lru_cache(maxsize=1024)
def _own(names: tuple[str, ...]) -> re.Pattern[str]:
    """Match an estate's own names."""
    return re.compile(_any_of(filter(None, map(plain, names))) or "(?!)")


def _names() -> tuple[str, ...]:
    return (*entries("spots"), *entries("corners"), *entries("posts"))


@cache
def common() -> re.Pattern[str]:
    """Match the spots that many estates have, wherever they are named."""
    return re.compile(_any_of(_names(), _BESIDE))


@cache
def _in_passing() -> dict[str, bool]:
    """Give the names that are mostly mentioned in passing, and whether the beginning of a text makes them a spot."""
    return {**dict.fromkeys(entries("corners"), True), **dict.fromkeys(entries("posts"), False)}


@cache
def _may_be() -> re.Pattern[str]:
    """Match two characters that a common spot may begin with: most texts have none."""
    names = (*_names(), *(side + next_ for side in _SIDES for next_ in "侧边区围小坡"))
    firsts, seconds = ("".join(sorted({name[at] for name in names})) for at in (0, 1))
    return re.compile(f"[{firsts}][{seconds}]")


@cache
def _beginning() -> re.Pattern[str]:
    """Match a zone or a numbered spot with which a text begins."""
    return re.compile(f"(?:在|小区)?(?P<spot>{_ZONE}(?:花园|草坪|地面|{common().pattern})?|{_NUMBERED})")


def find_own(text: str, names: Sequence[str]) -> str | None:
    """Find one of the estate's own names, with the common spot that follows at once: 天鹅湖东门."""
    found = _own(tuple(names)).search(text)
    if not found:
        return None
    beside = common().match(text, found.end())
    return found[0] + (beside[0] if beside else "")


def find(text: str, alone: bool) -> str | None:
    """Find a named spot: one with which the text begins, then the common ones.

    ``alone``: no building is named beside it.
    """
    if alone and (begins := _beginning().match(text)) and not _NO_SPOT_AFTER.match(text, begins.end()):
        return begins["spot"]
    may = _may_be().search(text)
    start = common().search(text, may.start()) if may else None
    if not start:
        return None
    first = None
    for found in common().finditer(_NOT_A_WORD.sub(lambda odd: "\0" * len(odd[0]), text), start.start()):
        before = text[max(0, found.start() - 6) : found.start()]
        if _MOVED.search(before):
            return _whole(found, text, before)
        if first or _NO_SPOT_BEFORE.search(before) or _NO_SPOT_AFTER.match(text, found.end()):
            continue
        opens = _in_passing().get(found[0])
        if opens is None or (opens and alone and before in _OPENINGS) or _placed(found, text, before):
            first = _whole(found, text, before)
    return first


def _placed(found: re.Match[str], text: str, before: str) -> bool:
    """Say whether a word of place stands beside a name."""
    return _PUT.search(before) is not None or _NEAR.match(text, found.end()) is not None


def _whole(found: re.Match[str], text: str, before: str) -> str:
    """Give a name with the zone or number before it and a gate's box after it: “东区广场”, “1号凉亭”, “东门岗亭”."""
    wider = _WIDER.search(before)
    if wider and wider[0][-1] == "号" and found[0] not in _COUNTED:
        wider = None
    box = _GATE_BOX.match(text, found.end()) if found[0][-1] == "门" else None
    return (wider[0] if wider else "") + found[0] + (box[0] if box else "")


def warm() -> None:
    """Build the patterns of common spots."""
    common()
    _in_passing()
    _may_be()
    _beginning()
