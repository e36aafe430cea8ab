"""What people put right: the newest of a message counts, and each is erased with its author, its message, its age."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from storage.corrections import Correction, Corrections, corrections
from storage.engine import Transaction
from tests.storage.plans import plan
from tests.storage.village import NOW, Village

DAY = timedelta(days=1)


@pytest.fixture
def kept(village: Village) -> Correction:
    """Words of 王秀兰, put right by 李卫国."""
    correction = Correction(
        message_id="test:1",
        words="〔房号〕又在拖椅子",
        read_as="need",
        label="dispute",
        subject="noise",
        role="resident",
        level="unit",
        author_id=village.wang.id,
        corrected_by=village.li.id,
        ticket_id=7,
        at=NOW,
    )
    Corrections(village.db).put(correction)
    return correction


def test_the_newest_of_a_message_counts(db: Transaction, kept: Correction):
    store = Corrections(db)
    assert store.of_message("test:1") == kept
    assert store.of_message("test:2") is None
    chat = replace(kept, label="chat", subject=None, level=None, ticket_id=None, at=NOW + DAY)
    store.put(chat)
    assert store.all() == [chat]


def test_they_come_the_oldest_first(db: Transaction, kept: Correction):
    older = replace(kept, message_id="test:2", at=NOW - DAY)
    Corrections(db).put(older)
    assert Corrections(db).all() == [older, kept]


def test_a_message_is_taken_back_by_its_author_only(db: Transaction, village: Village, kept: Correction):
    assert not Corrections(db).take_back("test:1", village.li.id)
    assert not Corrections(db).take_back("test:2", village.wang.id)
    assert Corrections(db).all() == [kept]
    assert Corrections(db).take_back("test:1", village.wang.id)
    assert Corrections(db).all() == []


def test_a_person_is_forgotten_as_author_and_as_who_put_right(db: Transaction, village: Village, kept: Correction):
    theirs = replace(kept, message_id="test:2", author_id=village.li.id, corrected_by=village.wang.id)
    Corrections(db).put(theirs)
    Corrections(db).forget(village.li.id)
    assert Corrections(db).all() == [replace(kept, corrected_by=None)]
    Corrections(db).forget(village.wang.id)
    assert db.execute(select(corrections)).all() == []


def test_they_are_erased_in_time(db: Transaction, kept: Correction):
    Corrections(db).erase(NOW - timedelta(microseconds=1))
    assert Corrections(db).all() == [kept]
    Corrections(db).erase(NOW)
    assert Corrections(db).all() == []


def test_erasing_uses_the_indices(db: Transaction, village: Village):
    store = Corrections(db)
    assert "ix_corrections_author_id" in plan(db, lambda: store.forget(village.wang.id))
    assert "ix_corrections_at" in plan(db, lambda: store.erase(NOW))
