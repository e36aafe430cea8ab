"""“转 12 水电”: whoever of the party members who reported there can do that; who has least in hand comes first."""

from bot.context import Talk
from handlers.rules import duty
from storage.duties import Duty
from storage.roles import Role
from storage.tickets import Tickets
from storage.volunteers import Volunteers


def skilled(talk: Talk, around: Duty, wanted: str) -> duty.Rung | None:
    """Somebody with that skill who can be reached, as a rung of their own."""
    can = {v.person_id for v in Volunteers(talk.db).at([place.id for place in around.upwards]) if v.can(wanted)}
    able = [h for h in around.holdings if h.role is Role.PARTY_MEMBER and h.person_id in can & around.free]
    if not able:
        return None
    chosen = min(able, key=lambda h: (len(Tickets(talk.db).held_by(h.person_id)), h.id))
    place = next(place for place in around.upwards if place.id == chosen.place_id)
    return duty.Rung(person_id=chosen.person_id, place=place, title=chosen.title, deputy=chosen.deputy)
