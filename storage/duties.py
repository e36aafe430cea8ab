"""Who can be asked for a place: the offices held there and above, and whoever can be reached now."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from storage.engine import Transaction
from storage.memory import Known
from storage.people import People
from storage.places import Place, Places
from storage.roles import Holding, Roles
from storage.shifts import Shift, Shifts
from storage.tickets import Ticket
from storage.ties import Ties


@dataclass(frozen=True, slots=True)
class Duty:
    """``upwards``: the place and all above it; ``free``: ids of holders with an address who are not away."""

    upwards: list[Place]
    holdings: tuple[Holding, ...]
    free: frozenset[int]


_KNOWN = Known.of("duties", "places", "roles", "people", "addresses", brief=True)


class Duties:
    """One question over places, roles and people."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def at(self, place_id: int, now: datetime) -> Duty:
        """Everybody who is something to the place or to what it lies in."""
        return self.db.known(_KNOWN, (place_id, now), lambda: self._at(place_id, now))

    def for_ticket(self, ticket: Ticket, now: datetime) -> Duty:
        """The same for a ticket; of a quarrel nobody is free who has a tie to a party, or was refused by one."""
        around = self.at(ticket.place_id, now)
        if ticket.kind != "dispute":
            return around
        return replace(around, free=around.free - Ties(self.db).barred(ticket.id, around.free))

    def _at(self, place_id: int, now: datetime) -> Duty:
        upwards = Places(self.db).upwards(Places(self.db).get(place_id))
        holdings = Roles(self.db).at([place.id for place in upwards], now)
        return Duty(upwards, holdings, People(self.db).free({h.person_id for h in holdings}, now))

    def on_points(self, upwards: list[Place], now: datetime) -> list[Shift]:
        """Who is on duty at the points of these places now and can be reached, the nearest place first."""
        here = Shifts(self.db).between([place.id for place in upwards], now, now + timedelta(seconds=1))
        free = People(self.db).free({shift.person_id for shift in here}, now)
        order = {place.id: number for number, place in enumerate(upwards)}
        return sorted((s for s in here if s.person_id in free), key=lambda s: order[s.place_id])
