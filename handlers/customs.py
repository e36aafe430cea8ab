"""What differs from place to place: read and changed by an admin, checked before it is kept."""

import json
import re
from collections.abc import Mapping
from typing import Any, get_origin

from pydantic import BaseModel, ValidationError

from bot.capability import Capability, Meant, Where
from bot.context import Talk
from bot.customs import tables
from bot.grammar import Word
from bot.permission import ADMIN
from bot.texts import Refused, Text, Texts
from handlers.rules.routing import Profile, law
from nlp import Reading
from storage.places import Place, PlaceKind, Places

customs = Capability("customs", title="规矩")

_CUSTOM = "规矩"
_OF_KIND = re.compile(
    r"(?:请|把|我们|[,，\s]){0,2}(?P<place>[^,，。\s是属]{2,10}?)(?:是|属于|改成|定为)(?:一个)?(?P<kind>[\u4e00-\u9fff]{4})(?:类|的小区)?[。.!！]?"
)


class Say(Texts):
    """Words about the tables."""

    which = Text("有这几张表：{list}。看：规矩 提醒 观远里；改：规矩 提醒 观远里 leader.move=180")
    no_place = Text("没有找到“{place}”，或它不归您管。")
    shown = Text("{place}的“{table}”：\n{lines}")
    line = Text("{name} = {value}")
    changed = Text("好，{place}的“{table}”改了：{name} = {value}。")
    wrong = Text("{name} 不能这样写：{why}")
    one_of = Text("只能写 {list}。")
    whole = Text("要写一个整数。")
    above = Text("要大于 {n}。")
    up_to = Text("最多 {n}。")
    no_such = Text("这张表里没有这一项，先看看有哪些。")
    how = Text('请写成 名字=值，例如 leader.move=180 或 night=["22:00","07:00"]')


@customs.command(
    _CUSTOM, who=ADMIN, where=Where.PRIVATE, usage="规矩 <表> <地方> [名字=值]", examples=("规矩 提醒 观远里",)
)
def custom(talk: Talk, table: Word | None = None, where: Word | None = None, change: str = "") -> str:
    """看或改一个地方的等待时间、安静时间、派单去向、小区类型、级别。"""
    known = {title: kind for title, kind in tables().items() if _is_for_all(kind)}
    kind = known.get(table or "")
    if kind is None or where is None:
        raise Refused(Say.which(list="、".join(known)))
    place = _place(talk, where)
    if not change:
        now = talk.ways(kind, place).model_dump(mode="json")
        lines = [Say.line(name=name, value=json.dumps(value, ensure_ascii=False)) for name, value in now.items()]
        return Say.shown(place=place.name, table=table, lines="\n".join(lines))
    name, equals, value = change.partition("=")
    if not equals:
        raise Refused(Say.how())
    _keep(talk, kind, place, name.strip(), _value(value.strip()))
    talk.record("way.changed", by=talk.person, place=place.id, table=kind.__name__.lower(), name=name.strip())
    return Say.changed(place=place.name, table=table, name=name.strip(), value=value.strip())


def _is_for_all(kind: type[BaseModel]) -> bool:
    """Whether something is usual everywhere: of a spot on the map nothing is."""
    return not any(entry.is_required() for entry in kind.model_fields.values())


def _keep(talk: Talk, kind: type[BaseModel], place: Place, name: str, value: Any) -> None:
    """Keep one changed entry; refused with the reason where the table does not allow it."""
    key = kind.__name__.lower()
    said = place.ways.get(key)
    mine: dict[str, Any] = dict(said) if isinstance(said, dict) else {}
    outer, _, inner = name.partition(".")
    if not inner and outer not in kind.model_fields and (only := _lists(kind)):
        outer, inner = only, outer  # “供电=物业”: there is one list it can stand in
    if inner:
        whole = talk.ways(kind, place).model_dump(mode="json").get(outer)
        mine[outer] = {**(whole if isinstance(whole, dict) else {}), inner: value}
    else:
        mine[outer] = value
    try:
        kind(**mine)
    except ValidationError as problem:
        raise Refused(Say.wrong(name=name, why=_why(problem.errors()[0]))) from None
    Places(talk.db).set_ways(place, {**place.ways, key: mine})


def _lists(kind: type[BaseModel]) -> str | None:
    """The one entry of the table that is a list of entries itself; None where the table has others, too."""
    names = list(kind.model_fields)
    return names[0] if len(names) == 1 and get_origin(kind.model_fields[names[0]].annotation) is dict else None


def _is_of_kind(reading: Reading) -> Meant | None:
    found = _OF_KIND.fullmatch(reading.plain.strip())
    if found is None or found["kind"] not in law().estates:
        return None
    return Meant(f"{_CUSTOM} {Profile.TITLE} {found['place']} kind={found['kind']}")


@customs.listener(_is_of_kind, who=ADMIN, where=Where.PRIVATE, examples=("阳光里是老城街巷",), whole=True)
def kind_in_words(_talk: Talk, meant: Meant) -> Meant:
    """What kind of estate a place is, in plain words."""
    return meant


def _why(fault: Mapping[str, Any]) -> str:
    """What is wrong with a value, as people here say it."""
    limits = {name: value for name, value in fault.get("ctx", {}).items() if isinstance(value, int | float | str)}
    match fault["type"]:
        case "literal_error" | "enum":
            return Say.one_of(list=str(limits["expected"]).replace(" or ", "、").replace(", ", "、").replace("'", ""))
        case "int_type" | "int_parsing" | "int_from_float":
            return Say.whole()
        case "greater_than":
            return Say.above(n=limits["gt"])
        case "less_than_equal":
            return Say.up_to(n=limits["le"])
        case "extra_forbidden":
            return Say.no_such()
        case _:
            return str(fault["msg"]).removeprefix("Value error, ")


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _place(talk: Talk, name: str) -> Place:
    for place in Places(talk.db).named(name):
        if place.kind is not PlaceKind.UNIT and ADMIN.allows(talk.roles, place):
            return place
    raise Refused(Say.no_place(place=name))
