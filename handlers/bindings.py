"""Which group is of which place: said by an admin in the group itself; kept by the group's stable id."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot import notices
from bot.capability import Capability, Meant, Where
from bot.context import Context, Talk
from bot.permission import ADMIN, EVERYONE, MANAGERS
from bot.texts import Refused, Text, Texts
from handlers.rules import naming
from handlers.rules.retention import LIMITS
from nlp import Reading, cues
from nlp.pins import coordinates
from storage.groups import Group, Groups, Purpose
from storage.outbox import Cause
from storage.places import Place, PlaceKind, Places
from storage.questions import Questions
from storage.roles import Role

bindings = Capability("bindings", title="群")

_BIND = "绑定"
_ERASE = "删除"
_HERE = re.compile("这个?群|本群|群")
_LIKE_A_PLACE = re.compile(
    r"[^\s,，。?？!！]{1,12}\s?[0-9a-zA-Z一二三四五六七八九十]{1,3}(?:号楼|[栋幢座])(?:\s?[0-9一二三四五六]{1,2}单元)?"
)
_REBINDS = re.compile(
    r"(?:请|麻烦|帮我?|把|将|管家|[,，\s]){0,4}(?P<group>.{0,20}?群)(?:现在|归属|的地方|的?绑定|[,，\s]){0,2}"
    r"(?:(?:应该|要|得)?(?:重新|再)?(?:改|换|移|挪|绑)(?:绑|定|成|到|回|为|给|在|至|[,，\s]){0,2}|(?:绑|弄|搞)?错(?:地方)?了?[,，\s]{0,2}(?:应该?|本来)?(?:要)?(?:是|绑)(?:到|在)?)"
    r"(?P<place>.{1,20}?)(?:的?居民群|的群|[吧了]){0,2}[。!！]?"
)
_PARTED = re.compile(r"(?<=[^\d\s])(?=\d{1,3}(?:栋|号楼|幢|座))|(?<=[栋幢座楼])(?=\d)|(?<=[^\s])(?=工作群$)")
_HOUSE = re.compile(r"\d{1,3}\s?(?:号?楼|[栋幢座])|\d{1,2}单元")
_IS_OF = re.compile(
    r"(?:请|把|麻烦|帮我?|[,，\s]){0,3}(?:绑定|(?:这个|本|这)群?(?:就?是|属于|绑(?:定)?(?:到|成|为)?|给))[到成为：:\s]?"
    r"(?P<estate>[\u4e00-\u9fff]{2,10}?(?=\d|\s|$|的?(?:工作|办事)群|的?小区群|的$))?\s?(?P<house>\d{1,3}(?:号?楼|[栋幢座]))?\s?(?P<unit>\d{1,2}单元)?\s?"
    r"的?(?P<work>工作群|办事群)?(?:居民|小区|业主)?群?的?[吧了]?[。.!！]?"
)
_WORK = "工作群"
_UNBINDS = re.compile(r".{0,24}群.{0,12}(?:解绑|取消绑定|解除绑定)[吧了]?[。!！]?|(?:怎么)?解绑.{0,16}群[。!！?？]?")
_WAITS = timedelta(hours=1)


class Say(Texts):
    """Words about groups."""

    in_group = Text("请在要绑定的群里 @我说，例如“@管家 绑定 观远里 3栋”。")
    how = Text("请写小区和楼栋，例如“@管家 绑定 观远里 3栋 2单元”；工作群在最后加“工作群”。")
    not_here = Text("没有“{words}”这个地方，您也不能在那里新建。请检查名字，或请管理员导入资料。")
    bound = Text("好，这个群就是{place}的{kind}了。{notice}")
    bound_from_here = Text("{answer}（“{title}”）。我已在群里说明。")
    residents = Text("居民群")
    work = Text("工作群")
    notice = Text(
        "有事直接说，我会登记并请人来办；闲聊我不出声，也不保存。登记的原话办结后 {days} 天删；"
        "私聊“我的数据”看记了什么，说“别记我”就不读您的闲聊。有的聊天软件删消息我收不到，要撤请说“撤回”。"
    )
    read_again = Text("拿不准的话，去掉姓名、电话、房号后会请 {host} 上的另一个程序再读一遍。")
    created = Text("新登记了：{places}。")
    pin_in_group = Text("请在这个地方自己的群里 @我说，例如“@管家 坐标 24.4798,118.0894”；群要先绑定。")
    pin_how = Text("请写纬度和经度，例如“坐标 24.4798,118.0894”，地图上长按那栋楼就能看到。不要了写“坐标 删除”。")
    pinned = Text("好，{place}的坐标记下了：{latitude:.4f}, {longitude:.4f}。有人发定位，300 米以内我就认作这里。")
    unpinned = Text("好，{place}的坐标删了。")
    rebind = Text("“{title}”现在是{old}的{kind}，要改成{place}的吗？回“对”就改，不改就不用回。已经登记的事不跟着改。")
    which_group = Text("没认出是哪个群。请在那个群里 @我说“绑定 {path}”。")
    no_estate = Text("这里没有叫“{name}”的小区。请回登记过的小区和楼栋，例如“观远里 3栋”。")
    no_place = Text("没找到您说的地方。请在那个群里 @我说，例如“@管家 绑定 观远里 3栋”；没有的楼栋会新登记。")
    by_admins = Text("群归到哪里由管理员改，请告诉管理员。您说的我没有登记成事。")
    unbind = Text("不用解绑：请把我移出那个群，移出以后那里的话我听不到，也不再往里发。换地方就说“把4栋群改到5栋”。")
    same = Text("“{title}”已经是{place}的{kind}，不用改。")
    unbound = Text("这个群还没有绑定地方。")
    is_of = Text("这个群是{place}的{kind}。")


@bindings.command(
    "绑定",
    who=ADMIN,
    where=Where.ANYWHERE,
    usage="绑定 <小区> [楼栋] [单元] [工作群]",
    examples=("绑定 观远里 3栋", "绑定 观远里 工作群"),
)
def bind(talk: Talk, words: str = "") -> str:
    """把这个群和一个地方连起来，在群里说；没有的楼栋、单元会新登记。"""
    if talk.message.private:
        raise Refused(Say.in_group())
    parts = _PARTED.sub(" ", words).split()
    purpose = Purpose.WORK if parts and parts[-1] == "工作群" else Purpose.RESIDENTS
    names = parts[:-1] if purpose is Purpose.WORK else parts
    if names and _HOUSE.fullmatch(names[0]) and (estate := _only_estate(talk)):
        names = [estate.name, *names]
    if not names or _HOUSE.fullmatch(names[0]):
        raise Refused(Say.how())
    answer = _bound(talk, talk.message.room, talk.message.room_name, names, purpose)
    talk.look_again()
    return answer


@bindings.answer("place")
def named(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """小区 楼栋, by an admin who was told of an unknown group; 对, where its name gave it away."""
    words = talk.reading.plain.strip(" 。")
    if payload["guess"] and words.startswith(("对", "是")):
        names = Places(talk.db).path(Places(talk.db).get(payload["guess"]))
    else:
        names = words.removeprefix("绑定").split()
    purpose = Purpose.WORK if names and names[-1] == "工作群" else Purpose.RESIDENTS
    names = names[:-1] if purpose is Purpose.WORK else names
    known = bool(names) and any(_administers(talk, p) for p in Places(talk.db).named(names[0], PlaceKind.ESTATE))
    if Groups(talk.db).get(payload["room"]):
        return None
    if not known:
        if _LIKE_A_PLACE.fullmatch(words) is None:
            return None
        talk.ask(talk.person.id, "bindings.place", within=_WAITS, **payload)
        return Say.no_estate(name=names[0])
    answer = _bound(talk, payload["room"], payload["title"], names, purpose)
    talk.tell_room(payload["room"], answer, cause=Cause.NOTICE)
    return Say.bound_from_here(title=payload["title"], answer=answer.partition("。")[0])


def _is_of(reading: Reading) -> Meant | None:
    found = _IS_OF.fullmatch(reading.plain.strip())
    if found is None:
        return None
    parts = (found["estate"], found["house"], found["unit"], _WORK if found["work"] else "")
    return Meant(" ".join((_BIND, *filter(None, (part and part.strip() for part in parts)))))


@bindings.listener(
    _is_of,
    who=EVERYONE,
    where=Where.MENTION,
    examples=("绑定翠湖苑2栋", "这个群是翠湖苑1栋2单元的"),
    whole=True,
)
def bind_in_words(talk: Talk, meant: Meant) -> Meant | str:
    """The same however it is written; what was passed on orders nothing."""
    return meant if talk.message.forwarded or ADMIN.allows(talk.roles, None) else Say.by_admins()


def _rebinds(reading: Reading) -> tuple[str, str] | None:
    found = _REBINDS.fullmatch(reading.plain.strip())
    return (found["group"], found["place"]) if found else None


@bindings.listener(
    _rebinds,
    who=EVERYONE,
    where=Where.ADDRESSED,
    examples=("把4栋群改到5栋", "4栋群绑错了，应该是5栋"),
    whole=True,
)
def rebind(talk: Talk, said: tuple[str, str]) -> str | None:
    """The same in plain words, of another group, too: then what changes is shown first."""
    if not ADMIN.allows(talk.roles, talk.reach):
        return Say.by_admins()
    if talk.group is None and not talk.message.private and _HERE.fullmatch(said[0]):
        return Meant(f"{_BIND} {_PARTED.sub(' ', said[1])}")
    here = talk.group if _HERE.fullmatch(said[0]) else None
    found = [here] if here else _called(talk, said[0])
    if len(found) != 1:
        place = _meant(talk, talk.place, said[1])
        return Say.which_group(path=" ".join(Places(talk.db).path(place))) if place else None
    old = Places(talk.db).get(found[0].place_id)
    place = _meant(talk, old, said[1])
    if place is None or not _administers(talk, place):
        return Say.no_place()
    words = {"title": found[0].title, "place": Places(talk.db).full_name(place), "kind": _kind(found[0].purpose)}
    if place.id == old.id:
        return Say.same(**words)
    if here:
        return _is_now(talk, here.address, here.title, place, here.purpose)
    talk.ask(talk.person.id, "bindings.moved", within=_WAITS, room=found[0].address, place=place.id)
    return Say.rebind(**words, old=Places(talk.db).full_name(old))


def _unbinds(reading: Reading) -> bool | None:
    return _UNBINDS.fullmatch(reading.plain.strip()) is not None or None


@bindings.listener(_unbinds, who=MANAGERS, where=Where.ADDRESSED, examples=("4栋群不用了，解绑",), whole=True)
def unbind(_talk: Talk, _found: bool) -> str:
    """Whoever takes the bot out of a group unbinds it."""
    return Say.unbind()


@bindings.answer("moved")
def moved(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """对, by the admin who wanted a group to be of another place."""
    group, place = Groups(talk.db).get(payload["room"]), Places(talk.db).get(payload["place"])
    if group is None or not cues.agrees(talk.reading) or not _administers(talk, place):
        return None
    answer = _is_now(talk, group.address, group.title, place, group.purpose)
    talk.tell_room(group.address, answer, cause=Cause.NOTICE)
    return Say.bound_from_here(title=group.title, answer=answer.partition("。")[0])


@bindings.command("本群", who=MANAGERS, where=Where.MENTION, usage="@管家 本群", examples=("本群",))
def which(talk: Talk) -> str:
    """看这个群绑定在哪里。"""
    if talk.group is None or talk.place is None:
        return Say.unbound()
    return Say.is_of(place=Places(talk.db).full_name(talk.place), kind=_kind(talk.group.purpose))


@bindings.command(
    "坐标",
    who=ADMIN,
    where=Where.ANYWHERE,
    usage="坐标 <纬度,经度>",
    examples=("坐标 24.4798,118.0894", "坐标 删除"),
)
def locate(talk: Talk, where: str = "") -> str:
    """记下这个群所属的地方在地图上的位置，在群里说；有人发定位，我就知道是哪一栋。"""
    if talk.message.private or talk.place is None:
        raise Refused(Say.pin_in_group())
    named = Places(talk.db).full_name(talk.place)
    ways = {key: value for key, value in talk.place.ways.items() if key != "pin"}
    if where == _ERASE:
        Places(talk.db).set_ways(talk.place, ways)
        talk.record("place.unpinned", by=talk.person, place=talk.place.id)
        return Say.unpinned(place=named)
    spot = coordinates(where)
    if spot is None:
        raise Refused(Say.pin_how())
    pin = {"latitude": spot[0], "longitude": spot[1]}
    Places(talk.db).set_ways(talk.place, {**ways, "pin": pin})
    talk.record("place.pinned", by=talk.person, place=talk.place.id)
    return Say.pinned(place=named, latitude=spot[0], longitude=spot[1])


@bindings.every("0 10 * * *", "told")
def told(context: Context, _payload: Mapping[str, Any]) -> None:
    """A second reader was put on, or another one: each group hears of it once, and its doubts are read only then."""
    host = context.around.second_reader
    for group in Groups(context.db).all() if host else ():
        if group.purpose is Purpose.RESIDENTS and notices.shown(context.db, group.address) != host:
            notices.show(context.db, group.address, host)
            context.tell_group(group, Say.read_again(host=host), cause=Cause.NOTICE)


def _bound(talk: Talk, room: str, title: str, names: list[str], purpose: Purpose) -> str:
    """The group is of that place from now on; nobody is asked about it any more."""
    place, created = _place(talk, names)
    answer = _is_now(talk, room, title or place.name, place, purpose)
    return answer + (Say.created(places="、".join(p.name for p in created)) if created else "")


def _is_now(talk: Talk, room: str, title: str, place: Place, purpose: Purpose) -> str:
    Groups(talk.db).bind(room, place, title, talk.now, purpose)
    talk.record("group.bound", by=talk.person, place=place.id, purpose=purpose)
    Questions(talk.db).drop("bindings.place", room=room)
    notice = _notice(talk, room) if purpose is Purpose.RESIDENTS else ""
    return Say.bound(place=Places(talk.db).full_name(place), kind=_kind(purpose), notice=notice)


def _kind(purpose: Purpose) -> str:
    return Say.work() if purpose is Purpose.WORK else Say.residents()


def _called(talk: Talk, words: str) -> list[Group]:
    """The groups that are called so, else those of the place that the words name; of what the speaker administers."""
    own = [g for g in Groups(talk.db).all() if _administers(talk, Places(talk.db).get(g.place_id))]
    for said in ([g for g in own if g.title == words], [g for g in own if words in g.title]):
        if said:
            return said
    named = talk.read(words).place
    if named.building is None:
        return []
    return [g for g in own if (base := Places(talk.db).get(g.place_id)) == _meant(talk, base, words)]


def _meant(talk: Talk, base: Place | None, words: str) -> Place | None:
    """The place that the words name, seen from ``base``; None where they name none that is known."""
    estates = [p for p in Places(talk.db).of_kind(PlaceKind.ESTATE) if _administers(talk, p)]
    named = [p for p in estates if p.name in words]
    estate = named[0] if named else (Places(talk.db).estate_of(base) if base else None)
    if estate is None and len(estates) == 1:
        estate = estates[0]
    said = talk.read(words.replace(estate.name, "") if estate else words).place
    if estate is None or (said.building is None and (said.unit or not named)):
        return None
    known = Places(talk.db).inside(estate)
    house = naming.of_kind(known, PlaceKind.BUILDING, said.building) if said.building else estate
    if house is None or said.unit is None:
        return house
    return naming.of_kind([p for p in known if house.covers(p)], PlaceKind.UNIT, said.unit)


def _notice(talk: Talk, room: str) -> str:
    """What becomes of what is said here."""
    host = talk.around.second_reader
    said = Say.notice(days=LIMITS["words"].days)
    if not host:
        return said
    notices.show(talk.db, room, host)
    return said + Say.read_again(host=host)


def _place(talk: Talk, names: list[str]) -> tuple[Place, list[Place]]:
    """The place of that path, with what had to be added; only below a place the speaker administers."""
    estate = next((p for p in Places(talk.db).named(names[0]) if _administers(talk, p)), None)
    created = []
    if estate is None:
        estate = Places(talk.db).add(PlaceKind.ESTATE, names[0], _top(talk, names))
        created.append(estate)
    place = estate
    for name, kind in zip(names[1:], (PlaceKind.BUILDING, PlaceKind.UNIT), strict=False):
        known = naming.of_kind(Places(talk.db).inside(place), kind, name)
        if known is None:
            known = Places(talk.db).add(kind, name, place)
            created.append(known)
        place = known
    return place, created


def _only_estate(talk: Talk) -> Place | None:
    """The one estate that the speaker administers."""
    own = [place for place in Places(talk.db).of_kind(PlaceKind.ESTATE) if _administers(talk, place)]
    return own[0] if len(own) == 1 else None


def _top(talk: Talk, names: list[str]) -> Place:
    """Where a new estate hangs: under the one community the speaker administers."""
    held = [Places(talk.db).get(h.place_id) for h in talk.roles if h.role is Role.ADMIN]
    above = [p for p in held if p.kind not in (PlaceKind.ESTATE, PlaceKind.BUILDING, PlaceKind.UNIT)]
    if not above:
        raise Refused(Say.not_here(words=" ".join(names)))
    communities = [p for p in Places(talk.db).inside(above[0]) if p.kind is PlaceKind.COMMUNITY]
    return communities[0] if communities else above[0]


def _administers(talk: Talk, place: Place) -> bool:
    return ADMIN.allows(talk.roles, place)
