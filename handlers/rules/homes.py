"""How somebody says who lives where: “502 陈姐 租客 到6月30日”, “我住观远里3栋2单元502，业主”."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from storage.residences import Tie

_UNTIL = re.compile(r"(?:[\s,，;；(（租住约同客户]|(?<=\S)(?=[到至]\d))(?P<to>[到至])(?P<until>[^)）]{2,20})[)）]?$")
_NUMBERS = re.compile(r"\d+")
_ROOM_SIGNS = ("室", "房", "号")
_TIES = (
    (Tie.OWNER, re.compile(r"业主|房东|房主|产权人|自己的房子?")),
    (Tie.TENANT, re.compile(r"租给了?|租客|租户|房客|承租人?|租的(?:房子?)?|租房的?|租住")),
    (Tie.FAMILY, re.compile(r"家人|家属|爱人|老公|老婆|儿子|女儿|父亲|母亲|爸爸?|妈妈?|孩子")),
    (Tie.AGENT, re.compile(r"代管人?|中介|委托人?|代理人?")),
    (Tie.MEMBER, re.compile(r"住户")),
)
_FILLERS = re.compile(
    r"(?:确认|登记|住着?|租约?|合同|是|的|了|叫|我|[他她]|在|新搬?[来进]|刚搬[来进]|有?[个位]|这户|这家|[@\s,，.。:：、!！()（）])+"
)
_GREETING = r"(?:您好|你好|大家好|各位好|[,，。!！\s]){0,4}"
_SELF = re.compile(
    rf"{_GREETING}我们?家?(?:是)?(?:(?:刚刚?|新)搬[来进](?:的|了)?(?:住户|租客|邻居)?[,，\s]{{0,2}})?(?:我们?家?)?"
    r"(?:住在?|在|搬到|搬进了?|搬来|搬去|是|[要想来]{1,2}登记(?:一下)?)[,，:：\s]?(?P<home>(?!谁).{3,40}?)"
    r"(?P<beside>(?:[,，。!！\s]{1,2}(?:我?(?:人在[外老].{1,3}|(?:现在)?不(?:住这[里儿]|在这[里儿]?住)|以后?请?多多?关照|刚刚?搬[来进]的?|请?(?:帮我)?登记(?:一下)?|谢谢您?)"
    r"|房子(?:现在|已经|都)?(?:租|空)[给出]?.{0,4})){0,3})[。!！\s]?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the words say.  ``where`` goes up to the room; ``name`` is whatever else stands there, mostly a name."""

    where: str
    room: str
    name: str
    tie: Tie | None
    until: str


def read(words: str) -> Said | None:
    """Somebody and a flat; None where no room is named."""
    end = _UNTIL.search(words)
    flat = words[: end.start("to")] if end else words
    numbers = [number for number in _NUMBERS.finditer(flat) if len(number[0]) > 2]
    if len(numbers) != 1 or len(numbers[0][0]) > 4 or _NUMBERS.search(flat, numbers[0].end()):
        return None
    where, rest, tie = flat[: numbers[0].end()].strip(), flat[numbers[0].end() :], None
    rest = next((rest.removeprefix(sign) for sign in _ROOM_SIGNS if rest.startswith(sign)), rest)
    for kind, pattern in _TIES:
        if pattern.search(rest):
            rest, tie = pattern.sub(" ", rest, count=1), kind
            break
    name = " ".join(part for part in _FILLERS.split(rest) if part)
    return Said(where=where, room=numbers[0][0], name=name, tie=tie, until=end["until"] if end else "")


def said_of_oneself(words: str) -> Said | None:
    """“我住3栋2单元502”, and nothing else in the same breath: what else is said is a matter, and goes its way."""
    own = _SELF.fullmatch(words.strip())
    said = read(own["home"]) if own else None
    return said if said and not said.name else None


_TOLD = re.compile(
    r"(?:您好|你好|麻烦|请|帮我?|[给替]我|把|登记|确认|记|一下|[,，\s]){0,6}(?P<home>(?:\S{0,12}?[栋幢\-])?(?:\d{1,2}[\-单元]{1,2})?\d{3,4}.{2,36}?)"
    r"(?P<asks>[,，\s]{0,2}(?:麻烦|请|帮我?|给)?(?:确认|登记|记)(?:一?下|上)?(?:吧|了|谢谢)?)?[。.!！\s]?"
)
_SOMEBODY = re.compile(
    r"(?:老(?![人外板太婆公头哭吵是爱打闹说师家年爷奶闻])|小(?![孩偷狗猫贩区姐学朋])|阿)[\u4e00-\u9fff]|[\u4e00-\u9fff]{1,3}(?:姐|哥|叔|姨|婶|伯|爷|奶奶?|阿[公婆姨嬷]|师傅|先生|女士|太太|老师|同志)"
)
_LIVES = re.compile(r"住着|住的是|[是叫]")


def told_of(plain: str, is_full_name: Callable[[str], bool]) -> str | None:
    """“1单元503的租客小孙，租到12月底，确认一下”: who lives in a flat, and nothing else in the same breath."""
    found = _TOLD.fullmatch(plain.strip())
    said = read(found["home"]) if found else None
    if found is None or said is None:
        return None
    asked = found["asks"] or re.search("登记|确认", plain[: found.start("home")]) or _LIVES.search(found["home"])
    named = _SOMEBODY.fullmatch(said.name) or (asked and is_full_name(said.name))
    return found["home"] if named and (asked or said.tie) else None


_NEW_HERE = re.compile(
    r"(?:您好|你好|请问|我们?|家|刚刚?|想要?|要|是|的|[,，\s]){0,6}"
    r"(?:新搬[来进]|刚搬[来进]|新来的?(?:住户|租客|业主|邻居)|怎么加入|想?加入|怎么登记(?:住处|房号|入住)|登记住处|入住登记|怎么登记(?:我家|住址|我的?住处)?).{0,10}"
)


def is_new_here(plain: str) -> bool:
    """Whether somebody says, and no more, that they have moved in or want to be let in: “我是新搬来的”."""
    return len(plain) <= 24 and _NEW_HERE.fullmatch(plain) is not None and read(plain) is None


_LEAVING = re.compile(
    r"(?:我们?|我们?家|[把将]?房子|已经|都|也|卖掉?了?|退租?了?|到期了?|租约|合同|准备|打算|[就快]?要|下个?[周月]|月底|过几天|明天|后天|今天|[昨前]天|上个?[周月]|[,，。\s]){1,10}"
    r"(?:搬走|搬家|搬出去|不(?:在这[里儿]?住|住这[里儿]?|住))了?[。.!！]?"
)


def is_leaving(plain: str) -> bool:
    """“我把房子卖了，搬走了”, “我们下个月搬走”: of oneself, and nothing else in the same breath."""
    return len(plain) <= 30 and "我" in plain and _LEAVING.fullmatch(plain.strip()) is not None


_FOR_KIN = re.compile(
    r"我(?:妈妈?|爸爸?|老公|老婆|爱人|儿子|女儿|奶奶|爷爷|外[公婆]|公公|婆婆|家老人|父母|爸妈)(?:也|一个人|现在)?住在?(?P<flat>[^,，。]{3,24}?)"
    r"[,，\s]{0,2}(?:我?(?:想|要|来)?(?:帮|替|给)[他她]们?登记(?:一下|住处)?)[。.!！]?"
)


def told_for_kin(plain: str) -> bool:
    """“我妈住3栋2单元602，我帮她登记”: a home of somebody who has to say so, or whom a leader knows."""
    return _FOR_KIN.fullmatch(plain.strip()) is not None


_MOVED_OUT = re.compile(
    r"(?P<flat>(?:\d{1,3}栋)?(?:\d{1,2}单元)?\d{3,4})[室号]?的?(?:租客|业主|住户|房客)?(?P<name>[\u4e00-\u9fff]{2,4}?)"
    r"(?:一家|他们|已经|昨天|今天|上周|上个月|都){0,2}搬(?:走|离|出去|家)了?[。.!！]?"
)


def moved_out(plain: str) -> str | None:
    """“1单元503的租客小孙搬走了”: the flat and the name, and nothing else in the same breath."""
    found = _MOVED_OUT.fullmatch(plain.strip())
    return f"{found['flat']} {found['name']}" if found else None
