"""The one capability that the files of this folder share, and whose menu it is."""

from bot.capability import Capability
from bot.context import Talk
from storage.households import Households
from storage.places import Place, PlaceKind, Places
from storage.roles import Roles

services = Capability("services", title="服务")


def home(talk: Talk) -> Place | None:
    """Where the person lives, else the only estate there is."""
    if talk.person.household_id:
        return Places(talk.db).get(Households(talk.db).get(talk.person.household_id).place_id)
    if talk.place:
        return talk.place
    estates = [p for p in Places(talk.db).all() if p.kind is PlaceKind.ESTATE]
    held = Roles(talk.db).of(talk.person.id, talk.now) if talk.person.id else ()
    if held:
        return Places(talk.db).get(held[0].place_id)
    return estates[0] if len(estates) == 1 else None
