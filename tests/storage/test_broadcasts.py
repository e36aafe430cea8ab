"""Broadcasts, their copies and their receipts; and an outbox that says some things once at most, nothing outdated."""

from datetime import timedelta

import pytest

from storage.broadcasts import Broadcast, Broadcasts, CopyKind, Stage, places_of
from storage.engine import Transaction
from storage.households import Households
from storage.outbox import DROPPED, EXPIRED, SENT, UNKNOWN, WAITING, Outbox
from storage.places import PlaceKind, Places
from storage.receipts import Receipts
from tests.storage.village import NOW, Village

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def notice(village: Village, **values: object) -> Broadcast:
    usual: dict[str, object] = {"author_id": village.wang.id, "room": "test:wang", "title": "停水", "words": "停水。"}
    usual |= {"scope": "2 个群（3、5栋）", "asks": True, "reminds": True, "repeats": "", "code": "x"}
    usual |= {"needs_second": False, "made_at": NOW}
    return Broadcasts(village.db).add(**{**usual, **values})


@pytest.fixture
def sent(village: Village) -> Broadcast:
    """To the third and the fifth building."""
    broadcast = notice(village, stage=Stage.SENT)
    for place in (village.three, village.five):
        Broadcasts(village.db).copy(broadcast, f"test:{place.name}", place.id, CopyKind.NOTICE, None)
    return broadcast


def test_a_draft_and_what_becomes_of_it(village: Village):
    box = Broadcasts(village.db)
    draft = notice(village, begins_at=NOW, ends_at=NOW + HOUR)
    assert (draft.stage, draft.confirmed, draft.wrong, draft.valid_until) == (Stage.DRAFT, False, 0, NOW + HOUR)
    changed = box.change(draft, stage=Stage.AGREED, approver_id=village.li.id)
    assert box.get(draft.id) == changed
    assert (box.of(village.wang.id, Stage.DRAFT), box.of(village.wang.id, Stage.AGREED)) == ([], [changed])
    assert box.at(Stage.AGREED, since=NOW + HOUR) == []
    assert box.at(Stage.AGREED, Stage.DRAFT) == [changed]
    assert box.get(404) is None


def test_a_copy_shows_what_became_of_it(village: Village, sent: Broadcast):
    box, outbox = Broadcasts(village.db), Outbox(village.db)
    first = box.copies(sent, CopyKind.NOTICE)[0]
    assert (first.state, first.address, first.place_id) == (None, "test:3栋", village.three.id)
    number = outbox.put(to=first.address, audience="group", text="停水", at=NOW, once=True, purpose="notice")
    box.put(first, number)
    outbox.mark(number, SENT, "receipt")
    assert [(c.state, c.receipt) for c in box.copies(sent, CopyKind.NOTICE)] == [(SENT, "receipt"), (None, None)]
    assert box.copies(sent, CopyKind.RECALL) == []
    assert places_of(box.copies(sent, CopyKind.NOTICE)) == [village.three.id, village.five.id]


def test_the_latest_notice_of_a_chat(village: Village, sent: Broadcast):
    box = Broadcasts(village.db)
    assert box.latest_at("test:3栋") == sent
    assert box.latest_at("test:4栋") is None
    box.change(sent, stage=Stage.RECALLED)
    assert box.latest_at("test:3栋") is None


def test_old_words_are_erased_and_the_rest_stays(village: Village, sent: Broadcast):
    again = notice(village, repeats="每周一 8点", stage=Stage.AGREED)
    Broadcasts(village.db).erase(NOW + DAY)
    kept = Broadcasts(village.db).get(sent.id)
    assert kept
    assert (kept.words, kept.room, kept.scope) == ("", "", sent.scope)
    assert Broadcasts(village.db).get(again.id) == again


def test_a_household_counts_once(village: Village, sent: Broadcast):
    receipts, homes = Receipts(village.db), Households(village.db)
    one, two = homes.add(village.unit, "501"), homes.add(village.five, "101")
    outside = homes.add(village.estate, "1")
    assert [home.id for home in receipts.audience(sent)] == [one.id, two.id]
    assert receipts.add(sent, one.id, NOW, told_by=village.li.id)
    assert not receipts.add(sent, one.id, NOW, told_by=village.wang.id)
    assert receipts.reach(sent).told == {one.id}
    assert receipts.add(sent, one.id, NOW + HOUR), "its own answer counts more"
    assert not receipts.add(sent, one.id, NOW + HOUR)
    receipts.add(sent, outside.id, NOW)
    reach = receipts.reach(sent)
    assert (reach.answered, reach.told, reach.silent) == ({one.id}, frozenset(), {two.id})


def test_an_answer_is_for_the_newest_notice_that_has_none(village: Village, sent: Broadcast):
    receipts = Receipts(village.db)
    home = Households(village.db).add(village.unit, "501")
    newer = notice(village, stage=Stage.SENT)
    Broadcasts(village.db).copy(newer, "test:unit", village.unit.id, CopyKind.NOTICE, None)
    assert receipts.answer(home.id, NOW, NOW - DAY, "test:elsewhere") is None
    assert receipts.answer(home.id, NOW, NOW - DAY) == newer
    assert receipts.answer(home.id, NOW, NOW - DAY) == sent
    assert receipts.answer(home.id, NOW, NOW - DAY) is None
    plain = notice(village, stage=Stage.SENT, asks=False)
    Broadcasts(village.db).copy(plain, "test:3栋", village.three.id, CopyKind.NOTICE, None)
    assert receipts.answer(home.id, NOW, NOW - DAY) is None, "an ordinary notice asks for nothing"
    other = Households(village.db).add(village.estate, "9")
    assert receipts.answer(other.id, NOW, NOW - DAY) is None


def test_what_is_said_once_is_claimed_before_it_leaves(db: Transaction):
    outbox = Outbox(db)
    number = outbox.put(to="test:a", audience="group", text="停水", at=NOW, once=True)
    assert outbox.claim(number)
    assert not outbox.claim(number)
    assert outbox.due(NOW) == []
    assert outbox.count(UNKNOWN) == 1
    outbox.release(number)
    assert [p.text for p in outbox.due(NOW)] == ["停水"]
    outbox.claim(number)
    outbox.put_off(number, NOW + HOUR)
    assert outbox.count(WAITING) == 1


def test_what_is_outdated_or_taken_back_never_leaves(db: Transaction):
    outbox = Outbox(db)
    old = outbox.put(to="test:a", audience="group", text="停水", at=NOW, until=NOW + HOUR)
    back = outbox.put(to="test:b", audience="group", text="停水", at=NOW)
    left = outbox.put(to="test:c", audience="group", text="停水", at=NOW)
    outbox.mark(left, SENT, "1")
    outbox.expire(NOW)
    assert outbox.count(EXPIRED) == 0
    outbox.expire(NOW + HOUR)
    outbox.drop([back, left])
    assert [outbox.count(state) for state in (EXPIRED, DROPPED, SENT, WAITING)] == [1, 1, 1, 0]
    assert old < back
    assert outbox.next_at() is None


def test_households_of_a_thousand_places_are_found_each_once(db: Transaction) -> None:
    village = Village.built(db)
    places, homes = Places(db), Households(db)
    first, last = homes.add(village.unit, "101"), None
    numbers = [village.three.id, village.unit.id]
    for number in range(1_000):
        building = places.add(PlaceKind.BUILDING, f"{number + 10}栋", village.estate)
        numbers.append(building.id)
        last = homes.add(building, "201") if number == 999 else None
    assert Receipts(db).living_in(numbers) == [first, last]
    assert Receipts(db).living_in([]) == []
