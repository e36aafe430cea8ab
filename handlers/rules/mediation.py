"""Mediation: who may mediate, on which level, until when; and what a party's answer means."""

import re
from collections.abc import Collection, Sequence
from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from handlers.rules import confiding
from nlp import Reading
from nlp.labels import Act, Label
from storage.places import WITHIN_ESTATE, Place, PlaceKind
from storage.roles import Holding, Role

Days = Annotated[int, Field(gt=0, le=180, strict=True)]


class Level(BaseModel):
    """Who mediates on it: the first of ``roles`` that anybody holds for a place of these ``kinds``; until when."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[str, Field(min_length=1, max_length=20)]
    days: Days = 30
    kinds: tuple[PlaceKind, ...]
    roles: tuple[Role, ...] = (Role.MEDIATOR,)


_LEVELS = (
    Level(name="小区调解队", kinds=WITHIN_ESTATE),
    Level(
        name="社区“万家和”",
        kinds=(PlaceKind.GRID, PlaceKind.COMMUNITY),
        roles=(Role.MEDIATOR, Role.SECRETARY, Role.GRID_WORKER),
    ),
    Level(name="街道调处中心", kinds=(PlaceKind.STREET,), roles=(Role.MEDIATOR, Role.DUTY_OFFICER, Role.SECRETARY)),
)


class Mediation(BaseModel):
    """The table of a place.  ``chase_days``: after so long the silent are asked once more; ``visit_days``: 回访.

    ``covenant``: the clause of the neighbours' covenant that the one line in the group cites.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    TITLE: ClassVar[str] = "调解"

    levels: Annotated[tuple[Level, ...], Field(min_length=1, max_length=5)] = _LEVELS
    chase_days: Days = 3
    visit_days: Days = 7
    covenant: Annotated[str, Field(max_length=40)] = ""

    def level(self, number: int) -> Level | None:
        """The level of that number, from 1 on."""
        return self.levels[number - 1] if 0 < number <= len(self.levels) else None


def mediators(level: Level, upwards: Sequence[Place], holdings: Collection[Holding]) -> list[Holding]:
    """Everybody who may mediate on that level, the nearest first; of a lesser role only where nobody holds a better."""
    kinds = [place for place in upwards if place.kind in level.kinds]
    for role in level.roles:
        found = [h for place in kinds for h in holdings if h.place_id == place.id and h.role is role]
        if found:
            return found
    return []


class Answer(StrEnum):
    """What a party says to an offer."""

    YES = "yes"
    NO = "no"
    OTHER_MEDIATOR = "other"
    NOT_MINE = "none"


_OTHER = re.compile(
    r"换(?:个|一?[个位])(?:[男女老年轻懂会说闽南本地]{1,6}的?)?(?:人|调解员|来|的|$)|换(?:人|调解员)|另(?:外)?[找请派]"
)


def refuses_mediator(plain: str, name: str) -> bool:
    """“别找周叔”, “我和周叔有过节，换一个”, “能不能换个女的来”: somebody else is wanted, whatever the reason."""
    if name and re.search(
        f"(?:不[要想愿]意?(?:要|找|让|见|请)?|别[找让请叫派]|不信任?|信不过){re.escape(name)}", plain
    ):
        return True
    return len(plain) <= 30 and _OTHER.search(plain) is not None


_ANSWERS = (
    (Answer.NOT_MINE, re.compile(r"(?:和|跟|与)我无关|无关|不关我的?事|找错人|认错人")),
    (Answer.OTHER_MEDIATOR, re.compile(r"(?:我?想|我?要)?换(?:个|一个|一位|位)?(?:人|调解员)")),
    (
        Answer.NO,
        re.compile(
            r"我?不太?愿意?|我?不同意|我?不太?想|不要|不用|不必|不行|不可以|不谈|不调解|不需要|没必要|算了|别"
            r"|(?:我觉得|我看)?[没有]什么(?:好|可以?)谈|谈什么谈|懒得谈|不去"
        ),
    ),
    (
        Answer.YES,
        re.compile(
            r"(?:我|那就?)?(?:愿意是愿意|可以是可以|行是行|愿意|同意|可以|要|行|好的?|嗯+|没(?:有)?问题|没(?:有|什么)?意见|谈吧|(?:谈|聊|试)(?:一?[谈聊试])(?:也行|也好|看)?)"
        ),
    ),
)
_REST = re.compile(r"^(?:调解|一?[谈聊试]|看|的|吧|啊|呀|了|呢){0,4}[\s,，。.;；:：!！、]+")
_ENDS = re.compile(r"^(?:调解|一?[谈聊试]|看|的|吧|啊|呀|了|呢){0,4}[\s。.!！~]*$")


def answered(text: str) -> tuple[Answer, str] | None:
    """What the words answer, and what is said beside it; None where they are about something else."""
    plain = text.strip()
    for answer, pattern in _ANSWERS:
        if found := pattern.match(plain):
            rest = plain[found.end() :]
            if _ENDS.match(rest):
                return answer, ""
            if beside := _REST.match(rest):
                more = rest[beside.end() :].strip()
                again = answered(more) if answer is Answer.YES else None  # “行吧，不愿意”, “行吧，愿意”
                return again or (answer, more)
    return None


_CALLS_UP = re.compile(
    r"(?:那就?|好的?|行|还是|可以|[,，\s]){0,4}(?:请|让|找|叫)(?:社区|街道|上面|上级|上一级|万家和|调处中心|他们)(?:的人)?(?:一起)?[来谈聊去看帮忙]{0,3}[吧了。.!！]{0,2}"
)


def calls_up(plain: str) -> bool:
    """“那就请社区来吧”: the next level may help."""
    return _CALLS_UP.fullmatch(plain.strip()) is not None


class Free(StrEnum):
    """What a party's words are that answer nothing outright."""

    LATER = "later"
    ASKS = "asks"
    DOUBTS = "doubts"
    TELLS = "tells"
    CHATS = "chats"


_LATER = re.compile(
    r"想一?想|考虑|晚点|晚些|过几天|改天|再说|再看|商量|(?<!帮)我(?:先|再|得|要|去|回去){0,2}问一?[问下]|没空|没时间|在忙|忙着|回头"
)
_ASKS = re.compile(r"谁|(?<!凭)什么|怎么|咋|多少|哪[里儿个位]")
_ASKING = re.compile(r"[吗么嘛？?]\s?$")
_OF_IT = re.compile(r"调解|谈|收费|要钱|你们|您们|管家")
_DOUBTS = re.compile(
    r"偏心|偏袒|偏向|向着(?:他|她|对方)|不公[平正]|一伙|(?:跟|和|是)(?:他|她|对方).{0,4}(?:亲戚|熟人|朋友|同事|认识)"
)
_BRIEF = 14
"""Letters up to which words that put off, or ask, do nothing else."""

_LEAST = 4
"""Letters from which they tell something."""

_PLAINLY, _LIKELY = 0.985, 0.8
"""How sure it must be that words are talk, and so are kept nowhere; and that they are a need."""


def free(reading: Reading, mediator: str) -> Free:
    """What a party says in words of their own; ``mediator``: the name of whoever mediates."""
    plain = reading.plain.strip()
    brief, of_it = len(plain) <= _BRIEF, speaks_of_it(reading, mediator)
    if of_it and _DOUBTS.search(plain):
        return Free.DOUBTS
    if (brief and _ASKS.search(plain)) or (of_it and _ASKING.search(plain)):
        return Free.ASKS
    if brief and _LATER.search(plain):
        return Free.LATER
    chats = reading.label is Label.CHAT and reading.confidence >= _PLAINLY
    return Free.CHATS if chats or len(plain) < _LEAST or _ASKING.search(plain) else Free.TELLS


def speaks_of_it(reading: Reading, mediator: str) -> bool:
    """Whether words speak of the mediation itself."""
    return _OF_IT.search(reading.plain) is not None or (mediator != "" and mediator in reading.plain)


def is_about(reading: Reading, subject: str) -> bool:
    """Whether words that nobody asked for belong to the quarrel about ``subject``."""
    return (reading.label is Label.DISPUTE or reading.subject == subject) and not is_apart(reading, subject)


def is_apart(reading: Reading, subject: str) -> bool:
    """Whether a party's words tell of a matter of its own, not of the quarrel about ``subject``."""
    likely = reading.act is Act.OPEN or (reading.label is Label.NEED and reading.confidence >= _LIKELY)
    return likely and reading.subject not in (None, subject)


_NUMBERED = re.compile(
    r"(?:^|(?<=[\s;；。，,、）):：]))\s{0,3}(\d{1,2}|[一二三四五六七八九十]{1,2}(?=\s?[、)）.]))\s?[)）.、．](?!\d)"
)
_PARTS = re.compile(r"[;；\n]")
_TRIM = " \n\t;；。,，、"


def points(text: str) -> list[str]:
    """“1) … 2) …” point by point; without numbers, what stands between semicolons or on lines of its own."""
    parts = _NUMBERED.split(text)
    found = [part.strip(_TRIM) for part in (parts[2::2] if len(parts) > 2 else _PARTS.split(text))]
    return [part for part in found if part]


_DEAL = re.compile(
    r"(?P<head>.{0,12}?(?:谈[好妥拢成]|说好|达成(?:一致|协议|共识)?|(?:双方|两[边家位人]|都)(?:也|都)?(?:同意|答应|认可)))"
    r"(?:了|的是?|这?[几\d一二三四五六七八九十两]条|以下|如下|意见|约定){0,4}[\s:：，,。;；]{1,3}(?P<points>.{4,2000})",
    re.DOTALL,
)
_BOTH = re.compile(r"^(?:双方|两[边家位人])都?(?:同意|答应)[,，:：]?")
_NOT_YET = re.compile(r"[没不未]|快|差一?点|[？?]$|[吗呢]$")


def deal(text: str) -> str | None:
    """“谈好了：一、…；二、…”: what both sides agreed to, as a mediator tells it."""
    found = _DEAL.fullmatch(text.strip())
    return None if found is None or _NOT_YET.search(found["head"]) else _BOTH.sub("", found["points"], count=1)


_FELL = re.compile(
    r"没(?:有|能)?谈(?:成|拢|妥|好|下来)|谈不(?:拢|成|下去|来)|谈[崩僵]|(?:不|没)(?:肯|愿意)?(?:让步|松口)"
)
_GOES_ON = re.compile(r"(?:再|接着|继续|还[要会得])(?:约|谈|聊|试|来)|下次|改天|缓一?缓|过几天")


def fell_through(plain: str) -> bool | None:
    """“没谈拢”: False, “今天没谈成，下周再谈”: True, for it goes on; None for anything else."""
    return _GOES_ON.search(plain) is not None if len(plain) <= 40 and _FELL.search(plain) else None


_ILL = re.compile(
    r"没(?:有)?(?:做到|照做|遵守|用)|不行|不好|不照做|反悔|又(?:开始|在|拖|跑|吵|闹|响)|还是(?:不|吵|拖|跑|照)|照样|老样子"
    r"|还(?:在|会|老|总|一直)?(?:跑|跳|拖|吵|闹|响|叫|滴|扔|堆|弹|占|停|漏|臭)|(?:一[边家方]|有[一]?[边家方]).{0,6}[没不]"
)
_WELL = re.compile(r"做到|照做|没问题|没再|不吵了|满意|没事了|和好|(?:挺|很|都|蛮|还)好|好(?:了|的|着)?[。!！]?$|可以")


def holds(text: str) -> bool | None:
    """Whether the words say that what was agreed on is kept; None where they say neither."""
    return False if _ILL.search(text) else True if _WELL.search(text) else None


_ROOM = re.compile(
    r"^\s{0,3}[#＃]?\s?(?:[DdＤ]\s?(?P<room>\d{1,9})(?!\d)|(?P<bare>\d{1,9})(?=$|[\s,，])|(?<=[#＃])(?P<no>\d{1,9})(?!\d))"
    r"[\s,，:：]{0,3}"
)


def room(text: str) -> tuple[int | None, str]:
    """“D18 …”: the number of a mediation and what is said of it."""
    found = _ROOM.match(text)
    return (int(found[found.lastgroup or 0]), text[found.end() :].strip()) if found else (None, text.strip())


_THREAT = re.compile(
    r"(?<!会)(?:砍|捅|杀|劈|宰)(?:死|了|翻|烂)?(?:你|您|他|她|我|你们|全家)|(?:打|弄|整|揍|掐|勒|烧|撞|搞)死(?:你|您|他|她|我)(?![也都])"
    r"|打断(?:你|他|她|我).{0,4}[腿手]|要(?:你|他|她|我).{0,3}的?命|(?:拿|带|提|举|抄|持)[着了起]?.{0,3}刀.{0,4}(?:砍|捅|找|等|堵|拦|追|站|冲|敲|砸|踹|威胁|吓)"
    r"|信不信.{0,4}(?:我|老子).{0,4}(?:揍|打|抽|弄|砍|捅)(?:你|您|他|她)|(?:我|老子)(?:就|要|就要|非)(?:揍|抽|打)(?:你|他|她)"
    r"|(?:给|放)(?:你|他|她|我)放血|同归于尽|(?:找|叫|喊|带)人.{0,4}(?:弄|打|收拾|整|揍|砍)(?:你|您|他|她|我)"
)
_HANDS = re.compile(
    r"(?:推|搡|打|踢|踹|掐|扇|拽|揪|堵|拦|跟踪|骚扰|威胁|恐吓|吓唬)(?:了|过|着|住)?(?:我|我家|我们|我[老爸妈孩])(?!.{0,2}(?:电话|招呼|车|手机|微信))|动手|扔(?:东西|石头|酒瓶|鞭炮)"
)
_STRUCK = re.compile(
    r"(?:楼[上下]|隔壁|对门|对面|邻居|对方|那家|有人|有个|\d{3,4}室?)(?:家|住户|邻居)?的?[^。!！?？，,]{0,8}?"
    r"(?:动手)?(?:打|揍|踢|踹|掐|扇|推)(?:了|着|倒了?|伤了?)(?:我|我[爸妈老孩])(?!.{0,2}(?:电话|招呼|车|手机|微信))"
)
FORCE, HITS = frozenset("砍捅杀劈宰死断命刀信揍抽打血归弄收整"), frozenset("打揍踢踹掐扇推")
"""One of them is in every threat, and in all that tells of a blow."""
_BLADE = re.compile(r"砍|捅|杀|刀|劈|宰|放血")


def threatens(plain: str) -> bool:
    """Whether somebody is threatened, in words that nobody should take for anger alone while people quarrel."""
    return not FORCE.isdisjoint(plain) and _THREAT.search(plain) is not None


def is_danger(reading: Reading) -> bool:
    """Whether it is nothing that anybody mediates: an emergency, violence at home, or a threat."""
    return reading.urgent or confiding.is_for_one(reading.plain, urgent=False) or threatens(reading.plain)


def is_afraid(plain: str) -> bool:
    """Whether somebody tells of hands laid on them, or of being frightened: 110 is named, whatever else is said."""
    return _HANDS.search(plain) is not None


def is_struck(plain: str) -> bool:
    """Whether a neighbour, or a stranger, has laid hands on whoever speaks."""
    return not HITS.isdisjoint(plain) and _STRUCK.search(plain) is not None


def threatens_with_a_blade(plain: str) -> bool:
    """The same, plain enough where nothing is known of a quarrel."""
    return threatens(plain) and _BLADE.search(plain) is not None
