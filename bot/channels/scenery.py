"""A neighbourhood to act in: what the playground and the terminal show of it, without knowing any record."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from bot.message import Address

Level = Literal["estate", "building", "unit", "work"]
MORNING = time(8)


@dataclass(frozen=True, slots=True)
class Room:
    """A group: ``place`` is what it belongs to in words, e.g. ``观远里 3栋 2单元``."""

    address: Address
    title: str
    level: Level
    place: str
    members: tuple[Address, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """Somebody one can speak as; ``role`` and ``home`` are Chinese words to be shown."""

    address: Address
    name: str
    role: str
    home: str


@dataclass(frozen=True, slots=True)
class Scenery:
    """All groups and people of one town."""

    rooms: tuple[Room, ...]
    figures: tuple[Figure, ...]
    town: str

    def room(self, address: str) -> Room | None:
        """The group at ``address``."""
        return next((room for room in self.rooms if room.address == address), None)

    def figure(self, address: str) -> Figure | None:
        """The person at ``address``."""
        return next((figure for figure in self.figures if figure.address == address), None)


def until_morning(now: datetime, zone: ZoneInfo) -> timedelta:
    """How long until it is next eight in the morning where the town is."""
    here = now.astimezone(zone)
    days = 0 if here.time() < MORNING else 1
    morning = datetime.combine(here.date() + timedelta(days=days), MORNING, tzinfo=zone)
    return morning - here
