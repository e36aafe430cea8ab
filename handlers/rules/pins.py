"""Where places are on the map, and which of them a spot on the map means."""

from collections.abc import Iterable
from math import asin, cos, radians, sin, sqrt
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from storage.places import Place

WITHIN = 300.0
"""Metres from a place within which a spot means it."""

_EARTH = 6_371_000.0


class Pin(BaseModel):
    """Where a place is, in degrees (WGS 84)."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    TITLE: ClassVar[str] = "坐标"

    latitude: Annotated[float, Field(ge=-90, le=90)]
    longitude: Annotated[float, Field(ge=-180, le=180)]


def pin_of(place: Place) -> Pin | None:
    """The place's own pin; none is taken from what it lies in."""
    try:
        return Pin.model_validate(place.ways.get("pin"))
    except ValidationError:
        return None


def metres(a: Pin, b: Pin) -> float:
    """The way between two spots as the crow flies."""
    up, across = radians(b.latitude - a.latitude), radians(b.longitude - a.longitude)
    bent = sin(up / 2) ** 2 + cos(radians(a.latitude)) * cos(radians(b.latitude)) * sin(across / 2) ** 2
    return 2 * _EARTH * asin(min(1.0, sqrt(bent)))


def nearest(spot: Pin, places: Iterable[Place]) -> Place | None:
    """The nearest place that has a pin, not too far away; of two equally near the smaller one."""
    known = [(metres(spot, pin), -len(p.lineage), p.id, p) for p in places if (pin := pin_of(p))]
    found = min(known, default=None)
    return found[-1] if found and found[0] <= WITHIN else None
