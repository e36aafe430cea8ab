"""Who read what: every tampering shows, erasure breaks nothing, and a cut end shows against an anchor."""

import random
from datetime import timedelta

import pytest
from sqlalchemy import delete, insert, select, text, update

from storage.engine import Transaction
from storage.optouts import Optouts
from storage.publications import Publications
from storage.readings import Reading, Readings, readings
from tests.storage.village import NOW, Village

TAMPERINGS = 250  # for each seed; together a thousand


def chain(db: Transaction, lines: int = 12) -> Readings:
    kept = Readings(db)
    for n in range(lines):
        about, by = n % 4 + 1, n % 3 + 10
        kept.add(Reading(at=NOW + timedelta(minutes=n), by_id=by, about_id=about, field="words", why=f"taken {n}"))
    return kept


def tamper(db: Transaction, chance: random.Random, lines: int) -> str:
    """One change behind the chain's back; what kind."""
    kind = chance.choice(["edit", "empty", "drop", "reorder", "cut", "insert"])
    number = chance.randint(1, lines)
    row = update(readings).where(readings.c.id == number)
    if kind == "edit":
        values = {"by_id": 99, "about_id": 98, "field": "phone", "why": "nothing", "at": NOW - timedelta(days=1)}
        name = chance.choice(list(values))
        db.execute(row.values({name: values[name]}))
    elif kind == "empty":
        db.execute(row.values(salt=None, at=None, by_id=None, about_id=None, field=None, why=None))
    elif kind == "drop":
        db.execute(delete(readings).where(readings.c.id == chance.randint(1, lines - 1)))
    elif kind == "reorder":
        one, other = chance.sample(range(1, lines + 1), 2)
        for was, now in ((one, 1000), (other, one), (1000, other)):
            db.execute(update(readings).where(readings.c.id == was).values(id=now))
    elif kind == "cut":
        db.execute(delete(readings).where(readings.c.id >= number))
    else:
        first = db.execute(select(readings).where(readings.c.id == number)).one()._mapping
        db.execute(insert(readings).values({**first, "id": lines + 1}))
    return kind


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_a_thousand_tamperings_are_all_found(db: Transaction, seed: int):
    chance, missed = random.Random(seed), []
    kept = chain(db)
    kept.erase(NOW, person_id=2)
    anchor = kept.head()
    assert kept.faults(anchor) == []
    for _ in range(TAMPERINGS):
        nested = db.begin_nested()
        kind = tamper(db, chance, anchor[0])
        if kind == "empty" and chance_was_empty(db, kept, anchor):
            nested.rollback()
            continue
        if not kept.faults(anchor):
            missed.append(kind)
        nested.rollback()
    assert missed == []


def chance_was_empty(db: Transaction, kept: Readings, anchor: tuple[int, str]) -> bool:
    """Emptying a line that was erased already changes nothing."""
    emptied = db.execute(select(readings.c.id).where(readings.c.salt.is_(None))).scalars().all()
    return len(emptied) == 3 and not kept.faults(anchor)


def test_a_cut_end_shows_only_against_an_anchor(db: Transaction):
    kept = chain(db)
    anchor = kept.head()
    db.execute(delete(readings).where(readings.c.id > 8))
    assert kept.faults() == []
    assert kept.faults(anchor) == [12]


def test_a_chain_that_was_counted_anew_shows_against_an_anchor(db: Transaction):
    anchor = chain(db).head()
    db.execute(delete(readings))
    chain(db)
    assert Readings(db).faults() == []
    assert Readings(db).faults(anchor) == [12]


def test_erasing_a_person_leaves_the_chain_whole_and_nothing_of_the_person(db: Transaction):
    kept = chain(db)
    assert kept.erase(NOW, person_id=2) == 3
    assert kept.about(2) == []
    assert kept.faults() == []
    assert kept.erase(NOW, person_id=2) == 0


def test_old_lines_lose_their_content(db: Transaction):
    kept = chain(db)
    assert kept.erase(NOW + timedelta(days=2000), before=NOW + timedelta(minutes=5)) == 6
    assert kept.faults() == []


def test_the_newest_line_about_a_person_comes_first(db: Transaction):
    assert [r.why for r in chain(db).about(1)] == ["taken 8", "taken 4", "taken 0"]


def test_whoever_opts_out_is_left_alone_until_they_say_otherwise(db: Transaction):
    kept = Optouts(db)
    assert kept.add("town:林婶", NOW)
    assert not kept.add("town:林婶", NOW)
    assert "town:林婶" in kept
    assert "林婶" not in str(db.execute(text("SELECT * FROM optouts")).all())
    assert kept.remove("town:林婶")
    assert not kept.remove("town:林婶")
    assert "town:林婶" not in kept


def test_a_week_is_published_once(db: Transaction):
    village, week = Village.built(db), NOW.date()
    kept = Publications(db)
    assert kept.of(village.estate.id, week) is None
    kept.put(village.estate.id, week, {"opened": 7}, NOW)
    assert kept.of(village.estate.id, week) == {"opened": 7}


def test_what_is_not_linked_yet_is_guarded_by_its_digest_and_linked_in_order(db: Transaction):
    kept = chain(db, 5)
    assert kept.faults() == []
    db.execute(update(readings).where(readings.c.id == 4).values(by_id=99))
    assert kept.faults() == [4]
    db.execute(update(readings).where(readings.c.id == 4).values(by_id=10))
    assert kept.head()[0] == 5
    chain(db, 3)
    assert kept.faults(kept.head()) == []
    places = db.execute(select(readings.c.id, readings.c.place).order_by(readings.c.id)).all()
    assert all(number == place for number, place in places)
