"""What somebody who reported for duty may look at, show, hide and take back."""

from bot.capability import Meant, Where
from bot.context import Context, Talk
from bot.permission import EVERYONE, PARTY_MEMBER
from bot.texts import Refused, Text, Texts
from handlers.rules import volunteering
from handlers.volunteers.capability import name_of, volunteers
from nlp import Reading
from storage.journal import Entry
from storage.places import Places
from storage.roles import Role, Roles
from storage.volunteers import Volunteer, Volunteers
from storage.windows import Window, Windows

_DAY = 24 * 60
_HIDE, _SHOW, _END = "不亮身份", "亮身份", "取消报到"


class Say(Texts):
    """Words about one's own report for duty."""

    none = Text("您还没有报到。想报到就说“报到”，一句话或一样一样来都行。")
    shown = Text(
        "您在{place}报到了。单位：{unit}；会：{skills}；有空：{hours}；{public}。改了再说一次“报到”，不做了说“取消报到”。"
    )
    changed = Text("好，记下了。单位：{unit}；会：{skills}。")
    unsaid = Text("没有说")
    any_time = Text("随时")
    workday = Text("工作日")
    free_day = Text("休息日")
    hours = Text("{day}{opens}到{closes}")
    all_day = Text("{day}全天")
    is_public = Text("群里显示您是党员")
    is_hidden = Text("群里不显示您是党员")
    ended = Text("好，报到取消了，单位、本领和时间都删了，办过的事还记着。手上没办完的转给别人。谢谢您。")
    public = Text("好，以后您接的公共事，群里会写“党员 {name}”。不想显示回“不亮身份”。")
    rest = Text("好，您说了算。歇几天回“请假 一周”；只在有空时找您，说“我的时间 周末全天”；不做了回“取消报到”。")
    offer_rest = Text("请假 一周 / 取消报到")
    hidden = Text("好，以后群里不显示您的姓名。")


@volunteers.command("我的报到", who=EVERYONE, usage="我的报到", examples=("我的报到",))
def show(talk: Talk) -> None:
    """看您报到时登记了什么。"""
    mine = _mine(talk)
    known = Windows(talk.db).of(talk.person.id)
    hours = "、".join(dict.fromkeys(_spelled(window) for window in known)) if known else Say.any_time()
    line = Say.shown(
        place=name_of(talk, Places(talk.db).get(mine.place_id)),
        unit=mine.unit or Say.unsaid(),
        skills=mine.skills.replace(" ", "、") or Say.unsaid(),
        hours=hours,
        public=Say.is_public() if mine.shown else Say.is_hidden(),
    )
    talk.whisper(line)


@volunteers.command(_END, "不报到了", "退出报到", who=EVERYONE, usage="取消报到", examples=("取消报到",))
def end(talk: Talk) -> None:
    """撤销报到：单位、本领、时间都删掉。"""
    mine = _mine(talk)
    place = Places(talk.db).get(mine.place_id)
    Volunteers(talk.db).end(talk.person.id)
    Windows(talk.db).set(talk.person.id, ())
    if Roles(talk.db).end(talk.person.id, Role.PARTY_MEMBER, place, at=talk.now):
        talk.record("role.ended", by=talk.person, to=talk.person.id, role=Role.PARTY_MEMBER, place=place.id, why="left")
    talk.record("volunteer.left", by=talk.person, place=place.id)
    talk.erase_traces()
    talk.whisper(talk.worded(Say.ended, place)())


@volunteers.command(_SHOW, who=PARTY_MEMBER, usage="亮身份", examples=("亮身份",))
def go_public(talk: Talk) -> None:
    """同意在群里写明您是党员。"""
    _show(talk, shown=True)
    talk.whisper(Say.public(name=talk.person.name))


@volunteers.command(_HIDE, "隐身份", who=PARTY_MEMBER, usage="不亮身份", examples=("不亮身份",))
def go_private(talk: Talk) -> None:
    """不在群里写明您是党员。"""
    _show(talk, shown=False)
    talk.whisper(Say.hidden())


def _said(reading: Reading) -> Meant | None:
    ways = ((volunteering.hides, _HIDE), (volunteering.shows, _SHOW), (volunteering.leaves, _END))
    return next((Meant(command) for says, command in ways if says(reading.plain)), None)


@volunteers.listener(
    _said, who=PARTY_MEMBER, where=Where.PRIVATE, examples=("别让群里知道我是党员", "帮我把报到取消吧"), whole=True
)
def said_in_words(_talk: Talk, meant: Meant) -> Meant:
    """The same without the command."""
    return meant


def _tired(reading: Reading) -> bool | None:
    return volunteering.is_tired(reading.plain) or None


@volunteers.listener(_tired, who=PARTY_MEMBER, where=Where.PRIVATE, examples=("最近太忙，先不接任务了",), whole=True)
def tired(talk: Talk, _found: bool) -> str | None:
    """For a while or for good: that is not for the bot to guess."""
    if Volunteers(talk.db).get(talk.person.id) is None:
        return None
    talk.offer(Say.offer_rest())
    return Say.rest()


def _more(reading: Reading) -> tuple[str, str] | None:
    skills, unit = volunteering.can_too(reading.plain), volunteering.works_now(reading.plain)
    return (skills or "", unit or "") if skills or unit else None


@volunteers.listener(
    _more, who=PARTY_MEMBER, where=Where.PRIVATE, examples=("我还会修电", "换单位了，现在在住建局"), whole=True
)
def add(talk: Talk, found: tuple[str, str]) -> str | None:
    """One more skill, or another unit, without saying all of it again."""
    mine = Volunteers(talk.db).get(talk.person.id)
    if mine is None:
        return None
    skills = " ".join(dict.fromkeys([*mine.skills.split(), *found[0].split()]))
    unit = found[1] or mine.unit
    Volunteers(talk.db).put(mine.person_id, mine.place_id, unit=unit, skills=skills, at=mine.at, shown=mine.shown)
    talk.record("volunteer.changed", by=talk.person)
    return Say.changed(unit=unit or Say.unsaid(), skills=skills.replace(" ", "、") or Say.unsaid())


@volunteers.follows("role.ended")
def dismissed(context: Context, entry: Entry) -> None:
    """Whoever is no party member there any more has not reported there either: nothing of it is kept."""
    person_id, mine = int(str(entry.detail["to"])), Volunteers(context.db).get(int(str(entry.detail["to"])))
    if mine and entry.detail["role"] == Role.PARTY_MEMBER and entry.detail["place"] == mine.place_id:
        Volunteers(context.db).end(person_id)
        Windows(context.db).set(person_id, ())
        context.erase_traces()


def _show(talk: Talk, *, shown: bool) -> None:
    mine = _mine(talk)
    Volunteers(talk.db).put(mine.person_id, mine.place_id, unit=mine.unit, skills=mine.skills, at=mine.at, shown=shown)
    talk.record("volunteer.shown" if shown else "volunteer.hidden", by=talk.person)


def _mine(talk: Talk) -> Volunteer:
    mine = Volunteers(talk.db).get(talk.person.id) if talk.person.id else None
    if mine is None:
        raise Refused(Say.none())
    return mine


def _spelled(window: Window) -> str:
    day = Say.workday() if window.workday else Say.free_day()
    if (window.opens, window.closes) == (0, _DAY):
        return Say.all_day(day=day)
    return Say.hours(day=day, opens=_clock(window.opens), closes=_clock(window.closes))


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
