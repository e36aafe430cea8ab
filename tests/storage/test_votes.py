"""Votes and their chain of ballots on both engines: tampering shows, and what is erased breaks nothing."""

from datetime import timedelta

import pytest
from sqlalchemy import delete, insert, select, update

from storage.ballots import Ballots, Choice, ballots, code_of, owned_by, papers, register_of
from storage.dossiers import rows_of
from storage.erasing import erase_person
from storage.households import Households
from storage.residences import Residences, Tie
from storage.votes import Elector, Vote, Votes, electors, mandates, objections, votes
from tests.storage.village import NOW, Village

RESULT = {"yes_homes": 1}
RULES = {"bar": {"take_area": "2/3"}}


def opened(village: Village) -> Vote:
    """A vote of four flats, of which the first is 王秀兰's."""
    homes = [Households(village.db).add(village.unit, room) for room in ("101", "102", "201", "202")]
    for home in homes:
        Households(village.db).measure(home, 8950)
    Residences(village.db).put(village.wang.id, homes[0].id, Tie.OWNER, NOW)
    found = [Elector(vote_id=0, number=n, household_id=home.id, area=8950, voice=n) for n, home in enumerate(homes, 1)]
    values = {"place_id": village.unit.id, "caller_id": village.li.id, "title": "加装电梯", "formal": True, "plan": ""}
    times = {"opened_at": NOW, "closes_at": NOW + timedelta(days=7)}
    vote = Votes(village.db).open({**values, **times, "rules": RULES, "salt": "s"})
    return Votes(village.db).enrol(vote, found, register_of(vote, "s", found))


def cast(village: Village, vote: Vote, number: int, choice: Choice) -> Vote:
    elector = Votes(village.db).electors(vote)[number - 1]
    Ballots(village.db).cast(vote, elector, choice, NOW, paper=False)
    return again(village, vote)


def again(village: Village, vote: Vote) -> Vote:
    found = Votes(village.db).get(vote.id)
    assert found
    return found


@pytest.fixture
def vote(village: Village) -> Vote:
    """Three have voted, one of them twice."""
    vote = opened(village)
    for number, choice in ((1, Choice.NO), (2, Choice.YES), (1, Choice.YES), (3, Choice.ABSTAINS)):
        vote = cast(village, vote, number, choice)
    return vote


def counted(village: Village, vote: Vote) -> Vote:
    return Votes(village.db).change(vote, counted_at=NOW, result=RESULT, code=code_of(vote, RESULT))


def test_the_last_ballot_counts_and_the_one_before_is_erased(village: Village, vote: Vote) -> None:
    said = Ballots(village.db).last(vote)
    assert {n: b.choice for n, b in said.items()} == {1: Choice.YES, 2: Choice.YES, 3: Choice.ABSTAINS}
    kept = village.db.execute(select(ballots.c.choice, ballots.c.salt).where(ballots.c.place == 1)).one()
    assert tuple(kept) == (None, None)
    assert Ballots(village.db).check(vote) == type(Ballots(village.db).check(vote))(4, ())


TAMPERED = {
    "a choice": update(ballots).where(ballots.c.place == 2).values(choice="不同意"),
    "a ballot becomes somebody else's": update(ballots).where(ballots.c.place == 2).values(elector=4),
    "paper": update(ballots).where(ballots.c.place == 2).values(paper=True),
    "a moment": update(ballots).where(ballots.c.place == 2).values(at=NOW + timedelta(hours=1)),
    "a digest": update(ballots).where(ballots.c.place == 1).values(digest="0" * 64),
    "a link": update(ballots).where(ballots.c.place == 3).values(link="0" * 64),
    "the first is gone": delete(ballots).where(ballots.c.place == 1),
    "one in the middle is gone": delete(ballots).where(ballots.c.place == 2),
    "the last is gone": delete(ballots).where(ballots.c.place == 4),
    "one is emptied": update(ballots).where(ballots.c.place == 2).values(choice=None, salt=None, paper=None, at=None),
    "an area": update(electors).where(electors.c.number == 4).values(area=20000),
    "a voice": update(electors).where(electors.c.number == 4).values(voice=1),
    "a household is gone": delete(electors).where(electors.c.number == 4),
    "a household is another": update(electors).where(electors.c.number == 4).values(household_id=1),
    "the thresholds": update(votes).values(rules={"bar": {"take_area": "1/3"}}),
    "the end": update(votes).values(closes_at=NOW + timedelta(days=30)),
    "the head": update(votes).values(head="0" * 64),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_whatever_is_tampered_with_shows(village: Village, vote: Vote, what: str) -> None:
    village.db.execute(TAMPERED[what])
    assert Ballots(village.db).check(again(village, vote)).faults, what


def test_a_ballot_slipped_in_shows(village: Village, vote: Vote) -> None:
    row = {"vote_id": vote.id, "place": 5, "elector": 4, "digest": "1" * 64, "link": "2" * 64, "choice": "同意"}
    village.db.execute(insert(ballots).values(row))
    assert Ballots(village.db).check(again(village, vote)).faults == (0, 5)


def test_two_that_change_places_show(village: Village, vote: Vote) -> None:
    for old, new in ((2, 9), (3, 2), (9, 3)):
        village.db.execute(update(ballots).where(ballots.c.place == old).values(place=new))
    assert Ballots(village.db).check(again(village, vote)).faults


@pytest.mark.parametrize("values", [{"result": {"yes_homes": 2}}, {"code": "bcdf-bcdf-bcdf"}])
def test_other_figures_than_were_counted_show(village: Village, vote: Vote, values: dict) -> None:
    vote = counted(village, vote)
    assert Ballots(village.db).check(vote).faults == ()
    assert Ballots(village.db).check(Votes(village.db).change(vote, **values)).faults == (0,)


def test_what_is_erased_breaks_nothing_and_leaves_nothing(village: Village, vote: Vote) -> None:
    vote = counted(village, vote)
    Votes(village.db).entrust(vote, 2, village.wang.id, village.li.id, NOW)
    Votes(village.db).keep_objection(vote, village.wang.id, "挡光", NOW)
    Ballots(village.db).erase(vote)
    Votes(village.db).forget(vote, NOW)
    vote = again(village, vote)
    assert Ballots(village.db).check(vote).faults == ()
    assert {b.choice for b in Ballots(village.db).last(vote).values()} == {None}
    assert {(e.household_id, e.area) for e in Votes(village.db).electors(vote)} == {(None, None)}
    for table in (mandates, objections, papers):
        assert village.db.execute(select(table)).all() == []
    village.db.execute(update(ballots).where(ballots.c.place == 2).values(digest="0" * 64))
    assert Ballots(village.db).check(vote).faults == (2,), "and the chain still tells"


def test_a_code_has_no_digit_in_it(village: Village, vote: Vote) -> None:
    codes = [code_of(vote, {"n": n}) for n in range(200)]
    assert len(set(codes)) == 200
    assert not any(sign.isdigit() for code in codes for sign in code)


def test_paper_is_entered_by_two_people_who_agree(village: Village, vote: Vote) -> None:
    kept, wang, li = Ballots(village.db), village.wang.id, village.li.id
    assert kept.paper(vote, 4, Choice.YES, wang, NOW) == (True, [])
    assert kept.paper(vote, 4, Choice.NO, wang, NOW) == (True, []), "entered again by the same one, it is one half"
    assert kept.paper(vote, 4, Choice.YES, li, NOW) == (False, [wang])
    assert kept.half(vote) == 0, "what does not agree is gone"
    assert kept.paper(vote, 4, Choice.NO, li, NOW) == (True, [])
    assert kept.paper(vote, 4, Choice.NO, wang, NOW) == (True, [li])
    assert kept.half(vote) == 0


def test_a_copy_of_ones_data_has_ones_own_ballot_and_nobody_elses(village: Village, vote: Vote) -> None:
    mine = [row for table, row in rows_of(village.db, village.wang.id) if table == "ballots"]
    assert [(row["title"], row["choice"]) for row in mine] == [("加装电梯", Choice.YES)]
    assert not any(table == "ballots" for table, _ in rows_of(village.db, village.li.id))


def test_who_is_forgotten_leaves_no_choice_of_what_was_counted(village: Village, vote: Vote) -> None:
    vote = counted(village, vote)
    Votes(village.db).keep_objection(vote, village.wang.id, "挡光", NOW)
    erase_person(village.db, village.wang.id)
    assert owned_by(village.db, village.wang.id) == []
    said = Ballots(village.db).last(vote)
    assert [said[n].choice for n in (1, 2, 3)] == [None, Choice.YES, Choice.ABSTAINS]
    assert Votes(village.db).objections(vote) == []
    assert Ballots(village.db).check(again(village, vote)).faults == ()


def test_what_still_runs_counts_for_the_household_when_its_owner_is_forgotten(village: Village, vote: Vote) -> None:
    erase_person(village.db, village.wang.id)
    assert Ballots(village.db).last(vote)[1].choice is Choice.YES
    assert Ballots(village.db).check(again(village, vote)).faults == ()


def test_a_mandate_is_given_to_one(village: Village, vote: Vote) -> None:
    for person in (village.wang, village.li):
        Votes(village.db).entrust(vote, 2, person.id, village.li.id, NOW)
    assert Votes(village.db).mandated(vote) == {2: village.li.id}
    assert Votes(village.db).entrusted(village.wang.id) == []


def test_votes_are_found_from_above_and_from_below(village: Village, vote: Vote) -> None:
    for place in (village.estate, village.three, village.unit):
        assert [v.id for v in Votes(village.db).around(place)] == [vote.id]
    assert Votes(village.db).around(village.five) == []
    Votes(village.db).change(vote, cancelled_at=NOW)
    assert Votes(village.db).around(village.unit) == []
