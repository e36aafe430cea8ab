"""Whistles and consults on both engines: called anew, answered, ended, erased; and whose turn it is."""

from datetime import timedelta

import pytest

from storage.consults import Consult, Consults
from storage.erasing import erase_person
from storage.tickets import Ticket, Tickets
from storage.whistles import Response, Whistle, Whistles
from tests.storage.village import NOW, Village

DAY = timedelta(days=1)


@pytest.fixture
def ticket(village: Village) -> Ticket:
    return Tickets(village.db).open(
        kind="need",
        subject="water",
        matter="水压不足",
        words="水上不来",
        urgent=False,
        public=True,
        place=village.unit,
        reporter_id=village.wang.id,
        at=NOW,
        due_at=NOW + DAY,
    )


def blow(village: Village, ticket: Ticket) -> Whistle:
    times = {"meets_at": NOW + DAY, "due_at": NOW + 2 * DAY, "at": NOW}
    return Whistles(village.db).blow(ticket.id, village.wang.id, "水务", **times)


def test_it_runs_until_it_ends_and_may_be_blown_anew(village: Village, ticket: Ticket) -> None:
    kept, first = Whistles(village.db), blow(village, ticket)
    assert kept.of(ticket.id) == first
    kept.change(first, finding="水泵老化", told_at=NOW)
    kept.end(ticket.id, NOW + DAY)
    assert kept.of(ticket.id) is None
    again = blow(village, ticket)
    assert (again.id, again.finding, again.told_at, again.ended_at) == (first.id, "", None, None)


def test_a_department_is_called_once_and_called_again_answers_again(village: Village, ticket: Ticket) -> None:
    kept = Whistles(village.db)
    blow(village, ticket)
    summons = kept.summon(ticket.id, "水务", village.li.id)
    kept.answer(summons, Response.NOT_OURS, NOW, reason="归自来水公司")
    assert [s.response for s in kept.summoned(ticket.id)] == [Response.NOT_OURS]
    assert kept.summon(ticket.id, "水务", village.li.id).response is None
    assert len(kept.summoned(ticket.id)) == 1


def test_what_is_awaited_from_somebody_ends_with_the_whistle(village: Village, ticket: Ticket) -> None:
    kept = Whistles(village.db)
    blow(village, ticket)
    summons = kept.summon(ticket.id, "水务", village.li.id)
    assert kept.awaited_from(village.li.id) == [summons]
    assert kept.awaited_from(village.wang.id) == []
    kept.answer(summons, Response.NOT_OURS, NOW, reason="说不清")
    kept.end(ticket.id, NOW)
    assert kept.awaited_from(village.li.id) == []
    assert kept.summoned(ticket.id)[0].reason == ""


def test_whoever_is_erased_is_nobody_here(village: Village, ticket: Ticket) -> None:
    kept = Whistles(village.db)
    blow(village, ticket)
    kept.summon(ticket.id, "水务", village.li.id)
    for person in (village.wang, village.li):
        erase_person(village.db, person.id)
    found = kept.of(ticket.id)
    assert found
    assert found.caller_id is None
    assert [s.person_id for s in kept.summoned(ticket.id)] == [None]


def ask(village: Village, asker_id: int) -> Consult:
    words = {"skill": "律师", "place_id": village.unit.id, "ticket_id": None, "words": "合法吗"}
    return Consults(village.db).open(asker_id=asker_id, at=NOW, **words)


def test_nobody_is_asked_twice_before_everybody_was_once(village: Village) -> None:
    kept, lawyers = Consults(village.db), [village.li.id, village.wang.id]
    turns = []
    for hour in range(4):
        found = kept.next_of("律师", lawyers)
        assert found
        turns.append(found)
        consult = kept.hand_to(ask(village, village.wang.id), found, NOW + timedelta(hours=hour))
        assert consult.tried == [found]
    assert turns == [*lawyers, *lawyers]
    assert kept.next_of("律师", []) is None


def test_a_closed_question_leaves_nothing_and_its_number_is_not_given_again(village: Village) -> None:
    kept, consult = Consults(village.db), ask(village, village.wang.id)
    consult = kept.name(kept.hand_to(consult, village.li.id, NOW))
    assert kept.waiting_for(village.li.id) == [consult]
    kept.close(consult)
    assert kept.get(consult.id) is None
    assert ask(village, village.wang.id).id > consult.id


def test_with_the_asker_the_question_is_erased(village: Village) -> None:
    consult = ask(village, village.wang.id)
    erase_person(village.db, village.wang.id)
    assert Consults(village.db).get(consult.id) is None
