"""How a place is meant: “3栋”, “3号楼” and “3” are one building."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from storage.places import Place, PlaceKind

_SUFFIX = re.compile(r"(?:号楼|号院|栋|幢|座|楼|单元|门|梯|号)$")
_HAN = {c: str(n) for n, c in enumerate("零一二三四五六七八九十")}


@lru_cache(maxsize=4096)
def key(name: str) -> str:
    """The part of a name that tells it from its neighbours: 3, A, 12."""
    core = _SUFFIX.sub("", name).strip().upper()
    return _HAN.get(core, core).lstrip("0") or core


def of_kind(found: Iterable[Place], kind: PlaceKind, name: str) -> Place | None:
    """The one place of that kind that is called so; None where there is none or more than one."""
    same = [place for place in found if place.kind is kind and key(place.name) == key(name)]
    return same[0] if len(same) == 1 else None


def at_path(known: Sequence[Place], names: Sequence[str]) -> Place | None:
    """The place that the names lead to: an estate or a building first, then what lies in it."""
    names = [piece for name in names for piece in _pieces(known, name)]
    if not names:
        return None
    found = next((p for p in known if p.name == names[0]), None) or of_kind(known, PlaceKind.BUILDING, names[0])
    for name in names[1:]:
        below = [p for p in known if found and found.covers(p)]
        kinds = (PlaceKind.BUILDING, PlaceKind.UNIT, PlaceKind.CLUSTER)
        found = next((one for kind in kinds if (one := of_kind(below, kind, name))), None)
    return found


_JOINED = re.compile(r"(?<=[栋幢座])(?=.)")


def _pieces(known: Sequence[Place], name: str) -> list[str]:
    """“阳光里3栋2单元” written in one, as the names of its places."""
    if any(place.name == name for place in known):
        return [name]
    first = max((p.name for p in known if name.startswith(p.name)), key=len, default="")
    return [part for part in (first, *_JOINED.split(name.removeprefix(first))) if part]


def meant(base: Place, known: Sequence[Place], building: str | None, unit: str | None) -> Place:
    """The place that words in the group of ``base`` mean; ``known``: all places of the estate.

    What the words leave out is taken from the group; a building that does not exist changes nothing.
    """
    house = of_kind(known, PlaceKind.BUILDING, building) if building else None
    if house is not None and not house.covers(base):
        base = house
    if unit:
        around = next((p for p in known if p.kind is PlaceKind.BUILDING and p.covers(base)), base)
        within = of_kind([p for p in known if around.covers(p)], PlaceKind.UNIT, unit)
        return within or base
    return base


def scope(places: Sequence[Place], known: Sequence[Place]) -> str:
    """Several places in few words: 3栋1、2单元."""
    by_id = {place.id: place for place in known}
    units: dict[str, list[str]] = {}
    for place in sorted(places, key=lambda p: p.path):
        house = by_id.get(place.parent_id or 0) if place.kind is PlaceKind.UNIT else None
        names = units.setdefault(house.name if house else place.name, [])
        if house and key(place.name) not in names:
            names.append(key(place.name))
    return "，".join(f"{house}{'、'.join(names)}单元" if names else house for house, names in units.items())


_TURNS = re.compile(r"^不是.{0,4}[东西南北前后正侧][门边面侧]?.{0,3}?[,，\s是]*(?P<side>[东西南北前后正侧])[门边面侧]")
_GATE = re.compile(r"[东西南北前后正侧]?(?P<gate>门)$")


def turns(said: str) -> bool:
    """Whether another gate is meant than was understood: “不是北门 南边那个”."""
    return _TURNS.match(said) is not None


def other_gate(spot: str, said: str) -> str | None:
    """The gate that is meant instead: “不是北门 南边那个” said of 幼儿园门 → 幼儿园南门."""
    other, gate = _TURNS.match(said), _GATE.search(spot)
    return spot[: gate.start()] + other["side"] + gate["gate"] if other and gate else None
