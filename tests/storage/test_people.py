"""People, their addresses and their roles."""

from datetime import timedelta

import pytest

from bot.redactor import searchable
from storage.households import Households
from storage.people import People
from storage.roles import Role, Roles
from tests.storage.village import NOW, Village

DAY = timedelta(days=1)


def test_an_address_speaks_for_one_person(village: Village):
    people = People(village.db)
    assert people.at("test:wang") == village.wang
    people.bind(village.li, "test:wang")
    found = people.at("test:wang")
    assert found
    assert found.id == village.li.id
    assert people.get(village.wang.id).address is None
    assert people.at("test:nobody") is None
    with pytest.raises(LookupError):
        people.get(404)


def test_somebody_with_two_addresses_is_one_person_reached_at_the_same_one_everywhere(village: Village):
    people = People(village.db)
    people.bind(village.wang, "a:1")
    people.bind(village.wang, "Z:1")
    found = people.get(village.wang.id)
    assert found.address == "Z:1"
    assert people.named("王秀兰") == [found]
    assert [p.id for p in people.all()] == [village.wang.id, village.li.id]


def test_the_page_behind_a_poster_comes_after_every_wire_that_rings(village: Village):
    people = People(village.db)
    he = people.add("何叔", None, "page:1")
    assert people.get(he.id).address == "page:1"
    people.bind(he, "wechat:1")
    assert people.get(he.id).address == "wechat:1"
    assert people.reachable(he.id) == ["wechat:1", "page:1"]
    assert [p.address for p in people.all() if p.id == he.id] == ["wechat:1"]
    people.fail("wechat:1", NOW)
    assert people.get(he.id).address == "page:1"


def test_names_are_found_however_they_are_written_and_by_the_given_name(village: Village):
    people = People(village.db)
    people.add("欧阳慧敏")
    assert [p.name for p in people.named_in(searchable("秀兰姐和慧敏吵"))] == ["王秀兰", "欧阳慧敏"]
    assert [p.name for p in people.named_in(searchable("王 秀·兰"))] == ["王秀兰"]
    assert [p.name for p in people.named_in(searchable("王秀蘭說的"))] == ["王秀兰"]


def test_names_in_a_text_are_found_letter_by_letter(village: Village):
    people = People(village.db)
    odd = [people.add(name) for name in ("100%", "a_b", "C:\\d", "", "Anna", "赵")]
    text = "王秀兰说 100 axb C:\\d anna 老赵在"
    assert {p.name for p in people.named_in(text)} == {"王秀兰", "C:\\d", "赵", "Anna"}
    assert {p.name for p in people.named_in("100% a_b Anna \0")} == {"100%", "a_b", "Anna"}
    assert odd[3] not in people.named_in("")


def test_where_people_live_and_how_long_they_are_away(village: Village):
    people, home = People(village.db), Households(village.db).add(village.unit, "501")
    people.settle(village.wang, home.id)
    people.set_away(village.wang, NOW + DAY)
    found = people.get(village.wang.id)
    assert (found.household_id, found.away_until) == (home.id, NOW + DAY)
    assert people.living_in(home.id) == [found]
    assert people.free([village.wang.id, village.li.id], NOW) == {village.li.id}
    assert people.free([village.wang.id], NOW + DAY) == {village.wang.id}
    assert people.free([], NOW) == frozenset()
    people.set_away(village.wang, None)
    assert people.get(village.wang.id).away_until is None


def test_a_role_has_a_start_and_an_end(village: Village):
    roles, wang = Roles(village.db), village.wang.id
    roles.grant(wang, Role.BUILDING_LEADER, village.three, at=NOW, until=NOW + DAY)
    assert roles.of(wang, NOW - DAY) == ()
    (held,) = roles.of(wang, NOW)
    assert held.title == "楼长"
    assert held.reaches(village.unit)
    assert not held.reaches(village.five)
    assert roles.of(wang, NOW + DAY) == ()


def test_a_role_granted_again_is_renewed_and_ended_once(village: Village):
    roles, wang = Roles(village.db), village.wang.id
    roles.grant(wang, Role.BUILDING_LEADER, village.three, at=NOW, until=NOW + DAY)
    roles.grant(wang, Role.BUILDING_LEADER, village.three, at=NOW)
    roles.grant(wang, Role.BUILDING_LEADER, village.three, at=NOW, deputy=True)
    assert [h.title for h in roles.of(wang, NOW + 2 * DAY)] == ["楼长", "副楼长"]
    assert roles.end(wang, Role.BUILDING_LEADER, village.three, at=NOW + DAY)
    assert roles.of(wang, NOW + DAY) == ()
    assert not roles.end(wang, Role.BUILDING_LEADER, village.three, at=NOW + DAY)


def test_who_is_what_where(village: Village):
    roles, wang, li = Roles(village.db), village.wang.id, village.li.id
    roles.grant(li, Role.UNIT_LEADER, village.unit, at=NOW, deputy=True)
    roles.grant(li, Role.RESIDENT, village.five, at=NOW)
    roles.grant(wang, Role.UNIT_LEADER, village.unit, at=NOW)
    assert [h.person_id for h in roles.at([village.unit.id], NOW)] == [wang, li]
    assert [h.person_id for h in roles.holding(Role.RESIDENT, NOW)] == [li]
    assert roles.at([], NOW) == ()
    assert {who for who in (wang, li) if roles.is_staff(who, NOW)} == {wang, li}
    roles.end(li, Role.UNIT_LEADER, village.unit, at=NOW)
    assert {who for who in (wang, li) if roles.is_staff(who, NOW)} == {wang}


def test_whoever_is_written_down_is_found_where_nobody_was_before(village: Village):
    people, text = People(village.db), "已请赵建国民跟进，国民说好；邻居12、邻居123在"
    assert people.named_in(text) == []
    people.add("赵建")
    assert [p.name for p in people.named_in(text)] == ["赵建"]
    found = [people.add(name).name for name in ("赵建国民", "邻居12", "邻居123", "李国民", "王小12")]
    assert [p.name for p in people.named_in(text)] == ["赵建", *found[:-1]]
    people.rename(people.named("赵建国民")[0], "赵建国")
    assert [p.name for p in people.named_in(text)] == ["赵建", "赵建国", *found[1:-1]]
