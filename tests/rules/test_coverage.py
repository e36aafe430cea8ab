"""Places with a named leader: the figure of the design, deputies, levels that are none."""

import pytest

from handlers.rules.coverage import coverage
from storage.places import Place, PlaceKind
from storage.roles import Holding, Role

OFFICES = {PlaceKind.UNIT: Role.UNIT_LEADER, PlaceKind.BUILDING: Role.BUILDING_LEADER, PlaceKind.ESTATE: Role.SECRETARY}


def tree(buildings: int, units: int, ways: dict | None = None) -> list[Place]:
    """One estate with so many buildings, each with so many units."""
    places = [Place(id=1, parent_id=None, kind=PlaceKind.ESTATE, name="观远里", path="/1/", ways=ways or {})]
    for _ in range(buildings):
        house = len(places) + 1
        places.append(Place(id=house, parent_id=1, kind=PlaceKind.BUILDING, name=f"{house}栋", path=f"/1/{house}/"))
        for _ in range(units):
            number, path = len(places) + 1, f"/1/{house}/{len(places) + 1}/"
            places.append(Place(id=number, parent_id=house, kind=PlaceKind.UNIT, name=f"{number}单元", path=path))
    return places


def leads(place: Place, role: Role | None = None, *, deputy: bool = False) -> Holding:
    role = role or OFFICES[place.kind]
    return Holding(
        id=place.id, person_id=place.id, role=role, place_id=place.id, place_path=place.path, deputy=deputy, post=""
    )


def test_nineteen_places_with_seventeen_leaders_are_89_percent_and_two_gaps() -> None:
    places = tree(6, 2)
    assert len(places) == 19
    held = [leads(place) for place in places if place.id not in (4, 9)]
    found = coverage(places, [], held)
    assert (found.nodes, found.named, found.percent) == (19, 17, 89)
    assert [place.id for place in found.empty] == [4, 9]


def test_a_deputy_alone_and_another_office_do_not_count() -> None:
    places = tree(2, 0)
    held = [leads(places[0]), leads(places[1], deputy=True), leads(places[2], Role.PARTY_MEMBER)]
    found = coverage(places, [], held)
    assert [place.id for place in found.empty] == [2, 3]
    assert found.deputies == {2}


def test_what_is_no_level_here_is_no_gap() -> None:
    places = tree(2, 3, {"levels": {"offices": {"unit": []}}})
    assert coverage(places, [], [leads(p) for p in places if p.kind is not PlaceKind.UNIT]).percent == 100


@pytest.mark.parametrize(("named", "percent"), [(0, 0), (199, 99), (200, 100)])
def test_a_hundred_means_that_none_is_missing(named: int, percent: int) -> None:
    places = tree(199, 0)
    assert coverage(places, [], [leads(place) for place in places[:named]]).percent == percent
