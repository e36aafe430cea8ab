"""An estate's own names for its spots, 小白楼 or 青石巷, which no list has; kept among the ways of a place."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from bot.redactor.strangers import SURNAMES
from bot.texts import Text, Texts
from nlp import places
from nlp.places import Whereabouts
from nlp.plain import plain
from storage.engine import Transaction
from storage.memory import Known
from storage.places import WITHIN_ESTATE, Place, Places

MOST = 40
"""Names of one place."""

_LONGEST = 12
_SHAPE = re.compile(rf"[\u4e00-\u9fffA-Za-z0-9]{{2,{_LONGEST}}}")
_HAN = re.compile("[\u4e00-\u9fff]")
_SOMEBODY = re.compile(
    r"阿[姨婆公伯叔]|大[爷妈哥姐叔婶伯娘]|师傅|先生|女士|太太|(?:老师|爷爷|奶奶|[哥姐叔婶姨嫂])(?:家|的|$)"
    rf"|^[老小阿][{SURNAMES}](?:家|的|那)"
    r"|(?<![之农酒商人])家(?:门[口前]|楼[下上道]|旁边?|隔壁|那[边里儿])?$"
)
_ROOM = re.compile(r"\d{3}", re.ASCII)
_KEY = "spots"
_KNOWN = Known.of("spots", "places")


class Say(Texts):
    """Why something is no name for a spot."""

    shape = Text("“{name}”不能当地名：要 2 到 {n} 个字，只有汉字、字母和数字")
    room = Text("“{name}”说的是楼栋、单元或房号，不用记成地名；地名是像“小白楼”这样大家都叫的地方")
    somebody = Text("“{name}”里像有人的称呼；地名里不能有人名和谁家，请写像“小白楼”这样大家都叫的地方")


def fault(name: str) -> str | None:
    """Why that is no name for a spot, in a sentence without its full stop; None: it is one."""
    if _SOMEBODY.search(name):
        return Say.somebody(name=name)
    where = places.find(name)
    if where.building or where.unit or where.room or _ROOM.search(name):
        return Say.room(name=name)
    return None if _SHAPE.fullmatch(name) and _HAN.search(name) else Say.shape(name=name, n=_LONGEST)


def _checked(name: str) -> str:
    if reason := fault(name):
        raise ValueError(reason)
    return name


class Spots(BaseModel):
    """What people of a place call its spots; they count in all that lies in it, too, and where it lies."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    TITLE: ClassVar[str] = "地名"

    names: Annotated[tuple[Annotated[str, AfterValidator(_checked)], ...], Field(max_length=MOST)]


@dataclass(frozen=True, slots=True)
class _Around:
    """The names that count at a place, and in their plain form whose each is; 0: of several places alike."""

    names: tuple[str, ...]
    owners: Mapping[str, int]


def own(place: Place) -> tuple[str, ...]:
    """The names that are kept with that very place."""
    kept = place.ways.get(_KEY)
    names = kept.get("names") if isinstance(kept, Mapping) else ()
    return tuple(map(str, names)) if isinstance(names, list) else ()


def keep(db: Transaction, place: Place, names: Sequence[str]) -> None:
    """These and no others are that place's own."""
    rest = {key: value for key, value in place.ways.items() if key != _KEY}
    Places(db).set_ways(place, {**rest, **({_KEY: {"names": list(names)}} if names else {})})


def joined(place: Place, ways: Mapping[str, object]) -> Mapping[str, object]:
    """What a file says of the place, which takes no name away: some were told of in a chat."""
    said = ways.get(_KEY)
    if not isinstance(said, Mapping):
        return ways
    return {**ways, _KEY: {"names": list(dict.fromkeys((*own(place), *said["names"])))[:MOST]}}


def names_at(db: Transaction, place: Place) -> tuple[str, ...]:
    """The names that count in words said in that place or about it."""
    return _around(db, place).names


def owner(db: Transaction, place: Place, named: Whereabouts) -> Place | None:
    """The place whose own name the spot is or begins with, seen from ``place``: its estate or what lies there.

    None where a building or a unit is named beside it.
    """
    around = _around(db, place)
    if not around.names or not named.spot or named.building or named.unit:
        return None
    spot = plain(named.spot)
    whose = max((name for name in around.owners if spot.startswith(name)), key=len, default="")
    found = Places(db).get(around.owners[whose]) if around.owners.get(whose) else None
    return found if found is None or found.kind in WITHIN_ESTATE else Places(db).estate_of(place)


def _around(db: Transaction, place: Place) -> _Around:
    return db.known(_KNOWN, place.id, lambda: _gathered(db, place))


def _gathered(db: Transaction, place: Place) -> _Around:
    """Those of the place and above it, the nearest first, then those of all that lies in it."""
    names: dict[str, int] = {}
    for above in Places(db).upwards(place):
        for name in own(above):
            names.setdefault(name, above.id)
    below: dict[str, int] = {}
    for inside in Places(db).inside(place):
        for name in own(inside):
            below[name] = 0 if name in below else inside.id
    names = {**below, **names}
    return _Around(tuple(names), {plain(name): whose for name, whose in names.items()})
