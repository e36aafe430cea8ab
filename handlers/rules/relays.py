"""A list (接龙) as people type it: how one begins, its lines, how many come, and what none of ours is about."""

import re
from dataclasses import dataclass
from itertools import zip_longest

from nlp import zones
from nlp.plain import plain
from nlp.times import numerals

LONGEST = 6000
"""Letters of a list that are read."""
WORDS, NAME, MOST_HEADS = 120, 14, 30
"""Letters of what a list is for and of a name that are kept, and how many come in one line at most."""

_HAN = "一二两三四五六七八九十"
_N = rf"(?<![0-9.])[0-9]{{1,2}}(?![0-9])|(?<![{_HAN}])[{_HAN}]{{1,3}}"
_THEN = rf"(?=[0-9{_HAN}\s,。;、()!~+]|$)"
_PART = re.compile(
    rf"(?P<n>{_N})\s?(?:(?P<kid>[个位名]?(?:小孩子?|小孩儿|孩子|小朋友|儿童|娃娃?|宝宝)|小{_THEN})"
    rf"|(?P<adult>[个位名]?(?:大人|成年?人|老人家?)|大{_THEN})|(?P<unit>个人|口人|[个位名人口](?![月星小钟]))"
    r"|(?P<bare>(?<=[0-9])(?=[\s,。;、()!~+]|$)))|(?P<pair>[俩仨])"
)
_WITH = re.compile(r"[带加和+]")
_DOTTED = re.compile(r"(?:^|(?<=\s))(\d{1,3})\s?[.、)](?!\d{1,2}(?!\d))\s{0,4}")
_LEAD = re.compile(r"(\d{1,3})(?:号[\s,:;]|[\s,:;-])[\s,:;-]{0,3}(?=\D)")
_MINDED = re.compile(r"(?:更正|改一?下|更新|修改)[:\s]{1,3}(?=\d)")
_OFF = re.compile(r"取消|退出|退了|不去|不来|去不了|来不了|不参加|划掉|删掉")
_TAIL = re.compile(
    r"(?:一?家人?|全家|家里|的|这边|报名|参加|接龙|一共|总共|共|带|来|去|大小|[\s,。;、:()!~+=*/&#@-]){1,6}$"
)
_NO_NAME = re.compile(
    r"^[个位名人口栋幢座号层点月日天年元块斤箱盒板袋瓶枚岁]|^楼(?![上下])|[我你他她它了吗呢吧啊是没不这那?!。,;:]|什么|怎么"
)
_ME = re.compile(r"(?:我们?|咱们?|俺们?)一?家?的?")
_SIGNS = re.compile(r"[\w·.()# -]{1,20}")
_PHONE = re.compile(r"\d[\d -]{5,20}\d")
_MAY_BE = re.compile(r"接[龙龍]|[报報]名|\d")
_GOODS = re.compile(rf"[\d{_HAN}半]\s?(?:公?斤|[箱盒板枚袋瓶提筐桶]|kg)")

_CALL_HEAD = re.compile(r"^\s{0,9}(?:#|请?大?家?)(?:报名)?接龙[:\s]")
_CALL_END = re.compile(
    r"(?:请|大家|各位|邻居们?|有意|有兴趣|感兴趣|愿意|想|要|来|去|参加|报名|的|可以|就|都|能|在|这里|下面|群里|本群|家庭|朋友|人|[,。;!\s]){0,9}"
    r"(?:接龙|[回扣发][“\"']?(?:报名|\+?1)[”\"']?|(?:群里|这里|下面)(?:直接)?报名)(?:报名|一下|吧|啦|哦|哈|喽|即可|就行|就好|\W){0,8}"
    r"(?:(?:格式|例|如|请?按|请?写|请?注明|姓名|楼栋|人数)[^\n]{0,40})?$"
)
_NO_CALL = re.compile(
    r"(?:别|不用|不要|不能|禁止|没有?|取消|停止|结束|谁|什么时候|怎么|哪里|上次|昨天)[^,。;\s]{0,6}接龙|[?]|接龙[^:]{0,4}吗"
)
_LIMIT = re.compile(
    rf"[,。;\s(]{{0,2}}(?:上限|限额|限|最多|名额|只[收限])(?:为|是|:)?\s?(?P<n>\d{{1,3}}|[{_HAN}]{{1,3}})\s?"
    r"(?:个(?=[家人名]))?(?P<unit>[家户组桌]庭?|[人位名个份])?(?:名额|以内|报满即?止|满即?止)?[)]?"
)
_ABOUT_NOTHING = re.compile(r"[帮忙麻烦一我也来家已经刚都要去了的在请大家各位这里下面报名接龙开始:,。!~\s]")
_NEVER = re.compile(
    r"同意|反对|支持|赞成|签名|签字|联名|投票|表决|表态|意见|看法|投诉|维权|抗议|举报|选举|[推竞候]选|业委会|罢免|诉求|上访|物业费|阳性|发[烧热]|核酸|抗原|疫苗|"
    r"低保|特困|残疾|[怀孕]孕|孕[妇期]|精神|宗教|信教|党费|欠费"
)
_RECEIPT = re.compile(r"收到|已读|知[晓悉道]|回执|打卡|签到|体温|平安")
_TRADE = re.compile(
    r"团[购菜长]|开团|拼[单团]|秒杀|包邮|下单|代购|批发|特价|直销|农家|土鸡|鸡蛋|自提|到货|现货|预[订定购]|付款|转账|收款|链接|小程序|[订买购拿]的|想?要的请?接"
    rf"|(?:[\d{_HAN}]\s?(?:元|块钱?)|[￥¥]\s?\d{{1,4}})\s?(?:[/一每]\s?)?(?:公?斤|[箱盒板枚袋瓶份个只件])"
    rf"|[\d{_HAN}]\s?(?:公?斤|[箱盒板枚袋瓶份只件])\s?\d{{1,4}}\s?(?:元|块)"
)


@dataclass(frozen=True, slots=True)
class Count:
    """How many; ``split``: adults and children were told apart."""

    adults: int
    children: int = 0
    split: bool = False

    @property
    def heads(self) -> int:
        """All of them."""
        return self.adults + self.children


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list.  Without a name it is the writer's own; ``off``: whoever it names does not come.

    ``people``: it says that it counts people, and no goods.
    """

    number: int
    name: str
    count: Count | None
    off: bool
    people: bool = False


@dataclass(frozen=True, slots=True)
class Beginning:
    """The head of a list.  ``unasked``: trade or receipts, which we keep only where we are asked to."""

    words: str
    most: int | None
    by_head: bool
    unasked: bool


@dataclass(frozen=True, slots=True)
class Listed:
    """A message that holds lines, under a head or not.  ``called``: it says itself that it is a 接龙.

    ``refused``: it is about what people think, or how they are: never ours, whoever asks.
    """

    head: Beginning | None
    lines: tuple[Line, ...]
    called: bool
    refused: bool = False


def tidied(text: str) -> str:
    """One way of writing, line by line."""
    return "\n".join(plain(line) for line in text[:LONGEST].splitlines())


def listed(text: str) -> Listed | None:
    """The head and the lines of a list in ``text``; None where it is none."""
    if not _MAY_BE.search(text):
        return None  # as most talk is
    told = tidied(text)
    above, items = _parted(_MINDED.sub("", told))
    found = (_line(number, rest) for number, rest in items)
    lines = tuple(line for line in found if line)
    called = told.lstrip().startswith("#接龙") or _CALL_HEAD.match(told) is not None
    head, refused = beginning(above, called, any(_GOODS.search(rest) for _, rest in items))
    if not (head or refused or lines):
        return None
    if not called and head is None and not refused and len(lines) < len(items):
        return None  # a line among them is no line of ours: this is talk with numbers
    return Listed(head, lines, called, refused)


def beginning(above: str, called: bool, goods: bool) -> tuple[Beginning | None, bool]:
    """What a list is for, in the words of whoever begins it; whether it is none that we ever keep."""
    text = _CALL_HEAD.sub("", above.replace("#接龙", "", 1)).strip()
    call = None if _NO_CALL.search(above) else _CALL_END.search(text)
    if not (called or call) or len(text) > 2 * WORDS:
        return None, False
    words = text[: call.start()] if call else text
    limit = _LIMIT.search(words)
    if limit:
        words = f"{words[: limit.start()]}{words[limit.end() :]}"
    words = " ".join(words.split()).strip(" ,。;:!~、")
    if len(_ABOUT_NOTHING.sub("", words)) < 2:
        return None, False
    if _NEVER.search(text):
        return None, True
    most = _value(limit["n"]) if limit else None
    by_head = bool(limit) and (limit["unit"] or "人")[0] not in "家户组桌" if limit else False
    unasked = goods or bool(_TRADE.search(text) or _RECEIPT.search(text)) or zones.advertises(text)
    return Beginning(words[:WORDS], most or None, by_head, unasked), False


def alike(one: str, other: str) -> bool:
    """Whether two heads are of the same list: most pairs of signs of the shorter stand in the longer."""
    first, second = sorted((_pairs(one), _pairs(other)), key=len)
    return bool(first) and 2 * len(first & second) >= len(first)


def key(name: str) -> str:
    """A name as it is compared: without rooms, blanks and 家."""
    bare = re.sub(r"[^\u4e00-\u9fffA-Za-z]|[栋幢座单元楼层号室]", "", name).lower()
    return bare or name


def shown(name: str) -> str:
    """A name as a group reads it: without a room."""
    return re.sub(r"\d{0,3}[-#]?\d{0,3}[-#]?\d{3,4}室?|\d{1,3}[-#]\d{1,4}(?:[-#]\d{1,4})?", "", name).strip(" -#")


def named(raw: str) -> str:
    """The name in what stands before a number; empty where that is none."""
    name = _PHONE.sub("", raw).strip(" \t,。;、:()!~+=*/&#@-")
    if _NO_NAME.search(name) or not _SIGNS.fullmatch(name or "-"):
        return ""
    short = _TAIL.sub("", name)
    return (short or name)[:NAME].strip()


def count_in(text: str) -> tuple[Count | None, str]:
    """How many are told of, and the words without it; None where no number says so, or one that cannot be."""
    parts = list(_PART.finditer(text))
    if not parts:
        return None, text
    kids, adults, totals = ([_value(p["n"]) for p in parts if p[kind]] for kind in ("kid", "adult", "unit"))
    bare = [_value(p["n"]) for p in parts if p["bare"] is not None]
    pairs = [2 if p["pair"] == "俩" else 3 for p in parts if p["pair"]]
    told = totals or pairs or bare
    total = (sum(told) if "+" in text else told[0]) if told else None
    count = _together(sum(kids), sum(adults), total, text, bool(kids), bool(adults))
    rest = _PART.sub(" ", text)
    return (count if 0 < count.heads <= MOST_HEADS else None), rest


def _together(kids: int, adults: int, total: int | None, text: str, has_kids: bool, has_adults: bool) -> Count:
    """Adults and children, or only how many."""
    if not has_kids and not has_adults:
        return Count(total or 0)
    if not has_adults and total is not None:
        adults = total if _WITH.search(text) else max(total - kids, 0)
    elif not has_adults:
        adults = 1 if _WITH.search(text) else 0
    return Count(adults, kids, split=has_kids)


def _line(number: int, rest: str) -> Line | None:
    off = _OFF.search(rest)
    body = rest[: off.start()] if off else rest
    found = _PART.search(body)
    count = count_in(body[found.start() :])[0] if found else None
    if found and count is None and not off and not body.startswith("0", found.start()):
        return None
    before = (body[: found.start()] if found else body).strip()
    name = "" if _ME.fullmatch(before) else named(before)
    if (before and not name and not _ME.fullmatch(before)) or ("的" in name and count is None):
        return None
    people = found is not None and found["bare"] is None
    return Line(number, name, count, bool(off), people) if name or count or off else None


def _parted(text: str) -> tuple[str, list[tuple[int, str]]]:
    """What stands above the first line, and each line with its number, written under or after one another."""
    above: list[str] = []
    items: list[tuple[int, str]] = []
    for row in (row.strip() for row in text.splitlines()):
        marks = list(_DOTTED.finditer(row))
        before = row[: marks[0].start()].strip() if marks else row
        if lead := _LEAD.match(before):
            items.append((int(lead[1]), before[lead.end() :].strip()))
        elif not items and before:
            above.append(before)
        for mark, following in zip_longest(marks, marks[1:]):
            end = following.start() if following else len(row)
            if row[mark.end() : end].strip():  # WeChat numbers the next line before anybody writes it
                items.append((int(mark[1]), row[mark.end() : end].strip()))
    return " ".join(above), items


def _pairs(text: str) -> frozenset[str]:
    bare = re.sub(r"[^\w]", "", tidied(text))
    return frozenset(bare[i : i + 2] for i in range(len(bare) - 1))


def _value(written: str) -> int:
    return numerals.number(written) if written else 0
