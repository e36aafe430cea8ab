"""What is kept of who lives where, who reported for duty, and of a stranger who turns out to be somebody."""

from datetime import timedelta

import pytest

from storage.households import Households
from storage.lifelines import Lifelines
from storage.people import People
from storage.questions import Questions
from storage.readings import Reading, Readings
from storage.reports import Reports
from storage.residences import Residences, Tie
from storage.roles import Role, Roles
from storage.strangers import is_stranger, take_over
from storage.tickets import Tickets
from storage.timers import Timer, Timers
from storage.volunteers import Volunteers
from storage.windows import Window, Windows
from tests.storage.village import NOW, Village


def test_a_flat_has_owner_and_tenant_and_a_person_two_flats(village: Village):
    kept, homes = Residences(village.db), Households(village.db)
    flat, other = homes.add(village.unit, "502").id, homes.add(village.five, "101").id
    end = NOW + timedelta(days=200)
    kept.put(village.wang.id, flat, Tie.OWNER, NOW)
    kept.put(village.li.id, flat, Tie.TENANT, NOW, end)
    kept.put(village.wang.id, other, Tie.MEMBER, NOW)
    assert [(r.person_id, r.tie, r.until) for r in kept.at(flat)] == [
        (village.wang.id, Tie.OWNER, None),
        (village.li.id, Tie.TENANT, end),
    ]
    assert [r.household_id for r in kept.of(village.wang.id)] == [flat, other]
    kept.put(village.wang.id, flat, Tie.FAMILY, NOW)
    assert [r.tie for r in kept.at(flat)] == [Tie.FAMILY, Tie.TENANT]
    kept.end(village.li.id, flat)
    assert [r.person_id for r in kept.at(flat)] == [village.wang.id]
    assert kept.between(village.li.id, flat) is None


def test_reporting_again_replaces_what_was_said_before(village: Village):
    kept = Volunteers(village.db)
    kept.put(village.li.id, village.three.id, unit="市水务局", skills="水电 修锁", at=NOW)
    kept.put(village.li.id, village.unit.id, unit="市水务局", skills="水电", at=NOW, shown=True)
    assert [(v.skills, v.shown) for v in kept.at([village.three.id, village.unit.id])] == [("水电", True)]
    found = kept.get(village.li.id)
    assert found
    assert [found.can(words) for words in ("水电", "水电工", "修锁", "")] == [True, True, False, False]
    assert [kept.end(village.li.id), kept.end(village.li.id)] == [True, False]


def test_hours_replace_the_hours_before(village: Village):
    kept = Windows(village.db)
    evening, all_day = Window(True, 1080, 1440), Window(False, 0, 1440)
    kept.set(village.li.id, [evening, all_day])
    assert kept.of(village.li.id) == (evening, all_day)
    kept.set(village.li.id, [evening])
    assert kept.of_many([village.wang.id, village.li.id]) == {village.li.id: (evening,)}
    kept.set(village.li.id, [])
    assert kept.of(village.li.id) == ()


def test_what_a_stranger_reported_is_the_registered_persons(village: Village):
    db = village.db
    stranger = People(db).add("五楼的", address="test:five")
    known = People(db).add("陈姐", Households(db).add(village.unit, "502").id)
    ticket = village.ticket(reporter_id=stranger.id)
    Reports(db).add(ticket.id, stranger.id, None, "test:five", "test:1", NOW)
    Questions(db).ask(village.li.id, "homes.lives", {"mover": stranger.id}, NOW, NOW + timedelta(days=1))
    Timers(db).set(Timer(key="k", name="k", due_at=NOW, payload={"person": stranger.id}))
    Readings(db).add(Reading(at=NOW, by_id=village.li.id, about_id=stranger.id, field="words", why="1"))
    take_over(db, stranger, known, NOW)
    kept = Tickets(db).get(ticket.id)
    assert kept
    reported = [(r.person_id, r.household_id) for r in Reports(db).of(ticket.id)]
    assert (kept.reporter_id, reported) == (known.id, [(known.id, known.household_id)])
    assert [q.payload["mover"] for q in Questions(db).open_for(village.li.id, NOW)] == [known.id]
    timer = Timers(db).get("k")
    assert timer
    assert timer.payload == {"person": known.id}
    assert [look.why for look in Readings(db).about(known.id)] == ["1"]
    assert (Readings(db).about(stranger.id), Readings(db).faults()) == ([], [])
    found = People(db).at("test:five")
    assert found
    assert (found.id, People(db).get(stranger.id).name) == (known.id, "")


def test_what_the_person_has_already_is_not_there_twice(village: Village):
    db = village.db
    stranger, known = People(db).add("五楼的", address="test:five"), People(db).add("陈姐")
    for person in (stranger, known):
        Lifelines(db).ask(person.id, village.li.id, NOW)
    take_over(db, stranger, known, NOW)
    assert [line.contact_id for line in Lifelines(db).of(known.id)] == [village.li.id]


@pytest.mark.parametrize("known_by", ["home", "role", "address"])
def test_whoever_the_register_knows_is_no_stranger(village: Village, known_by: str):
    db = village.db
    person = People(db).add("五楼的", address="test:five")
    assert is_stranger(db, person)
    if known_by == "home":
        People(db).settle(person, Households(db).add(village.unit, "502").id)
    elif known_by == "role":
        Roles(db).grant(person.id, Role.RESIDENT, village.unit, at=NOW)
    else:
        People(db).bind(person, "other:five")
    found = People(db).at("test:five")
    assert found
    assert not is_stranger(db, found)
