"""The one capability that the files of this folder share, and whose menu it is."""

from bot.capability import Capability
from bot.context import Talk
from storage.places import Place, PlaceKind, Places

services = Capability("services", title="服务")


def home(talk: Talk) -> Place | None:
    """Where the person lives, else the only estate there is."""
    if place := talk.home or talk.place:
        return place
    if talk.roles:
        return Places(talk.db).get(talk.roles[0].place_id)
    return Places(talk.db).only(PlaceKind.ESTATE)
