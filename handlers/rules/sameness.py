"""Whether two reports are the same matter: same subject × overlapping place × time window × words."""

from collections.abc import Iterable
from datetime import timedelta

from storage.places import Place, PlaceKind
from storage.tickets import Ticket

_WINDOWS = {
    "power": timedelta(hours=2),
    "water": timedelta(hours=6),
    "gas": timedelta(hours=2),
    "elevator": timedelta(hours=6),
    "fire": timedelta(hours=6),
}
_USUAL = timedelta(hours=24)

_SHARED = frozenset({"power", "water", "gas"})
"""Supplies: units of one building share the cause."""


def window(subject: str) -> timedelta:
    """How long after the first report another one can still mean the same."""
    return _WINDOWS.get(subject, _USUAL)


def longest_window() -> timedelta:
    """The longest of all windows."""
    return max(_USUAL, *_WINDOWS.values())


def overlaps(one: Place, other: Place, subject: str) -> bool:
    """Whether a matter on this subject at one place can be the matter at the other."""
    if one.covers(other) or other.covers(one):
        return True
    siblings = one.parent_id is not None and one.parent_id == other.parent_id
    return subject in _SHARED and siblings and one.kind is other.kind is PlaceKind.UNIT


def same_words(matter: str, other: str, usual: Iterable[str]) -> bool:
    """Whether two titles can mean one thing; ``usual``: titles that say no more than the subject."""
    return matter == other or matter in set(usual) or other in set(usual)


def is_same(
    ticket: Ticket, at: Place, subject: str, matter: str, spot: str, place: Place, usual: Iterable[str]
) -> bool:
    """Whether a report about ``matter`` at ``place`` belongs to ``ticket``, which is at ``at``."""
    if ticket.spot and spot and ticket.spot != spot:
        return False
    return overlaps(at, place, subject) and same_words(ticket.matter, matter, usual)
