"""Turns and remarks on both engines: written once, given away, found by time, gone with whom they are about."""

from datetime import timedelta

from storage import dossiers
from storage.aging import age, overdue
from storage.duties import Duties
from storage.erasing import erase_person, forget_words
from storage.places import Places
from storage.remarks import Remarks
from storage.shifts import Shifts
from storage.tickets import State, Tickets
from tests.storage.village import NOW, Village

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LIMITS = {
    name: timedelta(days=180)
    for name in (
        "words",
        "ids",
        "readings",
        "asides",
        "corrections",
        "heard",
        "pictures",
        "journal",
        "signups",
        "visits",
    )
}


def test_a_turn_is_written_once_and_its_end_may_change(village: Village) -> None:
    shifts = Shifts(village.db)
    assert shifts.add(village.estate, "党群中心", village.wang.id, NOW, NOW + HOUR)
    assert not shifts.add(village.estate, "党群中心", village.wang.id, NOW, NOW + 2 * HOUR)
    assert shifts.add(village.estate, "党群中心", village.li.id, NOW, NOW + HOUR)
    assert [(s.person_id, s.ends_at - NOW) for s in shifts.between([village.estate.id], NOW, NOW + HOUR)] == [
        (village.wang.id, 2 * HOUR),
        (village.li.id, HOUR),
    ]
    assert shifts.points() == [(village.estate.id, "党群中心")]


def test_turns_are_found_by_time_point_and_person(village: Village) -> None:
    shifts = Shifts(village.db)
    shifts.add(village.estate, "党群中心", village.wang.id, NOW, NOW + HOUR)
    shifts.add(village.estate, "警务室", village.li.id, NOW + DAY, NOW + DAY + HOUR)
    here = [village.estate.id]
    assert [s.point for s in shifts.between(here, NOW, NOW + 2 * DAY)] == ["党群中心", "警务室"]
    assert [s.point for s in shifts.between(here, NOW, NOW + 2 * DAY, "警务室")] == ["警务室"]
    assert shifts.between(here, NOW + HOUR, NOW + 2 * HOUR) == []
    assert shifts.between([village.community.id], NOW, NOW + 2 * DAY) == []
    (turn,) = shifts.of(village.li.id, NOW)
    shifts.give(turn, village.wang.id)
    assert [s.point for s in shifts.of(village.wang.id, NOW)] == ["党群中心", "警务室"]
    assert shifts.get(turn.id).person_id == village.wang.id
    assert shifts.cancel(village.estate, "警务室", NOW + DAY, NOW + 2 * DAY) == 1
    shifts.forget(NOW + HOUR)
    assert shifts.points() == []


def test_whoever_is_on_duty_now_and_not_away_can_be_asked_the_nearest_first(village: Village) -> None:
    shifts = Shifts(village.db)
    shifts.add(village.community, "政务中心", village.wang.id, NOW - HOUR, NOW + HOUR)
    shifts.add(village.estate, "政务中心", village.li.id, NOW, NOW + HOUR)
    upwards = Places(village.db).upwards(village.unit)
    on = Duties(village.db).on_points(upwards, NOW)
    assert [s.person_id for s in on] == [village.li.id, village.wang.id]
    assert Duties(village.db).on_points(upwards, NOW + HOUR) == []


def test_remarks_go_with_the_words_they_repeat_and_with_their_time(village: Village) -> None:
    ticket, remarks = village.ticket(), Remarks(village.db)
    remarks.add(ticket.id, village.li.id, "ticket.refused", "灯坏了不归我修", NOW)
    remarks.add(ticket.id, village.li.id, "ticket.passed", "要电工", NOW)
    forget_words(village.db, ticket.id, lambda text: "灯坏了" in text)
    assert [r.words for r in remarks.of_ticket(ticket.id)] == ["要电工"]
    Tickets(village.db).change(ticket, state=State.CLOSED, closed_at=NOW, words="")
    later = NOW + timedelta(days=181)
    assert overdue(village.db, later, LIMITS)["words"] == 1
    age(village.db, later, LIMITS)
    assert remarks.of_ticket(ticket.id) == []
    assert overdue(village.db, later, LIMITS)["words"] == 0


def test_what_is_kept_of_somebody_is_shown_to_them_and_erased_with_them(village: Village) -> None:
    ticket = village.ticket()
    Remarks(village.db).add(ticket.id, village.li.id, "ticket.refused", "不归我", NOW)
    Shifts(village.db).add(village.estate, "党群中心", village.li.id, NOW, NOW + HOUR)
    assert {"remarks", "shifts"} <= {table for table, _ in dossiers.rows_of(village.db, village.li.id)}
    erase_person(village.db, village.li.id)
    assert Remarks(village.db).of_ticket(ticket.id) == []
    assert Shifts(village.db).points() == []
