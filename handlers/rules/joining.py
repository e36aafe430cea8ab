"""Plain words to a list: I come too, with so many; now so many; I cannot come; somebody of mine comes."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from handlers.rules import relays
from handlers.rules.relays import Count

LONGEST = 40
"""Letters: whoever writes more talks."""

_WE = r"(?:我们?一?家|咱们?一?家|俺们?家|我们|咱们|俺们|我|咱|俺)"
_MAY_BE = re.compile(
    r"[我咱俺].{0,9}[去来來参參报報算加带帶改少多接\d一二两兩俩三四五六七八九十]|报|報|加|改|参|參|退|取消|[去来來][了不]|不[去来來]|"
    r"[帮幫替给給代还還].{1,9}[报報登接算加]|[少减減多]|\+"
)
_SORRY = re.compile(r"^(?:好的?|嗯+|哦+|不好意思|对不起|抱歉|那|哎呀?|那个)[,。!~\s]{1,3}")
_LOOSE = re.compile(r"[^\w+]")
_TAIL = r"(?:了|啦|吧|哈|哦|喔|呀|啊|的|一下|名){0,3}"
_COMES = re.compile(
    rf"(?:[帮请给])?(?P<we>{_WE})?(?:这边)?(?P<will>(?:也|都|想|要|可以|能|一定|肯定){{0,3}})"
    rf"(?P<verb>去|来|参加|报名|报|接龙|加入|算上?|加上?|带|出)?(?P<us>{_WE})?{_TAIL}"
)
_PLUS = re.compile(r"\+\s?(\d{1,2})")
_SETS = re.compile(rf"{_WE}?(?:这边|人数|那个)?(?:改成|改为|改到|变成|换成|更正为|改)")
_MORE = re.compile(rf"{_WE}?(?:这边)?(?:再|另外|还要?|多)(?:加|带|来|报)?")
_LESS = re.compile(rf"{_WE}?(?:这边)?(?:少|减)(?:来|去|带|掉|报)?")
_FOR = re.compile(
    r"(?:[帮替给代]|还有)(?P<name>[^我咱俺]\S{0,9}?)(?:也|都)?(?:报名|报上|报|接龙|登记|算上|加上|加)" + _TAIL
)
_KIN = re.compile(
    r"我(?P<kin>妈妈?|爸爸?|爸妈|婆婆|公公|岳父|岳母|爷爷|奶奶|外婆|外公|妹妹?|姐姐?|弟弟?|哥哥?|女儿|儿子|老公|老婆|爱人|"
    r"朋友|同事|闺蜜|同学|亲戚|孙子|孙女)(?:们|一家|他们|她们)?(?:也|都|想|要){1,2}(?:去|来|参加)" + _TAIL
)
_GOES = r"(?:去不了|来不了|去不成|来不成|不去|不来|不参加|参加不了|退出|退了|取消报名|取消|不报)"
_LEAVES = re.compile(
    rf"(?:不好意思|对不起|抱歉|哎呀?|唉|{_WE}|家里|临时|突然|有事|要?加班|出差|今天|明天|后天|周[一二三四五六日天末]|那天|当天|"
    rf"到时候?|这次|就|也|都|要|先|实在|真的?){{0,8}}{_GOES}(?:接龙|报名|活动)?(?:了|啦|吧|哈|哦|呀){{0,2}}"
    r"(?:不好意思|抱歉|对不起|大家玩得?开心|你们玩吧?|谢谢|下次再?约?){0,3}"
)
_OTHER_LEAVES = re.compile(rf"(?P<name>[^我咱俺]\S{{0,7}}?)家?(?:说|讲)?(?:他们?|她们?)?也?{_GOES}(?:了|啦|哈|哦)?")


class Act(Enum):
    """What is meant: to come, with somebody else's name or not; other numbers; not to come."""

    JOIN = auto()
    FOR = auto()
    KIN = auto()
    SET = auto()
    MORE = auto()
    LESS = auto()
    LEAVE = auto()
    TAKE_OFF = auto()


@dataclass(frozen=True, slots=True)
class Said:
    """Plain words to a list.  ``bare``: so short that they are meant for it only while people sign up."""

    act: Act
    count: Count | None = None
    name: str = ""
    bare: bool = False
    adds: bool = False


def said(text: str) -> Said | None:
    """What such words mean, all of them; None where they are talk."""
    if len(text) > 2 * LONGEST or not _MAY_BE.search(text):
        return None  # as most talk is
    told = relays.tidied(text).strip()
    if not told or len(told) > LONGEST or "\n" in told or re.search(r"[?]|[吗么]\W{0,3}$|呢\W{0,3}$", told):
        return None
    told = _SORRY.sub("", told)
    if plus := _PLUS.fullmatch(told):
        number = int(plus[1])
        return Said(Act.JOIN, Count(number), bare=True) if 0 < number <= relays.MOST_HEADS else None
    bare = _LOOSE.sub("", told)
    if _LEAVES.fullmatch(bare):
        return Said(Act.LEAVE)
    return _changed(told) or _joined(told) or _of_others(bare)


def _changed(told: str) -> Said | None:
    for pattern, act in ((_SETS, Act.SET), (_MORE, Act.MORE), (_LESS, Act.LESS)):
        begun = pattern.match(told.replace(" ", ""))
        if begun is None or not begun[0]:
            continue
        count, rest = relays.count_in(told.replace(" ", "")[begun.end() :])
        if count and not re.sub(rf"{_TAIL}|[\W]", "", rest):
            return Said(act, count)
    return None


def _joined(told: str) -> Said | None:
    count, rest = relays.count_in(told)
    words = _LOOSE.sub("", rest)
    if kin := _KIN.fullmatch(words):
        return Said(Act.KIN, count, kin["kin"])
    found = _COMES.fullmatch(words)
    if found is None:
        named = _FOR.fullmatch(words)
        name = relays.named(named["name"]) if named else ""
        return Said(Act.FOR, count, name) if name else None
    we, will, verb = found["we"] or found["us"], found["will"], found["verb"] or ""
    if verb in ("报名", "参加", "加入", "接龙") or (we and verb in ("算", "算上", "加上")):
        return Said(Act.JOIN, count)
    if we and count and (verb or will in ("", "也")):
        return Said(Act.JOIN, count, adds=verb == "加")
    if verb == "报" and count:
        return Said(Act.JOIN, count)
    if we and will and verb in ("去", "来"):
        return Said(Act.JOIN, count)
    return None


def _of_others(bare: str) -> Said | None:
    found = _OTHER_LEAVES.fullmatch(bare)
    return Said(Act.TAKE_OFF, name=found["name"]) if found else None
