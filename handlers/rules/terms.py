"""“观远里 3栋 通知 从周一 到 周五 免审”: the office, where it counts, from when until when, in any order."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from nlp import times
from nlp.plain import plain
from storage.roles import NEIGHBOURS, Role

_NOTICES = frozenset({"通知", "发通知", "群发", "通知权"})
"""Words for the right to send notices and no other."""

_WITH_POST = {Role.DEPARTMENT: ("部门",), Role.EXPERT: ("小员", "邻里")}
"""Offices that are nothing without a post."""

_LEADS = "小组长"
"""The post of the PARTY_MEMBER who leads the others of a place."""

ALONE = tuple(role for role in Role if role not in _WITH_POST)
"""Offices that need no post."""

_TRUSTED = {"免审": True, "不免": False, "不免审": False, "要审": False}
_EDGE = " \t从自到至起,，"


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """``starts`` and ``ends`` None: from now on, for good.  ``unseen``: notices go unlooked at; ``post``: 水务."""

    role: Role | None
    word: str
    deputy: bool
    post: str
    where: tuple[str, ...]
    starts: datetime | None
    ends: datetime | None
    unseen: bool | None


_NAME = r"(?P<name>[\u4e00-\u9fff]{2,4}?)"
_SECRETARY = "书记"
_PLAIN = "|".join(role for role in ALONE if role not in NEIGHBOURS)
_OFFICE = rf"(?P<office>副?(?:{_PLAIN}|(?:党?支部|社区|小区)?{_SECRETARY}))"

_GIVES_UP = r"不(?:再|想)?(?:当|做|干|担任|是)"
_NOBODY = re.compile(r"^[我他她了让请由]|我|[谁哪]|什么|别人|^人")
_WHERE = r"(?P<where>[^,，。!！?？\s]{0,14}?)"
_POLITE = r"(?:请|麻烦|帮我?|现在|以后|[,，\s]){0,4}"
_TERM = r"(?P<term>[,，\s]?(?:从|到|为期|任期|先|\d|[一二两三半]).{1,16}?)?"
_UNTIL = "为止"
_NAMES = tuple(
    re.compile(_POLITE + pattern + _TERM + r"[吧了]?[。.!！]?")
    for pattern in (
        rf"(?:让|请|由|安排|叫|任命|定){_NAME}(?:来|去)?(?:当|做|担任|任|为|出任){_WHERE}的?{_OFFICE}",
        rf"{_NAME}(?<![不想要能再])(?:来)?(?:当|担任|出任){_WHERE}的?{_OFFICE}",
        rf"[\u4e00-\u9fff]{{2,4}}?(?:已经|现在)?{_GIVES_UP}{_WHERE}的?{_OFFICE}[了吧]?[,，\s]{{1,2}}(?:换成?|改成?|让|由|请){_NAME}(?:来)?(?:当|做|干|担任)?",
        rf"{_WHERE}的?{_OFFICE}(?:就|先|以后)?(?:给|交给|让给|轮到){_NAME}(?:来)?(?:当|做|担任|任|干)",
        rf"{_NAME}(?:在|到|来|去)?{_WHERE}挂职(?:当|做|任|为|担任)?{_OFFICE}",
        rf"{_NAME}的{_WHERE}{_OFFICE}(?:身份|任期)?(?:就|只|先)?(?:做|当|任|是|定)?(?=到)",
        rf"{_WHERE}的?{_OFFICE}(?:现在|以后)?(?:换成|换为|换(?!了)|改成|改为|由|定为|让|请){_NAME}(?:来)?(?:当|做|担任|任)?",
    )
)
_LEFT = r"搬走|搬家|搬出去|不住这[里儿]?|去世|过世|调走|退休|生病|不干"
_GONE = rf"(?:[他她]?(?:已经|都|昨天|今天|刚)?(?:{_LEFT})了?[,，\s]{{1,2}})"
_WHY = r"(?:[吧了]{0,2}[,，\s]{1,2}(?!(?:让|换|由|叫|请|改)).{1,16}|[吧了]{0,2})[。.!！]?"
_ENDS = tuple(
    re.compile(_POLITE + pattern + _WHY)
    for pattern in (
        rf"(?:把|将)?{_NAME}的{_WHERE}{_OFFICE}(?:身份|职务|职位)?(?:给|都)?(?:免|撤|去|拿|停|取消|卸|解)(?:掉|了|去|职|除|任)?",
        rf"{_NAME}{_GONE}(?:(?:把|将)?[他她]的)?{_WHERE}{_OFFICE}(?:身份|职务)?(?:也|就|给|都){{0,2}}"
        r"(?:不(?:再)?(?:当|做|干)|免|撤|取消|卸|解)(?:掉|了|去|职|除|任)?",
        rf"(?:免去|撤掉|免掉|撤销|取消|免|撤){_NAME}的?{_WHERE}的?{_OFFICE}(?:身份|职务|职位)?",
        rf"{_NAME}不(?:再)?(?:当|做|担任|是){_WHERE}的?{_OFFICE}",
    )
)
_SELF_ENDS = re.compile(
    rf"我(?:想|要|以后|现在|可能)?(?:(?:不|不想|不能|没法)(?:再)?(?:当|做|担任|干)|辞掉?|辞去|辞)(?:这个)?{_WHERE}的?{_OFFICE}(?:的职务)?(?:[了吧]?[。.!！]?|[了吧]?[,，].{{1,20}})"
)


_TOO_MUCH = re.compile(rf"(?:这个)?{_OFFICE}我?(?:实在)?(?:干|当|做)(?:不(?:动|了|下去|来)|够)了?(?:[,，。].{{0,20}})?")


def named(plain_words: str) -> tuple[str, str, str, str] | None:
    """“让老李当4栋楼长到年底”, “4栋楼长换成梅姐”: name, office, place and term."""
    return _parts(_NAMES, plain_words)


_SECONDED = re.compile(rf"{_POLITE}{_NAME}(?:在这里|在这|来)?挂职(?P<term>[到至].{{1,16}}?|.{{1,6}}?)[吧了]?[。.!！]?")


def seconded(plain_words: str) -> tuple[str, str] | None:
    """“小王挂职到6月30日”: who, and until when; as what is not said."""
    found = _SECONDED.fullmatch(plain_words.strip())
    return (found["name"], found["term"]) if found and not _NOBODY.search(found["name"]) else None


def dismissed(plain_words: str) -> tuple[str, str, str, str] | None:
    """“把老李的楼长免了”: name, office, place; no term."""
    return _parts(_ENDS, plain_words)


def gives_up(plain_words: str) -> str | None:
    """“我不当楼长了”: the office that the speaker wants to give up."""
    found = _SELF_ENDS.fullmatch(plain_words.strip()) or _TOO_MUCH.fullmatch(plain_words.strip())
    return found["office"] if found else None


def _parts(patterns: tuple[re.Pattern[str], ...], words: str) -> tuple[str, str, str, str] | None:
    found = next((match for pattern in patterns if (match := pattern.fullmatch(words.strip()))), None)
    if found is None or _NOBODY.search(found["name"]):
        return None
    parts = found.groupdict()
    office = str(Role.SECRETARY) if parts["office"].endswith(_SECRETARY) else parts["office"]
    return parts["name"], office, parts["where"], (parts.get("term") or "").strip(" ,，").removesuffix(_UNTIL)


def read(first: str, rest: str, now: datetime) -> Terms:
    """What an appointment says after the name; ``role`` None where no word of it is an office."""
    words = plain(f"{first} {rest}").split()
    unseen = next((_TRUSTED[word] for word in words if word in _TRUSTED), None)
    words = [part for word in words if word not in _TRUSTED for part in parted(word)]
    word = next((word for word in words if office(word)), "")
    left = " ".join(words[: words.index(word)] + words[words.index(word) + 1 :]) if word else " ".join(words[1:])
    starts, ends, where = _term(left, now)
    role, deputy, post = office(word) or (None, False, "")
    named = word or (words[0] if words else first)
    return Terms(role=role, word=named, deputy=deputy, post=post, where=where, starts=starts, ends=ends, unseen=unseen)


def parted(word: str) -> list[str]:
    """“4栋楼长”, the place and the office written in one, as two words."""
    if office(word):
        return [word]
    found = re.fullmatch(rf"(?P<where>.{{1,14}}?(?:[\d栋幢座元里区园村城苑庭]))的?{_OFFICE}", word)
    return [found["where"], found["office"]] if found else [word]


def office(word: str) -> tuple[Role, bool, str] | None:
    """The office that a word names, whether a deputy's, and its post."""
    if word in _NOTICES:
        return Role.NOTIFIER, False, ""
    core = word.removeprefix("副")
    if core in (f"党{_LEADS}", f"{Role.PARTY_MEMBER}{_LEADS}"):
        return Role.PARTY_MEMBER, core != word, _LEADS
    for role, names in _WITH_POST.items():
        for name in names:
            post = core.removeprefix(name).removesuffix(name) if name in core else ""
            if post and core in (f"{name}{post}", f"{post}{name}"):
                return role, core != word, post
    if core.endswith(_SECRETARY):
        return Role.SECRETARY, core != word, ""
    return (Role(core), core != word, "") if core in ALONE else None


def leads_party(role: Role, post: str) -> bool:
    """Whether it is the office of whoever leads the party members of a place."""
    return role is Role.PARTY_MEMBER and post == _LEADS


def _term(words: str, now: datetime) -> tuple[datetime | None, datetime | None, tuple[str, ...]]:
    """The times at the end of the words, and the words before them."""
    if found := times.find(words, now):
        where = words[: found[0].at].rstrip(_EDGE)
        begins = found[0].start if "从" in words or len(found) > 1 or "自" in words else None
        return begins, found[-1].end, tuple(re.split(r"[\s/]+", where)) if where else ()
    parts = [part for part in re.split(r"[\s/]+", words) if part]
    lengths = [span for part in parts if (span := times.span(part))]
    where_words = tuple(part for part in parts if times.span(part) is None)
    return None, now + lengths[-1] if lengths else None, where_words


def spelled_end(spell: Callable[[datetime], str], end: datetime) -> str:
    """The end of a term as one says it: what ends at midnight ends with the day before."""
    said = spell(end)
    return spell(end - timedelta(minutes=1)).replace("23:59", "24:00") if said.endswith("00:00") else said
