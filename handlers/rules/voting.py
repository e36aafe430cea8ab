"""Voting: who reaches which threshold, in whole numbers; how a vote is asked for, and how a household says its choice.

Areas are hundredths of a square metre.  Nothing is rounded but what is shown, and that only downwards: 74.07 % of what
needs 75 % is never shown, nor taken, as 75 %.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from nlp import times
from nlp.plain import plain
from storage.ballots import Choice

_NO_SHARE = "要写成分数：2/3 是至少三分之二，>1/2 是过半"
_MORE_THAN = {(1, 2): "过半", (0, 0): "超过 {}/{}"}
_SHARE = re.compile(r"(?P<over>>?)(?P<part>\d{1,4})/(?P<whole>[1-9]\d{0,3})")


def _is_share(text: str) -> str:
    found = _SHARE.fullmatch(text)
    if found is None or int(found["part"]) > int(found["whole"]):
        raise ValueError(_NO_SHARE)
    return text


Share = Annotated[str, AfterValidator(_is_share)]
"""“3/4”: at least so much; “>1/2”: more than that."""


class Bar(BaseModel):
    """Thresholds: for taking part, of all; for passing, of those who take part (or of all, as ``of`` says)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    take_area: Share = "2/3"
    take_homes: Share = "2/3"
    pass_area: Share = "3/4"
    pass_homes: Share = "3/4"
    of: Literal["参与", "全体"] = "参与"


_HALF = Bar(pass_area=">1/2", pass_homes=">1/2")


class Voting(BaseModel):
    """The table of a place.  ``bars``: other thresholds where the title has that word.

    ``several``: several flats of the same owners have one voice, or each its own.  ``days``: how long a vote lasts
    where nobody says so, until ``ends`` of the last day; ``remind``: so many hours before, those who have not voted are
    asked; ``shown``: for so many days the result is published.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)
    TITLE: ClassVar[str] = "表决"

    bar: Bar = Bar()
    bars: Annotated[Mapping[str, Bar], Field(max_length=20)] = {"物业": _HALF, "公约": _HALF, "规约": _HALF}
    several: Literal["合为一户", "各算一户"] = "合为一户"
    days: Annotated[int, Field(gt=0, le=90, strict=True)] = 7
    ends: time = time(20)
    remind: Annotated[int, Field(gt=0, le=240, strict=True)] = 24
    shown: Annotated[int, Field(gt=0, le=60, strict=True)] = 5

    def bar_for(self, title: str) -> Bar:
        """The thresholds of what is called so."""
        return next((bar for word, bar in self.bars.items() if word in title), self.bar)


def reached(share: str, part: int, whole: int) -> bool:
    """Whether ``part`` of ``whole`` is enough; of nothing, nothing is."""
    return whole > 0 and part >= least(share, whole)


def least(share: str, whole: int) -> int:
    """The least whole number that is enough, of ``whole``."""
    over, top, bottom = _parts(share)
    return whole * top // bottom + 1 if over else -(-whole * top // bottom)


def _parts(share: str) -> tuple[bool, int, int]:
    found = _SHARE.fullmatch(share)
    assert found, share
    return bool(found["over"]), int(found["part"]), int(found["whole"])


@dataclass(frozen=True, slots=True)
class Seat:
    """A household as it is counted: its area, the number of its voice, and what it said, if it did."""

    area: int
    voice: int
    choice: Choice | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The figures: areas in hundredths of ㎡; homes as the rules count them."""

    all_area: int
    all_homes: int
    took_area: int
    took_homes: int
    yes_area: int
    yes_homes: int
    no_area: int
    no_homes: int

    @property
    def kept(self) -> dict[str, int]:
        """The figures as they are kept, and go into the code."""
        return {name: getattr(self, name) for name in Tally.__dataclass_fields__}


def tally(seats: Collection[Seat]) -> Tally:
    """Count them: who abstains takes part, and agrees to nothing."""

    def count(*choices: Choice | None) -> tuple[int, int]:
        found = [seat for seat in seats if not choices or seat.choice in choices]
        return sum(seat.area for seat in found), len({seat.voice for seat in found})

    every, took, yes, no = count(), count(*Choice), count(Choice.YES), count(Choice.NO)
    return Tally(
        all_area=every[0],
        all_homes=every[1],
        took_area=took[0],
        took_homes=took[1],
        yes_area=yes[0],
        yes_homes=yes[1],
        no_area=no[0],
        no_homes=no[1],
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Which thresholds are reached, and by how much agreement falls short."""

    enough_area: bool
    enough_homes: bool
    area: bool
    homes: bool
    short_area: int
    short_homes: int
    base_area: int
    base_homes: int

    @property
    def enough(self) -> bool:
        """Whether enough take part."""
        return self.enough_area and self.enough_homes

    @property
    def passed(self) -> bool:
        """Whether it is agreed to."""
        return self.enough and self.area and self.homes


def verdict(found: Tally, bar: Bar) -> Verdict:
    """Hold the figures against the thresholds."""
    whole = bar.of == "全体"
    area = found.all_area if whole else found.took_area
    homes = found.all_homes if whole else found.took_homes
    return Verdict(
        enough_area=reached(bar.take_area, found.took_area, found.all_area),
        enough_homes=reached(bar.take_homes, found.took_homes, found.all_homes),
        area=reached(bar.pass_area, found.yes_area, area),
        homes=reached(bar.pass_homes, found.yes_homes, homes),
        short_area=max(0, least(bar.pass_area, area) - found.yes_area),
        short_homes=max(0, least(bar.pass_homes, homes) - found.yes_homes),
        base_area=area,
        base_homes=homes,
    )


def voices(owners: Mapping[int, frozenset[int]], several: str) -> dict[int, int]:
    """The number of each household's voice; ``owners``: by household.  One without a known owner has its own."""
    numbers: dict[object, int] = {}
    joined = several == "合为一户"
    keys = {home: (people if joined and people else home) for home, people in owners.items()}
    return {home: numbers.setdefault(key, len(numbers) + 1) for home, key in keys.items()}


def square(area: int) -> str:
    """Hundredths of a square metre as people write them: 1260, 89.5."""
    return f"{area // 100}.{area % 100:02}".rstrip("0").rstrip(".")


def exactly(area: int) -> str:
    """The same with both decimals, so that nothing in a group looks like a room or a number plate: 1260.00."""
    return f"{area // 100}.{area % 100:02}"


def percent(part: int, whole: int) -> str:
    """Two decimals, the rest cut off."""
    found = part * 10000 // whole if whole else 0
    return f"{found // 100}.{found % 100:02}%"


def spelled(share: str) -> str:
    """A threshold in words: 75%, 2/3, 过半."""
    over, top, bottom = _parts(share)
    if over:
        return _MORE_THAN.get((top, bottom), _MORE_THAN[0, 0]).format(top, bottom)
    return f"{top * 100 // bottom}%" if top * 100 % bottom == 0 else f"{top}/{bottom}"


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody wants to put to a vote.  ``lasts``, ``until``: as said, if at all; ``formal`` None: not said."""

    title: str
    formal: bool | None
    lasts: timedelta | None
    until: datetime | None
    plan: str


_LINK = re.compile(r"(?:方案|链接|费用)?[:：\s]?(https?://[^\s，。；、“”]{4,200})")
_ASKS = re.compile(r"意向(?:摸底|调查|征集|征询)?|摸底(?:调查)?|征求意见")
_VOTES = re.compile(r"(?:正式|业主|进行|直接|一次|一个|的){0,3}(?:表决|投票)")
_PLACE = re.compile(
    r"(?:[\u4e00-\u9fff]{2,8}?(?:里|小区|苑|园|城|花园))?(?:[\dA-Za-z]{1,3}|[一二三四五六七八九十]{1,3})(?:栋|号楼|幢|座)"
    r"(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})单元)?"
)
_UNTIL = re.compile(r"(?:截止|截至|到|至|为期|时间)[到在:：\s]{0,2}$")
_STOPS = re.compile(r"^(?:截止|截至|为止|结束)")
_POLITE = re.compile(
    r"^(?:请|帮我们?|我们?要?|想|发起|办|搞|组织|一个|一次|关于|[,，、。：:\s])+|(?:[的吧了,，、。：:\s])+$"
)
_LONGEST = 20


def order(words: str, now: datetime, named: Iterable[str] = ()) -> Order:
    """Read “6栋1单元 加装电梯 表决 一周 https://…”; ``named``: names of estates, which are no part of the title."""
    link = _LINK.search(words)
    text = plain(words.replace(link[0], " ") if link else words)
    asks, votes = _ASKS.search(text), _VOTES.search(text)
    for found in filter(None, (asks, votes)):
        text = text.replace(found[0], " ", 1)
    until, text = _end(" ".join(text.split()), now)
    lasts = times.span(text) if until is None else None
    if lasts:
        text = _LASTS.sub(" ", text, count=1)
    text = _PLACE.sub(" ", text)
    for name in named:
        text = text.replace(name, " ")
    title = "".join(_POLITE.sub("", part) for part in text.split())
    formal = None if bool(asks) == bool(votes) else bool(votes)
    return Order(title[:_LONGEST], formal, lasts, until, link[1] if link else "")


_LASTS = re.compile(
    r"(?:为期|共|时间)?(?:\d{1,3}|[一二两三四五六七八九十]{1,3}|半)\s?个?(?:天|日|周|星期|礼拜|月)(?:时间|内)?"
)


def _end(text: str, now: datetime) -> tuple[datetime | None, str]:
    """The moment that is named as the end, and the words without it."""
    for span in times.find(text, now):
        at = (span.start or span.end) if span.time else span.end and span.end - timedelta(minutes=1)
        if at and span.day:
            before = _UNTIL.sub("", text[: span.at])
            return at, f"{before} {_STOPS.sub('', text[span.at + len(span.words) :])}"
    return None, text


def closes(said: Order, now: datetime, table: Voting) -> datetime | None:
    """When it ends; a day that is named without an hour ends as the table says.  None for what is over."""
    until = said.until
    if until is None:
        last = (now + (said.lasts or timedelta(days=table.days))).date()
        until = datetime.combine(last, table.ends, now.tzinfo)
    elif until.time() == time(23, 59):
        until = datetime.combine(until.date(), table.ends, now.tzinfo)
    return until if until > now else None


_ELECTS = re.compile(
    r"选举|换届|竞选|改选|补选|罢免|(?:海|直|推|民主|投票|重新?|再)?(?<![筛挑精])选(?:一?[个位名届]|出|新)?(?:的|新)?.{0,6}?"
    r"(?:楼长|组长|单元长|主任|委员|代表|书记|业委会|居委会|理事|班子|会长)"
)


def is_election(title: str) -> bool:
    """Whether people are to be elected: that is done by law and by meetings, never in a chat."""
    return _ELECTS.search(title) is not None


_RUNS = re.compile(
    r"(?:请|麻烦|能不能|可以|帮我们?|给我们?|你|您|我们?|要|想|在(?:这|群里?)|[,，\s]){0,8}"
    r"(?:组织|办|发起|搞|主持|开始|安排|进行|来|弄)?(?:一下|一次|一个|个)?(?P<what>[^,，。?？]{0,10}?(?:选举|换届|改选|补选|竞选)"
    r"|(?:投票|民主|公开)?选.{0,8}?(?:楼长|主任|委员|代表|业委会|居委会))(?:投票|表决|吧|吗|[?？。!！\s]){0,3}"
)
_ORDERS = re.compile(r"请|帮|麻烦|组织|发起|搞|主持|能不能|可以|吧|投票选|来选|办")


def asks_for_election(words: str) -> bool:
    """“帮我们办业委会换届选举”, “在群里投票选楼长吧”: the bot is asked to run it, and nothing else is said."""
    return len(words) <= 30 and _ORDERS.search(words) is not None and _RUNS.fullmatch(words.strip()) is not None


_CHOICES = (
    (Choice.NO, re.compile(r"不同意|(?:反对|不赞成|不支持)(?=[\s,，。.;；!！、]|$)")),
    (Choice.ABSTAINS, re.compile(r"弃权|我?不表态")),
    (Choice.YES, re.compile(r"同意|赞成|支持")),
)
_BEFORE = re.compile(
    r"(?P<all>[都全]部?)?(?:我们?家?|本人|还是|现在|就|要|想|是|选|改?投|改(?:成|为|投)?|那就?|换成|票|[,，、:：\s]){0,8}"
)
_QUESTION = re.compile(r"[?？吗么]|怎么|如果|要是|是不是|为什么|谁")
_ROOM = re.compile(r"(?<!\d)\d{3,4}(?!\d)(?:室|房)?")
_MANNERS = re.compile(r"[的了吧啊哈呀,，。.!！~\s谢👍🙏👌]{0,6}")


@dataclass(frozen=True, slots=True)
class Said:
    """A choice, the room that is named, and why, if anything else is said.  ``all``: for all flats alike."""

    choice: Choice
    room: str
    why: str
    all: bool


def choice(words: str, title: str = "") -> Said | None:
    """Read “不同意 一楼又不用电梯”; None where the words do not begin with a choice, or go on to something else."""
    text = plain(words).strip()
    if title and title in text:
        text = _PLACE.sub(" ", text.replace(title, " ", 1)).strip()
    begins = min((m.start() for _, pattern in _CHOICES if (m := pattern.search(text))), default=0)
    before, text = _PLACE.sub(" ", text[:begins]), text[begins:]
    room = _ROOM.search(before)
    before = before.replace(room[0], " ", 1) if room else before
    lead = _BEFORE.fullmatch(before.strip())
    if lead is None:
        return None
    for found, pattern in _CHOICES:
        if said := pattern.match(text):
            why = text[said.end() :]
            why = why[len(tail[0]) :] if (tail := _MANNERS.match(why)) else why
            if _QUESTION.search(text) or re.match(r"[\d#]", why) or (found is Choice.YES and why):
                return None
            return Said(found, room[0].rstrip("室房") if room else "", why.strip()[:200], bool(lead["all"]))
    return None


def shown(kept: Mapping[str, Any]) -> Tally:
    """The figures as they were kept."""
    return Tally(**{name: int(kept[name]) for name in Tally.__dataclass_fields__})
