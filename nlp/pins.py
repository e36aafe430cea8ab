"""Coordinates as people write them: “24.4798,118.0894”, or the other way round, as Chinese maps give them."""

import re

_NUMBER = r"(-?\d{1,3}(?:\.\d{1,10})?)"
_PAIR = re.compile(rf"{_NUMBER}°?[\s,，、;；/]{{1,5}}{_NUMBER}°?")


def coordinates(text: str) -> tuple[float, float] | None:
    """Latitude and longitude in degrees; None where the words are no place on earth."""
    found = _PAIR.fullmatch(text.strip(" ()（）"))
    if found is None:
        return None
    first, second = float(found[1]), float(found[2])
    if _in_china(second, first) and not _in_china(first, second):
        first, second = second, first
    return (first, second) if abs(first) <= 90 and abs(second) <= 180 else None


def _in_china(latitude: float, longitude: float) -> bool:
    return 3 <= latitude <= 54 and 73 <= longitude <= 136
