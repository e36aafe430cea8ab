"""Hours, turns, claims and reasons; and that each leaves with its matter or its person."""

from datetime import timedelta

import pytest

from handlers.rules.retention import LIMITS
from storage.aging import age, overdue
from storage.claims import Claim, Claims
from storage.engine import Transaction
from storage.erasing import erase_person
from storage.remarks import Remarks
from storage.tickets import State, Tickets
from storage.turns import Turns
from storage.windows import Window, Windows
from tests.storage.village import NOW, Village

EVENING = Window(True, 18 * 60, 24 * 60)
WEEKEND = Window(False, 0, 24 * 60)


def test_hours_are_kept_in_order_and_replaced(db: Transaction, village: Village):
    store = Windows(db)
    assert store.of(village.wang.id) == ()
    store.set(village.wang.id, [WEEKEND, EVENING])
    store.set(village.li.id, [WEEKEND])
    assert store.of(village.wang.id) == (EVENING, WEEKEND)
    assert store.of_many([village.wang.id, village.li.id, 99]) == {
        village.wang.id: (EVENING, WEEKEND),
        village.li.id: (WEEKEND,),
    }
    store.set(village.wang.id, [])
    assert store.of(village.wang.id) == ()


def test_the_line_goes_round_and_who_was_never_called_comes_first(db: Transaction, village: Village):
    line, both = Turns(db), [village.wang.id, village.li.id]
    assert [line.call(both) for _ in range(4)] == [*both, *both]
    assert line.call([village.li.id]) == village.li.id
    assert line.call(both) == village.wang.id
    with pytest.raises(ValueError, match="empty"):
        line.call([])


def test_a_claim_counts_while_its_owner_has_it(db: Transaction, village: Village):
    store, estate = Claims(db), village.estate.id
    ticket = Tickets(db).change(village.ticket(), owner_id=village.wang.id, state=State.TAKEN)
    claim = Claim(ticket_id=ticket.id, person_id=village.wang.id, unit="党员供电所", unit_place_id=estate, at=NOW)
    store.put(claim)
    assert store.of(ticket.id) == claim
    assert store.count_open("党员供电所", estate) == 1
    assert store.count_open("党员供电所", village.three.id) == store.count_open("党员", estate) == 0
    Tickets(db).change(ticket, state=State.REVIEW)
    assert store.count_open("党员供电所", estate) == 0
    Tickets(db).change(ticket, state=State.TAKEN, owner_id=village.li.id)
    assert store.of(ticket.id) is None
    assert store.count_open("党员供电所", estate) == 0
    store.end(ticket.id)
    store.put(Claim(ticket_id=ticket.id, person_id=village.li.id, unit="", unit_place_id=None, at=NOW))
    assert store.of(ticket.id).unit == ""


def test_what_may_be_claimed(db: Transaction, village: Village):
    later = village.ticket(due=NOW + timedelta(hours=2))
    soon = village.ticket(due=NOW + timedelta(hours=1))
    village.ticket(urgent=True)
    village.ticket(kind="dispute")
    village.ticket(price="60 元")
    village.ticket(village.five)
    Tickets(db).change(village.ticket(), state=State.TAKEN)
    part = village.ticket()
    Tickets(db).change(part, parent_id=Tickets(db).change(village.ticket(), state=State.TAKEN).id)
    assert [t.id for t in Tickets(db).unclaimed_in([village.three.id])] == [soon.id, later.id]
    assert [t.id for t in Tickets(db).unclaimed_in([village.three.id], limit=1)] == [soon.id]


def test_what_is_not_closed_yet(db: Transaction, village: Village):
    made = {state: Tickets(db).change(village.ticket(village.unit), state=state).id for state in State}
    unfinished = [made[s] for s in (State.WAITING, State.TAKEN, State.PARTLY, State.REVIEW)]
    assert [t.id for t in Tickets(db).unfinished_in(village.estate)] == unfinished
    assert Tickets(db).unfinished_in(village.five) == []


def test_claims_leave_with_the_matter(db: Transaction, village: Village):
    ticket = Tickets(db).change(village.ticket(), owner_id=village.wang.id, state=State.CLOSED, closed_at=NOW)
    Claims(db).put(Claim(ticket_id=ticket.id, person_id=village.wang.id, unit="", unit_place_id=None, at=NOW))
    kept, day = LIMITS["ids"], timedelta(days=1)
    age(db, NOW + kept - day, LIMITS)
    assert overdue(db, NOW + kept - day, LIMITS)["claims"] == 0
    assert overdue(db, NOW + kept, LIMITS)["claims"] == 1
    age(db, NOW + kept, LIMITS)
    assert overdue(db, NOW + kept, LIMITS)["claims"] == 0


def test_nothing_is_left_of_a_person_who_is_forgotten(db: Transaction, village: Village):
    ticket = Tickets(db).change(village.ticket(), owner_id=village.li.id)
    Windows(db).set(village.li.id, [EVENING])
    Turns(db).call([village.li.id])
    Claims(db).put(Claim(ticket_id=ticket.id, person_id=village.li.id, unit="", unit_place_id=None, at=NOW))
    Remarks(db).add(ticket.id, village.li.id, "ticket.refused", "归社区", NOW)
    erase_person(db, village.li.id)
    assert Windows(db).of(village.li.id) == ()
    assert Claims(db).of(ticket.id) is None
    assert Remarks(db).of_ticket(ticket.id) == []
    assert Turns(db).call([village.wang.id, village.li.id]) == village.wang.id
