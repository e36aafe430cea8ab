"""How somebody reports for duty: unit, home, skills and hours, in one line or bit by bit; whose skill fits a matter."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from storage.windows import Window

DAY = 24 * 60

_PARTS = re.compile(r"[\s,，;；。.!！\n]+")
_HOURS = re.compile(
    r"工作日|上班日|平时|周[一二三四五六日天末]|星期|每天|天天|节假日|休息日|随时|都行|都可以|任何时候|[上下]午|晚上?|白天|中午|下班|有空|\d\s?[点时:]"
)
_SKILLED = re.compile(r"(?:我?会(?:一?点)?|也能|还能|擅长|特长(?:是|[::])?|技能(?:是|[::])?|我?懂|我?能做?)")
_UNSKILLED = re.compile(r"没(?:有|什么)?(?:特别)?的?特长|不会什么|啥也不会")
_UNIT = ("工作单位是", "工作单位", "单位是", "单位在", "单位")
_WORKS = ("上班", "工作", "任职")
_WORKS_AT = ("我在", "在")
_UNIT_LIKE = (
    *(
        "局",
        "公司",
        "学校",
        "医院",
        "银行",
        "中心",
        "派出所",
        "研究所",
        "学院",
        "大学",
        "小学",
        "中学",
        "街道",
        "街道办",
    ),
    *("居委会", "厂", "集团", "支队", "大队", "法院", "检察院", "党委", "机关", "协会", "退休"),
)
_HOME = re.compile(r"[\d一二三四五六七八九十]\s?(?:栋|幢|号楼|单元)|\d{1,2}-\d")
_LIVES = ("住", "我住", "家住", "我家住", "我家在")
_LIST = re.compile(r"[、/和及与]")
_NONE = re.compile(
    r"(?:不说|不想说|不方便|没有?|没什么(?:特别的?)?|都?不会|啥也不会|无|跳过|不写|不用|暂无|退休了?)[了的吧。]?"
)

_WORK = re.compile(r"工作日|上班日|平时|周一[到至\-~]周?五")
_FREE = re.compile(r"周末|周六|周日|周天|星期[六日天]|节假日|休息日|双休")
_ALL_DAYS = re.compile(r"每天|天天|都")
_CLOCK = (
    r"(?P<{0}part>早上|上午|中午|下午|晚上?|夜里)?\s?(?P<{0}hour>\d{{1,2}})\s?(?:[:点时](?P<{0}minute>\d{{2}}|半)?)?分?"
)
_RANGE = re.compile(rf"{_CLOCK.format('a')}\s?(?:[到至\-~—]+)\s?{_CLOCK.format('b')}")
_FROM = re.compile(rf"{_CLOCK.format('a')}\s?(?:以后|之后|后|起|开始)")
_TO = re.compile(rf"{_CLOCK.format('a')}\s?(?:以前|之前|前)")
_SPELLS = (
    ("上午", 480, 720),
    ("早上", 420, 720),
    ("中午", 690, 840),
    ("下午", 780, 1080),
    ("白天", 480, 1080),
    ("晚", 1080, 1320),
)
_AFTER_WORK = 1080

_FIT = {
    "water": r"水|管道|疏通|防水",
    "power": r"电|灯",
    "gas": r"燃气|煤气",
    "elevator": r"电梯",
    "facilities": r"修|水|电|灯|木工|锁|门",
    "housing": r"修|水|电|防水|木工",
    "sanitation": r"保洁|清洁|疏通|消杀",
    "greening": r"绿化|园艺|花|树",
    "security": r"安保|门|锁|监控|电脑",
    "care": r"护|医|陪|理发|做饭|心理|老人|孩子|辅导",
    "affairs": r"法律|律师|财务|会计|文书|手续|电脑|手机",
    "pets": r"宠物|兽医|狗|猫",
    "fire": r"消防",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What was said so far; None: nothing yet, and it may be asked for."""

    unit: str | None = None
    home: str | None = None
    skills: str | None = None
    hours: str | None = None


def read(words: str, default: str = "unit") -> Said:
    """One line, in any order, with or without the words for what is what; ``default``: what the first words are."""
    found: dict[str, list[str]] = {}
    kind = ""
    for part in filter(None, _PARTS.split(words)):
        kind = _kind(part) or kind or default
        found.setdefault(kind, []).append(part)
    return Said(
        unit=unit("".join(found["unit"])) if "unit" in found else None,
        home=" ".join(found["home"]) if "home" in found else None,
        skills=skills(" ".join(found["skills"])) if "skills" in found else None,
        hours=" ".join(found["hours"]) if "hours" in found else None,
    )


_UNDOES = re.compile(r"取消|注销|撤销|不报|退出|报到证|新生报到|报到处")
_COMES = re.compile(r"(?:双|党员)?报到|出(?:点|份|一份)?力|帮(?:点|个)?忙|找我|服务|报名")
_OF_UNIT = re.compile(
    r"我(?:也?是)(?:一名|一个|个)?(?P<unit>[^,，。我要来\s]{2,14}?)的(?:一名|一个)?(?:退休|老|中共)?(?:党员[\u4e00-\u9fff]{0,4})?(?=$|[,，。\s])"
)
_ABOUT_IT = re.compile(
    r"您好|你好|我们?|[是要想来去到回在从让叫给就的了吧呢个名]|一下|党员|退休|老|中共|(?:单位|组织|党委|支部)(?:让|叫|要求|安排)?|要求|安排"
    r"|社区|小区|咱们?|这[里儿边]|双|报到|登记|怎么[弄办报搞]?|如何|可以|需要|有(?:什么|啥)?(?:事|活|需要)?|随时|找我|出(?:点|份|一份)?力|帮(?:点|个)?忙|报名|服务|愿意|[吗么?？,，。!！\s]"
)


def presents(text: str) -> str | None:
    """“我是水务局的党员，来报到，会水电”, “我是党员，想出点力”: what is said of oneself; empty for nothing more."""
    plain = text.strip()
    party = "党员" in plain or "报到" in plain
    if not party or ("我" not in plain and "报到" not in plain) or len(plain) > 80:
        return None
    if _UNDOES.search(plain) or not _COMES.search(plain) or re.search("谁|哪些|多少", plain):
        return None
    told = _OF_UNIT.search(plain)
    parts = [part for part in _PARTS.split(plain[: told.start()] + plain[told.end() :] if told else plain) if part]
    rest = [part for part in parts if _ABOUT_IT.sub("", part)]
    if not told and any(_kind(part) == "" for part in rest):
        return None  # it tells of something else, too
    return " ".join(filter(None, (_UNIT[-1] + told["unit"] if told else "", *rest)))


_CAN_TOO = re.compile(
    r"我?(?:还|也|现在|刚学|学)(?:也|又|会了?)?(?:会|懂|擅长)(?P<skills>[^,，。?？吗的来去]{1,12})[。.!！]?"
)
_WORKS_NOW = re.compile(
    r"(?:我?(?:换|改|调)(?:了?个?)?(?:单位|工作)了?|单位(?:换|改|变)了)[,，\s]{0,2}(?:现在|改)?(?:是|在|到|成|去)?(?P<unit>.{2,20}?)(?:上班|工作|了)?[。.!！]?"
)
_SHOWN = r"(?:知道|看到|看见|显示|公开|说|写|亮)"
_ME = r"(?:我?(?:是党员|的?(?:党员)?身份|的?名字|的?姓名|叫什么))"
_HIDES = re.compile(
    rf"(?:以后)?(?:别|不要|不想|不用|请勿)(?:再)?(?:让|在|把)?(?:群里|大家|别人|邻居)?.{{0,6}}{_SHOWN}.{{0,3}}{_ME}.{{0,3}}"
)
_SHOWS = re.compile(
    rf"(?:以后|现在|我)?(?:群里|在群里)?(?:可以|同意|愿意|能)(?:在|让)?(?:群里|大家)?.{{0,3}}{_SHOWN}.{{0,3}}{_ME}[了的吧。.!！]?"
)
_LEAVES = re.compile(
    r"(?:请|帮我|麻烦|给我|我?[要想]|把|我(?:要)?搬家了?|我的|[,，\s]){0,5}(?:报到(?:给我)?(?:取消|注销|撤了|撤销|退了?)|(?:取消|注销|撤销|退出|退掉?)(?:我的|这个)?报到)(?:一下)?[了吧。.!！]?"
)
_TIRED = re.compile(
    r"(?:以后|最近|这阵子?|太忙了?|我|有点忙|[,，\s]){0,5}(?:别|不要|先不|暂时不|先别|不想|不再)(?:再)?(?:给我|叫我|找我|接|派|干|做).{0,4}(?:活|任务|单|事|干|做)?[了吧。.!！]?"
    r"|我不(?:想)?干了|我?(?:已经)?调走了.{0,12}|(?:我的?)?(?:党?组织)?关系(?:已经)?转走了.{0,6}"
)
_WHAT_TO_DO = re.compile(
    r"(?:您好|你好|请问|最近|现在|今天|我?(?:想)?看看|[,，\s]){0,4}(?:还)?(?:有没有|有什么|有啥|哪里|哪些|什么)(?:事情?|活儿?|地方|任务|工作)?"
    r"(?:是|要|需要|可以|能)?(?:我)?(?:能|可以|要|需要)?(?:我)?(?:帮忙|帮|做|干|办|出力|认领|活儿?|任务)(?:的|上的|得上的)?(?:事|忙|活)?(?:吗|呢|吧)?[?？。.!！]?"
)


def can_too(plain: str) -> str | None:
    """“我还会修电”: one more skill."""
    found = _CAN_TOO.fullmatch(plain.strip())
    return skills(found["skills"].rstrip("了")) if found else None


def works_now(plain: str) -> str | None:
    """“换单位了，现在在住建局”."""
    found = _WORKS_NOW.fullmatch(plain.strip())
    return unit(found["unit"]) if found else None


def hides(plain: str) -> bool:
    """“别让群里知道我是党员”."""
    return _HIDES.fullmatch(plain.strip()) is not None


def shows(plain: str) -> bool:
    """“可以公开我是党员”."""
    return _SHOWS.fullmatch(plain.strip()) is not None


def leaves(plain: str) -> bool:
    """“帮我把报到取消吧”."""
    return _LEAVES.fullmatch(plain.strip()) is not None


def is_tired(plain: str) -> bool:
    """“最近太忙，先不接任务了”: for a while, or for good."""
    return len(plain) <= 30 and _TIRED.fullmatch(plain.strip()) is not None


def asks_what_to_do(plain: str) -> bool:
    """“有什么我能帮的”: of whoever would like to do something."""
    return len(plain) <= 24 and _WHAT_TO_DO.fullmatch(plain.strip()) is not None


def unit(words: str) -> str:
    """Where somebody works; empty where they would rather not say."""
    said = words.strip(" :：")
    named = next((said.removeprefix(head) for head in _UNIT if said.startswith(head)), said).lstrip(" :：")
    works = next((named.removesuffix(tail) for tail in _WORKS if named.endswith(tail)), named)
    at = next((works.removeprefix(head) for head in _WORKS_AT if works.startswith(head)), works)
    plain = at if works != named or at.endswith(_UNIT_LIKE) else named
    return "" if _NONE.fullmatch(plain) else plain[:30]


def skills(words: str) -> str:
    """What somebody can do, parted by blanks."""
    plain = " ".join(_LIST.sub(" ", _SKILLED.sub("", part)) for part in filter(None, _PARTS.split(words)))
    found = [word[:10] for word in plain.split() if not _NONE.fullmatch(word)]
    return " ".join(dict.fromkeys(found[:8]))


def windows(words: str) -> tuple[Window, ...] | None:
    """The hours that the words name; none at all: at any time; None where they name no hours."""
    if re.search(r"随时|都行|都可以|任何时候|不限", words):
        return ()
    found: list[Window] = []
    days: tuple[bool, ...] = (True, False)
    for part in filter(None, re.split(r"[,，;；。、和\n]+", words)):
        named = _days(part)
        days = named or days
        spans = list(_spans(part))
        if not spans and not named:
            continue
        found += [Window(workday, *span) for workday in days for span in spans or [(0, DAY)]]
    return tuple(dict.fromkeys(found)) or None


def is_open(given: Iterable[Window], *, workday: bool, minute: int) -> bool:
    """Whether somebody who gave these hours has time then; who gave none always has."""
    every = tuple(given)
    return not every or any(w.workday is workday and w.opens <= minute < w.closes for w in every)


def fits(skill: str, subject: str, matter: str) -> bool:
    """Whether somebody with that skill could look after such a matter."""
    pattern = _FIT.get(subject)
    return bool(pattern and re.search(pattern, skill)) or skill in matter


def _kind(part: str) -> str:
    if _UNSKILLED.match(part):
        return "skills"
    if _SKILLED.match(part) and not _HOURS.search(part):
        return "skills"
    if part.startswith(_UNIT) or part.endswith(_UNIT_LIKE) or (part.startswith(_WORKS_AT) and part.endswith(_WORKS)):
        return "unit"
    if _HOURS.search(part):
        return "hours"
    return "home" if part.startswith(_LIVES) or _HOME.search(part) else ""


def _days(part: str) -> tuple[bool, ...]:
    work, free = bool(_WORK.search(part)), bool(_FREE.search(part))
    if _ALL_DAYS.search(part) or (work and free):
        return (True, False)
    return (True,) if work else (False,) if free else ()


def _spans(part: str) -> Iterator[tuple[int, int]]:
    if found := _RANGE.search(part):
        opens = _minute(found, "a")
        closes = _minute(found, "b", found["apart"])
        yield opens, closes if closes > opens else DAY
    elif found := _FROM.search(part):
        yield min(_minute(found, "a"), DAY - 1), DAY
    elif found := _TO.search(part):
        yield 0, _minute(found, "a")
    elif "下班" in part:
        yield _AFTER_WORK, DAY
    else:
        yield from ((opens, closes) for word, opens, closes in _SPELLS if word in part)


def _minute(found: re.Match[str], which: str, lent: str | None = None) -> int:
    """The minute of the day; afternoon and evening count from noon."""
    hour, minute = int(found[f"{which}hour"]), found[f"{which}minute"]
    part = found[f"{which}part"] or lent or ""
    if part[:1] in ("下", "晚", "夜") and hour < 12:
        hour += 12
    return min(hour * 60 + (30 if minute == "半" else int(minute or 0)), DAY)
