"""Whistling: which departments are called, who leads, when they meet, and until when they have to answer."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field

from handlers.rules.workdays import is_workday
from nlp import times
from nlp.plain import plain
from storage.roles import NEIGHBOURS, Holding, Role
from storage.whistles import Response

_MORNING, _EVENING = time(10), time(18)
_AT_LEAST = timedelta(hours=2)
_LONG = timedelta(days=28)
"""From so long on, what has to be done is works, and people are told every month."""


class Clause(BaseModel):
    """One line of the responsibility list: who leads in what."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    matter: Annotated[str, Field(min_length=1, max_length=20)]
    subjects: tuple[str, ...]
    lead: Annotated[str, Field(min_length=1, max_length=20)]


def _clause(matter: str, lead: str, *subjects: str) -> Clause:
    return Clause(matter=matter, lead=lead, subjects=subjects)


_CLAUSES = (
    _clause("消防通道和设施", "消防", "fire"),
    _clause("燃气", "燃气", "gas"),
    _clause("供电和线路", "供电", "power"),
    _clause("电梯", "市场监管", "elevator"),
    _clause("违建和装修", "城管", "construction"),
    _clause("占道、垃圾和环境", "城管", "sanitation", "noise"),
    _clause("供水和水压", "水务", "water"),
    _clause("停车和道路", "交警", "parking"),
    _clause("绿化", "园林", "greening"),
    _clause("房屋和外墙", "住建", "housing"),
    _clause("治安", "公安", "security"),
    _clause("犬只", "公安", "pets"),
    _clause("公共设施", "住建", "facilities"),
)


class Whistling(BaseModel):
    """The table of a place.  ``days``: where no time is said; ``silent_hours``: until silence goes one level up."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    TITLE: ClassVar[str] = "吹哨"

    days: Annotated[int, Field(gt=0, le=30, strict=True)] = 3
    silent_hours: Annotated[int, Field(gt=0, le=240, strict=True)] = 24
    clauses: Annotated[tuple[Clause, ...], Field(max_length=60)] = _CLAUSES

    def lead(self, subject: str, called: Sequence[Holding]) -> tuple[Holding, int | None]:
        """Who should lead of those called, and by which line of the list; the first where the list says nothing."""
        for number, clause in enumerate(self.clauses, 1):
            found = next((h for h in called if is_called(h, clause.lead)), None)
            if subject in clause.subjects and found:
                return found, number
        return called[0], None

    def silence_ends(self, now: datetime, meets_at: datetime) -> datetime:
        """When silence goes one level up: before they meet, however soon that is."""
        return now + min(timedelta(hours=self.silent_hours), (meets_at - now) / 2)


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody whistles for.  ``others``: words that stand among the departments and are none that is known."""

    called: tuple[Holding, ...]
    others: tuple[str, ...]
    matter: str
    when: times.Span | None


_ENDINGS = re.compile(r"(?:局|所|队|大队|中队|办|部门|部|公司|中心|集团)$")
_POLITE = re.compile(r"^[请叫让找]{1,3}|(?:都来|来|到场|报到|一起)$")
_DONE = re.compile(
    r"(?:之?前|以?内)?(?:要|得|必须|一定)?(?:弄|办|处理|解决|搞|修|清理?|完成)(?:好|完|定|掉|成)?(?:它|了|一下)?"
)
_SIGNS = re.compile(r"[\s+,，、;；/&。]+")
_AND = re.compile(r"[和跟与及]")


def is_called(holding: Holding, word: str) -> bool:
    """Whether that word is one of the names of the office: 水务 and 水务局, 物业."""
    core = _ENDINGS.sub("", word)
    names = {name for name in (holding.post, holding.title, holding.role.value) if name}
    return bool(names & {word, core}) or core in {_ENDINGS.sub("", name) for name in names}


def order(words: str, known: Sequence[Holding], now: datetime, *, of_ticket: bool) -> Order:
    """Read “8栋水压不够 水务+住建+物业 三天内”; of a ticket, all that is no department is an unknown one."""
    text = plain(words)
    when = next((span for span in times.find(text, now)), None)
    if when:
        text = f"{text[: when.at]} {text[when.at + len(when.words) :]}"
    called: dict[str, Holding] = {}
    others, matter = list[str](), list[str]()
    for token in _tokens(text, known):
        holding = office(token, known)
        if holding:
            called.setdefault(holding.title, holding)
        elif not (called and _DONE.fullmatch(token)):
            (others if called or of_ticket else matter).append(token)
    return Order(tuple(called.values()), tuple(others), " ".join(matter), when)


def office(word: str, known: Sequence[Holding]) -> Holding | None:
    """The office that the word means, the first of those known; a resident's is none."""
    return next((h for h in known if h.role not in _NO_OFFICES and is_called(h, word)), None)


_NO_OFFICES = NEIGHBOURS | {Role.PARTY_MEMBER, Role.ADMIN, Role.EXPERT, Role.OBSERVER}


def _tokens(text: str, known: Sequence[Holding]) -> list[str]:
    found = list[str]()
    for part in _SIGNS.split(text):
        pieces = [_POLITE.sub("", piece) for piece in _AND.split(part)]
        whole = len(pieces) < 2 or not all(office(piece, known) for piece in pieces)
        found += [_POLITE.sub("", part) or part] if whole else pieces
    return [token for token in found if token]


def meeting(
    when: times.Span | None, now: datetime, days: int, overrides: Mapping[date, bool]
) -> tuple[datetime, datetime] | None:
    """When they meet, and until when there has to be a result: that same day; None for a time that is over."""
    if when and when.time and when.start:
        at = when.start
    else:
        last = (when.end - timedelta(seconds=1)).date() if when and when.end else now.date() + timedelta(days=days)
        at = datetime.combine(_workday(last, now.date(), overrides), _MORNING, now.tzinfo)
        if at <= now and last == now.date():
            at = now + _AT_LEAST
    if at <= now:
        return None
    return at, result_by(at)


def result_by(meets_at: datetime) -> datetime:
    """Until when there has to be a result: the evening of that (local) day."""
    return max(datetime.combine(meets_at.date(), _EVENING, meets_at.tzinfo), meets_at + _AT_LEAST)


def _workday(last: date, today: date, overrides: Mapping[date, bool]) -> date:
    """The last day on which offices are open, if there is one before then."""
    days = [last - timedelta(days=n) for n in range(max((last - today).days, 0))]
    return next((day for day in days if is_workday(day, overrides)), last)


def works(words: str) -> timedelta | None:
    """“约 6 个月”, “半年”: how long works take; None for what is done sooner."""
    length = timedelta(days=180) if "半年" in words else timedelta(days=365) if "一年" in words else times.span(words)
    return length if length and length >= _LONG else None


def months(length: timedelta) -> int:
    """How many months those are."""
    return max(1, round(length.days / 30))


def on_the_day(start: datetime, month: int) -> datetime:
    """The same day, so many months on, at ten; the last one where a month is shorter."""
    year, index = divmod(start.month - 1 + month, 12)
    first = date(start.year + year, index + 1, 1)
    following = (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    day = min(start.day, (following - timedelta(days=1)).day)
    return datetime.combine(first.replace(day=day), _MORNING, start.tzinfo)


_NUMBER = re.compile(r"^[\s#＃]{0,3}(\d{1,9})(?![\d:：点日号月天个.])号?[\s,，:：]{0,3}")


def numbered(words: str) -> tuple[int | None, str]:
    """“12 后天上午”: a ticket's number at the beginning, and the rest."""
    found = _NUMBER.match(words)
    return (int(found[1]), words[found.end() :].strip()) if found else (None, words.strip())


_COMES = (
    r"(?:我们?|咱们?|这边|我局|局里|队里)?(?:(?![不没别谁什几哪多怎?？]).){0,14}?(?:(?:派|安排)人)?"
    r"(?:[来去到]|过[去来]|到场|到现场|参加)(?:现场|看看|看一下|看|处理)?[吧了的。!！]?"
)
_MOVES = (
    r"(?:我们?|这边|时间|[,，\s]){0,2}(?:想|要|能不能|可不可以|可以|能|请|麻烦)?(?:把?时间)?"
    r"(?:改期|改[到在成]|推迟|推[到后]|延[到后期]|提前到|挪到|换到)(?:到|成|吗)?"
)
_RESPONSES = (
    (Response.COMING, re.compile(r"^(?:收到)?[\s,，]{0,2}(?:我们?|这边)?(?:已|准时|会|来)?报到")),
    (
        Response.NOT_OURS,
        re.compile(
            r"^(?:[这那](?:个|事|件事|活)?)?(?:可)?(?:不归(?:我们?|[\u4e00-\u9fff]{2,5})管|不归我们?|不属我们?管辖?|不是我们管的?"
            r"|[跟和与](?:我们?|咱们?|[\u4e00-\u9fff]{2,5})(?:没|无)(?:什么)?关系?|不关我们?的?事"
            r"|不是(?:我们|[\u4e00-\u9fff]{2,5})(?:的事|的活|管的?|负责的?))"
        ),
    ),
    (
        Response.COMING,
        re.compile(r"^(?:收到|好的?|行|可以)[,，。\s]{0,2}(?!.*不)(?=.{0,20}(?:到|来|去|到场|现场)[。!！]?$)"),
    ),
    (Response.OTHER_TIME, re.compile(rf"^{_MOVES}")),
    (
        Response.OTHER_TIME,
        re.compile(
            r"^(?=(?:我们?|这边)?.{0,6}(?:周|星期|明|后|[上下]午|\d).{1,14}(?:行不行|可以吗|行吗|好吗|成吗|可不可以)[?？]?$)"
        ),
    ),
    (Response.COMING, re.compile(rf"^(?={_COMES}$)(?=.{{2,24}}$)")),
    (
        Response.COMING,
        re.compile(
            r"^(?:收到|好的?)?[,，\s]{0,2}(?:我们?|这边)?(?:会|马上|就|安排|派){1,3}个?人?(?:过去|过来|到场|到|去|来)"
        ),
    ),
)


def response(words: str) -> tuple[Response, int | None, str] | None:
    """Which answer it is, to which ticket, and the reason or the time beside it."""
    number, rest = numbered(words)
    for said, pattern in _RESPONSES:
        if found := pattern.match(rest):
            after, beside = numbered(rest[found.end() :].lstrip(" ,，:：。"))
            return said, number or after, beside.strip(" ,，:：。")
    return None
