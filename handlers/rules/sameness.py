"""Whether two reports are the same matter: same subject × overlapping place × words."""

from collections.abc import Iterable

from storage.places import Place, PlaceKind
from storage.tickets import Ticket

_SHARED = frozenset({"power", "water", "gas"})
"""Supplies: units of one building share the cause."""


def overlaps(one: Place, other: Place, subject: str) -> bool:
    """Whether a matter on this subject at one place can be the matter at the other."""
    if one.covers(other) or other.covers(one):
        return True
    siblings = one.parent_id is not None and one.parent_id == other.parent_id
    return subject in _SHARED and siblings and one.kind is other.kind is PlaceKind.UNIT


def is_same(ticket: Ticket, at: Place, matter: str, spot: str, place: Place, usual: Iterable[str]) -> bool:
    """Whether a report about ``matter`` at ``place`` belongs to ``ticket``, which is at ``at``.

    ``usual``: titles that say no more than the subject; those are the same matter only at the very same place.
    """
    if ticket.spot and spot and ticket.spot != spot:
        return False
    if {ticket.matter, matter} & set(usual):
        return at.id == place.id
    return ticket.matter == matter and overlaps(at, place, ticket.subject)
