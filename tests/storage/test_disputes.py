"""Disputes on both engines: one mediation a ticket, its parties, its points, what is erased; figures without names."""

from datetime import timedelta

import pytest

from storage import dossiers
from storage.disputes import NO, YES, Dispute, Disputes, Result, Stage
from storage.erasing import erase_person
from storage.journal import Entry, Journal
from storage.reports import Reports
from storage.tickets import Ticket, Tickets
from tests.storage.village import NOW, Village

DAY = timedelta(days=1)


@pytest.fixture
def ticket(village: Village) -> Ticket:
    """王秀兰 speaks of a neighbour in a group."""
    opened = Tickets(village.db).open(
        kind="dispute",
        subject="noise",
        matter="噪声",
        words="楼上又在拖椅子",
        urgent=False,
        public=False,
        place=village.unit,
        reporter_id=village.wang.id,
        at=NOW,
        due_at=NOW + DAY,
    )
    for person in (village.wang, village.li):
        Reports(village.db).add(opened.id, person.id, None, "town:群", f"town:{person.id}", NOW)
    return opened


@pytest.fixture
def dispute(village: Village, ticket: Ticket) -> Dispute:
    """Its mediation, with two parties."""
    kept = Disputes(village.db)
    begun = kept.open(ticket.id, NOW, NOW + 30 * DAY)
    for person in (village.wang, village.li):
        kept.join(ticket.id, person.id)
    return begun


def test_a_party_joins_once(village: Village, dispute: Dispute) -> None:
    kept = Disputes(village.db)
    kept.join(dispute.ticket_id, village.li.id)
    assert [side.person_id for side in kept.sides(dispute.ticket_id)] == [village.wang.id, village.li.id]


def test_it_runs_in_its_room_and_for_its_parties_until_it_ends(village: Village, dispute: Dispute) -> None:
    kept = Disputes(village.db)
    assert kept.running_in("town:群", NOW - DAY) == dispute
    assert kept.running_in("town:别的群", NOW - DAY) is None
    assert kept.running_of(village.li.id) == dispute
    kept.change(dispute, stage=Stage.ENDED, result=Result.SETTLED, ended_at=NOW)
    assert kept.running_in("town:群", NOW - DAY) is None
    assert kept.running_of(village.li.id) is None


def test_opened_again_it_goes_on_where_it_was(village: Village, dispute: Dispute) -> None:
    kept = Disputes(village.db)
    kept.change(dispute, level=2, stage=Stage.ENDED, result=Result.UNSETTLED, ended_at=NOW)
    again = kept.open(dispute.ticket_id, NOW + DAY, NOW + 2 * DAY)
    assert (again.level, again.stage, again.result, again.ended_at) == (2, Stage.ASKING, Result.NONE, None)


def test_new_points_take_the_place_of_the_old(village: Village, dispute: Dispute) -> None:
    kept = Disputes(village.db)
    first = kept.propose(dispute, ["加垫", "早睡"])
    second = kept.propose(first, ["加垫"])
    assert (first.draft, second.draft, second.stage) == (1, 2, Stage.PROPOSED)
    assert kept.points(second) == ["加垫"]


def test_words_are_hushed_and_parties_forgotten_in_time(village: Village, dispute: Dispute) -> None:
    kept = Disputes(village.db)
    side = kept.note(kept.sides(dispute.ticket_id)[0], answer=YES, words="快两星期", lent=True)
    kept.propose(dispute, ["加垫"])
    kept.hush(dispute.ticket_id)
    assert [s.words for s in kept.sides(dispute.ticket_id)] == ["", ""]
    kept.change(dispute, stage=Stage.ENDED, result=Result.SETTLED, ended_at=NOW)
    assert kept.forget(NOW) == 0
    assert side.person_id in {s.person_id for s in kept.sides(dispute.ticket_id)}
    assert kept.forget(NOW + DAY) == 2
    assert (kept.sides(dispute.ticket_id), kept.points(dispute)) == ([], [])
    assert kept.get(dispute.ticket_id).result is Result.SETTLED


def test_only_the_parties_hear_of_it(village: Village, ticket: Ticket, dispute: Dispute) -> None:
    kept, voices = Disputes(village.db), Reports(village.db).of(ticket.id)
    kept.leave(kept.sides(ticket.id)[1])
    assert [voice.person_id for voice in kept.among(ticket, voices)] == [village.wang.id]


def test_whoever_was_refused_never_reads_it_and_an_erased_party_is_gone(village: Village, dispute: Dispute) -> None:
    kept = Disputes(village.db)
    kept.note(kept.sides(dispute.ticket_id)[0], answer=NO, words="快两星期", refused_id=village.li.id)
    shown = [row for _, row in dossiers.rows_of(village.db, village.li.id)]
    assert "快两星期" not in str(shown)
    mine = [row for name, row in dossiers.rows_of(village.db, village.wang.id) if name == "dispute_sides"]
    assert [row["words"] for row in mine] == ["快两星期"]
    assert all("refused_id" not in row for row in mine)
    erase_person(village.db, village.li.id)
    (side,) = kept.sides(dispute.ticket_id)
    assert (side.person_id, side.refused_id) == (village.wang.id, None)


def test_whose_message_said_no_is_found_once_it_was_declined(village: Village, dispute: Dispute) -> None:
    kept, journal = Disputes(village.db), Journal(village.db)
    journal.write(Entry(verb="dispute.declined", ticket_id=dispute.ticket_id, at=NOW, detail={"key": "town:7"}))
    assert kept.declined_by(village.li.id, "town:7") is None, "it runs"
    kept.change(dispute, stage=Stage.ENDED, result=Result.DECLINED, ended_at=NOW)
    assert kept.declined_by(village.li.id, "town:8") is None
    found = kept.declined_by(village.li.id, "town:7")
    assert found is not None
    assert found.person_id == village.li.id
