"""Tickets, the voices for them, and their history."""

import dataclasses
import random
from datetime import datetime, timedelta
from functools import partial

from msgspec.structs import replace
from sqlalchemy import select

from storage.around import Around
from storage.beforehand import WAITING
from storage.cohorts import cohort
from storage.engine import Database
from storage.journal import Entry, Journal
from storage.outbox import Outbox
from storage.places import Place, PlaceKind, Places
from storage.reports import Reports, households_of
from storage.rounds import Round, Rounds
from storage.tickets import State, Tickets, tickets
from storage.timers import Timers
from tests.storage.plans import plan
from tests.storage.village import NOW, Village

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def test_a_new_ticket_waits(village: Village):
    ticket = village.ticket(due=NOW + HOUR)
    assert ticket.is_open
    assert ticket.state is State.WAITING
    assert (ticket.owner_id, ticket.refusals, ticket.level_id) == (None, 0, village.three.id)
    assert Tickets(village.db).get(ticket.id) == ticket
    assert Tickets(village.db).get(404) is None


def test_a_change_is_kept_and_returned(village: Village):
    ticket = village.ticket()
    taken = Tickets(village.db).change(ticket, state=State.TAKEN, owner_id=village.li.id, told_at=NOW)
    assert taken == replace(ticket, state=State.TAKEN, owner_id=village.li.id, told_at=NOW)
    assert Tickets(village.db).get(ticket.id) == taken


def test_open_tickets_of_a_building_come_by_due_time_then_number(village: Village):
    kept = [village.ticket(due=NOW + n * HOUR) for n in (3, 1, 1, 2)]
    village.ticket(village.five)
    done = village.ticket()
    for state in (State.REVIEW, State.CLOSED, State.WITHDRAWN, State.MERGED):
        Tickets(village.db).change(done, state=state)
        found = Tickets(village.db).open_in(village.three)
        assert [t.id for t in found] == [kept[i].id for i in (1, 2, 3, 0)]
    assert [t.id for t in Tickets(village.db).open_in(village.three, limit=2)] == [kept[1].id, kept[2].id]


def test_open_means_the_same_in_the_type_and_in_the_index(village: Village):
    for state in State:
        Tickets(village.db).change(village.ticket(), state=state)
    found = Tickets(village.db).open_in(village.three)
    rows = village.db.execute(select(tickets.c.state)).scalars().all()
    assert len(rows) == len(State)
    assert {t.state for t in found} == {s for s in State if replace(found[0], state=s).is_open}


def test_recent_ones_on_the_same_subject(village: Village):
    store = Tickets(village.db)
    old, new = village.ticket(at=NOW - 2 * DAY), village.ticket(at=NOW)
    village.ticket(subject="water")
    village.ticket(kind="dispute")
    store.change(village.ticket(), state=State.MERGED)
    places = [village.three.id, village.five.id]
    assert [t.id for t in store.recent(places, "need", "lighting", NOW - DAY)] == [new.id]
    assert [t.id for t in store.recent(places, "need", "lighting", NOW - 3 * DAY)] == [new.id, old.id]
    assert store.recent([], "need", "lighting", NOW - DAY) == []


def test_what_somebody_has_to_do(village: Village):
    store, li = Tickets(village.db), village.li.id
    waiting = store.change(village.ticket(), owner_id=li)
    taken = store.change(village.ticket(), owner_id=li, state=State.TAKEN)
    partly = store.change(village.ticket(), owner_id=li, state=State.PARTLY)
    review = store.change(village.ticket(), owner_id=li, state=State.REVIEW)
    nobody = village.ticket()
    assert store.waiting_for(li) == [waiting]
    assert store.in_hand_of(li) == [taken, partly]
    assert store.under_review_of(village.wang.id) == [review]
    assert [t.id for t in store.reported_by(village.wang.id, limit=2)] == [nobody.id, review.id]
    assert store.without_owner() == [nobody]
    assert store.count_open() == 4


def test_of_siblings_only_the_parent_is_asked_for_while_it_is_open(village: Village):
    store, li = Tickets(village.db), village.li.id
    parent = store.change(village.ticket(village.estate), owner_id=li)
    alone = store.change(village.ticket(), owner_id=li, parent_id=None)
    waiting = store.change(village.ticket(), owner_id=li, parent_id=parent.id)
    taken = store.change(village.ticket(village.five), owner_id=li, parent_id=parent.id, state=State.TAKEN)
    done = store.change(village.ticket(), parent_id=parent.id, state=State.CLOSED)
    assert store.children_of(parent) == [waiting, taken, done]
    assert store.children_of(alone) == []
    assert [store.parent_of(ticket) for ticket in (waiting, alone, parent)] == [parent, None, None]
    assert (store.waiting_for(li), store.in_hand_of(li)) == ([parent, alone], [])
    for state in (State.SCATTERED, State.REVIEW, State.MERGED):
        store.change(parent, state=state)
        assert store.parent_of(waiting) is None
        assert (store.waiting_for(li), store.in_hand_of(li)) == ([alone, waiting], [taken])
    assert store.held_by(li) == [alone, waiting, taken]


def test_nobody_reports_a_parent(village: Village):
    store, wang = Tickets(village.db), village.wang.id
    parent, other = village.ticket(village.estate), village.ticket(village.estate)
    child = store.change(village.ticket(), parent_id=parent.id)
    places = [village.estate.id, village.three.id]
    assert store.recent(places, "need", "lighting", NOW) == [child, other]
    assert store.reported_by(wang) == [child, other]
    assert store.parents_in(village.estate, "lighting", "楼道灯") == [parent]
    assert store.parents_in(village.estate, "lighting", "路灯") == []
    assert store.parents_in(village.estate, "power", "楼道灯") == []
    assert store.parents_in(village.three, "lighting", "楼道灯") == []
    store.change(parent, state=State.REVIEW)
    assert store.parents_in(village.estate, "lighting", "楼道灯") == []


def test_emergencies(village: Village):
    store = Tickets(village.db)
    urgent = village.ticket(urgent=True)
    store.change(village.ticket(urgent=True), state=State.CLOSED)
    assert store.urgent_open() == [urgent]


def test_a_cohort_is_the_month_of_one_place(village: Village):
    store = Tickets(village.db)

    def states(place: Place, since: datetime) -> list[State]:
        return [course.ticket.state for course in cohort(village.db, place, since, since + DAY)]

    elsewhere = Places(village.db).add(PlaceKind.COMMUNITY, "南社区")
    village.ticket(at=NOW)
    village.ticket(village.unit, at=NOW)
    store.change(village.ticket(village.five, at=NOW), state=State.CLOSED)
    village.ticket(elsewhere, at=NOW)
    village.ticket(at=NOW - DAY)
    village.ticket(at=NOW + DAY)
    assert states(village.community, NOW) == [State.WAITING, State.WAITING, State.CLOSED]
    assert states(village.three, NOW) == [State.WAITING, State.WAITING]
    assert states(village.estate, NOW + 2 * DAY) == []


def test_the_pressing_questions_use_their_indices(village: Village):
    tickets, li, ticket = Tickets(village.db), village.li.id, village.ticket()
    for number in range(30):
        Places(village.db).add(PlaceKind.BUILDING, f"{number + 40}栋", village.estate)
    for place in (village.three, village.estate):
        Places(village.db).inside(place), Places(village.db).upwards(place)
    expect = Around(village.db).expect
    around = partial(Around(village.db).recent, kind="need", subject="lighting", now=NOW, done=DAY)
    for ask, index in (
        (lambda: tickets.open_in(village.three), "ix_tickets_open_by_place"),
        (lambda: tickets.waiting_for(li), "ix_tickets_open_by_owner"),
        (lambda: tickets.in_hand_of(li), "ix_tickets_open_by_owner"),
        (lambda: tickets.held_by(li), "ix_tickets_open_by_owner"),
        (lambda: tickets.children_of(ticket), "ix_tickets_parent_id"),
        (lambda: tickets.parents_in(village.three, "power", "停电"), "ix_tickets_open_by"),
        (lambda: cohort(village.db, village.estate, NOW, NOW + DAY), "ix_tickets_place_opened"),
        (lambda: cohort(village.db, village.estate, NOW, NOW + DAY), "ix_journal_ticket"),
        (lambda: tickets.recent([1, 2], "need", "lighting", NOW), "ix_tickets_place_opened"),
        (lambda: around(village.three, opened=DAY), "ix_tickets_"),
        (lambda: (expect([village.three.id], ()), around(village.three, opened=DAY)), "ix_tickets_place_opened"),
        (lambda: around(village.estate, opened=DAY), "ix_tickets_estate_matter"),
        (lambda: Around(village.db).next_for(li), "ix_tickets_open_by_owner"),
        (lambda: Outbox(village.db).due(NOW), "ix_outbox_waiting"),
        (lambda: Outbox(village.db).told("test:a", 1), "ix_outbox_address_ticket"),
        (lambda: Timers(village.db).due(NOW), "ix_timers_due"),
        (lambda: Places(village.db).inside(village.community), "ix_places_path"),
    ):
        assert index in plan(village.db, ask)


def test_voices_count_by_household(village: Village):
    reports, first, second = Reports(village.db), village.ticket(), village.ticket()
    for person, home, number in ((village.wang, None, 1), (village.li, None, 2), (village.li, None, 3)):
        reports.add(first.id, person.id, home, "test:room", f"test:{number}", NOW + number * HOUR)
    assert households_of(reports.of(first.id)) == 2
    assert [r.ticket_id for r in reports.by_message("test:2")] == [first.id]
    latest = reports.latest_in("test:room", NOW)
    assert latest
    assert latest.message_id == "test:3"
    assert reports.latest_in("test:room", NOW + DAY) is None
    by_wang = reports.latest_in("test:room", NOW, village.wang.id)
    assert by_wang
    assert by_wang.message_id == "test:1"
    moved = reports.move(first.id, second.id)
    assert (len(moved), reports.of(first.id)) == (3, [])
    reports.give_back(moved[:1], second.id, first.id)
    assert (len(reports.of(first.id)), len(reports.of(second.id))) == (1, 2)
    reports.settle(second.id)
    reports.settle(second.id, village.li.id, settled=False)
    assert [r.settled for r in reports.of(second.id)] == [False, False]
    assert [r.settled for r in reports.of(first.id)] == [False]


def test_the_journal_tells_a_history(village: Village):
    journal, ticket = Journal(village.db), village.ticket()
    lines = [
        Entry(verb=verb, at=NOW, ticket_id=ticket.id, person_id=village.wang.id, detail={"n": n})
        for n, verb in enumerate(("ticket.opened", "ticket.assigned", "ticket.assigned"))
    ]
    for entry in (*lines, Entry(verb="person.left", at=NOW, detail={})):
        journal.write(entry)
    assert journal.of_ticket(ticket.id) == lines
    assert journal.latest("ticket.assigned", ticket.id) == lines[2]
    assert journal.latest("ticket.closed", ticket.id) is None


def test_a_round_runs_until_it_ends(village: Village):
    rounds, wang = Rounds(village.db), village.wang.id
    assert rounds.of(wang) is None
    rounds.start(wang, NOW)
    running = rounds.of(wang)
    assert running == Round(person_id=wang, started_at=NOW, step=0)
    rounds.advance(running)
    assert rounds.of(wang) == dataclasses.replace(running, step=1)
    rounds.start(wang, NOW + HOUR)
    assert rounds.of(wang) == Round(person_id=wang, started_at=NOW + HOUR, step=0)
    rounds.end(wang)
    assert rounds.of(wang) is None


def test_what_is_known_around_a_place_is_there_above_below_and_in_the_units_beside_it(village: Village):
    store, places = Tickets(village.db), Places(village.db)
    other = places.add(PlaceKind.ESTATE, "别处里", village.community)
    second = places.add(PlaceKind.UNIT, "2单元", village.three)
    here, above, unit = village.ticket(), village.ticket(place=village.community), village.ticket(place=village.unit)
    elsewhere, closed = village.ticket(place=other), village.ticket()
    store.change(closed, state=State.CLOSED, done_at=NOW - 2 * DAY)

    def around(place: Place) -> set[int]:
        found = Around(village.db).recent(place, here.kind, here.subject, NOW, opened=30 * DAY, done=DAY)
        return {ticket.id for ticket in found}

    for _ in range(2):
        assert around(village.three) == around(second) == {here.id, above.id, unit.id}
        assert around(village.five) == {above.id}
        assert around(village.estate) == {here.id, above.id, unit.id}
        assert around(other) == {elsewhere.id, above.id}
        assert around(village.community) == {here.id, above.id, unit.id, elsewhere.id}
        for number in range(30):  # once more where there is too much to ask for one by one
            places.add(PlaceKind.UNIT, f"{number}号", village.three)
            places.add(PlaceKind.BUILDING, f"{number}号", other)
    store.change(here, place_id=other.id)
    assert around(village.three) == {above.id, unit.id}
    assert around(other) == {here.id, elsewhere.id, above.id}


def test_what_is_known_beforehand_is_never_too_little(database: Database):
    with database.begin(careful=False) as db:
        village, chance, store, around = Village.built(db), random.Random(7), Tickets(db), Around(db)
        homes, subjects = (village.three, village.five, village.unit), ("lighting", "elevator", "water")
        people = (village.wang.id, village.li.id)
        around.expect([place.id for place in homes], people)
        for step in range(200):
            now, every = NOW + step * HOUR, store.all() if step % 3 else []
            place, subject = chance.choice(homes), chance.choice(subjects)
            owner = chance.choice((*people, None))
            if ticket := chance.choice([None, *every]):
                state = chance.choice((State.WAITING, State.TAKEN, State.CLOSED, State.MERGED))
                parent = chance.choice((None, *every))
                values = {"place_id": place.id, "owner_id": owner, "subject": subject, "state": state}
                values |= {"done_at": chance.choice((None, now)), "parent_id": parent and parent.id}
                store.change(ticket, **dict(chance.sample(list(values.items()), 2)))
            else:
                village.ticket(place, at=now, subject=subject, owner_id=owner)
            who, place = chance.choice(people), chance.choice(homes)
            told = around.next_for(who)
            if chance.random() < 0.5:
                store.tell(told, now)
            if chance.random() < 0.2:
                db.forget(WAITING)
            told = around.next_for(who)
            found = around.recent(place, "need", subject, now, opened=30 * DAY, done=DAY)
            every = store.all()  # by reading them all
            parents = {ticket.parent_id for ticket in every}
            whole = {ticket.id for ticket in every if ticket.is_open}
            waits = [t for t in every if (t.owner_id, t.state) == (who, State.WAITING) and t.parent_id not in whole]
            assert told == [t for t in waits if t.told_at is None or t is waits[0]]
            there = {
                *place.lineage,
                *(below.id for below in Places(db).inside(village.three if place is village.unit else place)),
            }
            counted = [t for t in every if t.place_id in there and t.subject == subject and t.id not in parents]
            counted = [t for t in counted if t.is_open or (t.done_at and t.done_at >= now - DAY)]
            assert {t.id for t in found} == {t.id for t in counted if t.state is not State.MERGED}


def test_who_reported_it_in_a_room_and_is_there_no_more(village: Village):
    ticket, journal = village.ticket(), Journal(village.db)
    assert journal.parted(ticket.id) == frozenset()
    for verb, room in (
        ("report.parted", "test:room"),
        ("report.parted", "test:other"),
        ("report.rejoined", "test:other"),
    ):
        line = {"ticket_id": ticket.id, "person_id": village.wang.id, "at": NOW, "detail": {"room": room}}
        journal.write(Entry(verb=verb, **line))
    assert journal.parted(ticket.id) == {(village.wang.id, "test:room")}
    assert journal.parted(ticket.id + 1) == frozenset()
