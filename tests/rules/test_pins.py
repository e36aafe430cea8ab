"""Spots on the map."""

import pytest

from handlers.rules.pins import Pin, metres, nearest, pin_of
from nlp.pins import coordinates
from storage.places import Place, PlaceKind


def place(number: int, *pin: float, under: str = "/1/") -> Place:
    ways = {"pin": {"latitude": pin[0], "longitude": pin[1]}} if pin else {}
    kind = PlaceKind.BUILDING
    return Place(id=number, parent_id=1, kind=kind, name=f"{number}栋", path=f"{under}{number}/", ways=ways)


@pytest.mark.parametrize(
    ("text", "spot"),
    [
        ("24.4798,118.0894", (24.4798, 118.0894)),
        ("118.0894，24.4798", (24.4798, 118.0894)),
        ("（24.4798°  118.0894°）", (24.4798, 118.0894)),
        ("51.5, -0.12", (51.5, -0.12)),
        ("24.4798", None),
        ("3栋", None),
        ("999,999", None),
        ("", None),
    ],
)
def test_coordinates_are_read_in_either_order(text: str, spot: tuple[float, float] | None):
    assert coordinates(text) == spot


def test_a_thousandth_of_a_degree_north_is_a_hundred_metres_and_eleven():
    assert metres(Pin(latitude=24.0, longitude=118.0), Pin(latitude=24.001, longitude=118.0)) == pytest.approx(111, 1)


def test_the_nearest_within_three_hundred_metres():
    known = [place(3, 24.4800, 118.0900), place(5, 24.4810, 118.0900), place(7)]
    assert nearest(Pin(latitude=24.4803, longitude=118.0900), known).id == 3
    assert nearest(Pin(latitude=24.4808, longitude=118.0900), known).id == 5
    assert nearest(Pin(latitude=24.4900, longitude=118.0900), known) is None


def test_a_place_without_a_pin_or_with_a_wrong_one_has_none():
    assert pin_of(place(3)) is None
    assert pin_of(place(3, 99.0, 118.0)) is None
