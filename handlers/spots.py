"""What people of an estate call its spots, 小白楼 or 青石巷: said once, understood from then on."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot import spots as named
from bot.capability import Capability, Where
from bot.context import Talk
from bot.permission import ADMIN, GRID_WORKER, LEADER
from bot.redactor import searchable
from bot.texts import Refused, Text, Texts
from handlers.rules import naming
from nlp import Reading
from storage.people import People
from storage.places import WITHIN_ESTATE, Place, PlaceKind, Places

spots = Capability("spots", title="地名")

_KEEPERS = LEADER | GRID_WORKER | ADMIN
_NAMES = r"[“\"「]?(?P<names>[^,，。!！?？\s“”\"「」是叫有哪什]{2,60}?)[”\"」]?"
_WHERE = r"(?P<where>[^,，。!！?？\s有把]{0,12}?)的?"
_PLEASE = r"(?:请|麻烦|帮我?|把|将|[,，\s])*+"
_END = r"[了吧啊呀。.!！\s]*+"
_TOLD = (
    re.compile(
        rf"^{_WHERE}(?:还?有)(?:一|两|几|好几)?个?(?:地方|角落|老?房子|小?楼)[,，\s]*"
        rf"(?:大家|我们|居民|邻居们?|都|老人们?|习惯|一直)*(?:叫做?|喊|名叫){_NAMES}{_END}"
    ),
    re.compile(rf"^{_PLEASE}{_NAMES}(?:都|也)?(?:记|加|写)(?:成|为|作|到|进|入|在){_WHERE}地名(?:里|中)?{_END}"),
    re.compile(rf"^{_WHERE}地名(?:还|里)*有{_NAMES}{_END}"),
)
_ASKED = re.compile(rf"^(?:请问|[,，\s])*{_WHERE}(?:都|现在)*(?:有|记了?)(?:哪些|什么|啥)地名[了呢啊吗?？。\s]*")
_GONE = re.compile(
    rf"^(?:{_PLEASE}(?:地名里的?)?{_NAMES}(?:从地名里|这个地名)?(?:去掉|删掉|删了|不要了|拿掉)"
    rf"|{_NAMES.replace('names', 'former')}(?:以后|现在|已经)*不(?:再)?是地名){_END}"
)
_PARTED = re.compile(r"[、,，;；/\s]+")
_AND = re.compile(r"(?<=[^\s、]{2})(?:还有|和|跟|与)(?=[^\s、]{2})")
_AROUND = re.compile(
    r"^(?:我们?|咱们?|俺们|这|本)*(?:[里儿边个]|小区|院子?里?|社区|楼|栋)*|(?:里面?|[后前下]面?|旁边|附近|那边|门口|楼下|[也还])+$"
)
_HOUSE = re.compile(r"\d|[栋幢座]")


class Say(Texts):
    """Words about names of spots."""

    kept = Text("好，{place}的地名记下了：{names}。以后有人说到，我就知道在哪里。")
    known = Text("{place}已经有{names}了。")
    gone = Text("好，{place}的地名里没有{names}了。")
    unknown = Text("{place}的地名里本来就没有{names}。")
    what = Text("去掉哪个地名？例如“去掉地名 小白楼”。")
    shown = Text("{place}的地名：{names}。要加就说“地名 名字”，要去掉就说“去掉地名 名字”。")
    none = Text("{place}还没有自己的地名。要记就说“地名 名字”，几个名字用顿号隔开，例如“地名 青石巷、小白楼”。")
    which = Text("请把小区写在前面，例如“地名 {first} 青石巷、小白楼”。您管的小区有：{list}。")
    nowhere = Text("我不知道您说的是哪个小区。请把小区或楼栋写在前面，例如“地名 3栋 晾衣坪”。")
    not_yours = Text("{place}不归您管，地名请那里的楼长或管理员记。")
    wrong = Text("{why}。")
    somebody = Text("“{name}”里有名册上的人名，不能当地名。请写大家都叫的地方，例如“小白楼”。")
    a_place = Text("“{name}”本来就在名册里，不用记成地名。")
    full = Text("{place}最多记 {n} 个地名，现在有 {now} 个。先去掉几个不用的，例如“去掉地名 小白楼”。")


@spots.command("地名", who=_KEEPERS, usage="地名 <地方> <名字、名字>", examples=("地名 青石巷、小白楼", "地名"))
def name(talk: Talk, words: str = "") -> str:
    """记下小区自己的地名，例如小白楼、青石巷：有人说到，我就知道在哪里。只说“地名”是看有哪些。"""
    place, names = _said(talk, words)
    return (_keep if names else _show)(talk, place, names)


@spots.command("去掉地名", "删除地名", who=_KEEPERS, usage="去掉地名 <名字>", examples=("去掉地名 小白楼",))
def forget(talk: Talk, words: str = "") -> str:
    """一个地名不用了，以后听到不再当作地方。"""
    place, names = _said(talk, words)
    if not names:
        raise Refused(Say.what())
    return _forget(talk, place, names)


def _forget(talk: Talk, place: Place, names: Sequence[str]) -> str:
    kept = named.own(place)
    gone = [one for one in names if one in kept]
    if not gone:
        raise Refused(Say.unknown(place=_called(talk, place), names="、".join(names)))
    named.keep(talk.db, place, [one for one in kept if one not in gone])
    talk.record("spot.forgotten", by=talk.person, place=place.id, names=gone)
    return Say.gone(place=_called(talk, place), names="、".join(gone))


@dataclass(frozen=True, slots=True)
class _Told:
    """What is said of names in plain words, and where they are, as far as it is said."""

    run: Callable[[Talk, Place, Sequence[str]], str]
    where: str = ""
    names: str = ""


def _in_words(reading: Reading) -> _Told | None:
    """“我们小区有个地方叫小白楼”, “我们小区有哪些地名”, “小白楼不是地名了”."""
    said = reading.plain.strip()
    if "地名" in said:
        if asked := _ASKED.fullmatch(said):
            return _Told(_show, asked["where"])
        if gone := _GONE.fullmatch(said):
            return _Told(_forget, names=gone["names"] or gone["former"])
    elif "叫" not in said and "喊" not in said:
        return None
    told = next(filter(None, (pattern.fullmatch(said) for pattern in _TOLD)), None)
    return _Told(_keep, told["where"], told["names"]) if told else None


@spots.listener(
    _in_words,
    who=_KEEPERS,
    where=Where.ADDRESSED,
    examples=("我们小区有个地方叫小白楼", "我们小区有哪些地名", "小白楼不是地名了"),
    whole=True,
)
def in_words(talk: Talk, told: _Told) -> str:
    """The same in plain words; where it is counts only if that is a place of theirs."""
    mine, where = _mine(talk), _AROUND.sub("", told.where)
    place = _place(talk, mine, [where]) if where else None
    if place is None and _HOUSE.search(where):
        raise Refused(Say.nowhere())
    return told.run(talk, place or _usual(talk, mine), _names([_AND.sub("、", told.names)]))


def _mine(talk: Talk) -> list[Place]:
    return [place for place in Places(talk.db).all() if _KEEPERS.allows(talk.roles, place)]


def _said(talk: Talk, words: str) -> tuple[Place, list[str]]:
    """The place and the names; those who name none mean the group's, the only estate of theirs, or their office's."""
    mine, parts = _mine(talk), words.replace("/", " ").split()
    for count in range(min(3, len(parts)), 0, -1):
        if place := _place(talk, mine, parts[:count]):
            return place, _names(parts[count:])
    return _usual(talk, mine), _names(parts)


def _place(talk: Talk, mine: Sequence[Place], names: Sequence[str]) -> Place | None:
    """The place of that path, seen from theirs; refused where it is none of theirs."""
    place = naming.at_path(mine, names) or naming.at_path(Places(talk.db).all(), names)
    if place and place not in mine:
        raise Refused(Say.not_yours(place=_called(talk, place)))
    return place


def _names(parts: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, _PARTED.split(" ".join(parts)))))


def _usual(talk: Talk, mine: Sequence[Place]) -> Place:
    if talk.place in mine and talk.place:
        return talk.place
    estates = [place for place in mine if place.kind is PlaceKind.ESTATE]
    held = [place for place in talk.places() if place in mine and place.kind in WITHIN_ESTATE]
    usual = estates if len(estates) == 1 else held
    if usual:
        return usual[0]
    if estates:
        raise Refused(Say.which(first=estates[0].name, list="、".join(place.name for place in estates[:5])))
    raise Refused(Say.nowhere())


def _show(talk: Talk, place: Place, _names: Sequence[str]) -> str:
    known, called = named.names_at(talk.db, place), _called(talk, place)
    return Say.shown(place=called, names="、".join(known)) if known else Say.none(place=called)


def _keep(talk: Talk, place: Place, names: Sequence[str]) -> str:
    for one in names:
        _check(talk, one)
    kept, called = named.own(place), _called(talk, place)
    new = [one for one in names if one not in kept]
    if not new:
        return Say.known(place=called, names="、".join(names))
    if len(kept) + len(new) > named.MOST:
        raise Refused(Say.full(place=called, n=named.MOST, now=len(kept)))
    named.keep(talk.db, place, [*kept, *new])
    talk.record("spot.named", by=talk.person, place=place.id, names=new)
    return Say.kept(place=called, names="、".join(new))


def _check(talk: Talk, name: str) -> None:
    """Refuse what is no spot: somebody, a flat, a place of the register."""
    if reason := named.fault(name):
        raise Refused(Say.wrong(why=reason))
    if People(talk.db).named_in(searchable(name)):
        raise Refused(Say.somebody(name=name))
    if Places(talk.db).named(name):
        raise Refused(Say.a_place(name=name))


def _called(talk: Talk, place: Place) -> str:
    return "".join(Places(talk.db).path(place))
