"""How somebody says who lives where: “502 陈姐 租客 到6月30日”, “我住观远里3栋2单元502，业主”."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from nlp.times.numerals import number
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


_HOUSE = r"(?:\d{1,3}\s?(?:号?[栋幢楼]|#)\s?|\d{1,3}-)(?:(?:\d{1,2}|[东西南北中])\s?(?:单元|-)\s?)?"
_FLAT = re.compile(rf"(?:{_HOUSE}|(?<!\d)\d{{1,2}}(?:单元|-))?(?<!\d)(?P<room>\d{{3,4}})(?:室|房|号)?(?![\d元块年])")
_ESTATE = re.compile(
    r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{1,6}(?:小区|花园|新村|家园|公寓|大院|社区|[里苑园城府庭湾郡院村阁轩居])(?=\s|$)"
)
_SPOKEN = re.compile(
    r"[一二三四五六七八九十]{1,3}(?=号?[栋幢楼]|单元)|(?<=[栋幢楼元\d-])[一二三四五六七八九零〇]{3,4}(?![一二三四五六七八九零〇])"
)
_DIGITS = str.maketrans("零〇一二三四五六七八九", "00123456789")
_KIN = (
    r"(?:老公|老婆|爱人|妻子|丈夫|儿子|女儿|女婿|儿媳|父亲|母亲|爸爸?|妈妈?|爸妈|父母|爷爷|奶奶|外公|外婆|公公|婆婆"
    r"|孩子|家人|家属)"
)
_KIN_OF_OWNER = re.compile(rf"(?:业主|房东|户主)的?{_KIN}")
_TERM = re.compile(
    r"(?:合同|租约|租期|租|约|住)?(?:签|租|住)?(?P<to>[到至])"
    r"(?P<until>[^,，。;；!！\s]{0,8}?(?:[月年]底|月份?|[日号](?!楼)|年|周末?))(?=$|[\s,，。;；!！])"
)
_BESIDE = re.compile(
    r"您好|你好|大家好|各位好|在吗|谢谢您?|麻烦您?|(?:请)?多多?关照|以后|人在[外老][地家]|(?:现在)?不住(?:这[里儿边]?|在这[里儿]?)"
    r"|房子(?:现在|已经|都)?(?:租|空)[给出去着]*(?:别人|人)?了?|(?:户主|房东|业主)(?:是|叫|姓)?[\u4e00-\u9fff]{2,3}(?![\u4e00-\u9fff])"
    rf"|[跟和与]我?们?{_KIN}(?:一起|一块)?住?|一家[一二三四五六七八九十两]?口?"
    r"|(?:请|帮我?|给我|[想要来]|麻烦){0,4}登记(?:一下|上)?|确认(?:一下)?|新?搬[来进到](?:的|了)?|新来的?|刚刚?|新|邻居|现在|目前|已经|就|都|也|一直"
)
_WORDS_OF_HOME = re.compile(
    r"我们?家?|咱们?家?|本人|自己|家里?|住处?|住址|地址|房号|门牌号?|租住|租[了的]?|买[了的]?|是|在|的|了|这户|这边|那边|户|哦|啊|呢|吧|,|，|。|;|；|!|！|:|：|\s"
)
_OF_SELF = re.compile(r"我|咱|本人|自己|住(?:处|址)|地址|房号|门牌|登记|租")


def arabic(plain: str) -> str:
    """“三号楼二单元六零一” in digits."""

    def digits(found: re.Match[str]) -> str:
        return found[0].translate(_DIGITS) if len(found[0]) > 2 and "十" not in found[0] else str(number(found[0]))

    return _SPOKEN.sub(digits, plain)


def _without(plain: str, *patterns: re.Pattern[str]) -> str:
    for pattern in patterns:
        plain = pattern.sub(" ", plain)
    return plain.strip()


def _tie_in(words: str) -> tuple[Tie | None, str]:
    """What somebody is to a flat, and the words without it; the owner's son is family."""
    if found := _KIN_OF_OWNER.search(words):
        return Tie.FAMILY, words.replace(found[0], " ")
    for kind, pattern in _TIES:
        if found := pattern.search(words):
            return kind, words.replace(found[0], " ", 1)
    return None, words


def _flat_in(plain: str) -> tuple[re.Match[str] | None, str]:
    """The one flat that is named, its fullest spelling, and the words without it."""
    found = sorted(_FLAT.finditer(plain), key=lambda flat: -len(flat[0]))
    alike = bool(found) and all(flat["room"] == found[0]["room"] for flat in found)
    return (found[0], _without(plain, _FLAT)) if alike else (None, plain)


def said_of_oneself(words: str) -> Said | None:
    """“我租了三号楼二单元601，合同到明年3月”, and nothing else besides: what else is a matter goes its way."""
    plain = arabic(words.strip())
    if (
        len(plain) > 60
        or told_for_kin(plain)
        or re.search(r"[?？]|[吗谁]|怎么|搬走|搬离|退租", plain)
        or not _OF_SELF.search(plain)
    ):
        return None
    term = _TERM.search(plain)
    plain = plain.replace(term[0], " ") if term else plain
    flat, rest = _flat_in(plain)
    if flat is None:
        return None
    tie, left = _tie_in(_without(rest, _NAMED_OTHER))
    if _without(_without(left, _BESIDE, _WORDS_OF_HOME), _ESTATE):
        return None
    tie = tie or (Tie.TENANT if "租" in plain and "租给" not in plain and "租出" not in plain else None)
    estate = _ESTATE.search(_without(plain[: flat.start()], _BESIDE, _WORDS_OF_HOME))
    where = f"{estate[0] if estate else ''}{plain[flat.start() : flat.end('room')]}"
    return Said(where=where, room=flat["room"], name="", tie=tie, until=term["until"] if term else "")


_NAMED_OTHER = re.compile(r"(?:户主|房东|业主)(?!的)(?:是|叫|姓)?[\u4e00-\u9fff]{2,3}(?=$|[,，。;；\s])")
_SOMEBODY = re.compile(
    r"(?:老(?![人外板太婆公头哭吵是爱打闹说师家年爷奶闻])|小(?![孩偷狗猫贩区姐学朋])|阿)[\u4e00-\u9fff]|[\u4e00-\u9fff]{1,3}(?:姐|哥|叔|姨|婶|伯|爷|奶奶?|阿[公婆姨嬷]|师傅|先生|女士|太太|老师|同志)"
)
_LIVES = re.compile(r"住|[是叫租]|登记|确认|换人|搬来|搬进")
_TOLD_WORDS = re.compile(
    r"您好|你好|麻烦|请|帮我?|[给替把将]|登记|确认|记|一下|上|换人|新?搬[来进](?:的|了)?|新来的?|刚刚?|现在|今天|昨天|上周|已经|一家|[一有]?[户个位]|那?[户家]|叫|姓|[他她]|是|住着?|租[的着住]?|在|的|了|吧|呢|谢谢"
    r"|[,，。;；!！:：\s]"
)


def told_of(plain: str, is_full_name: Callable[[str], bool]) -> str | None:
    """“小孙是601的业主”, “给503的小孙登记一下，他是租客，租到年底”: who lives in a flat, and nothing else besides."""
    said = arabic(plain.strip())
    if (
        len(said) > 50
        or (not _LIVES.search(said) and _tie_in(said)[0] is None)
        or re.search(r"[?？]|[吗谁]|不住|搬走|搬离", said)
    ):
        return None
    term = _TERM.search(said)
    flat, rest = _flat_in(said.replace(term[0], " ") if term else said)
    if flat is None or "我" in rest.replace("帮我", ""):
        return None
    tie, left = _tie_in(rest)
    name = _without(left, _TOLD_WORDS)
    asked = _LIVES.search(said)
    if not (_SOMEBODY.fullmatch(name) or (asked and is_full_name(name))):
        return None
    tie = tie or (Tie.TENANT if "租" in said else None)
    return " ".join(filter(None, (flat[0], name, tie and str(tie), term and term["to"] + term["until"])))


_NEW_HERE = re.compile(
    r"(?:您好|你好|请问|我们?|家|刚刚?|想要?|要|是|的|[,，\s]){0,6}"
    r"(?:新搬[来进]|刚搬[来进]|新来的?(?:住户|租客|业主|邻居)|怎么加入|想?加入|怎么登记(?:住处|房号|入住)|登记住处|入住登记|怎么登记(?:我家|住址|我的?住处)?).{0,10}"
)


def is_new_here(plain: str) -> bool:
    """Whether somebody says, and no more, that they have moved in or want to be let in: “我是新搬来的”."""
    return len(plain) <= 24 and _NEW_HERE.fullmatch(plain) is not None and read(plain) is None


_LEAVING = re.compile(
    r"(?:我们?|我们?家|[把将]?房子|已经|都|也|卖掉?了?|退租?了?|到期了?|租约|合同|准备|打算|[就快]?要|下个?[周月]|月底|过几天|明天|后天|今天|[昨前]天|上个?[周月]|[,，。\s]){1,10}"
    r"(?:搬走|搬家|搬出去|走|不(?:在这[里儿]?住|住这[里儿]?|住))了?[。.!！]?"
)


def is_leaving(plain: str) -> bool:
    """“我把房子卖了，搬走了”, “我们下个月搬走”: of oneself, and nothing else in the same breath."""
    return len(plain) <= 30 and "我" in plain and _LEAVING.fullmatch(plain.strip()) is not None


_FOR_KIN = re.compile(
    rf"我{_KIN}(?:也|一个人|现在)?住在?(?P<flat>[^,，。]{{3,24}}?)[,，\s]{{0,2}}(?:我?(?:想|要|来)?(?:帮|替|给)[他她]们?登记(?:一下|住处)?)?[。.!！]?"
)


def told_for_kin(plain: str) -> bool:
    """“我妈住3栋2单元602，我帮她登记”: a home of somebody who has to say so, or whom a leader knows."""
    found = _FOR_KIN.fullmatch(plain.strip())
    return found is not None and _FLAT.search(arabic(found["flat"])) is not None


_GONE = re.compile(r"搬(?:走|离|出去|家)|退租|不(?:再|在)?住|(?:租约|合同|租期)?到期")
_GONE_WORDS = re.compile(
    r"的|那[户家]|这[户家]|租客|业主|住户|房客|租户|一家|他们|已经|昨天|今天|前天|上周|上个月|都|了|在|走|这[里儿]|[,，。.!！\s]"
)


def moved_out(plain: str, is_full_name: Callable[[str], bool]) -> str | None:
    """“503的租客小孙搬走了”, “小孙已经不住601了”: the flat, the name if one is said, and nothing else besides."""
    said = arabic(plain.strip())
    flat, rest = _flat_in(said)
    if flat is None or len(said) > 30 or not _GONE.search(rest) or re.search(r"[?？我]|[吗谁]", rest):
        return None
    name = _without(rest, _GONE, _GONE_WORDS)
    named = not name or _SOMEBODY.fullmatch(name) or is_full_name(name)
    return f"{flat[0]} {name}".strip() if named else None
