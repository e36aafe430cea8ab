"""WeChat's maps are shifted by up to 700 m within China; the house speaks WGS 84."""

from math import cos, pi, sin, sqrt

_AXIS, _FLATTENING = 6378245.0, 0.00669342162296594323


def wgs84(latitude: float, longitude: float) -> tuple[float, float]:
    """A spot of WeChat's map (GCJ-02) as the rest of the world writes it, to some metres."""
    if not (0.83 < latitude < 55.83 and 72.0 < longitude < 137.85):
        return latitude, longitude
    north, east = _shift(longitude - 105.0, latitude - 35.0)
    angle = latitude / 180 * pi
    bulge = 1 - _FLATTENING * sin(angle) ** 2
    north = north * 180 / (_AXIS * (1 - _FLATTENING) / (bulge * sqrt(bulge)) * pi)
    east = east * 180 / (_AXIS / sqrt(bulge) * cos(angle) * pi)
    return round(latitude - north, 6), round(longitude - east, 6)


def _shift(x: float, y: float) -> tuple[float, float]:
    """How far the map is off, in metres to the north and to the east."""
    waves = (20 * sin(6 * x * pi) + 20 * sin(2 * x * pi)) * 2 / 3
    north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x)) + waves
    north += (20 * sin(y * pi) + 40 * sin(y / 3 * pi)) * 2 / 3
    north += (160 * sin(y / 12 * pi) + 320 * sin(y * pi / 30)) * 2 / 3
    east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x)) + waves
    east += (20 * sin(x * pi) + 40 * sin(x / 3 * pi)) * 2 / 3
    east += (150 * sin(x / 12 * pi) + 300 * sin(x / 30 * pi)) * 2 / 3
    return north, east
