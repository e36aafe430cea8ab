"""Whether two reports are the same matter: same subject × overlapping place × words."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from nlp import Reading, places
from nlp.plain import plain
from storage.journal import Entry
from storage.places import Place, PlaceKind
from storage.tickets import Ticket

_SHARED = frozenset({"power", "water", "gas"})
"""Supplies: units of one building share the cause."""

_LOCAL = frozenset(
    {
        *(
            "自来水漏水",
            "水管爆裂",
            "水管断裂",
            "公共照明",
            "水管异响",
            "水费水表",
            "电线掉落",
            "插座线路",
            "漏电",
            "电费异常",
            "电表故障",
        ),
        *("通天然气", "燃气安检", "燃气表故障", "燃气费用", "灶具报修", "燃气报警"),
    }
)
"""On the subject of a supply, and yet one unit's own: a leak is where it drips."""

_SUPPLIES = frozenset({"网络故障", "暖气不热"})
"""Supplies that are no subject of their own, by their titles."""

_ONE_STATE = frozenset({"电梯停运", "电梯故障"})
"""Titles by which neighbours call one and the same state."""

_ABOUT_WHOM = frozenset({"property", "community"})
"""Subjects that say who should act, not on what."""

_OTHER = re.compile(r"[东南西北中前后正侧0-9一二三四五六七八九十A-Za-z]$")
"""With one of these before it a spot is another one of its kind, not the same told more exactly."""

_HOUSES = (PlaceKind.BUILDING, PlaceKind.UNIT)
_INDOORS = re.compile(
    "楼道|走廊|过道|楼梯|电梯|大堂|大厅|门厅|楼顶|天台|屋顶|顶层|地下室|架空层|单元门|阳台|消防通道|负[一二三]"
)
"""What a house has itself; any other spot that is named lies in the open."""

TOGETHER = timedelta(hours=2)
"""Within so long the same supply missing in several buildings has one cause."""

BUILDINGS = 3
"""So many buildings need no word from anybody."""


def overlaps(one: Place, other: Place, subject: str, matter: str = "") -> bool:
    """Whether a matter on this subject, by this title, at one place can be the matter at the other."""
    if one.meets(other):
        return True
    siblings = one.parent_id is not None and one.parent_id == other.parent_id
    shared = subject in _SHARED and matter not in _LOCAL
    return shared and siblings and one.kind is other.kind is PlaceKind.UNIT


@dataclass(frozen=True, slots=True)
class Told:
    """What a new report says."""

    matter: str
    spot: str
    words: str
    place: Place

    @classmethod
    def by(cls, reading: Reading, place: Place) -> "Told":
        """What words say that are about that place."""
        return cls(reading.matter, reading.place.spot or "", reading.plain, place)


def is_same(ticket: Ticket, at: Place, told: Told, usual: Collection[str], *, lately: bool) -> bool:
    """Whether a report belongs to ``ticket``, which is at ``at``.

    ``usual``: titles that say no more than the subject; there the words themselves must be alike, at the same place.
    So they must where it is told, not ``lately``, of somewhere in an estate: it has many lamps.
    """
    if not may_be_one(ticket.spot, told.spot) or at_odds(ticket, at, told):
        return False
    somewhere = not (ticket.spot or told.spot) and PlaceKind.ESTATE in (at.kind, told.place.kind)
    apart = somewhere and not lately and not is_supply(ticket)
    if apart or not {ticket.matter, told.matter}.isdisjoint(usual):
        return at.id == told.place.id and alike(ticket.words, told.words)
    return same_title(ticket.matter, told.matter) and overlaps(at, told.place, ticket.subject, ticket.matter)


def may_be_one(spot: str, other: str) -> bool:
    """Whether one is not named, or is the other with a word more: 地库 and 东区地库, but not 北门 and 东北门."""
    short, long = sorted((plain(spot), plain(other)), key=len)
    if long.startswith(short):
        return True
    return long.endswith(short) and _OTHER.search(long.removesuffix(short)) is None


def more_exactly(ticket: Ticket, at: Place, told: Told, *, named: bool = True) -> dict[str, object]:
    """What the same matter, told anew, tells more of where it is; supplies fail for more than one household.

    ``named``: whether the words name that place, and it is not only where they were said.
    """
    values: dict[str, object] = {}
    if told.spot and told.spot != ticket.spot and plain(told.spot).endswith(plain(ticket.spot)):
        values["spot"] = told.spot
    exact = named and at.covers(told.place) and at.id != told.place.id
    if exact and (ticket.subject not in _SHARED or ticket.matter in _LOCAL):
        values["place_id"] = told.place.id
    return values


def at_odds(ticket: Ticket, at: Place, told: Told) -> bool:
    """Whether one is in a house and the other in the open: 5栋 and 南门.

    A house that nobody named, but whose group it was said in, is not at odds with a spot named there.
    """
    if _is_open(told.spot) and not _is_open(ticket.spot):
        named = bool(ticket.spot) or _names_house(ticket.words)
        return at.kind in _HOUSES and (named or not at.covers(told.place))
    if _is_open(ticket.spot) and not _is_open(told.spot):
        named = bool(told.spot) or _names_house(told.words)
        return told.place.kind in _HOUSES and (named or at.kind not in _HOUSES)
    return False


def _is_open(spot: str) -> bool:
    return bool(spot) and _INDOORS.search(spot) is None


def _names_house(words: str) -> bool:
    found = places.find(plain(words))
    return bool(found.building or found.unit or found.room)


def same_title(one: str, other: str) -> bool:
    """Whether two titles call the same state of the same thing."""
    return one == other or {one, other} <= _ONE_STATE


def may_be_about(
    ticket: Ticket, at: Place, told: Told, subject: str | None, usual: Collection[str], *, surely: bool = False
) -> bool:
    """Whether words that name a matter or a place can be about ``ticket``: where they overlap, and are not at odds.

    ``surely``: the talk goes on about it, whatever they call it.
    """
    if not (may_be_one(ticket.spot, told.spot) and overlaps(at, told.place, ticket.subject, ticket.matter)):
        return False
    if at_odds(ticket, at, told):
        return False
    if surely or subject is None:
        return True
    if same_title(ticket.matter, told.matter) or (subject in _ABOUT_WHOM and told.matter in usual):
        return True
    return subject == ticket.subject and (subject in _SHARED or not {ticket.matter, told.matter}.isdisjoint(usual))


def is_supply(ticket: Ticket) -> bool:
    """Whether it is something that many homes are without at once."""
    return (ticket.subject in _SHARED and ticket.matter not in _LOCAL) or ticket.matter in _SUPPLIES


def may_share_cause(ticket: Ticket) -> bool:
    """Whether the same in other buildings may be one matter: a supply, said openly; a danger is nobody's part."""
    return is_supply(ticket) and ticket.is_open and ticket.public and not ticket.urgent and ticket.kind == "need"


def alike(one: str, other: str) -> bool:
    """Whether the shorter text shares two in five of its pairs of letters with the longer one."""
    pairs, others = _pairs(one), _pairs(other)
    least = min(len(pairs), len(others))
    return least > 0 and len(pairs & others) / least >= 0.4


def _pairs(text: str) -> set[str]:
    letters = [c for c in text if c.isalnum()]
    return {a + b for a, b in pairwise(letters)}


def is_whole(opened: Entry | None) -> bool:
    """Whether a ticket was opened for others that are its parts: only such an opening says why."""
    return opened is not None and "why" in opened.detail
