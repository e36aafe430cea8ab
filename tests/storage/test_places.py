"""Places, households and groups."""

import pytest
from sqlalchemy.exc import NoResultFound

from storage.engine import Transaction
from storage.groups import Group, Groups, Purpose
from storage.households import Households
from storage.places import PlaceKind, Places
from tests.storage.village import NOW, Village


def test_the_same_place_added_twice_is_one(village: Village):
    places = Places(village.db)
    assert places.add(PlaceKind.BUILDING, "3栋", village.estate) == village.three
    assert places.add(PlaceKind.COMMUNITY, "莲花北社区") == village.community


def test_a_place_knows_its_lineage(village: Village):
    ids = (village.community.id, village.estate.id, village.three.id, village.unit.id)
    assert village.unit.lineage == ids
    assert [p.id for p in Places(village.db).upwards(village.unit)] == list(reversed(ids))


def test_inside_holds_the_place_and_all_below_it_and_no_neighbour(village: Village):
    places = Places(village.db)
    more = [places.add(PlaceKind.BUILDING, f"{n}栋", village.estate) for n in range(10, 40)]
    assert places.inside(village.three) == [village.three, village.unit]
    for place in (village.community, village.estate, village.three, village.unit, *more):
        expected = {p.id for p in places.all() if place.covers(p)}
        assert {p.id for p in places.inside(place)} == expected
    assert places.inside(village.estate, PlaceKind.BUILDING, "5栋") == [village.five]


def test_parents_come_before_children(village: Village):
    seen: set[int | None] = {None}
    for place in Places(village.db).all():
        assert place.parent_id in seen
        seen.add(place.id)


def test_names_and_children(village: Village):
    places = Places(village.db)
    assert places.named("3栋") == [village.three]
    assert places.named("3栋", PlaceKind.UNIT) == []
    assert places.child(village.estate, PlaceKind.BUILDING, "9栋") is None
    assert places.full_name(village.unit) == "3栋2单元"
    assert places.full_name(village.estate) == "观远里"
    with pytest.raises(NoResultFound):
        places.get(404)


def test_a_place_is_called_from_the_estate_down(village: Village):
    places = Places(village.db)
    east = places.add(PlaceKind.CLUSTER, "东片区", village.estate)
    seven = places.add(PlaceKind.BUILDING, "7栋", east)
    assert places.path(village.unit) == ["观远里", "3栋", "2单元"]
    assert places.path(seven) == ["观远里", "7栋"]
    assert places.path(east) == ["观远里", "东片区"]
    assert places.path(village.community) == [village.community.name]
    assert (places.building_of(village.unit), places.building_of(east)) == (village.three, None)


def test_of_estates_that_are_called_alike_the_longer_name_is_meant(village: Village):
    places = Places(village.db)
    second = places.add(PlaceKind.ESTATE, "观远里二期", village.community)
    assert places.estates_in("观远里二期3栋停电") == [second]
    assert places.estates_in("观远里3栋停电") == [village.estate]
    assert places.estates_in("3栋停电") == []


def test_what_differs_is_kept(village: Village):
    places = Places(village.db)
    places.set_ways(village.three, {"hours": {"opens": "08:30"}, "households": None})
    assert places.get(village.three.id).ways == {"hours": {"opens": "08:30"}, "households": None}


def test_households_are_counted_where_they_lie(village: Village):
    households = Households(village.db)
    first = households.add(village.unit, "501")
    assert households.add(village.unit, "501") == first == households.get(first.id)
    households.add(village.three, "101")
    households.add(village.five, "101")
    counts = [households.count_in(p) for p in (village.unit, village.three, village.five, village.community)]
    assert counts == [1, 2, 1, 3]


def test_a_group_is_bound_to_one_place(village: Village):
    groups = Groups(village.db)
    groups.bind("test:3", village.three, "3栋邻里", NOW)
    groups.bind("test:work", village.estate, "工作群", NOW, Purpose.WORK)
    groups.bind("test:2u", village.unit, "2单元", NOW)
    assert groups.get("test:none") is None
    assert [g.address for g in groups.of(village.three)] == ["test:3"]
    assert [g.address for g in groups.inside(village.estate)] == ["test:2u", "test:3"]
    assert [g.address for g in groups.inside(village.community, Purpose.WORK)] == ["test:work"]
    assert [g.address for g in groups.upwards(village.unit)] == ["test:2u", "test:3"]
    assert [g.address for g in groups.upwards(village.unit, Purpose.WORK)] == ["test:work"]
    assert len(groups.all()) == 3
    groups.rename("test:3", "三栋")
    groups.bind("test:2u", village.five, "5栋", NOW)
    assert groups.get("test:3") == Group(
        address="test:3", place_id=village.three.id, title="三栋", purpose=Purpose.RESIDENTS
    )
    assert [g.address for g in groups.inside(village.three)] == ["test:3"]


def test_an_empty_tree_is_no_fault(db: Transaction):
    assert Places(db).all() == []
    assert Groups(db).all() == []
