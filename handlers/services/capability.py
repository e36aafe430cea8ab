"""The one capability that the files of this folder share, and whose menu it is."""

from bot.capability import Capability
from bot.context import Talk
from storage.places import Place

services = Capability("services", title="服务")


def home(talk: Talk) -> Place | None:
    """Where the person lives, is speaking or holds an office, else the only estate there is."""
    return talk.home or talk.place or talk.likely_place()
