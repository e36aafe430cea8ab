"""How people tell of a visit, and what of it may be kept: a closed vocabulary, no word of anybody's health or mood."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from nlp.times import numerals
from storage.visits import Outcome, Todo

Days = Annotated[int, Field(gt=0, le=30)]


class Rhythm(BaseModel):
    """Days after a visit was due until the pair is asked once, and until whoever leads them is told."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    TITLE: ClassVar[str] = "上门"

    nudge: Days = 1
    leader: Days = 3

    @model_validator(mode="after")
    def _pair_first(self) -> "Rhythm":
        if self.nudge >= self.leader:
            raise ValueError("nudge must come before leader")
        return self


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A file that is asked for: whose, who would visit, every how many days, whether it was agreed to in writing.

    ``every`` None: nothing is said of it.
    """

    where: str
    whom: str
    pair: tuple[str, ...]
    every: int | None
    written: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a visit left: to be done, or ``done``.  ``days``: for how long it lasts; ``words``: of a repair."""

    what: Todo
    done: bool = False
    days: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What somebody told of a visit; ``outcome`` None: they tell only what is to be done.  ``unkept``: parts left."""

    outcome: Outcome | None
    findings: tuple[Finding, ...]
    unkept: int


_NUMBER = r"(?P<number>\d{1,3}|[一二两三四五六七八九十]{1,3})"
_PARTS = re.compile(r"[\s,，、。.;；!！~～]+")
_WHERE = r"(?P<where>[^\s,，。]{0,8}?\d{1,3}(?:栋|幢|座|号楼)(?:\d{1,2}单元)?的?)?"
_WHOM = r"(?P<whom>[\u4e00-\u9fffA-Za-z]{2,8}?)"
_FILE = r"(?:关怀|关爱|帮扶|探访)?(?:档案?|一人一档)"
_NEW = re.compile(
    rf"(?:请|麻烦)?(?:给|为|帮|替)?{_WHERE}{_WHOM}(?:家)?(?:建|开|立)(?:一?[个份])?{_FILE}(?P<rest>[\s,，:：].*)?"
)
_OTHERS = re.compile(
    rf"(?:请|麻烦)?(?:给|把)?{_WHERE}{_WHOM}(?:的结对|那里)?(?:换成?|改成?|改由|换由)(?P<rest>.{{2,20}}结对.*)"
)
_AS_SAID = "给{}建个档，{}"
_PAIR = re.compile(r"(?:由|请|让)?(?P<pair>[\u4e00-\u9fffA-Za-z、]{2,14}?)(?:来|去|两位|两人|一起)?结对")
_AND = re.compile(r"[和跟与及、]")
_OFTEN = re.compile(
    rf"(?:每隔?{_NUMBER}?|一)(?P<unit>天|日|个?星期|周|礼拜|个?月)(?:去|看|上门|走|来)?(?:(?P<times>[一两二三123])[次趟回])?"
)
_UNITS: Mapping[str, int] = MappingProxyType({"天": 1, "日": 1, "周": 7, "星期": 7, "礼拜": 7, "月": 30})
_HALF = re.compile(r"半个?月")
WEEK = 7
"""Days from one visit to the next, where nothing is said of it."""

_LONGEST = 60
_WRITTEN = re.compile(r"书面同意|签[了过字]|同意书")

_FRONT = r"(?:今[天早晚]|刚才?|[上下中]午|昨天|已经|老人家?|[又再也都他她人家里在]){0,6}+"
_BY_US = r"(?:我们?|去|上门|过去|敲门|敲了?半天门?|了){0,6}+"
_MET_SURELY = r"(?:见|碰|遇)(?:到|着|了面?|过面?)"
_MET_PERHAPS = r"(?:看(?:到|过|望|了)|去[了过]|去看[了过]|上门|上过门|探望|拜访|陪着?聊)"
_WHOM_MET = r"(?:老人家?|本人|[人他她过了一下趟]|聊了?(?:会|一会|半天)?儿?){0,6}+"
_MET = re.compile(rf"{_FRONT}{_BY_US}{_MET_SURELY}{_WHOM_MET}")
_MET_ASKED = re.compile(rf"{_FRONT}{_BY_US}(?:{_MET_SURELY}|{_MET_PERHAPS}){_WHOM_MET}|{_FRONT}我?去了")
_AWAY = (
    r"(?:不在(?:家|屋里)?|没在家?|没人(?:在家?|应门?|开门)?|没(?:见|碰|看|遇)[到着](?:老人|[人他她])?|[没不]开门|扑了?空|白跑"
    r"(?:一趟)?|出门|出去|外出|回老家|去[儿女][子儿]家|住院)了?"
)
_ABSENT = re.compile(rf"(?:我们?(?=去|上门|过去|敲))?(?:去|上门|过去|敲门|敲了?半天门?|了){{0,6}}+{_FRONT}{_AWAY}")
_CALLED = re.compile(
    rf"{_FRONT}(?:我们?)?(?:打|通)(?:[了过个]){{0,6}}+(?:电话|视频)(?:[了过问聊给]){{0,6}}+|{_FRONT}电话(?:里)?(?:联系|问|聊)[了过]"
)
_SENTENCE = 200
_NAME = 5
"""Letters of a name, and of a word before it, at most."""

_LASTS = re.compile(rf"(?:剩|还有|只有|够|能吃|顶).{{0,4}}?{_NUMBER}个?(?P<unit>天|日|周|星期|礼拜|月)")
_SHORT = re.compile(r"没了|没有了|快没|不多|[用吃]完|见底|断|缺|[要得想]配|[要得]买|快完|只剩|不够|没药")
_ENOUGH = re.compile(r"够|[配买拿取送领]到?[好了]|有了")
_NEEDS: Mapping[Todo, re.Pattern[str]] = MappingProxyType(
    {
        Todo.AID: re.compile(r"轮椅|拐杖|拐棍|助行"),
        Todo.DOCTOR: re.compile(r"陪.{0,6}(?:看病|医院|就诊|检查|复查|看医生)"),
        Todo.MEALS: re.compile(r"送餐|送饭|助餐|订餐|做饭"),
        Todo.HAIRCUT: re.compile(r"理发|剪头|剪发"),
        Todo.CLEANING: re.compile(r"打扫|保洁|搞卫生"),
        Todo.PAPERS: re.compile(r"办证|手续|补贴|老年[卡证]|医保|社保|残疾证"),
    }
)
_WISHES = re.compile(r"想|要|需|缺|没|得|帮|请|坏")
_DONE = re.compile(r"(?:好|有|到|买|装|送|办|剪|理|修|换|做)[好到来]?了$|不[用要想]|搞定")
_THINGS = re.compile(
    r"灯|龙头|水管|马桶|厕所|下水|门锁|房门|窗|插座|电线|开关|跳闸|热水器|暖气|空调|扶手|天花板|墙|漏水|渗水|网络|宽带|电视|洗衣机|冰箱"
)
_FAULTS = re.compile(r"坏|暗|黑|不亮|闪|漏|渗|滴|堵|松|掉|裂|断|停|没[电水]|响|[关打]不|不[热通灵]|[想要]|换|修|装")
_BODY = re.compile(
    r"[病痛疼晕摔药血眼耳腿脚手尿瘫痴残癌心肺肝胃头腰瘦胖哭愁闷]|身体|精神|记性|糊涂|行动|住院|手术|不方便|不便|老[了人年]|[他她]"
)
"""What a repair is not told with: somebody's body or manner."""


def wanted(plain: str) -> Wanted | None:
    """“给3栋陈爷爷建个档，小吴和林姨结对，每周一次”; “陈爷爷换小何结对”."""
    found = _NEW.fullmatch(plain.strip()) or _OTHERS.fullmatch(plain.strip())
    if found is None:
        return None
    rest = found["rest"] or ""
    pair = _PAIR.search(rest)
    names = tuple(name for name in _AND.split(pair["pair"]) if name) if pair else ()
    where = (found["where"] or "").removesuffix("的")
    return Wanted(where=where, whom=found["whom"], pair=names, every=every(rest), written=bool(_WRITTEN.search(rest)))


def written_down(words: str) -> Wanted | None:
    """The same after the name of the command: “3栋陈爷爷，小吴和林姨结对，每周一次”."""
    whom, _, rest = words.replace(",", "，").partition("，")
    return wanted(_AS_SAID.format(whom.strip(), rest))


def every(words: str) -> int | None:
    """“每周两次”, “每10天”: days from one visit to the next."""
    found = _OFTEN.search(_HALF.sub("15天", words))
    if found is None:
        return None
    days = (numerals.number(found["number"]) if found["number"] else 1) * _UNITS[found["unit"].removeprefix("个")]
    times = numerals.number(found["times"]) if found["times"] else 1
    return min(max(days // times, 1), _LONGEST)


def may_tell(plain: str) -> str | None:
    """The words, where they may be told of a visit to somebody who is named before or after what came of it."""
    if len(plain) > _SENTENCE:
        return None
    return plain if any(_may_tell(part) for part in _PARTS.split(plain)) else None


def _may_tell(part: str) -> bool:
    found = _finding(part)
    if found and found.what is not Todo.REPAIR:
        return True
    cut = range(min(_NAME, len(part) - 1) + 1)
    return any("的" not in part[:n] and _outcome(part[n:], True) for n in cut) or any(
        _outcome(part[: len(part) - n], True) for n in cut
    )


def told(plain: str, *, asked: bool) -> Told | None:
    """What is told of a visit, the name of whoever was visited taken out before.

    ``asked``: it is known that a visit is spoken of, so that “去了” and “药够了” are understood, too.
    """
    parts = [part for part in _PARTS.split(plain) if len(part) > 1 and not again_at(part)]
    outcomes = [_outcome(part, asked) for part in parts]
    outcome = next((kind for kind in _FIRST if kind in outcomes), None)
    findings = [_finding(part) for part, kind in zip(parts, outcomes, strict=True) if kind is None]
    kept = tuple(found for found in findings if found)
    if outcome is None and not (asked and kept):
        return None
    return Told(outcome=_MEANS[outcome] if outcome else None, findings=kept, unkept=len(findings) - len(kept))


def _outcome(part: str, asked: bool) -> str | None:
    """Which of them a part tells; who was surely met was not absent, and who was absent was not met by going there."""
    patterns = {"surely": _MET, "absent": _ABSENT, **({"perhaps": _MET_ASKED} if asked else {}), "called": _CALLED}
    return next((kind for kind, pattern in patterns.items() if pattern.fullmatch(part)), None)


_FIRST = ("surely", "absent", "perhaps", "called")
_MEANS = MappingProxyType(dict(zip(_FIRST, (Outcome.MET, Outcome.ABSENT, Outcome.MET, Outcome.CALLED), strict=True)))


def _finding(part: str) -> Finding | None:
    if "药" in part:
        return _medicine(part)
    for what, names in _NEEDS.items():
        if names.search(part):
            done = bool(_DONE.search(part))
            return Finding(what=what, done=done) if done or _WISHES.search(part) else None
    if _THINGS.search(part) and _FAULTS.search(part) and not _DONE.search(part):
        return Finding(what=Todo.REPAIR, words="" if _BODY.search(part) else part)
    return None


def _medicine(part: str) -> Finding | None:
    if lasts := _LASTS.search(part):
        return Finding(what=Todo.MEDICINE, days=numerals.number(lasts["number"]) * _UNITS[lasts["unit"]])
    if _SHORT.search(part):
        return Finding(what=Todo.MEDICINE)
    return Finding(what=Todo.MEDICINE, done=True) if _ENOUGH.search(part) else None


_LOOKS = re.compile(
    r"(?:我想|帮我|请|麻烦)?(?:看|查|调)(?:看|一看|一下|下|出)?(?P<whom>[\u4e00-\u9fffA-Za-z]{2,8}?)的档案?(?:吧|看看)?"
)


def looks(plain: str) -> str | None:
    """“看一下陈爷爷的档案”: whose."""
    found = _LOOKS.fullmatch(plain.strip(" 。.!！"))
    return found["whom"] if found else None


_STOP = re.compile(
    r"(?:你们?|您们?|管家|请|麻烦|以后|今后|都|[,，\s]){0,6}+(?:别|不要|不许|不准|不想(?:让|要)?(?:你们?|别人|人)?)再?(?:给|帮)?"
    r"(?:记录?|登记|写)(?:下|着)?我们?家?的?(?:事情?|情况|身体|病|档案?|资料|这些)[了吧啊呀。.!！]{0,6}+"
    r"|我的?(?:事情?|情况|身体|档案?)(?:你们?|您们?|以后|都|[,，\s]){0,6}+(?:别|不要|不许|不想(?:让)?(?:你们?)?)再?记录?[了吧啊呀。.!！]{0,6}+"
    r"|(?:我)?(?:不想要?|不要|别)(?:再)?给?我?(?:建|留|要)(?:着)?(?:这个)?档案?[了吧啊呀。.!！]{0,6}+"
)


def stops(plain: str) -> bool:
    """“你们别记我的事了”: no more is to be kept of the speaker."""
    return _STOP.fullmatch(plain.strip()) is not None


_WORRYING = re.compile(r"动静|反应|应声|天没|不接|没人接|打不通|以前都|平时都")


def merely_away(said: Told | None, plain: str) -> bool:
    """Whether a door that nobody opened tells no more than that: no days of silence, no telephone unanswered."""
    return said is not None and said.outcome is Outcome.ABSENT and not _WORRYING.search(plain)


def again_at(plain: str) -> bool:
    """Whether a day that is named is the day of the next visit: “不在家 周五再去”."""
    return re.search(r"再[去来]|下次|改[到在天约]?|约", plain) is not None
