"""Receipts: a household answers where it likes, or somebody who spoke to it says so.  Nobody else is asked for one."""

import re
from datetime import timedelta

from bot.capability import Where
from bot.context import Talk
from bot.permission import ADMIN, EVERYONE, GRID_WORKER, HANDLERS, LEADER
from bot.texts import Refused, Text, Texts
from handlers.broadcasts.capability import broadcasts, name_of
from handlers.broadcasts.reaching import may_reach
from handlers.rules import phrases, standing
from nlp import Reading
from nlp.labels import Act
from storage.broadcasts import Broadcast, Broadcasts, Stage
from storage.households import Household, Households
from storage.places import PlaceKind, Places
from storage.receipts import Receipts
from storage.tickets import Tickets

_COUNTS = timedelta(days=7)
"""How long an answer counts."""

_LISTED = timedelta(hours=36)
"""How long the answer is of the list that was sent."""

_BRIEF = 16
"""Letters of an answer with a word besides that is no matter."""

_CONTACTS = LEADER | GRID_WORKER | ADMIN
_YES = r"(?:收到|知道|了解|明白|晓得|已阅|已读|看到|已知|👍|👌|🆗|✅|✔️?|☑️?|√|✓)"
_OF_IT = r"(?:[^,，。?？吗没不怎咋]{1,10}(?:的?(?:事情?|通知|消息)[,，\s]?(?:我们?)?|我))?"
_HEARD = re.compile(
    rf"{_OF_IT}(?:\d{{1,3}}[.、]\s?\S{{0,12}}\s?)?(?:(?:我们?家?|都|已经?|\d{{3,4}})?(?:好的?|嗯|ok|OK|[,，\s]){{0,3}}(?:{_YES}[了啦啊哈的]?[\s,，。!！~～🙏]{{0,4}}){{1,4}}(?:[^,，。?？吗没不]{{0,6}}(?:通知|消息)[了。]?)?(?:谢谢.{{0,4}}|辛苦.{{0,4}})?)|(?:OK|ok|Ok)[。.!！]?"
)
_ONE = re.compile(r"(?:[1一]|好的?|OK|ok|行)[。.!！]?")
_ROOM = r"(?:(?:(?P<building>\d{1,3})栋)?(?:(?P<unit>\d{1,2})(?:单元|-))?(?P<room>\d{3,4})室?)"
_ROOMS = re.compile(_ROOM)
_SAID = (
    r"(?:知道?了?|[说讲]过?了|通知(?:到|过)?了|告知过?了?|打(?:过|了|通)?(?:电话)?了|电话.{0,4}了"
    r"|联系(?:过|上)了|上门.{0,4}了|敲(?:过|了)?门.{0,4}了|回(?:过|话)?了)"
)
_TOLD = re.compile(
    rf"(?:我|刚才?|今天|已经|[碰遇见看找]到了?|去|跟|和|给|[,，\s]){{0,5}}+\d[\d栋单元室\-\s,，、和]{{2,199}}(?:都|全|已经?|也|家|[两这那几]户|我|刚才?|电话|微信|上门|当面|去|[跟和给向]?[他她]们?家?|[,，\s]){{0,4}}{_SAID}"
    rf"[,，。.!！\s]{{0,2}}(?:他们?|家里|都)?(?:知道?了?)?[。.!！]?"
)
_ALL = re.compile(
    rf"(?:名单|上面|上的?|这|那|剩下?|几户|的|他们|[,，\s]){{0,5}}+(?:全都|都|全部?)已?经?{_SAID}[。.!！]?"
)


class Say(Texts):
    """Words about who has heard of it."""

    noted = Text("好，记下了，谢谢。")
    nothing_open = Text("现在没有等您回的通知。有事直接跟我说，或回“帮助”。")
    told = Text("好，{list}记为已告知。{left}")
    left = Text("您这里还有 {n} 户未回应。")
    none_left = Text("您这里都有着落了。")
    unknown = Text("{list}没有对上：不在登记里、有几个单元同号，或不归您联系。可以写“2单元501 知”。")
    already = Text("您家已经回过了，谢谢。")
    how_many = Text(
        "{title}：您这里 {n} 户，回应 {m} 户，有人当面或电话告知 {told} 户，未回应 {k} 户（不代表没看到）。"
    )
    nothing_asked = Text("您这里现在没有要回执的通知。")
    how = Text("请写房号，例如“代收 501 电话已告知”，或“302 501 知”。")


def _heard(reading: Reading) -> Reading | None:
    plain = reading.plain.strip()
    if _HEARD.fullmatch(plain):
        return reading
    said, _, _more = plain.partition("，" if "，" in plain else ",")
    return reading if _more and reading.act is Act.NONE and len(plain) <= _BRIEF and _HEARD.fullmatch(said) else None


def _heard_in_private(reading: Reading) -> Reading | None:
    return reading if _heard(reading) or _ONE.fullmatch(reading.plain.strip()) else None


@broadcasts.listener(_heard, who=EVERYONE, where=Where.GROUP, examples=("收到", "知道了", "👍"))
def acknowledged(talk: Talk, _reading: Reading) -> str | None:
    """Counted for the household, without a word; where no notice asks, it is chit-chat."""
    if talk.group:
        _count(talk, talk.message.room)
    return None


@broadcasts.listener(_heard_in_private, who=EVERYONE, where=Where.PRIVATE, examples=("1", "收到了，谢谢"))
def acknowledged_in_private(talk: Talk, _reading: Reading) -> str | None:
    """The same in private."""
    if noted := _count(talk, None):
        return noted
    home = talk.person.household_id
    place = Places(talk.db).get(Households(talk.db).get(home).place_id) if home else None
    asked = Receipts(talk.db).asked_of(place, talk.now - _COUNTS) if place else []
    return Say.already() if asked else None


@broadcasts.command("收到", "知道了", who=EVERYONE, usage="收到", examples=("收到",))
def acknowledge(talk: Talk, note: str = "") -> str | None:
    """告诉我您看到了要回执的通知，或者已转给别人的事。"""
    if talk.message.private and _spoke_to(talk.reading) and _CONTACTS.allows(talk.roles, talk.reach) and _asking(talk):
        return _mark(talk, talk.reading.plain)  # “501知道了”
    if talk.message.private and _ALL.fullmatch(talk.reading.plain.strip()) and (chased := _chased(talk)):
        return _mark_all(talk, chased)
    if talk.person.household_id and (noted := _count(talk, None if talk.message.private else talk.message.room)):
        return noted if talk.message.private else ""
    if not HANDLERS.allows(talk.roles, talk.place):
        if talk.message.private:
            raise Refused(Say.nothing_open())
        return None
    waits = talk.dangers(standing.is_awaited) or Tickets(talk.db).waiting_for(talk.person.id)
    if waits and phrases.goes(talk.reading.plain):
        return None  # “收到，马上处理” takes on what waits
    talk.record("duty.acknowledged", by=talk.person)
    return None


def _count(talk: Talk, room: str | None) -> str | None:
    """One word of a household counts for the newest notice it has not answered yet."""
    home = talk.person.household_id
    notice = Receipts(talk.db).answer(home, talk.now, talk.now - _COUNTS, room) if home else None
    if notice is None:
        return None
    talk.record("notice.acknowledged", by=talk.person, broadcast=notice.id)
    return Say.noted()


def _alone(reading: Reading) -> bool | None:
    return reading.plain.strip(" 。.!！") == "知" or None


def _spoke_to(reading: Reading) -> Reading | None:
    plain = reading.plain.strip()
    return reading if _TOLD.fullmatch(plain) and _ROOMS.search(plain) else None


@broadcasts.listener(_spoke_to, who=_CONTACTS, where=Where.PRIVATE, examples=("501 知", "302 501 知"))
def spoke_to(talk: Talk, reading: Reading) -> str | None:
    """Whoever knows these households has spoken to them."""
    return _mark(talk, reading.plain)


def _spoke_to_all(reading: Reading) -> bool | None:
    return _ALL.fullmatch(reading.plain.strip()) is not None or None


@broadcasts.listener(_spoke_to_all, who=_CONTACTS, where=Where.PRIVATE, examples=("名单上的都打过电话了",), whole=True)
def spoke_to_all(talk: Talk, _said: bool) -> str | None:
    """Everybody on the list that was sent to whoever knows them."""
    chased = _chased(talk)
    return _mark_all(talk, chased) if chased else None


@broadcasts.listener(_alone, who=_CONTACTS, where=Where.PRIVATE, examples=("知",), whole=True)
def spoke_to_whom(talk: Talk, _said: bool) -> str | None:
    """Which households, is left out."""
    if _asking(talk):
        raise Refused(Say.how())
    return None


@broadcasts.command(
    "代收", who=_CONTACTS, where=Where.PRIVATE, usage="代收 <房号> [说明]", examples=("代收 501 电话已告知",)
)
def told_for(talk: Talk, text: str) -> str:
    """您当面或打电话告诉了哪几户，记一下。"""
    if not _ROOMS.search(text):
        raise Refused(Say.how())
    return _mark(talk, text)


def _chased(talk: Talk) -> Broadcast | None:
    """The notice of which the speaker was sent a list of silent households lately."""
    lists = (b for b in _asking(talk) if b.chased_at and talk.now - b.chased_at <= _LISTED)
    return next(lists, None)


def _mark_all(talk: Talk, notice: Broadcast) -> str:
    receipts = Receipts(talk.db)
    unheard = receipts.reach(notice).silent
    silent = [home for home in _mine(talk, notice) if home.id in unheard]
    for home in silent:
        receipts.add(notice, home.id, talk.now, told_by=talk.person.id)
    talk.record("household.told", by=talk.person, broadcast=notice.id, households=len(silent))
    rooms = "、".join(home.room for home in silent)
    return Say.told(list=rooms, left=Say.none_left()) if silent else Say.none_left()


def how_many(talk: Talk) -> str | None:
    """How many of the households that the speaker knows answered the newest notice that asks."""
    for notice in _asking(talk)[:1]:
        mine, reach = {home.id for home in _mine(talk, notice)}, Receipts(talk.db).reach(notice)
        counted = {"n": len(mine), "m": len(mine & reach.answered), "told": len(mine & reach.told)}
        return Say.how_many(title=name_of(talk, notice), **counted, k=len(mine & reach.silent))
    return None


def _mark(talk: Talk, text: str) -> str:
    asking = _asking(talk)
    if not asking:
        raise Refused(Say.nothing_asked())
    done, wrong = [], []
    for said in _ROOMS.finditer(text):
        found = next((pair for b in asking if (pair := _home(talk, b, said))), None)
        if found is None:
            wrong.append(said[0].strip())
            continue
        Receipts(talk.db).add(found[0], found[1].id, talk.now, told_by=talk.person.id)
        done.append(said[0].strip())
    if not done:
        raise Refused(Say.unknown(list="、".join(wrong)))
    talk.record("household.told", by=talk.person, broadcast=asking[0].id, households=len(done))
    silent = [home for home in _mine(talk, asking[0]) if home.id in Receipts(talk.db).reach(asking[0]).silent]
    left = Say.left(n=len(silent)) if silent else Say.none_left()
    text = Say.told(list="、".join(done), left=left)
    return text + Say.unknown(list="、".join(wrong)) if wrong else text


def _asking(talk: Talk) -> list[Broadcast]:
    """Notices that wait for answers from households the speaker may speak for, the newest first."""
    found = Broadcasts(talk.db).at(Stage.SENT, since=talk.now - _COUNTS)
    return [notice for notice in found if notice.asks and _mine(talk, notice)]


def _mine(talk: Talk, notice: Broadcast) -> list[Household]:
    places = Places(talk.db)
    return [h for h in Receipts(talk.db).audience(notice) if may_reach(talk.roles, places.get(h.place_id))]


def _home(talk: Talk, notice: Broadcast, said: re.Match[str]) -> tuple[Broadcast, Household] | None:
    """The one household of that number; None where there is none or more than one."""
    fit = [home for home in _mine(talk, notice) if home.room == said["room"] and _fits(talk, home, said)]
    return (notice, fit[0]) if len(fit) == 1 else None


def _fits(talk: Talk, home: Household, said: re.Match[str]) -> bool:
    """Whether building and unit are the ones named, where they are."""
    names = {p.kind: p.name for p in Places(talk.db).upwards(Places(talk.db).get(home.place_id))}
    wanted = ((PlaceKind.BUILDING, said["building"]), (PlaceKind.UNIT, said["unit"]))
    return all(number is None or names.get(kind, "").startswith(number) for kind, number in wanted)
