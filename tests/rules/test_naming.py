"""How a place is meant."""

import pytest

from handlers.rules import naming
from storage.places import Place, PlaceKind

ESTATE = Place(id=1, parent_id=None, kind=PlaceKind.ESTATE, name="观远里", path="/1/")
THREE = Place(id=2, parent_id=1, kind=PlaceKind.BUILDING, name="3栋", path="/1/2/")
THIRTEEN = Place(id=3, parent_id=1, kind=PlaceKind.BUILDING, name="13栋", path="/1/3/")
ONE = Place(id=4, parent_id=2, kind=PlaceKind.UNIT, name="1单元", path="/1/2/4/")
TWO = Place(id=5, parent_id=2, kind=PlaceKind.UNIT, name="2单元", path="/1/2/5/")
OTHER_ONE = Place(id=6, parent_id=3, kind=PlaceKind.UNIT, name="1单元", path="/1/3/6/")
KNOWN = [ESTATE, THREE, THIRTEEN, ONE, TWO, OTHER_ONE]


@pytest.mark.parametrize(
    ("name", "key"),
    [("3栋", "3"), ("3号楼", "3"), ("03幢", "3"), ("三栋", "3"), ("3", "3"), ("a座", "A"), ("十栋", "10"), ("0", "0")],
)
def test_one_building_many_names(name: str, key: str) -> None:
    assert naming.key(name) == key


@pytest.mark.parametrize(
    ("base", "building", "unit", "meant"),
    [
        (THREE, None, None, THREE),
        (THREE, None, "2", TWO),
        (THREE, "3", "2", TWO),
        (TWO, "3", None, TWO),
        (TWO, None, "1", ONE),
        (TWO, "13", None, THIRTEEN),
        (TWO, "13", "1", OTHER_ONE),
        (ESTATE, "3号楼", "1单元", ONE),
        (ESTATE, "99", None, ESTATE),
        (THREE, "99", "1", ONE),
        (ESTATE, None, "1", ESTATE),
        (THREE, None, "9", THREE),
        (TWO, "3", "9", TWO),
    ],
)
def test_what_the_group_leaves_unsaid(base: Place, building: str | None, unit: str | None, meant: Place) -> None:
    assert naming.meant(base, KNOWN, building, unit) == meant


def test_two_of_one_name_are_nobody() -> None:
    assert naming.of_kind(KNOWN, PlaceKind.UNIT, "1单元") is None
    assert naming.of_kind(KNOWN, PlaceKind.BUILDING, "3") == THREE


def test_several_places_in_few_words() -> None:
    assert naming.scope([TWO, ONE], KNOWN) == "3栋1、2单元"
    assert naming.scope([ONE, ONE, OTHER_ONE], KNOWN) == "3栋1单元，13栋1单元"
    assert naming.scope([THREE, ONE], KNOWN) == "3栋1单元"
    assert naming.scope([], KNOWN) == ""


def test_a_cluster_is_named_after_its_estate() -> None:
    east = Place(id=7, parent_id=1, kind=PlaceKind.CLUSTER, name="东片区", path="/1/7/")
    assert naming.at_path([*KNOWN, east], ["观远里", "东片区"]) == east
    assert naming.at_path([*KNOWN, east], ["观远里", "西片区"]) is None
